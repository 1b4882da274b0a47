"""A number in its sentence in, the same as money out where a sign, a code or a currency's name stands beside it."""

from __future__ import annotations

from dataclasses import replace

from audiatur.read.amounts.figure import Figure, Line
from audiatur.read.amounts.lexicon import currency_words
from audiatur.read.numerals.numeral import numeral_at
from audiatur.read.numerals.words import number_words

_CENT = 0.01
_MILLION = 1e6


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
        prefix = line.word(at - 1).upper()
        table = words.dollar_prefixes if piece == "$" else words.pound_prefixes if piece == "£" else {}
        if prefix in table and (line.touches(at) or prefix != "A"):
            first, currency = at - 1, table[prefix]
        return replace(_scaled_short(line, figure), first=first, currency=currency, money=True, rule="money_sign")
    if piece in words.codes or piece in words.other_codes:
        currency = piece if piece in words.codes else words.other_codes[piece]
        return replace(_scaled_short(line, figure), first=at, currency=currency, money=True, rule="money_code")
    if _millions_of(piece):
        return replace(multiplied(figure, _MILLION, figure.last), first=at, currency=piece[1:], money=True, rule="money_code")
    stripped = piece.rstrip(".")
    if stripped in words.before:
        return replace(_scaled_short(line, figure), first=at, currency=words.before[stripped], money=True, rule="money_code")
    return None


def _millions_of(piece: str) -> bool:
    """"MEUR", "MUSD": a code with M for millions before it."""
    return piece[:1] == "M" and piece[1:] in currency_words().codes and piece not in currency_words().codes


def _scaled_short(line: Line, figure: Figure) -> Figure:
    """"$3 m": a short scale written apart counts behind money."""
    words, following = number_words(), figure.last + 1
    scale = words.short_scales.get(line.lower(following), 0)
    if figure.scale != 1 or not scale or line.touches(following) or line.lower(following) not in words.ambiguous_scales:
        return figure
    if line.touches(following + 1) and line.word(following + 1).isalnum():
        return figure
    return multiplied(figure, scale, following)


def multiplied(figure: Figure, factor: float, last: int) -> Figure:
    """The figure times a scale that was found later, and the last piece it now takes."""
    value, low, high, precision = (
        None if number is None else round(number * factor, 6)
        for number in (figure.value, figure.low, figure.high, figure.precision)
    )
    return replace(figure, value=value, low=low, high=high, precision=precision, scale=figure.scale * factor, last=last)


def _behind(line: Line, figure: Figure) -> Figure:
    """A sign, code or name behind the number: "10 €", "208 million EUR", "500 million Swedish kronor"."""
    words, at = currency_words(), figure.last + 1
    if line.lower(at) == "-" and line.touches(at) and line.touches(at + 1):
        at += 1
    piece = line.word(at)
    if not piece:
        return figure
    vague = figure.value is None
    if line.lower(at) == "of" and vague:  # "billions of dollars"
        named = _name(line, replace(figure, money=True), at + 1)
        return named or figure
    if figure.money:
        if piece == "(" and line.word(at + 1) in words.codes and line.word(at + 2) == ")":
            return figure
        named = _name(line, figure, at)
        if piece in words.codes:
            return replace(figure, last=at, currency=piece)
        return replace(named, currency=named.currency if _says_more(figure, named) else figure.currency) if named else figure
    if piece in words.signs and (line.touches(at) or not line.word(at + 1)[:1].isdigit()):
        return replace(figure, last=at, currency=words.signs[piece], money=True, rule="money_sign")
    if piece in words.codes or piece in words.other_codes:
        currency = piece if piece in words.codes else words.other_codes[piece]
        return replace(_scale_behind(line, figure, at), currency=currency, money=True, rule="money_code")
    if _millions_of(piece):
        return replace(multiplied(figure, _MILLION, at), currency=piece[1:], money=True, rule="money_code")
    return _hundredths(line, figure, at) or _name(line, figure, at) or figure


def _says_more(figure: Figure, named: Figure) -> bool:
    """Whether the name behind is more definite than the sign before ("$5 Canadian dollars")."""
    return named.currency is not None and named.last > figure.last + 1


def _scale_behind(line: Line, figure: Figure, at: int) -> Figure:
    """"75 USD million": a scale behind the code."""
    scale = number_words().scales.get(line.lower(at + 1))
    if scale and figure.scale == 1:
        return multiplied(figure, scale, at + 1)
    return replace(figure, last=at)


def _name(line: Line, figure: Figure, at: int) -> Figure | None:
    """A currency's name, with the country before it or without."""
    for length in (0, 1, 2):
        name = _singular(line.lower(at + length))
        if name is None:
            continue
        country = " ".join(line.lower(index) for index in range(at, at + length))
        table = currency_words().by_country.get(name, {})
        currency = table.get(country) if country else currency_words().names.get(name)
        if country and currency is None:
            continue
        if not country and name in currency_words().ambiguous_names and not (figure.money or figure.scale >= 1000):  # noqa: PLR2004
            if not _pounds(line, name, at):
                return None
        last = at + length
        if name == "pound" and line.lower(last + 1) == "sterling":
            last += 1
        return replace(figure, last=last, currency=currency or figure.currency, money=True, rule="money_name")
    return None


def _pounds(line: Line, name: str, at: int) -> bool:
    """Whether "pounds" without a scale are money: not where weight is spoken of."""
    if name == "quid" or line.lower(at + 1) == "sterling":
        return True
    if name in ("rand", "won", "buck", "leu", "lei"):
        return line.lower(at).endswith("s") or name in ("rand", "lei")
    return False


def _singular(word: str) -> str | None:
    names = currency_words().names
    by_country = currency_words().by_country
    for form in (word, word.removesuffix("s"), word.removesuffix("es")):
        if form in names or form in by_country:
            return form
    return None


def _hundredths(line: Line, figure: Figure, at: int) -> Figure | None:
    """"26 cents": a hundredth of the currency each."""
    word = line.lower(at)
    currency = currency_words().hundredths.get(word) or currency_words().hundredths.get(word.removesuffix("s"))
    if currency is None or figure.scale >= 1e6:  # noqa: PLR2004 - nobody counts millions of cents
        return None
    return replace(multiplied(figure, _CENT, at), currency=currency, money=True, rule="money_hundredths")


def _with_hundredths(line: Line, figure: Figure) -> Figure:
    """"15 dollars and 50 cents": both together."""
    at = figure.last + 1
    if line.lower(at) == "and":
        at += 1
    if figure.scale != 1 or figure.value is None or at >= len(line.pieces) or figure.rule == "money_hundredths":
        return figure
    if not (line.word(at)[:1].isdigit() or line.lower(at) in number_words().units or line.lower(at) in number_words().tens):
        return figure
    numeral = numeral_at(line.pieces, at)
    if numeral is None or numeral.value is None or not 0 < numeral.value < 100:  # noqa: PLR2004 - hundredths
        return figure
    word = line.lower(numeral.last + 1)
    if word not in currency_words().hundredths and word.removesuffix("s") not in currency_words().hundredths:
        return figure
    value = round(figure.value + numeral.value * _CENT, 6)
    return replace(figure, last=numeral.last + 1, value=value, low=value, high=value, precision=_CENT)
