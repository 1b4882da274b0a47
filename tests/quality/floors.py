"""Scores in; whether none fell below its floor out. Floors are pinned together with a hash of what was annotated.

``python tests/quality/floors.py`` pins what the readers reach now. It raises floors; to lower one, give the reason:
``python tests/quality/floors.py --lower "why"``, which is written beside the floor. ``--shared`` does the same for
dossiers of the real stories beside the repository; their floors stand one counted thing under what is reached.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from pydantic import BaseModel

sys.path.insert(0, str(Path(__file__).parent))

import shared
from annotation import FOLDER, annotated
from scoring import reading_of, scores

FLOORS = Path(__file__).parent / "floors.json"
SHARED_FLOORS = Path(__file__).parent / "shared_floors.json"


class Floors(BaseModel):
    """The pinned floors, what they were measured on, and why any was lowered."""

    annotated_sha256: str
    floors: dict[str, float]
    lowered: list[str] = []


def fingerprint() -> str:
    """SHA-256 over every annotated article."""
    digest = hashlib.sha256()
    for path in sorted(FOLDER.glob("*.yaml")):
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def measure() -> dict[str, float]:
    """What the readers reach now, rounded to three places."""
    with tempfile.TemporaryDirectory() as folder:
        pairs = [(article, reading_of(name, article, Path(folder))) for name, article in annotated().items()]
    return {name: round(share.value, 3) for name, share in scores(pairs).items()}


def fallen(now: Mapping[str, float], floors: Floors) -> list[str]:
    """One sentence for each score that is below its floor or is no longer measured."""
    return [
        f"{name} is {now.get(name, 0.0):.3f}, its floor is {floor:.3f}"
        for name, floor in floors.floors.items()
        if now.get(name, 0.0) < floor
    ]


def pin(now: Mapping[str, float], before: Floors | None, reason: str | None, measured_on: str | None = None) -> Floors:
    """The floors to write: never lower than before unless a reason is given, and then it is kept.

    Args:
        now: What is to be pinned.
        before: The floors that stand.
        reason: Why one may fall.
        measured_on: Hash of what was measured on; without one, of the annotated articles.

    Raises:
        ValueError: A floor would fall and no reason was given.
    """
    lowered = list(before.lowered) if before else []
    drops = fallen(now, before) if before else []
    if drops and not reason:
        raise ValueError('a floor would fall; give a reason with --lower "...":\n' + "\n".join(drops))
    lowered += [f"{drop}: {reason}" for drop in drops]
    return Floors(annotated_sha256=measured_on or fingerprint(), floors=dict(sorted(now.items())), lowered=lowered)


def pin_shared(before: Floors | None, reason: str | None) -> Floors:
    """The floors of the stories beside the repository; what is still under the project's minimum is printed."""
    now = shared.measure()
    for sentence in shared.wanting(now):
        sys.stdout.write(f"{sentence}\n")
    old = before.floors if before else {}
    floors = {name: shared.floor(name, share, old.get(name)) for name, share in now.items()}
    return pin(floors, before, reason, shared.fingerprint())


def main() -> None:
    """Measure and pin."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lower", metavar="REASON")
    parser.add_argument("--shared", action="store_true", help="the stories beside the repository")
    args = parser.parse_args()
    path = SHARED_FLOORS if args.shared else FLOORS
    before = Floors.model_validate_json(path.read_text("utf-8")) if path.exists() else None
    pinned = pin_shared(before, args.lower) if args.shared else pin(measure(), before, args.lower)
    path.write_text(json.dumps(pinned.model_dump(), indent=1, ensure_ascii=False) + "\n", "utf-8")
    for name, value in pinned.floors.items():
        sys.stdout.write(f"{name:64} {value:.3f}\n")


if __name__ == "__main__":
    main()
