"""Who of a family is meant by a name that several of it bear."""

from __future__ import annotations

import pytest

from audiatur.model.mention import EntityKind, Mention
from audiatur.model.span import Span
from audiatur.read.attributions.families import family_name, fullest_names


def _mentions(*named: str) -> list[Mention]:
    """Names in the order of a text, each with its office before a stroke, where it has one."""
    found = []
    for number, words in enumerate(named):
        role, _, name = words.rpartition("/")
        place = Span(document="d", start=number * 10, end=number * 10 + 5)
        found.append(Mention(span=place, kind=EntityKind.PERSON, name=name, role=role or None, rule="test"))
    return found


@pytest.mark.parametrize(
    ("named", "name", "meant"),
    [
        (["Ada Lund", "Lund"], "Lund", "Ada Lund"),
        (["President/Ada Lund", "President/Lund"], "Lund", "Ada Lund"),
        (["Ada B. Lund", "Ada Lund"], "Ada Lund", "Ada B. Lund"),
        (["first lady/Mara Lund", "President/Lund"], "Lund", "Lund"),
        (["first lady/Mara Lund", "Lund"], "Lund", "Mara Lund"),
        (["Mara Lund", "Ivo Lund", "President/Lund"], "Lund", "Lund"),
        (["Mara Lund", "President/Ivo Lund", "President/Lund"], "Lund", "Ivo Lund"),
        (["the president's son/Ivo Lund Jr.", "President/Lund"], "Lund", "Lund"),
        (["Ivo Lund Jr.", "Lund Jr.", "Lund"], "Lund", "Ivo Lund Jr."),
        (["Ivo Lund Jr.", "Lund Jr.", "Ivo Lund"], "Ivo Lund", "Ivo Lund"),
        (["Ivo Lund Jr.", "Ivo Lund"], "Ivo Lund", "Ivo Lund Jr."),
        (["Ivo Lund Jr.", "Lund Jr.", "Ivo Lund"], "Lund Jr.", "Ivo Lund Jr."),
        (["Omar bin Tarif", "Tarif"], "Tarif", "Tarif"),
    ],
)
def test_who_is_meant(named: list[str], name: str, meant: str) -> None:
    assert fullest_names(_mentions(*named))[name] == meant


def test_family_name() -> None:
    assert [family_name(name) for name in ("Ada Lund", "Ivo Lund Jr.", "Lund")] == ["Lund", "Lund", "Lund"]
