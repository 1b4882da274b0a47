"""Statements in, a figure of one beside another's word that it is not known, or withheld, out."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from audiatur.compare.calendar import Meeting, meet
from audiatur.compare.packed import heaviest, likeness
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.statement import Statement
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Ruling
from audiatur.compare.verdicts.time_names import time_names
from audiatur.compare.words import any_of, stems
from audiatur.model.finding import Verdict
from audiatur.model.record import Record
from audiatur.resources import load

LIKE = 0.12
"""Likeness of sentences from which a figure may be the one that is not known."""
NO_LONGER = re.compile(r"\b(?:previously|hitherto|until (?:now|then)|once|long)\s+un", re.IGNORECASE)
"""Words of what was not known before: "a previously unknown reef"."""
LIKE_OF_OPEN = 0.2
"""Likeness of sentences from which two leave one thing open."""
SHARED = 2
"""Words, names apart, that both sentences must share."""
FEW = 2
"""Statements of one story that count a noun so rare that it alone brings a figure and its unknown together."""
KEYS = 12
"""Heaviest words of a statement by which it is looked up."""


class Unknown(Record):
    """Words for what is not known and words for quantities.

    Attributes:
        phrases: Words that say that a quantity is not known, or not yet.
        withheld: Those that say that nobody was told: what an article gives as a plain fact is no such thing.
        quantities: Words for the quantity.
        of_money: Those of them that are for a sum of money.
    """

    phrases: tuple[str, ...]
    withheld: tuple[str, ...]
    quantities: tuple[str, ...]
    of_money: tuple[str, ...]


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    words: Unknown = load(Unknown, "words/en/compare/unknown")
    return any_of((*words.phrases, *words.withheld)), any_of(words.withheld), any_of(words.quantities)


@cache
def _of_money() -> re.Pattern[str]:
    words: Unknown = load(Unknown, "words/en/compare/unknown")
    return any_of(words.of_money)


def says_unknown(text: str) -> bool:
    """Whether a text says that a quantity is not known.

    >>> says_unknown("The exact number of the missing is not known"), says_unknown("His name is not known")
    (True, False)
    """
    phrase, _, quantity = _patterns()
    return phrase.search(text) is not None and quantity.search(text) is not None


def unknowns(statements: Sequence[Statement]) -> Iterator[Met]:
    """Every figure of one document that another document says is not known."""
    open_ones = [one for one in statements if not one.claim.amounts and says_unknown(one.text)]
    if not open_ones:
        return
    about = frozenset().union(*(one.content for one in open_ones))
    known = [one for one in statements if any(not a.ordinal for a in one.claim.amounts) and one.content & about]
    both = sorted({*open_ones, *known}, key=lambda one: one.order)
    counting: defaultdict[str, list[Statement]] = defaultdict(list)
    for one in known:
        for noun in sorted(_counted(one)):
            counting[noun].append(one)
    for a, b in candidates(both, _keys):
        left, right = both[a], both[b]
        if left.document is right.document or bool(left.claim.amounts) == bool(right.claim.amounts):
            continue
        tells, open_one = (left, right) if left.claim.amounts else (right, left)
        if _of_money().search(open_one.text) and not any(one.currency for one in tells.claim.amounts):
            continue  # a sum that is not told is none of the 41 quays bought
        rare = any(len(counting[noun]) <= FEW for noun in _counted(tells) & open_one.content)
        if rare or _near(tells, open_one):
            sure = (rare or _one_named(tells, open_one)) and _withheld(tells, open_one)
            verdict = Verdict.CONFLICT if sure else Verdict.COMPATIBLE
            reason = f"{tells.voice} gives a figure, {open_one.voice} says that it is not known."
            yield Met(left, right, Ruling(verdict=verdict, rule=Rule.NOT_KNOWN, reason=reason))


def left_open(statements: Sequence[Statement]) -> Iterator[Met]:
    """Pairs of statements of two documents that say of one thing that it is not known."""
    open_ones = [
        one
        for one in statements
        if not one.office and _patterns()[0].search(one.text) and not NO_LONGER.search(one.text)
    ]
    for a, b in candidates(open_ones, _keys):
        left, right = open_ones[a], open_ones[b]
        if left.document is right.document or meet(left.period, right.period) is Meeting.APART:
            continue
        shared = (left.own & right.own) - _phrase_words() - time_names()
        if len(shared) < SHARED or not shared & left.content or likeness(left.vector, right.vector) < LIKE_OF_OPEN:
            continue
        reason = f"{left.voice} and {right.voice} both say that it is not known, or not told."
        yield Met(left, right, Ruling(Verdict.CORROBORATED, Rule.SAME_STATEMENT, reason))


@cache
def _phrase_words() -> frozenset[str]:
    """Stems of the words that say that something is not known."""
    words: Unknown = load(Unknown, "words/en/compare/unknown")
    return frozenset(part for phrase in (*words.phrases, *words.withheld) for part in stems(phrase))


def _withheld(tells: Statement, open_one: Statement) -> bool:
    """Whether one gives as a plain fact, with no source, what the other says is not public, and said no earlier.

    What is merely unclear may become clear, a source may tell what is withheld, and what is withheld may come out.
    """
    if _patterns()[1].search(open_one.text) is None or tells.claim.speaker is not None or not tells.factual:
        return False
    told, open_then = tells.said, open_one.said
    later = told and open_then and told.first and open_then.last and open_then.last < told.first
    return not later


def _one_named(tells: Statement, open_one: Statement) -> bool:
    """Whether both name something besides whom they are about and who speaks: a firm buys much."""
    about = {side.subject for side in (tells, open_one)} | {side.speaker for side in (tells, open_one)}
    return bool((tells.names & open_one.names) - about)


def _counted(statement: Statement) -> frozenset[str]:
    """Stems of what a statement's figures count."""
    return frozenset(stem for amount in statement.claim.amounts for stem in stems(amount.unit or ""))


def _near(tells: Statement, open_one: Statement) -> bool:
    """Whether the sentences of the figure and of the unknown are of one thing."""
    shared = tells.vector.keys() & open_one.vector.keys()
    like = likeness(tells.vector, open_one.vector) >= LIKE
    return like and len(shared) >= SHARED and bool(tells.content & open_one.content)


def _keys(statement: Statement) -> Iterator[tuple[str]]:
    for word in heaviest(statement.content, statement.vector, KEYS):
        yield (word,)
