"""Figures that tell of two changes, two ends of one, or two acts are no conflict; those of one are."""

from __future__ import annotations

import pytest

from audiatur.model.amount import Hedge
from audiatur.model.finding import Verdict

from .support import Figure, Said, article, verdicts


def percent(text: str, words: str, value: float, hedge: Hedge | None = None) -> Said:
    return Said(text, (Figure(words, value, "percent", hedge=hedge),))


def count(text: str, words: str, value: float, unit: str, verb: str) -> Said:
    return Said(text, (Figure(words, value, unit),), predicate=verb)


def _verdicts(left: Said, right: Said) -> set[Verdict]:
    return verdicts(article("Morning Post", left), article("Harbour Herald", right))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            percent("Shares of the Tarsa Line gained 9.2 percent", "9.2 percent", 9.2),
            percent("Shares of the Tarsa Line shed 9.5 percent", "9.5 percent", 9.5),
        ),
        (
            percent("The jobless rate of Norvia is 7.8 percent", "7.8 percent", 7.8),
            percent("The jobless rate of Norvia moved from 8.1 percent", "8.1 percent", 8.1),
        ),
        (
            percent("The yield of the 10-year Norvian bond is 1.32 percent", "1.32 percent", 1.32),
            percent("The yield of the 30-year Norvian bond is 1.78 percent", "1.78 percent", 1.78),
        ),
        (
            percent("A dip of the Norvian index is not greater than 20 percent", "20 percent", 20, Hedge.MORE_THAN),
            percent("A dip of the Norvian index is 16 percent", "16 percent", 16),
        ),
        (
            percent("Shares of the Tarsa Line lost 18 percent on Monday", "18 percent", 18),
            percent("Shares of the Tarsa Line closed 20 percent lower on Monday", "20 percent", 20),
        ),
        (
            count("The Norvian share index rose 2,352.6 points", "2,352.6", 2352.6, "point", "rise"),
            count("The Norvian share index rose 2,352 points", "2,352", 2352, "point", "rise"),
        ),
        (
            count("The mills of Norvia added 10,000 jobs in the spring", "10,000", 10000, "job", "add"),
            count("The mills of Norvia cut 7,000 jobs in the spring", "7,000", 7000, "job", "cut"),
        ),
        (
            count("The fever killed 675,000 islanders", "675,000", 675000, "islander", "kill"),
            count("Doctors tested 810,000 islanders", "810,000", 810000, "islander", "test"),
        ),
    ],
    ids=lambda said: said.text,
)
def test_two_changes_ends_or_acts_are_no_conflict(left: Said, right: Said) -> None:
    assert Verdict.CONFLICT not in _verdicts(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            percent("Shares of the Tarsa Line gained 9.2 percent", "9.2 percent", 9.2),
            percent("Shares of the Tarsa Line gained 8.5 percent", "8.5 percent", 8.5),
        ),
        (
            percent("The jobless rate of Norvia moved from 8.1 percent", "8.1 percent", 8.1),
            percent("The jobless rate of Norvia moved from 8.6 percent", "8.6 percent", 8.6),
        ),
        (
            percent("The yield of the 10-year Norvian bond is 1.32 percent", "1.32 percent", 1.32),
            percent("The yield of the 10-year Norvian bond is 1.78 percent", "1.78 percent", 1.78),
        ),
        (
            percent("Shares of the Tarsa Line closed 18 percent lower on Monday", "18 percent", 18),
            percent("Shares of the Tarsa Line closed 20 percent lower on Monday", "20 percent", 20),
        ),
        (
            count("The mills of Norvia cut 10,000 jobs in the spring", "10,000", 10000, "job", "cut"),
            count("The mills of Norvia lost 7,500 jobs in the spring", "7,500", 7500, "job", "lose"),
        ),
        (
            count("The Tarsa yard has 2,300 welders", "2,300", 2300, "welder", "have"),
            count("The Tarsa yard employs 1,900 welders", "1,900", 1900, "welder", "employ"),
        ),
        (
            Said(
                "The navy ministry has asked the northern deputies and the mayor for 120 million crowns",
                (Figure("120 million crowns", 120e6, None, "NVC"),),
                predicate="ask",
                period="2031",
            ),
            Said(
                "A navy ministry of 135 million crowns is what the new cabinet in Tarsa projects",
                (Figure("135 million crowns", 135e6, None, "NVC"),),
                predicate="project",
                period="2031",
            ),
        ),
        (
            count("The board opened 144 of its 578 schools", "578", 578, "school", "open"),
            count("The board announced a plan to open 144 of its 675 schools", "675", 675, "school", "announce"),
        ),
    ],
    ids=lambda said: said.text,
)
def test_two_figures_for_one_change_end_or_stock_are_one(left: Said, right: Said) -> None:
    assert Verdict.CONFLICT in _verdicts(left, right)


@pytest.mark.parametrize(
    ("verb", "text", "expected"),
    [
        ("work", "3,690 islanders did not work in Port Ansel for the storm", False),
        ("leave", "3,690 islanders did not leave Port Ansel in the storm", True),
    ],
)
def test_a_figure_is_denied_only_of_the_same_act(verb: str, text: str, expected: bool) -> None:  # noqa: FBT001 - a table's column
    figure = (Figure("3,690", 3690, "islander"),)
    left = Said("3,690 islanders left Port Ansel in the storm", figure, predicate="leave")
    right = Said(text, figure, predicate=verb, negative=True)
    assert (Verdict.CONFLICT in _verdicts(left, right)) is expected
