"""Statements that meet on one act, one day or one length of time, each with what looks like it and is not."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audiatur.compare.questions.meetings.acts.one_act import one_act
from audiatur.compare.questions.meetings.times.durations import durations, length_of
from audiatur.compare.questions.meetings.times.one_day import one_day
from audiatur.model.claim import Commitment
from audiatur.model.finding import Verdict
from audiatur.model.mention import EntityKind
from audiatur.model.period import Period, PeriodKind
from audiatur.model.span import Span

from .support import Article, Figure, Said, article, ruled, story

QUILL = ("Tessa Quill", EntityKind.PERSON)
MILL = ("Tarsa", EntityKind.PLACE)
BELMARK = ("Belmark", EntityKind.COUNTRY)
OTHERS = (Said("Rain fell over the hills"), Said("The choir sang carols"), Said("A kiosk sold fruit"))

TESTED = Said("Tessa Quill has failed the doping control", subject="Tessa Quill", predicate="fail",
              object="the doping control", names=(QUILL,))  # fmt: skip
BLOCKED = Said("Conservatives have twice blocked the harbour bill", subject="Conservatives", predicate="block",
               object="the harbour bill")  # fmt: skip


def _acts(left: Said, right: Said) -> bool:
    told, _, _ = story(article("A", left, *OTHERS), article("B", right, *OTHERS))
    found = [met for met in one_act(told.statements) if {met.left.text, met.right.text} == {left.text, right.text}]
    assert all(met.ruling.verdict is Verdict.CORROBORATED and met.reason.endswith(".") for met in found)
    return bool(found)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (TESTED, Said("Quill failed a control on the eve of the race", subject="Tessa Quill", predicate="fail",
                      object="a control", names=(("Quill", EntityKind.PERSON),))),
        (BLOCKED, Said("Senior Conservatives blocked a harbour bill again last night", subject="Senior Conservatives",
                       predicate="block", object="a harbour bill")),
        (Said("A former skipper, Tessa Quill, received a silver medal", subject="former skipper", predicate="receive",
              object="a silver medal", names=(QUILL,)),
         Said("Quill received a silver medal of the port", subject="Tessa Quill", predicate="receive",
              object="a silver medal", names=(("Quill", EntityKind.PERSON),))),
        (Said("The mill and the smithy extended offers of shelter to Quill", subject="mill", predicate="extend",
              object="offers of shelter"),
         Said("The mill has offered shelter to the skipper", subject="mill", predicate="offer", object="shelter")),
        (Said("The frigate sank a pirate dhow off Tarsa", subject="frigate", predicate="sink", object="a pirate dhow"),
         Said("a dhow was what the frigate sunk at dawn", subject="frigate", predicate="sink", object="a dhow")),
    ],
)  # fmt: skip
def test_one_act(left: Said, right: Said) -> None:
    assert _acts(left, right)
    assert _acts(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (TESTED, Said("Quill passed a control on the eve of the race", subject="Tessa Quill", predicate="pass",
                      object="a control", names=(("Quill", EntityKind.PERSON),))),  # another act
        (TESTED, Said("Bo Lund failed a control on the eve of the race", subject="Bo Lund", predicate="fail",
                      object="a control", names=(("Bo Lund", EntityKind.PERSON),))),  # another subject
        (TESTED, Said("Quill has not failed the doping control", subject="Tessa Quill", predicate="fail",
                      object="the doping control", negative=True, names=(("Quill", EntityKind.PERSON),))),  # denied
        (BLOCKED, Said("Conservatives blocked the school budget", subject="Conservatives", predicate="block",
                       object="the school budget")),  # another object
        (Said("Officers found a rifle in the barn", subject="Officers", predicate="find", object="a rifle"),
         Said("Officers found a mask near the barn", subject="Officers", predicate="find", object="a mask")),
        (Said("A former skipper told Tessa Quill that he received a silver medal", subject="former skipper",
              predicate="receive", object="a silver medal", names=(QUILL,)),
         Said("Quill received a silver medal of the port", subject="Tessa Quill", predicate="receive",
              object="a silver medal", names=(("Quill", EntityKind.PERSON),))),  # named, and somebody else
        (Said("The mill extended the offer of shelter", subject="mill", predicate="extend", object="offer of shelter"),
         Said("The mill offered its dye works for sale", subject="mill", predicate="offer", object="its dye works"),
         ),  # a light verb's noun, and another thing
        (Said("He was shot at the gate", subject="Tessa Quill", predicate="shoot", names=()),
         Said("Tessa Quill shot a thief at the gate", subject="Tessa Quill", predicate="shoot", object="a thief",
              names=(QUILL,))),  # done and suffered
        (Said("The mill hired 40 weavers", (Figure("40", 40, "weaver"),), subject="mill", predicate="hire",
              object="40 weavers"),
         Said("The mill hired 90 weavers", (Figure("90", 90, "weaver"),), subject="mill", predicate="hire",
              object="90 weavers")),  # other figures are compared by themselves
        (Said("The mill opened a dye works in 2011", subject="mill", predicate="open", object="a dye works",
              period="2011"),
         Said("The mill opened a dye works in 2019", subject="mill", predicate="open", object="a dye works",
              period="2019")),  # two times
        (Said("A flood can cause heavy damage in Merrin", subject="flood", predicate="cause", object="heavy damage"),
         Said("The flood caused heavy damage in Merrin", subject="flood", predicate="cause", object="heavy damage"),
         ),  # what may be and what is
    ],
    ids=["act", "subject", "denied", "object", "generic find", "named beside", "light verb", "roles", "figures",
         "times", "possible"],
)  # fmt: skip
def test_two_acts(left: Said, right: Said) -> None:
    assert not _acts(left, right)
    assert not _acts(right, left)


def test_agreement_reaches_the_findings() -> None:
    quill = Said("Quill failed a control on the eve of the race", subject="Tessa Quill", predicate="fail",
                 object="a control", names=(("Quill", EntityKind.PERSON),))  # fmt: skip
    assert (Verdict.CORROBORATED, "same_act") in ruled(article("A", TESTED, *OTHERS), article("B", quill, *OTHERS))


def _meeting(left: Said, right: Said, words: tuple[str, str], timex: tuple[str, str], kind: PeriodKind) -> bool:
    articles: tuple[Article, ...] = (article("A", left, *OTHERS), article("B", right, *OTHERS))
    told, documents, _ = story(*articles)
    read = {
        document.id: (
            Period(
                span=Span(document=document.id, start=(start := document.text.index(word)), end=start + len(word)),
                kind=kind,
                timex=value,
                rule="test",
            ),
        )
        for document, word, value in zip(documents, words, timex, strict=True)
    }
    met = durations(told.statements, read) if kind is PeriodKind.DURATION else one_day(told.statements, read)
    return any(one.ruling.verdict is Verdict.CORROBORATED for one in met)


@pytest.mark.parametrize(
    ("text", "verb", "one"),
    [
        ("Tessa Quill spent 12 months in a fleet brig", "spend", True),
        ("Tessa Quill had 12 months to repay the harbour", "repay", False),
    ],
)
def test_one_length_of_what_one_by_name_did(text: str, verb: str, *, one: bool) -> None:
    quill = (("Tessa Quill", EntityKind.PERSON),)
    left = Said("Tessa Quill served one year behind bars", subject="Tessa Quill", predicate="serve", names=quill)
    right = Said(text, subject="Tessa Quill", predicate=verb, names=quill)
    assert _meeting(left, right, ("one year", "12 months"), ("P1Y", "P12M"), PeriodKind.DURATION) is one


@pytest.mark.parametrize(
    ("left", "right", "words", "timex", "one"),
    [
        ("a 48-hour lockdown of the harbour began", "the two-day lockdown holds", ("48-hour", "two-day"),
         ("PT48H", "P2D"), True),
        ("the crew have fourteen days to leave the ship", "the crew were given a fortnight to leave the ship",
         ("fourteen days", "a fortnight"), ("P14D", "P2W"), True),
        ("a 48-hour lockdown of the harbour began", "a two-day regatta began in the harbour", ("48-hour", "two-day"),
         ("PT48H", "P2D"), False),
        ("a 48-hour lockdown of the harbour began", "the three-day lockdown holds", ("48-hour", "three-day"),
         ("PT48H", "P3D"), False),
        ("a seven-year-old mare won the harbour race", "a seven-year lease of the harbour was signed",
         ("seven-year-old", "seven-year"), ("P7Y", "P7Y"), False),
        ("the weaver earns 300 crowns a month", "a weaver is paid 700 crowns a month", ("a month", "a month"),
         ("P1M", "P1M"), False),
        ("the strike of the weavers lasted a month", "the weavers were on strike for a month", ("a month", "a month"),
         ("P1M", "P1M"), True),
        ("the choir toured for some days", "the choir toured for days", ("some days", "days"), ("PXD", "PXD"), False),
    ],
    ids=["hours and days", "weeks", "another thing", "another length", "an age", "a rate", "a month",
         "no definite length"],
)  # fmt: skip
def test_one_length(left: str, right: str, words: tuple[str, str], timex: tuple[str, str], one: bool) -> None:  # noqa: FBT001  # a column of the table
    assert _meeting(Said(left), Said(right), words, timex, PeriodKind.DURATION) is one


@pytest.mark.parametrize(
    ("left", "right", "timex", "one"),
    [
        ("the curfew took effect at 6 a.m.", "a curfew came in at 6 a.m., with patrols",
         ("2031-05-02T06:00", "2031-05-02T06:00"), True),
        ("the curfew took effect at 6 a.m.", "a curfew came in at 7 a.m., with patrols",
         ("2031-05-02T06:00", "2031-05-02T07:00"), False),
        ("the curfew took effect at 6 a.m.", "the bakery opens at 6 a.m.",
         ("2031-05-02T06:00", "2031-05-02T06:00"), False),
    ],
    ids=["one hour", "two hours", "two things"],
)  # fmt: skip
def test_one_hour(left: str, right: str, timex: tuple[str, str], one: bool) -> None:  # noqa: FBT001  # a column
    said = Said(left, predicate="start", subject="curfew"), Said(right, predicate="start", subject=right.split()[1])
    words = "6 a.m.", "6 a.m." if "6 a.m." in right else "7 a.m."
    assert _meeting(*said, words, timex, PeriodKind.TIME) is one


FLEET = Said("Belmark began its blockade of the strait on 3 May", subject="Belmark", predicate="begin",
             object="its blockade", period="2031-05-03", names=(BELMARK,))  # fmt: skip


@pytest.mark.parametrize(
    ("other", "one"),
    [
        (Said("the fleet of Belmark closed in on 3 May for a blockade", subject="Belmark", predicate="close",
              period="2031-05-03", names=(BELMARK,)), True),
        (Said("the fleet of Belmark closed in on 9 May for a blockade", subject="Belmark", predicate="close",
              period="2031-05-09", names=(BELMARK,)), False),
        (Said("on 3 May the price of rye fell in Belmark", subject="price", predicate="fall", period="2031-05-03",
              names=(BELMARK,)), False),
        (Said("the fleet of Belmark did not begin a blockade on 3 May", subject="Belmark", predicate="begin",
              period="2031-05-03", negative=True, names=(BELMARK,)), False),
    ],
    ids=["one day", "two days", "two things", "denied"],
)  # fmt: skip
def test_one_day(other: Said, one: bool) -> None:  # noqa: FBT001  # a column of the table
    told, _, _ = story(
        article("A", FLEET, *OTHERS, published="2031-06-20"), article("B", other, *OTHERS, published="2031-06-21")
    )
    assert any(met.ruling.verdict is Verdict.CORROBORATED for met in one_day(told.statements, {})) is one


def test_a_day_named_for_one_events_sake_needs_one_word_and_a_name() -> None:
    lund = ("Lund", EntityKind.PERSON)
    since = Said("since her 3 May ouster, Lund’s whereabouts are not told", subject="whereabouts", predicate="tell",
                 period="2031-05-03/..", names=(lund,))  # fmt: skip
    other = Said("who cheered the ouster of Ada Lund on 3 May", subject="crowd", predicate="cheer",
                 period="2031-05-03", names=(lund,))  # fmt: skip
    sold = Said("who sold boats to Ada Lund on 3 May", subject="wharf", predicate="sell", period="2031-05-03",
                names=(lund,))  # fmt: skip

    def met(left: Said, right: Said, published: str) -> bool:
        told, _, _ = story(
            article("A", left, *OTHERS, published=published), article("B", right, *OTHERS, published=published)
        )
        return bool([*one_day(told.statements, {})])

    assert met(since, other, "2031-06-20")
    assert not met(since, sold, "2031-06-20")
    assert not met(other, sold, "2031-05-04")


TAKEN = Said("Belmark seized Tarsa from Norvia in 2009", subject="Belmark", predicate="seize", object="Tarsa",
             period="2009", names=(BELMARK, MILL))  # fmt: skip


@pytest.mark.parametrize(
    ("left", "right", "one"),
    [
        (TAKEN, Said("since the seizing of Tarsa by Belmark in 2009", subject="Belmark", predicate="seize",
                     period="2009", names=(MILL, BELMARK)), True),
        (TAKEN, Said("Belmark sold ships to Tarsa in 2009", subject="Belmark", predicate="sell", object="ships",
                     period="2009", names=(BELMARK, MILL)), False),
        (TAKEN, Said("Tarsa fell to Belmark in 2011", subject="Belmark", predicate="fall", period="2011",
                     names=(MILL, BELMARK)), False),
        (TAKEN, Said("Belmark had a rich harvest in 2009", subject="Belmark", predicate="have", object="a rich harvest",
                     period="2009", names=(BELMARK,)), False),
        (Said("Belmark takes Tarsa in 2031", subject="Belmark", predicate="take", period="2031",
              names=(BELMARK, MILL)),
         Said("this is the transfer of Tarsa to Belmark of 2031", subject="Belmark", predicate="transfer",
              period="2031", names=(MILL, BELMARK)), False),
        (Said("Belmark will weigh the fees on 9 July", subject="Belmark", predicate="weigh", object="the fees",
              period="2031-07-09", commitment=Commitment.PLANNED, names=(BELMARK,)),
         Said("on 9 July the fees are to be weighed in Belmark", subject="fees", predicate="weigh",
              period="2031-07-09", commitment=Commitment.PLANNED, names=(BELMARK,)), True),
        (Said("Belmark will weigh the fees on 9 July", subject="Belmark", predicate="weigh", object="the fees",
              period="2031-07-09", commitment=Commitment.PLANNED, names=(BELMARK,)),
         Said("on 9 July the fees were weighed in Belmark", subject="fees", predicate="weigh", period="2031-07-09",
              names=(BELMARK,)), False),
    ],
    ids=["a year long ago", "another act", "another year", "another thing", "this year", "both planned",
         "planned and done"],
)  # fmt: skip
def test_one_time(left: Said, right: Said, one: bool) -> None:  # noqa: FBT001  # a column of the table
    told, _, _ = story(
        article("A", left, *OTHERS, published="2031-06-20"), article("B", right, *OTHERS, published="2031-06-21")
    )
    assert any(met.ruling.verdict is Verdict.CORROBORATED for met in one_day(told.statements, {})) is one


@given(st.text(max_size=12))
@settings(max_examples=60, deadline=None)
def test_any_text_is_a_length_or_none(timex: str) -> None:
    assert length_of(timex) is None or length_of(timex)[1] >= 0  # type: ignore[index]  # not None here
