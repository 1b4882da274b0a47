"""Figures and denials that look like conflicts and are none, each beside one that is."""

from __future__ import annotations

import pytest

from audiatur.model.finding import Verdict
from audiatur.model.mention import EntityKind

from .support import Figure, Said, article, ruled, verdicts


def dead(
    words: str, value: float, speaker: str | None = None, as_of: str | None = None, verb: str = "were killed"
) -> Said:
    text = f"The dam above Tarnholt burst and {words} people {verb}"
    return Said(text, (Figure(words, value, "person"),), speaker=speaker, as_of=as_of, period="2031-03")


@pytest.mark.parametrize(
    ("first", "second", "days", "expected"),
    [
        ("Mayor Lind", "General Oakes", ("2031-03-02", "2031-03-05"), (Verdict.CONFLICT, "different_values")),
        (None, None, ("2031-03-02", "2031-03-05"), (Verdict.COMPATIBLE, "superseded")),
        (None, None, (None, None), (Verdict.CONFLICT, "different_values")),
        (None, "Mayor Lind", (None, "2031-03-05"), (Verdict.CONFLICT, "different_values")),
        (None, None, ("2031-03-05", "2031-03-05"), (Verdict.CONFLICT, "different_values")),
        ("Mayor Lind", "General Oakes", ("2031-03-05", "2031-03-02"), (Verdict.CONFLICT, "different_values")),
    ],
)
def test_a_toll_that_rises_is_no_conflict_and_two_of_one_day_are(
    first: str | None, second: str | None, days: tuple[str | None, str | None], expected: tuple[Verdict, str]
) -> None:
    left, right = dead("12", 12, first), dead("19", 19, second)
    told = ruled(article("Morning Post", left, published=days[0]), article("Herald", right, published=days[1]))
    assert expected in told
    assert len({verdict for verdict, _ in told} & {Verdict.CONFLICT}) == (expected[0] is Verdict.CONFLICT)


@pytest.mark.parametrize(
    ("verb", "rule"),
    [
        ("have been killed", "undated_totals"),
        ("were killed, officials said so far", "undated_totals"),
        ("were killed", "different_values"),
        ("died and were killed", "different_values"),
    ],
)
def test_undated_tolls_are_compatible_only_where_the_words_leave_the_count_open(verb: str, rule: str) -> None:
    told = ruled(article("Morning Post", dead("12", 12)), article("Herald", dead("19", 19, verb=verb)))
    assert rule in {name for _, name in told}


def test_a_word_of_change_in_the_sentence_before_tells_nothing_of_a_toll() -> None:
    quarrel = Said("The quarrel over the dam has grown")
    told = ruled(article("Morning Post", dead("12", 12)), article("Herald", quarrel, dead("19", 19)))
    assert (Verdict.CONFLICT, "different_values") in told


def test_two_sources_that_say_when_they_counted_succeed_each_other() -> None:
    left = dead("12", 12, "Mayor Lind", as_of="2031-03-02")
    right = dead("19", 19, "General Oakes", as_of="2031-03-05")
    assert (Verdict.COMPATIBLE, "superseded") in ruled(article("Morning Post", left), article("Herald", right))


def test_who_names_the_year_looks_back_on_a_toll_that_is_final() -> None:
    text = "The dam above Tarnholt burst in March 2019 and {} people were killed"
    articles = [
        article(str(value), Said(text.format(value), (Figure(str(value), value, "person"),), period="2019-03"))
        for value in (12, 19)
    ]
    assert (Verdict.CONFLICT, "different_values") in ruled(*articles)


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        (("2,000 feet", 2000, "foot"), ("610 metres", 610, "metre"), Verdict.CORROBORATED),
        (("26 miles", 26, "mile"), ("42 kilometres", 42, "kilometre"), Verdict.CORROBORATED),
        (("18 months", 18, "month"), ("three years", 3, "year"), Verdict.CONFLICT),
        (("26 miles", 26, "mile"), ("26 kilometres", 26, "kilometre"), Verdict.CONFLICT),
        (("170,000-square", 170000, "square"), ("15,800-square", 15800, "square"), Verdict.COMPATIBLE),
    ],
)
def test_units_of_one_kind_are_compared_in_one_of_them(
    left: tuple[str, float, str], right: tuple[str, float, str], verdict: Verdict
) -> None:
    text = "Engineers say the tunnel under the Sorrel ridge measures {}"
    claims = [Said(text.format(words), (Figure(words, value, unit),)) for words, value, unit in (left, right)]
    told = verdicts(*(article(f"Outlet {number}", claim) for number, claim in enumerate(claims)))
    assert (verdict in told) or (verdict is Verdict.COMPATIBLE and Verdict.CONFLICT not in told)


def test_a_percentage_shares_the_whole_of_the_one_before_it() -> None:
    cables = "The cut cables took down 55 percent of voice calls in Norvia and 82 percent in Belmark"
    other = "The cut cables took down 65 percent of data traffic in Belmark"
    same = "The cut cables took down 65 percent of voice calls in Belmark"

    def told(text: str) -> set[Verdict]:
        left = Said(cables, (Figure("82 percent", 82, "percent"),))
        right = Said(text, (Figure("65 percent", 65, "percent"),))
        return verdicts(article("A", left), article("B", right))

    assert Verdict.CONFLICT not in told(other)
    assert Verdict.CONFLICT in told(same)


@pytest.mark.parametrize(
    ("left", "right", "conflict"),
    [
        ("Coal made up 38 percent of Peruvian emissions", "Coal made up 30 percent of Peruvian power", False),
        ("Coal made up 38 percent of Peruvian power", "Coal made up 30 percent of Peruvian power", True),
    ],
    ids=["two wholes of one country", "one whole"],
)
def test_a_country_is_not_the_whole_of_a_percentage(left: str, right: str, *, conflict: bool) -> None:
    told = verdicts(
        article("A", Said(left, (Figure("38 percent", 38, "percent"),))),
        article("B", Said(right, (Figure("30 percent", 30, "percent"),))),
    )
    assert (Verdict.CONFLICT in told) == conflict


@pytest.mark.parametrize(("others", "conflict"), [("12", True), ("689,800", False)], ids=["one alone", "both"])
def test_who_tells_of_both_figures_holds_them_for_two_things(others: str, *, conflict: bool) -> None:
    def pupils(words: str, value: float) -> Said:
        return Said(f"The Norlane tuition plan covers {words} pupils", (Figure(words, value, "pupil"),))

    knows = [pupils("800,000", 8e5), *([pupils(others, 689_800)] if not conflict else [])]
    told = verdicts(article("A", pupils("800,000", 8e5)), article("B", pupils("690,000", 69e4)), article("C", *knows))
    assert (Verdict.CONFLICT in told) == conflict


@pytest.mark.parametrize(
    ("denied", "words", "value", "unit", "conflict"),
    [
        ("No keeper has had seven storms in one year", "all year", 1, "year", False),
        ("No keeper has had seven storms in two years", "two years", 2, "year", True),
    ],
    ids=["no number", "a number"],
)
def test_a_time_without_a_number_is_not_denied(
    denied: str, words: str, value: float, unit: str, *, conflict: bool
) -> None:
    said = Said(f"The keeper has had seven storms in {words}", (Figure(words, value, unit),))
    wrote = "one year" if not conflict else "two years"
    denies = Said(denied, (Figure(wrote, value, unit),), negative=True)
    told = ruled(article("A", said), article("B", denies))
    assert ((Verdict.CONFLICT, "denied") in told) == conflict
    assert (Verdict.CORROBORATED, "same_value") not in told


BOARD = (("Quarry Board", EntityKind.ORGANISATION),)


def board(text: str, *, negative: bool = False) -> Said:
    return Said(text, subject="Quarry Board", predicate="sign", negative=negative, names=BOARD)


def said(text: str, subject: str | None, verb: str, *, negative: bool = False) -> Said:
    return Said(text, subject=subject, predicate=verb, negative=negative)


def test_a_denial_of_the_same_thing_is_a_conflict() -> None:
    left = board("The Quarry Board signed the Tarnholt lease")
    right = board("The Quarry Board has not signed the Tarnholt lease", negative=True)
    assert (Verdict.CONFLICT, "denied") in ruled(article("Morning Post", left), article("Herald", right))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            said("The bids for the Tarnholt lease are believed sound", "bids", "believe"),
            said("None of the bids for the Tarnholt lease is believed sound", "none", "believe", negative=True),
        ),
        (
            said("The blast shook homes across Tarnholt valley", "blast", "shake"),
            said("No blast has shaken homes across Tarnholt valley before", "blast", "shake", negative=True),
        ),
        (
            said("The guard fired one shot at the Tarnholt gate", "guard", "fire"),
            said("No shots were fired at the Tarnholt gate", "shots", "fire", negative=True),
        ),
        (
            said("Some miners left the Tarnholt pit at noon", "some", "leave"),
            said("The miners have not left the Tarnholt pit at noon", "miners", "leave", negative=True),
        ),
    ],
)
def test_a_denial_of_something_else_is_no_conflict(left: Said, right: Said) -> None:
    assert Verdict.CONFLICT not in verdicts(article("Morning Post", left), article("Herald", right))
