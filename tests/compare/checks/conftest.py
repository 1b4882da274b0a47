"""A small reader for these tests, so that the audit of figures is tested apart from the readers of the program."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import pytest

from audiatur.compare.checks.audit import audit
from audiatur.model.amount import Amount, Hedge
from audiatur.model.check import Check
from audiatur.model.document import Block, BlockKind, Document
from audiatur.model.mention import EntityKind, Mention
from audiatur.model.period import Period, PeriodKind
from audiatur.model.reading import Reading
from audiatur.model.span import Span

SCALES = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
SIGNS = {"$": "USD", "€": "EUR", "£": "GBP"}
HEDGES = {
    "about": Hedge.ABOUT,
    "almost": Hedge.ABOUT,
    "around": Hedge.ABOUT,
    "approximately": Hedge.ABOUT,
    "at least": Hedge.AT_LEAST,
    "more than": Hedge.MORE_THAN,
    "over": Hedge.MORE_THAN,
    "less than": Hedge.LESS_THAN,
    "at or below": Hedge.AT_MOST,
    "up to": Hedge.AT_MOST,
}
FACTORS = {"doubled": 2.0, "tripled": 3.0, "twice": 2.0, "halved": 0.5}
FRACTIONS = {"a third": 1 / 3, "a quarter": 0.25, "half": 0.5}
NUMBERS = {"two": 2.0, "three": 3.0, "four": 4.0, "five": 5.0, "seven": 7.0, "ten": 10.0}
AMOUNT = re.compile(
    r"(?:(?P<hedge>about|almost|around|approximately|at least|more than|over|less than|at or below|up to) )?"
    r"(?P<all>(?P<sign>[$€£])?(?P<number>\d+(?:,\d{3})*(?:\.\d+)?|\b(?:two|three|four|five|seven|ten)\b)"
    r"(?P<scale> (?:thousand|million|billion|trillion))?"
    r"(?: (?P<currency>EUR|USD|GBP))?(?P<percent>%| percentage points?| percent)?(?P<times> times)?"
    r"|\b(?P<factor>doubled|tripled|twice|halved)\b|\b(?P<fraction>a third|a quarter|half)\b)",
)
YEARS = re.compile(
    r"(?P<range>\b(\d{4})[-–](\d{4})\b)|\b(?:1[89]|20)\d\d\b|\b(\d+|two|three|four|five|seven|ten) years\b"
    r"|\b(last) year\b"
)
COUNTED = re.compile(r" (?:\w+ed |of (?:its|the) )?(?!for\b|and\b|from\b)([a-z]{3,}?)(?:es|s)?\b(?: a (year|month))?")


def _amounts(document: str, text: str, taken: Sequence[Span]) -> list[Amount]:
    found: list[Amount] = []
    for match in AMOUNT.finditer(text):
        marks = False
        span = Span(document=document, start=match.start("all"), end=match.end("all"))
        if any(span.overlap(other) for other in taken):
            continue
        number = match["number"]
        hedge = HEDGES.get(match["hedge"] or "")
        if match["factor"]:
            value, step, unit, currency = FACTORS[match["factor"]], None, "factor", None
        elif match["fraction"]:
            value, step, unit, currency = FRACTIONS[match["fraction"]], None, None, None
        else:
            plain = number.replace(",", "")
            scale = SCALES.get((match["scale"] or "").strip(), 1.0)
            value = round(NUMBERS.get(number) or float(plain) * scale, 6)
            step = scale * 10 ** -len(plain.partition(".")[2])
            currency = match["currency"] or SIGNS.get(match["sign"] or "")
            unit, marks = None, text.startswith(" marks", match.end())
            if match["percent"]:
                unit = "percentage point" if "point" in match["percent"] else "percent"
            elif match["times"]:
                unit = "factor"
            elif not marks and not currency and (counted := COUNTED.match(text, match.end())):
                unit = counted[1] + (f" per {counted[2]}" if counted[2] else "")
            if currency and (rate := re.match(r" (?:a|per) (\w+)(?! earlier| ago)\b", text[match.end() :])):
                unit = f"{currency} per {rate[1]}"
        bound = {
            Hedge.AT_LEAST: (value, None),
            Hedge.MORE_THAN: (value, None),
            Hedge.AT_MOST: (None, value),
            Hedge.LESS_THAN: (None, value),
            Hedge.ABOUT: (None, None),
        }
        low, high = bound[hedge] if hedge else (value, value)
        found.append(
            Amount(
                span=span,
                value=value,
                low=low,
                high=high,
                unit=unit,
                currency=currency,
                hedge=hedge,
                precision=step,
                rule="fraction" if match["fraction"] else "money_name" if marks else "test",
            )
        )
    return found


def _periods(document: str, text: str) -> list[Period]:
    found: list[Period] = []
    for match in YEARS.finditer(text):
        span = Span(document=document, start=match.start(), end=match.end())
        if match["range"]:
            edtf = f"{match[2]}/{match[3]}"
            found.append(Period(span=span, kind=PeriodKind.DURATION, timex=edtf, edtf=edtf, rule="test"))
        elif match[4]:
            years = int(NUMBERS.get(match[4]) or match[4])
            found.append(Period(span=span, kind=PeriodKind.DURATION, timex=f"P{years}Y", rule="test"))
        elif match[5]:
            found.append(Period(span=span, kind=PeriodKind.DATE, timex="XXXX", rule="test"))
        else:
            found.append(Period(span=span, kind=PeriodKind.DATE, timex=match[0], edtf=match[0], rule="test"))
    return found


def article(
    text: str, names: Sequence[str] = (), published: str | None = None, name: str = "article"
) -> tuple[Document, Reading]:
    """A document of one paragraph a line, and what this small reader finds in it."""
    periods = _periods(name, text)
    places = [(m.start(), m.end()) for m in re.finditer(r"[^\n]+", text)]
    sentences = [
        Span(document=name, start=start + m.start(), end=start + m.end())
        for start, end in places
        for m in re.finditer(r"\S.*?(?:[.!?](?=\s+[A-Z]|$)|$)", text[start:end])
        if m.group()
    ]
    mentions = sorted(
        (
            Mention(
                span=Span(document=name, start=m.start(), end=m.end()),
                kind=EntityKind.COUNTRY,
                name=given,
                rule="test",
            )
            for given in names
            for m in re.finditer(re.escape(given), text)
        ),
        key=lambda mention: mention.span.start,
    )
    document = Document(
        id=name,
        file=f"{name}.txt",
        sha256=name,
        media_type="text/plain",
        text=text,
        blocks=tuple(
            Block(span=Span(document=name, start=s, end=e), kind=BlockKind.BODY, rule="test") for s, e in places
        ),
        published=published,
    )
    reading = Reading(
        document=name,
        sentences=tuple(sentences),
        mentions=tuple(mentions),
        amounts=tuple(_amounts(name, text, [period.span for period in periods])),
        periods=tuple(periods),
    )
    return document, reading


Read = Callable[..., tuple[Document, Reading]]


@pytest.fixture(scope="session")
def read() -> Read:
    """The small reader itself."""
    return article


@pytest.fixture(scope="session")
def checks_of(read: Read) -> Callable[..., tuple[Check, ...]]:
    """What the audit finds in a text."""

    def run(text: str, names: Sequence[str] = (), published: str | None = None) -> tuple[Check, ...]:
        document, reading = read(text, names, published)
        return audit((document,), (reading,))

    return run
