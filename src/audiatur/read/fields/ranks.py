"""A proposition in, the places in an order that it gives out: "the third phase", "phase three", "the leading mill"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from audiatur.model.amount import Amount
from audiatur.model.record import Record
from audiatur.read.numerals.words import number_words
from audiatur.read.propositions.proposition import Proposition
from audiatur.read.tokens import Token
from audiatur.resources import load

GRADE = re.compile(r"\d{1,2}")
WRITTEN = re.compile(r"(\d{1,3})(?:st|nd|rd|th)", re.IGNORECASE)


class RankWords(Record):
    """Words that place a thing in an order.

    Attributes:
        ordinals: Ordinal number words with their numbers.
        foremost: Words for the first place in an order by size, strength and the like.
        parts: Nouns behind an ordinal that make it a part of a whole or of the calendar.
        series: Of these, what one may have one more of in a row.
        grades: Nouns whose number behind them is a place in an order: "phase three".
    """

    ordinals: dict[str, int]
    foremost: tuple[str, ...]
    parts: tuple[str, ...]
    series: tuple[str, ...]
    grades: tuple[str, ...]


def ranks(proposition: Proposition) -> Iterator[Amount]:
    """Every place in an order that the proposition's own words give.

    A rank is no quantity: it belongs to its claim (``Amount.ordinal``) and is no figure of the document.
    """
    words = load(RankWords, "words/en/ranks")
    for token in proposition.head.doc[proposition.start : proposition.end]:
        value = _grade(token, words) or _place(token, words)
        if value is None:
            continue
        span = proposition.sentence.place(token)
        if proposition.owns(span):
            yield Amount(
                span=span, value=value, low=value, high=value, unit="ordinal", precision=1, ordinal=True, rule="rank"
            )


def _grade(token: Token, words: RankWords) -> float | None:
    """The number behind a noun that orders its sort: "phase three", "a category 4 storm"; not "stage 40 shows"."""
    grade = token.nbor(-1) if token.i > token.sent.start else None
    if grade is None or grade.lower_ not in words.grades:
        return None
    text = token.lower_
    cardinal = int(text) if GRADE.fullmatch(text) else number_words().units.get(text)
    plural = token.i + 1 < token.sent.end and token.nbor().tag_ in {"NNS", "NNPS", "CD"}
    return float(cardinal) if cardinal and not plural else None


def _place(token: Token, words: RankWords) -> float | None:
    if token.dep_ == "amod":
        return _value(token, words) if _counts_on(token, words) else None
    return _value(token, words) if token.lower_ in words.ordinals and _is_one_of(token) else None


def _is_one_of(token: Token) -> bool:
    """Whether an ordinal picks one of several: "the first of the three mills to close"; not "the first of May"."""
    of = next((c for c in token.children if c.dep_ == "prep" and c.lower_ == "of"), None)
    several = next((c for c in of.children if c.dep_ == "pobj" and c.tag_ == "NNS"), None) if of is not None else None
    return several is not None and any(c.lower_ == "the" for c in token.children)


def _counts_on(token: Token, words: RankWords) -> bool:
    """Whether the noun is no part of a whole or of the calendar; "a seventh day out of school" is one more of a row."""
    noun = token.head.lemma_.lower()
    if noun not in words.parts:
        return True
    return noun in words.series and any(c.dep_ == "det" and c.lower_ in {"a", "an"} for c in token.head.children)


def _value(token: Token, words: RankWords) -> float | None:
    text = token.lower_
    if counted := _counted(text, words):
        return counted
    if text not in words.foremost or not _definite(token.head):
        return None
    at = token.i - 1 if token.i and token.doc[token.i - 1].text != "-" else token.i - 2  # "second-largest"
    return _counted(token.doc[at].lower_, words) or 1 if at >= token.sent.start else 1


def _counted(text: str, words: RankWords) -> int | None:
    written = WRITTEN.fullmatch(text)
    return int(written[1]) if written else words.ordinals.get(text)


def _definite(noun: Token) -> bool:
    """Whether the noun is singled out: "the largest", "its largest", "Belmark's largest"; not "larger towns"."""
    return any(child.dep_ == "poss" or child.lower_ == "the" for child in noun.children)
