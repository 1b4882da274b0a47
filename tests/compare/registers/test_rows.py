"""Rows of registers from claims in short form."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.compare.claims.support import Figure, Said, article, story

from audiatur.compare.registers import measures, registers
from audiatur.compare.registers.handovers import handovers
from audiatur.compare.registers.weapons import names_in
from audiatur.model.amount import Hedge
from audiatur.model.claim import Commitment
from audiatur.model.mention import EntityKind

COUNTRY, BODY = EntityKind.COUNTRY, EntityKind.ORGANISATION
ARDOVIA, NORVIA = ("Ardovia", COUNTRY), ("Norvia", COUNTRY)
KNOWN = measures(("defence", "general"))


def named(text: str, *names: tuple[str, EntityKind]) -> tuple[tuple[str, EntityKind], ...]:
    """Those of some names that a text holds."""
    return tuple(name for name in names if name[0] in text)


def rows(name: str, *said: Said, published: str | None = None) -> list[dict[str, str]]:
    told, _, _ = story(article("A", *said, published=published))
    return [{cell.column: cell.text for cell in row.cells} for row in registers(told, KNOWN) if row.name == name]


@pytest.mark.parametrize(
    ("said", "cells"),
    [
        (
            Said(
                "Norvia delivered 12 Kestrel drones to Ardovia",
                (Figure("12", 12, "drone"),),
                subject="Norvia",
                predicate="deliver",
                names=(NORVIA, ARDOVIA),
            ),
            {
                "Supplier": "Norvia",
                "Receiver": "Ardovia",
                "Item": "Kestrel drones",
                "Number": "12",
                "How far": "delivered",
            },
        ),
        (
            Said(
                "Ardovia may buy 24 tanks from Norvia",
                (Figure("24", 24, "tank"),),
                subject="Ardovia",
                predicate="buy",
                names=(ARDOVIA, NORVIA),
            ),
            {
                "Supplier": "Norvia",
                "Receiver": "Ardovia",
                "Item": "tanks",
                "Number": "24",
                "How far": "planned or asked for",
            },
        ),
        (
            Said(
                "Norvia has halted arms sales to Ardovia", subject="Norvia", predicate="halt", names=(NORVIA, ARDOVIA)
            ),
            {"Supplier": "Norvia", "Receiver": "Ardovia", "Item": "arms", "How far": "stopped"},
        ),
        (
            Said(
                "Norvia urged Ardovia to halt arms exports to Tessaly",
                subject="Norvia",
                predicate="urge",
                names=(NORVIA, ARDOVIA, ("Tessaly", COUNTRY)),
            ),
            {"Receiver": "Tessaly", "How far": "to be stopped"},
        ),
        (
            Said(
                "the president approved the $40 million sale of howitzers to Ardovia",
                (Figure("$40 million", 40e6, currency="USD"),),
                subject="president",
                predicate="approve",
                names=(ARDOVIA,),
            ),
            {"Receiver": "Ardovia", "Item": "howitzers", "Value": "$40 million", "How far": "approved or agreed"},
        ),
        (
            Said(
                "Norvia has not delivered missiles to Ardovia",
                subject="Norvia",
                predicate="deliver",
                negative=True,
                names=(NORVIA, ARDOVIA),
            ),
            {"Supplier": "Norvia", "Receiver": "Ardovia", "How far": "not done or refused"},
        ),
        (
            Said(
                "Norvia has not ruled out providing rifles to the rebels",
                subject="Norvia",
                predicate="rule",
                names=(NORVIA,),
            ),
            {"Receiver": "rebels", "Item": "rifles", "How far": "planned or asked for"},
        ),
        (
            Said("a $7 billion Ardovian arms sale", (Figure("$7 billion", 7e9, currency="USD"),), names=(ARDOVIA,)),
            {"Party": "Ardovia", "Item": "arms", "Value": "$7 billion"},
        ),
    ],
)
def test_arms_transfers(said: Said, cells: dict[str, str]) -> None:
    (row,) = rows("arms_transfers", said)
    assert cells.items() <= row.items()


@pytest.mark.parametrize(
    "said",
    [
        Said("Arms sales to friendly countries have grown", subject="Arms sales", predicate="grow"),
        Said(
            "Norvia opposes sending weapons to Ardovia", subject="Norvia", predicate="oppose", names=(NORVIA, ARDOVIA)
        ),
        Said(
            "Norvia should sell drones to Ardovia",
            subject="Norvia",
            predicate="sell",
            names=(NORVIA, ARDOVIA),
            commitment=Commitment.OPINION,
        ),
        Said("The law lets parliament block arms sales", subject="law", predicate="let"),
        Said(
            "Ida Sorn praised Ardovia's projects, including its plan to buy submarines",
            subject="Ida Sorn",
            predicate="praise",
            names=(("Ida Sorn", EntityKind.PERSON), ARDOVIA),
        ),
        Said("The committee discussed arms exports", subject="committee", predicate="discuss"),
    ],
)
def test_no_transfer_is_told(said: Said) -> None:
    assert rows("arms_transfers", said) == []


@pytest.mark.parametrize(
    ("text", "subject", "predicate", "cells"),
    [
        (
            "Ardovia signed a deal with Norvia to buy 20 frigates",
            "Ardovia",
            "sign",
            {"Supplier": "Norvia", "Receiver": "Ardovia", "How far": "approved or agreed"},
        ),
        (
            "Ardovia signed a deal with the Norvia to sell 20 frigates",
            "Ardovia",
            "sign",
            {"Supplier": "Ardovia", "Receiver": "Norvia", "How far": "approved or agreed"},
        ),
        (
            "Ardovia and Norvia on Monday signed a contract worth $2 billion ($3 billion) for 40 howitzers",
            "Ardovia",
            "sign",
            {"Party": "Ardovia, Norvia", "Item": "howitzers", "How far": "approved or agreed"},
        ),
        (
            "The minister signed a deal in which Ardovia bought 20 frigates",
            "The minister",
            "sign",
            {"Receiver": "Ardovia", "Item": "frigates"},
        ),
        (
            "Norvia has been supplying rifles to Ardovia",
            "Norvia",
            "supply",
            {"Supplier": "Norvia", "How far": "delivered"},
        ),
        (
            "Norvia sold the Akin, another type of drone, to Ardovia",
            "Norvia",
            "sell",
            {"Item": "Akin", "Receiver": "Ardovia"},
        ),
    ],
)
def test_who_buys_and_sells_by_a_deal(text: str, subject: str, predicate: str, cells: dict[str, str]) -> None:
    (row,) = rows(
        "arms_transfers", Said(text, subject=subject, predicate=predicate, names=named(text, NORVIA, ARDOVIA))
    )
    assert cells.items() <= row.items()


@pytest.mark.parametrize(
    "text",
    [
        "Ardovia signed an agreement for the joint production of drones",
        "Ardovia signed a contract with Norvia for the maintenance of tanks",
        "Ardovia signed a contract with Norvia for 40 harvesters",
        "Ardovia signed a contract with Norvia for mending 40 tanks",
    ],
)
def test_a_deal_on_something_else_is_no_transfer(text: str) -> None:
    said = Said(text, subject="Ardovia", predicate="sign", names=named(text, ARDOVIA, NORVIA))
    assert rows("arms_transfers", said) == []


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("Norvia makes the Kestrel fighter jet. Norvia sold 12 Kestrels to Ardovia", ["12 Kestrels"]),
        ("Norvia makes the Kestrel fighter jet. Norvia sold the jets to Ardovia", ["jets"]),
        ("The KR2 drone is small. Norvia sold the KR2s to Ardovia", ["KR2s"]),
        ("Belmark Air flies. Norvia sold 12 jets to Ardovia", []),
        ("Kestrel hats are warm. Norvia sold 12 Kestrels to Ardovia", []),
        ("The Norvian tanks came. Norvia sent 12 Norvians to Ardovia", []),
        ("The G20 arms talks failed. Norvia sold the G20 to Ardovia", []),
    ],
)
def test_what_an_article_calls_weapons(text: str, items: list[str]) -> None:
    found = handovers(text.rsplit(". ", maxsplit=1)[-1], names_in(text))
    assert [one.item.removeprefix("the ") for one in found] == items


def test_the_subject_behind_the_weapon_is_no_supplier() -> None:
    said = Said("60 percent of Ardovians favour sending rifles to the rebels", subject="Ardovians", predicate="favour")
    assert rows("arms_transfers", said) == []


def test_who_says_we_is_not_the_supplier_himself() -> None:
    said = Said(
        "We have sent no drones to Norvia", subject="Ida Sorn", speaker="Ida Sorn", predicate="send", names=(NORVIA,)
    )
    (row,) = rows("arms_transfers", said)
    assert "Supplier" not in row


@pytest.mark.parametrize(
    ("said", "cells"),
    [
        (
            Said(
                "Ardovia signed a fishing treaty with Norvia",
                subject="Ardovia",
                predicate="sign",
                names=(ARDOVIA, NORVIA),
                period="2031-05-02",
            ),
            {"Agreement": "fishing treaty", "Told of it": "signed", "Parties": "Ardovia, Norvia", "When": "2031-05-02"},
        ),
        (
            Said(
                "Ardovia withdrew from the landmark river pact",
                subject="Ardovia",
                predicate="withdraw",
                names=(ARDOVIA,),
            ),
            {"Agreement": "landmark river pact", "Told of it": "left", "Parties": "Ardovia"},
        ),
        (
            Said(
                "The leaders parted without reaching a trade agreement between Ardovia and Norvia",
                subject="leaders",
                predicate="part",
                names=(ARDOVIA, NORVIA),
            ),
            {"Told of it": "not reached", "Parties": "Ardovia, Norvia"},
        ),
        (
            Said(
                "Ardovia's gas deal with Norvia runs for ten years",
                subject="deal",
                predicate="run",
                names=(ARDOVIA, NORVIA),
            ),
            {"Agreement": "gas deal", "Parties": "Ardovia, Norvia"},
        ),
    ],
)
def test_agreements(said: Said, cells: dict[str, str]) -> None:
    (row,) = rows("agreements", said)
    assert cells.items() <= row.items()


@pytest.mark.parametrize(
    ("text", "subject", "told", "parties"),
    [
        ("In July, Ardovia and the Norvia had signed a river pact", "Ardovia", "signed", "Ardovia, Norvia"),
        ("Ardovia and Norvia on Monday signed a river pact", "Ardovia", "signed", "Ardovia, Norvia"),
        ("Ardovia confirmed a gas deal with Norvia", "Ardovia", "announced", "Ardovia, Norvia"),
        ("Ardovia signed a $5 million ($6 million) river contract with Norvia", "Ardovia", "signed", "Ardovia, Norvia"),
        ("Ardovia accused Norvia of violating the border truce", "Ardovia", "said to be broken", "Norvia"),
        ("Ardovia and river-rich Norvia signed a “River Pact,”", "Ardovia", "signed", "Ardovia, Norvia"),
        (
            "The river deal was signed by Ardovia's Crown Prince Mohan bin Salar and Norvian envoys",
            "The river deal",
            "signed",
            "Ardovia, Norvia",
        ),
        (
            "On Tuesday, Ardovian Crown Prince Mohan bin Salar and Norvian Premier Ida Sorn signed the river pact",
            "Crown Prince",
            "signed",
            "Ardovia, Norvia",
        ),
        ("Norvia violated the newly signed river pact", "Norvia", "broken", "Norvia"),
        (
            "Ardovia and Norvia yesterday traded accusations of violating the border truce",
            "Ardovia",
            "said to be broken",
            "Ardovia, Norvia",
        ),
        ("Ardovia violated the border truce", "Ardovia", "broken", "Ardovia"),
    ],
)
def test_all_who_sign_and_who_is_only_accused(text: str, subject: str, told: str, parties: str) -> None:
    (row,) = rows("agreements", Said(text, subject=subject, predicate="sign", names=named(text, ARDOVIA, NORVIA)))
    assert (row["Told of it"], row["Parties"]) == (told, parties)


def test_whose_decision_it_is_leaves_an_agreement() -> None:
    said = Said(
        "Ardovia was irked by Norvia's decision to pull out of the river pact",
        subject="Ardovia",
        predicate="irk",
        names=(ARDOVIA, NORVIA),
    )
    (row,) = rows("agreements", said)
    assert (row["Told of it"], row["Parties"]) == ("to be left", "Norvia")


@pytest.mark.parametrize(
    "said",
    [
        Said("It was a big deal for Ardovia", subject="It", predicate="be", names=(ARDOVIA,)),
        Said("Ardovia criticised the deal", subject="Ardovia", predicate="criticise", names=(ARDOVIA,)),
        Said("Ardovia remains committed to the alliance", subject="Ardovia", predicate="remain", names=(ARDOVIA,)),
        Said("They signed a treaty", subject="They", predicate="sign"),
        Said("Both sides accused the other of violating the border truce", subject="Both sides", predicate="accuse"),
    ],
)
def test_no_agreement_is_told(said: Said) -> None:
    assert rows("agreements", said) == []


@pytest.mark.parametrize(
    ("said", "cells"),
    [
        (
            Said(
                "Drone attacks on two oil depots killed nine",
                subject="Drone attacks",
                predicate="kill",
                period="2031-05",
            ),
            {"Incident": "Drone attacks on two oil depots", "When": "2031-05"},
        ),
        (
            Said(
                "Norvia shelled the border town of Imsk",
                subject="Norvia",
                predicate="shell",
                names=(NORVIA,),
                period="2031",
            ),
            {"By": "Norvia", "When": "2031"},
        ),
    ],
)
def test_incidents(said: Said, cells: dict[str, str]) -> None:
    (row,) = rows("incidents", said)
    assert cells.items() <= row.items()


@pytest.mark.parametrize(
    ("text", "subject", "predicate", "by"),
    [
        ("The port of Imsk was shelled by Norvia on Sunday", "port of Imsk", "shell", "Norvia"),
        ("Ardovia's capital and other towns were reportedly shelled on Sunday", "Ardovia", "shell", None),
        ("The yard of Belmark was attacked by Norvia on Sunday", "yard of Belmark", "attack", "Norvia"),
        ("Norvian forces fired two rockets at Imsk", "Norvian forces", "fire", "Norvia"),
        ("Norvia opened fire on the border post", "Norvia", "open", "Norvia"),
        ("The raid on Imsk by Norvia's Free Border Forces killed two", "raid", "kill", "Norvia's Free Border Forces"),
        ("The Norvian invasion began at dawn", "invasion", "begin", "Norvia"),
        ("Heavy fighting between Norvia and Ardovia broke out on Sunday", "Heavy fighting", "break", None),
    ],
)
def test_who_did_it_and_who_was_hit(text: str, subject: str, predicate: str, by: str | None) -> None:
    said = Said(text, subject=subject, predicate=predicate, names=named(text, NORVIA, ARDOVIA), period="2031-05-04")
    (row,) = rows("incidents", said)
    assert row.get("By") == by


@pytest.mark.parametrize(
    "said",
    [
        Said("The bill was attacked in May", subject="bill", predicate="attack", period="2031-05"),
        Said(
            "The bill was attacked by Norvia in May",
            subject="bill",
            predicate="attack",
            period="2031-05",
            names=(NORVIA,),
        ),
        Said(
            "Norvia fired a missile into the sea in a test",
            subject="Norvia",
            predicate="fire",
            period="2031-05",
            names=(NORVIA,),
        ),
        Said(
            "Norvia launched a rocket into space",
            subject="Norvia",
            predicate="launch",
            period="2031-05",
            names=(NORVIA,),
        ),
        Said("Norvia fired the minister in May", subject="Norvia", predicate="fire", period="2031-05", names=(NORVIA,)),
        Said(
            "The Norvian invasion hampered the talks",
            subject="invasion",
            predicate="hamper",
            period="2031-05",
            names=(NORVIA,),
        ),
        Said("Fighting corruption began in May", subject="Fighting corruption", predicate="begin", period="2031-05"),
        Said("An attack on one member is an attack on all", subject="attack", predicate="be"),
        Said("The minister warned of an attack in May", subject="minister", predicate="warn", period="2031-05"),
        Said(
            "His charm offensive in Norvia failed in May", subject="charm offensive", predicate="fail", period="2031-05"
        ),
    ],
)
def test_no_incident_is_told(said: Said) -> None:
    assert rows("incidents", said) == []


def test_a_site_is_what_the_statement_is_about() -> None:
    said = Said(
        "Belmark Yards will open a drone factory in 2032",
        subject="Belmark Yards",
        predicate="open",
        object="a drone factory",
        period="2032",
        names=(("Belmark Yards", BODY),),
        commitment=Commitment.PLANNED,
    )
    (row,) = rows("production_sites", said)
    assert (row["Site"], row["Told of it"], row["Whose"], row["When"]) == (
        "drone factory",
        "opened or to open",
        "Belmark Yards",
        "2032",
    )


@pytest.mark.parametrize(
    ("text", "subject", "predicate", "object_", "told", "whose"),
    [
        (
            "The Norvian drone maker Belmark Yards has started building a factory in Imsk",
            "The Norvian drone maker",
            "start",
            "building a factory",
            "to be built or built",
            "Belmark Yards",
        ),
        (
            "Belmark Yards announced the closure of its plant in Imsk",
            "Belmark Yards",
            "announce",
            "the closure of its plant",
            "closed or to close",
            "Belmark Yards",
        ),
        ("Belmark Yards announced a plant in Imsk", "Belmark Yards", "announce", "a plant", "planned", "Belmark Yards"),
        ("Ida Sorn announced a plant in Imsk", "Ida Sorn", "announce", "a plant", "planned", None),
        ("The plant will start in Imsk", "The plant", "start", None, "opened or to open", None),
    ],
)
def test_what_is_begun_or_announced_of_a_site(
    text: str, subject: str, predicate: str, object_: str | None, told: str, whose: str | None
) -> None:
    names = named(text, NORVIA, ("Belmark Yards", BODY), ("Ida Sorn", EntityKind.PERSON))
    said = Said(text, subject=subject, predicate=predicate, object=object_, period="2031", names=names)
    (row,) = rows("production_sites", said)
    assert (row["Told of it"], row.get("Whose")) == (told, whose)


@pytest.mark.parametrize(
    "said",
    [
        Said("The region dreams of factory jobs", subject="region", predicate="dream", object="factory jobs"),
        Said("The problems of the plant were known", subject="problems", predicate="know"),
    ],
)
def test_no_site_is_told(said: Said) -> None:
    assert rows("production_sites", said) == []


def test_a_figure_stands_as_written_and_no_more_precisely() -> None:
    said = Said(
        "The war has killed thousands",
        (Figure("thousands", None, "person", low=2000),),
        subject="war",
        predicate="kill",
        measure="killed",
    )
    (row,) = rows("casualties", said)
    assert row["Number"] == "thousands"
    hedged = Said(
        "More than 90 people died",
        (Figure("90", 90, "person", hedge=Hedge.MORE_THAN, counted="people"),),
        predicate="die",
        measure="killed",
    )
    (row,) = rows("casualties", hedged)
    assert row["Number"] == "more than 90 people"


@pytest.mark.parametrize(
    ("register", "said"),
    [
        ("casualties", Said("deaths in the 27-month war", (Figure("27", 27, "month"),), measure="killed")),
        ("schools", Said("They hit schools with zero regard", (Figure("zero", 0, "regard"),), measure="schools")),
        (
            "economy",
            Said("It spends 2 percent of its gdp", (Figure("2 percent", 2, "percent"),), measure="economic_output"),
        ),
        ("economy", Said("Three waves of tariffs", (Figure("Three", 3, "wave"),), measure="price")),
        (
            "budgets",
            Said("It raised its defence budget in two years", (Figure("two", 2, "year"),), measure="defence_budget"),
        ),
        (
            "studies",
            Said("He urged a rival to open it", subject="He", object="a rival", predicate="urge", measure="study_made"),
        ),
        (
            "recognition",
            Said(
                "Norvia will not recognise the results of the Ardovian vote",
                subject="Norvia",
                object="the results of the Ardovian vote",
                predicate="recognise",
                measure="recognition",
                names=(NORVIA,),
            ),
        ),
        (
            "recognition",
            Said(
                "Norvia recognises the need",
                subject="Norvia",
                object="the need",
                predicate="recognise",
                measure="recognition",
                names=(NORVIA,),
            ),
        ),
        ("offices", Said("Senate committee", subject="Harbour Committee", object="Sen.", measure="office")),
    ],
)
def test_what_fits_no_register_makes_no_row(register: str, said: Said) -> None:
    assert rows(register, said) == []


@pytest.mark.parametrize(
    ("register", "said", "column", "text"),
    [
        (
            "budgets",
            Said(
                "Norvia will pay $40 million in aid",
                (Figure("$40 million", 40e6, currency="USD"),),
                subject="Norvia",
                predicate="pay",
                measure="funding",
                names=(NORVIA,),
            ),
            "Who",
            "Norvia",
        ),
        (
            "budgets",
            Said(
                "Norvia criticised $40 million in aid",
                (Figure("$40 million", 40e6, currency="USD"),),
                subject="Norvia",
                predicate="criticise",
                measure="funding",
                names=(NORVIA,),
            ),
            "Who",
            None,
        ),
        (
            "forces",
            Said(
                "Norvia has sent 400 troops",
                (Figure("400", 400, "troop", counted="troops"),),
                subject="Norvia",
                predicate="send",
                measure="force_size",
                names=(NORVIA,),
            ),
            "Whose",
            "Norvia",
        ),
        (
            "forces",
            Said(
                "Norvia was moved by 400 troops",
                (Figure("400", 400, "troop", counted="troops"),),
                subject="Norvia",
                predicate="move",
                measure="force_size",
                names=(NORVIA,),
            ),
            "Whose",
            None,
        ),
    ],
)
def test_whose_money_or_soldiers_they_are_goes_by_the_verb(
    register: str, said: Said, column: str, text: str | None
) -> None:
    (row,) = rows(register, said)
    assert row.get(column) == text


@pytest.mark.parametrize(
    ("register", "said"),
    [
        (
            "forces",
            Said(
                "The strike killed 25 fighters", (Figure("25", 25, "fighter"),), predicate="kill", measure="force_size"
            ),
        ),
        ("work", Said("It closes five plants", (Figure("five", 5, "plant"),), predicate="close", measure="jobs")),
        (
            "incidents",
            Said("The blast followed strikes on Sunday", subject="blast", predicate="follow", period="2031-05-04"),
        ),
        ("arms_transfers", Said("A law bars the office from buying drones", subject="Ida Sorn", predicate="bar")),
    ],
)
def test_what_another_thing_is_told_of_makes_no_row(register: str, said: Said) -> None:
    assert rows(register, said) == []


def test_the_rebels_of_a_country_are_not_the_country() -> None:
    said = Said("Norvia sent rifles to Ardovia's rebels", subject="Norvia", predicate="send", names=(NORVIA, ARDOVIA))
    (row,) = rows("arms_transfers", said)
    assert row["Receiver"] == "Ardovia's rebels"


def test_a_state_is_recognised() -> None:
    said = Said(
        "Norvia recognises the independence of Ardovia",
        subject="Norvia",
        object="the independence of Ardovia",
        predicate="recognise",
        measure="recognition",
        names=(NORVIA, ARDOVIA),
    )
    (row,) = rows("recognition", said)
    assert (row["Who"], row["Of whom"]) == ("Norvia", "the independence of Ardovia")


def test_who_is_arrested_is_told_in_the_passive_too() -> None:
    said = Said("Sorn was arrested on Monday", subject="Ida Sorn", predicate="arrest", measure="arrests")
    (row,) = rows("arrests", said)
    assert row["Who"] == "Ida Sorn"


def test_what_an_article_repeats_stands_once() -> None:
    def bought(period: str | None) -> Said:
        return Said(
            "Ardovia bought 24 tanks from Norvia",
            (Figure("24", 24, "tank"),),
            subject="Ardovia",
            predicate="buy",
            names=(ARDOVIA, NORVIA),
            period=period,
        )

    assert len(rows("arms_transfers", bought("2031"), bought(None))) == 1
    assert len(rows("arms_transfers", bought("2031"), bought("2032"))) == 2


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=80))
def test_any_words_make_rows_without_trouble(text: str) -> None:
    whole = f"Norvia sold arms {text} to Ardovia".replace("\n", " ").replace("\r", " ")
    told, _, _ = story(article("A", Said(whole, subject="Norvia", predicate="sell")))
    assert registers(told, KNOWN) == registers(told, KNOWN)
