"""Speakers before and after the colon of a headline, and headlines in which nobody speaks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

ReadText = Callable[[str], Any]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("Minister: budget will rise by a fifth", "Minister", "budget will rise by a fifth"),
        ("Budget will rise by a fifth: minister", "minister", "Budget will rise by a fifth"),
        ("Police: Man held over dam fire", "Police", "Man held over dam fire"),
        ("Report: dam was unsafe for years", "Report", "dam was unsafe for years"),
        ("Dam “unsafe for years”: report", "report", "Dam “unsafe for years”"),
    ],
)
def test_the_speaker_of_a_headline(read_titled: ReadText, text: str, source: str, content: str) -> None:
    read = read_titled(text)
    [found] = [each for each in read.attributions if each.rule == "headline"]
    assert read.words(found.source) == source
    assert [read.words(piece) for piece in found.content] == [content]
    assert found.stated


@pytest.mark.parametrize(
    "text",
    [
        "Explainer: why the dam is closed",
        "Watch: the dam bursts",
        "Analysis: the dam will not hold",
        "Ada Lund: how she became mayor",
        "Three words for winter: warm, dry, bright",
        "The winner: Ada Lund",
        "Budget will rise by a fifth",
        "The dam is closed.\nPolice: man held over dam fire",
    ],
)
def test_a_topic_before_a_colon_speaks_not(read_titled: ReadText, text: str) -> None:
    assert "headline" not in {each.rule for each in read_titled(text).attributions}


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("KSF posts first annual loss since 1992", "KSF", "posts", "first annual loss"),
        ("Veldan Motors posts first loss in years", "Veldan Motors", "posts", "first loss"),
    ],
)
def test_a_headline_whose_verb_is_read_as_a_noun(
    read_titled: ReadText, text: str, source: str, cue: str, content: str
) -> None:
    assert read_titled(text).parts() == [(source, cue, [content])]


@pytest.mark.parametrize("text", ["KSF reports, first part", "KSF reports", "Trade union posts"])
def test_a_headline_of_nouns_reports_nothing(read_titled: ReadText, text: str) -> None:
    assert read_titled(text).attributions == ()
