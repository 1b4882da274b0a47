"""Tolls that rival sources give, however far apart they are, and tolls that are parts, or of one source."""

from __future__ import annotations

import pytest

from audiatur.compare.calendar import Meeting
from audiatur.compare.figure import figures_of
from audiatur.compare.verdicts.rival_tolls import rival_tolls
from audiatur.compare.verdicts.ruling import Pair

from .support import Figure, Said, article, story

OTHERS = (Said("Rain fell over the hills"), Said("The choir sang carols"), Said("A kiosk sold fruit"))
MINISTRY, MOVEMENT = "Health Ministry", "Harbour Movement"


def _toll(text: str, number: str, unit: str, speaker: str) -> Said:
    value = float(number.replace(",", ""))
    return Said(text, (Figure(number, value, unit),), subject="people",
                predicate="kill", measure="killed", speaker=speaker)  # fmt: skip


STORM = _toll(
    "275 people had been killed in the tents across the whole island, a clerk of the ministry reported",
    "275",
    "people",
    MINISTRY,
)


@pytest.mark.parametrize(
    ("other", "one"),
    [
        (_toll("4,000 people were killed when the tents were cleared at dawn", "4,000", "people", MOVEMENT), True),
        (_toll("4,000 people were killed when the tents were cleared at dawn", "4,000", "people", MINISTRY), False),
        (_toll("43 policemen were killed when the tents were cleared at dawn", "43", "policeman", MOVEMENT), False),
        (_toll("6 people were killed when the tents were cleared at dawn", "6", "people", MOVEMENT), False),
    ],
    ids=["rival sources", "one source", "a sort of people", "so few"],
)
def test_tolls_of_rival_sources(other: Said, one: bool) -> None:  # noqa: FBT001  # a column of the table
    told, _, _ = story(article("A", STORM, *OTHERS), article("B", other, *OTHERS))
    left, right = (figure for statement in told.statements for figure in figures_of(told, statement))
    assert rival_tolls(Pair(left, right, 0.3, Meeting.UNKNOWN)) is one
    assert rival_tolls(Pair(right, left, 0.3, Meeting.UNKNOWN)) is one
    assert not rival_tolls(Pair(left, right, 0.1, Meeting.UNKNOWN))
