"""Whatever the text, reading raises nothing, quotes what stands there and gives the same again."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from audiatur.read.reader import read_document
from audiatur.settings import Settings

from .support import document

WORDS = (
    *("Orlen", "Veldan", "the", "a", "union", "minister", "said", "that", "claims", "denied", "which", "will", "not"),
    *("by", "from", "to", "between", "and", "or", "46", "9%", "2031", "killed", "people", "has", "bought", "tanks"),
    *("plans", "with", "despite", "according", "ferries", "is", "up", "sold", "while", "until", "“", "”", ",", "—"),
    *(":", "(", ")", ".", "?", "…", "was", "expected", "former", "Coast1", "Tessa Quill", "€470 million", "in March"),
    *("an increase of", "\n", "\u00a0"),
)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.one_of(st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join), st.text(max_size=200)))
def test_any_text(text: str) -> None:
    article = document(text)
    read = read_document(article, Settings())
    assert [problem.message for problem in read.problems] == []
    for claim in read.claims:
        assert claim.span.quote(text).strip()
        assert claim.sentence.holds(claim.span)
        assert all(claim.span.holds(amount.span) for amount in claim.amounts)
        assert claim.rules
    assert len({claim.id for claim in read.claims}) == len(read.claims)
    assert read_document(article, Settings()) == read
