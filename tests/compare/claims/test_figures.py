"""Figures of two outlets, and what they amount to."""

from __future__ import annotations

import pytest

from audiatur.compare.calendar import Meeting
from audiatur.compare.figure import figures_of
from audiatur.compare.questions.belonging import one_kind
from audiatur.compare.verdicts.conflict import comparable
from audiatur.compare.verdicts.ruling import Pair
from audiatur.compare.verdicts.same_value import rounding
from audiatur.model.amount import Hedge
from audiatur.model.claim import Commitment
from audiatur.model.finding import Verdict
from audiatur.model.mention import EntityKind

from .support import Figure, Said, article, findings, ruled, story, verdicts

DAY = "2031-03-04"
DEAD = "The ferry sank off Port Ansel and {} people died in the wreck"


def dead(words: str, value: float | None, **more: object) -> Said:
    return Said(DEAD.format(words), (Figure(words, value, "person", **more),))  # type: ignore[arg-type]  # keywords of Figure


@pytest.mark.parametrize(
    ("left", "right", "verdict", "rule"),
    [
        (dead("6,988", 6988), dead("6,988", 6988), Verdict.CORROBORATED, "same_value"),
        (dead("7,000", 7000, hedge=Hedge.ABOUT), dead("6,988", 6988), Verdict.CORROBORATED, "rounding"),
        (dead("220", 220, hedge=Hedge.ABOUT), dead("224", 224), Verdict.CORROBORATED, "rounding"),
        (dead("40", 40, hedge=Hedge.AT_LEAST, low=40), dead("46", 46), Verdict.COMPATIBLE, "bound_leaves_room"),
        (dead("50", 50, hedge=Hedge.AT_MOST, high=50), dead("46", 46), Verdict.COMPATIBLE, "bound_leaves_room"),
        (dead("40 to 60", None, low=40, high=60), dead("46", 46), Verdict.COMPATIBLE, "range_contains"),
        (
            dead("90", 90, hedge=Hedge.AT_LEAST, low=90),
            dead("90", 90, hedge=Hedge.AT_MOST, high=90),
            Verdict.COMPATIBLE,
            "bound_leaves_room",
        ),
        (dead("90", 90, hedge=Hedge.AT_MOST, high=90), dead("90", 90), Verdict.CORROBORATED, "same_value"),
        (dead("12", 12), dead("19", 19), Verdict.CONFLICT, "different_values"),
        (dead("40,000", 40000, hedge=Hedge.ABOUT), dead("36,000", 36000), Verdict.CONFLICT, "different_values"),
        (dead("9,000", 9000, hedge=Hedge.ABOUT), dead("8,412", 8412), Verdict.CONFLICT, "different_values"),
        (dead("9,300", 9300, hedge=Hedge.ABOUT), dead("8,912", 8912), Verdict.COMPATIBLE, "not_comparable"),
        (dead("9,300", 9300), dead("8,912", 8912), Verdict.CONFLICT, "different_values"),
        (dead("40", 40, hedge=Hedge.AT_LEAST, low=40), dead("31", 31), Verdict.CONFLICT, "different_values"),
        (dead("40 to 60", None, low=40, high=60), dead("90", 90), Verdict.COMPATIBLE, "not_comparable"),
    ],
)
def test_two_figures_for_one_thing(left: Said, right: Said, verdict: Verdict, rule: str) -> None:
    articles = (article("Morning Post", left, published=DAY), article("Harbour Herald", right, published=DAY))
    assert (verdict, rule) in ruled(*articles)


SOLD = "Senator Lind sold {} of shares in the Tarsa Line"


def sold(words: str, low: float, high: float | None) -> Said:
    return Said(SOLD.format(words), (Figure(words, None, None, "NVC", low=low, high=high),))


@pytest.mark.parametrize(
    ("left", "right", "rule"),
    [
        (sold("628,000 to 1.7 million", 628e3, 1.7e6), sold("628,000 to 1.72 million", 628e3, 1.72e6), "same_value"),
        (sold("628,000 to 1.7 million", 628e3, 1.7e6), sold("500,000 to 1.5 million", 5e5, 1.5e6), "range_contains"),
        (sold("628,000 to 1.7 million", 628e3, 1.7e6), sold("2 to 4 million", 2e6, 4e6), "not_comparable"),
        (sold("tens of millions", 2e7, None), sold("hundreds of millions", 2e8, None), "bound_leaves_room"),
    ],
)
def test_ranges_and_vague_counts(left: Said, right: Said, rule: str) -> None:
    told = ruled(article("Morning Post", left, published=DAY), article("Harbour Herald", right, published=DAY))
    assert rule in {name for _, name in told}


@pytest.mark.parametrize(("predicate", "meet"), [("million", True), ("pay", False)])
def test_of_a_figure_put_beside_a_noun_the_sentence_tells_what_it_is_of(predicate: str, *, meet: bool) -> None:
    figure = (Figure("612 million", 612e6, None, "NVC"),)
    text = "The nursery fund stands out in a long and bitterly fought round with the ministers: a likely 612 million"
    left = Said(text, figure, predicate=predicate, own="a likely 612 million")
    right = Said("Northern deputies cheered as 612 million went to the nursery fund of Tarsa", figure, predicate="go")
    told = ruled(article("A", left), article("B", right))
    assert ((Verdict.CORROBORATED, "same_value") in told) is meet


def test_the_reason_shows_both_figures() -> None:
    (finding,) = [
        f
        for f in findings(article("A", dead("12", 12), published=DAY), article("B", dead("19", 19), published=DAY))
        if f.rule == "different_values"
    ]
    assert "12" in finding.reason
    assert "19" in finding.reason
    assert {answer.text for answer in finding.answers} == {"12", "19"}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            Said("The blast in Merrin killed 12 people", (Figure("12", 12, "person"),)),
            Said("The blast in Merrin wounded 40 people", (Figure("40", 40, "person"),)),
        ),
        (
            Said("Norvia ordered 12 patrol boats from Belmark", (Figure("12", 12, "boat"),)),
            Said("Norvia received 4 patrol boats from Belmark", (Figure("4", 4, "boat"),)),
        ),
        (
            Said("The firm made a profit of 12 million dollars", (Figure("12 million dollars", 12e6, None, "USD"),)),
            Said("The firm made a revenue of 90 million dollars", (Figure("90 million dollars", 90e6, None, "USD"),)),
        ),
        (
            Said("The average salary of nurses is 40,000 dollars", (Figure("40,000 dollars", 4e4, None, "USD"),)),
            Said("The median salary of nurses is 36,000 dollars", (Figure("36,000 dollars", 3.6e4, None, "USD"),)),
        ),
        (
            Said("The guard has received 12 drones", (Figure("12", 12, "drone"),)),
            Said("The guard has received eight more drones", (Figure("eight", 8, "drone"),)),
        ),
        (
            Said(
                "Upkeep of the harbour costs 4 million dollars a year", (Figure("4 million dollars", 4e6, None, "USD"),)
            ),
            Said(
                "Upkeep of the harbour costs 20 million dollars over five years",
                (Figure("20 million dollars", 20e6, None, "USD"),),
            ),
        ),
    ],
    ids=lambda said: said.text,
)
def test_unlike_scopes_never_conflict_or_agree(left: Said, right: Said) -> None:
    told = verdicts(article("Morning Post", left), article("Harbour Herald", right))
    assert not told & {Verdict.CONFLICT, Verdict.CORROBORATED}


def spent(country: str, words: str, value: float, currency: str, period: str) -> Said:
    return Said(
        f"{country} spent {words} on its coast guard in {period[:4]}",
        (Figure(words, value, None, currency),),
        subject=country,
        predicate="spend",
        period=period,
        names=((country, EntityKind.COUNTRY),),
    )


def test_one_sum_in_two_currencies_shows_its_rate() -> None:
    told = findings(
        article("A", spent("Norvia", "€100 million", 100e6, "EUR", "2023")),
        article("B", spent("Norvia", "$108 million", 108e6, "USD", "2023")),
    )
    (finding,) = [f for f in told if f.rule == "same_value_in_another_currency"]
    assert finding.verdict is Verdict.COMPATIBLE
    assert "USD per EUR" in finding.reason


def test_another_sum_in_another_currency_is_a_conflict() -> None:
    left, right = (
        article("A", spent("Norvia", "€100 million", 100e6, "EUR", "2023")),
        article("B", spent("Norvia", "$190 million", 190e6, "USD", "2023")),
    )
    assert (Verdict.CONFLICT, "different_value_in_another_currency") in ruled(left, right)


def test_another_year_is_no_conflict() -> None:
    left, right = (
        article("A", spent("Norvia", "€100 million", 100e6, "EUR", "2022")),
        article("B", spent("Norvia", "€170 million", 170e6, "EUR", "2023")),
    )
    assert Verdict.CONFLICT not in verdicts(left, right)


def test_a_year_and_several_years_are_no_conflict() -> None:
    left, right = (
        article("A", spent("Norvia", "€100 million", 100e6, "EUR", "2022")),
        article("B", spent("Norvia", "€440 million", 440e6, "EUR", "2020/2023")),
    )
    assert Verdict.CONFLICT not in verdicts(left, right)


def test_two_countries_are_no_conflict_and_one_number_is_not_agreement() -> None:
    left = article("A", spent("Norvia", "€100 million", 100e6, "EUR", "2022"))
    assert Verdict.CONFLICT not in verdicts(left, article("B", spent("Belmark", "€170 million", 170e6, "EUR", "2022")))
    told = ruled(left, article("B", spent("Belmark", "€100 million", 100e6, "EUR", "2022")))
    assert (Verdict.DIFFERENT_THINGS, "same_number_for_different_things") in told
    assert Verdict.CORROBORATED not in {verdict for verdict, _ in told}


@pytest.mark.parametrize(
    ("text", "number", "noun", "one"),
    [
        ("Some 3,000 people did not die in the two floods that hit Port Ansel", 2, "flood", False),
        ("The 40 died after three attacks off Port Ansel", 3, "attack", False),
        ("Two sailors died in the wreck off Port Ansel", 2, "sailor", True),
    ],
)
def test_what_people_died_in_is_not_counted_with_them(text: str, number: int, noun: str, *, one: bool) -> None:
    words = {2: "two", 3: "three"}[number]
    told, *_ = story(
        article("A", dead("6", 6)),
        article("B", Said(text, (Figure(words if words in text else words.title(), number, noun),))),
    )
    left, right = (next(iter(figures_of(told, statement))) for statement in told.statements)
    assert one_kind(left, right) is one


def test_a_later_toll_succeeds_an_earlier_one() -> None:
    left = article("A", dead("12", 12), published="2024-03-01")
    right = article("B", dead("19", 19), published="2024-03-04")
    assert (Verdict.COMPATIBLE, "superseded") in ruled(left, right)
    assert Verdict.CONFLICT not in verdicts(left, right)


def test_a_toll_that_a_text_tells_was_raised_succeeds() -> None:
    raised = Said(
        "The toll of people who died in the ferry wreck off Port Ansel was raised from 58 to 297",
        (Figure("58", 58), Figure("297", 297)),
    )
    told = ruled(article("A", dead("58", 58)), article("B", raised), article("C", dead("297", 297)))
    assert not any(verdict is Verdict.CONFLICT for verdict, _ in told)


def test_a_plan_and_what_was_done_are_no_conflict() -> None:
    plan = Said(
        "Norvia will build 50 new ferries at Port Ansel", (Figure("50", 50, "ferry"),), commitment=Commitment.PLANNED
    )
    done = Said("Norvia built 20 new ferries at Port Ansel", (Figure("20", 20, "ferry"),))
    assert (Verdict.COMPATIBLE, "planned_then_done") in ruled(article("A", plan), article("B", done))


def test_what_a_plan_presupposes_can_conflict() -> None:
    plan = Said(
        "The closure will not harm the 61,000 pupils of the island schools",
        (Figure("61,000 pupils", 61000, "pupil"),),
        commitment=Commitment.PLANNED,
    )
    fact = Said(
        "About 69,000 pupils of the island schools are not harmed by the closure",
        (Figure("69,000 pupils", 69000, "pupil"),),
    )
    assert Verdict.CONFLICT in verdicts(article("A", plan), article("B", fact))


def test_a_denied_figure_conflicts_with_the_figure() -> None:
    denied = Said("7,000 people did not die in the ferry wreck", (Figure("7,000", 7000, "person"),), negative=True)
    told = ruled(article("A", dead("6,988", 6988)), article("B", denied))
    assert (Verdict.CONFLICT, "denied") in told


def test_a_figure_on_a_condition_is_compatible() -> None:
    bare = Said("The survey counted 2,317 herons on the lake", (Figure("2,317", 2317, "heron"),))
    conditional = Said(
        "The survey counted 2,317 herons on the lake if the north bay is taken in", (Figure("2,317", 2317, "heron"),)
    )
    assert (Verdict.COMPATIBLE, "on_condition") in ruled(article("A", bare), article("B", conditional))


def test_estimates_of_two_institutes_are_no_conflict() -> None:
    kind = EntityKind.ORGANISATION
    left = Said(
        "A study of the Lake Institute estimated that 8,412 herons died",
        (Figure("8,412", 8412, "heron"),),
        names=(("Lake Institute", kind),),
    )
    right = Said(
        "A study of the Shore College estimated that 6,988 herons died",
        (Figure("6,988", 6988, "heron"),),
        names=(("Shore College", kind),),
    )
    assert Verdict.CONFLICT not in verdicts(article("A", left), article("B", right))


def test_figures_of_one_sentence_are_the_arithmetic_of_one_voice() -> None:
    both = Said(
        "Crews cost 20 million dollars and fuel costs 15 million dollars",
        (Figure("20 million dollars", 20e6, None, "USD"), Figure("15 million dollars", 15e6, None, "USD")),
    )
    assert all(f.verdict is not Verdict.CONFLICT for f in findings(article("A", both)))


def test_vague_counts_agree_on_nothing() -> None:
    vague = Said("Thousands of pupils marched to the harbour", (Figure("Thousands", None, "pupil", low=2000),))
    assert (Verdict.CORROBORATED, "same_value") not in ruled(article("A", vague), article("B", vague))


def test_what_is_of_another_thing_stands_in_no_agreement() -> None:
    sum_of_280 = (Figure("280 million euros", 2.8e8, None, "EUR"),)
    spent = Said("Norvia spent 280 million euros on the bridge at Tarsa", sum_of_280, period="2031")
    price = Said("The price of the bridge at Tarsa was 280 million euros", sum_of_280, period="2031")
    told = findings(article("A", spent), article("B", spent), article("C", price))
    agreed = [f for f in told if f.verdict is Verdict.CORROBORATED]
    assert [f.documents for f in agreed if f.rule == "same_value"] == [2]
    assert any(f.verdict is Verdict.DIFFERENT_THINGS and f.documents > agreed[0].documents for f in told)


BRACK, QUILL = ("Judge Brack", EntityKind.PERSON), ("Tessa Quill", EntityKind.PERSON)


def _serving(text: str, verb: str, subject: str) -> Said:
    figure = Figure("12-year", 12, "year")
    return Said(text, (figure,), subject, verb, names=tuple(name for name in (BRACK, QUILL) if name[0] in text))


SERVED = _serving("Tessa Quill serves a 12-year sentence for arson in the mill", "serve", "Tessa Quill")


@pytest.mark.parametrize(
    ("other", "two_things"),
    [
        (_serving("Judge Brack imposed a 12-year sentence for arson in the mill", "impose", "Judge Brack"), False),
        (_serving("He serves a 12-year sentence for arson in the mill", "serve", "Judge Brack"), False),
        (_serving("Judge Brack serves a 12-year sentence for arson in the mill", "serve", "Judge Brack"), True),
    ],
    ids=["another act", "whom 'he' means", "another man"],
)
def test_one_number_of_two_is_two_things_where_both_do_one_thing_by_name(other: Said, two_things: bool) -> None:  # noqa: FBT001 - a table's column
    beside = (Said("Tessa Quill and Judge Brack met in court", names=(BRACK, QUILL)),)
    told = ruled(article("A", SERVED, *beside), article("B", other, *beside))
    assert ((Verdict.DIFFERENT_THINGS, "same_number_for_different_things") in told) is two_things
    assert Verdict.CORROBORATED not in {verdict for verdict, rule in told if rule == "same_value"}


def _lived(words: str, value: float, before: str = "live on", subject: str = "porters") -> Said:
    figure = Figure(words, value, unit="per week", currency="USD")
    return Said(f"Striking {subject} had to {before} {words} a week", (figure,), subject=subject, predicate="live")


@pytest.mark.parametrize(
    ("other", "rivals"),
    [
        (_lived("$275", 275), True),
        (_lived("$275", 275, before="live on about"), False),
        (_lived("$275", 275, before="give away"), False),
        (_lived("$900", 900), False),
    ],
)
def test_sums_told_by_one_word_are_rivals(other: Said, *, rivals: bool) -> None:
    told, *_ = story(article("A", _lived("$250", 250)), article("B", other))
    one, two = (next(iter(figures_of(told, statement))) for statement in told.statements)
    assert comparable(Pair(one, two, 0.2, Meeting.UNKNOWN)) == rivals


@pytest.mark.parametrize(
    ("first", "rounded"),
    [
        ("The ferry sank with all 150 people aboard", False),
        ("The ferry sank with 150 people aboard", True),
        ("The ferry sank with 150 of all people aboard", True),
    ],
)
def test_all_of_them_are_no_round_number(first: str, *, rounded: bool) -> None:
    told, *_ = story(
        article("A", Said(first, (Figure("150", 150, unit="person"),), subject="ferry", predicate="sink")),
        article("B", Said("The ferry sank with 148 people aboard", (Figure("148", 148, unit="person"),))),
    )
    one, two = (next(iter(figures_of(told, statement))) for statement in told.statements)
    assert (rounding(Pair(one, two, 0.5, Meeting.UNKNOWN)) is not None) == rounded


def _boats(text: str) -> Said:
    return Said(text, (Figure("40 boats", 40, "boat"),), predicate="close")


@pytest.mark.parametrize(
    ("other", "two_things"),
    [
        (_boats("40 boats closed in, with weapons on deck"), False),
        (_boats("40 boats closed in on the ferry, and were delivered by night"), True),
    ],
    ids=["what money buys", "a stage of a supply"],
)
def test_counts_of_things_differ_by_nothing_that_sums_differ_by(other: Said, *, two_things: bool) -> None:
    one = _boats("40 boats closed in, ordered by the defence office")
    told = ruled(article("A", one), article("B", other))
    assert ((Verdict.DIFFERENT_THINGS, "same_number_for_different_things") in told) is two_things


def test_lengths_of_time_differ_by_no_kind_of_money() -> None:
    loans = Said("loans over three years for the dam", (Figure("three years", 3, "year"),), predicate="give")
    wages = Said("wages over three years for the dam", (Figure("three years", 3, "year"),), predicate="give")
    assert Verdict.DIFFERENT_THINGS not in verdicts(article("A", loans), article("B", wages))


def test_a_distance_is_of_both_ends() -> None:
    ship, boat = ("Grey Heron", EntityKind.PRODUCT), ("Sea Lily", EntityKind.PRODUCT)

    def away(name: tuple[str, EntityKind]) -> Said:
        text = f"the {name[0]} was 13 miles away from the other at dawn"
        return Said(text, (Figure("13 miles", 13, "mile"),), name[0], "be", names=(name,))

    beside = (Said("The Grey Heron met the Sea Lily", names=(ship, boat)),)
    told = ruled(article("A", away(ship), *beside), article("B", away(boat), *beside))
    assert (Verdict.DIFFERENT_THINGS, "same_number_for_different_things") not in told


def test_what_the_next_clause_tells_befell_nobody_counted_here() -> None:
    own = "the number of people who died in the mill rose to 224"
    rose = Said(f"{own} and its owners were arrested", (Figure("224", 224),), "number", "rise", own=own)
    reached = Said("The death toll from the mill has reached 224", (Figure("224", 224),), "death toll", "reach")
    held = Said("In the mill 224 were arrested", (Figure("224", 224),), "In the mill", "arrest")
    assert Verdict.DIFFERENT_THINGS not in verdicts(article("A", rose), article("B", reached))
    assert Verdict.DIFFERENT_THINGS in verdicts(article("A", held), article("B", reached))
