"""Three real stories that may lie beside the repository in; how a dossier of each scores against its gold standard out.

The articles belong to their publishers and stay outside; the scorers stand beside them.
"""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from scoring import Share

from audiatur import pipeline
from audiatur.export.formats import FORMATS
from audiatur.export.write import write
from audiatur.settings import Settings

SHARED = Path(__file__).parents[3] / "shared"

MINIMUM = {
    "grounded": 1.0,
    "body_sentences_kept": 0.99,
    "furniture_lines_kept_out": 1.0,
    "core_claims_found": 0.85,
    "claims_that_are_gold": 0.68,
    "speaker_right": 0.90,
    "speaker_right_where_attributed": 0.85,
    "commitment_right": 0.85,
    "figures_right": 0.95,
    "periods_right": 0.90,
    "checks_found": 0.75,
    "alarms_that_are_right": 1.0,
}
"""What the project wants of any story at the least. A score that is there never has a lower floor."""

COUNTED = re.compile(r"passages touched by a claim +(\d+)/(\d+)")
ALL = re.compile(r"^all +items +(\d+) +joined +(\d+) +verdict right +(\d+)", re.MULTILINE)


def fingerprint() -> str:
    """SHA-256 over every article and every gold file."""
    digest = hashlib.sha256()
    for folder in ("articles", "gold"):
        for path in sorted(path for path in (SHARED / folder).rglob("*") if path.is_file()):
            digest.update(str(path.relative_to(SHARED)).encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def measure() -> dict[str, Share]:
    """Every score of every story, as "story: score"."""
    found = {}
    for articles in sorted((SHARED / "articles").iterdir()):
        with tempfile.TemporaryDirectory() as folder:
            export = Path(folder) / "export"
            write(pipeline.build([articles], Path(folder) / "dossier", Settings()), FORMATS["jsonl"], export)
            gold = SHARED / "gold" / articles.name
            scores = _scores(export, gold)
            if (gold / "gold.json").exists():
                scores |= _findings(export, gold / "gold.json", articles)
        found |= {f"{articles.name}: {name}": share for name, share in scores.items()}
    return found


def floor(name: str, share: Share, before: float | None) -> float:
    """One counted thing less than what is reached, so that a rule may move one; never under the minimum or an old one.

    A score that is itself under its old floor gets the lower one: whoever writes it down must give the reason.
    """
    lowest = (share.hit - 1) / share.of
    bounds = [MINIMUM.get(name.partition(": ")[2]), before]
    return round(max([lowest, *(bound for bound in bounds if bound is not None and share.value >= bound)]), 3)


def wanting(now: Mapping[str, Share]) -> list[str]:
    """One sentence for each score under the minimum."""
    return [
        f"{name} is {share.value:.3f} ({share.hit}/{share.of}), at least {least} is wanted"
        for name, share in now.items()
        if (least := MINIMUM.get(name.partition(": ")[2])) is not None and share.value < least
    ]


def _scores(export: Path, gold: Path) -> dict[str, Share]:
    scores = json.loads(_tool("score.py", export, gold, "--json"))
    found = {name: Share(score["hit"], score["of"]) for name, score in scores.items() if score["of"]}
    if leaked := found.pop("furniture_lines_leaked", None):
        found["furniture_lines_kept_out"] = Share(leaked.of - leaked.hit, leaked.of)
    return found


def _findings(export: Path, gold: Path, articles: Path) -> dict[str, Share]:
    told = _tool("score_cluster.py", export, gold, articles)
    passages, items = COUNTED.search(told), ALL.search(told)
    if passages is None or items is None:
        raise ValueError(f"score_cluster.py now prints something else:\n{told}")
    of, joined, right = (int(number) for number in items.groups())
    return {
        "passages_touched": Share(int(passages[1]), int(passages[2])),
        "questions_joined": Share(joined, of),
        "verdicts_right": Share(right, of),
    }


def _tool(name: str, *words: object) -> str:
    command = [sys.executable, str(SHARED / "tools" / name), *map(str, words)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
