"""Trees of reported speech and headlines that small parsers get wrong, and what looks like them and is right."""

from __future__ import annotations

import pytest
from tests.read.claims.support import claim_with, document, reading, words

from audiatur.model.claim import Commitment
from audiatur.model.span import Span
from audiatur.read.reader import read_document
from audiatur.settings import Settings


@pytest.mark.parametrize(
    ("text", "claim", "speaker"),
    [
        ("Officials said the boat overturned in rough waters.", "the boat overturned in rough waters", "officials"),
        (
            "The cause is not yet known, but officials said the boat overturned in rough waters and strong winds.",
            "the boat overturned in rough waters and strong winds",
            "officials",
        ),
        (
            "Officials said the vessel carrying 40 migrants capsized off Orlen on Tuesday.",
            "the vessel carrying 40 migrants capsized off Orlen on Tuesday",
            "officials",
        ),
        (
            "Tessa Quill also claims that her passport was taken away from her and she was forced to work.",
            "she was forced to work",
            "Tessa Quill",
        ),
        (
            "Tessa Quill, in a statement released Monday hours before she was set to land in Orlen, said it fell.",
            "it fell",
            "Tessa Quill",
        ),
        (
            "Norvik cut its plan at the same time it reported third-quarter net income rose by 5%.",
            "third-quarter net income rose by 5%",
            "Norvik",
        ),
        (
            "Norvik advanced 4.5 per cent after reporting its core capital rose to 7.1 per cent in the first half.",
            "its core capital rose to 7.1 per cent in the first half",
            "Norvik",
        ),
        ("The council said that it was safe, and it opened the bridge.", "it opened the bridge", None),
        (
            "The council said that it was safe and the owner opened the bridge in Orlen.",
            "the owner opened the bridge in Orlen",
            "council",
        ),
        ("The union said the strike planned for Monday was off.", "the strike planned for Monday was off", "union"),
    ],
)
def test_what_somebody_said(text: str, claim: str, speaker: str | None) -> None:
    assert claim in words(text)
    who = claim_with(text, claim).speaker
    assert (who and who.name) == speaker


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Twenty feared dead in mine blast in Orlen", [(None, "feared", ["Twenty", "dead"])]),
        ("Three believed trapped in Orlen tunnel", [(None, "believed", ["Three", "trapped in Orlen tunnel"])]),
        ("Six miners reported missing after blast", [(None, "reported", ["Six miners", "missing"])]),
        ("Norvik reported losing a tenth of its sales.", [("Norvik", "reported", ["losing a tenth of its sales"])]),
        ("The firm reported rising sales.", [("The firm", "reported", ["rising sales"])]),
    ],
)
def test_whom_a_headline_fears_for(text: str, parts: list[tuple[str | None, str | None, list[str]]]) -> None:
    def quoted(span: Span | None) -> str | None:
        return span.quote(text) if span else None

    found = reading(text).attributions
    assert [(quoted(a.source), quoted(a.cue), [p.quote(text) for p in a.content]) for a in found] == parts


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        (
            "Economists say taxing fuel encourages savings and growth.",
            "Economists",
            "say",
            ["taxing fuel encourages savings and growth"],
        ),
        (
            "The union said cutting pay must be a last resort.",
            "The union",
            "said",
            ["cutting pay must be a last resort"],
        ),
        ("Lund denied knowing the firm lied.", "Lund", "denied", ["knowing the firm lied"]),
        (
            "That attitude, many argue, could carry risks if Lund wins.",
            "many",
            "argue",
            ["That attitude", "could carry risks if Lund wins"],
        ),
        (
            "The jet has flown roughly 216 hours, records show, and it is old.",
            "records",
            "show",
            ["The jet has flown roughly 216 hours", "and it is old"],
        ),
    ],
)
def test_who_says_it(text: str, source: str, cue: str, content: list[str]) -> None:
    def quoted(span: Span | None) -> str | None:
        return span.quote(text) if span else None

    found = [(quoted(a.source), quoted(a.cue), [p.quote(text) for p in a.content]) for a in reading(text).attributions]
    assert (source, cue, content) in found


@pytest.mark.parametrize("text", ["He said the prayer written by his father.", "She said a few words prepared in May."])
def test_words_that_are_spoken_are_no_clause(text: str) -> None:
    assert all(claim.startswith(("He said", "She said")) for claim in words(text))


@pytest.mark.parametrize(
    ("title", "whole"),
    [
        ("Nurses at Orlen hospital trust set to join strike action in dispute over pay", True),
        ("Teachers in three towns expected to strike over pay next week", True),
        ("The fee set to pay for roads in Orlen has risen by 4%", False),
    ],
)
def test_the_verb_of_a_headline(title: str, *, whole: bool) -> None:
    found = read_document(document(f"{title}\nThey met.", title=True), Settings()).claims
    assert any(c.span.quote(title + "\n") == title and c.commitment is Commitment.PLANNED for c in found) is whole


@pytest.mark.parametrize(
    ("text", "claim", "speaker"),
    [
        (
            "The court also heard that the businessmen implicated in the affair have not been charged and are free.",
            "the businessmen implicated in the affair have not been charged",
            "court",
        ),
        (
            "The court heard that the businessmen left the town and have not been charged.",
            "have not been charged",
            "court",
        ),
    ],
)
def test_a_participle_beside_the_subject(text: str, claim: str, speaker: str) -> None:
    assert claim in words(text)
    who = claim_with(text, claim).speaker
    assert (who and who.name) == speaker


@pytest.mark.parametrize(
    ("text", "some_words", "period", "said"),
    [
        ("The coast guard said on Sunday it will oversee the work in Orlen.", "oversee", None, "2031-05-18"),
        ("The coast guard said Monday the ferry had left Orlen.", "had left", None, "2031-05-19"),
        ("The coast guard said that on Sunday it will oversee the work.", "oversee", "2031-05-25", None),
    ],
)
def test_the_day_of_the_saying(text: str, some_words: str, period: str | None, said: str | None) -> None:
    claim = claim_with(text, some_words)
    assert (claim.period, claim.as_of) == (period, said)
