"""A number in its sentence in, whether it only names something out: "F-16", "Resolution 7", "page 3"."""

from __future__ import annotations

import re

from audiatur.read.amounts.figure import Line
from audiatur.read.amounts.lexicon import currency_words, label_words, unit_words
from audiatur.read.amounts.turns import is_turn_of_phrase
from audiatur.read.numerals.numeral import Numeral
from audiatur.read.numerals.piece import PieceKind
from audiatur.read.numerals.words import number_words

ADDRESS = re.compile(
    r"\S{1,200}@\S{1,200}"
    r"|(?<![\w.])(?:\+\d{1,3}[\s-])?\(?\d{2,4}\)?(?:[-.\s]\d{2,4}){1,2}[-.\s]\d{4}(?![\d,])|\b\d{3}-\d{4}\b"
    r"|(?<![\w.,-])\d{1,2}-(?:bk|civ|cr|crim|cv|mc|md|mj)(?:-\d+)?\b"
    r"|(?<![\w.,])0\d{2,4}(?: \d{3,4}(?: \d{3,4})?|-\d{6,8})(?![\w,])|\b\d{1,3}(?:\.\d{1,3}){3}\b"
)
"""E-mail, telephone numbers, numbers of cases at court, IP addresses."""

_FEET = frozenset({"foot", "feet", "ft"})
_BEFORE_FEET = frozenset("-0123456789")
_ARTICLES = frozenset({"the", "a", "an", "its"})
_VERBS_OF_ONE = frozenset({"is", "was", "has", "had", "will", "would", "can", "could", "'s", "’s"})
_MODEL_FIGURES = 3
_LONGEST_COUNT = 4
"""More figures than these have a comma where they count."""
_LONGEST_STREET = 5
_DASHES = frozenset("-‐‑–—")
_TALLY = _DASHES | {"to"}
_JOINED_PREFIXES = frozenset(
    {"mid", "pre", "post", "sub", "non", "over", "under", "all", "top", "to", "and", "or", "about", "some"}
)


def is_label(line: Line, numeral: Numeral) -> bool:
    """Whether the number is part of a name, a heading's number or a turn of phrase, not a quantity."""
    return not _in_tally(line, numeral) and (
        _glued_to_name(line, numeral)
        or _glued_letters_behind(line, numeral)
        or _behind_label_word(line, numeral)
        or _list_number(line, numeral)
        or _behind_name(line, numeral)
        or _model_number(line, numeral)
        or _in_a_name(line, numeral)
        or _note_mark(line, numeral)
        or _index_name(line, numeral)
        or _of_group(line, numeral)
        or _address(line, numeral)
        or _emergency_number(line, numeral)
        or is_turn_of_phrase(line, numeral)
    )


def _is_currency(word: str) -> bool:
    words = currency_words()
    return word in words.signs or word in words.codes or word in words.other_codes or word.rstrip(".") in words.before


def _in_tally(line: Line, numeral: Numeral) -> bool:
    """As in "passed the House 217-203", "approved the measure 388 to 5", "leads Orm 44-28 percent": two numbers."""
    at, words = numeral.first, label_words()
    if not line.word(at).isdecimal() or numeral.first != numeral.last:
        return False
    first = at if line.word(at + 1) in _TALLY else at - 2
    if not (line.word(first + 1) in _TALLY and line.word(first).isdecimal() and line.word(first + 2).isdecimal()):
        return False
    if line.word(first - 1) in _DASHES or line.word(first + 3) in _DASHES:
        return False
    named = line.lower(first - 1) in words.before and not line.word(first - 1).islower()
    voted = line.words & words.vote_cues and line.lower(first - 1) in words.vote_cues | words.vote_words
    return not named and (bool(voted) or line.lower(first + 3) in unit_words().percent)


def _glued_to_name(line: Line, numeral: Numeral) -> bool:
    """As in "TB2", "F-16", "COVID-19": letters before it, with or without a hyphen."""
    at = numeral.first
    if not line.touches(at):
        return False
    before = line.pieces[at - 1]
    if before.kind is PieceKind.WORD:
        return not _is_currency(before.text)
    if before.text in "-‐‑–—/" and line.touches(at - 1):
        joined = line.pieces[at - 2]
        measured = numeral.figures and line.touches(at - 2) and _is_free_figure(line, at - 3)  # "3bn-4bn"
        if measured or (joined.lower in _FEET and line.word(at - 3)[-1:] in _BEFORE_FEET):
            return False
        if before.text in "—–" and joined.kind is PieceKind.WORD and numeral.figures and joined.text.islower():
            return False
        number_word = joined.lower in number_words().units or joined.lower in number_words().tens
        return (
            joined.kind is PieceKind.WORD
            and not number_word
            and joined.lower not in _JOINED_PREFIXES
            and not _is_currency(joined.text)
        )
    return before.text in "#_№©" or (before.text == "'" and numeral.figures)


def _is_free_figure(line: Line, at: int) -> bool:
    """Whether a piece is a number in figures that no letters stand before."""
    if at < 0 or line.pieces[at].kind is not PieceKind.FIGURE:
        return False
    return not (line.touches(at) and (line.word(at - 1).isalnum() or line.word(at - 1) in _DASHES))


def _glued_letters_behind(line: Line, numeral: Numeral) -> bool:
    """As in "3G", "4x4", "20th", "486-based": letters glued behind; scales and units have been read before."""
    at = numeral.last + 1
    if line.word(at) == "(" and line.word(at + 2) == ")" and line.touches(at + 1) and line.touches(at + 2):
        letter = line.word(at + 1)
        return letter.isalpha() and letter.islower() and len(letter) == 1 and numeral.figures  # "a 401(k) plan"
    if not line.touches(at):
        return False
    piece = line.pieces[at]
    if piece.kind is not PieceKind.SIGN:
        return numeral.figures or piece.kind is PieceKind.FIGURE  # "Twenty20"
    joined = line.word(at + 1)
    if piece.text == "." and line.touches(at + 1) and len(joined) == 2 and joined.isupper() and numeral.first == at - 1:  # noqa: PLR2004
        return line.word(at - 1).isdecimal() and len(line.word(at - 1)) > _MODEL_FIGURES  # "600123.SS", a share
    named = joined.lower() in label_words().models or (joined.isupper() and len(joined) > 1)
    return piece.text in "-‐‑" and line.touches(at + 1) and joined.isalpha() and named and numeral.figures


def _behind_label_word(line: Line, numeral: Numeral) -> bool:
    words, at = label_words(), numeral.first - 1
    if line.lower(at) == "." and line.touches(at):
        at -= 1
    word = line.lower(at)
    if word not in words.before and f"{word}." not in words.before:
        return False
    if word not in words.weak:
        return not (word.endswith("s") and not numeral.figures)
    if numeral.scale != 1 or "," in line.text[line.pieces[numeral.first].start : line.pieces[numeral.last].end]:
        return False
    token, label = line.token(numeral.first), line.token(at)
    if label is not None and label.tag_ in ("VB", "VBP") and line.lower(numeral.last + 1) == "of":
        return False  # "track 20 of the ships"
    counts = token is not None and token.dep_ == "nummod" and token.head.i > token.i
    singular = counts and numeral.figures and numeral.value != 1 and token is not None and token.head.tag_ == "NN"
    return line.word(at)[:1].isupper() or not counts or singular


def _list_number(line: Line, numeral: Numeral) -> bool:
    """As in "1. First item", "2) Second": a number that opens a sentence and is followed by a point or bracket."""
    sign = line.word(numeral.last + 1)
    return numeral.first == 0 and numeral.figures and sign in (".", ")") and line.touches(numeral.last + 1)


def _behind_name(line: Line, numeral: Numeral) -> bool:
    """As in "DEFENDER 25", "Voyager 2": behind a name and counting nothing, in figures and without a scale."""
    at = numeral.first - 1
    if at < 0 or not numeral.figures or numeral.scale != 1 or line.touches(numeral.first):
        return False
    name = line.pieces[at]
    if (
        name.kind is not PieceKind.WORD
        or not any(letter.isupper() for letter in name.text)
        or _is_currency(name.text)
        or (at == 0 and not name.text.isupper() and not _opens_as_name(line, numeral))
    ):
        return False
    if at == 0 and not name.text.isupper():
        return True
    number, before = line.token(numeral.first), line.token(at)
    if number is None or before is None or before.tag_ not in ("NNP", "NNPS"):
        return False
    if number.dep_ == "nummod" and number.head.i > number.i:
        return before.dep_ in ("compound", "amod", "nmod") and before.head.i == number.head.i
    joined = number.head.i == before.i or before.head.tag_ == "CD"
    return joined or (number.head.i < number.i and number.dep_ in ("nummod", "appos", "npadvmod", "nmod"))


def _opens_as_name(line: Line, numeral: Numeral) -> bool:
    """As in "Orbis 81 will arrive", "Telcom 18 Vista is late": a name and its number that open a sentence."""
    name = line.token(0)
    behind = line.token(numeral.last + 1) if numeral.last + 1 < len(line.pieces) else None
    if name is None or behind is None or name.tag_ not in ("NN", "NNP"):
        return False
    return behind.tag_ in ("NNP", "MD", "VBZ", "VBD", "VBP") or (behind.text == "," and name.tag_ == "NNP")


def _model_number(line: Line, numeral: Numeral) -> bool:
    """As in "the 787 Skyliner", "the 787 is late": an article, bare figures, and a name or nothing to count behind."""
    figure = line.word(numeral.first)
    if numeral.first != numeral.last or not figure.isdecimal() or line.lower(numeral.first - 1) not in _ARTICLES:
        return False
    behind = line.token(numeral.last + 1) if numeral.last + 1 < len(line.pieces) else None
    if behind is not None and behind.tag_ == "NNP":
        last = behind
        while last.i + 1 < line.sentence.tokens.end and last.nbor().tag_.startswith("NN"):
            last = last.nbor()
        return last.tag_ == "NNP"
    joined = line.touches(numeral.last + 1) and line.word(numeral.last + 1) in "-‐‑"  # "the 300-page report"
    if joined and figure == line.word(numeral.last) and line.word(numeral.last + 2).isdecimal():
        behind = line.token(numeral.last + 3) if numeral.last + 3 < len(line.pieces) else None  # "the 737-800 is late"
        joined = False
    if behind is not None and behind.tag_ == "NN" and len(figure) > _LONGEST_COUNT and not joined:
        other = behind.nbor().tag_ if behind.i + 1 < line.sentence.tokens.end else ""
        counts = behind.lower_ in unit_words().no_units | unit_words().invariable or other.startswith("NN")
        return not counts  # "the 80586 chip", but not "a 20000 seat hall"
    alone = behind is None or (behind.is_punct and not joined) or behind.lower_ in _VERBS_OF_ONE
    return alone and len(figure) == _MODEL_FIGURES and line.lower(numeral.first - 2) != "of"


def _in_a_name(line: Line, numeral: Numeral) -> bool:
    """As in "Big Three", "1.1.1", "0870": a capitalised number word in a name, or a piece of a longer number."""
    at = numeral.first
    if numeral.figures:
        written = line.word(at)
        if len(written) > 2 and written[0] == "0" and written.strip("0") and written.isdecimal():  # noqa: PLR2004 - "05"
            return True
        return (
            line.word(at - 1) == "." and line.touches(at) and line.touches(at - 1) and line.word(at - 2)[:1].isdigit()
        )
    before, behind = line.word(at - 1), line.word(numeral.last + 1)
    if not (at and line.word(at)[:1].isupper() and before.isalpha()) or line.text.istitle():
        return False
    named = behind[:1].isupper() and behind.isalpha()
    if at == 1 and before[:1].isupper():
        return named  # "Capital One Financial"
    return before[:1].isupper() or (named and not line.is_headline)


def _note_mark(line: Line, numeral: Numeral) -> bool:
    """As in "a 5 percent stake(1)", "of that class.(2)": the mark of a note, glued to the word before it."""
    at = numeral.first
    glued = line.word(at - 1) == "(" and line.touches(at) and line.touches(at - 1) and line.word(at - 2)[-1:] != "$"
    return glued and numeral.figures and at == numeral.last and line.word(at + 1) == ")" and len(line.word(at)) < 3  # noqa: PLR2004


def _index_name(line: Line, numeral: Numeral) -> bool:
    """As in "the FTSE 100", "Fortune 500 companies", "the S&P's 500": the size in the name of an index or a list."""
    at, words = numeral.first - 1, label_words()
    if line.lower(at) in ("-", "index"):
        at -= 1
    if line.lower(at) == "s" and line.lower(at - 1) in ("'", "’"):
        at -= 2
    named = line.lower(at) in words.indexes and line.word(at)[:1].isupper()
    return named and numeral.figures and line.word(numeral.first).isdecimal() and numeral.first == numeral.last


def _of_group(line: Line, numeral: Numeral) -> bool:
    """As in "the Group of Seven", "the Group of 20 nations"; not "Group of 40 men held", "Group of seven held"."""
    words, at = label_words(), numeral.first - 2
    head, number = line.word(at), line.word(numeral.first)
    named = line.lower(at + 1) == "of" and head[:1].isupper() and head.lower() in words.groups
    sized = numeral.figures and at > 0 and numeral.value in words.group_sizes
    return named and (sized or (not numeral.figures and number[:1].isupper()))


def _emergency_number(line: Line, numeral: Numeral) -> bool:
    """As in "a 911 call", "911 dispatchers", "she called 999"."""
    words = label_words()
    if line.word(numeral.first) not in words.emergency_numbers or numeral.first != numeral.last:
        return False
    called = line.lower(numeral.first - 1)
    before = called in words.emergency_calls or (
        called == "to" and line.lower(numeral.first - 2) in words.emergency_calls
    )
    return before or line.lower(numeral.last + 1) in words.emergency_nouns


def _address(line: Line, numeral: Numeral) -> bool:
    """As in "12 Quay Street", "4 Old Mill Road": a number before a street's name."""
    if not numeral.figures or numeral.scale != 1:
        return False
    for at in range(numeral.last + 1, numeral.last + _LONGEST_STREET):
        if not line.word(at)[:1].isupper():
            return False
        if at > numeral.last + 1 and line.lower(at) in label_words().streets:
            return True
    return False
