"""A parsed sentence and its figures in, the phrases out that set one more figure beside the clause's first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from audiatur.read.parse import Sentence
from audiatur.read.propositions.dated_figures import dated_again
from audiatur.read.propositions.proposition import Unit
from audiatur.read.propositions.syntax import clause_of, is_verbal, opened_by_mark, set_off
from audiatur.read.propositions.words import WORDS
from audiatur.read.tokens import Token

LATER_ITEMS = frozenset({"conj", "npadvmod"})
SET_BESIDE = frozenset({"appos", "attr", "conj", "dobj", "npadvmod"})
"""Labels the parser gives to a noun phrase with a figure that stands beside its clause after a comma."""
LONGEST_BRACKET = 60
"""Tokens from a figure to either of the brackets around it."""


def figure_units(sentence: Sentence, figures: Sequence[tuple[int, int]]) -> Iterator[Unit]:
    """Phrases with a figure of their own beside another one.

    Args:
        sentence: The sentence.
        figures: First and after-last token of every figure in it, in order.
    """
    clauses: dict[int, int] = {}
    for start, end in figures:
        if (start - 2, start - 1) in figures and _are_sides(sentence, start, end):
            continue
        if _restates(sentence, start, end) or _is_age(sentence, start, end):
            continue
        head = sentence.tokens.doc[start]
        brackets = _brackets(sentence, start, end)
        clause = clause_of(head).i
        first = clauses.setdefault(clause, start)
        if brackets is not None:
            yield Unit(_top(sentence, brackets), "bracketed_figure", within=brackets)
            continue
        reached = _reached(sentence, start, end) if first != start else None
        if reached is not None:
            yield reached
            continue
        again = dated_again(sentence, start, end)
        if again is not None and any(clause < earlier < again[0] for earlier, _ in figures):
            yield Unit(sentence.tokens.doc[start:end].root, "further_figure", within=again)
            continue
        current = _current(head)
        if current is not None:
            yield Unit(current, "current_figure")
            continue
        later = _phrase(head, first) if first != start else _later_item(head, clause)
        phrase = _comparison(head) or _example(head) or later
        if phrase is not None:
            yield Unit(phrase, "further_figure", within=_with_its_time(phrase))


def _are_sides(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a number only is the other side of the one before "to": "by a vote of 51 to 49"; not "from 51 to 49"."""
    doc, first = sentence.tokens.doc, start - 2
    before = doc[first - 1].lower_ if first > sentence.tokens.start else ""
    counts = end < sentence.tokens.end and doc[end].tag_.startswith(("NN", "JJ", "$"))
    bare = end == start + 1 and doc[first].is_digit and doc[start].is_digit
    return bare and doc[start - 1].lower_ == "to" and before != "from" and not counts


def _restates(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a bare share only puts the figure before it in other terms: "fell 55 points, or 0.3%, to 18,056"."""
    doc = sentence.tokens.doc
    other = start - 2 > sentence.tokens.start and [doc[i].lower_ for i in (start - 2, start - 1)] == [",", "or"]
    bare = end >= sentence.tokens.end or doc[end].is_punct
    return other and bare and doc[end - 1].lower_ in {"%", "percent"}


def _is_age(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a bare number only tells how old somebody is: "Ada Lund, 45, won"."""
    doc, last = sentence.tokens.doc, sentence.tokens.end
    named = start - 2 >= sentence.tokens.start and doc[start - 1].text == "," and doc[start - 2].tag_ == "NNP"
    closed = end >= last or doc[end].text in {",", ".", ";"}
    return named and closed and end == start + 1 and doc[start].is_digit


def _brackets(sentence: Sentence, start: int, end: int) -> tuple[int, int] | None:
    """The tokens from bracket to bracket around a figure."""
    doc = sentence.tokens.doc
    before = range(start - 1, max(sentence.tokens.start, start - LONGEST_BRACKET) - 1, -1)
    behind = range(end, min(sentence.tokens.end, end + LONGEST_BRACKET))
    left = next((i for i in before if doc[i].text in {"(", ")"}), None)
    right = next((i for i in behind if doc[i].text in {"(", ")"}), None)
    if left is None or right is None or doc[left].text != "(" or doc[right].text != ")":
        return None
    return left, right + 1


def _top(sentence: Sentence, within: tuple[int, int]) -> Token:
    tokens = sentence.tokens.doc[within[0] + 1 : within[1] - 1]
    return tokens.root


def _comparison(token: Token) -> Token | None:
    """The phrase that sets a figure against another one in so many words: "up from 31"."""
    holders = (a for a in token.ancestors if a.lower_ in WORDS.direction_words and set_off(a))
    return next((a for a in holders if a.dep_ == "prep" or not is_verbal(a)), None)


def _reached(sentence: Sentence, start: int, end: int) -> Unit | None:
    """The level behind a percentage, where the parser took "to" for a part of it: "by 60% to 1 billion crowns"."""
    doc = sentence.tokens.doc
    to = start if doc[start].lower_ == "to" else start - 1
    if to <= sentence.tokens.start or doc[to].lower_ != "to" or doc[to].dep_ != "quantmod":
        return None
    if doc[to - 1].text != "%" or any(t.text == "%" for t in doc[start:end]):
        return None
    counted = doc[start:end].root
    above = counted if counted.dep_ == "pobj" else counted.head
    beside = _with_its_time(above.head) if above.head.dep_ == "prep" else None
    return Unit(above, "further_figure", within=(to, beside[1] if beside is not None else above.right_edge.i + 1))


def _later_item(token: Token, clause: int) -> Token | None:
    """A later item of what a verb has for object, which alone has a figure: "longer days, 10 more lessons and ..."."""
    current = token
    while current.head.i != current.i and current.i > clause:
        if current.dep_ in LATER_ITEMS and opened_by_mark(current) and current.ent_type_ != "DATE":
            return current if any(c.dep_ in {"conj", "appos", "cc"} for c in current.children) else None
        current = current.head
    return None


def _current(token: Token) -> Token | None:
    """The noun that a figure counts as it stands now, behind "from": "from its current 5,000 members"."""
    noun = token
    while noun.head.i != noun.i and noun.dep_ in {"nummod", "quantmod", "compound"}:
        noun = noun.head
    behind = noun.dep_ == "pobj" and noun.head.lower_ in WORDS.base_prepositions
    return noun if behind and any(c.lower_ in WORDS.current_words for c in noun.children) else None


def _example(token: Token) -> Token | None:
    """The example with a figure of its own: "most notably the loss of 900 homes"."""
    openers = (a for a in token.ancestors if a.dep_ in {"appos", "dep", "dobj", "conj", "npadvmod"} and set_off(a))
    found = next((a for a in openers if not is_verbal(a)), None)
    if found is None:
        return None
    first = found.doc[found.left_edge.i : found.i]
    return found if any(t.lower_ in WORDS.example_adverbs and t.dep_ == "advmod" for t in first) else None


def _with_its_time(phrase: Token) -> tuple[int, int] | None:
    """A phrase behind "to" or "from" with the time that stands right behind it and that the parser hung higher."""
    if phrase.dep_ != "prep" or phrase.right_edge.i + 1 >= phrase.sent.end:
        return None
    end = phrase.right_edge.i + 1
    for beside in sorted(phrase.head.children, key=lambda c: c.i):
        if beside.left_edge.i == end and beside.dep_ in {"prep", "npadvmod"} and _times(beside):
            end = beside.right_edge.i + 1
    return (phrase.left_edge.i, end) if end > phrase.right_edge.i + 1 else None


def _times(token: Token) -> bool:
    return any(t.ent_type_ == "DATE" for t in token.subtree)


def _phrase(token: Token, first: int) -> Token | None:
    """The phrase a later figure stands in, where it is set against an earlier one: "to", "from", "or"."""
    current = token
    while current.head.i != current.i and current.left_edge.i > first:
        parent = current.head
        if current.dep_ == "prep" and current.lower_ in {"to", "from"} and current.head.left_edge.i <= first:
            return current
        if current.dep_ in SET_BESIDE and (opened_by_mark(current) or _last_of_list(current) or _beside_like(current)):
            return current
        current = parent
    return None


def _beside_like(token: Token) -> bool:
    """Whether "and" joins it to a thing with a figure of its own: "with 48% in 2031 and 47% in 2035"."""
    earlier = token.head
    told = all(t.tag_.startswith("NN") and t.n_rights > 0 for t in (token, earlier))
    counted = all(any(n.like_num for c in t.lefts for n in c.subtree) for t in (token, earlier))
    return token.dep_ == "conj" and told and counted


def _last_of_list(token: Token) -> bool:
    """Whether it closes a list with figures whose items commas part: "3% this year, 2% next and 1% after that"."""
    earlier = token.head
    listed = token.dep_ == "conj" and earlier.dep_ in SET_BESIDE and opened_by_mark(earlier)
    return listed and any(t.like_num for t in earlier.subtree if t.i < token.left_edge.i)
