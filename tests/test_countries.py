"""ISO codes by name: what the list of names says itself, found faster."""

from __future__ import annotations

import countrynames
import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiatur.countries import is_country, is_people, iso_code, people_code


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Peru", "PE"),
        (" peruvian", "PE"),
        ("PE", "PE"),
        ("Republic of Peru", "PE"),
        ("Lindhaven", None),
        ("Azerbaijani", "AZ"),
        ("Thai", "TH"),
        ("Kazakh", "KZ"),
        ("New Yorker", None),
        ("", None),
        ("...", None),
    ],
)
def test_code(name: str, code: str | None) -> None:
    assert iso_code(name) == code


@given(st.one_of(st.text(max_size=12), st.sampled_from([*sorted(countrynames.COUNTRY_NAMES)[:200], "FAIL", "EU"])))
def test_code_is_that_of_the_list(name: str) -> None:
    assert iso_code(name) == (people_code(name) or countrynames.to_code(name))


@pytest.mark.parametrize("word", ["Peru", "Britain", "Oman", "Korea", "Türkiye"])
def test_names_of_countries(word: str) -> None:
    assert is_country(word)
    assert not is_people(word)


@pytest.mark.parametrize(
    "word",
    ["Peruvian", "Kenyan", "Kenyans", "Greeks", "Swiss", "Thai", "Iraqis", "Mexican", "Serb", "Poles", "Honduran"],
)
def test_words_for_peoples(word: str) -> None:
    assert is_people(word)
    assert not is_country(word)


@pytest.mark.parametrize("word", ["Kerry", "Alan", "Here", "Cook", "Ohio", "Norman", "Ian", "Jean", "Sean", "Yes", ""])
def test_words_for_neither(word: str) -> None:
    assert not is_country(word)
    assert not is_people(word)
