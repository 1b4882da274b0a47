"""The analysis of a text in; its tokens out, with trees of reported speech mended that small parsers get wrong.

A small parser takes "said the boat overturned" for a boat that somebody said, and what is told after an "and" for what
the outlet adds. Every reader would go wrong by that, so it is mended once, before any of them looks.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from audiatur.read.analysis import Analysis
from audiatur.read.misparsed import LOOKED_AT, Change, changes
from audiatur.read.prefixed import HYPHEN, joined
from audiatur.read.propositions.syntax import FINITE_TAGS
from audiatur.read.tokens import Doc
from audiatur.read.torn_tellers import torn_tellers


def mended(analysis: Analysis) -> Doc:
    """The tokens of an analysis, mended where that is called for."""
    doc = Doc(analysis)
    parted = [change for token in doc.tokens if token.text == HYPHEN for change in joined(token)]
    if parted:
        analysis = _rewired(analysis, parted)
        doc = Doc(analysis)
    looked_at = (t for t in doc.tokens if t.lemma_ in LOOKED_AT or t.lower_ in LOOKED_AT)  # few of all tokens
    found = [change for token in looked_at for change in (*changes(token), *torn_tellers(token))]
    return Doc(_rewired(analysis, found)) if found else doc


def _rewired(analysis: Analysis, changes: Sequence[Change]) -> Analysis:
    """The analysis with other heads, relations and tags, and the edges that follow from them."""
    words, heads = list(analysis.words), list(analysis.heads)
    for change in changes:
        if change.head != change.token and _is_above(change.token, change.head, heads):
            continue  # of an odd parse two changes may bite each other
        word = words[change.token]
        part = "VERB" if change.tag in FINITE_TAGS else word.pos_
        words[change.token] = word._replace(dep_=change.relation, tag_=change.tag or word.tag_, pos_=part)
        heads[change.token] = change.head
    return replace(analysis, words=tuple(words), heads=tuple(heads), edges=_edges(heads))


def _is_above(token: int, other: int, heads: Sequence[int]) -> bool:
    """Whether one token stands somewhere above another."""
    while heads[other] != other and other != token:
        other = heads[other]
    return other == token


def _edges(heads: Sequence[int]) -> tuple[tuple[int, int], ...]:
    """First and last token of each token's subtree."""
    edges = [(index, index) for index in range(len(heads))]
    for index in range(len(heads)):
        above = index
        while heads[above] != above:
            above = heads[above]
            edges[above] = (min(edges[above][0], index), max(edges[above][1], index))
    return tuple(edges)
