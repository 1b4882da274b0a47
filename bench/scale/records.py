"""A number of claims in, documents and readings that hold so many out: records made directly, nothing parsed.

A story of more claims has more of everything, in proportion: articles of sixty claims (N/60), matters (N/40) with the
people, bodies, places and figures of each, one-off claims about the same people, and words (2,000 and N/20), which
follow Zipf's law. What does not grow: an article tells of eighteen matters that lie near each other, a matter is told
by a few articles, and only the first few matters, as in the news, by ever more (with the root of N). One article in
ten is a copy of one of the last two hundred; one claim in five has a figure, one in three a speaker.
"""

from __future__ import annotations

import random
from bisect import bisect
from dataclasses import dataclass, replace
from itertools import accumulate

from audiatur.model.amount import Amount
from audiatur.model.claim import ChainLink, Claim, Commitment, Polarity
from audiatur.model.document import Block, BlockKind, Document
from audiatur.model.mention import EntityKind, Mention
from audiatur.model.period import Period, PeriodKind
from audiatur.model.reading import Reading
from audiatur.model.record import content_id
from audiatur.model.span import Span
from audiatur.model.speaker import Speaker, SpeakerKind

CLAIMS_OF_ARTICLE = 60
MATTERS_OF_ARTICLE = 18
CLAIMS_OF_MATTER = 40
"""On average."""
COPIED, COPIED_FROM = 0.1, 200
"""Share of articles that are copies, and of how many before."""
ALONE = 0.6
"""Share of claims of a matter that nobody else tells of."""
WITH_FIGURE, AGREEING, SPOKEN = 0.2, 0.7, 0.33
SYLLABLES = tuple(a + b for a in "bdfgklmnprstvz" for b in ("a", "e", "i", "o", "u", "an", "er", "is", "ol"))
VERBS = ("employ", "build", "sign", "deliver", "close", "approve", "reject", "order", "send", "open", "kill", "damage")
COUNTED = ("worker", "pupil", "house", "boat", "ticket", "vote", "nurse", "truck", "patient", "resident", "bus", "tree")
MEASURES = ("casualties_killed", "displaced", "turnout", "votes", "jobs", "price", "damage", "crowd_size")


@dataclass(frozen=True)
class Matter:
    """What claims tell of: who, where, which thing, what is counted, and the value that most give."""

    body: str
    place: str
    person: str
    things: tuple[str, str]
    verb: str
    counted: str
    measure: str
    value: int
    year: int


class Words:
    """Invented words, few of them frequent."""

    def __init__(self, dice: random.Random, number: int) -> None:
        found: dict[str, None] = {}
        while len(found) < number:
            found["".join(dice.choices(SYLLABLES, k=dice.choice((2, 3, 3, 4))))] = None
        self._words = tuple(found)
        self._sums = tuple(accumulate(1 / (rank + 3) for rank in range(number)))
        self._dice = dice

    def frequent(self) -> str:
        """A word as texts use them: by Zipf's law."""
        return self._words[bisect(self._sums, self._dice.random() * self._sums[-1])]

    def any(self) -> str:
        """A word, each as likely."""
        return self._dice.choice(self._words)


def records(claims: int, seed: int = 1) -> tuple[tuple[Document, ...], tuple[Reading, ...]]:
    """Documents and their readings with at least so many claims, the same for the same number and seed."""
    dice = random.Random(seed)  # noqa: S311 - a story, not a secret
    words = Words(dice, 2_000 + claims // 20)
    matters = [_matter(dice, words) for _ in range(max(1, claims // CLAIMS_OF_MATTER))]
    documents: list[Document] = []
    readings: list[Reading] = []
    told: list[list[tuple[Matter, tuple[str, ...], int | None, bool]]] = []
    for number in range(-(-claims // CLAIMS_OF_ARTICLE)):
        if told and dice.random() < COPIED:
            content = dice.choice(told)
        else:
            first = int(dice.random() ** 2 * len(matters))
            near = matters[first : first + MATTERS_OF_ARTICLE]
            content = [
                _telling(dice, words, _alone(dice, words, near[0]) if dice.random() < ALONE else dice.choice(near))
                for _ in range(CLAIMS_OF_ARTICLE)
            ]
            told = [*told[1 - COPIED_FROM :], content]
        document, reading = _article(number, content)
        documents.append(document)
        readings.append(reading)
    return tuple(documents), tuple(readings)


def _matter(dice: random.Random, words: Words) -> Matter:
    return Matter(
        body=f"{words.any().title()} {words.any().title()}",
        place=words.any().title(),
        person=f"{words.any().title()} {words.any().title()}",
        things=(words.any(), words.any()),
        verb=dice.choice(VERBS),
        counted=dice.choice(COUNTED),
        measure=dice.choice(MEASURES),
        value=dice.randint(2, 400) * dice.choice((1, 7, 10, 100, 1_000)),
        year=dice.randint(2000, 2024),
    )


def _alone(dice: random.Random, words: Words, near: Matter) -> Matter:
    """Something else that the same people do in the same place."""
    return replace(_matter(dice, words), body=near.body, place=near.place, person=near.person)


def _telling(dice: random.Random, words: Words, matter: Matter) -> tuple[Matter, tuple[str, ...], int | None, bool]:
    """One matter, the words around it, a figure or none, and whether somebody says so."""
    value = None
    if dice.random() < WITH_FIGURE:
        value = matter.value if dice.random() < AGREEING else dice.randint(2, 400) * 10
    return matter, tuple(words.frequent() for _ in range(dice.randint(3, 9))), value, dice.random() < SPOKEN


def _article(number: int, content: list[tuple[Matter, tuple[str, ...], int | None, bool]]) -> tuple[Document, Reading]:
    outlet = f"Outlet {number % 997}"
    identity = content_id("document", number)
    pieces: list[str] = []
    sentences: list[Span] = []
    mentions: list[Mention] = []
    amounts: list[Amount] = []
    periods: list[Period] = []
    claims: list[Claim] = []
    at = 0

    def span(sentence: str, words: str) -> Span:
        start = at + sentence.index(words)
        return Span(document=identity, start=start, end=start + len(words))

    for matter, around, value, spoken in content:
        figure = f"{value:,} {matter.counted}s" if value else f"the {matter.counted}s"
        teller = f"{matter.person} said " if spoken else ""
        sentence = (
            f"{teller}{matter.body} {matter.verb} {figure} at the {' '.join(matter.things)} in {matter.place} "
            f"in {matter.year}, {' '.join(around)}."
        )
        whole = Span(document=identity, start=at, end=at + len(sentence))
        said = Span(document=identity, start=at + len(teller), end=whole.end)
        speaker = None
        if spoken:
            speaker = Speaker(name=matter.person, kind=SpeakerKind.PERSON, span=span(sentence, matter.person))
            mentions.append(_mention(speaker.span, EntityKind.PERSON, matter.person))
        mentions.append(_mention(span(sentence, matter.body + " "), EntityKind.ORGANISATION, matter.body))
        mentions.append(_mention(span(sentence, matter.place), EntityKind.PLACE, matter.place))
        mine: tuple[Amount, ...] = ()
        if value:
            mine = (_amount(value, matter.counted, span(sentence, f"{value:,}"), span(sentence, matter.counted)),)
            amounts.extend(mine)
        year = str(matter.year)
        periods.append(Period(span=span(sentence, year), kind=PeriodKind.DATE, timex=year, edtf=year, rule="made"))
        measured = value is not None and value % 3 == 0
        claims.append(
            Claim(
                id=content_id("claim", identity, said.start, said.end),
                document=identity,
                span=said,
                sentence=whole,
                speaker=speaker,
                chain=(ChainLink(name=outlet, part="outlet", commitment=Commitment.ASSERTED),),
                commitment=Commitment.REPORTED if spoken else Commitment.ASSERTED,
                polarity=Polarity.NEGATIVE if around[0] < "bb" else Polarity.AFFIRMATIVE,
                subject=matter.body,
                predicate=matter.verb,
                object=figure,
                measure=matter.measure if measured else matter.verb,
                topic="general" if measured else None,
                amounts=mine,
                period=year,
                place=matter.place,
                rules=("made",),
            )
        )
        sentences.append(whole)
        pieces.append(sentence)
        at += len(sentence) + 1
    text = " ".join(pieces)
    document = Document(
        id=identity,
        file=f"{number:07}.txt",
        sha256=identity,
        media_type="text/plain",
        text=text,
        blocks=(Block(span=Span(document=identity, start=0, end=len(text)), kind=BlockKind.BODY, rule="made"),),
        outlet=outlet,
        published=f"{2010 + number % 15}-{number % 12 + 1:02}-{number % 28 + 1:02}",
        language="en",
    )
    reading = Reading(
        document=identity,
        sentences=tuple(sentences),
        mentions=tuple(mentions),
        amounts=tuple(amounts),
        periods=tuple(periods),
        claims=tuple(claims),
    )
    return document, reading


def _mention(span: Span, kind: EntityKind, name: str) -> Mention:
    trimmed = Span(document=span.document, start=span.start, end=span.start + len(name))
    return Mention(span=trimmed, kind=kind, name=name, rule="made")


def _amount(value: int, unit: str, span: Span, counted: Span) -> Amount:
    number = float(value)
    return Amount(
        span=span, value=number, low=number, high=number, unit=unit, precision=1.0, counted=counted, rule="made"
    )
