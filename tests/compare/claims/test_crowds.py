"""Who called a gathering and who watched over it count one crowd; other gatherings, and parts of one, are none."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audiatur.compare.questions.meetings.opposed.crowds import crowds
from audiatur.model.amount import Hedge
from audiatur.model.finding import Verdict

from .support import Figure, Said, article, ruled, story


def people(words: str, value: float | None, *, hedge: Hedge | None = None, unit: str | None = "person") -> Figure:
    return Figure(words, value, unit=unit, hedge=hedge)


ORGANISERS = Said(
    "Organisers said 90,000 people marched through Tarsa",
    (people("90,000", 90_000),),
    speaker="Organisers",
    own="90,000 people marched through Tarsa",
    period="2031-05-04",
)
POLICE = Said(
    "Police put the crowd in Tarsa at 22,000",
    (people("22,000", 22_000, unit=None),),
    subject="Police",
    predicate="put",
    speaker="Police",
    period="2031-05-04",
)
OTHERS = (Said("Rain fell over the hills"), Said("A kiosk sold fruit"))


def _met(left: tuple[Said, ...], right: tuple[Said, ...]) -> set[frozenset[str]]:
    told, _, _ = story(article("A", *left, *OTHERS), article("B", *right, *OTHERS))
    found = list(crowds(told.statements))
    assert all(one.ruling.verdict is Verdict.CONFLICT and one.reason.endswith(".") for one in found)
    return {frozenset({one.left.text, one.right.text}) for one in found}


def test_an_article_that_gives_both_brings_rival_counts_together() -> None:
    assert _met((ORGANISERS, POLICE), (POLICE,)) == {frozenset({ORGANISERS.own, POLICE.text})}
    assert (Verdict.CONFLICT, "rival_counts") in ruled(article("A", ORGANISERS, POLICE), article("B", POLICE, *OTHERS))


def test_counts_of_organisers_that_differ_are_rivals_where_the_police_count_is_one() -> None:
    more = Said(
        "The group that organised the march, the Harbour League, said 120,000 people took part",
        (people("120,000", 120_000),),
        speaker="the Harbour League",
        own="120,000 people took part",
    )
    found = _met((ORGANISERS, POLICE), (more, POLICE))
    assert frozenset({ORGANISERS.own, more.own}) in found
    assert frozenset({more.own, POLICE.text}) in found


def test_a_count_that_names_no_gathering_is_of_the_one_just_told() -> None:
    counted = Said("The prefecture counted 22,000", (people("22,000", 22_000, unit=None),), subject="prefecture",
                   predicate="count")  # fmt: skip
    league = Said(
        "The Harbour League, which called the march, said 90,000 people turned out",
        (people("90,000", 90_000),),
        speaker="The Harbour League",
        own="90,000 people turned out",
    )
    assert frozenset({league.own, POLICE.text}) in _met((league, counted), (POLICE,))


NONE = [
    ("nobody gives both", (ORGANISERS,), (POLICE,)),
    ("another day", (ORGANISERS, POLICE),
     (Said("Police put the crowd in Tarsa at 22,000", (people("22,000", 22_000, unit=None),), speaker="Police",
           subject="Police", predicate="put", period="2031-06-11"),)),
    ("another figure", (ORGANISERS, POLICE),
     (Said("Police put the crowd in Velm at 600", (people("600", 600, unit=None),), speaker="Police",
           subject="Police", predicate="put"),)),
    ("those arrested", (ORGANISERS, POLICE),
     (Said("Police said 22,000 people were arrested at the march", (people("22,000", 22_000),), speaker="Police"),)),
    ("a march of old", (ORGANISERS, POLICE),
     (Said("Police said it was more than the 22,000 people who marched in spring", (people("22,000", 22_000),),
           speaker="Police"),)),
    ("near each other",
     (Said("Organisers said 24,000 people marched", (people("24,000", 24_000),), speaker="Organisers"), POLICE),
     (POLICE,)),
    ("room for both",
     (Said("Organisers said more than 5,000 people marched", (people("5,000", 5_000, hedge=Hedge.MORE_THAN),),
           speaker="Organisers"), POLICE), (POLICE,)),
    ("no gathering", (Said("Organisers said 90,000 people had flu", (people("90,000", 90_000),),
                           speaker="Organisers"), Said("Police said 22,000 people had flu",
                                                       (people("22,000", 22_000),), speaker="Police")),
     (Said("Police said 22,000 people had flu", (people("22,000", 22_000),), speaker="Police"),)),
]  # fmt: skip


@pytest.mark.parametrize(("left", "right"), [case[1:] for case in NONE], ids=[case[0] for case in NONE])
def test_what_is_no_rival_count(left: tuple[Said, ...], right: tuple[Said, ...]) -> None:
    assert _met(left, right) == set()
    assert _met(right, left) == set()


@given(st.text(min_size=1, max_size=80))
@settings(max_examples=40, deadline=None)
def test_any_text_is_read(text: str) -> None:
    told, _, _ = story(article("A", Said(text, speaker=text[:9])), article("B", ORGANISERS, POLICE))
    list(crowds(told.statements))
