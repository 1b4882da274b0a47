"""Statements in, those out that give one thing two owners, payers, winners or causes, or one that is denied."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from audiatur.compare.entities.places import capital_of, country, country_name
from audiatur.compare.packed import likeness
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.questions.countries import place_of
from audiatur.compare.statement import Statement
from audiatur.compare.story import Story
from audiatur.compare.verdicts.deeds import head
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.slots import Filled, judge_slots
from audiatur.compare.words import may_hold, stems, telling_words
from audiatur.model.record import Record
from audiatur.resources import load

REACH = 90
"""Characters after a cue in which the answer, or what is asked about, stands."""
LIKE = 0.12
"""Likeness of words from which two statements may be of one thing."""
KEYS = 5
NAME = r"(?:the\s+)?((?:[^\W\d_a-z][\w'’.-]*)(?:\s+(?:(?:of|for|and|the|de|von|al)\s+){0,2}[^\W\d_a-z][\w'’.-]*){0,5})"
"""A name: words with capitals, small words between them."""
BREAK = re.compile(r"[,;:.(\"”“—–]|\s(?:and|but|which|who|after|when|while|because|saying|said|in response)\s")
NOT = re.compile(
    r"(?:\b(?:not|never|no|nothing|neither|nobody|denied|denies|deny)\b|n[’']t\b)(?!\s+(?:because|only|just)\b)",
    re.IGNORECASE,
)
FOR_WHAT = re.compile(r"\s+(?:for|of|over)\s+")
"""What stands between whom a statement blames and what for."""
HELD_FOR = re.compile(r"\s+(?:\w+ly\s+)?(?:responsible|accountable|liable)\s+for\s+")
"""What stands between whom it holds responsible and what for."""
EXCEPT = re.compile(r"\b(?:(?:any\w*|nothing|none|nobody) but|other than|except|besides)\b", re.IGNORECASE)
"""Words by which a negation leaves one out: "has won none other than this"."""


class Slot(Record):
    """One question that takes one answer, with the words that give it."""

    name: str
    active: tuple[str, ...] = ()
    passive: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    onto: tuple[str, ...] = ()
    blaming: tuple[str, ...] = ()
    holding: tuple[str, ...] = ()
    denying: tuple[str, ...] = ()


class Slots(Record):
    """All of them, with words that say that an answer is one of several, and words that name nothing."""

    slots: tuple[Slot, ...]
    shared: tuple[str, ...]
    unnamed: tuple[str, ...]


@dataclass(frozen=True)
class _Cues:
    slot: Slot
    passive: re.Pattern[str]
    phrases: re.Pattern[str]
    blaming: re.Pattern[str]
    holding: re.Pattern[str]
    denying: re.Pattern[str]


@cache
def _lists() -> Slots:
    lists: Slots = load(Slots, "words/en/compare/slots")
    return lists


@cache
def _cues() -> tuple[_Cues, ...]:
    def of(words: tuple[str, ...], after: str = r"\b") -> re.Pattern[str]:
        ordered = sorted(words, key=len, reverse=True)
        return re.compile(rf"\b(?:{'|'.join(map(re.escape, ordered)) or '(?!)'}){after}", re.IGNORECASE)

    return tuple(
        _Cues(
            slot,
            _either(of(slot.passive, r"\s+by\s+"), of(slot.onto, r"\s+")),
            of(slot.phrases),
            of(slot.blaming, r"\s+"),
            of(slot.holding, r"\s+"),
            of(slot.denying),
        )
        for slot in _lists().slots
    )


def _either(one: re.Pattern[str], other: re.Pattern[str]) -> re.Pattern[str]:
    return re.compile(f"{one.pattern}|{other.pattern}", re.IGNORECASE)


def slots(story: Story) -> Iterator[Met]:
    """Pairs of statements of two documents that answer one such question differently, or deny the other's answer."""
    filled = [one for statement in story.statements for one in _filled(story, statement)]
    for a, b in candidates(filled, _keys):
        left, right = filled[a], filled[b]
        if left.slot != right.slot or left.statement.document is right.statement.document:
            continue
        first, second = left.statement, right.statement
        if likeness(first.vector, second.vector) < LIKE and not left.thing & right.thing:
            continue
        ruling = judge_slots(left, right, likeness(first.vector, second.vector))
        if ruling is not None:
            yield Met(first, second, ruling)


def _keys(filled: Filled) -> Iterator[tuple[str, str]]:
    yield filled.slot, filled.value
    for word in sorted(filled.thing)[:KEYS]:
        yield filled.slot, f"of {word}"


def _filled(story: Story, statement: Statement) -> Iterator[Filled]:
    """What a statement answers; the first of its words that answers each question."""
    claim, text = statement.claim, statement.text
    if statement.office or statement.planned or not _may_answer(statement):
        return
    for cues in _cues():
        found = _answer(story, statement, cues)
        if found is None:
            continue
        value, told, thing, denied = found
        if claim.polarity.value == "negative" and (cues.blaming.search(text) or cues.holding.search(text)):
            continue  # who does not blame somebody denies nothing of what he did
        excepted = EXCEPT.search(text) is not None
        words = frozenset(stems(thing)) - frozenset(stems(value))
        yield Filled(
            slot=cues.slot.name,
            statement=statement,
            value=value,
            told=told,
            thing=words - _unnamed(),
            denied=not excepted and (denied or (claim.polarity.value == "negative" and NOT.search(text) is not None)),
            shared=excepted or _one_of_several(text),
            what=head(thing),
        )


@cache
def _telling_words() -> tuple[frozenset[str], frozenset[str]]:
    """Verbs whose subject is an answer, and the longest word of every other cue."""
    slots = _lists().slots
    cues = (
        cue
        for one in slots
        for cue in (*one.passive, *one.phrases, *one.onto, *one.blaming, *one.holding, *one.denying)
    )
    verbs = frozenset(verb for one in slots for verb in one.active)
    return verbs, telling_words(cues)


def _may_answer(statement: Statement) -> bool:
    """Whether a statement, or its sentence, has a word that some cue has: most have none, and are soon done with."""
    verbs, words = _telling_words()
    return statement.claim.predicate in verbs or may_hold(_whole(statement), words)


def _whole(statement: Statement) -> str:
    """The words of a statement, and what follows them in its sentence."""
    claim = statement.claim
    length = claim.span.end - claim.span.start + REACH
    return statement.document.text[claim.span.start : max(claim.span.end, claim.sentence.end)][:length]


def _answer(story: Story, statement: Statement, cues: _Cues) -> tuple[str, str, str, bool] | None:
    """The answer in lower case and as written, what is asked about, and whether the answer is denied."""
    claim, text = statement.claim, statement.text
    own = _whose(story, statement)
    whole = _whole(statement)
    match = cues.denying.search(whole)
    if match and own and match.start() < len(text):
        return own, claim.subject or own, _thing(whole[match.end() :]), True
    if match := cues.passive.search(text):
        name = re.match(NAME, text[match.end() : match.end() + REACH])
        about = f"{claim.subject or ''} {text[: match.start()]}"
        return (_value(story, name[1]), name[1], about, False) if name else None
    return _blamed(story, text, cues) or (_of_subject(statement, own, cues) if own else None)


def _blamed(story: Story, text: str, cues: _Cues) -> tuple[str, str, str, bool] | None:
    """Whom a statement blames, or holds responsible, and for what."""
    for cue, joint in ((cues.blaming, FOR_WHAT), (cues.holding, HELD_FOR)):
        match = cue.search(text)
        name = re.match(NAME, text[match.end() : match.end() + REACH]) if match else None
        for_what = joint.match(text, match.end() + name.end()) if match and name else None
        if name and for_what:
            return _value(story, name[1]), name[1], _thing(text[for_what.end() :]), False
    return None


def _of_subject(statement: Statement, own: str, cues: _Cues) -> tuple[str, str, str, bool] | None:
    """The subject as the answer."""
    claim, text = statement.claim, statement.text
    if match := cues.phrases.search(text):
        return own, claim.subject or own, _thing(text[match.end() :]), False
    if claim.predicate in cues.slot.active and claim.object:
        return own, claim.subject or own, claim.object, False
    return None


def _whose(story: Story, statement: Statement) -> str | None:
    """The subject as an entity: a country for its government and people ("Ardovian officials")."""
    written = statement.claim.subject
    if statement.subject is None or written is None:
        return None
    first = written.removeprefix("the ").removeprefix("The ").split(" ")[0].removesuffix("'s").removesuffix("’s")
    if code := country(first) or capital_of(written):
        return country_name(code).casefold()
    if place := place_of(story, statement):
        return place
    return statement.subject if statement.subject_kind is not None else None


def _value(story: Story, name: str) -> str:
    """A name of the text as the entity it stands for."""
    bare = name.removesuffix("'s").removesuffix("’s").rstrip(".")
    code = country(bare) or capital_of(bare)
    return country_name(code).casefold() if code else story.name(bare).casefold()


def _thing(text: str) -> str:
    """The first words of what is asked about."""
    return BREAK.split(text[:REACH], maxsplit=1)[0]


def _one_of_several(text: str) -> bool:
    words = set(re.findall(r"[\w-]+", text))
    return "%" in text or not words.isdisjoint(_lists().shared)


@cache
def _unnamed() -> frozenset[str]:
    return frozenset(stem for word in _lists().unnamed for stem in stems(word))
