"""What a text shows of its title, outlet, writers and date; empty where it shows nothing."""

from __future__ import annotations

import pytest

from audiatur.acquire.lines.bylines import byline_names, is_byline
from audiatur.acquire.lines.label import label_text
from audiatur.acquire.metadata.text_evidence import TextEvidence, read_text_evidence

from .support import joined

BODY = joined(
    [
        "The board of Lowmere voted on Tuesday to dredge the outer basin, and the town will have to pay for it.",
        "The vote was close, and two of the members left the room before the result was read to the public.",
        "Work is to begin in May and to end before the herring season opens, according to the plan.",
    ]
)


def evidence(*lines: str) -> TextEvidence:
    text = joined(lines)
    return read_text_evidence(text, label_text(text))


def test_title_byline_and_date_line() -> None:
    found = evidence("Board Votes To Dredge The Basin", "By Ann Ferro and Tom Hale", "16 December 2030", BODY)
    assert found.title
    assert found.title.words == "Board Votes To Dredge The Basin"
    assert [author.words for author in found.authors] == ["Ann Ferro", "Tom Hale"]
    assert found.published
    assert found.published.words == "2030-12-16"


@pytest.mark.parametrize(
    ("line", "edtf"),
    [
        ("Published: December 16, 2030 10:05 GMT", "2030-12-16"),
        ("Published 16 Dec 2030 | Updated 18 Dec 2030", "2030-12-16"),
        ("December 2030", "2030-12"),
        ("By Ann Ferro | December 16, 2030", "2030-12-16"),
    ],
)
def test_dates_as_precise_as_written(line: str, edtf: str) -> None:
    found = evidence("Board Votes To Dredge The Basin", line, BODY)
    assert found.published
    assert found.published.words == edtf


@pytest.mark.parametrize(
    "lines",
    [
        ("Board Votes To Dredge The Basin", "Updated: 18 December 2030"),
        ("17 June, 2031", "• Home", "• World", "Search", "Board Votes To Dredge The Basin"),
        ("Board Votes To Dredge The Basin",),
    ],
)
def test_no_date_is_made_up(lines: tuple[str, ...]) -> None:
    assert evidence(*lines, BODY).published is None


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("© 2030 Lowmere Chronicle. All Rights Reserved.", "Lowmere Chronicle"),
        ("Copyright © 2030 The Coast Weekly, LLC. Click here for reprint permission.", "The Coast Weekly"),
        ("© 2029-2030 Harbour Lantern Ltd", "Harbour Lantern"),
    ],
)
def test_the_outlet_of_a_copyright_line(line: str, outlet: str) -> None:
    found = evidence("Board Votes To Dredge The Basin", BODY, line).outlet
    assert found
    assert found.words == outlet


def test_the_outlet_under_the_title() -> None:
    found = evidence("Board Votes To Dredge The Basin", "LMW NEWS", "LMW NEWS 9 Min Read", BODY)
    assert found.outlet
    assert found.outlet.words == "LMW NEWS"
    assert found.authors == ()


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("The Coast Gazette, 12 June 2031", "The Coast Gazette"),
        ("Lowmere News | June 12, 2031", "Lowmere News"),
        ("Lowmere, 12 June 2031", None),
        ("Lowmere Chamber of Trade, 12 June 2031", None),
        ("12 June 2031", None),
        ("Published: 12 June 2031", None),
        ("Associated Press, 12 June 2031", None),
    ],
)
def test_the_outlet_before_the_date(line: str, outlet: str | None) -> None:
    found = evidence("Board Votes To Dredge The Basin", line, BODY)
    assert (found.outlet.words if found.outlet else None) == outlet
    assert found.published


@pytest.mark.parametrize(
    "lines",
    [
        (BODY,),
        ("Connect with us", "Ports Under Siege", BODY, "More in Ports Under Siege", "To Top"),
        (BODY, "© 2030 Getty Images"),
    ],
)
def test_no_outlet_is_made_up(lines: tuple[str, ...]) -> None:
    found = evidence(*lines)
    assert found.outlet is None or "Getty" in found.outlet.words
    assert found.authors == ()


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ann Ferro", ("Ann Ferro",)),
        ("BY ANN FERRO", ("ANN FERRO",)),
        ("By Ann Ferro, Tom Hale and Jo van der Marsh", ("Ann Ferro", "Tom Hale", "Jo van der Marsh")),
        ("By Ann Ferro*", ("Ann Ferro",)),
        ("Written by Ann Ferro", ("Ann Ferro",)),
        ("By Ann Ferro, Coast Weekly", ("Ann Ferro", "Coast Weekly")),
        ("By Ann Ferro | 16 December 2030", ("Ann Ferro",)),
        ("Author: Ann Ferro", ("Ann Ferro",)),
        ("By the time the vote was read", ()),
        ("By Tuesday the basin had been closed to all boats.", ()),
        ("By far the dearest work of the year", ()),
        ("Stand by Ann Ferro", ()),
    ],
)
def test_bylines(line: str, names: tuple[str, ...]) -> None:
    assert byline_names(line) == names


@pytest.mark.parametrize("line", ["Jo Marsh contributed research to this piece.", "Additional reporting by Jo Marsh"])
def test_helpers_are_bylines(line: str) -> None:
    assert is_byline(line)


def test_evidence_stands_in_the_text() -> None:
    text = joined(["Board Votes To Dredge The Basin | Coast News", "By Ann Ferro", "16 December 2030", BODY])
    found = read_text_evidence(text, label_text(text))
    assert found.title
    assert found.outlet
    assert found.published
    assert text[found.title.start : found.title.end] == "Board Votes To Dredge The Basin"
    assert text[found.outlet.start : found.outlet.end] == "Coast News"
    assert text[found.authors[0].start : found.authors[0].end] == "Ann Ferro"
    assert text[found.published.start : found.published.end] == "16 December 2030"
