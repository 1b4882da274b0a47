"""A proposition in; what it is about, as a name where the article shows one, out."""

from __future__ import annotations

from audiatur.model.document import BlockKind
from audiatur.model.mention import EntityKind
from audiatur.model.speaker import Speaker
from audiatur.read.attributions.words import attribution_words
from audiatur.read.fields.context import Context
from audiatur.read.fields.pronouns import person_meant
from audiatur.read.names.words import is_office
from audiatur.read.parse import Sentence
from audiatur.read.propositions.proposition import Proposition
from audiatur.read.propositions.syntax import child, clause_of, first_conjunct, is_verbal, subject_of
from audiatur.read.propositions.words import WORDS
from audiatur.read.tokens import Token

OWNERS = frozenset({EntityKind.COUNTRY, EntityKind.ORGANISATION})
"""Kinds whose possessions and budgets are told as theirs: "X's exports" is about X."""
FIGURE_RULES = frozenset({"bracketed_figure", "further_figure"})
"""Phrases that are about the subject of their clause, whatever figure they stand beside."""
PERSONS = frozenset({"i", "we", "he", "she"})
REACH = 40
"""Names looked back for whom a description means."""
NEAR = 8
"""Names before "the company" among which no other body may be."""


def subject(proposition: Proposition, context: Context, speaker: Speaker | None) -> str | None:
    """Whom or what a statement is about.

    Args:
        proposition: The statement.
        context: The document's names.
        speaker: Who makes it: the one whom "I" means.
    """
    noun = _subject_noun(proposition)
    if noun is None:
        return _first_name(proposition, context)
    if speaker is not None and noun.lower_ in PERSONS and _means_speaker(noun, proposition, context):
        return speaker.name
    if noun.lower_ in {"i", "we"}:
        return None
    if noun.lower_ in {"he", "she"}:
        return _person(noun, proposition, context, speaker)
    return _name_of(noun, proposition.sentence, context)


def _first_name(proposition: Proposition, context: Context) -> str | None:
    """Of a headline whose capitals hide its verb: the name it opens with."""
    if proposition.rule != "verbless_sentence" or proposition.sentence.block.kind is not BlockKind.TITLE:
        return None
    mention = context.name_at(proposition.sentence.place(proposition.tokens[0]))
    return context.people.full_name(mention.name) if mention is not None else None


def _means_speaker(noun: Token, proposition: Proposition, context: Context) -> bool:
    """Whether a personal pronoun means who speaks: "I", "we", and in indirect speech "X said he", "X says they"."""
    if noun.lower_ in {"i", "we"}:
        return True
    head = proposition.head
    frame = first_conjunct(head).head
    if (
        first_conjunct(head).dep_ != "ccomp"
        or _is_quoted(proposition, context)
        or frame.lemma_.lower() not in WORDS.reporting_verbs
    ):
        return False
    teller = subject_of(frame)
    return teller is not None and teller.i < frame.i < noun.i and noun.lower_ in {"he", "she"}


def _person(pronoun: Token, proposition: Proposition, context: Context, speaker: Speaker | None) -> str | None:
    """Whom "he" or "she" means: in a quotation never who speaks it, and nobody is known where that is not known."""
    if not _is_quoted(proposition, context):
        return person_meant(pronoun, proposition.sentence, context)
    return person_meant(pronoun, proposition.sentence, context, speaker.name) if speaker is not None else None


def _is_quoted(proposition: Proposition, context: Context) -> bool:
    """Whether its predicate stands in a quotation."""
    return context.is_quoted(proposition.sentence.place(proposition.head).start)


def _subject_noun(proposition: Proposition) -> Token | None:
    head = proposition.head
    if not is_verbal(head):
        return _of_phrase(proposition)
    if head.dep_ == "relcl":
        relative = child(head, "nsubj", "nsubjpass")
        if relative is None or relative.tag_ in {"WDT", "WP"}:
            return head.head
    noun = subject_of(head)
    if noun is not None and noun.tag_ == "EX":
        return child(head, "attr")
    return noun


def _of_phrase(proposition: Proposition) -> Token | None:
    """Of an apposition the noun it stands beside; of other phrases the subject of the clause above."""
    head = proposition.head
    if head.dep_ == "appos" and is_noun(head.head) and proposition.rule not in FIGURE_RULES:
        return head.head
    if proposition.rule in {"office", "described_name", "event_phrase", "main_clause"}:
        return head
    return subject_of(clause_of(head)) if proposition.governor is not None else None


def is_noun(token: Token) -> bool:
    """Whether it is a noun or a name."""
    return token.pos_ in {"NOUN", "PROPN"}


def _name_of(noun: Token, sentence: Sentence, context: Context) -> str | None:
    noun = _counted(noun)
    if is_office(noun.lemma_.lower()):
        noun = next((c for c in noun.rights if c.dep_ == "appos" and _is_person(c, sentence, context)), noun)
    named = context.name_at(sentence.place(noun))
    if named is not None:
        return context.people.full_name(named.name)
    if noun.pos_ == "PRON":
        return _antecedent(noun, sentence, context)
    if not is_office(noun.lemma_.lower()):
        for owner in noun.lefts:
            mention = context.name_at(sentence.place(owner)) if owner.dep_ in {"poss", "compound", "nmod"} else None
            if mention is not None and mention.kind in OWNERS:
                return context.people.full_name(mention.name)
    described = _office_holder(noun, context) or _described(noun, sentence, context) or _firm(noun, sentence, context)
    return described or _as_written(noun)


def _is_person(token: Token, sentence: Sentence, context: Context) -> bool:
    mention = context.name_at(sentence.place(token))
    return mention is not None and mention.kind is EntityKind.PERSON


def _counted(noun: Token) -> Token:
    """What is counted: of "dozens of churches" and "half of the schools" the churches and the schools."""
    of = next((c for c in noun.rights if c.dep_ == "prep" and c.lower_ == "of"), None)
    counted = child(of, "pobj") if of is not None else None
    part = noun.like_num or noun.lemma_.lower() in WORDS.partitive_words
    return counted if part and counted is not None and counted.pos_ in {"NOUN", "PROPN"} else noun


def _antecedent(pronoun: Token, sentence: Sentence, context: Context) -> str | None:
    """Whom a pronoun means: for "he" and "she" a person named before, for "it" and "they" the subject before."""
    if pronoun.lower_ in {"he", "she"}:
        return person_meant(pronoun, sentence, context)
    if pronoun.lower_ in {"it", "they"}:
        before = _subject_before(pronoun)
        person = before is not None and (_is_person(before, sentence, context) or is_office(before.lemma_.lower()))
        if before is None or (person and pronoun.lower_ == "it"):
            return None
        if (before.tag_ in {"NNS", "NNPS"}) == (pronoun.lower_ == "they"):
            return _name_of(before, sentence, context)
    return None


def _subject_before(pronoun: Token) -> Token | None:
    """The nearest noun before it, in its sentence or the one before, that is the subject of a clause."""
    start = pronoun.sent.start
    earliest = pronoun.doc[start - 1].sent.start if start > 0 else start
    for index in range(pronoun.i - 1, earliest - 1, -1):
        token = pronoun.doc[index]
        if token.dep_ in {"nsubj", "nsubjpass"} and token.pos_ in {"NOUN", "PROPN"}:
            return token
    return None


def _office_holder(noun: Token, context: Context) -> str | None:
    """For "the governor": the one person to whom the article gives that office."""
    article = child(noun, "det")
    alone = not any(c.dep_ in {"poss", "prep", "relcl", "acl", "cc"} for c in noun.children) and noun.tag_ == "NN"
    if not is_office(noun.lower_) or article is None or article.lower_ != "the" or not alone:
        return None
    holder = context.offices.holder(noun.lower_, _as_written(noun))
    return context.people.full_name(holder.name) if holder is not None and holder.sure else None


def _firm(noun: Token, sentence: Sentence, context: Context) -> str | None:
    """For "the company": the body named before, where the names in reach are of no other."""
    article = child(noun, "det")
    if article is None or article.lower_ != "the" or noun.lemma_.lower() not in attribution_words().any_body_nouns:
        return None
    if noun.tag_ != "NN" or any(c.dep_ in {"amod", "compound", "poss", "prep", "relcl", "acl"} for c in noun.children):
        return None
    number = context.mentions.last_before(sentence.place(noun).start)
    near = [context.mentions[index] for index in range(max(0, number - NEAR), number)]
    names = {context.people.full_name(name.name) for name in near if name.kind is EntityKind.ORGANISATION}
    return next(iter(names)) if len(names) == 1 else None


def _described(noun: Token, sentence: Sentence, context: Context) -> str | None:
    """The name behind "the country", "the ministry": the last one that is of that sort or holds that word."""
    article = child(noun, "det", "poss")
    if article is None or article.lower_ not in WORDS.definite_words or any(c.dep_ == "amod" for c in noun.children):
        return None
    word = noun.lower_
    place = sentence.place(noun).start
    number = context.mentions.last_before(place)
    if word in WORDS.country_nouns and context.people.main_country is not None:
        return context.people.country(context.people.main_country)
    for back in range(1, min(number, REACH) + 1):
        mention = context.mentions[number - back]
        if word in WORDS.country_nouns and mention.kind is EntityKind.COUNTRY:
            return context.people.full_name(mention.name)
        if word in mention.name.casefold().split():
            return context.people.full_name(mention.name)
    return None


def _as_written(noun: Token) -> str:
    """The noun with the words before it that are its own."""
    first = min(
        (c.left_edge.i for c in noun.lefts if c.dep_ in {"compound", "amod", "nmod", "poss"} and not c.like_num),
        default=noun.i,
    )
    return noun.doc[first : noun.i + 1].text
