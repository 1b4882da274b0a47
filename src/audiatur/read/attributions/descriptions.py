"""A common noun in its sentence in, who is meant by it out: "the minister", "the company", "the report"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from audiatur.model.mention import EntityKind, Mention
from audiatur.model.span import Span
from audiatur.model.speaker import Speaker, SpeakerKind
from audiatur.read.attributions.appositions import issued_in, publisher_of, stands_beside
from audiatur.read.attributions.candidates import Candidates
from audiatur.read.attributions.named import speaker_behind, speaker_named
from audiatur.read.attributions.nominals import (
    as_description,
    has_article,
    head_at,
    is_definite,
    is_plural,
    noun_phrase,
    spelled,
)
from audiatur.read.attributions.offices import Offices
from audiatur.read.attributions.people import People, country_in, is_short_name
from audiatur.read.attributions.words import attribution_words
from audiatur.read.names.words import is_office
from audiatur.read.parse import Sentence
from audiatur.read.tokens import Token

SOMEBODYS = frozenset({"his", "her"})
"""Words by which an office is told as that of a person, who may be another than before."""
PRIME_MINISTER = "PM"
PEOPLE_TOO = frozenset({"source"})
"""Documents that are somebody as well: "a source within the league"."""
SHORT_NAME = re.compile(r" \((\w{2,10})\)")
NARROWING = frozenset({"amod", "compound", "nmod", "nummod"})


class Descriptions:
    """Finds who is meant by a description, in the order of the text.

    Args:
        people: What the article says of its names.
        candidates: Everybody named or described so far.
    """

    def __init__(self, people: People, candidates: Candidates) -> None:
        self._people = people
        self._offices = Offices(people)
        self._candidates = candidates
        self._issued: dict[str, Speaker] = {}

    def remember_documents(self, verb: Token | None, speaker: Speaker) -> None:
        """Notes in which documents somebody speaks: of "said in a statement" the statement is theirs."""
        self._issued.update(dict.fromkeys(issued_in(verb), speaker))

    def speaker(self, head: Token, sentence: Sentence, span: Span) -> Speaker:
        """Who is meant by a common noun; where nobody named is, the description itself."""
        phrase, here = noun_phrase(head, sentence, span), self._people.mentions_in(span)
        found = (
            self._in_short(head, sentence, span, phrase)
            or self._beside(head, sentence, span, here, phrase)
            or self._government(head, span, phrase)
            or self._office_holder(head, span, phrase)
            or self._known_before(head, sentence, span, phrase)
            or self._author(head, sentence, span, here, phrase)
        )
        return found or Speaker(name=(name := as_description(phrase)), kind=SpeakerKind.UNNAMED, role=name, span=span)

    def _in_short(self, head: Token, sentence: Sentence, span: Span, phrase: Sequence[Token]) -> Speaker | None:
        """For "Norland's ski federation (NoSF)": the body by the short name that stands in brackets behind it."""
        behind = head.idx + len(head) + sentence.offset - sentence.span.start
        short = SHORT_NAME.match(sentence.text, behind)
        if short is None or not is_short_name(short[1]):
            return None
        name, role = self._people.full_name(short[1]), spelled(phrase)
        kind = SpeakerKind.ORGANISATION
        return Speaker(name=name, kind=kind, role=role, span=span, resolved_by="short_name_in_brackets")

    def _beside(
        self, head: Token, sentence: Sentence, span: Span, here: Sequence[Mention], phrase: Sequence[Token]
    ) -> Speaker | None:
        """For "The agency's director, Ada Lund": the person whose name stands beside the office."""
        for mention in here:
            name = head_at(sentence, mention.span)
            if mention.kind is EntityKind.PERSON and name is not None and stands_beside(name, head):
                if name.i < head.i and name.dep_ == "compound":  # "RIB reporters", "a Lund spokesman"
                    continue
                if not is_office(head.lower_):
                    return None
                speaker = speaker_behind(self._people, mention, span, mention.role or spelled(phrase))
                return replace(speaker, resolved_by="name_beside_office")
        return None

    def _government(self, head: Token, span: Span, phrase: Sequence[Token]) -> Speaker | None:
        """For "The government in Lima", "Peru's authorities": the Government of Peru."""
        if head.lemma_.lower() not in attribution_words().government_nouns:
            return None
        code = country_in(spelled(phrase))
        if code is None:
            return None
        name = f"Government of {self._people.country(code)}"
        return Speaker(name=name, kind=SpeakerKind.ORGANISATION, span=span, resolved_by="government_of_country")

    def _office_holder(self, head: Token, span: Span, phrase: Sequence[Token]) -> Speaker | None:
        """For "The country's prime minister": whoever the article calls prime minister, before or after."""
        office = "premier" if head.text == PRIME_MINISTER else head.lower_
        if not is_office(office) or is_plural(head) or (has_article(phrase) and not is_definite(phrase)):
            return None
        holder = self._offices.holder(office, spelled(phrase).replace(PRIME_MINISTER, "premier"))
        if holder is None or phrase[0].lower_ in SOMEBODYS:
            return None
        if self._candidates.is_described_since(head.lemma_.lower(), span.start, holder.name):
            return None
        return Speaker(
            name=self._people.full_name(holder.name),
            kind=SpeakerKind.PERSON,
            role=self._people.role(holder.name),
            span=span,
            resolved_by="office_holder",
            sure=holder.sure,
        )

    def _known_before(self, head: Token, sentence: Sentence, span: Span, phrase: Sequence[Token]) -> Speaker | None:
        """For "The ministry", "the official": a body named or somebody described before."""
        if not is_definite(phrase):
            return None
        if is_plural(head):
            return self._several_before(head, sentence, span, phrase)
        lemma, narrowing = head.lemma_.lower(), {t.lower_ for t in phrase if t.i < head.i and t.dep_ in NARROWING}
        if self._candidates.may_be_body(lemma):
            body = self._candidates.body(lemma, sentence.index)
            named = {t.lower_ for t in phrase if t.pos_ == "PROPN" and t.dep_ != "poss"}
            if body is not None and named <= set(body.name.lower().split()):
                return replace(body, span=span, resolved_by="body_named_before", sure=False)
        if phrase[0].lower_ in SOMEBODYS:
            return None
        earlier = self._candidates.described(lemma, sentence.index, narrowing)
        if earlier is None:
            return None
        return replace(earlier, span=span, resolved_by="described_before", sure=False)

    def _several_before(self, head: Token, sentence: Sentence, span: Span, phrase: Sequence[Token]) -> Speaker | None:
        """For "The officials": the same who were described shortly before, "two officials in the port"."""
        alone = [token.lower_ for token in phrase] == ["the", head.lower_]
        earlier = self._candidates.described(head.lemma_.lower(), sentence.index, frozenset()) if alone else None
        near = earlier is not None and self._candidates.several_since(head.lemma_.lower(), sentence.index)
        return replace(earlier, span=span, resolved_by="described_before", sure=False) if earlier and near else None

    def _author(
        self, head: Token, sentence: Sentence, span: Span, here: Sequence[Mention], phrase: Sequence[Token]
    ) -> Speaker | None:
        """Who speaks through a document: its owner, or the body named before it in the sentence."""
        if head.lemma_.lower() not in attribution_words().documents - PEOPLE_TOO or is_plural(head):
            return None
        publisher = publisher_of(head)
        if publisher is not None:
            at = sentence.place(publisher)
            found = speaker_named(self._people, publisher, sentence, at) or self.speaker(publisher, sentence, at)
            if found.kind is not SpeakerKind.UNNAMED:
                return replace(found, span=span, role=spelled(phrase), resolved_by="publisher_of_document", sure=False)
        speaking = {EntityKind.ORGANISATION, EntityKind.PERSON, EntityKind.COUNTRY}
        owner = next((m for m in here if m.kind in speaking and not _is_added(head_at(sentence, m.span), head)), None)
        if owner is not None:
            behind = speaker_behind(self._people, owner, span)
            return replace(behind, role=spelled(phrase), resolved_by="owner_of_document", sure=False)
        possessor = next((child for child in head.children if child.dep_ == "poss"), None)
        if possessor is not None and self._candidates.may_be_body(possessor.lemma_.lower()):
            body = self._known_before(possessor, sentence, span, noun_phrase(possessor, sentence))
            known = body is not None and body.kind is SpeakerKind.ORGANISATION
            return replace(body, role=spelled(phrase)) if body is not None and known else None
        body = None if any(token.dep_ == "poss" for token in phrase) else self._issuer(head, sentence, span, phrase)
        return replace(body, span=span, resolved_by="author_of_document", sure=False) if body else None

    def _issuer(self, head: Token, sentence: Sentence, span: Span, phrase: Sequence[Token]) -> Speaker | None:
        """Who spoke in such a document before, or the body named before it in the sentence."""
        if is_definite(phrase) and head.lemma_.lower() in self._issued:
            return self._issued[head.lemma_.lower()]
        for token in reversed(list(sentence.tokens)):
            before = token.idx + sentence.offset < span.start
            lemma = token.lemma_.lower()
            if before and lemma in attribution_words().body_nouns and any(c.lower_ == "the" for c in token.children):
                return self._candidates.body(lemma, sentence.index)
        return None


def _is_added(name: Token | None, head: Token) -> bool:
    """Whether a name stands in a clause about a document, and does not own it: "the report, which Lund has read"."""
    between = () if name is None else takewhile(lambda each: each.i != head.i, name.ancestors)
    return any(each.dep_ == "relcl" for each in (*(() if name is None else (name,)), *between))
