"""Statements in, those out that tell one act of one subject and object under two verbs ("annulled", "suspended").

One verb told of somebody by name is looked at in the same way: here enough is shared, whatever else either tells.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from audiatur.compare.calendar import Meeting, meet
from audiatur.compare.packed import likeness
from audiatur.compare.phrases import participle
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.statement import Statement
from audiatur.compare.verdicts.agreeing import VERBLESS, is_fragment
from audiatur.compare.verdicts.deeds import PHRASE_END, deed, done_to, other_side
from audiatur.compare.verdicts.denying import as_firmly, turned_alike
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.other_thing import other_thing
from audiatur.compare.verdicts.places import two_towns
from audiatur.compare.verdicts.repeated import done_once, light_verbs, repeated_acts
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Pair, Ruling
from audiatur.compare.verdicts.same_statement import unlike_figures
from audiatur.compare.verdicts.time_names import time_names
from audiatur.compare.words import stem, stems
from audiatur.model.finding import Verdict
from audiatur.model.mention import EntityKind
from audiatur.model.record import Record
from audiatur.resources import load

LIKE = 0.15
"""Likeness of words, the verbs among them, below which two verbs of one meaning tell of two acts."""
SHARED = 2
"""Words beside verbs and subject that must be shared where only one names what it is done to."""
LIKE_OF_REPEATED = 0.35
"""The same for what is done again and again."""
LIKE_OF_NAMED = 0.04
"""The same where one by name does it to one thing."""
LIKE_OF_OTHER_OBJECTS = 0.3
"""Likeness from which unlike objects are of one matter ("attempts to advance the bill", "votes on the bill")."""
A_WEEK = 7
ONE_TIME = frozenset({Meeting.SAME, Meeting.UNKNOWN})
KEYS = 4
ANOTHER = re.compile(r"\b(?:other|others|another|more|additional|further)\b", re.IGNORECASE)
"""Words for what is beside something told before."""
DOING = re.compile(r"\b(?:of|with|for|from)\s+(?:[a-z]+ly\s+)?([a-z]+ing)\b")
"""What somebody is accused of, charged with or kept from."""


class Synonyms(Record):
    """Ways to tell one act: verbs by their lemma, some with the words that follow."""

    acts: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, eq=False)
class _Acting:
    """A statement with all that its verb may mean: meanings by their number, and the verb itself."""

    statement: Statement
    meanings: frozenset[int]
    verb: frozenset[str]


@cache
def _ways() -> Mapping[str, tuple[tuple[int, re.Pattern[str] | None], ...]]:
    """For each verb the meanings it may have, with the words that must follow it, if any."""
    lists: Synonyms = load(Synonyms, "words/en/compare/synonyms")
    found: defaultdict[str, list[tuple[int, re.Pattern[str] | None]]] = defaultdict(list)
    for number, ways in enumerate(lists.acts):
        for way in ways:
            verb, _, rest = way.partition(" ")
            found[verb].append((number, re.compile(rf"\b{re.escape(rest)}\b", re.IGNORECASE) if rest else None))
    return {verb: tuple(ways) for verb, ways in found.items()}


@cache
def _of_nouns() -> Mapping[str, frozenset[int]]:
    """For each family of a verb that is one word the meanings it may have, so that nouns of it have them too."""
    found: defaultdict[str, set[int]] = defaultdict(set)
    for verb, ways in _ways().items():
        found[stem(verb)].update(number for number, rest in ways if rest is None)
    return {family: frozenset(numbers) for family, numbers in found.items()}


def meanings(statement: Statement) -> frozenset[int]:
    """The meanings that a statement's verb may have, by their number in the list."""
    verb = statement.claim.predicate or ""
    return _phrasal(statement) or frozenset(number for number, rest in _ways().get(verb, ()) if rest is None)


def meanings_of_deed(statement: Statement) -> frozenset[int]:
    """The meanings of what is done: a light verb leaves them to its noun ("made an arrest")."""
    done, verb = deed(statement), statement.claim.predicate
    if verb in light_verbs() and done != stem(verb or ""):
        return _phrasal(statement) or _of_nouns().get(done or "", frozenset())
    return meanings(statement)


def _phrasal(statement: Statement) -> frozenset[int]:
    ways = _ways().get(statement.claim.predicate or "", ())
    return frozenset(number for number, rest in ways if rest is not None and rest.search(statement.text))


def like_acts(statements: Sequence[Statement]) -> Iterator[Met]:
    """Pairs of statements of two documents that tell one act under two verbs, and agree."""
    acting = [
        _Acting(one, meanings(one) | meanings_of_deed(one), _verb(one))
        for one in statements
        if not one.office and one.claim.subject and not is_fragment(one)
    ]
    for a, b in candidates(acting, _keys):
        left, right = acting[a].statement, acting[b].statement
        if left.document is right.document:
            continue
        verbs = acting[a].verb & acting[b].verb
        if (verbs or acting[a].meanings & acting[b].meanings) and _one(left, right):
            yield Met(left, right, OF_ONE_VERB if verbs else IN_OTHER_WORDS)


def _of_one_verb(left: Statement, right: Statement) -> str:
    return f"{left.voice} and {right.voice} tell the same act."


def _in_other_words(left: Statement, right: Statement) -> str:
    return f"{left.voice} and {right.voice} tell the same act in other words."


OF_ONE_VERB = Ruling(verdict=Verdict.CORROBORATED, rule=Rule.SAME_ACT, reason=_of_one_verb)
IN_OTHER_WORDS = Ruling(verdict=Verdict.CORROBORATED, rule=Rule.SAME_ACT, reason=_in_other_words)


def _verb(statement: Statement) -> frozenset[str]:
    """The family of the verb, where it is told of somebody by name and not done again and again."""
    found = deed(statement)
    named = statement.subject_kind is not None and VERBLESS not in statement.claim.rules
    return frozenset({found} if found and named and found not in repeated_acts() else ())


def _keys(acting: _Acting) -> Iterator[tuple[int | str, str]]:
    statement = acting.statement
    whose = stems(statement.claim.subject or "")
    yield from ((verb, name) for verb in acting.verb for name in whose[-1:])
    if acting.meanings:
        words = dict.fromkeys([*sorted(_things(statement))[:KEYS], *whose[-KEYS:]])
        yield from ((meaning, word) for meaning in acting.meanings for word in words)


def _one(left: Statement, right: Statement) -> bool:
    """Whether both tell of one act: one subject and object, and neither at another time or of other sums."""
    if not left.told_like(right) or not _one_subject(left, right):
        return False
    like, times = likeness(left.vector, right.vector), meet(left.period, right.period)
    if not _alike_enough(left, right, like) or not (times in ONE_TIME or _in_one_week(left, right)):
        return False
    if unlike_figures(left, right) or other_side(left, right) or not _one_object(left, right):
        return False
    if two_towns(left, right) or not turned_alike(left, right) or not as_firmly(left, right):
        return False
    return other_thing(Pair(left, right, like, times)) is None


def _alike_enough(left: Statement, right: Statement, like: float) -> bool:
    """Whether the words are so alike as this act asks for."""
    if like < LIKE_OF_REPEATED and {stem(side.claim.predicate or "") for side in (left, right)} & repeated_acts():
        return False
    return like >= LIKE or (like >= LIKE_OF_NAMED and _named_alike(left, right))


def _named_alike(left: Statement, right: Statement) -> bool:
    """Whether somebody is named in both, and what it is done to shares a word: hardly another act."""
    if left.subject_kind is None or left.subject_kind is not right.subject_kind:
        return False
    return not _things(left).isdisjoint(_things(right))


def _in_one_week(left: Statement, right: Statement) -> bool:
    """Whether one names a day, and the other the week around it ("on Tuesday", "last week"): that parts no acts."""
    times = left.period, right.period
    ends = [(time.first, time.last) for time in times if time and time.first and time.last]
    if len(ends) < len(times):
        return False
    first, last = min(first for first, _ in ends), max(last for _, last in ends)
    return (last - first).days < A_WEEK and meet(*times) is not Meeting.APART


def _one_subject(left: Statement, right: Statement) -> bool:
    """Whether one subject is the other's, or all its words are among the other's."""
    if left.subject == right.subject:
        return True
    mine, theirs = set(stems(left.claim.subject or "")), set(stems(right.claim.subject or ""))
    return bool(mine and theirs) and (mine <= theirs or theirs <= mine) and not left.differs_in_subject(right)


def _one_object(left: Statement, right: Statement) -> bool:
    """Whether what it is done to is one thing; where one names none, whether enough else is shared."""
    mine, theirs = _things(left), _things(right)
    if not mine and not theirs and _befell_one_person(left, right):
        return True
    verbs = {form for side in (left, right) for form in _forms(side.claim.predicate or "")}
    silent = verbs | time_names() | {*stems(left.claim.subject or ""), *stems(right.claim.subject or "")}
    shared = (left.own & right.own) - silent
    if _told_as_another(left, right) or _other_doing(left, right):
        return False
    if mine and theirs and (mine & theirs) - silent and not _only_whose(left, right):
        return _of_one_kind(left, right)
    if mine and theirs and likeness(left.vector, right.vector) < LIKE_OF_OTHER_OBJECTS:
        return False
    return len(shared) >= SHARED and bool(shared & left.content)


def _befell_one_person(left: Statement, right: Statement) -> bool:
    """Whether both are of one person by name, and of what befalls one once: she stepped down, she resigned."""
    if left.subject_kind is not EntityKind.PERSON or left.subject != right.subject:
        return False
    return not {stem(side.claim.predicate or "") for side in (left, right)}.isdisjoint(done_once())


def _only_whose(left: Statement, right: Statement) -> bool:
    """Whether a name is all they share of what it is done to, and the things are two ("Quill’s word, Quill’s gold")."""
    mine, theirs = _things(left), _things(right)
    names = (left.own - left.content) | (right.own - right.content)
    return mine & theirs <= names and bool(mine & left.content) and bool(theirs & right.content)


def _things(statement: Statement) -> frozenset[str]:
    """What it is done to, and the parts of words that are written as one ("search-and-rescue")."""
    return done_to(statement) | _parts(statement.claim.object or "")


@lru_cache(maxsize=20_000)
def _parts(written: str) -> frozenset[str]:
    """Stems of the parts of words with a hyphen in the first phrase of what is acted on."""
    words = PHRASE_END.split(written, maxsplit=1)[0].split()
    return frozenset(stems(" ".join(word for word in words if "-" in word).replace("-", " ")))


def _of_one_kind(left: Statement, right: Statement) -> bool:
    """Whether what qualifies one object qualifies the other too ("a full discharge" is no "partial discharge")."""
    mine, theirs = (_qualities(side) for side in (left, right))
    return not (mine and theirs) or not mine.isdisjoint(theirs)


def _qualities(statement: Statement) -> frozenset[str]:
    """Stems of the words before the noun of what is acted on."""
    written = PHRASE_END.split(statement.claim.object or "", maxsplit=1)[0]
    return frozenset(stems(written)[:-1]) | _parts(statement.claim.object or "")


def _other_doing(left: Statement, right: Statement) -> bool:
    """Whether both name what somebody is accused of, urged to or the like, and the acts are two."""
    doing = [DOING.search(side.text) for side in (left, right)]
    acts = [stem(found[1]) if found else None for found in doing]
    return None not in acts and acts[0] != acts[1]


def _told_as_another(left: Statement, right: Statement) -> bool:
    """Whether what is acted on is another of its kind in one alone ("two other guns")."""
    return (ANOTHER.search(left.claim.object or "") is None) != (ANOTHER.search(right.claim.object or "") is None)


def _forms(verb: str) -> frozenset[str]:
    return frozenset({stem(verb), stem(participle(verb))})
