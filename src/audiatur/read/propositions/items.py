"""A parsed sentence in, the single items out where things were got, given or ordered in a list."""

from __future__ import annotations

from collections.abc import Iterator

from audiatur.read.parse import Sentence
from audiatur.read.propositions.proposition import Unit
from audiatur.read.propositions.syntax import child, conjuncts, is_verbal
from audiatur.read.propositions.words import WORDS
from audiatur.read.tokens import Token


def item_units(sentence: Sentence) -> Iterator[Unit]:
    """Each item of a list of things got, given or ordered; each supplier where one thing came from several."""
    for token in sentence.tokens:
        if not is_verbal(token) or token.lemma_.lower() not in WORDS.item_verbs or _lies_ahead(token):
            continue
        listed = child(token, "dobj") or _object_of(token, "with")
        items = _items(listed) if listed is not None else []
        suppliers = _suppliers(token, listed)
        if len(items) > 1:
            yield from _units(items, "listed_item")
        elif len(suppliers) > 2:  # noqa: PLR2004 - two names may act as one, three are a list
            yield from _units(suppliers, "listed_supplier")


def _units(heads: list[Token], rule: str) -> Iterator[Unit]:
    """A unit for every item but the first, which stays with its verb."""
    others = heads[1:]
    for number, head in enumerate(others, start=1):
        stop = others[number].left_edge.i if number < len(others) else head.right_edge.i + 1
        yield Unit(head, rule, within=(head.left_edge.i, stop))


def _items(listed: Token) -> list[Token]:
    """The heads of the items. Commas divide a list; where it has none, "and" divides what is described apart."""
    heads = sorted(conjuncts(listed), key=lambda t: t.i)
    after_comma = [h for h in heads[1:] if _comma_before(h)]
    if after_comma:
        return [heads[0], *after_comma]
    if all(sum(1 for _ in h.lefts) > 0 for h in heads):
        return heads
    return [heads[0]]


def _comma_before(token: Token) -> bool:
    """Whether a comma, alone or with "and", stands before its own words."""
    index = min((c.left_edge.i for c in token.lefts if c.dep_ not in {"cc", "punct"}), default=token.i)
    doc = token.doc
    while index > token.sent.start and doc[index - 1].dep_ == "cc":
        index -= 1
    return index > token.sent.start and doc[index - 1].text == ","


def _suppliers(verb: Token, listed: Token | None) -> list[Token]:
    for holder in (verb, listed):
        source = _object_of(holder, "from") if holder is not None else None
        if source is not None and source.tag_ == "NNP":
            return sorted(conjuncts(source), key=lambda t: t.i)
    return []


def _object_of(head: Token, preposition: str) -> Token | None:
    for c in head.children:
        if c.dep_ == "prep" and c.lower_ == preposition:
            return child(c, "pobj")
    return None


def _lies_ahead(verb: Token) -> bool:
    """Whether the getting is still to come: then the list is one plan."""
    while verb.dep_ in {"pcomp", "xcomp", "prep", "advcl"} and verb.head.i != verb.i:
        if any(c.dep_ == "aux" and c.tag_ == "MD" for c in verb.children):
            return True
        verb = verb.head
    return any(c.dep_ == "aux" and c.tag_ == "MD" for c in verb.children)
