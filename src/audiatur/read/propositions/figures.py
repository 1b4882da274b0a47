"""A parsed sentence and its figures in, the phrases out that set one more figure beside the clause's first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from audiatur.read.parse import Sentence
from audiatur.read.propositions.proposition import Unit
from audiatur.read.propositions.syntax import clause_of, is_verbal, opened_by_mark, set_off
from audiatur.read.propositions.words import WORDS

SET_BESIDE = frozenset({"appos", "attr", "conj", "dobj", "npadvmod"})
"""Labels the parser gives to a noun phrase with a figure that stands beside its clause after a comma."""


def figure_units(sentence: Sentence, figures: Sequence[tuple[int, int]]) -> Iterator[Unit]:
    """Phrases with a figure of their own beside another one.

    Args:
        sentence: The sentence.
        figures: First and after-last token of every figure in it, in order.
    """
    clauses: dict[int, int] = {}
    for start, end in figures:
        head = sentence.tokens.doc[start]
        brackets = _brackets(sentence, start, end)
        clause = clause_of(head).i
        first = clauses.setdefault(clause, start)
        if brackets is not None:
            yield Unit(_top(sentence, brackets), "bracketed_figure", within=brackets)
            continue
        phrase = _comparison(head) or (_phrase(head, first) if first != start else None)
        if phrase is not None:
            yield Unit(phrase, "further_figure")


def _brackets(sentence: Sentence, start: int, end: int) -> tuple[int, int] | None:
    """The tokens from bracket to bracket around a figure."""
    doc = sentence.tokens.doc
    left, right = start - 1, end
    while left >= sentence.tokens.start and doc[left].text not in {"(", ")"}:
        left -= 1
    while right < sentence.tokens.end and doc[right].text not in {"(", ")"}:
        right += 1
    if left < sentence.tokens.start or right >= sentence.tokens.end or doc[left].text != "(" or doc[right].text != ")":
        return None
    return left, right + 1


def _top(sentence: Sentence, within: tuple[int, int]) -> Token:
    tokens = sentence.tokens.doc[within[0] + 1 : within[1] - 1]
    return tokens.root


def _comparison(token: Token) -> Token | None:
    """The phrase that sets a figure against another one in so many words: "up from 31"."""
    holders = (a for a in token.ancestors if a.lower_ in WORDS.direction_words and set_off(a))
    return next((a for a in holders if not is_verbal(a)), None)


def _phrase(token: Token, first: int) -> Token | None:
    """The phrase a later figure stands in, where it is set against an earlier one: "to", "from", "or"."""
    current = token
    while current.head.i != current.i and current.left_edge.i > first:
        parent = current.head
        if current.dep_ == "prep" and current.lower_ in {"to", "from"} and current.head.left_edge.i <= first:
            return current
        if current.dep_ in SET_BESIDE and opened_by_mark(current):
            return current
        current = parent
    return None
