"""A figure in its sentence in, the direction of the change it states out: "rose 24.1%", "up 5%", "a fall of 10"."""

from __future__ import annotations

from audiatur.model.amount import Change
from audiatur.read.amounts.figure import Figure, Line
from audiatur.read.amounts.lexicon import Direction, change_words
from audiatur.read.numerals.piece import PieceKind
from audiatur.read.tokens import Token

_HIGHEST = 5
_LONGEST_HEDGE = 3
_ROLES = frozenset(
    {
        "dobj",
        "npadvmod",
        "pobj",
        "prep",
        "nummod",
        "quantmod",
        "advmod",
        "attr",
        "amod",
        "compound",
        "nmod",
        "dep",
        "obl",
        "obj",
        "punct",
        "oprd",
        "pcomp",
        "advcl",
    }
)


def change_of(line: Line, figure: Figure) -> Change | None:
    """Up, down, or None where the figure states no change.

    Read from the word beside the figure ("up 5%", "5% higher", "a 5% increase"), else from the verb or noun that
    governs it through objects and prepositions ("rose by 5%", "an increase of 5%").
    """
    words = change_words()
    if line.lower(figure.first - 1) == "from" or (figure.value is not None and figure.value < 0):
        return None
    for way, direction in ((Change.UP, words.up), (Change.DOWN, words.down)):
        if _beside(line, figure, direction):
            return way
    if line.lower(figure.last + 1) == "-" and line.touches(figure.last + 1):
        return None  # "fell off a six-metre-high bridge"
    token = line.token(figure.first)
    return _governed(token, money=figure.money) if token is not None else None


def _beside(line: Line, figure: Figure, direction: Direction) -> bool:
    place = figure.first - 1
    before, after = line.lower(place), line.lower(figure.last + 1)
    for at in range(figure.first - 2, figure.first - 2 - _LONGEST_HEDGE, -1):
        if before not in change_words().between or (before == "a" and at == figure.first - 2):
            break  # "gave up a 3 percent share", but "is up a further 3 percent"
        before = line.lower(at)
        place = at
    if before in direction.beside and _is_particle(line.token(place), direction):
        before = ""
    return before in direction.beside or after in direction.beside or _noun_behind(line, figure, direction)


def _is_particle(token: Token | None, direction: Direction) -> bool:
    """Whether "up" or "down" belongs to a verb with an object behind it: "blew up two planes", "shut down 40 mines"."""
    if token is None or token.dep_ != "prt" or token.head.lemma_.lower() in direction.verbs:
        return False
    return any(child.dep_ == "dobj" and child.i > token.i for child in token.head.children)


def _noun_behind(line: Line, figure: Figure, direction: Direction) -> bool:
    """As in "a 5% increase", "a 60 percent budget cut": a noun of change within two words behind the figure."""
    for index in (figure.last + 1, figure.last + 2):
        word = line.lower(index)
        if not word or line.pieces[index].kind is not PieceKind.WORD or word in ("of", "in", "and", "to", "the"):
            return False
        if word in direction.nouns:
            token = line.token(index)
            return token is not None and token.tag_.startswith("N")
    return False


def _apart(governor: Token, token: Token) -> bool:
    """Whether a comma stands between a governor and the figure behind it: then it only seems to govern it."""
    return governor.i < token.i and any(sign.text in ",;" for sign in governor.doc[governor.i : token.i])


def _is_no_change(noun: Token, figure: Token, *, money: bool) -> bool:
    """As in "a net loss of $3 million", a result, and "four rises", which are four and none by four."""
    words, lemma = change_words(), noun.lemma_.lower()
    if money and lemma in words.results:
        return True
    counted = figure.dep_ == "nummod" and figure.head.i == noun.i and noun.tag_ == "NNS"
    return counted and lemma in words.up.nouns | words.down.nouns


def _governed(figure: Token, *, money: bool) -> Change | None:
    words, token = change_words(), figure
    for step in range(_HIGHEST):
        lemma = token.lemma_.lower()
        if step and _is_no_change(token, figure, money=money):
            return None
        if step and token.pos_ in ("VERB", "NOUN"):
            for way, direction in ((Change.UP, words.up), (Change.DOWN, words.down)):
                if lemma in (direction.verbs if token.pos_ == "VERB" else direction.nouns):
                    return None if _apart(token, figure) else way
            if token.pos_ == "VERB":
                return None
        if token.dep_ not in _ROLES or token.head.i == token.i:
            return None
        if token.dep_ == "pobj" and token.head.lower_ not in words.joints:
            return None
        token = token.head
    return None
