"""Single words that the parser takes for places, bodies or persons, and what the words beside them tell."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

ReadNames = Callable[[str], Any]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Suhardi, an official at the port, said the dam held.", "Suhardi", "person"),
        ("Budiawan, the head of the search agency in the city, said the dam held.", "Budiawan", "person"),
        (
            "Hadley's U.S. subsidiary, TK Holdings, is in Norra. Hadley said the dam held.",
            "Hadley",
            "organisation",
        ),
    ],
)
def test_what_one_is(names: ReadNames, text: str, name: str, kind: str) -> None:
    assert {mention.kind.value for mention in names(text) if mention.name == name} == {kind}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("In Portmere, an official said the dam held.", "Portmere"),
        ("At Norlane, an official said the dam held.", "Norlane"),
        ("Norlane, the owner of the dam, said it held.", "Norlane"),
        ("RIB, an official news agency, said the dam held.", "RIB"),
        ("Velmart, a firm led by the mayor, said the dam held.", "Velmart"),
    ],
)
def test_no_person(names: ReadNames, text: str, name: str) -> None:
    assert all(mention.kind.value != "person" for mention in names(text) if mention.name == name)


def test_a_person_may_have_shares(names: ReadNames) -> None:
    kinds = {mention.kind.value for mention in names("Ada Lund sold her stake. Lund's shares rose on Monday.")}
    assert kinds == {"person"}
