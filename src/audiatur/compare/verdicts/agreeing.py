"""Two statements in like words in, whether they also say one thing of one thing out."""

from __future__ import annotations

import re
from functools import cache

from audiatur.compare.phrases import participle
from audiatur.compare.statement import Statement
from audiatur.compare.verdicts.deeds import deed, head, other_aim, other_side
from audiatur.compare.verdicts.denying import turned_alike
from audiatur.compare.words import stem, stems
from audiatur.model.record import Record
from audiatur.resources import load

FEW = 3
"""Words, names apart, up to which a clause with a verb agrees only if all of them do, or a name beside the subject."""
RUN = 6
"""Words of a run that two statements do not share by chance."""
SEVERAL, MANY = 3, 4
"""Shared words beside the verbs from which unlike verbs may tell of one act: where one holds the other's verb, else."""
MOST = 0.6
"""Share of the shorter statement's words that these must be."""
FRAGMENTS = frozenset(
    {"apposition", "dashed_apposition", "described_name", "listed_item", "further_figure", "bracketed_figure"}
)
"""Readers of words without a verb, whose predicate is a noun."""
VERBLESS = "verbless_sentence"
"""The reader's rule of a sentence without a verb ("Update at noon"), which tells no act."""

WORD = re.compile(r"[^\W\d_]+")


class Offices(Record):
    """Words beside an office by which it is not, not yet or no longer held in full."""

    ways: frozenset[str]


@cache
def office_ways() -> frozenset[str]:
    """The packaged list."""
    words: Offices = load(Offices, "words/en/compare/offices")
    return words.ways


def agree(left: Statement, right: Statement) -> bool:
    """Whether two statements in like words agree in who does what to whom, so that the likeness is no chance.

    One must not deny what the other states, nor hang on words that do. Both must be about one subject and one object,
    as far as either names them, and of one act with one aim; beside these a further word or name must be shared,
    unless the shorter one says nothing more.
    """
    if left.office and right.office:
        return _one_office(left, right)
    if left.negative != right.negative or not (_one_part(left, right, "subject") and _one_part(left, right, "object")):
        return False
    if _only_counts(left, right) or _only_counts(right, left) or not turned_alike(left, right):
        return False
    if _word_for_word(left, right):
        return True
    if other_side(left, right) or _only_verbs_shared(left, right):
        return False
    return _held(left, right) or _held(right, left) or _enough_shared(left, right)


def _word_for_word(left: Statement, right: Statement) -> bool:
    """Whether both are one run of several words."""
    mine, theirs = ([word.casefold() for word in WORD.findall(one.text)] for one in (left, right))
    return mine == theirs and len(mine) >= RUN


def _only_counts(one: Statement, other: Statement) -> bool:
    """Whether one is a figure with its noun, no more, and the other gives no figure and not all of its words.

    "Eight crew members" bears out nothing of "all of whom are believed to be crew members".
    """
    counts = is_fragment(one) and bool(one.claim.amounts)
    return counts and not other.claim.amounts and not one.content <= other.own


def _only_verbs_shared(left: Statement, right: Statement) -> bool:
    """Whether one verb has two aims and nothing else is shared: to try to leave a cart and to try to stay awake."""
    shared = (left.content & right.content) - _verb_forms(left) - _verb_forms(right)
    return other_aim(left, right) and not shared - _subject_words(left)


def _one_office(left: Statement, right: Statement) -> bool:
    """Whether all that one calls somebody is what the other does ("mayor", "mayor of Tarsa"), and both the same way.

    Who is acting minister is not yet, or no longer, minister.
    """
    mine, theirs = (one.content - set(stems(one.claim.subject or "")) for one in (left, right))
    ways = [{word.casefold() for word in WORD.findall(one.text)} & office_ways() for one in (left, right)]
    return ways[0] == ways[1] and (mine <= theirs or theirs <= mine)


def _enough_shared(left: Statement, right: Statement) -> bool:
    """Whether enough beside act and subject is shared."""
    acts = {name for name in (_act(left), _act(right)) if name is not None}
    shared = (left.content & right.content) - _verb_forms(left) - _verb_forms(right)
    least = min(len(left.content), len(right.content))
    if not _one_act(left, right):
        enough = SEVERAL if acts & left.own & right.own else MANY
        return len(shared) >= max(enough, MOST * least)
    named = _names_beside_subject(left, right)
    if len(acts) == 1 and (is_fragment(left) or is_fragment(right)):
        return len(shared) >= max(2, MOST * least)  # "the deputy commissioner" is no act of his
    if acts and least <= FEW:
        return bool(named)
    subject = _subject_words(left) & _subject_words(right)
    return len((shared - subject) | named) >= (1 if acts and subject else 2)


def _held(short: Statement, long: Statement) -> bool:
    """Whether all words of a short clause, names apart, are words of the other's, its verb among them."""
    found = _act(short)
    if found is None or not short.content | {found} <= long.own:
        return False
    return len(short.content) <= FEW and bool(short.content - _verb_forms(short) or _subject_words(short))


def is_fragment(statement: Statement) -> bool:
    """Whether it has no verb, so that its predicate is a noun ("the keeper of the light")."""
    return not FRAGMENTS.isdisjoint(statement.claim.rules)


def _act(statement: Statement) -> str | None:
    """The family of the verb; None where there is none, or it names no act or the subject itself."""
    if is_fragment(statement):
        return None
    found = deed(statement)
    return None if found in _subject_words(statement) else found


def _verb_forms(statement: Statement) -> frozenset[str]:
    """The stems of the verb and of its participle ("know", "known")."""
    verb = statement.claim.predicate
    return frozenset({stem(verb), stem(participle(verb))} if verb and _act(statement) else ())


def _one_act(left: Statement, right: Statement) -> bool:
    """Whether both name one act, or either names none."""
    mine, theirs = _act(left), _act(right)
    return mine is None or theirs is None or mine == theirs or (mine in right.own and theirs in left.own)


def _one_part(left: Statement, right: Statement, part: str) -> bool:
    """Whether the head of one's subject (or object) is anywhere in the other's words, or either has none."""
    mine, theirs = (head(getattr(side.claim, part)) for side in (left, right))
    if not mine or not theirs:
        return part != "subject" or not (_may_be_anothers(left, right) or _may_be_anothers(right, left))
    return not (mine.isdisjoint(right.own) and theirs.isdisjoint(left.own))


def _may_be_anothers(one: Statement, other: Statement) -> bool:
    """Whether one tells of no subject but of names, and the other has a subject and none of these names."""
    if _subject_words(one) or other.subject not in other.names or not one.names:
        return False
    return one.names.isdisjoint(other.names) and _subject_words(other).isdisjoint(one.own)


def _subject_words(statement: Statement) -> frozenset[str]:
    return frozenset(stems(statement.claim.subject or ""))


def _names_beside_subject(left: Statement, right: Statement) -> frozenset[str]:
    """Names that both hold and that neither is about."""
    return (left.names & right.names) - {left.subject or "", right.subject or ""}
