"""A document and its reading in, its sentences out as lines of figures with the words between them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache

from audiatur.compare.checks.ranges import Spread, spread
from audiatur.compare.checks.words import arithmetic, either
from audiatur.model.amount import Amount
from audiatur.model.claim import Claim
from audiatur.model.document import Document
from audiatur.model.mention import Mention
from audiatur.model.period import Period
from audiatur.model.reading import Reading
from audiatur.model.span import Span

REACH = 80
"""Characters before or after a figure in which the words that bear on it are looked for."""
PARTED = ";"
"""Stands for words too many to join two figures."""
MOST_FIGURES = 60
"""A sentence with more figures is a table or a list, and is not audited."""
MONEY = "money_name"
"""The rule that reads a sum by the name of its currency, be it known which or not."""
FRACTION_POINTS = 10.0
"""A fraction of a change holds for so many points of per cent, half of them either way."""
OR = re.compile(r"(?:\s\w{1,15}){0,2}\W*\bor\b[\w\s]{0,30}")
"""Between two ways of giving one figure."""


class Part(StrEnum):
    """What part a figure plays beside the others of its sentence, by the words at its side."""

    LEVEL = "level"
    BASE = "base"
    RESULT = "result"
    SIZE = "size"
    ASIDE = "aside"


@dataclass(frozen=True)
class Figure:
    """One amount among the words of its sentence.

    Attributes:
        amount: The figure itself.
        part: The part it plays.
        before: The words between the figure before it, or the sentence's start, and it.
        after: The words between it and the figure after it, or the sentence's end.
        quote: Its own words.
        spread: The values it may stand for.
        claim: The shortest claim that holds it, or None.
        period: The time expression beside it, or None.
    """

    amount: Amount
    part: Part
    before: str
    after: str
    quote: str
    spread: Spread
    claim: Claim | None
    period: Period | None

    @property
    def lead(self) -> str:
        """The last words before it."""
        return self.before[-REACH:]

    @property
    def tail(self) -> str:
        """The first words after it."""
        return self.after[:REACH]

    @property
    def joint(self) -> str:
        """All the words between the figure before it and it, where they are few enough to join the two."""
        return self.before if len(self.before) <= REACH else PARTED

    @property
    def value(self) -> float:
        """The figure, or the bound that stands for it where only a bound is given."""
        for value in (self.amount.value, self.amount.low, self.amount.high):
            if value is not None:
                return value
        return 0.0

    @property
    def percent(self) -> bool:
        """Whether it is a percentage, not a count of points."""
        return self.amount.unit == "percent"


@dataclass(frozen=True)
class Line:
    """One sentence with its figures, times and names.

    Attributes:
        document: The document it stands in.
        span: Its place.
        text: Its words.
        paragraph: Number of the block it stands in.
        figures: Its figures, in the order of the text.
        periods: Its time expressions.
        mentions: Its names.
    """

    document: Document
    span: Span
    text: str
    paragraph: int
    figures: tuple[Figure, ...]
    periods: tuple[Period, ...]
    mentions: tuple[Mention, ...]

    def between(self, left: Span, right: Span) -> str:
        """The words between two places of the sentence."""
        return self.document.text[left.end : right.start]


def alike(left: Figure, right: Figure) -> bool:
    """Whether two figures are of one unit and currency, so that they may be subtracted or divided."""
    one, other = left.amount, right.amount
    if one.currency or other.currency:
        return one.currency == other.currency and _per(one) == _per(other)
    if one.unit == other.unit:
        return True
    if MONEY in {one.rule, other.rule}:
        return False  # a sum whose currency several countries have, and a count
    bare = one.unit is None or other.unit is None
    named = one.unit or other.unit or ""
    return bare and named != "factor" and not named.startswith("percent")


def _per(amount: Amount) -> str | None:
    """The "per" of a rate, so that money and money per head are kept apart."""
    return amount.unit if amount.unit and " per " in f" {amount.unit}" else None


def lines(document: Document, reading: Reading) -> tuple[Line, ...]:
    """The sentences of the body, in the order of the text."""
    amounts = _by_sentence(reading.sentences, [amount.span for amount in reading.amounts])
    periods = _by_sentence(reading.sentences, [period.span for period in reading.periods])
    mentions = _by_sentence(reading.sentences, [mention.span for mention in reading.mentions])
    claims = _by_sentence(reading.sentences, [claim.span for claim in reading.claims])
    starts = [block.span.start for block in document.blocks]
    made: list[Line] = []
    block = 0
    for index, span in enumerate(reading.sentences):
        while block + 1 < len(starts) and starts[block + 1] <= span.start:
            block += 1
        within = [reading.periods[i] for i in periods[index]]
        figures = _figures(
            document.text,
            span,
            [reading.amounts[i] for i in amounts[index] if _reckonable(reading.amounts[i])],
            within,
            [reading.claims[i] for i in claims[index]],
        )
        made.append(
            Line(
                document=document,
                span=span,
                text=span.quote(document.text),
                paragraph=block,
                figures=figures,
                periods=tuple(within),
                mentions=tuple(reading.mentions[i] for i in mentions[index]),
            )
        )
    return tuple(made)


def _reckonable(amount: Amount) -> bool:
    """Whether a sum can be done with it: no place in an order, and no "thousands", whose other end is open."""
    return not amount.ordinal and (amount.value is not None or None not in (amount.low, amount.high))


def _by_sentence(sentences: Sequence[Span], spans: Sequence[Span]) -> list[list[int]]:
    """For each sentence the numbers of the spans that begin in it; both are in the order of the text."""
    held: list[list[int]] = [[] for _ in sentences]
    order = sorted(range(len(spans)), key=lambda i: spans[i].start)
    sentence = 0
    for i in order:
        while sentence < len(sentences) and sentences[sentence].end <= spans[i].start:
            sentence += 1
        if sentence < len(sentences) and sentences[sentence].start <= spans[i].start:
            held[sentence].append(i)
    return held


def _figures(
    text: str, sentence: Span, amounts: Sequence[Amount], periods: Sequence[Period], claims: Sequence[Claim]
) -> tuple[Figure, ...]:
    if len(amounts) > MOST_FIGURES:
        return ()
    made: list[Figure] = []
    for number, amount in enumerate(amounts):
        begin = amounts[number - 1].span.end if number else sentence.start
        end = amounts[number + 1].span.start if number + 1 < len(amounts) else sentence.end
        before, after = text[begin : amount.span.start], text[amount.span.end : max(end, amount.span.end)]
        holding = [claim for claim in claims if claim.span.holds(amount.span)]
        part = _part(amount, before, after, made)
        fraction = part is Part.SIZE and amount.rule == "fraction" and amount.unit is None
        reckoned = _in_percent(amount) if fraction else amount
        made.append(
            Figure(
                amount=reckoned,
                part=part,
                before=before,
                after=after,
                quote=amount.span.quote(text),
                spread=spread(reckoned),
                claim=min(holding, key=lambda claim: claim.span.end - claim.span.start, default=None),
                period=_beside(amount.span, before, after, periods),
            )
        )
    return tuple(made)


def _in_percent(amount: Amount) -> Amount:
    """A fraction by which something changes, as a percentage: nobody who writes "by a third" means 33.3 %."""
    times = {name: value * 100 for name in ("value", "low", "high") if (value := getattr(amount, name)) is not None}
    return replace(amount, **times, unit="percent", precision=FRACTION_POINTS)


def _beside(place: Span, before: str, after: str, periods: Sequence[Period]) -> Period | None:
    """The nearest time expression between the figure and its neighbours, the one behind it first."""
    behind = [p for p in periods if place.end <= p.span.start and p.span.end <= place.end + len(after)]
    ahead = [p for p in periods if p.span.end <= place.start and p.span.start >= place.start - len(before)]
    return behind[0] if behind else (ahead[-1] if ahead else None)


@dataclass(frozen=True)
class _Marks:
    base: re.Pattern[str]
    result: re.Pattern[str]
    size: re.Pattern[str]
    size_noun: re.Pattern[str]
    verb: re.Pattern[str]
    fillers: re.Pattern[str]
    aside: re.Pattern[str]


@cache
def _marks() -> _Marks:
    words = arithmetic()
    noun = rf"(?:{either(words.change_modifiers)}\s+){{0,2}}{either(words.change_nouns)}"
    return _Marks(
        base=_ending(words.base_marks),
        result=_ending(words.result_marks),
        size=_ending(words.size_marks),
        size_noun=re.compile(rf"[\s-]*{noun}\b", re.IGNORECASE),
        verb=_ending((*words.up, *words.down)),
        fillers=re.compile(rf"(?:(?<!\w){either(words.fillers)}\s+){{0,4}}[$€£¥]?$", re.IGNORECASE),
        aside=re.compile(rf"\(\s*(?:{either(words.equivalence)}\s*){{0,3}}$", re.IGNORECASE),
    )


def _second(amount: Amount, near: str, behind: str, made: Sequence[Figure]) -> bool:
    """Whether it gives the size of a change once more: "by 30 million, or 25%", "from 4 to 5 million, or 25%"."""
    if not made or not OR.fullmatch(near):
        return False
    ends = [figure.part for figure in made]
    percent = amount.unit == "percent" and not behind.startswith(" of")
    return ends[-1] is Part.SIZE or (percent and Part.BASE in ends and Part.RESULT in ends)


def _ending(marks: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){either(marks)}\s*$", re.IGNORECASE)


def _part(amount: Amount, before: str, after: str, made: Sequence[Figure]) -> Part:
    """The part a figure plays, by the mark at its side and the figures before it."""
    marks = _marks()
    previous = made[-1] if made else None
    near, behind = before[-REACH:], after[:REACH]
    other = previous.amount.currency if previous else None
    if other and amount.currency and other != amount.currency and marks.aside.search(near):
        return Part.ASIDE
    marked = marks.fillers.sub("", near)
    chosen = Part.LEVEL
    if marks.size.search(marked) or marks.size_noun.match(behind):
        chosen = Part.SIZE
    elif marks.base.search(marked):
        chosen = Part.BASE
    elif marks.result.search(marked):
        chosen = Part.RESULT
    elif _second(amount, near, behind, made) or marks.verb.search(marked) or amount.unit == "factor":
        chosen = Part.SIZE
    return chosen
