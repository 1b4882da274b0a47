"""Which documents show one origin, which do not, and that the reason says what was compared."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audiatur.compare.origins import shared_origins
from audiatur.compare.origins.judging import judged, told_alike
from audiatur.compare.origins.overlap import Overlap
from audiatur.compare.origins.phrases import Phrases, phrases
from audiatur.compare.origins.texts import Texts
from audiatur.errors import UsageError
from audiatur.model.document import Block, BlockKind, Document, OriginKind, TakenFrom
from audiatur.model.judgement import Decision, Judgement, article, judgement
from audiatur.model.origin import CopyGroup, SharedOrigin
from audiatur.model.span import Span

FERRY = (
    "The ferry company of Orland said on Monday that it would close its northern route from the first of "
    "May because too few people travel on it in winter and the price of fuel has doubled within one year."
    " About ninety sailors are to lose their work, and the two ships are to be sold abroad. The mayor of "
    "the island called a meeting in the town hall for the same evening and asked the ministry to step in "
    "with a grant, as it had done three years before."
)
ISLAND = (
    "Islanders reacted with anger to the news that their only link to the mainland ends in spring. At the"
    " harbour, where a small crowd had come together, fishermen spoke of boats that might carry mail and "
    "medicine instead. A teacher who has lived there for forty years doubted that any family with "
    "children would stay for long without a ship."
)
STATEMENT = (
    "We have kept this route open for eleven years against all advice of our auditors and we can no "
    "longer answer for the losses that it makes every single winter to the people who own this company"
)


def _document(name: str, *paragraphs: str, outlet: str | None = None, kinds: Sequence[BlockKind] = ()) -> Document:
    text, blocks = "", []
    for number, paragraph in enumerate(paragraphs):
        kind = kinds[number] if number < len(kinds) else BlockKind.BODY
        span = Span(document=name, start=len(text), end=len(text) + len(paragraph))
        blocks.append(Block(span=span, kind=kind, rule="test"))
        text += paragraph + "\n\n"
    return Document(
        id=name, file=name, sha256=str(text), media_type="text/plain", text=text, blocks=tuple(blocks), outlet=outlet
    )


def _credited(document: Document, agency: str, kind: OriginKind = OriginKind.SIGNOFF) -> Document:
    start = document.text.index(agency)
    span = Span(document=document.id, start=start, end=start + len(agency))
    return document.model_copy(update={"taken_from": (TakenFrom(name=agency, kind=kind, span=span),)})


def _run(*documents: Document, publishers: Path | None = None) -> tuple[dict[str, SharedOrigin], list[tuple[str, ...]]]:
    shared, groups = shared_origins(documents, (), publishers)
    assert sorted(d for group in groups for d in group.documents) == sorted(document.id for document in documents)
    texts = {document.id: document.text for document in documents}
    for origin in shared:
        assert origin.reason.endswith(".")
        assert all(span.quote(texts[span.document]).strip() for span in origin.spans)
    return {f"{origin.left}{origin.right}": origin for origin in shared}, [group.documents for group in groups]


def _rules(found: dict[str, SharedOrigin]) -> dict[str, str]:
    return {pair: origin.rule for pair, origin in found.items()}


def test_the_same_bytes_are_one_origin() -> None:
    found, groups = _run(_document("a", FERRY), _document("b", FERRY), _document("c", ISLAND))
    assert _rules(found) == {"ab": "same_bytes"}
    assert groups == [("a", "b"), ("c",)]


def test_the_same_text_on_another_page_is_one_origin() -> None:
    found, groups = _run(
        _document("a", FERRY), _document("b", "Menu and search", FERRY, kinds=[BlockKind.FURNITURE, BlockKind.BODY])
    )
    assert _rules(found) == {"ab": "same_text"}
    assert groups == [("a", "b")]


def test_a_word_or_two_updated_is_the_same_text() -> None:
    found, _ = _run(_document("a", FERRY, ISLAND), _document("b", FERRY.replace("ninety", "eighty"), ISLAND))
    assert _rules(found) == {"ab": "same_text"}
    assert found["ab"].share is not None
    assert found["ab"].share > 0.93


def test_an_excerpt_is_a_near_copy() -> None:
    found, groups = _run(_document("a", FERRY, ISLAND), _document("b", FERRY))
    assert _rules(found) == {"ab": "near_copy"}
    assert groups == [("a", "b")]
    assert FERRY[:40] in found["ab"].spans[0].quote(_document("a", FERRY, ISLAND).text)


def test_groups_are_closed_over_copies_of_copies() -> None:
    first, half = FERRY.split(" About ", maxsplit=1)[0], " ".join(FERRY.split()[20:])
    middle = _document("b", FERRY)
    _, groups = _run(_document("a", first), middle, _document("c", half), _document("d", STATEMENT))
    assert groups == [("a", "b", "c"), ("d",)]


def test_a_text_made_of_two_others_does_not_make_these_one() -> None:
    found, groups = _run(_document("a", FERRY), _document("b", FERRY, ISLAND), _document("c", ISLAND))
    assert set(_rules(found)) == {"ab", "bc"}
    assert groups == [("a", "b"), ("c",)]


def test_a_passage_used_in_a_long_text_is_told_and_leaves_it_an_origin_of_its_own() -> None:
    passage = " ".join(FERRY.split()[:40])
    own = " ".join(f"Sentence number {n} of this text tells of gate {n * 7} and of nothing else." for n in range(40))
    found, groups = _run(_document("a", ISLAND * 6, passage), _document("b", own, passage))
    assert _rules(found) == {"ab": "shared_passage"}
    assert groups == [("a",), ("b",)]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            f"{ISLAND} “{STATEMENT},” said the company.",
            f"Its head wrote: “{STATEMENT}.” Nobody answered him in the hall.",
        ),
        (f'{ISLAND} "{STATEMENT}," said the company.', f"{STATEMENT} — Orland Ferries (@orlandferries) May 2, 2031"),
        (f"{ISLAND} '{STATEMENT},' said the company.", f"{STATEMENT}, the page says. Its phone is off."),
        (f"{ISLAND} HEAD OF THE COMPANY: {STATEMENT}.", f"HEAD OF THE COMPANY: {STATEMENT}."),
        (
            f"{ISLAND} “{STATEMENT},” it said.",
            f"The head of the firm took the floor. {STATEMENT}. The hall was silent then.",
        ),
    ],
    ids=["quoted by both", "a post shown", "single marks", "a transcript", "quoted by one, without marks in the other"],
)
def test_one_quoted_statement_is_no_shared_origin(left: str, right: str) -> None:
    found, groups = _run(_document("a", left), _document("b", right))
    assert found == {}
    assert groups == [("a",), ("b",)]


def test_a_letter_that_both_show_without_marks_is_no_shared_origin() -> None:
    letter = (
        "I have sailed this route since I was a boy and I know every rock of it. My father sailed it before me, and "
        "we never left anybody on the pier. I ask you to keep our ships, or I would not know what to tell my children."
    )
    found, groups = _run(_document("a", ISLAND, OWN, letter), _document("b", FERRY, LEAD, letter))
    assert _rules(found) == {"ab": "shared_passage"}
    assert "speech" in found["ab"].reason
    assert groups == [("a",), ("b",)]


def test_a_column_in_the_first_person_that_two_print_is_one_origin() -> None:
    column = " ".join(f"I walked to pier {n} and asked our captain what he thought of it." for n in range(12))
    found, _ = _run(_document("a", column), _document("b", column, ISLAND))
    assert _rules(found) == {"ab": "near_copy"}


def test_a_post_signed_in_the_next_line_is_no_shared_origin() -> None:
    signed = "— Orland Ferries (@orlandferries) May 2, 2031"
    found, groups = _run(_document("a", ISLAND, STATEMENT, signed), _document("b", STATEMENT, signed))
    assert found == {}
    assert groups == [("a",), ("b",)]


def test_a_post_does_not_make_a_long_paragraph_a_quotation() -> None:
    """A whole article in one line: its own words are still its own."""
    post = f"{STATEMENT} — Orland Ferries (@orlandferries) May 2, 2031"
    found, _ = _run(_document("a", f"{FERRY} {ISLAND} {post} {OWN}"), _document("b", f"{FERRY} {ISLAND}"))
    assert _rules(found) == {"ab": "near_copy"}


def test_a_quotation_mark_that_was_lost_does_not_make_an_article_a_quotation() -> None:
    story = f"{FERRY} {ISLAND} {OWN} {OWN.replace('day', 'night')}"
    found, groups = _run(_document("a", f'It "closes. {story}'), _document("b", f'{story} "Why?" asks the mayor.'))
    assert found["ab"].share is not None
    assert found["ab"].share > 0.9
    assert len(groups) == 1


STANDING = " ".join(f"The northern route has been served since the year {n} by ship number {n * 2}." for n in range(9))


def _dated(name: str, outlet: str, *paragraphs: str) -> Document:
    return _document(name, *paragraphs, outlet=outlet)


def test_what_an_outlet_puts_under_all_its_stories_makes_them_no_one_story() -> None:
    stories = [FERRY, ISLAND, OWN]
    found, groups = _run(
        *(_dated(name, "Orland Post", text, STANDING) for name, text in zip("abc", stories, strict=True))
    )
    assert set(_rules(found).values()) == {"shared_passage"}
    assert len(groups) == 3


def test_the_same_words_under_two_outlets_stories_are_used_by_one_of_them() -> None:
    found, groups = _run(_dated("a", "Orland Post", STANDING, FERRY), _dated("b", "Radio Tarn", STANDING, ISLAND))
    assert _rules(found) == {"ab": "near_copy"}
    assert len(groups) == 1


def test_an_outlets_story_brought_up_to_date_is_one_origin() -> None:
    later = FERRY.replace("About ninety sailors are", "The company now says that more than one hundred sailors are")
    found, groups = _run(_dated("a", "Orland Post", FERRY, ISLAND), _dated("b", "Orland Post", later, ISLAND))
    assert _rules(found)["ab"] in {"same_text", "near_copy"}
    assert len(groups) == 1


def test_an_outlets_story_of_the_next_day_that_repeats_the_background_is_another() -> None:
    found, groups = _run(_dated("a", "Orland Post", OWN, ISLAND), _dated("b", "Orland Post", FERRY, LEAD, ISLAND))
    assert _rules(found) == {"ab": "shared_passage"}
    assert len(groups) == 2


def test_a_story_told_anew_in_other_words_between_its_own_is_a_copy() -> None:
    """No run of twelve words is left, but half of the text in runs of eight and more."""
    words = FERRY.split()
    pieces = [words[start : start + 10] for start in range(0, len(words), 11)]
    found, groups = _run(_document("a", FERRY), _document("b", " otherwise ".join(" ".join(piece) for piece in pieces)))
    assert _rules(found) == {"ab": "near_copy"}
    assert len(groups) == 1


def test_passages_that_stand_far_down_in_both_are_background_unless_they_are_a_quarter_of_the_shorter() -> None:
    words, other = FERRY.split(), ISLAND.replace("anger", "joy")
    words[20] = "otherwise"
    left = _document("a", f"{other} {other} {FERRY}")
    background = _document("b", f"{OWN} {' '.join(words[:40])}")
    assert _rules(_run(left, background)[0]) == {"ab": "shared_passage"}
    used = _document("b", f"{OWN} {' '.join(words[:70])}")
    assert _rules(_run(left, used)[0]) == {"ab": "partial_reuse"}
    ahead = _document("b", f"{' '.join(words[:40])} {OWN}")
    assert _rules(_run(left, ahead)[0]) == {"ab": "partial_reuse"}


def test_one_passage_amid_other_words_is_a_quotation_that_lost_its_marks() -> None:
    """Two articles show a notice; the same words with one of them changed are use."""
    notice, changed = FERRY.split()[:50], FERRY.split()[:50]
    changed[25] = "otherwise"
    left = _document("a", OWN, " ".join(notice), STANDING)
    other = ISLAND, ISLAND.replace("anger", "joy").replace("harbour", "pier")
    found, groups = _run(left, _document("b", *other, " ".join(notice)))
    assert _rules(found) == {"ab": "shared_passage"}
    assert len(groups) == 2
    found, groups = _run(left, _document("b", *other, " ".join(changed)))
    assert _rules(found) == {"ab": "partial_reuse"}
    assert len(groups) == 1


def _each(words: Sequence[str], kept: int) -> str:
    """Every so many words, then one of another desk."""
    pieces = [" ".join(words[start : start + kept]) for start in range(0, len(words), kept + 1)]
    return " ".join(f"{piece} otherwise{number}" for number, piece in enumerate(pieces))


def test_a_story_that_an_outlet_changed_throughout_is_one_though_it_did_so_often() -> None:
    """Three versions; what all of them hold in common is their story, and no standing text."""
    words = (FERRY + " " + ISLAND).split()
    texts = [f"{_each(words, kept)} {OWN}" for kept in (30, 22, 16)]
    found, groups = _run(*(_dated(name, "Orland Post", text) for name, text in zip("abc", texts, strict=True)))
    assert groups == [("a", "b", "c")]
    assert "near_copy" in set(_rules(found).values())


def test_a_row_of_pictures_under_two_stories_of_an_outlet_makes_them_no_one_story() -> None:
    pictures = f"{STANDING} {FERRY}"
    left, right = _dated("a", "Orland Post", OWN, pictures), _dated("b", "Orland Post", ISLAND, pictures)
    found, groups = _run(left, right)
    assert _rules(found) == {"ab": "shared_passage"}
    assert len(groups) == 2


def test_a_story_that_is_told_in_the_same_phrases_is_one_origin_and_the_reason_says_so() -> None:
    """Every seventh word is another; one run of fourteen is left, by which the two meet."""
    words = FERRY.split()
    told = f"{_each(words[:56], 6)} {' '.join(words[56:70])} otherwise {_each(words[71:], 6)}"
    found, groups = _run(_document("a", FERRY, OWN), _document("b", told, ISLAND))
    assert _rules(found) == {"ab": "partial_reuse"}
    assert "tell one story in the same phrases" in found["ab"].reason
    assert len(groups) == 1


@pytest.mark.parametrize(
    ("left", "right", "words", "places"),
    [
        ("The old pier of Tarn was closed.", "The old pier of Tarn was shut.", 6, 1),
        ("The old pier of Tarn was closed.", "The old pier in Tarn was closed.", 0, 0),
        (
            "The old pier of Tarn was closed, and ships went round the cape.",
            "Ships went round the cape since the old pier of Tarn was shut.",
            11,
            2,
        ),
        ('He said: "The old pier of Tarn was closed."', 'She wrote: "The old pier of Tarn was closed."', 0, 0),
        ("The old pier", "The old pier", 0, 0),
        (
            "Lund is charged with the theft of two boats. Moe is charged with the theft of two boats.",
            "Berg is charged with the theft of two boats. Voss is charged with the theft of two boats.",
            8,
            1,
        ),
    ],
)
def test_the_phrases_that_two_texts_use(left: str, right: str, words: int, places: int) -> None:
    texts = Texts([_document("a", left), _document("b", right)])
    texts.leave_out_quotations([0, 1])
    for one, other in ((0, 1), (1, 0)):
        both = phrases(texts[one], texts[other], (texts.own(one), texts.own(other)))
        assert (both.words, both.places) == (words, places)


@pytest.mark.parametrize(
    ("share", "places", "longest", "joined"),
    [(0.2, 5, 20, True), (0.19, 5, 20, False), (0.3, 4, 20, False), (0.3, 9, 21, False)],
)
def test_few_phrases_or_one_block_tell_no_story(share: float, places: int, longest: int, joined: object) -> None:
    texts = Texts([_document("a", FERRY), _document("b", OWN)])
    both = Phrases(words=40, longest=longest, places=places, share=share, spans=(texts[0].span(0, 6),))
    assert (told_alike(texts[0], texts[1], both) is not None) is joined


def test_copies_meet_though_the_first_to_use_their_words_is_no_copy() -> None:
    """A long article has their end first; the story and its copy are still laid side by side."""
    end = " ".join(ISLAND.split()[-30:])
    round_up = f"{OWN} {OWN.replace('day', 'night')} {OWN.replace('pier', 'gate')} {end}"
    found, groups = _run(
        _document("a", round_up), _document("b", FERRY, ISLAND), _document("c", FERRY, ISLAND, STATEMENT)
    )
    assert _rules(found) == {"ab": "shared_passage", "ac": "shared_passage", "bc": "near_copy"}
    assert groups == [("a",), ("b", "c")]


def _rewritten(words: Sequence[str], kept: int, of: int) -> str:
    """The first so many of each few words, with words of another desk for the rest."""
    return " ".join(
        word if place % of < kept else f"otherwise{place}" for place, word in enumerate(words) if place % of <= kept
    )


@pytest.mark.parametrize(("kept", "of", "joined"), [(9, 12, True), (8, 11, True), (7, 10, False), (6, 9, False)])
def test_a_story_that_another_desk_rewrote_is_met_by_runs_of_eight_words(kept: int, of: int, joined: object) -> None:
    """Shorter runs are set phrases, which all tell an event in."""
    found, groups = _run(_document("a", FERRY, OWN), _document("b", f"{_rewritten(FERRY.split(), kept, of)} {ISLAND}"))
    assert (_rules(found) == {"ab": "partial_reuse"}) is joined
    assert (len(groups) == 1) is joined


def test_the_few_words_of_two_short_texts_on_one_event_make_no_story() -> None:
    lead = "The quarrel of Orland with Tarn over the northern ferry route has grown louder."
    facts = ["The fire in Orland on 3 May 2031 hurt nine people.", "The ferry of Orland will carry about 900 people."]
    left = " ".join([lead, *facts, "A judge of Tarn has to decide whether the pier is to be closed to trucks."])
    right = " ".join([lead, "Nine were hurt.", facts[1], "No ship left the harbour on 3 May 2031 after that hour."])
    found, groups = _run(_document("a", left), _document("b", right))
    assert "partial_reuse" not in _rules(found).values()
    assert len(groups) == 2


def test_background_that_an_outlet_puts_under_its_stories_joins_no_other_outlets() -> None:
    own = [OWN, f"{STATEMENT}. {STANDING}", FERRY]
    posts = [_dated(name, "Orland Post", text, ISLAND) for name, text in zip("abc", own, strict=True)]
    found, groups = _run(*posts, _dated("d", "Radio Tarn", "The sea rose. " + ISLAND))
    assert found["ad"].rule == "shared_passage"
    assert len(groups) == 4


def test_versions_of_one_story_are_no_background() -> None:
    """An outlet brings its story up to date twice; another has a part of it."""
    posts = [
        _dated(name, "Orland Post", FERRY, ISLAND.replace("small", size), OWN)
        for name, size in (("a", "small"), ("b", "larger"), ("c", "large"))
    ]
    _, groups = _run(*posts, _dated("d", "Radio Tarn", FERRY, OWN.replace("reporter", "clerk")))
    assert [group for group in groups if len(group) > 1] == [("a", "b", "c", "d")]


def test_an_alert_does_not_make_one_of_two_stories_that_hold_it() -> None:
    alert = " ".join(FERRY.split()[:24])
    left, right = _document("b", alert, ISLAND, STANDING), _document("c", OWN, OWN.replace("pier", "gate"), alert)
    found, groups = _run(_document("a", alert), left, right)
    assert {"ab", "ac"} <= set(found)
    assert sorted(map(len, groups)) == [1, 2]


NOTICE = (
    "Anyone who saw the ferry leave its pier on Monday or who has films of the crew and the two ships is asked to call "
    "the harbour police of Orland at {} at any hour."
)


@pytest.mark.parametrize(
    ("where", "joined"),
    [
        ("555-014-7788", False),
        ("(555) 014-7788", False),
        ("555-FERRIES", False),
        ("harbour@orland.example", False),
        ("its new office by the old pier", True),
        ("a rate of 4.2 crowns", True),
    ],
)
def test_a_notice_of_whom_to_call_is_no_ones_own(where: str, *, joined: bool) -> None:
    """Whoever prints it prints it as it was given out; the same words without a number are a report's."""
    notice = NOTICE.format(where)
    found, _ = _run(_document("a", notice, " ".join(OWN.split()[:60])), _document("b", notice, ISLAND))
    assert (_rules(found).get("ab") == "partial_reuse") is joined


def test_a_number_to_call_leaves_the_report_around_it_its_own() -> None:
    notice = NOTICE.format("555-014-7788")
    found, _ = _run(_document("a", f"{FERRY} {notice} {ISLAND}"), _document("b", f"{FERRY} {ISLAND}"))
    assert _rules(found) == {"ab": "near_copy"}


@pytest.mark.parametrize(
    ("share", "opens", "joined"), [(0.16, True, True), (0.14, True, False), (0.24, False, False), (0.26, False, True)]
)
def test_use_needs_more_where_it_stands_further_down(share: float, opens: bool, joined: object) -> None:  # noqa: FBT001 - a column of the table
    texts = Texts([_document("a", FERRY, ISLAND), _document("b", OWN)])
    found = Overlap(
        words=30, passages=2, share=share, opens=opens, leads=False, spoken=0.0, spans=(texts[0].span(0, 14),)
    )
    origin = judged(texts[0], texts[1], found)
    assert origin is not None
    assert (origin.rule == "partial_reuse") is joined


def test_a_text_that_uses_each_of_two_stories_does_not_make_these_one() -> None:
    """The two have one sentence in common, which is less than a tenth of either."""
    sentence = " ".join(STATEMENT.split()[:12])
    left, right = f"{FERRY} {sentence}. {STANDING}", f"{ISLAND} {OWN} {sentence}."
    both = _document("c", FERRY, ISLAND, OWN)
    _, groups = _run(_document("a", left), _document("b", right), both)
    assert sorted(map(len, groups)) == [1, 2]


def test_furniture_that_two_pages_share_is_no_shared_origin() -> None:
    furniture = [BlockKind.FURNITURE, BlockKind.BODY]
    found, _ = _run(
        _document("a", STATEMENT, FERRY, kinds=furniture), _document("b", STATEMENT, ISLAND, kinds=furniture)
    )
    assert found == {}


OWN = " ".join(f"On day {n} the reporter walked to pier {n * 3} and spoke to crew {n * 5}." for n in range(12))
LEAD = " ".join(FERRY.split()[:34])


def test_two_texts_of_one_agency_with_common_words_are_its_story() -> None:
    left, right = (_document(name, LEAD, text, "Tarn News Agency") for name, text in (("a", ISLAND * 2), ("b", OWN)))
    found, groups = _run(_credited(left, "Tarn News Agency"), _credited(right, "Tarn News Agency"))
    assert _rules(found) == {"ab": "same_wire"}
    assert "Tarn News Agency" in found["ab"].reason
    assert groups == [("a", "b")]


def test_background_under_two_stories_of_one_agency_joins_nothing() -> None:
    left, right = (_document(name, text, LEAD, "Tarn News Agency") for name, text in (("a", ISLAND * 2), ("b", OWN)))
    found, groups = _run(_credited(left, "Tarn News Agency"), _credited(right, "Tarn News Agency"))
    assert _rules(found) == {"ab": "shared_passage"}
    assert groups == [("a",), ("b",)]


def test_the_agencys_own_page_is_met_by_its_name() -> None:
    left = _document("a", LEAD, ISLAND * 2, outlet="Tarn News Agency")
    right = _credited(_document("b", LEAD, OWN, "Tarn News Agency"), "Tarn News Agency")
    assert _rules(_run(left, right)[0]) == {"ab": "same_wire"}


def test_an_agencys_name_alone_joins_nothing() -> None:
    left, right = (_document(name, text, "Tarn News Agency") for name, text in (("a", FERRY), ("b", ISLAND)))
    found, groups = _run(_credited(left, "Tarn News Agency"), _credited(right, "Tarn News Agency"))
    assert found == {}
    assert groups == [("a",), ("b",)]


@pytest.mark.parametrize("kind", [OriginKind.TOLD, OriginKind.CITED])
def test_a_source_of_one_statement_is_none_of_the_text(kind: OriginKind) -> None:
    left, right = (_document(name, LEAD, text, "Tarn News Agency") for name, text in (("a", ISLAND * 2), ("b", OWN)))
    found, _ = _run(_credited(left, "Tarn News Agency", kind), _credited(right, "Tarn News Agency", kind))
    assert "same_wire" not in _rules(found).values()


def test_a_picture_credit_is_no_source_of_the_text() -> None:
    kinds = [BlockKind.BODY, BlockKind.BODY, BlockKind.CAPTION]
    left, right = (
        _credited(
            _document(name, LEAD, text, "Photo: Tarn News Agency", kinds=kinds), "Tarn News Agency", OriginKind.CREDIT
        )
        for name, text in (("a", ISLAND * 2), ("b", OWN))
    )
    assert "same_wire" not in _rules(_run(left, right)[0]).values()


def test_outlets_of_one_publisher_are_told_and_stay_two_texts(tmp_path: Path) -> None:
    path = tmp_path / "publishers.yaml"
    path.write_text("publishers:\n  - {name: Orland Media, outlets: [The Orland Post, Radio Orland]}\n", "utf-8")
    found, groups = _run(
        _document("a", FERRY, outlet="Orland Post"),
        _document("b", ISLAND, outlet="Radio Orland"),
        _document("c", OWN, outlet="Tarn Times"),
        publishers=path,
    )
    assert _rules(found) == {"ab": "same_publisher"}
    assert "Orland Media" in found["ab"].reason
    assert groups == [("a",), ("b",), ("c",)]


@pytest.mark.parametrize("content", ["publishers: 5", "- a", "publishers: [{name: x}]", "a: ["])
def test_a_publisher_file_of_another_form_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "publishers.yaml"
    path.write_text(content, "utf-8")
    with pytest.raises(UsageError, match="publisher file"):
        shared_origins((), (), path)


def test_many_copies_are_one_group() -> None:
    copies = [_document(f"c{n:03}", FERRY.replace("ninety", f"ninety-{n}"), ISLAND) for n in range(200)]
    found, groups = _run(*copies)
    assert len(groups) == 1
    assert len(found) < 4 * len(copies)


PIECES = st.sampled_from([FERRY, ISLAND, STATEMENT, f"“{STATEMENT}”", '"', "“", "(@x)", "", " ", "é\u2028", LEAD])


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(PIECES, min_size=1, max_size=4), max_size=5))
def test_any_texts_raise_nothing_and_every_document_is_in_one_group(texts: list[list[str]]) -> None:
    documents = [_document(f"d{n}", *(piece or "-" for piece in pieces)) for n, pieces in enumerate(texts)]
    first: tuple[tuple[SharedOrigin, ...], tuple[CopyGroup, ...]] = shared_origins(documents, (), None)
    _run(*documents)
    assert first == shared_origins(documents, (), None)


def _decided(decision: Decision, *documents: Document, at: int = 0) -> Judgement:
    about = tuple(article(document) for document in documents)
    return judgement(decision, about, reason="seen", by="M. Okoro", at=f"2031-05-0{at + 1}T09:00:00+00:00")


def test_a_person_joins_what_no_words_join() -> None:
    a, b, c, d = _document("a", FERRY), _document("b", FERRY + " Indeed."), _document("c", ISLAND), _document("d", OWN)
    shared, groups = shared_origins((a, b, c, d), (), None, [_decided(Decision.JOIN, b, c)])
    assert [group.documents for group in groups] == [("a", "b", "c"), ("d",)]
    assert {origin.rule for origin in shared} == {"person", "same_text"}


def test_a_person_splits_what_words_join_and_the_later_decision_holds() -> None:
    a, b = _document("a", FERRY), _document("b", FERRY + " Indeed.")
    split, join = _decided(Decision.SPLIT, a, b), _decided(Decision.JOIN, b, a, at=1)
    assert len(shared_origins((a, b), (), None, [split])[1]) == 2
    assert len(shared_origins((a, b), (), None, [split, join])[1]) == 1
    assert len(shared_origins((a, b), (), None, [join, split])[1]) == 2
