"""Documents and their attributions in, who is quoted how much in which document out."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from audiatur.compare.story import Story
from audiatur.compare.takers import PARTY_AND_STATE, is_people
from audiatur.model.attribution import Attribution, CueKind
from audiatur.model.document import Document
from audiatur.model.mention import EntityKind
from audiatur.model.reading import Reading
from audiatur.model.speaker import Speaker, SpeakerKind
from audiatur.model.voice import Voice

MUTE = frozenset({EntityKind.PRODUCT, EntityKind.EVENT, EntityKind.FACILITY})
"""What names of these kinds stand for says nothing."""


MARK = re.compile(r"[“”\"]|(?<!\w)[‘']\w")
"""A quotation mark, and no apostrophe."""


@dataclass
class _Count:
    speaker: Speaker
    role: str | None
    direct: set[int] = field(default_factory=set)
    indirect: set[int] = field(default_factory=set)


def voices(story: Story, documents: Sequence[Document], readings: Sequence[Reading]) -> tuple[Voice, ...]:
    """Every speaker of every document with the sentences that give his or her words, most quoted first."""
    together = zip(documents, readings, strict=True)
    return tuple(voice for document, reading in together for voice in _of(story, document.text, reading))


def _of(story: Story, text: str, reading: Reading) -> Iterator[Voice]:
    starts = [span.start for span in reading.sentences]
    counts: dict[str, _Count] = {}
    for attribution in reading.attributions:
        speaker = attribution.speaker
        if speaker is None:
            continue
        if not _speaks(story, speaker) or not _gives_words(attribution, text):
            continue
        name = speaker.name if speaker.kind is SpeakerKind.UNNAMED else story.name(speaker.name)
        count = counts.setdefault(name, _Count(speaker, speaker.role))
        count.role = count.role or speaker.role
        (count.direct if attribution.direct else count.indirect).update(_sentences(attribution, reading, starts))
    for name, count in sorted(counts.items(), key=lambda item: (-len(item[1].direct | item[1].indirect), item[0])):
        yield Voice(
            document=reading.document,
            name=name,
            kind=count.speaker.kind,
            role=count.role,
            direct=len(count.direct),
            indirect=len(count.indirect - count.direct),
        )


def _gives_words(attribution: Attribution, text: str) -> bool:
    """Whether a source is given words: not by what the outlet says of its aims, deeds or stands ("Norvia plans to").

    A denial is words, and so are some that stand in quotation marks; what is still to be said ("urged Norvians to
    protest") is none.
    """
    cue = attribution.cue.quote(text).casefold() if attribution.cue else ""
    quoted = any(MARK.search(piece.quote(text)) for piece in attribution.content)
    told = attribution.stated or attribution.cue_kind is CueKind.DENIES
    return attribution.direct or quoted or (told and not cue.startswith("to "))


def _speaks(story: Story, speaker: Speaker) -> bool:
    """Whether a speaker is somebody, or a writing of somebody's: no decision, no sale, no weapon."""
    if speaker.kind is SpeakerKind.UNNAMED:
        return is_people(speaker.name, writings=True)
    kind = story.kind(story.name(speaker.name).casefold())
    return kind not in MUTE and PARTY_AND_STATE.fullmatch(speaker.name) is None


def _sentences(attribution: Attribution, reading: Reading, starts: Sequence[int]) -> Iterator[int]:
    """Numbers of the sentences that the content touches."""
    for piece in attribution.content:
        first = max(0, bisect_right(starts, piece.start) - 1)
        for number in range(first, bisect_left(starts, piece.end)):
            if reading.sentences[number].overlap(piece):
                yield number
