"""A "he" or "she" in its document in, the person whom it means out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from audiatur.model.mention import EntityKind
from audiatur.read.attributions.nominals import head_at, is_subject
from audiatur.read.fields.context import Context
from audiatur.read.parse import Sentence
from audiatur.read.tokens import Token

REACH = 40
"""Names looked back for whom a pronoun means."""


@dataclass(frozen=True, slots=True)
class _Named:
    """A person named before the pronoun: by which full name, in which sentence, and whether as a subject."""

    name: str
    sentence: int
    subject: bool


def person_meant(pronoun: Token, sentence: Sentence, context: Context, other_than: str | None = None) -> str | None:
    """Whom "he" or "she" means; None where nobody named before it can be meant.

    Of those whom nothing shows to be of the other sex: the last subject before it in its own sentence; else the first
    subject of the nearest sentence before it that names anybody; else whoever was named last. A name within a quotation
    is meant by pronouns within quotations only. (Centering: the subject of a sentence is what the next one most likely
    goes on about; Grosz, Joshi and Weinstein 1995.)

    Args:
        pronoun: The pronoun.
        sentence: Its sentence.
        context: The document's names.
        other_than: Somebody who is not meant: who speaks the quotation that it stands in.
    """
    named = list(_before(pronoun, sentence, context, other_than))
    here = [one for one in named if one.sentence == sentence.index]
    earlier = [one for one in named if one.sentence < sentence.index]
    nearest = [one for one in earlier if one.sentence == earlier[0].sentence and one.subject]
    subjects = [one for one in here if one.subject]
    chosen = subjects[:1] or nearest[-1:] or here[:1] or earlier[:1]
    return chosen[0].name if chosen else None


def _before(pronoun: Token, sentence: Sentence, context: Context, other_than: str | None) -> Iterator[_Named]:
    """The persons named before a pronoun who may be meant, the last one first."""
    other_sex = "female" if pronoun.lower_ == "he" else "male"
    place = sentence.place(pronoun).start
    number, quoted = context.mentions.last_before(place), context.is_quoted(place)
    for back in range(1, min(number, REACH) + 1):
        mention = context.mentions[number - back]
        if mention.kind is not EntityKind.PERSON or (not quoted and context.is_quoted(mention.span.start)):
            continue
        name = context.people.full_name(mention.name)
        if name != other_than and context.people.gender(name) != other_sex:
            told = context.sentence_at(mention.span.start)
            yield _Named(name, told.index, subject=is_subject(head_at(told, mention.span)))
