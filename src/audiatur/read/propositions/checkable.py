"""A proposition in; the reason why it states nothing checkable out, or None where it does."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from audiatur.model.document import BlockKind
from audiatur.read.names.words import is_office
from audiatur.read.propositions.framing import asked_for, frames, leads_on
from audiatur.read.propositions.proposition import Proposition
from audiatur.read.propositions.syntax import (
    QUESTION_WORDS,
    SUBJECTS,
    child,
    first_conjunct,
    has_subject,
    is_finite,
    is_participle,
    is_verbal,
)
from audiatur.read.propositions.words import WORDS
from audiatur.read.tokens import Token

FIGURATIVE = {"NOUN": WORDS.figurative_nouns, "ADJ": WORDS.figurative_adjectives, "VERB": WORDS.figurative_verbs}
ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "attr", "acomp", "agent", "prep", "xcomp", "oprd", "pobj"})
CLAUSES = frozenset({"main_clause", "content_clause", "coordinate_clause", "adverbial_clause", "parenthetic_clause"})
DATES = frozenset({"DATE", "TIME"})
SHORTEST = 3
"""Tokens up to which a clause is asked whether it tells anything."""
FEWEST_WITHOUT_VERB = 4
"""Tokens that a statement without a verb has at least."""


class Voice(Enum):
    """Whose statement a proposition is."""

    OUTLET = "outlet"
    OTHER = "other"


def dismissal(proposition: Proposition, voice: Voice) -> str | None:
    """Why a proposition is left out.

    Args:
        proposition: The proposition.
        voice: Whose statement it is: of its own judgements an outlet makes more than of others' it reports.
    """
    for rule in RULES:
        if rule(proposition, voice):
            return rule.__name__.strip("_")
    return None


def _question(proposition: Proposition, voice: Voice) -> bool:
    del voice
    tokens = proposition.sentence.tokens
    if "?" in tokens[-2:].text:
        return True
    if proposition.sentence.block.kind is BlockKind.HEADING and proposition.tokens[0].tag_ in QUESTION_WORDS:
        return True  # torn off "Minister questions where the money went", whose verb was taken for a noun
    headline = proposition.sentence.block.kind in {BlockKind.TITLE, BlockKind.HEADING}
    return headline and tokens[0].tag_ in QUESTION_WORDS and proposition.head.dep_ == "ROOT"


def _bare_name(proposition: Proposition, voice: Voice) -> bool:
    """An office or owner that the parser left outside the phrase."""
    del voice
    if proposition.rule == "apposition":
        return all(t.tag_ in {"NNP", "NNPS"} or t.is_punct or _ends_name(t) for t in proposition.tokens)
    return proposition.rule in {"office", "described_name"} and not any(
        t.pos_ in {"NOUN", "ADJ"} or is_office(t.lemma_.lower()) or t.is_punct for t in proposition.tokens
    )


def _ends_name(token: Token) -> bool:
    """Whether it is the later part of a name with a hyphen: "Myung-bak"."""
    return token.i > token.sent.start + 1 and token.nbor(-1).text == "-" and token.nbor(-2).tag_ in {"NNP", "NNPS"}


def _scrap(proposition: Proposition, voice: Voice) -> bool:
    """What is left of a sentence without a verb, a credit line ("Image: ..."), or when the text was changed."""
    del voice
    if proposition.rule != "verbless_sentence" or proposition.sentence.block.kind is BlockKind.TITLE:
        return False
    credit = len(proposition.tokens) > 1 and proposition.tokens[1].text == ":" and not _figured(proposition)
    dated = any(t.ent_type_ in {"DATE", "TIME"} for t in proposition.tokens)
    stamp = dated and proposition.tokens[0].lower_ in WORDS.stamps
    return credit or stamp or len(proposition.tokens) < FEWEST_WITHOUT_VERB


def _stump(proposition: Proposition, voice: Voice) -> bool:
    """What is left of a phrase whose facts stand in others: "with projections", "a sign"."""
    del voice
    return (
        proposition.rule in {"accompanying_phrase", "apposition", "dashed_apposition"}
        and len(proposition.tokens) < SHORTEST
        and not is_concrete(proposition)
    )


def _heading(proposition: Proposition, voice: Voice) -> bool:
    """A heading or title that is no sentence."""
    del voice
    kind = proposition.sentence.block.kind
    if kind is BlockKind.HEADING:
        return not (is_verbal(proposition.head) and is_finite(proposition.head))
    return False


def _no_subject(proposition: Proposition, voice: Voice) -> bool:
    """An order or advice to the reader: a bare verb without a subject."""
    del voice
    head = proposition.head
    finite = any(c.dep_ == "aux" and c.tag_ in {"MD", "VBD", "VBZ"} for c in head.children)
    bare = head.tag_ == "VB" and not has_subject(head) and not finite
    return bare and proposition.rule == "main_clause"


def _pointing(proposition: Proposition, voice: Voice) -> bool:
    """Points ("That is a good sign") at something else and gives no name, figure or date.

    "It" in what somebody is told to have said points at what the sentence is about ("... saying it is a sham").
    """
    head = proposition.head
    subject = child(head, "nsubj")
    if head.lemma_ != "be" or subject is None or subject.lower_ not in WORDS.pointing_words:
        return False
    asked = child(head, "ccomp")
    if asked is not None and asked_for(asked):
        return False
    if proposition.rule == "relative_clause" or (asked is not None and asked.left_edge.tag_ in QUESTION_WORDS):
        return False  # its "that" stands for a noun; "it is not clear what caused it" says so
    told = voice is Voice.OTHER and first_conjunct(head).dep_ in {"ccomp", "advcl"}
    if told and subject.lower_ == "it" and not _opens_quotation(proposition):
        return False
    return not is_concrete(proposition) or child(head, "neg") is not None


def _opens_quotation(proposition: Proposition) -> bool:
    """Whether a quotation mark stands before it, or it opens its sentence."""
    first = proposition.head.doc[proposition.start]
    return first.i <= first.sent.start or first.nbor(-1).is_quote


def _addressing(proposition: Proposition, voice: Voice) -> bool:
    """Speaks to nobody in particular: "You have a small state"."""
    del voice
    subject = child(proposition.head, "nsubj")
    return subject is not None and subject.lower_ in WORDS.addressed and not _figured(proposition)


def _advice(proposition: Proposition, voice: Voice) -> bool:
    """The outlet's own "must" and "should"."""
    verbs = (proposition.head, first_conjunct(proposition.head))
    return voice is Voice.OUTLET and any(
        c.lemma_.lower() in WORDS.advice_modals for verb in verbs for c in verb.children if c.dep_ == "aux"
    )


def _figurative(proposition: Proposition, voice: Voice) -> bool:
    """The outlet's own figure of speech without figure or date, as what something is said to be."""
    if voice is Voice.OTHER or _figured(proposition):
        return False
    if proposition.head.lemma_.lower() not in WORDS.figurative_predicates | WORDS.figurative_verbs:
        return False
    return any(t.lemma_.lower() in FIGURATIVE.get(t.pos_, ()) for t in _core(proposition))


def _core(proposition: Proposition) -> list[Token]:
    """The predicate, its arguments, and what modifies these at once."""
    head = proposition.head
    near = [head, *head.children]
    near += [c for t in head.children if t.dep_ in ARGUMENTS for c in t.children]
    near += [c for t in near if t.dep_ == "pobj" for c in t.children]
    return [t for t in near if proposition.start <= t.i < proposition.end]


def _frame(proposition: Proposition, voice: Voice) -> bool:
    return frames(proposition, own_voice=voice is Voice.OUTLET)


def _opening(proposition: Proposition, voice: Voice) -> bool:
    del voice
    return leads_on(proposition)


def _undecided(proposition: Proposition, voice: Voice) -> bool:
    """Is stated by nobody: "if X", "whether X", "should X come"."""
    del voice
    first = first_conjunct(proposition.head)
    mark = child(first, "mark")
    if mark is not None:
        return mark.lower_ in WORDS.conditional_marks
    opener, subject = first.left_edge, child(first, "nsubj", "nsubjpass")
    inverted = opener.dep_ == "aux" and opener.head.i == first.i and subject is not None and subject.i > opener.i
    return inverted and opener.lower_ in WORDS.inverting_auxiliaries


def _of_itself(proposition: Proposition, voice: Voice) -> bool:
    """Tells what the text itself is about: "this essay looks at ..."."""
    subject = child(proposition.head, "nsubj")
    if voice is Voice.OTHER or subject is None or subject.lemma_.lower() not in WORDS.own_texts:
        return False
    pointed = child(subject, "det")
    return pointed is not None and pointed.lower_ == "this"


def _general(proposition: Proposition, voice: Voice) -> bool:
    """A saying that holds of no one and nowhere: no name, figure, date, quoted word, nor anything definite."""
    if voice is Voice.OTHER or is_concrete(proposition) or proposition.rule not in {"main_clause", "coordinate_clause"}:
        return False
    if is_participle(first_conjunct(proposition.head)) or any(t.is_quote for t in proposition.tokens):
        return False  # what it hangs from tells of whom, or whoever is quoted
    verbs = {proposition.head, first_conjunct(proposition.head)}
    if proposition.sentence.block.kind is BlockKind.TITLE or any(_set_in_time(verb) for verb in verbs):
        return False
    if any(
        t.lower_ in WORDS.resuming_words for c in proposition.head.children if c.dep_ in SUBJECTS for t in c.subtree
    ):
        return False
    return not any(
        t.lower_ in WORDS.definite_words or t.tag_ == "PRP$" or t.tag_ in {"VBD", "PRP"} for t in proposition.tokens
    )


def _set_in_time(head: Token) -> bool:
    """Whether an auxiliary says that something has happened, is going on or is to come: no saying that always holds."""
    if any(c.lower_ == "being" and c.dep_ == "auxpass" for c in head.children):
        return True
    if head.tag_ == "VBG" and any(c.lemma_ == "be" for c in head.children if c.dep_ == "aux"):
        return True
    if child(head, "auxpass") is not None and child(head, "xcomp") is not None:
        return True  # "shares are set to fall"
    return any(
        (c.dep_ == "aux" and c.lemma_.lower() in WORDS.tense_auxiliaries)
        or (c.dep_ in {"advmod", "npadvmod"} and c.lower_ in WORDS.tense_adverbs)
        for c in head.children
    )


def is_concrete(proposition: Proposition) -> bool:
    """Whether a name, figure or date stands in it."""
    return _figured(proposition) or any(_is_name(t) for t in proposition.tokens)


def _figured(proposition: Proposition) -> bool:
    return any(t.like_num or t.ent_type_ in {"MONEY", "PERCENT", "CARDINAL", "QUANTITY"} for t in proposition.tokens)


def _is_name(token: Token) -> bool:
    return token.tag_ in {"NNP", "NNPS"} or bool(token.ent_type_)


RULES: tuple[Callable[[Proposition, Voice], bool], ...] = (
    _question,
    _heading,
    _scrap,
    _stump,
    _bare_name,
    _no_subject,
    _pointing,
    _addressing,
    _advice,
    _undecided,
    _frame,
    _opening,
    _of_itself,
    _figurative,
    _general,
)
