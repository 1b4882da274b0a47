"""Whether two sides of a story are read alike: their names are exchanged throughout, and the findings must stay.

    python bench/sides [NAME ...] [--generated SEEDS] [--show N]

For each story under ``bench/sides/stories`` whose articles are there, and for generated ones, every name, adjective
and capital of one side gives way to the other's in all articles, titles and sidecars, and both versions are built. A
finding is unchanged where the other build has one with the same verdict, rule, label and members, names and places
exchanged. What is printed is the share of the findings of either build that are unchanged.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from compared import Outcome, compared
from told import STORIES, Told, generated, told


def main() -> None:
    """Print one line a story, and what changed if told to."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", help="stories; without any, all that are there")
    parser.add_argument("--generated", type=int, default=5, metavar="SEEDS", help="how many generated stories")
    parser.add_argument("--show", type=int, default=0, metavar="N", help="print so many of the findings that changed")
    args = parser.parse_args()
    names = args.names or sorted(path.stem for path in STORIES.glob("*.yaml"))
    for name in names:
        given = told(name)
        if given is None:
            print(f"{name}: its articles are not there")
            continue
        _print(name, given, args.show)
    if not args.names:
        kept = of = 0
        for seed in range(args.generated):
            with tempfile.TemporaryDirectory() as folder:
                outcome = compared(generated(seed, Path(folder)))
            kept, of = kept + outcome.kept, of + outcome.of
            _show(outcome, args.show)
        print(f"generated ({args.generated} stories): {kept}/{of} unchanged, {kept / max(of, 1):.3f}")


def _print(name: str, given: Told, show: int) -> None:
    outcome = compared(given)
    print(f"{name}: {outcome.kept}/{outcome.of} unchanged, {outcome.share:.3f}; claims {outcome.claims:.3f}")
    _show(outcome, show)


def _show(outcome: Outcome, number: int) -> None:
    for side, keys in (("before", outcome.lost), ("after", outcome.new)):
        for key, count in list(Counter(keys).items())[:number]:
            print(f"  {side}: {count} {key.verdict} {key.rule} | {key.label}")
            for member, text in key.members.items():
                print(f"      {member} {text}")


if __name__ == "__main__":
    main()
