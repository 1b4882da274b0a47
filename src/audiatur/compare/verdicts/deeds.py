"""A statement in, what is done in it, and what it is done to, out."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from audiatur.compare.phrases import participle
from audiatur.compare.statement import Statement, act
from audiatur.compare.verdicts.repeated import empty_acts, light_verbs
from audiatur.compare.words import stem, stems
from audiatur.model.record import Record
from audiatur.resources import load

PHRASE_END = re.compile(
    r"[,;:(]|\s(?:of|in|at|on|to|for|from|by|with|that|which|who|into|against|after|before|when|as|than|about|over|under|between)\s",
    re.IGNORECASE,
)
"""Where the first noun phrase of a subject or an object ends."""

REASON = re.compile(
    r"\b(?:because|in order to|so as to|so that|only to|just to|in (?:exchange|return) for)\b|[\"“‘]to [a-z]+",
    re.IGNORECASE,
)
"""Words of a reason or an aim."""
AIM = re.compile(r"\b([^\W\d_]+)\s+to\s+([a-z]+)")
"""A verb with the one that follows it."""
STEP_OF = re.compile(
    r"(?:the|a)\s+(?:[a-z]+\s+){0,2}step\s+of\s+(?P<deed>[a-z]+ing)\b(?P<rest>.*)", re.IGNORECASE | re.DOTALL
)
"""What somebody takes who "took the rare step of recalling its envoy"."""
WORD = re.compile(r"[^\W\d_]+")
LOOK_BACK = 60
"""Characters before a statement in which that form is looked for: "was seized, bound and beaten"."""


class Passives(Record):
    """By what words a passive is known.

    Attributes:
        be: Forms of "be" and "get".
        between: Words that may stand between one and the participle, beside those that say something.
    """

    be: frozenset[str]
    between: frozenset[str]


@cache
def _passives() -> Passives:
    words: Passives = load(Passives, "words/en/compare/passives")
    return words


def head(phrase: str | None) -> frozenset[str]:
    """The stems of the first noun phrase of a subject or an object."""
    return frozenset(stems(PHRASE_END.split(phrase or "", maxsplit=1)[0]))


def deed(statement: Statement) -> str | None:
    """The family of what is done; None where no act is named.

    A light verb leaves it to its object: to make an offer of shelter is to offer.
    """
    noun = _noun_of_light_verb(statement.claim.predicate, statement.claim.object)
    if noun is not None:
        return noun
    found = act(statement)
    return None if found in empty_acts() else found


def done_to(statement: Statement) -> frozenset[str]:
    """Stems of what it is done to; of a light verb's object what follows its noun ("of shelter"), if anything does."""
    return _done_to(statement.claim.predicate, statement.claim.object)


@lru_cache(maxsize=20_000)
def _done_to(verb: str | None, written: str | None) -> frozenset[str]:
    if _noun_of_light_verb(verb, written) is None:
        return head(written)
    if step := STEP_OF.match(written or ""):
        return head(step["rest"].strip())
    _, *rest = PHRASE_END.split(written or "", maxsplit=1)
    return head(rest[0].strip()) if rest else frozenset()


def says_as_much(one: Statement, denied: Statement) -> bool:
    """Whether one tells the deed or state, and the reason with it, that the other tells and somebody denies.

    "He pleaded guilty" does not tell what is denied in "he pleaded guilty because he was paid".
    """
    if REASON.search(denied.text) and not REASON.search(one.text):
        return False
    if deed(one) is not None and deed(denied) is not None:
        return True
    return not head(one.claim.object).isdisjoint(head(denied.claim.object))


def other_side(left: Statement, right: Statement) -> bool:
    """Whether one act of one subject is done in one statement and suffered in the other ("he shot at", "he was shot").

    Where nobody is told whom or what it is done to, it may be one: a school closes and is closed.
    """
    if act(left) is None or act(left) != act(right) or left.subject is None or left.subject != right.subject:
        return False
    passive = [suffers(one) for one in (left, right)]
    if passive[0] == passive[1]:
        return False
    doing = right if passive[0] else left
    return bool(doing.claim.object)


def suffers(statement: Statement) -> bool:
    """Whether the verb stands in the passive."""
    claim = statement.claim
    text = statement.document.text[max(claim.sentence.start, claim.span.start - LOOK_BACK) : claim.span.end]
    return _is_passive(claim.predicate or "", text)


@lru_cache(maxsize=20_000)
def _is_passive(verb: str, text: str) -> bool:
    """Whether a form of "be" stands before the verb, with nothing between that tells of something else."""
    forms = _participles(verb)
    words = [word.casefold() for word in WORD.findall(text)]
    places = [place for place, word in enumerate(words) if word in forms]
    for word in reversed(words[: places[-1]] if places else ()):
        if word in _passives().be:
            return True
        if word not in _passives().between and not stems(word):
            return False
    return False


def other_aim(left: Statement, right: Statement) -> bool:
    """Whether one verb is followed by two others: who tried to flee did not try to fight."""
    if act(left) is None or act(left) != act(right):
        return False
    mine, theirs = _aims(left), _aims(right)
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _aims(statement: Statement) -> frozenset[str]:
    """Stems of the verbs that follow its own behind "to"."""
    forms = {act(statement), *map(stem, _participles(statement.claim.predicate or ""))}
    return frozenset(stem(aim) for verb, aim in AIM.findall(statement.text) if stem(verb) in forms)


@lru_cache(maxsize=5_000)
def _participles(verb: str) -> frozenset[str]:
    return frozenset({participle(verb), verb + "ed", verb + verb[-1:] + "ed"} if verb else ())


@lru_cache(maxsize=20_000)
def _noun_of_light_verb(verb: str | None, written: str | None) -> str | None:
    if verb not in light_verbs() or not written:
        return None
    if step := STEP_OF.match(written):
        return stem(step["deed"])
    words = stems(PHRASE_END.split(written, maxsplit=1)[0])
    return words[-1] if words and words[-1] != stem(verb or "") else None
