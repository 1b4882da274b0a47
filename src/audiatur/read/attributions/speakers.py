"""Drafts and names of a document in, the person or body behind each source out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from audiatur.model.mention import Mention
from audiatur.model.span import Span
from audiatur.model.speaker import Speaker, SpeakerKind
from audiatur.read.attributions.appositions import explained_as, nearest_joined, whom_it_means
from audiatur.read.attributions.candidates import PRONOUNS, REACH, Candidate, Candidates
from audiatur.read.attributions.descriptions import Descriptions
from audiatur.read.attributions.draft import Draft, Piece
from audiatur.read.attributions.named import speaker_behind, speaker_labelled, speaker_named
from audiatur.read.attributions.nominals import head_at, is_plural, is_subject, noun_phrase
from audiatur.read.attributions.officials import unnamed_officials
from audiatur.read.attributions.people import people_of
from audiatur.read.attributions.quotations import Quotation, is_quoted
from audiatur.read.attributions.words import attribution_words
from audiatur.read.names.words import is_office, name_words
from audiatur.read.parse import Parsed, Sentence
from audiatur.read.tokens import Token

RELATIVE = frozenset({"who", "which", "that", "whom", "whose"})
SPEAKING = frozenset({"i", "we", "me", "us"})
ADDRESSED = frozenset({"my", "our", "you", "your"})
NUMBER_WORDS = frozenset({"some", "many", "others", "most", "few", "several"})
NOBODY = frozenset({"none", "nobody", "nothing", "noone"})
STATING = frozenset({"verb_clause", "verb_that", "verb_parenthesis", "verb_beside_quotation"})
"""Rules for what somebody says in a clause or a quotation: who does is likely to go on."""
TURN = "turn"
"""The rule for what somebody says in a transcript, behind a name in capitals."""
LONGEST_NAME = 4
"""Words of somebody's name."""
SIGNED = "signed_quotation"
"""The rule for words that somebody's name stands beneath."""


def _is_nobody(head: Token) -> bool:
    """Whether a source is nobody: "None of the rescuers", "no one", "neither side"."""
    return head.lower_ in NOBODY or any(child.lower_ in {"no", "neither"} for child in head.children)


def _as_signed(signer: Speaker) -> Speaker:
    """Who stands beneath words, where the names of the line were not read: "Hasha de Lund", "Coast News"."""
    words, known = signer.name.split(), name_words()
    capitals = all(word[0].isupper() or word in known.family_particles for word in words)
    if not capitals or not 1 < len(words) <= LONGEST_NAME or words[-1].lower() in known.facilities:
        return signer
    kind = SpeakerKind.ORGANISATION if words[-1].lower() in known.organisations else SpeakerKind.PERSON
    return replace(signer, kind=kind, role=None)


def _is_thing_that_shows(head: Token, verb: Token | None) -> bool:
    """Whether "it" shows something, in what somebody tells: "Lund says it underscores that the dam is old"."""
    return head.lower_ == "it" and verb is not None and verb.lemma_.lower() in attribution_words().showing


def _modifies(head: Token | None) -> bool:
    """Whether a name stands before a thing's noun: of "an ID card" it is the card that is told of."""
    if head is None or head.dep_ not in {"compound", "nmod"} or head.head.pos_ != "NOUN" or head.head.i < head.i:
        return False
    noun = head.head.lemma_.lower()
    return not is_office(noun) and noun not in attribution_words().body_nouns


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
        known = [*self._names(parsed, quoted), *unnamed_officials(parsed, quoted)]
        self._candidates = Candidates(self._people, sorted(known, key=lambda candidate: candidate.place))
        self._descriptions = Descriptions(self._people, self._candidates)
        self._sentences = {sentence.index: sentence for sentence in parsed.sentences}
        self._labelled: set[str] = set()

    def speaker(self, draft: Draft, outer: Speaker | None) -> Speaker | None:
        """Who makes a statement, or None where nobody is named.

        Args:
            draft: The statement.
            outer: The speaker of the quotation around it: whom "I" means there.
        """
        if draft.source is None or draft.source_head is None:
            return self._of_bare_quotation(draft) if draft.cue is None else None
        head = draft.source_head
        if draft.rule == TURN:
            start, end = draft.source
            words = draft.sentence.text[start - draft.sentence.span.start : end - draft.sentence.span.start]
            span = Span(document=self._document, start=start, end=end)
            speaker = speaker_labelled(self._people, words, span, self._labelled)
            self._labelled.add(speaker.name)
            return speaker
        if _is_nobody(head) or (outer is not None and _is_thing_that_shows(head, draft.cue_head)):
            return None
        found = self._resolve(head, draft.sentence, draft.source, outer)
        if found is not None and draft.rule == SIGNED and found.kind is SpeakerKind.UNNAMED:
            found = _as_signed(found)
        if found is not None:
            self._descriptions.remember_documents(draft.cue_head, found)
            noun = head.lemma_.lower()
            index, place = draft.sentence.index, draft.source[0]
            said = outer is None and draft.rule in STATING
            told = Candidate(found, index, subject=True, place=place, plural=is_plural(head), noun=noun, speaks=said)
            self._candidates.add(told)
        return found

    def _names(self, parsed: Parsed, quoted: Sequence[Quotation]) -> list[Candidate]:
        """Every name outside quotations, with whether it is the subject of its sentence."""
        found: list[Candidate] = []
        sentences, position = parsed.sentences, 0
        for mention in self._people.mentions:
            while position + 1 < len(sentences) and sentences[position].span.end <= mention.span.start:
                position += 1
            if is_quoted(quoted, mention.span.start):
                continue
            head = head_at(sentences[position], mention.span)
            subject = is_subject(head)
            speaker = speaker_behind(self._people, mention, mention.span)
            called = explained_as(head) if speaker.kind is SpeakerKind.ORGANISATION else None
            number, start = sentences[position].index, mention.span.start
            found.append(Candidate(speaker, number, subject, start, called=called, modifies=_modifies(head)))
        return found

    def _resolve(self, head: Token, sentence: Sentence, place: Piece, outer: Speaker | None) -> Speaker | None:
        """Who the words at a place are: by pronoun, by name, by description."""
        span = Span(document=self._document, start=place[0], end=place[1])
        word = head.lower_
        if word in RELATIVE:
            return self._antecedent(head, sentence, span, outer)
        if word in SPEAKING:
            return replace(outer, span=span, resolved_by="first_person") if outer else None
        if word in PRONOUNS:
            found = self._candidates.pronoun(word, span.start, sentence.index)
            if found is None:
                return None
            return replace(found[0], span=span, resolved_by="pronoun", sure=found[1])
        if word in ADDRESSED or (head.pos_ == "PRON" and word not in NUMBER_WORDS):
            return None
        named = speaker_named(self._people, head, sentence, span)
        return named or self._descriptions.speaker(head, sentence, span)

    def _antecedent(self, head: Token, sentence: Sentence, span: Span, outer: Speaker | None) -> Speaker | None:
        """Whom "who" or "which" stands for: the noun that its clause describes."""
        verb = head.head
        for _ in range(REACH):
            if verb.dep_ in {"relcl", "acl"}:
                noun = whom_it_means(verb.head.head if verb.head.dep_ == "appos" else verb.head, head)
                noun = nearest_joined(noun, head)
                if noun.lower_ in RELATIVE or noun.is_punct:  # a bracket that the parse took for somebody
                    return None
                start = noun_phrase(noun, sentence)[0].idx + sentence.offset
                found = self._resolve(noun, sentence, (start, noun.idx + sentence.offset + len(noun)), outer)
                return replace(found, span=span, resolved_by="relative_pronoun") if found else None
            verb = verb.head
        return None

    def _of_bare_quotation(self, draft: Draft) -> Speaker | None:
        """Who speaks a quotation without a reporting verb."""
        before = self._sentences.get(draft.sentence.index - 1)
        subject = next((c for c in before.tokens.root.children if c.dep_ == "nsubj"), None) if before else None
        if before is not None and subject is not None and subject.lower_ in {"he", "she"}:
            told_of = self._candidates.pronoun(subject.lower_, before.place(subject).start, before.index)
            found = told_of[0] if told_of is not None else None
        else:
            found = self._candidates.before_quotation(draft.contents[0][0], draft.sentence.index)
        return replace(found, resolved_by="sentence_before", sure=False) if found else None
