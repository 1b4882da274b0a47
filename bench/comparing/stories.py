"""Stories with known facts: the bundled sample, generated ones, and real ones that may lie beside the repository."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "tests" / "sample"))
sys.path.insert(0, str(Path(__file__).parents[2] / "tests" / "generated"))

from given import Fact, Given, Place
from planted import PLANTED, Sample
from recovery import Run, run
from story import Passage, story

from audiatur.acquire.file import acquire_file
from audiatur.acquire.folder import find
from audiatur.read.reader import read_document
from audiatur.settings import Settings

ROOT = Path(__file__).parents[2]
SEEDS, ARTICLES = 10, 12
RIGHT = {
    "agree": {"corroborated"},
    "corroborated": {"corroborated"},
    "compatible": {"compatible", "different_things"},
    "compatible_refinement": {"compatible", "corroborated"},
    "same_number_different_meaning": {"different_things"},
    "conflict": {"conflict"},
    "mixed": {"conflict", "compatible"},
}
"""What may be said where a gold standard has that verdict."""


def sample() -> list[Given]:
    """The bundled sample with what was planted in it."""
    made = Sample()

    def place(words: tuple[str, str]) -> Place:
        span = made.place(*words)
        return Place(words[0], span.start, span.end)

    facts = [Fact(frozenset(fact.verdicts), tuple(map(place, fact.passages))) for fact in PLANTED.findings]
    apart = [(place(fact.passages[0]), place(fact.passages[1])) for fact in PLANTED.apart]
    copies = [frozenset(group) for group in PLANTED.origins]
    return [Given(tuple(made.documents.values()), made.readings, facts, apart, copies, complete=True)]


def generated() -> list[Given]:
    """Stories made from seeds."""
    return [_generated(run(story(seed, ARTICLES))) for seed in range(SEEDS)]


def _generated(made: Run) -> Given:
    def place(passage: Passage) -> Place:
        span = made.place(passage)
        return Place(passage.file, span.start, span.end)

    facts = [Fact(fact.verdicts, tuple(map(place, fact.passages))) for fact in made.story.planted]
    facts = [fact for fact in facts if _several(fact.places)]
    apart = [(place(left), place(right)) for left, right in made.story.apart]
    return Given(tuple(made.documents.values()), made.readings, facts, apart, (), complete=True)


def real(shared: Path, name: str) -> list[Given]:
    """One real story with its gold standard; none where it is not there."""
    articles, gold = shared / "articles" / name, shared / "gold" / name
    if not articles.is_dir() or not gold.is_dir():
        return []
    settings = Settings()
    documents = [d for entry in find([articles], settings).entries for d in acquire_file(entry, settings).documents]
    readings = [read_document(document, settings) for document in documents]
    texts = {document.file: document.text for document in documents}
    items = _groups(gold) if (gold / "comparisons.json").exists() else _items(gold / "gold.json", texts)
    facts = [Fact(frozenset(RIGHT[verdict]), tuple(places)) for verdict, places in items if _several(places)]
    apart = list(_not_merged(gold)) if (gold / "comparisons.json").exists() else []
    return [Given(documents, readings, facts, apart, (), complete=False)]


def _several(places: Sequence[Place]) -> bool:
    return len({place.file for place in places}) > 1


def _items(path: Path, texts: Mapping[str, str]) -> Iterator[tuple[str, list[Place]]]:
    for item in json.loads(path.read_text("utf-8"))["items"]:
        if item["verdict"] not in RIGHT:
            continue
        places = []
        for value in item["values"]:
            text = texts[value["file"]]
            spans = value.get("spans") or [(text.find(q), text.find(q) + len(q)) for q in value["quotes"] if q in text]
            places += [Place(value["file"], start, end) for start, end in spans]
        yield item["verdict"], places


def _groups(gold: Path) -> Iterator[tuple[str, list[Place]]]:
    claims = _claims(gold)
    for group in json.loads((gold / "comparisons.json").read_text("utf-8"))["groups"]:
        if group["verdict"] in RIGHT:
            yield group["verdict"], [claims[m["claim"]] for m in group["members"] if m["claim"] in claims]


def _not_merged(gold: Path) -> Iterator[tuple[Place, Place]]:
    claims = _claims(gold)
    for pair in json.loads((gold / "comparisons.json").read_text("utf-8"))["must_not_merge"]:
        left, right = claims.get(pair["a"]), claims.get(pair["b"])
        if left and right:
            yield left, right


def _claims(gold: Path) -> dict[str, Place]:
    rows = [
        json.loads(line)
        for name in ("claims.jsonl", "claims_for_comparisons.jsonl")
        for line in (gold / name).read_text("utf-8").splitlines()
        if line.strip()
    ]
    return {row["id"]: Place(row["doc"], row["span_start"], row["span_end"]) for row in rows}
