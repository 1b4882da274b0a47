"""Statements in, those out that tell one act of one day in few words, or one thing of a day far from the news.

What somebody did on a day is one act, in whatever words it is told: "the gale hit the town", "it made landfall".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from audiatur.compare.packed import heaviest, likeness
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.questions.meetings.acts.like_acts import meanings_of_deed
from audiatur.compare.questions.meetings.times.one_day import of_the_news
from audiatur.compare.statement import Statement
from audiatur.compare.verdicts.agreeing import is_fragment
from audiatur.compare.verdicts.deeds import deed, done_to, suffers
from audiatur.compare.verdicts.denying import turned_alike
from audiatur.compare.verdicts.elsewhere import elsewhere_or_opposed
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.places import two_towns
from audiatur.compare.verdicts.repeated import repeated_acts
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Ruling
from audiatur.compare.verdicts.same_statement import unlike_figures
from audiatur.compare.verdicts.time_names import time_names
from audiatur.compare.words import stems
from audiatur.model.finding import Verdict

LIKE_OF_DEED, LIKE_OF_THING = 0.15, 0.3
"""Likeness of words from which one act, and one thing told of a day outside of the news, is meant."""
KEYS = 6


@dataclass(frozen=True, eq=False)
class _Dated:
    statement: Statement
    day: str
    news: bool


def deeds_of_one_day(statements: Sequence[Statement]) -> Iterator[Met]:
    """Pairs of statements of two documents that set one act or thing to one day."""
    dated = [one for statement in statements if (one := _dated(statement)) is not None]
    for a, b in candidates(dated, _keys):
        left, right = dated[a].statement, dated[b].statement
        if left.document is right.document or left.negative != right.negative or left.planned != right.planned:
            continue
        if left.differs_in_subject(right) or unlike_figures(left, right):
            continue
        told_alike = _one_deed(left, right) or _one_act_of_somebody(left, right)
        if not (told_alike or (not (dated[a].news or dated[b].news) and _one_thing(left, right))):
            continue
        if not elsewhere_or_opposed(left, right):
            alike = f"set it to {dated[a].day}"
            ruling = Ruling(verdict=Verdict.CORROBORATED, rule=Rule.SAME_DATE, reason=f"Both {alike}.", alike=alike)
            yield Met(left, right, ruling)


def _dated(statement: Statement) -> _Dated | None:
    """A statement that names one day."""
    day = statement.period
    if statement.office or day is None or day.first is None or day.first != day.last:
        return None
    return _Dated(statement, day.first.isoformat(), of_the_news(statement, day.first))


def _keys(dated: _Dated) -> Iterator[tuple[str, str]]:
    statement = dated.statement
    done = deed(statement)
    words = heaviest(statement.content, statement.vector, KEYS)
    names = stems(statement.claim.subject or "") if statement.subject_kind else ()
    yield from ((dated.day, word) for word in dict.fromkeys([*([done] if done else []), *words, *names[-KEYS:]]))


def _one_deed(left: Statement, right: Statement) -> bool:
    """Whether they name one act that is no plan, done by one and not done again and again: "died", "died there"."""
    done = deed(left)
    if done is None or done != deed(right) or done in repeated_acts() or left.planned:
        return False
    mine, theirs = (frozenset(stems(side.claim.subject or "")) for side in (left, right))
    if not (mine <= theirs or theirs <= mine or left.subject == right.subject):
        return False
    return done in left.content & right.content and likeness(left.vector, right.vector) >= LIKE_OF_DEED


def _one_act_of_somebody(left: Statement, right: Statement) -> bool:
    """Whether they tell an act of one meaning of one subject by name, and not of two things it is done to."""
    if left.subject_kind is None or left.subject_kind is not right.subject_kind:
        return False
    mine, theirs = (frozenset(stems(side.claim.subject or "")) for side in (left, right))
    if not (mine <= theirs or theirs <= mine or left.subject == right.subject):
        return False
    if not left.told_like(right) or suffers(left) != suffers(right) or is_fragment(left) or is_fragment(right):
        return False
    things = done_to(left), done_to(right)
    if all(things) and things[0].isdisjoint(things[1]):
        return False
    if not (_acts(left) & _acts(right) or meanings_of_deed(left) & meanings_of_deed(right)):
        return False
    return turned_alike(left, right) and not two_towns(left, right)


def _acts(statement: Statement) -> frozenset[str]:
    done = deed(statement)
    return frozenset({done} if done and done not in repeated_acts() else ())


def _one_thing(left: Statement, right: Statement) -> bool:
    """Whether they share a word, and of all their words enough that so far a day is told of one thing."""
    shared = (left.content & right.content) - time_names()
    return bool(shared) and likeness(left.vector, right.vector) >= LIKE_OF_THING
