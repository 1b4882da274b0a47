"""What Audiatur says of rival articles beside simple rules that people would use, and the false alarms of each.

    python bench/comparing [--shared DIR] [--write]

The same articles go to all in the same run: the bundled sample, generated stories, and the real stories of the folder
``shared`` beside the repository where it is there. ``--write`` updates the table in docs/quality.md.
"""

from __future__ import annotations

import argparse
import platform
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial, reduce
from operator import add
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "reading"))
sys.path.insert(0, str(Path(__file__).parent))

from counting import Counts, measured
from given import Given
from rows import LIMITS, rows
from rules import RULES
from stories import ARTICLES, ROOT, SEEDS, generated, real, sample
from table import write

from audiatur import __version__

PAGE = ROOT / "docs" / "quality.md"
MARK = "bench/comparing"
REAL = ("kosovo", "chicago-teachers-strike-2012", "puerto-rico-maria-toll-2018")


def main() -> None:
    """Measure, print, and write if told to."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared", help="where articles/ and gold/ lie")
    parser.add_argument("--write", action="store_true", help=f"update the table in {PAGE.relative_to(ROOT)}")
    args = parser.parse_args()
    data: dict[str, Callable[[], list[Given]]] = {
        "sample": sample,
        f"{SEEDS} generated stories of {ARTICLES} articles": generated,
        **{f"real story {number}": partial(real, args.shared, name) for number, name in enumerate(REAL, 1)},
    }
    results: dict[str, dict[str, Counts]] = {}
    for name, load in data.items():
        found = [measured(given) for given in load()]
        if found:
            results[name] = {reader: reduce(add, (each[reader] for each in found)) for reader in found[0]}
    block = "\n\n".join(
        (
            f"Measured on {datetime.now(UTC).date()} with Python {platform.python_version()}, Audiatur {__version__}.",
            rows(results, ("Audiatur", *RULES)),
            "What these figures cannot show:",
            LIMITS,
        )
    )
    print(block)
    if args.write:
        write(PAGE, block, MARK)


if __name__ == "__main__":
    main()
