"""Pairs of one origin and how much others have in common, and the groups that they close to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiatur.compare.origins.groups import copy_groups


@pytest.mark.parametrize(
    ("shares", "groups"),
    [
        ({}, [("a", "b"), ("c", "d")]),
        ({"ac": 0.1, "ad": 0.0}, [("a", "b", "c"), ("d",)]),
        ({"ac": 0.09}, [("a", "b"), ("c", "d")]),
        ({"ac": 0.3, "ad": 0.2, "bd": 0.0}, [("a", "b", "c", "d")]),
        ({"ac": 0.3, "ad": 0.1, "bd": 0.0}, [("a", "b", "c"), ("d",)]),
    ],
    ids=["nothing else in common", "a tenth", "less", "a tenth on average", "less on average"],
)
def test_groups_meet_where_their_other_pairs_have_a_tenth_in_common_on_average(
    shares: dict[str, float], groups: list[tuple[str, ...]]
) -> None:
    def alike(left: str, right: str, _through: tuple[str, str]) -> float:
        return shares.get("".join(sorted(left + right)), 0.0)

    found = copy_groups("abcd", [("a", "b"), ("b", "c"), ("c", "d")], alike=alike)
    assert [group.documents for group in found] == groups


@pytest.mark.parametrize(
    ("shares", "groups"),
    [
        ({"ac": 0.5, "bc": 0.4}, [("a", "b"), ("c", "d")]),
        ({"ad": 0.5, "bd": 0.4}, [("a", "b", "c", "d")]),
        ({"ad": 0.4, "bc": 0.4}, [("a", "b", "c", "d")]),
        ({"bc": 0.5, "bd": 0.4}, [("a", "b", "c", "d")]),
    ],
    ids=["through c alone", "the two others as well", "both with another", "the two without c"],
)
def test_one_article_made_of_two_stories_does_not_make_their_groups_one(
    shares: dict[str, float], groups: list[tuple[str, ...]]
) -> None:
    """The pairs a-b and c-d are surer than a-c, by which their groups would meet."""

    def alike(left: str, right: str, _through: tuple[str, str]) -> float:
        return shares.get("".join(sorted(left + right)), 0.0)

    found = copy_groups("abcd", [("a", "b"), ("c", "d"), ("a", "c")], alike=alike)
    assert [group.documents for group in found] == groups


def test_what_people_part_stays_apart_however_alike() -> None:
    found = copy_groups("abc", [("a", "b"), ("b", "c")], [("c", "a")])
    assert [group.documents for group in found] == [("a", "b"), ("c",)]


@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.sampled_from("abcdef")), max_size=12))
def test_every_document_is_in_one_group_and_the_same_one_each_time(pairs: list[tuple[str, str]]) -> None:
    first = copy_groups("abcdef", pairs)
    assert sorted(document for group in first for document in group.documents) == list("abcdef")
    assert copy_groups("abcdef", pairs) == first
