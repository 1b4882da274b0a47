"""Subject, time, figures and participants of a claim."""

from __future__ import annotations

import pytest

from .support import claim_with

STORY = "Veldan has 4 million people. Veldan lies by the sea. Veldan has two ports. "


@pytest.mark.parametrize(
    ("text", "some_words", "expected"),
    [
        ("Norland’s exports fell by 4%.", "fell", "Norland"),
        ("The Veldan Timber Board cut its staff. The board closed an office.", "closed", "Veldan Timber Board"),
        ("Tessa Quill opened the port. She sold two ferries.", "sold", "Tessa Quill"),
        ("The ferry left Orlen. It sank on Monday.", "sank", "ferry"),
        ("The union called a strike and closed the port.", "closed the port", "union"),
        ("“I sold two ferries,” Tessa Quill said.", "sold", "Tessa Quill"),
        ("Nadia Brill, who led the inquiry, resigned.", "who led", "Nadia Brill"),
        ("Rising prices hurt the poor in Orlen.", "hurt", "Rising prices"),
        ("Dozens of churches opened in Orlen.", "opened", "churches"),
        ("Some 4,000 teachers left Orlen.", "left", "teachers"),
        ("“We sold two ferries,” Tessa Quill said.", "sold", "Tessa Quill"),
        ("Bram Holt left. Tessa Quill said she had sold the ferry.", "sold", "Tessa Quill"),
        ("Bram Holt left. “He sold two ferries,” Tessa Quill said.", "sold", "Bram Holt"),
        ("We left Orlen.", "left", None),
        ("A former minister for fisheries, Tessa Quill, opened the plant.", "opened", "Tessa Quill"),
    ],
)
def test_subject(text: str, some_words: str, expected: str | None) -> None:
    assert claim_with(text, some_words).subject == expected


@pytest.mark.parametrize(
    ("text", "some_words", "expected"),
    [
        ("Orlen joined the league in 1999.", "joined", "1999"),
        ("In March, the bridge collapsed.", "collapsed", "2031-03"),
        ("The council closed two schools.", "closed", None),
        ("Orlen was a colony until a 1961 vote ended the treaty.", "was a colony", "../1961"),
        ("In 2030, spending stood at 9 million dollars, marking a 4% rise from 2029.", "marking", "2029/2030"),
        ("In 2030 the port earned 9 million dollars and spent 4 million.", "spent", "2030"),
        ("Orlen spent 9 million dollars in 2030, while Veldan spent 4 million.", "Veldan spent", "2030"),
        ("The strike began in March because the talks failed.", "the talks failed", None),
        ("The dam, built in 1974, has never been inspected.", "never", None),
        ("Turnout was 61%, the lowest since 1998.", "Turnout", None),
        ("The contract marks the first new order for Belmark boats since 2017.", "contract", None),
        ("The fighting marks the biggest setback since a 1994 truce.", "fighting", None),
        ("The first mill has run since 2017.", "mill", "2017/.."),
        ("Orlen held its 2031 council elections under a new law on Saturday.", "elections", "2031-05-17"),
        ("Orlen held its 2031 council elections under a new law.", "elections", "2031"),
        ("The deal, agreed during Lund's visit to Imsk on Monday, marks a turn.", "agreed during", "2031-05-19"),
    ],
)
def test_period(text: str, some_words: str, expected: str | None) -> None:
    assert claim_with(text, some_words).period == expected


def test_a_date_beside_the_cue_is_when_it_was_said() -> None:
    claim = claim_with("Tessa Quill said on 12 March 2031 that the port lost 9 million dollars.", "the port lost")
    assert (claim.period, claim.as_of) == (None, "2031-03-12")


def test_a_figure_belongs_to_the_innermost_statement() -> None:
    text = "The budget is 208 million euros (about 225 million dollars)."
    assert [a.currency for a in claim_with(text, "The budget").amounts] == ["EUR"]
    assert [a.currency for a in claim_with(text, "(about").amounts] == ["USD"]


@pytest.mark.parametrize(
    ("text", "some_words", "field", "expected"),
    [
        ("Orlen bought two patrol boats from Veldan.", "bought", "item", "two patrol boats"),
        ("Orlen bought two patrol boats from Veldan.", "bought", "counterparty", "Veldan"),
        ("The mayor announced the delivery of forty buses from Veldan.", "delivery", "item", "forty buses"),
        ("Veldan delivered 40 tanks to Orlen.", "delivered", "subject", "Orlen"),
        ("Veldan delivered 40 tanks to Orlen.", "delivered", "counterparty", "Veldan"),
        ("The plant in Norway burned.", "burned", "place", "Norway"),
        ("Orlen Mayor Tessa Quill resigned.", "Orlen Mayor Tessa Quill", "object", "Orlen Mayor"),
        ("The ferry sank.", "sank", "item", None),
        ("The ferry sank.", "sank", "counterparty", None),
        ("The ferry sank.", "sank", "place", None),
    ],
)
def test_participants(text: str, some_words: str, field: str, expected: str | None) -> None:
    assert getattr(claim_with(STORY + text, some_words), field) == expected
