"""Numbers that name, date or point, and count nothing; and what holds for any text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from .support import amounts, parsed, quotes


@pytest.mark.parametrize(
    "text",
    [
        "The F-16 landed.",
        "The promise was “one land, two crowns,” they said.",
        "It has its own laws under the one land, two crowns principle.",
        "They reject the “two states, one land” formula.",
        "The F-35s and the Su-30s landed.",
        "Police took a 911 call from the house.",
        "A 999 operator heard the shots.",
        "She dialled 112 at once.",
        "They meet in room 12E4.",
        "It happened last night at 8.",
        "They met between 5 and 6 in the afternoon.",
        "They meet every Tuesday at 9 a.m. in Orm.",
        "They flew the TB2 again.",
        "COVID-19 spread.",
        "Under UNSCR 1244 nothing changes.",
        "The case is Orm v. Lund (13-cv-881), beside 4-cr-12.",
        "Under Resolution 1244 nothing changes.",
        "The exercise DEFENDER 25 began.",
        "The probe Voyager 2 is far away.",
        "It happened on 16 December 2024.",
        "It happened in 1999.",
        "It happened at 8:30 a.m. on Monday.",
        "The war lasted three years.",
        "See page 12 and section 3.",
        "They live at No. 10 in the square.",
        "One of the men left.",
        "This one is better.",
        "They helped one another.",
        "The QX330-200 landed.",
        "The 787 Skyliner landed.",
        "The Borealis 747-400 landed.",
        "The Norvia 225 fell.",
        "It is open 24/7 there.",
        "The third man left.",
        "The 20th man left.",
        "Call 555-123-4567 now.",
        "Read www.example.org/a/1234/56 today.",
        "The Big Three met.",
        "Test scores were low.",
        "In the first half, nobody won.",
        "The two sides met.",
    ],
)
def test_nothing_is_counted(text: str) -> None:
    assert quotes(text) == []


def test_shells_of_a_calibre_are_no_millions() -> None:
    [shells, *_] = amounts("They fired 155mm shells.")
    assert (shells.value, shells.unit) == (155, "millimetre")


@pytest.mark.parametrize("text", ["Of the 300, half left.", "The 27 Union members met.", "They left the 12 ships."])
def test_articles_before_counts(text: str) -> None:
    assert quotes(text)


def test_numbered_item() -> None:
    assert quotes("1. The council met.") == []


def test_note_numbers_glued_to_words_are_left_out() -> None:
    text = "In September 20232 the mayor praised Norvia1. She bought 14 ships."
    assert quotes(text, ("1. Daily Gull, 2023.", "2. Harbour Post, 2023.")) == ["14"]


def test_without_references_nothing_is_taken_for_a_note() -> None:
    assert "20232" in quotes("The depot holds 20232 crates.")


def test_ordinals_and_dates_do_not_hide_counts() -> None:
    assert quotes("In 2024 the 3rd fleet lost 12 ships and 40 men by 5 May.") == ["12", "40"]


WORDS = st.sampled_from(
    [
        "at",
        "least",
        "about",
        "12",
        "3.5",
        "million",
        "%",
        "$",
        "€",
        "-",
        "to",
        "between",
        "and",
        "one",
        "two",
        "half",
        "a",
        "dozen",
        "of",
        "people",
        "US",
        "EUR",
        "2024",
        "May",
        "16",
        "hundred",
        "thousands",
        "per",
        "year",
        "up",
        "rose",
        "from",
        ",",
        ".",
        "(",
        ")",
        "times",
        "third",
        "1,400",
        "F-16",
        "7/8",
        "½",
        "000",
        "No.",
        "9.9.9",
        "euros",
        "cents",
    ]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, max_size=14).map(" ".join))
def test_any_words_give_spans_in_order_and_the_same_answer_twice(text: str) -> None:
    document = parsed(text or "x")
    first = amounts(text or "x")
    assert first == amounts(text or "x")
    end = 0
    for amount in first:
        assert end <= amount.span.start < amount.span.end <= len(document.document.text)
        assert amount.span.quote(text).strip() == amount.span.quote(text)
        assert amount.value is not None or amount.low is not None or amount.high is not None
        if amount.low is not None and amount.high is not None:
            assert amount.low <= amount.high
        end = amount.span.end


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=60))
def test_any_text_raises_nothing(text: str) -> None:
    amounts(text + "x")


@pytest.mark.parametrize(
    "piece", ["1,", "one ", "$", "9" * 50 + " ", "and ", "10-", "hundred ", "half a ", "(1) ", "-"]
)
def test_long_runs_are_read(piece: str) -> None:
    amounts(piece * 400 + "x")


def test_an_emergency_number_may_be_a_count_too() -> None:
    assert quotes("They counted 911 seals.") == ["911"]


def test_a_code_glued_to_the_figure_behind_it_belongs_to_that_one() -> None:
    found = amounts("They gave away 3 USD50 cards.")
    assert [(amount.value, amount.currency) for amount in found] == [(3, None), (50, "USD")]


def test_a_scale_behind_ends_the_number_before_it() -> None:
    assert [amount.value for amount in amounts("It holds 3 hundred and 2 hundred.")] == [300, 200]
