from __future__ import annotations

import pytest

from audiatur.read.names.gazetteer import any_country_code, capital_of, country_code, is_region, is_town


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Peru", "PE"),
        ("the Republic of Peru", "PE"),
        ("U.S.", "US"),
        ("UK", "GB"),
        ("Ivory Coast", "CI"),
        ("North Macedonia", "MK"),
        ("Peruvian", None),
        ("Swiss", None),
        ("turkey", None),
        ("Hamburg", None),
        ("Lima", None),
        ("EU", None),
        ("WSB", None),
        ("Polish", None),
        ("Kenyan", None),
        ("South Korean", None),
        ("Kerry", None),
        ("Ohio", None),
        ("New Mexico", None),
        ("Georgia", "GE"),
        ("Britain", "GB"),
        ("in", None),
        ("", None),
    ],
)
def test_country_names(name: str, code: str | None) -> None:
    assert country_code(name) == code


@pytest.mark.parametrize(("word", "code"), [("Peruvian", "PE"), ("Norwegian", "NO"), ("Harbour", None), ("us", None)])
def test_adjectives_of_countries(word: str, code: str | None) -> None:
    assert any_country_code(word) == code


@pytest.mark.parametrize(("name", "code"), [("Lima", "PE"), ("Kyiv", "UA"), ("Ottawa", "CA"), ("Bergen", None)])
def test_capitals(name: str, code: str | None) -> None:
    assert capital_of(name) == code


def test_towns_and_regions() -> None:
    assert is_town("Mombasa")
    assert not is_town("Zzyzxton")
    assert is_region("Ohio")
    assert is_region("Africa")
    assert not is_region("Peru")
