"""Results of votes bring statements together, however they are written; ranges, ages and other votes do not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiatur.compare.questions.meetings.tallies import tallies

from .support import Said, article, story


def _met(*texts: str) -> list[tuple[str, str]]:
    told, _, _ = story(*(article(f"Outlet {number}", Said(text)) for number, text in enumerate(texts)))
    return [(met.left.text, met.right.text) for met in tallies(told.statements)]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The Norvian Senate voted 72-26 for the harbour bill", "The harbour bill passed the Senate by 72 to 26"),
        ("Deputies approved the harbour bill, 359-to-67", "The harbour bill cleared the House on a vote of 359–67"),
        ("The harbour treaty was rejected 1,204 to 988", "Members voted 988-1,204 on the harbour treaty"),
        ("The Tarsa court ruled 5-4 for the harbour", "A 5-4 ruling of the Tarsa court went for the harbour"),
    ],
)
def test_one_result_of_a_vote_is_one(left: str, right: str) -> None:
    assert _met(left, right) == [(left, right)]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The Norvian Senate voted 72-26 for the harbour bill", "The Norvian Senate voted 71-27 for the harbour bill"),
        ("The vote on the harbour bill took 10-12 hours", "The vote on the harbour bill took 10 to 12 hours"),
        ("Voters of the harbour aged 16-24 stayed at home", "Voters of the harbour aged 16-24 stayed at home"),
        ("The harbour rose 72-26 metres at flood", "The harbour rose 72 to 26 metres at flood"),
        ("Support in the vote fell from 72 to 26 percent", "Support in the vote fell from 72 to 26 percent"),
        ("The Tarsa court ruled 5-4 for the harbour", "A board of nurses voted 5-4 to strike at noon"),
        ("They voted by 2012-13 for the harbour", "They voted on pages 1.2-13 for the harbour"),
    ],
)
def test_other_numbers_and_other_votes_are_none(left: str, right: str) -> None:
    assert _met(left, right) == []


@given(st.text(alphabet="72-6 to voted,–%.", max_size=80))
def test_any_text_is_borne(text: str) -> None:
    said = f"voted {text}".strip()
    assert all(left == right for left, right in _met(said, said))
