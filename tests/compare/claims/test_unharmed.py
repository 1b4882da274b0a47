"""Who says that an event harmed nobody, beside who says so too, who counts some, and who leaves it open."""

from __future__ import annotations

import pytest

from audiatur.compare.questions.meetings.unharmed import spared, unharmed
from audiatur.model.finding import Verdict
from audiatur.model.mention import EntityKind

from .support import Figure, Said, article, story

TARSA = (("Tarsa", EntityKind.PLACE),)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("There were no casualties in the camp", {"killed", "wounded"}),
        ("No one was killed or injured in the raid", {"killed", "wounded"}),
        ("There were no dead or wounded", {"killed", "wounded"}),
        ("Nobody was hurt", {"wounded"}),
        ("The roof fell without injuries", {"wounded"}),
        ("There was no loss of life", {"killed"}),
        ("There were no immediate reports of casualties", set()),
        ("No civilians were hurt", set()),
        ("No one else was hurt", set()),
        ("Nobody was seriously injured", set()),
        ("No one has yet been killed", set()),
        ("No one was arrested", set()),
        ("It is not known whether anybody was hurt", set()),
    ],
)
def test_what_befell_nobody(text: str, kinds: set[str]) -> None:
    assert set(spared(text)[0]) == kinds


def _none(text: str, speaker: str | None = None) -> Said:
    return Said(text, negative=True, speaker=speaker, names=TARSA)


def _toll(text: str, words: str, value: float, speaker: str | None = None, unit: str = "person") -> Said:
    return Said(text, (Figure(words, value, unit),), "people", "kill", speaker=speaker, names=TARSA)


NONE = _none("No one was killed in the raid on the Tarsa camp", "Bo Lund")
TWELVE = _toll("At least 12 people were killed in the raid on the Tarsa camp", "12", 12, "Mara Able")


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        (TWELVE, NONE, Verdict.CONFLICT),
        (_none("There were no casualties in the Tarsa camp"), NONE, Verdict.CORROBORATED),
        (TWELVE, _none("Nobody was hurt in the raid on the Tarsa camp"), None),
        (TWELVE, _none("No one was killed in the raid on the Tarsa camp", "Mara Able"), None),
        (_toll("12 horses were killed in the raid on the Tarsa camp", "12", 12, unit="horse"), NONE, None),
        (_toll("12 people were killed aboard a Tarsa ferry in the raid", "12", 12), NONE, None),
        (_toll("12 people were killed at the camp in the raid on Tarsa", "12", 12), NONE, Verdict.CONFLICT),
        (TWELVE, Said("No one was killed when the roof of a mill fell", negative=True), None),
    ],
    ids=["killed", "none", "hurt", "one voice", "horses", "on a ferry", "at the camp", "another event"],
)
def test_a_toll_and_none(left: Said, right: Said, verdict: Verdict | None) -> None:
    told, *_ = story(article("Post", left), article("Herald", right))
    assert [met.ruling.verdict for met in unharmed(told.statements)] == ([verdict] if verdict else [])


@pytest.mark.parametrize(
    ("toll", "none", "rival"), [("2031-05-03", "2031-05-02", False), ("2031-05-02", "2031-05-03", True)]
)
def test_a_toll_told_later_may_have_risen_since(toll: str, none: str, *, rival: bool) -> None:
    told, *_ = story(article("Post", TWELVE, published=toll), article("Herald", NONE, published=none))
    assert bool(list(unharmed(told.statements))) is rival
