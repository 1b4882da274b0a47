"""Like words agree only where they tell one act of one subject and one object, and neither denies the other."""

from __future__ import annotations

import pytest

from audiatur.compare.verdicts.agreeing import agree
from audiatur.model.claim import Commitment
from audiatur.model.mention import EntityKind

from .support import Figure, Said, article, story

DOLAN = ("Mirek Dolan", EntityKind.PERSON)
ROVERS = ("Tarsa Rovers", EntityKind.ORGANISATION)
UNITED = ("Varda United", EntityKind.ORGANISATION)
QUILL = ("Tessa Quill", EntityKind.PERSON)

SIGNED = Said("The union signed the wage contract in Tarsa", subject="union", predicate="sign", object="wage contract")
JURY = Said("The jury has spoken", subject="jury", predicate="speak")
SUNK = Said("The ferry sank off Tarsa in thick fog", subject="ferry", predicate="sink")
BLAMES = Said("Each government blames the other", subject="government", predicate="blame", object="the other")
DENIED = Said(
    "Norvia's government denied the accusation",
    subject="Norvia's government",
    predicate="deny",
    object="the accusation",
    commitment=Commitment.DENIED,
)
PUPILS = Said("The mayor vowed to protect the pupils", subject="mayor", predicate="vow", object="pupils")
DRY = Said("the well is not dry", subject="well", predicate="be", object="dry", negative=True)


def _agree(left: Said, right: Said) -> bool:
    told, _, _ = story(article("A", left), article("B", right))
    one, other = told.statements
    forth, back = agree(one, other), agree(other, one)
    assert forth == back
    return forth


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            SIGNED,
            Said("A wage contract was signed by the union on Friday", subject="wage contract", predicate="sign"),
        ),
        (SIGNED, Said("the union clinched the wage deal", subject="union", predicate="clinch", object="the wage deal")),
        (SUNK, Said("The ferry sank", subject="ferry", predicate="sink")),  # the shorter one says nothing more
        (
            Said(
                "the flood led owners and tenants to doubt the safety of the old dam",
                subject="flood",
                predicate="lead",
                object="owners and tenants",
            ),
            Said(
                "the flood prompted owners and tenants to doubt the safety of the old dam",
                subject="flood",
                predicate="prompt",
                object="owners and tenants",
            ),
        ),
        (
            Said("Mirek Dolan met Tessa Quill", subject="Mirek Dolan", predicate="meet", names=(QUILL,)),
            Said("hours after Mirek Dolan met Tessa Quill", subject="Mirek Dolan", predicate="meet", names=(QUILL,)),
        ),
        (
            Said(
                "Mirek Dolan, governor of the island",
                subject="Mirek Dolan",
                predicate="governor",
                rules=("office",),
                names=(DOLAN,),
            ),
            Said(
                "island governor Mirek Dolan",
                subject="Mirek Dolan",
                predicate="dolan",
                rules=("office",),
                names=(DOLAN,),
            ),
        ),
        (DENIED, DENIED),
    ],
)
def test_one_thing_said_twice(left: Said, right: Said) -> None:
    assert _agree(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (BLAMES, DENIED),  # one states what the other denies
        (JURY, Said("The prosecutor has spoken with the judge", subject="prosecutor", predicate="speak")),
        (
            PUPILS,
            Said("The mayor vowed to sack the drivers", subject="mayor", predicate="vow", object="the drivers"),
        ),
        (DRY, Said("the well is dry", subject="well", predicate="be", object="dry")),
        (
            Said(
                "Mirek Dolan ended the game with 21 points",
                subject="Mirek Dolan",
                predicate="end",
                object="the game",
                names=(DOLAN,),
            ),
            Said(
                "Mirek Dolan ended up trusting himself",
                subject="Mirek Dolan",
                predicate="end",
                object="himself",
                names=(DOLAN,),
            ),
        ),
        (
            Said("the club offered a raise of the pay", subject="club", predicate="offer", object="a raise"),
            Said("the players rejected a raise of the pay", subject="players", predicate="reject", object="a raise"),
        ),
        (
            Said("It was known", predicate="know"),  # whose one word may be anybody's
            Said("the plan was known to the guards", subject="plan", predicate="know"),
        ),
        (
            Said("Tarsa Rovers in huge offer for keeper", predicate="offer", names=(ROVERS,)),
            Said(
                "Varda United made a huge offer for the keeper",
                subject="Varda United",
                predicate="make",
                names=(UNITED,),
            ),
        ),
        (
            Said("a territory of the crown", subject="Tarsa", predicate="territory", rules=("apposition",)),
            Said(
                "Much of the territory was without power",
                subject="Much of the territory",
                predicate="be",
                object="power",
            ),
        ),
    ],
)
def test_like_words_of_unlike_things(left: Said, right: Said) -> None:
    assert not _agree(left, right)


@pytest.mark.parametrize(
    ("left", "right", "one"),
    [
        ("Quill shot up the old harbour hall", "Quill was shot in the old harbour hall", False),
        ("Quill was shot in the old harbour hall", "Quill was badly shot in the harbour hall", True),
        ("Quill was seized, bound and shot in the hall", "Quill was shot in the hall of the harbour", True),
    ],
    ids=["done and suffered", "suffered twice", "a passive joined by and"],
)
def test_who_does_and_who_suffers(left: str, right: str, one: bool) -> None:  # noqa: FBT001  # a column of the table
    def said(text: str) -> Said:
        thing = "the old harbour hall" if "up" in text else None
        return Said(text, subject="Tessa Quill", predicate="shoot", object=thing, names=(("Quill", EntityKind.PERSON),))

    assert _agree(said(left), said(right)) is one


def test_a_school_closes_and_is_closed() -> None:
    closes = Said("The village school closed for good in winter", subject="village school", predicate="close")
    closed = Said("The village school was closed for good in winter", subject="village school", predicate="close")
    assert _agree(closes, closed)


def test_what_somebody_is_called_is_no_act_of_his() -> None:
    called = Said("the deputy keeper of the northern light", predicate="keeper", rules=("apposition",))
    does = Said("Keeper Quill rang the bell for her deputy", subject="Keeper Quill", predicate="ring",
                object="the bell", names=(("Quill", EntityKind.PERSON),))  # fmt: skip
    assert not _agree(called, does)


@pytest.mark.parametrize(
    ("left", "right", "one"),
    [
        ("Mayor Tessa Quill", "Tessa Quill, the mayor of the harbour district", True),
        ("Harbour Minister Tessa Quill", "acting Harbour Minister Tessa Quill", False),
        ("Mayor Tessa Quill", "former mayor Tessa Quill", False),
        ("Harbour Minister Tessa Quill", "Fisheries Minister Tessa Quill", False),
        ("acting mayor Tessa Quill", "Tessa Quill, acting mayor", True),
    ],
    ids=["more of one office", "acting", "former", "two offices", "both acting"],
)
def test_one_office(left: str, right: str, one: bool) -> None:  # noqa: FBT001  # a column of the table
    def held(text: str) -> Said:
        names = (("Tessa Quill", EntityKind.PERSON),)
        return Said(text, subject="Tessa Quill", predicate="quill", object=text, names=names, rules=("office",))

    assert _agree(held(left), held(right)) is one


@pytest.mark.parametrize(
    ("sentence", "own", "agreed"),
    [
        ("The keeper said that the ferry sank off Tarsa in thick fog", "the ferry sank off Tarsa in thick fog", True),
        ("The keeper never saw that the ferry sank off Tarsa in thick fog", "the ferry sank off Tarsa in thick fog",
         False),
        ("There is no evidence that the ferry sank off Tarsa in thick fog", "the ferry sank off Tarsa in thick fog",
         False),
        ("The keeper would not sail once the ferry sank off Tarsa in thick fog",
         "the ferry sank off Tarsa in thick fog", True),
        ("neither boat nor ferry sank off Tarsa in thick fog", "neither boat nor ferry sank off Tarsa in thick fog",
         False),
    ],
    ids=["said", "never seen", "no evidence", "not of it", "neither"],
)  # fmt: skip
def test_what_hangs_on_words_that_negate_agrees_with_nothing_told(sentence: str, own: str, *, agreed: bool) -> None:
    assert _agree(SUNK, Said(sentence, own=own, subject="ferry", predicate="sink")) == agreed


@pytest.mark.parametrize(
    ("left", "right", "agreed"),
    [
        ("Mirek Dolan tried to leave his cart", "Mirek Dolan tried to stay awake", False),
        ("Mirek Dolan tried to leave his cart", "Mirek Dolan was trying to quit the cart", True),
        ("Mirek Dolan tried to leave his cart", "Mirek Dolan tried to leave the cart", True),
    ],
)
def test_one_verb_with_two_aims_is_two_acts(left: str, right: str, *, agreed: bool) -> None:
    one, other = (Said(text, subject="Mirek Dolan", predicate="try", names=(DOLAN,)) for text in (left, right))
    assert _agree(one, other) == agreed


CREW = ("further_figure",)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            Said("nine children and eight crew members", (Figure("nine", 9, "child"), Figure("eight", 8, "member")),
                 predicate="child", rules=CREW),
            Said("all of whom are believed to be crew members", predicate="believe", object="crew members"),
            False,
        ),
        (
            Said("eight crew members", (Figure("eight", 8, "member"),), predicate="member", rules=CREW),
            Said("The ferry had crew members on deck", subject="ferry", predicate="have", object="crew members"),
            True,
        ),
        (
            Said("one thing and murder is quite another", subject="thing", predicate="be"),
            Said("One thing, and murder is quite another", subject="thing", predicate="be"),
            True,
        ),
        (
            Said("one thing and murder is quite another", subject="thing", predicate="be"),
            Said("one thing and murder is not quite another", subject="thing", predicate="be", negative=True),
            False,
        ),
        (Said("it is another", predicate="be"), Said("it is another", predicate="be"), False),
    ],
    ids=["a count and no count", "all its words", "word for word", "denied", "a short run"],
)  # fmt: skip
def test_counts_alone_and_runs_of_words(one: Said, other: Said, *, expected: bool) -> None:
    assert _agree(one, other) is expected
