"""Given names of men and of women, and names that tell nothing."""

from __future__ import annotations

import pytest

from audiatur.read.attributions.people import people_of
from audiatur.read.names.words import given_names


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        ("Tom Reyes", "male"),
        ("Ada Lund", "female"),
        ("Milica Orm", "female"),
        ("Ilir Orm", "male"),
        ("Kim Lund", None),  # of both
        ("Tarn Lund", None),  # unknown
        ("Rose", None),  # a family name, or a flower
        ("Lund Tom", None),  # not in its place
    ],
)
def test_gender_of_a_name(name: str, gender: str | None) -> None:
    assert people_of("", ()).gender(name) == gender


def test_no_name_is_of_both() -> None:
    known = given_names()
    assert known.male.isdisjoint(known.female)
    assert all(name == name.lower() and " " not in name for name in known.male | known.female)
