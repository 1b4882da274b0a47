"""One side's denial told in unlike words, and the deed that another article opens with."""

from __future__ import annotations

import pytest

from audiatur.compare.questions.meetings.acts.denied_deed import denied_deed
from audiatur.compare.questions.meetings.states.one_denial import one_denial
from audiatur.compare.verdicts.deeds import says_as_much
from audiatur.model.claim import Commitment
from audiatur.model.mention import EntityKind

from .support import Article, Said, article, story

ARDOVIA, NORLAND, TARSA = (
    ("Ardovia", EntityKind.COUNTRY),
    ("Norland", EntityKind.COUNTRY),
    ("Tarsa", EntityKind.PLACE),
)
ARMY = (("army of Ardovia", EntityKind.ORGANISATION),)


def _denied(
    text: str, speaker: str = "Ardovia", predicate: str = "carry", country: tuple[str, EntityKind] = ARDOVIA
) -> Said:
    return Said(text, (), "they", predicate, speaker=speaker, commitment=Commitment.DENIED, names=(country,))


def _denies(subject: str, what: str, country: tuple[str, EntityKind] = ARDOVIA) -> Said:
    text = f"{subject} denied {what}"
    return Said(text, (), subject, "deny", object=what, commitment=Commitment.DENIED, names=(country,))


RAID = _denies("Ardovia", "any links to the raid")


@pytest.mark.parametrize(
    ("other", "one"),
    [
        (_denies("Ardovia's government", "a connection to the bombing"), True),
        (_denied("Ardovia said the attack never occurred", predicate="occur"), True),
        (_denies("Norland", "any links to the raid", NORLAND), False),
        (_denies("Ardovia", "any links to the strike of the bakers"), False),
        (_denies("Ardovia", "the claims"), False),
        (Said("Ardovia told of the raid", (), "Ardovia", "tell", object="the raid", names=(ARDOVIA,)), False),
    ],
    ids=["other words", "the attack itself", "another side", "another thing", "nothing named", "no denial"],
)
def test_one_side_denies_one_thing(other: Said, *, one: bool) -> None:
    told, *_ = story(article("Post", RAID), article("Herald", other))
    assert bool(list(one_denial(told))) is one


def test_two_deeds_are_denied_apart() -> None:
    met = _denied("Ardovia met the envoy in the Tarsa hall", predicate="meet")
    paid = _denied("Ardovia paid the envoy in the Tarsa hall", predicate="pay")
    told, *_ = story(article("Post", met), article("Herald", paid))
    assert not list(one_denial(told))


def _done(text: str, subject: str = "Ardovia", names: tuple[tuple[str, EntityKind], ...] = (ARDOVIA, TARSA)) -> Said:
    return Said(text, (), subject, "bomb", object="a camp", period="2031-05-02", names=names)


CAMP = Said("A camp near Tarsa was hit", (), "camp", "hit", names=(TARSA,))
BOMBED = _done("Ardovia bombed a camp near Tarsa on Friday")


def _papers(deed: Said, denial: Said, days: tuple[str, str] = ("2031-05-02", "2031-05-03")) -> tuple[Article, Article]:
    return article("Post", deed, published=days[0]), article("Herald", CAMP, denial, published=days[1])


@pytest.mark.parametrize(
    ("papers", "conflict"),
    [
        (_papers(BOMBED, RAID), True),
        (_papers(BOMBED, _denies("Ardovia", "any links to the raid on the hospital")), False),
        (_papers(BOMBED, _denies("Norland", "any links to the raid", NORLAND)), False),
        (_papers(BOMBED, RAID, ("2031-05-02", "2031-06-20")), False),
        (_papers(_done("Ardovia bombed a camp in the hills on Friday", names=(ARDOVIA,)), RAID), False),
        (_papers(_done("Ardovia may have bombed a camp near Tarsa"), RAID), False),
    ],
    ids=["the deed", "another target", "another side", "long after", "another article's matter", "not firmly told"],
)
def test_a_deed_that_an_article_opens_with_is_denied(papers: tuple[Article, Article], *, conflict: bool) -> None:
    told, *_ = story(*papers)
    assert bool(list(denied_deed(told))) is conflict


@pytest.mark.parametrize(
    ("one", "denied", "as_much"),
    [
        (("He pleaded guilty", "plead", None), ("He pleaded guilty because he was paid", "plead", None), False),
        (
            ("He pleaded guilty because he was paid", "plead", None),
            ("He pleaded guilty because of money", "plead", None),
            True,
        ),
        (
            ("He was at the heart of the inquiry", "be", None),
            ("He was the source of the leak", "be", "the source of the leak"),
            False,
        ),
        (
            ("He was a source", "be", "a source"),
            ("He was the source of the leak", "be", "the source of the leak"),
            True,
        ),
        (("He took the money", "take", "the money"), ("He took the money", "take", "the money"), True),
    ],
)
def test_who_tells_less_tells_not_what_is_denied(
    one: tuple[str, str, str | None], denied: tuple[str, str, str | None], *, as_much: bool
) -> None:
    def said(text: str, verb: str, what: str | None) -> Said:
        return Said(text, (), "He", verb, object=what)

    told, *_ = story(article("Post", said(*one)), article("Herald", said(*denied)))
    assert says_as_much(*told.statements) is as_much
