"""Figures cut off at their last digit, few things counted one by one, sums undertaken and counts of one doing."""

from __future__ import annotations

import pytest

from audiatur.compare.values import rounds_to
from audiatur.compare.verdicts.plans import is_supposed
from audiatur.compare.verdicts.same_statement import unlike_figures
from audiatur.model.amount import Amount, Hedge
from audiatur.model.claim import Commitment
from audiatur.model.finding import Verdict
from audiatur.model.mention import EntityKind
from audiatur.model.span import Span

from .support import Figure, Said, article, ruled, story

ABLE = ("Mara Able", EntityKind.PERSON)
MOSS = ("Piet Moss", EntityKind.PERSON)
PLACE = Span(document="d", start=0, end=1)


def figure(value: float, hedge: Hedge | None = None) -> Amount:
    return Amount(span=PLACE, value=value, low=None, high=None, hedge=hedge, rule="test")


@pytest.mark.parametrize(
    ("rough", "fine", "one"),
    [
        (figure(768_000, Hedge.MORE_THAN), figure(768_600), True),
        (figure(768_000, Hedge.LESS_THAN), figure(767_300), True),
        (figure(768_000, Hedge.MORE_THAN), figure(767_300), False),  # below the least
        (figure(768_000, Hedge.MORE_THAN), figure(769_200), False),  # a digit further
        (figure(768_000), figure(768_600), False),  # nothing says that digits are cut off
        (figure(7_000, Hedge.MORE_THAN), figure(7_900), False),  # too far to be one figure
    ],
)
def test_more_than_a_figure_may_be_that_figure_cut_off(rough: Amount, fine: Amount, one: bool) -> None:  # noqa: FBT001  # a column
    assert rounds_to(rough, fine) is one
    assert rounds_to(fine, rough) is one


def mills(number: int, word: str, hedge: Hedge | None = None) -> Said:
    text = f"The walkout has halted work at {word} paper mills of the north"
    return Said(
        text, (Figure(word, number, "mill", hedge=hedge),), "walkout", "halt", object=f"work at {word} paper mills"
    )


def test_few_things_counted_one_by_one_are_not_rounded() -> None:
    rules = {rule for _, rule in ruled(article("Post", mills(30, "30")), article("Herald", mills(31, "31")))}
    assert "rounding" not in rules
    loosely = {
        rule for _, rule in ruled(article("Post", mills(30, "30", Hedge.ABOUT)), article("Herald", mills(31, "31")))
    }
    assert "rounding" in loosely


def test_two_bounds_of_few_are_not_rounded() -> None:
    least = [mills(number, str(number), Hedge.AT_LEAST) for number in (40, 42)]
    rules = {rule for _, rule in ruled(article("Post", least[0]), article("Herald", least[1]))}
    assert "rounding" not in rules
    exact = {rule for _, rule in ruled(article("Post", least[0]), article("Herald", mills(40, "40")))}
    assert "same_value" in exact


@pytest.mark.parametrize(
    ("text", "supposed"),
    [
        ("The smelter has offered to invest 8 billion crowns.", True),
        ("The smelter agreed to invest 8 billion crowns.", True),
        ("The smelter invested 8 billion crowns.", False),
        ("The smelter offered the town 8 billion crowns.", False),
    ],
)
def test_what_somebody_undertook_to_do_is_no_fact(text: str, supposed: bool) -> None:  # noqa: FBT001  # a column
    told, _, _ = story(article("Post", Said(text, subject="smelter", predicate="invest")))
    assert is_supposed(told.statements[0]) is supposed


def test_two_sums_undertaken_are_rivals() -> None:
    will = Said(
        "The smelter will invest 9 billion crowns in its furnaces under the deal",
        (Figure("9 billion crowns", 9e9, currency="NOK"),),
        "smelter",
        "invest",
        commitment=Commitment.PLANNED,
    )
    offered = Said(
        "The smelter has offered to invest 8.3 billion crowns in its furnaces under the deal",
        (Figure("8.3 billion crowns", 8.3e9, currency="NOK"),),
        "smelter",
        "invest",
    )
    assert (Verdict.CONFLICT, "different_values") in ruled(article("Post", will), article("Herald", offered))


def applied(number: int, predicate: str = "apply") -> Said:
    text = f"Mara Able has applied for shelter in {number} countries, her lawyer wrote on arrival"
    return Said(text, (Figure(f"{number} countries", number, "country"),), "Mara Able", predicate, names=(ABLE,))


def test_counts_of_one_doing_of_one_person_are_rivals() -> None:
    assert (Verdict.CONFLICT, "different_values") in ruled(article("Post", applied(21)), article("Herald", applied(30)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (  # whoever gives both holds them for two things
            Said(
                "The motion got 48 votes, short of the 60 votes that it needed in the chamber",
                (Figure("48 votes", 48, "vote"), Figure("60 votes", 60, "vote")),
                "motion",
                "get",
            ),
            Said(
                "The motion fell short of the 60 votes that it needed in the chamber", (Figure("60 votes", 60, "vote"),)
            ),
        ),
        (  # what follows a figure leaves room
            Said("The count of the ballots can take a week or more", (Figure("a week", 1, "week"),), "count", "take"),
            Said("The count of the ballots can take two weeks", (Figure("two weeks", 2, "week"),), "count", "take"),
        ),
        (  # far apart
            Said(
                "They avoided losses of 14,300 crowns",
                (Figure("14,300 crowns", 14_300, currency="NOK"),),
                "They",
                "avoid",
            ),
            Said(
                "They avoided losses of 750,000 crowns",
                (Figure("750,000 crowns", 750_000, currency="NOK"),),
                "They",
                "avoid",
            ),
        ),
    ],
)
def test_figures_that_are_no_rivals(one: Said, other: Said) -> None:
    assert Verdict.CONFLICT not in {verdict for verdict, _ in ruled(article("Post", one), article("Herald", other))}


def test_a_weekday_called_last_may_be_the_one_before() -> None:
    def killed(text: str, period: str) -> Said:
        return Said(text, subject="bomb", predicate="kill", object="the carter Piet Moss", period=period, names=(MOSS,))

    exact = killed("A bomb killed the carter Piet Moss on March 12", "2031-03-12")
    last = killed("A bomb last Monday killed the carter Piet Moss", "2031-03-19")
    other = killed("A bomb killed the carter Piet Moss on March 19", "2031-03-19")
    conflict = (Verdict.CONFLICT, "different_dates")
    assert conflict in ruled(article("Post", exact), article("Herald", other))
    assert conflict not in ruled(article("Post", exact), article("Herald", last))


def test_two_objects_of_one_verb_are_two_acts() -> None:
    def announced(what: str, period: str) -> Said:
        text = f"Piet Moss announced the {what} of the new marsh fever serum on {period[-2:]} May"
        return Said(text, subject="Piet Moss", predicate="announce", object=f"the {what}", period=period, names=(MOSS,))

    price, trial = announced("price", "2031-05-12"), announced("trial", "2031-05-19")
    assert (Verdict.CONFLICT, "different_dates") not in ruled(article("Post", price), article("Herald", trial))


@pytest.mark.parametrize(
    ("one", "other", "unlike"),
    [
        (Figure("millions", None, "customer", low=2e6), Figure("millions", None, "customer", low=2e6), False),
        (Figure("40 customers", 40, "customer"), Figure("60 customers", 60, "customer"), True),
        (Figure("40 customers", 40, "customer"), Figure("3 months", 3, "month"), False),  # not of one sort
    ],
)
def test_vague_figures_and_figures_of_two_sorts_part_no_statements(one: Figure, other: Figure, unlike: bool) -> None:  # noqa: FBT001  # a column
    def told(figure: Figure) -> Said:
        return Said(f"The watch office reads the letters of its readers ({figure.words})", (figure,), "office", "read")

    statements = story(article("Post", told(one)), article("Herald", told(other)))[0].statements
    assert unlike_figures(*statements) is unlike
