"""Drafts and names of a document in, the person or body behind each source out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from audiatur.model.mention import EntityKind, Mention
from audiatur.model.span import Span
from audiatur.model.speaker import Speaker, SpeakerKind
from audiatur.read.attributions.draft import Draft
from audiatur.read.attributions.offices import holder_of
from audiatur.read.attributions.people import People, country_in, people_of
from audiatur.read.attributions.quotations import Quotation
from audiatur.read.attributions.words import attribution_words
from audiatur.read.names.gazetteer import capital_of, country_code
from audiatur.read.names.words import is_office, name_words
from audiatur.read.parse import Parsed, Sentence

MALE, FEMALE, PLURAL, NEUTER = {"he", "him", "his"}, {"she", "her", "hers"}, {"they", "them", "their"}, {"it", "its"}
RELATIVE = {"who", "which", "that", "whom", "whose"}
FIRST = {"i", "we", "me", "us", "my", "our", "you", "your"}
REACH = 6
"""Sentences looked back for whom a pronoun means."""

SPEAKER_KIND = {
    EntityKind.PERSON: SpeakerKind.PERSON,
    EntityKind.COUNTRY: SpeakerKind.COUNTRY,
    EntityKind.PLACE: SpeakerKind.ORGANISATION,
}


@dataclass(frozen=True)
class Candidate:
    """Somebody whom a later pronoun or description may mean."""

    speaker: Speaker
    sentence: int
    subject: bool
    place: int
    plural: bool = False
    noun: str | None = None


class Resolver:
    """Finds who speaks, statement by statement in the order of the text.

    Args:
        parsed: The document.
        mentions: Its names.
        quoted: Its quotations: names inside them are not what a pronoun outside them means.
    """

    def __init__(self, parsed: Parsed, mentions: Sequence[Mention], quoted: Sequence[Quotation]) -> None:
        self.parsed = parsed
        self.people = people_of(parsed.document.text, mentions)
        self.quoted = quoted
        self.candidates = self._candidates()
        self.genders: dict[str, str] = {}

    def speaker(self, draft: Draft, outer: Speaker | None) -> Speaker | None:
        """Who makes a statement; ``outer`` is the speaker of the quotation it stands in."""
        if draft.source is None or draft.source_head is None:
            return self._of_bare_quotation(draft) if draft.rule == "bare_quotation" else None
        found = self._resolve(draft.source_head, draft.sentence, draft.source, outer, draft)
        if found is not None:
            head = draft.source_head
            self.candidates.append(
                Candidate(
                    found,
                    draft.sentence.index,
                    subject=True,
                    place=draft.source[0],
                    plural=_is_plural(head),
                    noun=head.lemma_.lower(),
                )
            )
        return found

    def _span(self, place: tuple[int, int]) -> Span:
        return Span(document=self.parsed.document.id, start=place[0], end=place[1])

    def _candidates(self) -> list[Candidate]:
        """Every name outside quotations, with whether it is the subject of its sentence."""
        found: list[Candidate] = []
        sentences = list(self.parsed.sentences)
        position = 0
        for mention in self.people.mentions:
            while position + 1 < len(sentences) and sentences[position].span.end <= mention.span.start:
                position += 1
            if any(q.start < mention.span.start < q.end for q in self.quoted):
                continue
            sentence = sentences[position]
            head = _head_at(sentence, mention.span)
            subject = head is not None and (
                head.dep_ in {"nsubj", "nsubjpass"}
                or (head.dep_ == "appos" and head.head.dep_ in {"nsubj", "nsubjpass"})
            )
            found.append(
                Candidate(self._named(mention, mention.span, None), sentence.index, subject, mention.span.start)
            )
        return found

    def _named(self, mention: Mention, span: Span, role: str | None) -> Speaker:
        """The speaker behind a name."""
        kind = SPEAKER_KIND.get(mention.kind, SpeakerKind.ORGANISATION)
        name = self.people.full_name(mention.name)
        rule = "as written" if name == mention.name else "full_name"
        if mention.kind is EntityKind.OTHER:
            kind = SpeakerKind.PERSON if mention.role else SpeakerKind.ORGANISATION
        code = country_code(mention.name) if mention.kind is EntityKind.COUNTRY else None
        capital = capital_of(mention.name) if mention.kind is EntityKind.PLACE else None
        if code or capital:
            name, kind = self.people.country(code or capital or ""), SpeakerKind.COUNTRY
            rule = "capital_for_country" if capital else rule
        role = role or self.people.role(name if kind is SpeakerKind.PERSON else mention.name)
        sure = True
        if kind is SpeakerKind.ORGANISATION and self.people.main_country and _lacks_country(name):
            name, rule, sure = (
                f"{name} of {self.people.country(self.people.main_country)}",
                "country_of_the_article",
                False,
            )
        return Speaker(name=name, kind=kind, role=role, span=span, resolved_by=rule, sure=sure)

    def _resolve(
        self, head: Token, sentence: Sentence, place: tuple[int, int], outer: Speaker | None, draft: Draft | None = None
    ) -> Speaker | None:
        span = self._span(place)
        word = head.lower_
        if word in RELATIVE:
            return self._antecedent(head, sentence, span, outer)
        if word in FIRST:
            return (
                outer.model_copy(update={"span": span, "resolved_by": "first_person"})
                if outer and word in {"i", "we", "me", "us"}
                else None
            )
        if word in MALE | FEMALE | PLURAL | NEUTER:
            return self._pronoun(word, sentence, span, draft)
        if head.pos_ == "PRON" and word not in {"some", "many", "others", "most", "few", "several"}:
            return None
        here = [m for m in self.people.mentions if span.holds(m.span) and m.span.document == span.document]
        at_head = next(
            (m for m in here if sentence.offset + head.idx >= m.span.start and sentence.offset + head.idx < m.span.end),
            None,
        )
        joined = [child for child in head.conjuncts if span.start <= child.idx + sentence.offset < span.end]
        if at_head is not None:
            first = self._named(at_head, span, at_head.role)
            others = [m for child in joined for m in here if m.span.start <= child.idx + sentence.offset < m.span.end]
            if others:
                names = [first.name, *(self._named(m, span, None).name for m in others)]
                return first.model_copy(update={"name": " and ".join(dict.fromkeys(names)), "role": None})
            return first
        return self._described(head, sentence, span, here)

    def _described(self, head: Token, sentence: Sentence, span: Span, here: Sequence[Mention]) -> Speaker | None:
        """Who is meant by a common noun: an office, a government, a body named before, or somebody without a name."""
        words = attribution_words()
        phrase = _noun_phrase(head, sentence, span)
        text = " ".join(token.text_with_ws for token in phrase).strip() if phrase else head.text
        text = " ".join("".join(token.text_with_ws for token in phrase).split()) if phrase else head.text
        lemma = head.lemma_.lower()
        beside = [m for m in here if m.kind is EntityKind.PERSON and self._stands_beside(m, head, sentence)]
        if beside and is_office(head.lower_):
            role = beside[0].role or text
            return self._named(beside[0], span, role).model_copy(update={"resolved_by": "name_beside_office"})
        if lemma in words.government_nouns:
            code = country_in(text)
            if code:
                name = f"Government of {self.people.country(code)}"
                return Speaker(
                    name=name, kind=SpeakerKind.ORGANISATION, role=None, span=span, resolved_by="government_of_country"
                )
        determiner = phrase[0].lower_ if phrase else ""
        definite = determiner in {"the", "this", "that", "his", "her", "their", "its", "our"} or any(
            t.dep_ == "poss" for t in phrase
        )
        if (
            is_office(head.lower_)
            and not _is_plural(head)
            and (definite or phrase[0] == head or not _has_article(phrase))
        ):
            holder = holder_of(text, self.people)
            if holder:
                return Speaker(
                    name=self.people.full_name(holder.name),
                    kind=SpeakerKind.PERSON,
                    role=self.people.role(holder.name),
                    span=span,
                    resolved_by="office_holder",
                    sure=holder.sure,
                )
        if definite and not _is_plural(head):
            earlier = self._same_description(lemma, sentence)
            if earlier is not None:
                return earlier.model_copy(update={"span": span, "resolved_by": "described_before", "sure": False})
        if definite and lemma in words.body_nouns:
            body = self._body(lemma, sentence)
            if body is not None:
                return body.model_copy(update={"span": span, "resolved_by": "body_named_before", "sure": False})
        if lemma in words.documents and not _is_plural(head):
            owner = next(
                (m for m in here if m.kind in {EntityKind.ORGANISATION, EntityKind.PERSON, EntityKind.COUNTRY}), None
            )
            if owner is not None:
                return self._named(owner, span, None).model_copy(
                    update={"role": text, "resolved_by": "owner_of_document", "sure": False}
                )
        if lemma in words.documents and not any(t.dep_ == "poss" for t in phrase) and not here:
            author = self._author_in_sentence(sentence, span)
            if author is not None:
                return author.model_copy(update={"span": span, "resolved_by": "author_of_document", "sure": False})
        name = _as_description(phrase or [head])
        return Speaker(name=name, kind=SpeakerKind.UNNAMED, role=name, span=span, resolved_by="as written")

    def _author_in_sentence(self, sentence: Sentence, span: Span) -> Speaker | None:
        """Whose earlier statement is meant where the sentence names a body before: "The firm was silent, but a statement"."""
        for token in reversed(list(sentence.tokens)):
            if token.idx + sentence.offset < span.start and token.lemma_.lower() in attribution_words().body_nouns:
                if token.dep_ in {"nsubj", "dobj", "pobj", "nsubjpass"} and any(c.lower_ == "the" for c in token.children):
                    return self._body(token.lemma_.lower(), sentence)
        return None

    def _stands_beside(self, mention: Mention, head: Token, sentence: Sentence) -> bool:
        """Whether a person's name is in apposition to the noun."""
        inner = _head_at(sentence, mention.span)
        return inner is not None and (
            inner.head == head and inner.dep_ in {"appos", "compound", "flat", "nmod", "conj"}
        )

    def _same_description(self, lemma: str, sentence: Sentence) -> Speaker | None:
        """The unnamed speaker described by the same noun before."""
        for candidate in reversed(self.candidates):
            if (
                candidate.noun == lemma
                and candidate.sentence <= sentence.index
                and candidate.speaker.kind is SpeakerKind.UNNAMED
            ):
                return candidate.speaker
        return None

    def _body(self, lemma: str, sentence: Sentence) -> Speaker | None:
        """The body named before whose name holds the noun; of a firm, the last organisation named."""
        bodies = [
            c for c in self.candidates if c.sentence < sentence.index and c.speaker.kind is SpeakerKind.ORGANISATION
        ]
        bodies.sort(key=lambda c: c.place)
        for candidate in reversed(bodies):
            if lemma in candidate.speaker.name.lower().split():
                return candidate.speaker
        if lemma in {
            "company",
            "firm",
            "manufacturer",
            "producer",
            "group",
            "agency",
            "organisation",
            "organization",
            "institute",
        }:
            near = [c for c in bodies if sentence.index - c.sentence <= REACH]
            return near[-1].speaker if near else None
        return None

    def _antecedent(self, head: Token, sentence: Sentence, span: Span, outer: Speaker | None) -> Speaker | None:
        """Whom "who" or "which" stands for: the noun that its clause describes."""
        verb = head.head
        for _ in range(REACH):
            if verb.dep_ in {"relcl", "acl"}:
                noun = verb.head
                if noun.lower_ in RELATIVE:
                    return None
                start = noun.idx + sentence.offset
                phrase = _noun_phrase(noun, sentence, None)
                begin = min([phrase[0].idx + sentence.offset, start]) if phrase else start
                found = self._resolve(noun, sentence, (begin, start + len(noun)), outer)
                return found.model_copy(update={"span": span, "resolved_by": "relative_pronoun"}) if found else None
            if verb.head == verb:
                return None
            verb = verb.head
        return None

    def _pronoun(self, word: str, sentence: Sentence, span: Span, draft: Draft | None) -> Speaker | None:
        """The nearest fitting candidate before a pronoun, subjects first."""
        before = [
            c
            for c in self.candidates
            if c.place < span.start and sentence.index - c.sentence <= REACH and self._fits(word, c)
        ]
        if not before:
            return None
        nearest = max(c.sentence for c in before)
        same = sorted((c for c in before if c.sentence == nearest), key=lambda c: (c.subject, c.place))
        subjects = [c for c in same if c.subject]
        chosen = (subjects or same)[-1]
        if (
            nearest == sentence.index
            and not chosen.subject
            and any(c.subject and c.sentence == nearest - 1 for c in before)
        ):
            chosen = [c for c in before if c.subject and c.sentence == nearest - 1][-1]
        names = {c.speaker.name for c in (subjects or same)}
        if len(names) == 1 and word in MALE | FEMALE:
            self.genders.setdefault(chosen.speaker.name, "male" if word in MALE else "female")
        return chosen.speaker.model_copy(update={"span": span, "resolved_by": "pronoun", "sure": len(names) == 1})

    def _fits(self, word: str, candidate: Candidate) -> bool:
        """Whether a candidate's kind, number and known gender agree with a pronoun."""
        kind = candidate.speaker.kind
        if word in MALE | FEMALE:
            described = (
                kind is SpeakerKind.UNNAMED
                and not candidate.plural
                and candidate.noun is not None
                and is_office(candidate.noun)
            )
            if kind is not SpeakerKind.PERSON and not described:
                return False
            gender = self._gender(candidate.speaker)
            return gender is None or gender == ("male" if word in MALE else "female")
        if word in PLURAL:
            return (
                candidate.plural
                or kind is SpeakerKind.ORGANISATION
                or (kind is SpeakerKind.UNNAMED and candidate.plural)
            )
        return kind in {SpeakerKind.ORGANISATION, SpeakerKind.COUNTRY}

    def _gender(self, speaker: Speaker) -> str | None:
        """Whether the article calls somebody a man or a woman, by form of address or office; None where it does not."""
        text = self.parsed.document.text
        words = name_words()
        said = {word.strip(",") for role in self.people.roles.get(speaker.name, ()) for word in role.lower().split()}
        family = speaker.name.split()[-1] if speaker.name else ""
        for mention in self.people.mentions:
            if mention.name.split()[-1] == family and mention.kind is EntityKind.PERSON:
                said |= {
                    word.lower() for word in text[max(0, mention.span.start - 6) : mention.span.start].split()[-1:]
                }
        female, male = bool(said & words.female_words), bool(said & words.male_words)
        if female == male:
            return self.genders.get(speaker.name)
        return "female" if female else "male"

    def _of_bare_quotation(self, draft: Draft) -> Speaker | None:
        """Who speaks a quotation without a reporting verb: the person the sentence before it is about."""
        start = draft.contents[0][0]
        sentence = draft.sentence
        near = [
            c
            for c in self.candidates
            if c.place < start
            and sentence.index - c.sentence <= 2
            and c.subject
            and c.speaker.kind in {SpeakerKind.PERSON, SpeakerKind.UNNAMED}
        ]
        if not near:
            return None
        chosen = max(near, key=lambda c: (c.sentence, c.place))
        return chosen.speaker.model_copy(update={"resolved_by": "sentence_before", "sure": False})


def _lacks_country(name: str) -> bool:
    """Whether a ministry is named without its country."""
    return name.split()[0].lower() in {"ministry", "parliament"} and country_in(name) is None


def _head_at(sentence: Sentence, span: Span) -> Token | None:
    """The head word of what stands at a place of a sentence."""
    inside = [t for t in sentence.tokens if span.start <= t.idx + sentence.offset < span.end]
    return next((t for t in inside if t.head not in inside), inside[-1] if inside else None)


def _is_plural(head: Token) -> bool:
    return head.tag_ in {"NNS", "NNPS"} or any(child.dep_ == "cc" for child in head.children)


def _has_article(phrase: Sequence[Token]) -> bool:
    return any(token.dep_ == "det" for token in phrase)


def _noun_phrase(head: Token, sentence: Sentence, span: Span | None) -> list[Token]:
    """The noun with what describes it, up to a comma or a clause."""
    barred = {
        t.i
        for child in head.children
        if child.dep_ in {"relcl", "acl", "appos", "advcl", "conj", "cc"}
        for t in child.subtree
    }
    tokens = sorted(
        (t for t in head.subtree if t.i not in barred and sentence.tokens.start <= t.i < sentence.tokens.end),
        key=lambda t: t.i,
    )
    if span is not None:
        tokens = [t for t in tokens if span.start <= t.idx + sentence.offset < span.end]
    cut = next(
        (index for index, t in enumerate(tokens) if t.text in {",", "—", "–", "(", ";"} and t.i > head.i), len(tokens)
    )
    tokens = tokens[:cut]
    while tokens and (tokens[0].is_punct or tokens[0].is_space):
        tokens = tokens[1:]
    return tokens


def _as_description(phrase: Sequence[Token]) -> str:
    """The phrase as a name: as it would stand inside a sentence, without its article."""
    text = " ".join("".join(token.text_with_ws for token in phrase).split())
    first = phrase[0]
    if (
        first.text[:1].isupper()
        and first.pos_ not in {"PROPN"}
        and not first.text.isupper()
        and first.ent_type_ not in {"NORP", "GPE", "ORG", "PERSON"}
    ):
        text = text[:1].lower() + text[1:]
    return re.sub(r"^(?:an?|the) (?=.)", "", text)
