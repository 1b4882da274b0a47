"""What was measured in, one Markdown table out, and its place in docs/quality.md."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from datasets import DataSet, Score
from peers.peer import Peer

MARK = "bench/reading"
OURS = "Audiatur"


@dataclass(frozen=True)
class Measured:
    """One reader's scores on one data set, and how many articles it refused."""

    scores: Mapping[str, Score]
    refused: int = 0


Results = Mapping[tuple[str, str], Measured]
"""By name of data set and of reader."""


def table(data_sets: Sequence[DataSet], peers: Sequence[Peer], results: Results) -> str:
    """One row a measure, one column a reader. A dash: the reader does not read such things."""
    head = ["data", "measure", "of", OURS, *(peer.name for peer in peers)]
    lines = [_line(head), _line(["---"] * 2 + ["---:"] * (len(head) - 2))]
    for data in data_sets:
        for measure in data.measures:
            ours = results[data.name, OURS].scores[measure.key]
            cells = [
                data.name + (" (scored only)" if data.final else ""),
                measure.words,
                str(ours.of),
                f"**{_value(ours)}**",
            ]
            for peer in peers:
                if measure.skill not in peer.skills:
                    cells.append("–")
                elif peer.version is None:
                    cells.append("not installed")
                else:
                    measured = results[data.name, peer.name]
                    refused = f" ({measured.refused} refused)" if measured.refused else ""
                    cells.append(_value(measured.scores[measure.key]) + refused)
            lines.append(_line(cells))
    return "\n".join(lines)


def limits(data_sets: Sequence[DataSet]) -> str:
    """What each figure cannot show, one line a text."""
    names: dict[str, list[str]] = {}
    for data in data_sets:
        names.setdefault(data.limits, []).append(data.name)
    return "\n".join(f"- **{', '.join(of)}**: {text}" for text, of in names.items())


def markers(mark: str) -> tuple[str, str]:
    """The lines of the page between which a bench writes."""
    return f"<!-- {mark}: begin -->", f"<!-- {mark}: end -->"


def replaced(page: str, block: str, mark: str = MARK) -> str:
    """The page with the block between its markers.

    Raises:
        ValueError: A marker is missing.
    """
    opening, closing = markers(mark)
    before, begin, rest = page.partition(opening)
    _, end, after = rest.partition(closing)
    if not begin or not end:
        raise ValueError(f"the page needs the lines {opening} and {closing}")
    return f"{before}{opening}\n{block}\n{closing}{after}"


def write(path: Path, block: str, mark: str = MARK) -> None:
    """Put the block into the file."""
    path.write_text(replaced(path.read_text("utf-8"), block, mark), "utf-8")


def _value(score: Score) -> str:
    return "–" if score.value is None else f"{score.value:.3f}"


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
