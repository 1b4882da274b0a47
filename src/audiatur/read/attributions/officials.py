"""A parsed document in, everybody whom it brings in by office alone out."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from audiatur.model.speaker import Speaker, SpeakerKind
from audiatur.read.attributions.candidates import Candidate
from audiatur.read.attributions.nominals import SUBJECTS, as_description, is_plural, noun_phrase
from audiatur.read.attributions.quotations import Quotation
from audiatur.read.names.words import is_office
from audiatur.read.parse import Parsed


def unnamed_officials(parsed: Parsed, quoted: Sequence[Quotation]) -> Iterator[Candidate]:
    """Everybody whom the article brings in by office alone: "a river official in Bergen declined"."""
    starts = [quotation.start for quotation in quoted]
    for sentence in parsed.sentences:
        for token in sentence.tokens:
            if token.dep_ not in SUBJECTS or token.pos_ != "NOUN" or is_plural(token) or not is_office(token.lower_):
                continue
            phrase = noun_phrase(token, sentence)
            place = sentence.place(token)
            before = bisect_left(starts, place.start) - 1
            quoted_here = before >= 0 and place.start < quoted[before].end
            if phrase[0].lower_ in {"a", "an", "another", "one"} and not quoted_here:
                name = as_description(phrase)
                speaker = Speaker(name=name, kind=SpeakerKind.UNNAMED, role=name, span=place)
                noun = token.lemma_.lower()
                yield Candidate(speaker, sentence.index, subject=True, place=place.start, noun=noun)
