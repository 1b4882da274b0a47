"""A caption's line and where its own words stand in it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiatur.acquire.lines.captions import holds_caption, holds_row_of_pictures, split_caption, told_as_picture
from audiatur.acquire.lines.label import label_text
from audiatur.acquire.page import Region
from audiatur.model.document import CREDIT, OF_PAGE, BlockKind


def words_of(line: str) -> list[str]:
    """What of a line is the caption's own."""
    regions = split_caption(line, Region(0, len(line), BlockKind.CAPTION, "caption"))
    return [line[r.start : r.end] for r in regions if r.rule != CREDIT]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("Image copyright Coastpix Image caption The basin has silted up", "The basin has silted up"),
        ("Image source Coastpix/Norvik Image caption: Boats lie idle in Lowmere", "Boats lie idle in Lowmere"),
        (
            "Media playback is unsupported on your device Media caption Mayor Ferro says the work will start in May",
            "Mayor Ferro says the work will start in May",
        ),
        ("Video caption Two boats sank in the storm of 2029", "Two boats sank in the storm of 2029"),
        ("FILE PHOTO: A crane lifts the wreck in Lowmere on May 3.", "A crane lifts the wreck in Lowmere on May 3."),
        ("The board met for nine hours on Tuesday. Photo: Jo Marsh", "The board met for nine hours on Tuesday."),
        ("The board met for nine hours on Tuesday. (Photo: Jo Marsh, NP)", "The board met for nine hours on Tuesday."),
        ("The board met for nine hours on Tuesday. Jo Marsh/Coastpix", "The board met for nine hours on Tuesday."),
        (
            "The board met for nine hours on Tuesday. (Jo Marsh via Norvik Press)",
            "The board met for nine hours on Tuesday.",
        ),
        ("The board met for nine hours. hide caption itoggle caption Jo Marsh/NP", "The board met for nine hours."),
        ("The basin at low tide, as it lay in 2031", "The basin at low tide, as it lay in 2031"),
        ("Image 3 of 12 Boats lie idle in Lowmere. Photo: Jo Marsh, Coastpix", "Boats lie idle in Lowmere."),
        ("Photo 1/9 Boats lie idle in Lowmere on May 3.", "Boats lie idle in Lowmere on May 3."),
        ("Boats lie idle in Lowmere on May 3. (NP Photo/Jo Marsh, File)", "Boats lie idle in Lowmere on May 3."),
    ],
)
def test_its_own_words(line: str, words: str) -> None:
    assert words_of(line) == [words]


@pytest.mark.parametrize(
    "line",
    [
        "Enlarge this image toggle caption Jo Marsh/NP Jo Marsh/NP",
        "Jo Marsh / Coast Pictures",
        "Image copyright Coastpix",
        "Photo: Jo Marsh (Coastpix)",
        "Image caption Jo Marsh",
        "Hide Caption",
    ],
)
def test_a_credit_has_no_words(line: str) -> None:
    assert words_of(line) == []


@pytest.mark.parametrize(
    ("line", "held"),
    [
        ("Media playback is unsupported on your device Media caption The work will start in May", True),
        ("Media playback is unsupported on your device", False),
        ("Media caption", False),
        ("The caption of the picture was wrong, the board said.", False),
        ("The images caption themselves, she joked in May.", False),
    ],
)
def test_whether_a_line_holds_a_caption(line: str, *, held: bool) -> None:
    assert holds_caption(line) is held


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("In this May 1, 2031, file photo, Mayor Ferro speaks at the harbour of Lowmere.", True),
        ("In this Friday, July 13, 2031 photo, a crane lifts the wreck.", True),
        ("FILE - In this April 23, 2031 file photo, islanders wait for the ferry.", True),
        ("FILE- This March 20, 2031, file photo shows the old customs house.", True),
        ("FILE – Islanders wait for the ferry at Orland, Velmora.", True),
        ("In this image taken from video, smoke rises over the harbour.", True),
        ("In this undated photo, the ferry lies at its pier.", True),
        ("This photo provided by the town of Orland shows the ferry at its pier.", True),
        ("Image 3 of 12 Boats lie idle in Lowmere on the first day of the strike.", True),
        ("Mayor Ferro, left, meets the board at the customs house, Monday, May 3, 2031. (NP Photo/Jo Marsh)", True),
        ("Mayor Ferro meets the board. (Photo by Jo Marsh/Coastpix)", True),
        ("In this picture, the treaty is but a piece of paper, the minister said.", False),
        ("This photo led to the arrest of three sailors, the police said on Monday.", False),
        ("This photo, taken by a neighbour, led the police to the wreck.", False),
        ("This May the photo of the wreck went round the world.", False),
        ("In this May election the image of the party suffered.", False),
        ("File the report by Monday, the board told the captain.", False),
        ("The jury saw image 3 of 12 on Monday and asked for a copy.", False),
        ("The mayor showed a photo (of the wreck) to the board.", False),
        ("The mayor was photographed (by Jo Marsh) at the harbour.", False),
        ("Image 3 of 12", False),
        ("", False),
    ],
)
def test_whether_a_line_is_a_caption_by_its_own_form(line: str, *, told: bool) -> None:
    assert told_as_picture(line) is told


ROW = (
    "Photos: The Orland flood The Orland flood \u2013 Boats lie in the market square on Friday. Hide Caption 1 of 9 "
    "Photos: The Orland flood The Orland flood \u2013 A family waits on its roof for help. Hide Caption 2 of 9"
)


@pytest.mark.parametrize(
    ("line", "row"),
    [
        (ROW, True),
        (ROW.split(" Photos", maxsplit=1)[0], False),
        ("Hide Caption", False),
        ("The mayor hid caption 1 of 9 and caption 2 of 9 from the jury.", False),
    ],
    ids=["two pictures", "one picture", "a button", "a sentence"],
)
def test_a_row_of_pictures(line: str, *, row: bool) -> None:
    assert holds_row_of_pictures(line) is row


def test_a_row_of_pictures_within_an_article_is_none_of_its_text() -> None:
    told = "The river rose by two metres in one night, and the town of Orland was cut off, the county said on Friday."
    text = "\n\n".join([told, told.replace("river", "lake"), ROW, told.replace("county", "governor")])
    kinds = {text[region.start : region.end]: (region.kind, region.rule) for region in label_text(text)}
    assert kinds[ROW] == (BlockKind.CAPTION, OF_PAGE)


@given(st.text(max_size=300))
def test_any_line_is_parted_into_pieces_of_itself(line: str) -> None:
    if not line.strip():
        return
    begin = len(line) - len(line.lstrip())
    region = Region(begin, begin + len(line.strip()), BlockKind.CAPTION, "caption")
    pieces = split_caption(line, region)
    assert all(line[p.start : p.end].strip() == line[p.start : p.end] != "" for p in pieces)
    assert all(a.end <= b.start for a, b in pairwise(pieces))
    assert "".join(line[p.start : p.end] for p in pieces).split() == line.split() or len(pieces) > 1
