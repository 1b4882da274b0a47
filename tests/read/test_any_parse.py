"""Whatever the parser makes of a text, reading gives readings that quote it and no reader fails on it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from random import Random

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from audiatur.acquire.file import acquire_content
from audiatur.read.analysis import Analyser, Analysis
from audiatur.read.reader import read_document
from audiatur.settings import Settings

RELATIONS = (
    *("acl", "acomp", "advcl", "advmod", "agent", "amod", "appos", "attr", "aux", "auxpass", "case", "cc", "ccomp"),
    *("compound", "conj", "csubj", "csubjpass", "dative", "dep", "det", "dobj", "expl", "intj", "mark", "meta", "neg"),
    *("nmod", "npadvmod", "nsubj", "nsubjpass", "nummod", "oprd", "parataxis", "pcomp", "pobj", "poss", "preconj"),
    *("predet", "prep", "prt", "punct", "quantmod", "relcl", "xcomp"),
)
ODD = 0.04
"""Share of words that are hung elsewhere, and as many under another relation, and as many tagged as another."""
TEXT = """The harbour board said on Tuesday, 4 March 2031, that it had let the contract for 40 million crowns.
“We paid it twice,” Ada Holm, the treasurer of Tarsa, told the Coast Radio, “and nobody asked why.”
According to Bo Lund (head of the pilots' union), at least 30 of the 75 pilots were hurt or killed in the fire of 2029
and in the two years before it. The four to watch are Tessa Quill (north), Ilva Torsen (south), and Rolf Berg (west).
Norvia, which denied it, would sell Belmark as many as nine ferries by the end of 2033 if the council agreed, the mayor
was quoted as saying. Neither the minister, Per Dahl, nor his deputy answered; the plan, a copy of which was seen by the
Post, is to be voted on next week in Tarsa, not far from where the ferry Skerry, built in 1998, sank last May."""


def _hung_elsewhere(analysis: Analysis, rng: Random) -> Analysis:
    """Another tree over the same words: some hung elsewhere in their sentence, relabelled or tagged as another word."""
    count = len(analysis.words)
    heads, words = list(analysis.heads), list(analysis.words)
    starts = [i for i in range(count) if analysis.starts[i] or i == 0]
    for first, last in zip(starts, [*starts[1:], count], strict=True):
        for i in range(first, last):
            chance = rng.random()
            if heads[i] == i:  # the root stays one
                continue
            if chance < ODD:
                words[i] = words[i]._replace(dep_=rng.choice(RELATIONS))
            elif chance < 2 * ODD:
                head = rng.randrange(first, last)
                heads[i] = head if i not in _above(head, heads) else heads[i]
            elif chance < 3 * ODD:
                like = rng.choice(analysis.words)
                words[i] = words[i]._replace(tag_=like.tag_, pos_=like.pos_)
    edges = [(i, i) for i in range(count)]
    for i in range(count):
        for above in _above(i, heads):
            edges[above] = min(edges[above][0], i), max(edges[above][1], i)
    return replace(analysis, words=tuple(words), heads=tuple(heads), edges=tuple(edges))


def _above(index: int, heads: Sequence[int]) -> Iterator[int]:
    """A word and all that it hangs under."""
    yield index
    while heads[index] != index:
        index = heads[index]
        yield index


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rng=st.randoms(use_true_random=True))
@example(rng=Random(4312))  # noqa: S311 - words were handed to one that begins no claim
def test_no_reader_fails_whatever_the_parse(rng: Random, monkeypatch: pytest.MonkeyPatch) -> None:
    analyses = Analyser.analyses

    def odd(self: Analyser, texts: Sequence[str]) -> Iterator[Analysis]:
        return (_hung_elsewhere(analysis, rng) for analysis in analyses(self, texts))

    (document,) = acquire_content(TEXT.encode(), "text.txt", None, Settings()).documents
    with monkeypatch.context() as patched:
        patched.setattr(Analyser, "analyses", odd)
        assert read_document(document, Settings()).problems == ()
