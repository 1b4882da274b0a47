"""Voices in, who is quoted how much by whom out: those with a name, those without, and who is accused unheard."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from audiatur.dossier.lookup import Lookup
from audiatur.model.speaker import SpeakerKind
from audiatur.model.voice import Voice

BAR = 220.0


@dataclass(frozen=True)
class QuotedBy:
    """One article that quotes the speaker, and how many sentences; of somebody accused, how many claims."""

    siglum: str
    count: int
    href: str


@dataclass(frozen=True)
class VoiceRow:
    """One speaker over all articles, with the bar's two lengths."""

    name: str
    role: str
    kind: str
    direct: int
    indirect: int
    direct_width: float
    indirect_width: float
    by: tuple[QuotedBy, ...]


@dataclass(frozen=True)
class UnheardRow:
    """Somebody accused in articles that never quote him, her or it, and the first accusing claim of each."""

    name: str
    by: tuple[QuotedBy, ...]


@dataclass(frozen=True)
class Voices:
    """The named, then the unnamed, most quoted first, and who is accused and not quoted, by most articles first."""

    width: float
    named: tuple[VoiceRow, ...]
    unnamed: tuple[VoiceRow, ...]
    more: int
    unheard: tuple[UnheardRow, ...]
    more_unheard: int


def voices(lookup: Lookup) -> Voices:
    """Sentences quoted directly and reported indirectly, by speaker."""
    groups: dict[tuple[bool, str], list[Voice]] = defaultdict(list)
    for voice in lookup.dossier.compared.voices:
        if voice.document in lookup.document and not voice.accused:
            groups[voice.kind is SpeakerKind.UNNAMED, voice.name].append(voice)
    unheard = _unheard(lookup)
    ranked = sorted(groups.items(), key=lambda item: (-_total(item[1]), item[0]))
    shown = ranked[: lookup.scale.lines]
    longest = max((_total(group) for _, group in shown), default=1) or 1
    return Voices(
        width=BAR,
        named=tuple(_row(lookup, group, longest) for (unnamed, _), group in shown if not unnamed),
        unnamed=tuple(_row(lookup, group, longest) for (unnamed, _), group in shown if unnamed),
        more=len(ranked) - len(shown),
        unheard=unheard[: lookup.scale.lines],
        more_unheard=max(0, len(unheard) - lookup.scale.lines),
    )


def _unheard(lookup: Lookup) -> tuple[UnheardRow, ...]:
    """Who is accused in which articles without a word of their own there."""
    accused: dict[str, list[QuotedBy]] = defaultdict(list)
    for voice in lookup.dossier.compared.voices:
        claims = lookup.known(voice.accused)
        if voice.document in lookup.document and claims:
            by = QuotedBy(lookup.siglum[voice.document], len(claims), lookup.links.claim(claims[0]))
            accused[voice.name].append(by)
    ranked = sorted(accused.items(), key=lambda item: (-len(item[1]), item[0]))
    return tuple(UnheardRow(name, tuple(by)) for name, by in ranked)


def _total(group: list[Voice]) -> int:
    return sum(voice.direct + voice.indirect for voice in group)


def _row(lookup: Lookup, group: list[Voice], longest: int) -> VoiceRow:
    direct, indirect = sum(voice.direct for voice in group), sum(voice.indirect for voice in group)
    return VoiceRow(
        name=group[0].name,
        role=next((voice.role for voice in group if voice.role), ""),
        kind=group[0].kind.value,
        direct=direct,
        indirect=indirect,
        direct_width=round(BAR * direct / longest, 1),
        indirect_width=round(BAR * indirect / longest, 1),
        by=tuple(
            QuotedBy(lookup.siglum[voice.document], voice.direct + voice.indirect, _first_words(lookup, voice))
            for voice in group
        ),
    )


def _first_words(lookup: Lookup, voice: Voice) -> str:
    """The first claim of the speaker in the article, or else the article."""
    reading = lookup.reading.get(voice.document)
    for claim in reading.claims if reading else ():
        if claim.speaker is not None and claim.speaker.name == voice.name:
            return lookup.links.claim(claim)
    return lookup.links.document(voice.document)
