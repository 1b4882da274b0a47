"""The project's own annotated articles in; a folder to read, and the score of an export of it, out.

The measures are those of ``tests/quality/scoring.py`` as far as an export of figures, times and attributions can be
scored by them; whoever reads them writes the same export, so that one score serves all.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "tests" / "quality"))

from annotation import AmountNote, Annotated, annotated
from datasets import Score
from peers.peer import Row

Place = tuple[int, int]


def inputs(folder: Path) -> None:
    """Write the articles as text files with their ``index.json``."""
    folder.mkdir(parents=True)
    index = []
    for name, article in annotated().items():
        (folder / f"{name}.txt").write_bytes(article.text.encode())
        about = {"title": article.title, "outlet": article.outlet, "published": article.published}
        index.append({"file": f"{name}.txt", **{key: value for key, value in about.items() if value}})
    (folder / "index.json").write_text(json.dumps({"files": index}), "utf-8")


def score(export: Path) -> dict[str, Score]:
    """Every measure over all articles together."""
    file_of = {row["id"]: Path(str(row["file"])).stem for row in _rows(export, "documents")}
    found: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for noun in ("amounts", "periods", "attributions"):
        for row in _rows(export, noun):
            found[noun, file_of[row["document"]]].append(row)
    articles = annotated().items()
    return {
        "amounts_value_f1": _f1(_amounts(a, found["amounts", name], units=False) for name, a in articles),
        "amounts_value_and_unit_f1": _f1(_amounts(a, found["amounts", name], units=True) for name, a in articles),
        "periods_value_f1": _f1(_periods(a, found["periods", name]) for name, a in articles),
        "attributions_right": _share(_attributions(a, found["attributions", name]) for name, a in articles),
    }


def _amounts(article: Annotated, answers: Sequence[Row], *, units: bool) -> tuple[int, int, int]:
    """Figures right, figures read, figures annotated."""
    hits = sum(
        any(_shared(article.place(note.words), row) and _same_amount(note, row, units=units) for row in answers)
        for note in article.amounts
    )
    return hits, len(answers), len(article.amounts)


def _same_amount(note: AmountNote, row: Row, *, units: bool) -> bool:
    keys = ("value", "low", "high", *(("unit", "currency") if units else ()))
    wanted = note.model_dump(include=set(keys), exclude_none=True)
    return all(row.get(key) == value for key, value in wanted.items())


def _periods(article: Annotated, answers: Sequence[Row]) -> tuple[int, int, int]:
    """Times right, times read, times annotated; those without a TIMEX3 value in the annotation are left out."""
    notes = [(article.place(note.words), note.timex) for note in article.periods]
    hits = sum(
        any(_shared(place, row) and row.get("timex") == timex for row in answers) for place, timex in notes if timex
    )
    unvalued = [place for place, timex in notes if not timex]
    said = [row for row in answers if not any(_shared(place, row) for place in unvalued)]
    return hits, len(said), len(notes) - len(unvalued)


def _attributions(article: Annotated, answers: Sequence[Row]) -> tuple[int, int]:
    """Attributions whose source, cue and four fifths of the content one answer has; attributions annotated."""
    hits = 0
    for note in article.attributions:
        start, end = article.place(note.content)
        window = (max(0, start - 200), end + 200)
        hits += any(
            sum(max(0, min(end, b) - max(start, a)) for a, b in row["content"]) >= 0.8 * (end - start)
            and _near(article, note.source, window, row.get("source"))
            and _near(article, note.cue, window, row.get("cue"))
            for row in answers
        )
    return hits, len(article.attributions)


def _near(article: Annotated, words: str, window: Place, row: Row | None) -> bool:
    """Whether the place overlaps the words where they stand inside the window."""
    start = article.text.find(words, *window)
    while row and start >= 0:
        if _shared((start, start + len(words)), row):
            return True
        start = article.text.find(words, start + 1, window[1])
    return False


def _shared(place: Place, row: Row) -> bool:
    return int(row["start"]) < place[1] and place[0] < int(row["end"])


def _rows(export: Path, noun: str) -> list[Row]:
    return [json.loads(line) for line in (export / f"{noun}.jsonl").read_text("utf-8").splitlines()]


def _f1(counts: Iterable[tuple[int, int, int]]) -> Score:
    hit, said, of = (sum(column) for column in zip(*counts, strict=True))
    return Score(2 * hit / (said + of) if said + of else None, of)


def _share(counts: Iterable[tuple[int, int]]) -> Score:
    hit, of = (sum(column) for column in zip(*counts, strict=True))
    return Score(hit / of if of else None, of)
