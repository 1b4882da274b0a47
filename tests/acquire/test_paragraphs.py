"""Lines to paragraphs: hard wraps joined, everything else left by itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiatur.acquire.lines.paragraphs import BLANK, split_paragraphs

WRAPPED = """The harbour board of Lowmere voted on Tuesday to
dredge the outer basin, a work that the town has
put off for eleven years and that the fishermen
say can wait no longer than the spring.

The vote was close. Three members, among them
the chairwoman, warned that the cost would fall
on the town alone.
"""

WRAPPED_WITHOUT_BLANKS = """The harbour board of Lowmere voted on Tuesday to
dredge the outer basin, a work that the town has
put off for eleven years.
The vote was close. Three members, among them
the chairwoman, warned that the cost would fall
on the town alone.
The work begins in May.
"""


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("One paragraph a line.\nAnother paragraph.\nAnd a third one.", 3),
        ("One paragraph a line.\r\n\r\nAnother paragraph.\r\n", 2),
        ("  • Home\n  • News\n  • Weather\n  • Contact", 4),
        (WRAPPED, 2),
        (WRAPPED_WITHOUT_BLANKS, 3),
        ("Title of the Piece\nin Politics, Opinion\nA A\nShare", 4),
        ("", 0),
        (" \n\u200b\n\t\n", 0),
    ],
)
def test_number_of_paragraphs(text: str, paragraphs: int) -> None:
    assert len(split_paragraphs(text)) == paragraphs


def test_a_wrapped_paragraph_holds_its_line_ends() -> None:
    first = split_paragraphs(WRAPPED)[0]
    assert first.text.startswith("The harbour board")
    assert first.text.endswith("than the spring.")
    assert "\n" in first.text


def test_a_line_that_plainly_runs_on_is_joined_in_an_unwrapped_text() -> None:
    text = (
        "The minister had told the assembly in a long speech that\nnothing would change before the autumn.\n\nHe left."
    )
    assert len(split_paragraphs(text)) == 2


@given(st.text(st.characters(codec="utf-8"), max_size=400))
def test_paragraphs_are_ordered_and_leave_out_white_space_only(text: str) -> None:
    paragraphs = split_paragraphs(text)
    left, place = [], 0
    for paragraph in paragraphs:
        assert place <= paragraph.start < paragraph.end
        assert paragraph.text == text[paragraph.start : paragraph.end]
        assert paragraph.text == paragraph.text.strip(BLANK)
        left.append(text[place : paragraph.start])
        place = paragraph.end
    assert not "".join([*left, text[place:]]).strip(BLANK)
