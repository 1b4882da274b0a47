"""A name in its sentence in, the person, body or country behind it out."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from audiatur.model.mention import EntityKind, Mention
from audiatur.model.span import Span
from audiatur.model.speaker import Speaker, SpeakerKind
from audiatur.read.attributions.appositions import opens_with_office
from audiatur.read.attributions.people import People, lacks_country
from audiatur.read.attributions.words import attribution_words
from audiatur.read.names.gazetteer import capital_of, country_code
from audiatur.read.parse import Sentence
from audiatur.read.tokens import Token


def speaker_named(people: People, head: Token, sentence: Sentence, span: Span) -> Speaker | None:
    """Who the name is that heads a source, with those joined to it by "and"; None where no name does.

    Args:
        people: What the article says of its names.
        head: The head word of the source.
        sentence: Its sentence.
        span: Where the source stands.
    """
    here = people.mentions_in(span)

    def mention_at(token: Token) -> Mention | None:
        place = token.idx + sentence.offset
        return next((m for m in here if m.span.start <= place < m.span.end), None)

    first = mention_at(head)
    if first is not None and first.kind is not EntityKind.PERSON and opens_with_office(head, sentence, span):
        beside = [mention for child in head.children if child.dep_ == "appos" and (mention := mention_at(child))]
        first = next((mention for mention in beside if mention.kind is EntityKind.PERSON), first)
    officer = _with_office(here, sentence, span)
    if officer is not None:
        return speaker_behind(people, officer[0], span, officer[1])
    if first is None:
        return _part_of_name(people, head, span)
    speaker = speaker_behind(people, first, span, first.role)
    joined = [mention for child in head.conjuncts if (mention := mention_at(child)) is not None]
    return _together(speaker, [speaker_behind(people, mention, span) for mention in joined])


def _with_office(here: Sequence[Mention], sentence: Sentence, span: Span) -> tuple[Mention, str] | None:
    """The person whose name ends a source, and the office that is all else of it: a noun with its body.

    "Coalition for Renewal leader Ida Sorn" is Ida Sorn; "a spokesman for president Ida Sorn" is not.
    """
    last = next((m for m in here if m.kind is EntityKind.PERSON and m.role and m.span.end == span.end), None)
    if last is None or last.role is None:
        return None
    source = sentence.text[span.start - sentence.span.start : last.span.start - sentence.span.start]
    article = re.match(r"(?:the|a|an)\s+", source, re.IGNORECASE)
    begin = article.end() if article else 0
    office = " ".join(source[begin:].split())
    body = next((m for m in here if m.span.start == span.start + begin and m.kind is EntityKind.ORGANISATION), None)
    noun = last.role.split()[-1]
    whole = office == last.role or (body is not None and office == f"{body.name} {noun}")
    return (last, office) if whole else None


def _part_of_name(people: People, head: Token, span: Span) -> Speaker | None:
    """The one person whose name holds a word that is no name of its own."""
    known = people.somebody_called(head.text) if head.pos_ == "PROPN" else None
    if known is None:
        return None
    role = people.role(known)
    return Speaker(name=known, kind=SpeakerKind.PERSON, role=role, span=span, resolved_by="part_of_name", sure=False)


def _together(speaker: Speaker, others: Sequence[Speaker]) -> Speaker:
    """Several who speak as one."""
    if not others:
        return speaker
    names = dict.fromkeys([speaker.name, *(other.name for other in others)])
    return replace(speaker, name=" and ".join(names), role=None)


def speaker_behind(people: People, mention: Mention, span: Span, role: str | None = None) -> Speaker:
    """The speaker behind a name: the fullest name, the country for its capital.

    Args:
        people: What the article says of its names.
        mention: The name.
        span: Where the source stands.
        role: The office that the source gives with the name, where it does.
    """
    capital = capital_of(mention.name) if mention.kind is EntityKind.PLACE else None
    code = capital or (country_code(mention.name) if mention.kind is EntityKind.COUNTRY else None)
    if code:
        rule = "capital_for_country" if capital else "as written"
        return Speaker(name=people.country(code), kind=SpeakerKind.COUNTRY, span=span, resolved_by=rule)
    person = mention.kind is EntityKind.PERSON or (mention.kind is EntityKind.OTHER and mention.role is not None)
    person = person and mention.name.lower() not in attribution_words().platforms
    name = people.full_name(mention.name)
    if person:
        rule = "as written" if name == mention.name else "full_name"
        role = role or people.role(name)
        return Speaker(name=name, kind=SpeakerKind.PERSON, role=role, span=span, resolved_by=rule)
    kind, rule = SpeakerKind.ORGANISATION, "as written" if name == mention.name else "full_name"
    if people.main_country and lacks_country(name):
        name = f"{name} of {people.country(people.main_country)}"
        return Speaker(name=name, kind=kind, span=span, resolved_by="country_of_the_article", sure=False)
    return Speaker(name=name, kind=kind, span=span, resolved_by=rule)


def speaker_labelled(people: People, label: str, span: Span, before: Collection[str]) -> Speaker:
    """Who a label in capitals names: the person whose fullest name holds its words, else the label as written.

    Args:
        people: What the article says of its names.
        label: The name as it stands before the colon.
        span: Where it stands.
        before: The names of those who spoke behind labels before.
    """
    words = label.casefold().split()
    names = {*people.full.values(), *(mention.name for mention in people.mentions), *before}
    known = [name for name in names if set(words) <= set(whole := name.casefold().split()) and whole[-1] == words[-1]]
    name = min(known, key=lambda name: (name.isupper(), -len(name.split()), name), default=label)
    rule = "as written" if name == label else "full_name"
    return Speaker(name=name, kind=SpeakerKind.PERSON, role=people.role(name), span=span, resolved_by=rule)
