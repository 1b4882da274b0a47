"""The records that the bench of size compares are such as reading gives: their words stand where they say."""

from __future__ import annotations

import gc
import sys
import weakref
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "bench" / "scale"))

from records import CLAIMS_OF_ARTICLE, records

from audiatur.compare.compare import compare
from audiatur.compare.entities import Names
from audiatur.compare.questions.alike import Alike
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.questions.groups import ASKED
from audiatur.compare.story import Story
from audiatur.settings import Settings

FEW = 400


@pytest.mark.parametrize("claims", [1, CLAIMS_OF_ARTICLE, FEW])
def test_there_are_as_many_as_asked_for(claims: int) -> None:
    documents, readings = records(claims)
    assert 0 <= sum(len(reading.claims) for reading in readings) - claims < CLAIMS_OF_ARTICLE
    assert len(documents) == len(readings)


def test_their_words_stand_in_the_text() -> None:
    documents, readings = records(FEW)
    for document, reading in zip(documents, readings, strict=True):
        for mention in reading.mentions:
            assert mention.span.quote(document.text) == mention.name
        for amount in reading.amounts:
            assert float(amount.span.quote(document.text).replace(",", "")) == amount.value
        for claim in reading.claims:
            assert claim.sentence.holds(claim.span)
            assert claim.subject in claim.span.quote(document.text)


def test_a_seed_gives_the_same_and_another_gives_others() -> None:
    assert records(FEW) == records(FEW)
    assert records(FEW) != records(FEW, seed=2)


def test_claims_meet_across_articles() -> None:
    documents, readings = records(FEW)
    found = compare(documents, readings, Settings()).findings
    assert any(finding.documents > 1 for finding in found)
    assert any(len(finding.claims) == 1 for finding in found)


def test_what_is_reckoned_of_many_at_once_is_what_each_pair_is_when_asked() -> None:
    documents, readings = records(FEW)
    statements = Story(documents, readings, Names(())).statements[::9][:40]
    every = candidates(statements, lambda _: [("one",)])
    reckoned, asked = Alike(statements, every), Alike(statements, candidates(statements, lambda _: []))
    assert len(every) == len(statements) * (len(statements) - 1) // 2
    for tells in ("tell_of_one_thing", "speak_of_one_matter"):
        found = [getattr(asked, tells)(left, right) for left, right in every]
        assert [getattr(reckoned, tells)(left, right) for left, right in every] == found
        assert len(set(found)) > 1


def test_who_surely_speaks_of_other_matters_does() -> None:
    """What is told of all pairs at once is never told where half of the pairs speak of one matter."""
    documents, readings = records(FEW)
    statements = Story(documents, readings, Names(())).statements
    alike = Alike(statements, candidates(statements, lambda _: []))
    told = []
    for size in (1, 2, ASKED):
        for start in range(0, len(statements) - 2 * size, size):
            some, others = tuple(range(start, start + size)), tuple(range(start + size, start + 2 * size))
            met = [alike.speak_of_one_matter(left, right) for left in some for right in others]
            told.append(alike.surely_of_other_matters(some, others))
            assert not told[-1] or 2 * sum(met) < len(met)
    assert len(set(told)) > 1


def test_pairs_are_let_go_of_without_a_search_for_circles() -> None:
    documents, readings = records(CLAIMS_OF_ARTICLE)
    statements = Story(documents, readings, Names(())).statements
    alike = Alike(statements, candidates(statements, lambda _: [("one",)]))
    alike.surely_of_other_matters((0, 1), (2,))
    seen = weakref.ref(alike)
    gc.disable()
    try:
        del alike
        assert seen() is None
    finally:
        gc.enable()
