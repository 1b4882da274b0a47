"""A number in its sentence in, the same as money out where a sign, a code or a currency's name stands beside it."""

from __future__ import annotations

from dataclasses import replace

from audiatur.read.amounts.currency_names import LONGEST_COUNTRY, named
from audiatur.read.amounts.figure import Figure, Line, multiplied
from audiatur.read.amounts.lexicon import currency_words, label_words
from audiatur.read.numerals.numeral import numeral_at
from audiatur.read.numerals.words import number_words

_CENT = 0.01
_MILLION = 1e6
_THOUSAND = 1000
_MOST_ADJECTIVES = 2


def as_money(line: Line, figure: Figure) -> Figure:
    """The figure with its currency and the words that name it; unchanged where none does."""
    money = _sign_or_code_before(line, figure) or figure
    money = _behind(line, money)
    return _with_hundredths(line, money) if money.money else money


def _sign_or_code_before(line: Line, figure: Figure) -> Figure | None:
    words, at = currency_words(), figure.first - 1
    if line.lower(at) == "." and line.touches(at):  # "Rs. 500"
        at -= 1
    piece = line.word(at)
    if not piece or (piece.isascii() and piece.isalpha() and len(piece) > 4):  # noqa: PLR2004 - codes are short
        return None
    if piece in words.signs:
        first, currency = at, words.signs[piece]
        written = line.word(at - 1)
        prefix = written.upper()
        table = words.dollar_prefixes if piece == "$" else words.pound_prefixes if piece == "£" else {}
        spaced = not line.touches(figure.first) and prefix not in {"A", "S"}  # "c $ 5", but not "a $ 5 bill"
        apart = (spaced or len(prefix) > 1) and written != "us"  # "plan B $5 million", "it cost us $5 million"
        if prefix in table and (line.touches(at) or apart):
            first, currency = at - 1, table[prefix]
        if piece == "$" and first == at:
            currency = line.dollar
        return replace(_scaled_short(line, figure), first=first, currency=currency, money=True, rule="money_sign")
    coded = _coded(piece)
    if coded is None and piece in words.letters and line.touches(figure.first) and _is_sum(line, figure):
        coded = words.letters[piece], 1.0
    if coded is None:
        return None
    code, factor = coded
    scaled = _scaled_short(line, figure) if factor == 1 else multiplied(figure, factor, figure.last)
    return replace(scaled, first=at, currency=code, money=True, rule="money_code")


def _coded(piece: str) -> tuple[str | None, float] | None:
    """The currency of a code or an abbreviation before a figure ("SEK", "Rs", "MEUR"), and what it multiplies by."""
    words, stripped = currency_words(), piece.rstrip(".")
    if piece in words.codes:
        return piece, 1.0
    if piece in words.other_codes:
        return words.other_codes[piece], 1.0
    if _millions_of(piece):
        return piece[1:], _MILLION
    return (words.before[stripped], 1.0) if stripped in words.before else None


def _is_sum(line: Line, figure: Figure) -> bool:
    """As in "R12 million", "P1,500", but not "R12": a figure that a road or a model does not have."""
    return figure.scale >= _THOUSAND or "," in line.word(figure.first)


def _millions_of(piece: str) -> bool:
    """As in "MEUR", "MUSD": a code with M for millions before it."""
    return piece[:1] == "M" and piece[1:] in currency_words().codes and piece not in currency_words().codes


def _scaled_short(line: Line, figure: Figure) -> Figure:
    """As in "$3 m", "$3mm": a short scale written apart, and one that is a length elsewhere, counts behind money."""
    words, following = number_words(), figure.last + 1
    if figure.scale == 1 and line.lower(following) == "mm" and not line.touches(following + 1):
        return multiplied(figure, _MILLION, following)
    scale = words.short_scales.get(line.lower(following), 0)
    if figure.scale != 1 or not scale or line.touches(following) or line.lower(following) not in words.ambiguous_scales:
        return figure
    if line.touches(following + 1) and line.word(following + 1).isalnum():
        return figure
    return multiplied(figure, scale, following)


def _behind(line: Line, figure: Figure) -> Figure:
    """A sign, code or name behind the number: "10 €", "208 million EUR", "500 million Swedish kronor"."""
    at = figure.last + 1
    if line.lower(at) == "-" and line.touches(at) and line.touches(at + 1):
        at += 1
    if line.word(at) in currency_words().codes and _of_next(line, at):
        return figure
    if line.lower(at) == "of" and figure.value is None:  # "billions of dollars"
        for first in range(at + 1, at + 2 + _MOST_ADJECTIVES):
            money = named(line, replace(figure, money=True), first)
            if money is not None and (first == at + 1 or line.lower(money.last).endswith("s")):
                return money
            token = line.token(first) if first < len(line.pieces) else None
            if token is None or token.tag_ not in ("JJ", "NN"):  # "millions of federal dollars"
                break
        return figure
    if figure.money:
        return _said_again(line, figure, at)
    return _hundredths(line, figure, at) or _sign_or_code_behind(line, figure, at) or named(line, figure, at) or figure


def _said_again(line: Line, figure: Figure, at: int) -> Figure:
    """As in "$249 USD", "$5 Canadian dollars": a code or a longer name behind a sign is the more definite one."""
    piece = line.word(at)
    if piece in currency_words().codes:
        return replace(figure, last=at, currency=piece)
    again = named(line, figure, at)
    if again is None:
        return figure
    definite = again.currency is not None and again.last > at
    return replace(again, currency=again.currency if definite else figure.currency)


def _sign_or_code_behind(line: Line, figure: Figure, at: int) -> Figure | None:
    words, piece = currency_words(), line.word(at)
    if piece in words.signs and (line.touches(at) or not line.word(at + 1)[:1].isdigit()):
        return replace(figure, last=at, currency=words.signs[piece], money=True, rule="money_sign")
    noun = line.token(at + 1) if line.word(at + 1).isalpha() else None
    if piece in words.ambiguous_codes and noun is not None and noun.tag_.startswith(("NN", "JJ")):
        return None  # "1,000 AMD processors"
    if piece in words.codes or piece in words.other_codes:
        currency = piece if piece in words.codes else words.other_codes[piece]
        return replace(_scale_behind(line, figure, at), currency=currency, money=True, rule="money_code")
    if piece in words.behind:
        return replace(figure, last=at, currency=words.behind[piece], money=True, rule="money_code")
    if _millions_of(piece):
        return replace(multiplied(figure, _MILLION, at), currency=piece[1:], money=True, rule="money_code")
    return None


def _of_next(line: Line, at: int) -> bool:
    """As in "3 USD50 cards": a code glued to the figure behind it belongs to that one."""
    return line.touches(at + 1) and line.word(at + 1)[:1].isdigit() and not line.touches(at)


def _scale_behind(line: Line, figure: Figure, at: int) -> Figure:
    """As in "75 USD million": a scale behind the code."""
    scale = number_words().scales.get(line.lower(at + 1))
    if scale and figure.scale == 1:
        return multiplied(figure, scale, at + 1)
    return replace(figure, last=at)


def _hundredths(line: Line, figure: Figure, at: int) -> Figure | None:
    """As in "26 cents": a hundredth of the currency each."""
    glued = currency_words().glued_hundredths.get(line.word(at))
    if (
        glued is not None
        and not _is_fineness(line, figure, at)
        and line.touches(at)
        and figure.scale == 1
        and not (line.touches(at + 1) and line.word(at + 1).isalnum())
    ):
        return replace(multiplied(figure, _CENT, at), currency=glued, money=True, rule="money_hundredths")
    last, currency = _hundredth(line, at)
    if currency is None or figure.scale >= 1e6:  # noqa: PLR2004 - nobody counts millions of cents
        return None
    return replace(multiplied(figure, _CENT, last), currency=currency, money=True, rule="money_hundredths")


def _is_fineness(line: Line, figure: Figure, at: int) -> bool:
    """As in "a 1080p display", "720p-capable": lines of a picture, no pence."""
    written, behind = line.word(figure.first), line.lower(at + 1)
    lines = figure.first == figure.last and written in label_words().picture_lines
    return lines and (len(written) > 3 or behind in label_words().resolutions or behind == "-")  # noqa: PLR2004


def _hundredth(line: Line, at: int) -> tuple[int, str | None]:
    """The last piece and the currency of a hundredth's name, a country before it or none: "cents", "Canadian cents"."""
    words = currency_words()
    for length in range(LONGEST_COUNTRY + 1):
        name = _singular_hundredth(line.lower(at + length))
        if name and not length:
            return at, words.hundredths[name]
        country = " ".join(line.lower(index) for index in range(at, at + length))
        for whole in words.hundredths_of.get(name, ()):
            if country in words.by_country.get(whole, {}):
                return at + length, words.by_country[whole][country]
    return at, None


def _singular_hundredth(word: str) -> str:
    """The name of a hundredth in the singular; empty where the word is none."""
    return next((form for form in (word, word.removesuffix("s")) if form in currency_words().hundredths), "")


def _with_hundredths(line: Line, figure: Figure) -> Figure:
    """As in "15 dollars and 50 cents": both together."""
    at = figure.last + 1
    if line.lower(at) == "and":
        at += 1
    if figure.scale != 1 or figure.value is None or at >= len(line.pieces) or figure.rule == "money_hundredths":
        return figure
    if not (
        line.word(at)[:1].isdigit() or line.lower(at) in number_words().units or line.lower(at) in number_words().tens
    ):
        return figure
    numeral = numeral_at(line.pieces, at)
    if numeral is None or numeral.value is None or not 0 < numeral.value < 100:  # noqa: PLR2004 - hundredths
        return figure
    if not _singular_hundredth(line.lower(numeral.last + 1)):
        return figure
    value = round(figure.value + numeral.value * _CENT, 6)
    return replace(figure, last=numeral.last + 1, value=value, low=value, high=value, precision=_CENT)
