"""Annotated articles and the Readings of them in, one share a measure out.

The measures are those of the field: claims are paired one to one by overlap; figures and times by their place; an
attribution is right where source, cue and content all overlap the annotated ones.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from annotation import Annotated, ClaimNote

from audiatur.acquire.entry import Entry
from audiatur.acquire.file import acquire_file
from audiatur.model.claim import Claim
from audiatur.model.document import Metadata, MetadataSource
from audiatur.model.reading import Reading
from audiatur.model.span import Span
from audiatur.read.reader import read_document
from audiatur.settings import Settings

Place = tuple[int, int]
Add = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Share:
    """How many of how many."""

    hit: int
    of: int

    @property
    def value(self) -> float:
        return self.hit / self.of if self.of else 1.0


def reading_of(name: str, article: Annotated, folder: Path) -> Reading:
    """The reading of one annotated article, by way of a file, as a user's articles are read."""
    path = folder / f"{name}.txt"
    path.write_bytes(article.text.encode())
    stated = Metadata(
        source=MetadataSource.SIDECAR, title=article.title, outlet=article.outlet, published=article.published
    )
    acquired = acquire_file(Entry(name=path.name, path=path, stated=stated), Settings())
    (document,) = acquired.documents
    if document.text != article.text:
        raise ValueError(f"{name} was changed on its way in")
    return read_document(document, Settings())


def scores(pairs: Iterable[tuple[Annotated, Reading]]) -> dict[str, Share]:
    """Every measure over all articles together."""
    counts: dict[str, list[int]] = {}

    def add(measure: str, hit: int, of: int) -> None:
        count = counts.setdefault(measure, [0, 0])
        count[0] += hit
        count[1] += of

    for article, reading in pairs:
        _score_claims(article, reading, add)
        _score_figures(article, reading, add)
    return {measure: Share(hit, of) for measure, (hit, of) in counts.items()}


def _score_claims(article: Annotated, reading: Reading, add: Add) -> None:
    pairs = pair_off(article, reading.claims)
    add("claims_found", len(pairs), len(article.claims))
    add("claims_that_are_annotated", len(pairs), len(reading.claims))
    rhetoric = [article.place(words) for words in article.rhetoric]
    told = sum(any(shared(place, claim.span) > 0 for claim in reading.claims) for place in rhetoric)
    add("rhetoric_left_out", len(rhetoric) - told, len(rhetoric))
    for note, claim in pairs:
        name = claim.speaker.name if claim.speaker else None
        add("speaker_right", note.speaker == name or bool(note.speaker and name and note.speaker in name), 1)
        add("commitment_right", claim.commitment == note.commitment, 1)
        if note.value is not None:
            wanted = (note.value, note.currency)
            given = {
                (v, a.currency if note.currency else None) for a in claim.amounts for v in (a.value, a.low, a.high)
            }
            add("claim_figures_right", wanted in given, 1)
        if note.period:
            add("claim_periods_right", claim.period == note.period, 1)


def _score_figures(article: Annotated, reading: Reading, add: Add) -> None:
    amounts = 0
    for note in article.amounts:
        place = article.place(note.words)
        wanted = note.model_dump(exclude={"words"}, exclude_none=True)
        amounts += any(
            shared(place, a.span) > 0 and all(getattr(a, key) == value for key, value in wanted.items())
            for a in reading.amounts
        )
    add("amounts_found", amounts, len(article.amounts))
    add("amounts_that_are_annotated", amounts, len(reading.amounts))
    for period in article.periods:
        place = article.place(period.words)
        wanted = period.model_dump(include=period.model_fields_set - {"words"})
        add(
            "periods_right",
            any(
                shared(place, p.span) > 0 and all(getattr(p, key) == value for key, value in wanted.items())
                for p in reading.periods
            ),
            1,
        )
    for attribution in article.attributions:
        content = article.place(attribution.content)
        window = (max(0, content[0] - 200), content[1] + 200)
        add(
            "attributions_right",
            any(
                a.source is not None
                and a.cue is not None
                and any(shared(content, piece) >= 0.8 * (content[1] - content[0]) for piece in a.content)
                and near(article, attribution.source, window, a.source)
                and near(article, attribution.cue, window, a.cue)
                for a in reading.attributions
            ),
            1,
        )


def near(article: Annotated, words: str, window: Place, span: Span) -> bool:
    """Whether the span overlaps the words where they stand inside the window."""
    start = article.text.find(words, window[0], window[1])
    while start >= 0:
        if shared((start, start + len(words)), span) > 0:
            return True
        start = article.text.find(words, start + 1, window[1])
    return False


def shared(place: Place, span: Span) -> int:
    return max(0, min(place[1], span.end) - max(place[0], span.start))


def pair_off(article: Annotated, claims: Sequence[Claim]) -> list[tuple[ClaimNote, Claim]]:
    """One-to-one pairs of annotated and read claims, closest first."""
    candidates = []
    for number, note in enumerate(article.claims):
        place = article.place(note.words)
        for claim in claims:
            overlap = shared(place, claim.span)
            size, length = place[1] - place[0], claim.span.end - claim.span.start
            if overlap >= 0.5 * size and length <= max(4 * size, size + 80):
                candidates.append((-overlap / (size + length - overlap), number, claim.id, note, claim))
    taken: set[str | int] = set()
    pairs = []
    for _, number, claim_id, note, claim in sorted(candidates, key=lambda c: c[:3]):
        if number not in taken and claim_id not in taken:
            taken |= {number, claim_id}
            pairs.append((note, claim))
    return pairs
