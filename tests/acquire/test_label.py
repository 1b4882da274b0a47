"""Texts without tags: what is article and what is page."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audiatur.acquire.lines.label import label_text
from audiatur.acquire.lines.measure import is_date_line
from audiatur.acquire.lines.paragraphs import BLANK
from audiatur.model.document import BODY_KINDS, CREDIT, OF_PAGE, BlockKind

from .support import joined

FIRST = (
    "The harbour board of Lowmere voted on Tuesday to dredge the outer basin, a work that the town has put off for "
    "eleven years."
)
SECOND = '"We could not wait for another winter," said Ann Ferro, who has sat on the board since it was founded.'
THIRD = "The cost, which the board puts at 4.2 million crowns, will be borne by the town and by the fishermen's union."
FOURTH = "Two members voted against it, and one of them left the room before the result was read out to the public."
LAST = "Work is to begin in May and to end before the herring season opens, according to the plan."


def kinds(text: str, known_title: str | None = None) -> dict[str, BlockKind]:
    """Each line of a text with the kind of the region that it stands in."""
    return {text[r.start : r.end]: r.kind for r in label_text(text, known_title)}


def body_of(text: str) -> list[str]:
    return [text[r.start : r.end] for r in label_text(text) if r.kind in BODY_KINDS]


DUMP = joined(
    [
        "• Home\n• World",
        "    Storm Closes Northern Ports For A Third Day\n    Ten Things To Know About The New Tariff\n• Sport",
        "17 June, 2031",
        "Search\nMenu",
        "Lowmere Chronicle",
        "Board Votes To Dredge The Outer Basin",
        "16 December, 2030\nShare on Facebook",
        "The vote ends a dispute that has divided the town and its two fishing families for a decade.",
        "By Ann Ferro and Tom Hale*",
        FIRST,
        SECOND,
        "A Costly Work",
        THIRD,
        FOURTH,
        LAST,
        "1.Ports and their costs — The Lantern\n2.What the dredgers left — Coast Weekly",
        "Related Posts",
        "Storm Closes Northern Ports For A Third Day",
        "Ten Things To Know About The New Tariff",
        "This website uses cookies. By continuing to use this website you agree to that.",
        "© 2030 Lowmere Chronicle. All Rights Reserved.",
    ]
)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("• Home", BlockKind.FURNITURE),
        ("Storm Closes Northern Ports For A Third Day", BlockKind.FURNITURE),
        ("17 June, 2031", BlockKind.FURNITURE),
        ("Board Votes To Dredge The Outer Basin", BlockKind.TITLE),
        ("16 December, 2030", BlockKind.DATELINE),
        ("Share on Facebook", BlockKind.FURNITURE),
        (
            "The vote ends a dispute that has divided the town and its two fishing families for a decade.",
            BlockKind.STANDFIRST,
        ),
        ("By Ann Ferro and Tom Hale*", BlockKind.BYLINE),
        (FIRST, BlockKind.BODY),
        ("A Costly Work", BlockKind.HEADING),
        (LAST, BlockKind.BODY),
        ("1.Ports and their costs — The Lantern", BlockKind.REFERENCE),
        ("2.What the dredgers left — Coast Weekly", BlockKind.REFERENCE),
        ("Related Posts", BlockKind.FURNITURE),
        ("This website uses cookies. By continuing to use this website you agree to that.", BlockKind.FURNITURE),
        ("© 2030 Lowmere Chronicle. All Rights Reserved.", BlockKind.FURNITURE),
    ],
)
def test_a_whole_page(line: str, kind: BlockKind) -> None:
    assert kinds(DUMP)[line] is kind


@pytest.mark.parametrize(
    "line",
    [
        "Share",
        "Advertisement",
        "Advertisement Continue reading the main story",
        "Read more: Ten things to know about the new tariff",
        "Sign up for our newsletter and get the best of the week in your inbox every Sunday.",
        "JUST WATCHED A storm at sea Replay More Videos ... MUST WATCH A storm at sea 02:39",
        "Send tips to desk@lowmere.example",
        "RELATED: Storm closes northern ports",
        "5 min read",
    ],
)
def test_furniture_in_the_middle_of_an_article(line: str) -> None:
    text = joined([FIRST, SECOND, line, THIRD, FOURTH, LAST])
    assert kinds(text)[line] is BlockKind.FURNITURE
    assert body_of(text) == [FIRST, SECOND, THIRD, FOURTH, LAST]


@pytest.mark.parametrize(
    "line",
    [
        "FILE PHOTO: The outer basin of Lowmere at low tide, seen from the old customs house.",
        "The basin at low tide. Image: Jo Marsh.",
        "Image copyright Coastpix Image caption The basin has silted up since the last dredging",
        "Jo Marsh / Coast Pictures",
        "Ann Ferro speaks to the board on Tuesday. Photo by Jo Marsh",
        "The dredger lies in the outer basin on Tuesday. Photo: Jo P. Marsh / Coastpix / NP",
    ],
)
def test_captions(line: str) -> None:
    text = joined([FIRST, SECOND, line, THIRD, FOURTH])
    place = text.index(line)
    assert {r.kind for r in label_text(text) if place <= r.start < place + len(line)} == {BlockKind.CAPTION}
    assert body_of(text) == [FIRST, SECOND, THIRD, FOURTH]


NUMBERED = "Mayor Ferro, left, and the head of the board shake hands at the old customs house of Lowmere on Monday."


@pytest.mark.parametrize(
    ("lines", "captions"),
    [
        ([f"{NUMBERED} less", f"{NUMBERED[:60]} ... more", "Photo: Jo Marsh, Coastpix"], True),
        ([NUMBERED, "Photo: Jo Marsh, Coastpix"], True),
        ([NUMBERED, NUMBERED], True),
        ([NUMBERED], False),
    ],
    ids=["in full and cut short", "with a credit", "given twice", "neither"],
)
def test_a_caption_below_the_number_of_its_picture(lines: Sequence[str], *, captions: bool) -> None:
    """What stands there alone may be the article's first paragraph."""
    text = joined(["Image 1 of 3", *lines, FIRST, SECOND, THIRD, FOURTH])
    assert body_of(text) == [*([] if captions else lines), FIRST, SECOND, THIRD, FOURTH]
    assert kinds(text)["Image 1 of 3"] is BlockKind.FURNITURE


def test_captions_outside_the_article_are_of_other_stories() -> None:
    caption = "FILE PHOTO: Mayor Ferro opens the northern quay in the spring of 2029."
    dump = joined(
        ["Menu", caption, "Board Votes To Dredge The Outer Basin", FIRST, caption, SECOND, THIRD, "Share", caption]
    )
    rules = [r.rule for r in label_text(dump) if r.kind is BlockKind.CAPTION]
    assert rules == [OF_PAGE, CREDIT, "caption", OF_PAGE]


def test_a_caption_that_the_page_gives_twice_is_one_caption() -> None:
    caption = (
        "Divers of the harbour office look for the anchor of the Marta, which was lost in the storm of last winter, in "
        "the outer basin of Lowmere on Monday, a week before the work is to begin. (Jo Marsh/Coastpix)"
    )
    found = label_text(joined([caption, caption, FIRST, SECOND, THIRD]))
    assert [r.kind for r in found] == [
        BlockKind.CAPTION,
        BlockKind.CAPTION,
        BlockKind.FURNITURE,
        *[BlockKind.BODY] * 3,
    ]
    assert found[1].rule == CREDIT


@pytest.mark.parametrize(
    "line",
    [
        "It failed.",
        "Why did it take so long?",
        "• The northern quay is to be deepened by two metres",
        "The regulator said the company's privacy policy had been changed in March without telling a single customer.",
        "He asked for more.",
        "Home is where the boats are, he likes to say, and nobody on the quay has ever told him otherwise.",
        "Follow the money, she told the board, and the room fell silent for longer than anyone had expected.",
        "Share prices of the dredging company rose by four percent on the news, and then fell again.",
        "The board said:",
        "3. Deepen the quay before the herring come",
    ],
)
def test_nothing_of_an_article_is_cut_from_its_middle(line: str) -> None:
    text = joined([FIRST, SECOND, line, THIRD, FOURTH])
    assert line in body_of(text)


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("The firm changed its terms of service in May, the board said on Tuesday, and 4,000 members left it.", True),
        ("By continuing to use this site all readers agree to the terms of service of the Harbour Post.", False),
        ("Before you go on you must agree to the terms of use and to the privacy policy of the Harbour Post.", False),
        ("Terms of Service", False),
    ],
)
def test_what_is_told_of_terms_of_service_is_kept_where_the_text_ends_with_it(line: str, *, kept: bool) -> None:
    text = joined([FIRST, SECOND, THIRD, line])
    assert (line in body_of(text)) is kept


def test_an_article_without_furniture_is_body_throughout() -> None:
    text = joined([FIRST, SECOND, THIRD, FOURTH, LAST])
    assert body_of(text) == text.split("\n\n")


def test_a_text_that_is_no_prose_is_kept() -> None:
    assert body_of("arrives on 4 Jan") == ["arrives on 4 Jan"]


def test_a_text_that_breaks_off_is_kept_to_its_end() -> None:
    assert body_of(joined([FIRST, SECOND, "The board then asked:"]))[-1] == "The board then asked:"


def test_a_long_list_in_the_middle_is_kept() -> None:
    items = [f"• Pier {number}: to be rebuilt" for number in range(1, 25)]
    text = joined(
        [FIRST, SECOND, THIRD, FOURTH, *items, LAST, FIRST.replace("Tuesday", "Friday"), THIRD.replace("board", "town")]
    )
    assert set(items) <= set(body_of(text))


def test_summary_points_are_the_standfirst() -> None:
    text = joined(["Key points Board votes to dredge", "Town to pay half", "Work begins in May", FIRST, SECOND])
    assert list(kinds(text).values())[:3] == [BlockKind.STANDFIRST] * 3


def test_the_title_that_is_known_is_found_and_its_repeat_is_not_read() -> None:
    title = "Board votes to dredge the outer basin"
    text = joined([title, "Lowmere", title.upper(), FIRST, SECOND])
    labelled = label_text(text, title)
    assert [text[r.start : r.end] for r in labelled if r.kind is BlockKind.TITLE] == [title.upper()]
    assert [r.rule for r in labelled if text[r.start : r.end] == title] == ["title_repeated"]


@pytest.mark.parametrize(
    ("ending", "kind"),
    [
        (" /CPN/", BlockKind.SIGNOFF),
        (" (Coast Press)", BlockKind.SIGNOFF),
        (" (AFP)", BlockKind.SIGNOFF),
        (" — AP", BlockKind.SIGNOFF),
    ],
)
def test_a_sign_off_is_cut_from_the_last_sentence(ending: str, kind: BlockKind) -> None:
    text = joined([FIRST, SECOND, LAST + ending])
    assert kinds(text)[ending.strip()] is kind
    assert kinds(text)[LAST] is BlockKind.BODY


@pytest.mark.parametrize("ending", [" He left (Ferro stayed).", " (They had met before.)", " - and then silence."])
def test_brackets_that_are_no_sign_off(ending: str) -> None:
    text = joined([FIRST, SECOND + ending, LAST])
    assert SECOND + ending in body_of(text)


@pytest.mark.parametrize(
    "dateline",
    [
        "LOWMERE (AFP) -",
        "LOWMERE, Jan. 5 (Reuters) –",
        "(Reuters) -",
        "Lowmere (CPN)",
        "LOWMERE —",
        "NORTH BAY, Lowmere (AP) —",
        "Lisbon -",
        "New Delhi:",
    ],
)
def test_a_dateline_is_cut_from_the_first_sentence(dateline: str) -> None:
    text = joined([f"{dateline} {FIRST}", SECOND, THIRD])
    assert kinds(text)[dateline] is BlockKind.DATELINE
    assert kinds(text)[FIRST] is BlockKind.BODY


@pytest.mark.parametrize(
    "opening",
    [
        "Lowmere Harbour Board (LHB) Director Ann Ferro voted for the dredging, as she had always said she would.",
        "The union — which has 200 members — was not asked, and that is what it will tell the court in May.",
        "Lowmere - The union is not asked, and that is what it will tell the court in May, when it meets again.",
        "Lisbon - which was not asked - will tell the court in May what it thinks of the figures of the board.",
        "Senator Ann Ferro (L-Lowmere) has asked for the figures, which the board has not yet given to anyone.",
    ],
)
def test_openings_that_are_no_datelines(opening: str) -> None:
    assert opening in body_of(joined([opening, SECOND, THIRD]))


def test_comments_under_an_article_are_not_read() -> None:
    text = joined([FIRST, SECOND, THIRD, FOURTH, LAST, "Comments (2)", "I was there and it was a disgrace.", "Reply"])
    assert body_of(text) == [FIRST, SECOND, THIRD, FOURTH, LAST]


def test_a_note_on_the_writer_is_not_read() -> None:
    note = "Ann Ferro is a columnist at the Chronicle and the author of two books about the sea."
    text = joined(["Board Votes To Dredge The Basin", "By Ann Ferro", FIRST, SECOND, THIRD, note])
    assert kinds(text)[note] is BlockKind.BYLINE


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                FIRST,
                SECOND,
                LAST,
                "Share",
                "• Home",
                "17 June, 2031",
                "By Ann Ferro",
                "Related Posts",
                "\u202e\u200b",
                "",
                "x",
                "(AFP)",
            ]
        ),
        max_size=30,
    ),
    st.sampled_from(["\n", "\r\n", "\n\n", "\u2028", "\f"]),
)
def test_regions_hold_all_but_white_space(lines: list[str], end: str) -> None:
    text = end.join(lines)
    place, left = 0, []
    for region in label_text(text):
        assert place <= region.start < region.end
        assert text[region.start : region.end].strip(BLANK) == text[region.start : region.end]
        left.append(text[place : region.start])
        place = region.end
    assert not "".join([*left, text[place:]]).strip(BLANK)
    assert label_text(text) == label_text(text)


@settings(max_examples=150, deadline=None)
@given(st.text(st.characters(codec="utf-8"), max_size=500))
def test_any_text_is_labelled(text: str) -> None:
    for region in label_text(text, "A title"):
        assert 0 <= region.start < region.end <= len(text)


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("3 March 2031", True),
        ("Published on 3 March 2031 at 10.30 a.m.", True),
        ("Tarn, 3 March 2031, by our own reporter", True),
        ("The fire in Tarn on 3 March 2031 killed 39 people.", False),
        ("It was signed by both of them in Tarn on 3 March 2031.", False),
    ],
)
def test_a_short_sentence_with_a_date_is_no_date_line(line: str, *, is_one: bool) -> None:
    assert is_date_line(line) is is_one
