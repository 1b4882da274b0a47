"""Claims in short form in, what comparing makes of them out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from audiatur.compare.entities import Names, unite
from audiatur.compare.merging import Origins
from audiatur.compare.origins import shared_origins
from audiatur.compare.questions.answered import findings as compare_claims
from audiatur.compare.story import Story
from audiatur.model.amount import Amount, Hedge
from audiatur.model.claim import Claim, Commitment, Polarity
from audiatur.model.document import Block, BlockKind, Document
from audiatur.model.finding import Finding, Verdict
from audiatur.model.mention import EntityKind, Mention
from audiatur.model.reading import Reading
from audiatur.model.record import content_id
from audiatur.model.span import Span
from audiatur.model.speaker import Speaker, SpeakerKind


@dataclass(frozen=True)
class Figure:
    """A figure by the words that write it."""

    words: str
    value: float | None
    unit: str | None = None
    currency: str | None = None
    hedge: Hedge | None = None
    low: float | None = None
    high: float | None = None
    counted: str | None = None


@dataclass(frozen=True)
class Said:
    """One claim: its sentence, and what a reader would have filled in."""

    text: str
    figures: tuple[Figure, ...] = ()
    subject: str | None = None
    predicate: str | None = None
    measure: str | None = None
    object: str | None = None
    item: str | None = None
    counterparty: str | None = None
    period: str | None = None
    as_of: str | None = None
    speaker: str | None = None
    role: str | None = None
    commitment: Commitment = Commitment.ASSERTED
    negative: bool = False
    names: tuple[tuple[str, EntityKind], ...] = ()
    rules: tuple[str, ...] = ("test",)
    own: str | None = None
    """The claim's own words, where they are not the whole sentence."""


@dataclass(frozen=True)
class Article:
    """One article of an outlet."""

    outlet: str
    claims: tuple[Said, ...]
    published: str | None = None


def article(outlet: str, *claims: Said, published: str | None = None) -> Article:
    """An article that says these things."""
    return Article(outlet, claims, published)


def story(*articles: Article) -> tuple[Story, list[Document], list[Reading]]:
    """The articles, ready to be compared."""
    built = [build(number, one) for number, one in enumerate(articles)]
    documents, readings = [document for document, _ in built], [reading for _, reading in built]
    return Story(documents, readings, Names(unite(readings, None))), documents, readings


def all_findings(*articles: Article) -> tuple[Finding, ...]:
    """Every finding, those of a single claim too."""
    told, documents, readings = story(*articles)
    shared, groups = shared_origins(documents, readings, None)
    return compare_claims(told, Origins(shared, groups), {})


def findings(*articles: Article) -> tuple[Finding, ...]:
    """The findings that hold more than one claim."""
    return tuple(f for f in all_findings(*articles) if len(f.claims) > 1)


def ruled(*articles: Article) -> set[tuple[Verdict, str]]:
    """Verdict and rule of every finding that holds claims of several documents."""
    return {(f.verdict, f.rule) for f in findings(*articles) if f.documents > 1}


def verdicts(*articles: Article) -> set[Verdict]:
    """Verdicts of the findings that hold claims of several documents."""
    return {verdict for verdict, _ in ruled(*articles)}


def build(number: int, told: Article) -> tuple[Document, Reading]:
    text = "\n".join(said.text for said in told.claims)
    name = f"{number}-{told.outlet}"
    key = content_id("document", name, text)
    claims, mentions, sentences, start = [], [], [], 0
    for said in told.claims:
        place = Span(document=key, start=start, end=start + len(said.text))
        sentences.append(place)
        claims.append(_claim(said, place))
        mentions.extend(_mentions(said, place))
        start = place.end + 1
    body = Block(span=Span(document=key, start=0, end=max(1, len(text))), kind=BlockKind.BODY, rule="test")
    document = Document(
        id=key,
        file=f"{name}.txt",
        sha256=content_id("sha", name, text),
        media_type="text/plain",
        text=text,
        blocks=(body,) if text else (),
        outlet=told.outlet,
        published=told.published,
        language="en",
    )
    return document, Reading(document=key, sentences=tuple(sentences), mentions=tuple(mentions), claims=tuple(claims))


def _within(said: Said, place: Span, words: str) -> Span:
    start = place.start + said.text.index(words)
    return Span(document=place.document, start=start, end=start + len(words))


def _claim(said: Said, place: Span) -> Claim:
    return Claim(
        id=content_id("claim", place.document, place.start, place.end),
        document=place.document,
        span=_within(said, place, said.own) if said.own else place,
        sentence=place,
        speaker=Speaker(name=said.speaker, kind=SpeakerKind.PERSON, role=said.role, span=place)
        if said.speaker
        else None,
        commitment=said.commitment,
        polarity=Polarity.NEGATIVE if said.negative else Polarity.AFFIRMATIVE,
        subject=said.subject,
        predicate=said.predicate,
        object=said.object,
        item=said.item,
        counterparty=said.counterparty,
        measure=said.measure,
        topic="general" if said.measure else None,
        amounts=tuple(_amount(said, place, figure) for figure in said.figures),
        period=said.period,
        as_of=said.as_of,
        rules=said.rules,
    )


def _amount(said: Said, place: Span, figure: Figure) -> Amount:
    exact = figure.value if figure.hedge is None else None
    return Amount(
        span=_within(said, place, figure.words),
        value=figure.value,
        low=figure.low if figure.low is not None else exact,
        high=figure.high if figure.high is not None else exact,
        unit=figure.unit,
        currency=figure.currency,
        hedge=figure.hedge,
        counted=_within(said, place, figure.counted) if figure.counted else None,
        rule="test",
    )


def _mentions(said: Said, place: Span) -> Sequence[Mention]:
    return [Mention(span=_within(said, place, name), kind=kind, name=name, rule="test") for name, kind in said.names]
