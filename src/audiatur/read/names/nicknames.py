"""The beginning of a name in, how far the nickname reaches that stands within it in quotation marks, out."""

from __future__ import annotations

from collections.abc import Sequence

from audiatur.read.names.words import is_given_name, is_office, name_words
from audiatur.read.tokens import Token

MARKS = {"“": "”", '"': '"', "‘": "’", "'": "'", "„": "“", "``": "''"}
"""Marks that open a nickname, each with the one that closes it."""
LONGEST = 3
"""Words of a nickname ("The Old Fox")."""
MOST_BEFORE = 3
"""Given names before one, an office among them."""


def nickname_behind(run: Sequence[Token], tokens: Sequence[Token], index: int) -> int:
    """How many tokens of a nickname and its marks stand at ``tokens[index]``, with a family name behind them.

    None does unless one of the given names before is known, as a film or a ship may be called in quotation marks too:
    "Ada “Mags” Lund", "Gen. Ivo ‘The Fox’ Karr"; not "Operation “Iron Gate” Director".
    """
    closing = MARKS.get(tokens[index].text)
    if closing is None or len(run) > MOST_BEFORE or not _is_given(run):
        return 0
    for behind in range(index + 2, min(index + LONGEST + 2, len(tokens) - 1)):
        if tokens[behind].text == closing:
            inside = all(word.is_alpha and word.text[:1].isupper() for word in tokens[index + 1 : behind])
            return behind + 1 - index if inside and _is_family(tokens[behind + 1]) else 0
    return 0


def _is_given(run: Sequence[Token]) -> bool:
    words = [token.lower_ for token in run]
    return words[-1].isalpha() and not is_office(words[-1]) and any(map(is_given_name, words))


def _is_family(token: Token) -> bool:
    words = name_words()
    general = words.organisations | words.facilities | words.agreements | words.places | words.events
    plain = token.is_alpha and token.text[:1].isupper() and not token.text.isupper()
    dated = token.lower_ in words.not_names or token.ent_type_ == "DATE"
    return plain and not dated and token.lower_ not in general and not is_office(token.lower_)
