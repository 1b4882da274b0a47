"""A figure in its sentence in, the thing it counts out: the noun with its modifiers, and the noun's singular."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from audiatur.model.span import Span
from audiatur.read.amounts.figure import Figure, Line
from audiatur.read.amounts.lexicon import unit_words

_NOUN_TAGS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_FARTHEST = 8


@dataclass(frozen=True, slots=True)
class Counted:
    """What a figure counts: the singular of the noun, where it stands, and the noun itself."""

    noun: str
    span: Span
    head: Token


def counted_by(line: Line, figure: Figure) -> Counted | None:
    """The counted noun as the parser sees it, or None where the figure stands alone.

    "13,000 artillery shells" counts shells; "dozens of soldiers" soldiers; "65% of exports" exports. A noun farther
    than a few words behind the figure is not taken.
    """
    last = line.token(figure.last)
    if last is None:
        return None
    of_noun = _of(line, figure)
    if of_noun is not None:
        return of_noun
    if figure.money or figure.unit in ("percent", "percentage point", "basis point"):
        return None
    token = line.token(figure.first) or last
    for number in (last, token):
        head = number.head
        if head.i > last.i and head.tag_ in _NOUN_TAGS and number.dep_ in ("nummod", "quantmod", "compound", "amod", "nmod", "advmod", "npadvmod"):
            if head.i - last.i <= _FARTHEST:
                return _counted(line, last.i + 1, head)
        if number.dep_ == "compound" or number.dep_ == "quantmod":
            further = head.head
            if further.i > last.i and further.tag_ in _NOUN_TAGS and head.dep_ == "nummod" and further.i - last.i <= _FARTHEST:
                return _counted(line, last.i + 1, further)
    return _next_noun(line, last)


def _next_noun(line: Line, last: Token) -> Counted | None:
    """The noun right behind the figure, adjectives between, where the parser attached the figure elsewhere."""
    doc, at = last.doc, last.i + 1
    end = line.sentence.tokens.end
    while at < end and at - last.i <= 4 and doc[at].tag_ in ("JJ", "JJR", "JJS", "HYPH", "VBN", "VBG", "NN", "NNP", "RB"):  # noqa: PLR2004
        if doc[at].tag_ in ("NN", "NNP") and not (at + 1 < end and doc[at + 1].tag_ in _NOUN_TAGS):
            break
        at += 1
    if at < end and doc[at].tag_ in _NOUN_TAGS and (doc[at].tag_ == "NNS" or doc[at].lower_ in unit_words().persons or last.lower_ in ("one", "1")):
        return _counted(line, last.i + 1, doc[at])
    if at < end and doc[last.i + 1].lower_ in unit_words().persons:
        return _counted(line, last.i + 1, doc[last.i + 1])
    return None


def _of(line: Line, figure: Figure) -> Counted | None:
    """"dozens of soldiers", "two thirds of the seats", "three of the ships"."""
    if line.lower(figure.last + 1) != "of":
        return None
    of = line.token(figure.last + 1)
    if of is None:
        return None
    noun = next((child for child in of.children if child.dep_ == "pobj" and child.i > of.i), None)
    if noun is None or noun.tag_ not in _NOUN_TAGS or noun.i - of.i > _FARTHEST:
        return None
    return _counted(line, of.i + 1, noun)


def _counted(line: Line, start: int, head: Token) -> Counted:
    while start < head.i and (head.doc[start].tag_ in ("DT", "PRP$", "HYPH", "POS") or head.doc[start].is_punct or head.doc[start].is_space):
        start += 1
    span = line.sentence.place(head.doc[start : head.i + 1])
    return Counted(singular(head), span, head)


def singular(noun: Token) -> str:
    """The singular of a noun as a unit: ``person`` for people and for "the dead"."""
    if noun.lower_ in unit_words().persons:
        return "person"
    return noun.lemma_.lower()
