"""Statements in, those out that judge one thing in opposite ways ("a threat", "no threat"), as each side is told."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from audiatur.compare.entities.places import country
from audiatur.compare.packed import heaviest
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.questions.countries import GEOGRAPHIC
from audiatur.compare.questions.meetings.opposed.in_passing import in_passing, qualified_by
from audiatur.compare.questions.meetings.opposed.turned_round import BEFORE, CLAUSE, any_way_of, left_open, turned_round
from audiatur.compare.statement import Statement
from audiatur.compare.verdicts.denying import truly_denied
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Ruling, Sides
from audiatur.compare.verdicts.time_names import time_names
from audiatur.compare.words import simple_words, stems, telling_words
from audiatur.model.claim import Commitment
from audiatur.model.record import Record
from audiatur.resources import load

KEYS = 8
"""Words and names of a statement by which it is looked up."""
LIKE = 0.03
"""Likeness of words, those that judge apart, from which two statements may judge one thing."""
LIKE_OF_NAMED = 0.05
"""The same where they share no more than a word and a name in their sentences."""
SHARED = 2
"""Words of their own, those that judge apart, that both must share where their subjects share none."""
NAME = re.compile(r"\b[A-Z]\w+")
"""A word written like a name."""
ABBREVIATED = re.compile(r"(?<=\b[A-Z])\.")
"""A full stop that ends no clause ("U.S.")."""


class Question(Record):
    """One question, what either answer is told as, and the words of each.

    Attributes:
        name: The question.
        told: What either answer is told as.
        holds: Words of the one answer.
        fails: Words of the other.
        one_subject: Whether the two must share their subject: statements and deeds of one person are many.
        of_truth: Whether who denies a thing answers it by that: "he called the report unfounded".
    """

    name: str
    told: tuple[str, str]
    holds: tuple[str, ...]
    fails: tuple[str, ...]
    one_subject: bool = False
    of_truth: bool = False


class Assessments(Record):
    """All questions, and words by which an answer is of a part or a likelihood only.

    Attributes:
        questions: All of them.
        judge: Lemmas of verbs whose subject judges and is not judged.
        supposed: Words that tell of what is still to come, or would.
        partial: Words by which an answer is of a part, a while or a likelihood only.
    """

    questions: tuple[Question, ...]
    judge: frozenset[str]
    supposed: tuple[str, ...]
    partial: tuple[str, ...]


@dataclass(frozen=True)
class _Cues:
    question: Question
    holds: re.Pattern[str]
    fails: re.Pattern[str]


@dataclass(frozen=True, eq=False)
class Assessed:
    """What one statement answers to one question.

    Attributes:
        question: The question.
        statement: The statement.
        holds: Its answer.
        words: Stems of the words that give it.
        qualified: Stems of that of which it is told in passing ("a confidential report"), else empty.
        supposed: Whether it tells what will or would be.
        bearers: Names right behind the words that give it ("will hurt Ardovia").
    """

    question: Question
    statement: Statement
    holds: bool
    words: frozenset[str]
    qualified: frozenset[str]
    supposed: bool
    bearers: frozenset[str]


@cache
def _lists() -> Assessments:
    lists: Assessments = load(Assessments, "words/en/compare/assessments")
    return lists


@cache
def _cues() -> tuple[_Cues, ...]:
    return tuple(_Cues(one, any_way_of(one.holds), any_way_of(one.fails)) for one in _lists().questions)


@cache
def _telling() -> Mapping[str, tuple[int, ...]]:
    """Which questions a word may answer, by the word that tells of their cues."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    for number, one in enumerate(_lists().questions):
        for word in sorted(telling_words((*one.holds, *one.fails))):
            found[word].append(number)
    return {word: tuple(numbers) for word, numbers in found.items()}


def _may_answer(text: str) -> Sequence[int]:
    """The questions that a text may answer, by their numbers, in order."""
    held = _telling().keys() & simple_words(text)
    return sorted({number for word in held for number in _telling()[word]})


@cache
def _partial() -> re.Pattern[str]:
    return any_way_of(_lists().partial)


@cache
def _supposed() -> re.Pattern[str]:
    return any_way_of(_lists().supposed)


def assessments(statements: Sequence[Statement]) -> Iterator[Assessed]:
    """Every answer that a statement gives; none where it gives both."""
    for statement in statements:
        text = statement.text
        asked = () if statement.office else _may_answer(text)
        if not asked or _partial().search(text):
            continue
        denied = statement.claim.commitment is Commitment.DENIED and truly_denied(statement)
        for cues in (_cues()[number] for number in asked):
            found = [
                (holds != turned_round(text, match.start()), match)
                for holds, words in ((True, cues.holds), (False, cues.fails))
                for match in words.finditer(text)
            ]
            turned = denied and not cues.question.of_truth
            answers = {holds != turned for holds, _ in found}
            if len(answers) == 1 and not any(left_open(statement, *match.span(), denied=denied) for _, match in found):
                if all(in_passing(statement, match) for _, match in found):
                    continue
                words = frozenset(word for _, match in found for word in stems(match.group()))
                qualities = [qualified_by(text, match) for _, match in found]
                qualified = frozenset().union(*qualities) if all(qualities) else frozenset()
                supposed = _supposed().search(text) is not None
                bearers = frozenset(name for _, match in found for name in _bearers(text, match.end()))
                yield Assessed(cues.question, statement, answers.pop(), words, qualified, supposed, bearers)


def _bearers(text: str, start: int) -> Iterator[str]:
    """The names in the few words behind a word that judges, a country by its code."""
    behind = ABBREVIATED.sub("", text[start : start + BEFORE])
    for name in NAME.findall(CLAUSE.split(behind)[0]):
        yield country(name) or name.casefold()


def opposed_assessments(statements: Sequence[Statement]) -> Iterator[Met]:
    """Pairs of statements of two voices that answer one such question of one thing in opposite ways."""
    assessed = list(assessments(statements))
    for a, b in candidates(assessed, _keys):
        one, other = assessed[a], assessed[b]
        if one.question is not other.question or one.holds == other.holds or one.supposed != other.supposed:
            continue
        if _two_voices(one, other) and _one_thing(one, other):
            sides = Sides(
                f"Opposed judgements, {one.question.name}",
                tuple((side.question.told[0 if side.holds else 1], side.statement.voice) for side in (one, other)),
                asked=" or ".join(one.question.told),
            )
            ruling = Ruling.opposed(Rule.OPPOSED_ASSESSMENTS, sides)
            yield Met(one.statement, other.statement, ruling)


def _two_voices(one: Assessed, other: Assessed) -> bool:
    """Whether two speak; who is named in two articles speaks once: his words are compared as quotations."""
    left, right = one.statement, other.statement
    return left.speaker != right.speaker or (left.speaker is None and left.document is not right.document)


def _one_thing(one: Assessed, other: Assessed) -> bool:
    """Whether the two share words of what is judged, or their subject, or names, beside the words that judge.

    Where one turns round the other's very word ("a threat", "no threat"), a name in both sentences is enough. What all
    of a story is about weighs nothing in it: subjects and names count however common they are.
    """
    left, right = one.statement, other.statement
    if _of_two_things(one, other):
        return False
    named = _named(left, right)
    about = _subject_named(left, right) or _subject_named(right, left) or len(named) >= SHARED
    if about and not one.question.one_subject:
        return True
    silent = judging(one.question.name)
    subjects = (set(stems(side.claim.subject or "")) - silent for side in (left, right))
    if (one.words & other.words and left.named & right.named) or set.intersection(*subjects):
        return True
    like = sum(
        left.vector[word] * right.vector[word] for word in sorted(left.vector.keys() & right.vector.keys() - silent)
    )
    shared = (left.own & right.own) - silent - time_names()
    return like >= LIKE and (
        len(shared) >= SHARED or (like >= LIKE_OF_NAMED and bool(named) and bool(shared & left.content))
    )


def _of_two_things(one: Assessed, other: Assessed) -> bool:
    """Whether their words tell that the two judge two things, or judge one thing for two."""
    left, right = one.statement, other.statement
    if _of_another(left, right) or _of_another(right, left):
        return True
    if one.bearers and other.bearers and one.bearers.isdisjoint(other.bearers):
        return True
    return any(side.qualified and not side.qualified & rival.own for side, rival in ((one, right), (other, left)))


def _subject_named(one: Statement, other: Statement) -> bool:
    """Whether the other names what one is about, and that is no country or place, of which much is told."""
    return one.subject_kind not in {None, *GEOGRAPHIC} and one.subject in other.names


def _named(left: Statement, right: Statement) -> frozenset[str]:
    """What both sentences name, beside those who speak."""
    return (left.named & right.named) - {side.speaker for side in (left, right) if side.speaker}


def _of_another(one: Statement, other: Statement) -> bool:
    """Whether one judges somebody by name whom the other does not name; who calls it so is not judged."""
    if one.subject_kind is None or one.claim.predicate in _lists().judge:
        return False
    named = other.named if other.claim.predicate in _lists().judge else other.names
    return one.subject != other.subject and one.subject not in named


@cache
def judging(name: str) -> frozenset[str]:
    """Stems of the words of either answer to a question."""
    question = next(one for one in _lists().questions if one.name == name)
    return frozenset(told for word in (*question.holds, *question.fails) for told in stems(word))


def _keys(assessed: Assessed) -> Iterator[tuple[str, str]]:
    statement = assessed.statement
    for word in heaviest(statement.own, statement.vector, KEYS):
        yield assessed.question.name, word
    for name in sorted(statement.named)[:KEYS]:
        yield assessed.question.name, f"name:{name}"
    for word in stems(statement.claim.subject or "")[-KEYS:]:
        yield assessed.question.name, f"subject:{word}"
