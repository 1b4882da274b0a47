"""What hangs together by opposition, and where one matter ends."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiatur.compare.questions.meetings.matters import of_one_matter

PAIRS = st.lists(st.sampled_from(list(combinations(range(8), 2))), unique=True)


@pytest.mark.parametrize(
    ("pairs", "matters"),
    [
        ([], []),
        ([(0, 1)], [(0, 1)]),
        ([(0, 1), (2, 3)], [(0, 1), (2, 3)]),
        ([(0, 1), (0, 2), (2, 3)], [(0, 1, 2, 3)]),  # 3 opposes none but whom 0 opposes
        ([(0, 1), (1, 2), (2, 3), (3, 4)], [(0, 1, 2), (2, 3, 4)]),  # a chain is no one matter
    ],
)
def test_matters(pairs: list[tuple[int, int]], matters: list[tuple[int, ...]]) -> None:
    assert of_one_matter(pairs) == matters


@given(PAIRS)
def test_every_pair_stands_in_a_matter_and_nobody_else_does(pairs: list[tuple[int, int]]) -> None:
    matters = of_one_matter(pairs)
    assert all(any({left, right} <= set(matter) for matter in matters) for left, right in pairs)
    assert {one for matter in matters for one in matter} == {one for pair in pairs for one in pair}
    assert matters == of_one_matter(pairs)
