from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiatur.dossier.segments import Mark, Piece, pieces


def shown(found: tuple[Piece, ...]) -> str:
    opened = {"open": lambda p: f"<{p.mark.style}{'#' if p.mark.anchor else ''}>", "close": lambda _: "</>"}
    return "".join(opened[piece.kind](piece) if piece.kind in opened else piece.text for piece in found)


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        ([], "abcdefgh"),
        ([(0, 8, "a")], "<a#>abcdefgh</>"),
        ([(2, 4, "a")], "ab<a#>cd</>efgh"),
        ([(0, 4, "a"), (4, 8, "b")], "<a#>abcd</><b#>efgh</>"),
        ([(0, 6, "a"), (2, 4, "b")], "<a#>ab<b#>cd</>ef</>gh"),
        ([(0, 4, "a"), (0, 4, "b")], "<a#><b#>abcd</></>efgh"),
        ([(0, 5, "a"), (3, 8, "b")], "<a#>abc<b#>de</></><b>fgh</>"),
        ([(-3, 2, "a"), (7, 99, "b")], "<a#>ab</>cdefg<b#>h</>"),
        ([(20, 30, "a")], "abcdefgh"),
    ],
)
def test_marks_nest_and_crossing_ones_are_split(marks: list[tuple[int, int, str]], expected: str) -> None:
    given_marks = [Mark(start, end, style, anchor="x", key="x") for start, end, style in marks]
    assert shown(pieces("abcdefgh", 0, 8, given_marks)) == expected


@given(st.text(min_size=1, max_size=60), st.lists(st.tuples(st.integers(0, 60), st.integers(1, 20)), max_size=12))
def test_the_text_stays_and_every_mark_opened_is_closed(text: str, places: list[tuple[int, int]]) -> None:
    marks = [Mark(start, start + length, "m", anchor=str(n)) for n, (start, length) in enumerate(places)]
    found = pieces(text, 0, len(text), marks)
    assert "".join(piece.text for piece in found) == text
    depth = 0
    for piece in found:
        depth += {"open": 1, "close": -1}.get(piece.kind, 0)
        assert depth >= 0
    assert depth == 0
    anchors = [piece.mark.anchor for piece in found if piece.mark and piece.mark.anchor]
    assert sorted(anchors) == sorted(mark.anchor for mark in marks if mark.anchor and mark.start < len(text))
