"""A proposition in; the reason why it states nothing checkable out, or None where it does."""

from __future__ import annotations

from collections.abc import Callable

from spacy.tokens import Token

from audiatur.model.document import BlockKind
from audiatur.read.propositions.proposition import Proposition
from audiatur.read.propositions.syntax import child, first_conjunct, is_finite, is_verbal
from audiatur.read.propositions.words import WORDS

ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "attr", "acomp", "prep", "xcomp", "oprd", "pobj"})
QUESTION_WORDS = frozenset({"WDT", "WP", "WRB"})
POINTING = frozenset({"this", "that", "it", "these", "those", "what", "here", "there"})


def dismissal(proposition: Proposition, *, attributed: bool) -> str | None:
    """Why a proposition is left out.

    Args:
        proposition: The proposition.
        attributed: Whether it is somebody else's statement, not the outlet's own voice.
    """
    for rule in RULES:
        if rule(proposition, attributed):
            return rule.__name__.strip("_")
    return None


def _question(proposition: Proposition, attributed: bool) -> bool:
    del attributed
    tokens = proposition.sentence.tokens
    return "?" in tokens[-2:].text or (tokens[0].tag_ in QUESTION_WORDS and proposition.head.dep_ == "ROOT")


def _heading(proposition: Proposition, attributed: bool) -> bool:
    """A heading or title that is no sentence."""
    del attributed
    kind = proposition.sentence.block.kind
    if kind is BlockKind.HEADING:
        return not (is_verbal(proposition.head) and is_finite(proposition.head))
    return False


def _no_subject(proposition: Proposition, attributed: bool) -> bool:
    """An order or advice to the reader: a bare verb without a subject."""
    del attributed
    return (
        proposition.head.tag_ == "VB" and proposition.rule == "main_clause" and child(proposition.head, "nsubj") is None
    )


def _pointing(proposition: Proposition, attributed: bool) -> bool:
    """ "That is a good sign": points at something else and gives no name, figure or date."""
    del attributed
    head = proposition.head
    subject = child(head, "nsubj")
    if head.lemma_ != "be" or subject is None or subject.lower_ not in POINTING:
        return False
    return not _concrete(proposition) or child(head, "neg") is not None


def _addressing(proposition: Proposition, attributed: bool) -> bool:
    """ "You have a small state": speaks to nobody in particular."""
    del attributed
    subject = child(proposition.head, "nsubj")
    return subject is not None and subject.lower_ == "you" and not _figured(proposition)


def _advice(proposition: Proposition, attributed: bool) -> bool:
    """The outlet's own "must" and "should"."""
    verbs = (proposition.head, first_conjunct(proposition.head))
    return not attributed and any(
        c.lemma_.lower() in WORDS.advice_modals for verb in verbs for c in verb.children if c.dep_ == "aux"
    )


def _figurative(proposition: Proposition, attributed: bool) -> bool:
    """The outlet's own figure of speech without figure or date."""
    if attributed or _figured(proposition):
        return False
    return any(t.lemma_.lower() in WORDS.figurative_words for t in _core(proposition))


def _core(proposition: Proposition) -> list[Token]:
    """The predicate, its arguments, and what modifies these at once."""
    head = proposition.head
    near = [head, *head.children]
    near += [c for t in head.children if t.dep_ in ARGUMENTS for c in t.children]
    return [t for t in near if proposition.start <= t.i < proposition.end]


def _undecided(proposition: Proposition, attributed: bool) -> bool:
    """ "If X", "whether X": stated by nobody."""
    del attributed
    mark = child(proposition.head, "mark")
    return mark is not None and mark.lower_ in WORDS.conditional_marks


def _general(proposition: Proposition, attributed: bool) -> bool:
    """A saying that holds of no one and nowhere: no name, figure, date, nor anything definite."""
    if attributed or _concrete(proposition) or proposition.rule not in {"main_clause", "coordinate_clause"}:
        return False
    return not any(
        t.lower_ in {"the", "its", "their", "his", "her"} or t.tag_ in {"VBD", "PRP"} for t in proposition.tokens
    )


def _figured(proposition: Proposition) -> bool:
    return any(t.like_num or t.ent_type_ in {"MONEY", "PERCENT", "CARDINAL", "QUANTITY"} for t in proposition.tokens)


def _concrete(proposition: Proposition) -> bool:
    return _figured(proposition) or any(_is_name(t) for t in proposition.tokens)


def _is_name(token: Token) -> bool:
    return token.tag_ in {"NNP", "NNPS"} or bool(token.ent_type_)


RULES: tuple[Callable[[Proposition, bool], bool], ...] = (
    _question,
    _heading,
    _no_subject,
    _pointing,
    _addressing,
    _advice,
    _undecided,
    _figurative,
    _general,
)
