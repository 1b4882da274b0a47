"""Two that say that one thing is not known, and what one person does once, in unlike words: they agree."""

from __future__ import annotations

import pytest

from audiatur.compare.questions.meetings.acts.like_acts import like_acts
from audiatur.compare.questions.meetings.opposed.unknowns import left_open, unknowns
from audiatur.model.finding import Verdict
from audiatur.model.mention import EntityKind

from .support import Figure, Said, article, story

OPEN = Said("It was not clear how many bakers were hurt in the Tarsa blast")


@pytest.mark.parametrize(
    ("other", "agree"),
    [
        (Said("The number of bakers hurt in the Tarsa blast is not yet known"), True),
        (Said("The police declined to say how many bakers the Tarsa blast had hurt"), True),
        (Said("It was not clear when the harbour would open"), False),
        (Said("Twelve bakers were hurt in the Tarsa blast"), False),
        (Said("Bakers of a previously unknown guild were hurt in the Tarsa blast"), False),
    ],
)
def test_both_leave_it_open(other: Said, *, agree: bool) -> None:
    told, *_ = story(article("Post", OPEN), article("Herald", other))
    assert bool(list(left_open(told.statements))) is agree


LIND = (("Mary Lind", EntityKind.PERSON),)


def _lind(text: str, verb: str, what: str | None = None) -> Said:
    return Said(text, (), "Mary Lind", verb, object=what, names=LIND)


@pytest.mark.parametrize(
    ("other", "agree"),
    [
        (_lind("Mayor Mary Lind has resigned", "resign"), True),
        (_lind("Mayor Mary Lind has spoken", "speak"), False),
        (Said("Mayor Bo Moss has resigned", (), "Bo Moss", "resign", names=(("Bo Moss", EntityKind.PERSON),)), False),
    ],
)
def test_one_person_resigns_once(other: Said, *, agree: bool) -> None:
    stepped = _lind("Mary Lind, the mayor, stepped down", "step")
    told, *_ = story(article("Post", stepped), article("Herald", other))
    assert bool(list(like_acts(told.statements))) is agree


@pytest.mark.parametrize(
    ("figure", "meets"),
    [
        (
            Said(
                "The Tarsa bank bought the Orrin quay for 4 million crowns",
                (Figure("4 million crowns", 4e6, currency="NOK"),),
            ),
            True,
        ),
        (Said("The Tarsa bank has bought 41 quays, the Orrin quay among them", (Figure("41", 41, "quay"),)), False),
    ],
)
def test_a_count_is_no_sum_that_is_not_told(figure: Said, *, meets: bool) -> None:
    other = Said("The Tarsa bank bought the Orrin quay for an undisclosed sum")
    told, *_ = story(article("Post", figure), article("Herald", other))
    assert bool(list(unknowns(told.statements))) is meets


QUAY, FIRM = ("Orrin Quay", EntityKind.PLACE), ("Tarsa Bank", EntityKind.ORGANISATION)


@pytest.mark.parametrize(
    ("bought", "names", "conflict"),
    [
        ("Tarsa Bank bought the Orrin Quay for 4 million crowns", (FIRM, QUAY), True),
        ("Tarsa Bank bought the Lund mill for 4 million crowns", (FIRM,), False),
    ],
)
def test_a_sum_and_its_being_withheld_are_of_one_thing_by_name(
    bought: str, names: tuple[tuple[str, EntityKind], ...], *, conflict: bool
) -> None:
    sum_told = Said(bought, (Figure("4 million crowns", 4e6, currency="NOK"),), "Tarsa Bank", "buy", names=names)
    withheld = Said(
        "Tarsa Bank bought the Orrin Quay for an undisclosed sum", (), "Tarsa Bank", "buy", names=(FIRM, QUAY)
    )
    told, *_ = story(article("Post", sum_told), article("Herald", withheld))
    found = {met.ruling.verdict for met in unknowns(told.statements)}
    assert (Verdict.CONFLICT in found) is conflict
