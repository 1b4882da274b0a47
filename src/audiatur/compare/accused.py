"""Documents, Readings and their voices in, who is accused in a document that never gives his or her words, out."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from audiatur.compare.statement import Statement
from audiatur.compare.story import Story
from audiatur.model.document import Document
from audiatur.model.mention import EntityKind, Mention
from audiatur.model.reading import Reading
from audiatur.model.record import Record
from audiatur.model.speaker import SpeakerKind
from audiatur.model.voice import Voice
from audiatur.resources import load

KINDS = {
    EntityKind.PERSON: SpeakerKind.PERSON,
    EntityKind.ORGANISATION: SpeakerKind.ORGANISATION,
    EntityKind.COUNTRY: SpeakerKind.COUNTRY,
    EntityKind.PLACE: SpeakerKind.COUNTRY,
}
"""Whom a name must stand for to be heard or not; a country that no list knows is read as a place."""
REACH = 90
"""Characters of a sentence beside a name in which the accusation must stand."""
BEFORE = 25
"""Characters before a verb in which a word may take it back."""
SHORTEST = 4
"""Letters of a name by which the bearer's offices and spokespersons are known ("Norvian officials")."""


class Accusing(Record):
    """Forms of verbs, and the words that bring in what somebody is accused of."""

    forms: tuple[str, ...]
    of: tuple[str, ...]


class Accusations(Record):
    """Verbs of accusing, verbs that put a thing on somebody, and words that take it back."""

    accusing: tuple[Accusing, ...]
    putting: tuple[str, ...]
    not_accusing: tuple[str, ...]


def _any(words: Sequence[str]) -> str:
    return "(?:" + "|".join(map(re.escape, words)) + ")"


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _lists() -> Accusations:
    lists: Accusations = load(Accusations, "words/en/compare/accusations")
    return lists


def _of() -> Sequence[str]:
    return sorted({word for verb in _lists().accusing for word in verb.of})


@cache
def _before() -> re.Pattern[str]:
    """What stands before somebody accused: "accused former mayor", "blamed the delay on the"."""
    forms, of = _any([form for verb in _lists().accusing for form in verb.forms]), _any([*_of(), "in"])
    puts = rf"\b(?P<puts>{_any(_lists().putting)})(?: [\w’'-]+){{1,8}} on (?:the )?$"
    return _compiled(rf"\b{forms}(?: (?!{of}\b)[\w’'-]+){{0,4}} ?$|{puts}")


@cache
def _what_for() -> re.Pattern[str]:
    """What must follow such a name: "of", "for", "with"."""
    return _compiled(rf"^[^.;]{{0,{REACH}}}?\b{_any(_of())}\b")


@cache
def _passive() -> re.Pattern[str]:
    """What follows somebody accused in the passive: "was accused of", ", the dealer, has been charged with"."""
    participles = "|".join(
        rf"{_any([form for form in verb.forms if form.endswith('ed')])} {_any(verb.of)}"
        for verb in _lists().accusing
        if any(form.endswith("ed") for form in verb.forms)
    )
    be = r"(?:is|are|was|were|stands?|has been|have been|had been|is being|are being)"
    return _compiled(rf"(?:,[^,.;]{{1,60}},)? {be}(?: \w+ly)? (?:{participles})\b")


@cache
def _taken_back() -> re.Pattern[str]:
    return _compiled(rf"{_any(_lists().not_accusing)}(?:\b|$)")


def accuses(text: str, start: int, end: int) -> bool:
    """Whether a sentence holds the name at ``text[start:end]`` responsible for something.

    >>> accuses("Belmark accused Norvia of cheating", 16, 22), accuses("Belmark accused Norvia of cheating", 0, 7)
    (True, False)
    """
    left, right = text[max(0, start - REACH) : start], text[end : end + REACH]
    if _passive().match(right):
        return True
    match = _before().search(left)
    if match is None or _taken_back().search(left[max(0, match.start() - BEFORE) : match.start()]):
        return False
    return match["puts"] is not None or _what_for().search(right) is not None


def unheard(
    story: Story, documents: Sequence[Document], readings: Sequence[Reading], voices: Sequence[Voice]
) -> Iterator[Voice]:
    """A voice without a sentence for everybody whom a document accuses and never quotes, in the order of the text."""
    speaking: defaultdict[str, list[str]] = defaultdict(list)
    for voice in voices:
        speaking[voice.document].append(f"{voice.name} {voice.role or ''}".casefold())
    claims: defaultdict[tuple[str, int], list[Statement]] = defaultdict(list)
    for statement in story.statements:
        claims[statement.document.id, statement.claim.sentence.start].append(statement)
    for document, reading in zip(documents, readings, strict=True):
        accused = _accused(story, document, reading, claims)
        for (name, kind), ids in accused.items():
            if not any(_speaks_for(voice, name.casefold()) for voice in speaking[document.id]):
                yield Voice(
                    document=document.id, name=name, kind=kind, direct=0, indirect=0, accused=tuple(dict.fromkeys(ids))
                )


def _accused(
    story: Story,
    document: Document,
    reading: Reading,
    claims: Mapping[tuple[str, int], Sequence[Statement]],
) -> dict[tuple[str, SpeakerKind], list[str]]:
    """Everybody accused in a document, with the claims that stand in the accusing sentences."""
    found: defaultdict[tuple[str, SpeakerKind], list[str]] = defaultdict(list)
    mentions = sorted(reading.mentions, key=lambda mention: mention.span.start)
    sentences = iter(sorted(reading.sentences, key=lambda span: span.start))
    sentence = next(sentences, None)
    for mention in mentions:
        while sentence is not None and sentence.end <= mention.span.start:
            sentence = next(sentences, None)
        if sentence is None:
            break
        kind = KINDS.get(mention.kind)
        if kind is None or mention.span.start < sentence.start or not _in_accusation(document, mention, sentence.start):
            continue
        told = claims.get((document.id, sentence.start), ())
        if told:
            found[story.name(mention.name), kind].extend(statement.claim.id for statement in told)
    return found


def _in_accusation(document: Document, mention: Mention, first: int) -> bool:
    start, end = mention.span.start, mention.span.end
    near = " ".join(document.text[max(first, start - REACH) : start].split("\n"))
    after = " ".join(document.text[end : end + REACH].split("\n"))
    name = document.text[start:end]
    return accuses(near + name + after, len(near), len(near) + len(name))


def _speaks_for(voice: str, name: str) -> bool:
    """Whether a speaker is the accused or bears the name in name or office ("the Norvian minister")."""
    own = voice.split(" ")
    if name in voice or any(len(word) >= SHORTEST and word in own for word in name.split(" ")):
        return True
    return len(name) > SHORTEST and any(word.startswith(name[:-1]) for word in own)
