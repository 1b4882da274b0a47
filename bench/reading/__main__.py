"""Audiatur's readers and the tools people would pick instead, on the same data, in one run, in one table.

    python bench/reading [--shared DIR] [--polnear DIR] [--final] [--only NAME ...] [--write]

The project's annotated articles are always there. The public gold standards are read from the folder ``shared``
beside the repository, PolNeAR from the folder given; a data set that is not there is left out and named. Test parts
are measured with ``--final`` only. Install the peers with ``pip install -c constraints.txt -e '.[bench]'``; one that is
missing is shown so.
"""

from __future__ import annotations

import argparse
import json
import platform
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import annotated
from article import articles
from datasets import DATA_SETS, DataSet, Score
from exporting import export_ours, export_peer
from peers import PEERS
from table import OURS, Measured, limits, table, write

from audiatur import __version__
from audiatur.settings import Settings

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "quality.md"


def main() -> None:
    """Measure, print, and write if told to."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared", help="where tools/bench and bench/ lie")
    parser.add_argument("--polnear", type=Path, help="PolNeAR as tools/bench/polnear_data.py lays it out")
    parser.add_argument("--final", action="store_true", help="measure test parts too")
    parser.add_argument("--only", nargs="+", metavar="NAME", help="data sets whose names contain one of these")
    parser.add_argument("--write", action="store_true", help=f"update the table in {PAGE.relative_to(ROOT)}")
    args = parser.parse_args()
    warnings.filterwarnings("ignore")  # of the peers; they are not ours to mend
    chosen = [data for data in DATA_SETS if (args.final or not data.final) and _named(data, args.only)]
    there = [data for data in chosen if data.script is None or _data(data, args).is_dir()]
    results = {(data.name, reader): measured for data in there for reader, measured in _measure(data, args)}
    absent = ", ".join(data.name for data in chosen if data not in there)
    versions = [f"Audiatur {__version__} with {Settings().model}"]
    versions += [f"{peer.name} {peer.version}" for peer in PEERS if peer.version]
    block = "\n\n".join(
        (
            f"Measured on {datetime.now(UTC).date()} with Python {platform.python_version()}: {', '.join(versions)}.",
            table(there, PEERS, results),
            *([f"Not there in this run: {absent}."] if absent else []),
            "What these figures cannot show:",
            limits(there),
        )
    )
    print(block)
    if args.write:
        write(PAGE, block)


def _named(data: DataSet, wanted: list[str] | None) -> bool:
    return not wanted or any(name.lower() in data.name.lower() for name in wanted)


def _data(data: DataSet, args: argparse.Namespace) -> Path:
    """The folder of the data set; one that is not there where no option names it."""
    if data.data is None:
        return args.polnear or Path("/nowhere")
    return args.shared / "bench" / data.data


def _measure(data: DataSet, args: argparse.Namespace) -> Iterator[tuple[str, Measured]]:
    """Every reader that has a skill the data set asks for, with its scores."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        if data.script is None:
            annotated.inputs(work / "articles")
        else:
            _script(data, args, "inputs", str(_data(data, args)), str(work), *data.options)
        print(f"{data.name}: {OURS}", file=sys.stderr)
        export_ours(work / "articles", work / "dossier", work / OURS)
        yield OURS, Measured(_score(data, args, work, OURS))
        given = articles(work / "articles")
        for peer in PEERS:
            if peer.version and peer.skills & {measure.skill for measure in data.measures}:
                print(f"{data.name}: {peer.name}", file=sys.stderr)
                refused = export_peer(peer, given, work / peer.name)
                yield peer.name, Measured(_score(data, args, work, peer.name), refused)


def _score(data: DataSet, args: argparse.Namespace, work: Path, reader: str) -> dict[str, Score]:
    if data.script is None:
        return annotated.score(work / reader)
    scores = json.loads(_script(data, args, "score", str(work / reader), str(work), "--json"))
    unchanged = scores.get("documents_unchanged")
    if unchanged and unchanged["value"] != 1:
        print(f"{data.name}: {reader} changed or lost a text: {unchanged['hit']}/{unchanged['of']}", file=sys.stderr)
    return {name: Score(score["value"], score["of"]) for name, score in scores.items()}


def _script(data: DataSet, args: argparse.Namespace, *words: str) -> str:
    command = [sys.executable, str(args.shared / "tools" / "bench" / str(data.script)), *words]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


if __name__ == "__main__":
    main()
