"""Drafts and names of a document in, the person or body behind each source out."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from audiatur.model.mention import EntityKind, Mention
from audiatur.model.span import Span
from audiatur.model.speaker import Speaker, SpeakerKind
from audiatur.read.attributions.appositions import (
    explained_as,
    issued_in,
    nearest_joined,
    opens_with_office,
    publisher_of,
    stands_beside,
)
from audiatur.read.attributions.candidates import PRONOUNS, REACH, Candidate, Candidates
from audiatur.read.attributions.draft import Draft, Piece
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
from audiatur.read.attributions.officials import SUBJECTS, unnamed_officials
from audiatur.read.attributions.people import country_in, lacks_country, people_of
from audiatur.read.attributions.quotations import Quotation
from audiatur.read.attributions.words import attribution_words
from audiatur.read.names.gazetteer import capital_of, country_code
from audiatur.read.names.words import is_office
from audiatur.read.parse import Parsed, Sentence
from audiatur.read.tokens import Token

RELATIVE = frozenset({"who", "which", "that", "whom", "whose"})
SPEAKING = frozenset({"i", "we", "me", "us"})
ADDRESSED = frozenset({"my", "our", "you", "your"})
SOMEBODYS = frozenset({"his", "her"})
"""Words by which an office is told as that of a person, who may be another than before."""
NARROWING = frozenset({"amod", "compound", "nmod", "nummod"})
NUMBER_WORDS = frozenset({"some", "many", "others", "most", "few", "several"})


class Resolver:
    """Finds who speaks, statement by statement in the order of the text.

    Args:
        parsed: The document.
        mentions: Its names.
        quoted: Its quotations: names inside them are not whom a pronoun outside them means.
    """

    def __init__(self, parsed: Parsed, mentions: Sequence[Mention], quoted: Sequence[Quotation]) -> None:
        self._document = parsed.document.id
        self._people = people_of(parsed.document.text, mentions)
        self._offices = Offices(self._people)
        known = [*self._names(parsed, quoted), *unnamed_officials(parsed, quoted)]
        self._candidates = Candidates(self._people, sorted(known, key=lambda candidate: candidate.place))
        self._issued: dict[str, Speaker] = {}
        self._starts = [mention.span.start for mention in mentions]

    def speaker(self, draft: Draft, outer: Speaker | None) -> Speaker | None:
        """Who makes a statement, or None where nobody is named.

        Args:
            draft: The statement.
            outer: The speaker of the quotation around it: whom "I" means there.
        """
        if draft.source is None or draft.source_head is None:
            return self._of_bare_quotation(draft) if draft.cue is None else None
        head = draft.source_head
        found = self._resolve(head, draft.sentence, draft.source, outer)
        if found is not None:
            self._issued.update(dict.fromkeys(issued_in(draft.cue_head), found))
            noun = head.lemma_.lower()
            index, place = draft.sentence.index, draft.source[0]
            self._candidates.add(Candidate(found, index, subject=True, place=place, plural=is_plural(head), noun=noun))
        return found

    def _names(self, parsed: Parsed, quoted: Sequence[Quotation]) -> list[Candidate]:
        """Every name outside quotations, with whether it is the subject of its sentence."""
        found: list[Candidate] = []
        sentences, position = parsed.sentences, 0
        starts = [quotation.start for quotation in quoted]
        for mention in self._people.mentions:
            while position + 1 < len(sentences) and sentences[position].span.end <= mention.span.start:
                position += 1
            before = bisect_left(starts, mention.span.start) - 1
            if before >= 0 and mention.span.start < quoted[before].end:
                continue
            head = head_at(sentences[position], mention.span)
            subject = head is not None and (
                head.dep_ in SUBJECTS or (head.dep_ == "appos" and head.head.dep_ in SUBJECTS)
            )
            speaker = self._named(mention, mention.span)
            called = explained_as(head) if speaker.kind is SpeakerKind.ORGANISATION else None
            found.append(Candidate(speaker, sentences[position].index, subject, mention.span.start, called=called))
        return found

    def _resolve(self, head: Token, sentence: Sentence, place: Piece, outer: Speaker | None) -> Speaker | None:
        """Who the words at a place are: by pronoun, by name, by description."""
        span = Span(document=self._document, start=place[0], end=place[1])
        word = head.lower_
        if word in RELATIVE:
            return self._antecedent(head, sentence, span, outer)
        if word in SPEAKING:
            return outer.model_copy(update={"span": span, "resolved_by": "first_person"}) if outer else None
        if word in PRONOUNS:
            found = self._candidates.pronoun(word, span.start, sentence.index)
            if found is None:
                return None
            return found[0].model_copy(update={"span": span, "resolved_by": "pronoun", "sure": found[1]})
        if word in ADDRESSED or (head.pos_ == "PRON" and word not in NUMBER_WORDS):
            return None
        here = self._mentions_in(span)
        return self._by_name(head, sentence, span, here) or self._described(head, sentence, span, here)

    def _mentions_in(self, span: Span) -> list[Mention]:
        first, last = bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)
        return [mention for mention in self._people.mentions[first:last] if span.holds(mention.span)]

    def _by_name(self, head: Token, sentence: Sentence, span: Span, here: Sequence[Mention]) -> Speaker | None:
        """The name that is the head of the source, and those joined to it by "and"."""

        def mention_at(token: Token) -> Mention | None:
            place = token.idx + sentence.offset
            return next((m for m in here if m.span.start <= place < m.span.end), None)

        first = mention_at(head)
        if first is not None and first.kind is not EntityKind.PERSON and opens_with_office(head, sentence, span):
            beside = [mention for child in head.children if child.dep_ == "appos" and (mention := mention_at(child))]
            first = next((mention for mention in beside if mention.kind is EntityKind.PERSON), first)
        if first is None:
            known = self._people.somebody_called(head.text) if head.pos_ == "PROPN" else None
            if known is None:
                return None
            role = self._people.role(known)
            return Speaker(
                name=known, kind=SpeakerKind.PERSON, role=role, span=span, resolved_by="part_of_name", sure=False
            )
        speaker = self._named(first, span, first.role)
        joined = [mention for child in head.conjuncts if (mention := mention_at(child)) is not None]
        if not joined:
            return speaker
        names = dict.fromkeys([speaker.name, *(self._named(mention, span).name for mention in joined)])
        return speaker.model_copy(update={"name": " and ".join(names), "role": None})

    def _named(self, mention: Mention, span: Span, role: str | None = None) -> Speaker:
        """The speaker behind a name: the fullest name, the country for its capital."""
        people = self._people
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

    def _described(self, head: Token, sentence: Sentence, span: Span, here: Sequence[Mention]) -> Speaker:
        """Who is meant by a common noun; where nobody named is, the description itself."""
        phrase = noun_phrase(head, sentence, span)
        found = (
            self._beside(head, sentence, span, here, phrase)
            or self._government(head, span, phrase)
            or self._office_holder(head, span, phrase)
            or self._known_before(head, sentence, span, phrase)
            or self._author(head, sentence, span, here, phrase)
        )
        return found or Speaker(name=(name := as_description(phrase)), kind=SpeakerKind.UNNAMED, role=name, span=span)

    def _beside(
        self, head: Token, sentence: Sentence, span: Span, here: Sequence[Mention], phrase: Sequence[Token]
    ) -> Speaker | None:
        """For "The agency's director, Ada Lund": the person whose name stands beside the office."""
        for mention in here:
            name = head_at(sentence, mention.span)
            if mention.kind is EntityKind.PERSON and name is not None and stands_beside(name, head):
                if not is_office(head.lower_):
                    return None
                speaker = self._named(mention, span, mention.role or spelled(phrase))
                return speaker.model_copy(update={"resolved_by": "name_beside_office"})
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
        if not is_office(head.lower_) or is_plural(head) or (has_article(phrase) and not is_definite(phrase)):
            return None
        holder = self._offices.holder(head.lower_, spelled(phrase))
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
        if is_plural(head) or not is_definite(phrase):
            return None
        lemma, narrowing = head.lemma_.lower(), {t.lower_ for t in phrase if t.i < head.i and t.dep_ in NARROWING}
        if self._candidates.may_be_body(lemma):
            body = self._candidates.body(lemma, sentence.index)
            named = {t.lower_ for t in phrase if t.pos_ == "PROPN" and t.dep_ != "poss"}
            if body is not None and named <= set(body.name.lower().split()):
                return body.model_copy(update={"span": span, "resolved_by": "body_named_before", "sure": False})
        if phrase[0].lower_ in SOMEBODYS:
            return None
        earlier = self._candidates.described(lemma, sentence.index, narrowing)
        if earlier is None:
            return None
        return earlier.model_copy(update={"span": span, "resolved_by": "described_before", "sure": False})

    def _author(
        self, head: Token, sentence: Sentence, span: Span, here: Sequence[Mention], phrase: Sequence[Token]
    ) -> Speaker | None:
        """Who speaks through a document: its owner, or the body named before it in the sentence."""
        if head.lemma_.lower() not in attribution_words().documents or is_plural(head):
            return None
        publisher = publisher_of(head)
        if publisher is not None:
            at = sentence.place(publisher)
            found = self._resolve(publisher, sentence, (at.start, at.end), None)
            if found is not None and found.kind is not SpeakerKind.UNNAMED:
                update = {"span": span, "role": spelled(phrase), "resolved_by": "publisher_of_document", "sure": False}
                return found.model_copy(update=update)
        speaking = {EntityKind.ORGANISATION, EntityKind.PERSON, EntityKind.COUNTRY}
        owner = next((mention for mention in here if mention.kind in speaking), None)
        if owner is not None:
            update = {"role": spelled(phrase), "resolved_by": "owner_of_document", "sure": False}
            return self._named(owner, span).model_copy(update=update)
        possessor = next((child for child in head.children if child.dep_ == "poss"), None)
        if possessor is not None and self._candidates.may_be_body(possessor.lemma_.lower()):
            body = self._known_before(possessor, sentence, span, noun_phrase(possessor, sentence))
            known = body is not None and body.kind is SpeakerKind.ORGANISATION
            return body.model_copy(update={"role": spelled(phrase)}) if body is not None and known else None
        body = None if any(token.dep_ == "poss" for token in phrase) else self._issuer(head, sentence, span, phrase)
        update = {"span": span, "resolved_by": "author_of_document", "sure": False}
        return body.model_copy(update=update) if body else None

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

    def _antecedent(self, head: Token, sentence: Sentence, span: Span, outer: Speaker | None) -> Speaker | None:
        """Whom "who" or "which" stands for: the noun that its clause describes."""
        verb = head.head
        for _ in range(REACH):
            if verb.dep_ in {"relcl", "acl"}:
                noun = nearest_joined(verb.head.head if verb.head.dep_ == "appos" else verb.head, head)
                if noun.lower_ in RELATIVE:
                    return None
                start = noun_phrase(noun, sentence)[0].idx + sentence.offset
                found = self._resolve(noun, sentence, (start, noun.idx + sentence.offset + len(noun)), outer)
                return found.model_copy(update={"span": span, "resolved_by": "relative_pronoun"}) if found else None
            verb = verb.head
        return None

    def _of_bare_quotation(self, draft: Draft) -> Speaker | None:
        """Who speaks a quotation without a reporting verb."""
        found = self._candidates.before_quotation(draft.contents[0][0], draft.sentence.index)
        return found.model_copy(update={"resolved_by": "sentence_before", "sure": False}) if found else None
