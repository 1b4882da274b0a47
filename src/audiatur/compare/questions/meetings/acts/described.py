"""Statements in, those out that tell one act of somebody whom one names and the other describes ("the skipper")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from audiatur.compare.calendar import Meeting, meet
from audiatur.compare.packed import likeness
from audiatur.compare.phrases import participle
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.statement import Statement, act
from audiatur.compare.verdicts.agreeing import VERBLESS, is_fragment
from audiatur.compare.verdicts.deeds import PHRASE_END, deed, done_to, suffers
from audiatur.compare.verdicts.denying import as_firmly, turned_alike
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.other_thing import other_thing
from audiatur.compare.verdicts.places import two_towns
from audiatur.compare.verdicts.repeated import repeated_acts
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Pair, Ruling
from audiatur.compare.verdicts.same_statement import unlike_figures
from audiatur.compare.verdicts.time_names import time_names
from audiatur.compare.words import stem, stems
from audiatur.model.finding import Verdict
from audiatur.model.record import Record
from audiatur.resources import load

LIKE = 0.4
"""Likeness of words from which an act of somebody described and one of somebody named may be one."""
SHARED = 2
"""Words beside the verb and who does it that both must share."""
KEYS = 10


class Described(Record):
    """Nouns that stand for somebody whom another article names."""

    nouns: tuple[str, ...]


@cache
def _nouns() -> frozenset[str]:
    words: Described = load(Described, "words/en/compare/described")
    return frozenset(stem(noun) for noun in words.nouns)


def described(statements: Sequence[Statement]) -> Iterator[Met]:
    """Pairs of statements of two documents that tell one act, of somebody by name and of somebody described."""
    acting = [one for one in statements if _names_or_describes(one)]
    for a, b in candidates(acting, _keys):
        left, right = acting[a], acting[b]
        if left.document is not right.document and _one(left, right):
            who = f"{left.claim.subject} ({left.voice}) and {right.claim.subject} ({right.voice})"
            reason = f"The same act is told of {who}."
            yield Met(left, right, Ruling(verdict=Verdict.CORROBORATED, rule=Rule.SAME_ACT, reason=reason))


def _names_or_describes(statement: Statement) -> bool:
    """Whether it tells an act, of somebody by name or by a noun that stands for a name."""
    done = deed(statement)
    if statement.office or done is None or is_fragment(statement):
        return False
    if not {done, act(statement)}.isdisjoint(repeated_acts()):
        return False  # to have concerns is no act
    return VERBLESS not in statement.claim.rules and (statement.subject_kind is not None or _by_noun(statement))


def _by_noun(statement: Statement) -> bool:
    """Whether the subject is such a noun, with what stands before it."""
    words = stems(PHRASE_END.split(statement.claim.subject or "", maxsplit=1)[0])
    return bool(words) and words[-1] in _nouns()


def _keys(statement: Statement) -> Iterator[tuple[str | None, str]]:
    done = deed(statement)
    yield from ((done, word) for word in sorted(statement.content - {done or ""})[:KEYS])


def _one(left: Statement, right: Statement) -> bool:
    """Whether one names who did it and the other does not, and all else that both tell is one."""
    if (left.subject_kind is None) == (right.subject_kind is None) or suffers(left) != suffers(right):
        return False
    if not (left.told_like(right) and turned_alike(left, right) and as_firmly(left, right)):
        return False
    like, times = likeness(left.vector, right.vector), meet(left.period, right.period)
    if like < LIKE or times not in {Meeting.SAME, Meeting.UNKNOWN}:
        return False
    if unlike_figures(left, right) or two_towns(left, right) or other_thing(Pair(left, right, like, times)) is not None:
        return False
    if not _one_object(left, right):
        return False
    return len(left.content & right.content - _silent(left) - _silent(right)) >= SHARED


def _one_object(left: Statement, right: Statement) -> bool:
    """Whether the noun of what it is done to is among the words of the other's, as far as both name it."""
    mine, theirs = done_to(left), done_to(right)
    if not mine or not theirs:
        return True
    nouns = {_noun(left), _noun(right)} - {None}
    return bool(nouns & mine & theirs) if nouns else not mine.isdisjoint(theirs)


def _noun(statement: Statement) -> str | None:
    """The last word of the first noun phrase that it is done to; None where a light verb leaves the act to that."""
    words = stems(PHRASE_END.split(statement.claim.object or "", maxsplit=1)[0])
    return words[-1] if words and words[-1] in done_to(statement) else None


def _silent(statement: Statement) -> frozenset[str]:
    """Words of who did it and of the verb, and names of times."""
    verb = statement.claim.predicate or ""
    told = {deed(statement) or "", stem(verb), stem(participle(verb))}
    return frozenset(told.union(stems(statement.claim.subject or ""))) | time_names()
