"""Statements that a clause with "as" reports, and what only looks like one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

ReadText = Callable[[str], Any]


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        (
            "As was previously reported, two suspects remain in detention.",
            None,
            "was previously reported",
            ["two suspects remain in detention"],
        ),
        (
            "The bridge, as reported by the Orvian Post, will close in May.",
            "the Orvian Post",
            "as reported by",
            ["The bridge", "will close in May"],
        ),
        ("As announced in March, the plant will shut.", None, "announced", ["the plant will shut"]),
        (
            "The plant shut in May, as first reported by the Post.",
            "the Post",
            "first reported",
            ["The plant shut in May"],
        ),
        (
            "A senior police source tells ONN, there is a lot of evidence.",
            "A senior police source",
            "tells",
            ["there is a lot of evidence"],
        ),
        (
            "The takeover follows Tuesday's declaration by Fenwick that it would not bid again.",
            "Fenwick",
            "declaration",
            ["that it would not bid again"],
        ),
        ("The bank projected that sales could fall.", "The bank", "projected", ["that sales could fall"]),
        ("The minister accepted that the dam was unsafe.", "The minister", "accepted", ["that the dam was unsafe"]),
    ],
)
def test_reported(read: ReadText, text: str, source: str | None, cue: str, content: list[str]) -> None:
    assert read(text).parts() == [(source, cue, content)]


@pytest.mark.parametrize(
    "text",
    [
        "As promised, the council cut the toll.",
        "As expected, the bill failed.",
        "As reported earnings rose, shares fell.",
        "The museum tells the truth.",
        "The council accepted the offer.",
    ],
)
def test_nothing_is_reported(read: ReadText, text: str) -> None:
    assert read(text).attributions == ()
