"""A run of capitals that follows somebody's post abroad in, the place of the post and the name apart out.

As in "the ambassador to Belmark Ada Lund", where no comma parts the country and the person.
"""

from __future__ import annotations

from collections.abc import Sequence

from audiatur.read.names.gazetteer import country_code
from audiatur.read.names.words import name_words
from audiatur.read.tokens import Token

FEWEST = 2
"""Words of a person's name behind the place."""
LONGEST_PLACE = 4


def split_behind_post(run: Sequence[Token]) -> list[Sequence[Token]]:
    """The run, or the place of a post and the name of who holds it."""
    if _post_before(run[0]) is None or len(run) <= FEWEST:
        return [run]
    size = next((n for n in range(min(LONGEST_PLACE, len(run) - FEWEST), 0, -1) if _is_country(run[:n])), 1)
    rest = run[size:]
    named = size > 1 or _is_country(run[:size]) or all(token.tag_ == "NNP" for token in run)
    return [run[:size], rest] if named and all(token.text[:1].isupper() for token in rest) else [run]


def role_by_post(name: Sequence[Token]) -> str | None:
    """The post that stands right before a person's name, with where it is: "US ambassador to Belmark"."""
    doc, first = name[0].doc, name[0].sent.start
    start = name[0].i - 1
    while start > max(first, name[0].i - 1 - LONGEST_PLACE) and doc[start].tag_ == "NNP":
        start -= 1
    post = _post_before(doc[start + 1]) if start + 1 < name[0].i else None
    if post is None:
        return None
    begin = post.i
    while begin > first and doc[begin - 1].tag_ in {"NNP", "NN", "JJ"}:
        begin -= 1
    return " ".join(doc[begin : name[0].i].text.split())


def _post_before(token: Token) -> Token | None:
    """The post before "to" and the first word of a place."""
    before = token.doc[token.sent.start : token.i]
    if len(before) and before[-1].lower_ == "the":  # "the envoy to the United States"
        before = before[:-1]
    if len(before) < FEWEST or before[-1].lower_ != "to":
        return None
    return before[-2] if before[-2].lower_ in name_words().posts else None


def _is_country(tokens: Sequence[Token]) -> bool:
    return country_code(" ".join(token.text for token in tokens)) is not None
