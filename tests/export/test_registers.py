from __future__ import annotations

from dataclasses import replace

import pytest
from tests.export.ledger import ledger

from audiatur.export.look import Look
from audiatur.export.sheets.conventions.figures import bounds, bracketed
from audiatur.export.sheets.conventions.years import years
from audiatur.export.sheets.registers import registers
from audiatur.export.sheets.sheet import Cell
from audiatur.model.amount import Amount, Hedge
from audiatur.model.dossier import Dossier
from audiatur.model.register import Cell as CellOfRow
from audiatur.model.span import Span
from audiatur.parties import parties


def table(name: str, dossier: Dossier | None = None) -> list[dict[str, Cell]]:
    sheets = {sheet.name: sheet for sheet in registers(Look(dossier or ledger()))}
    sheet = sheets[f"register-{name}"]
    return [dict(zip(sheet.columns, row, strict=True)) for row in sheet.rows]


def figure(value: float | None, low: float | None, high: float | None, hedge: Hedge | None = None) -> Amount:
    return Amount(span=Span(document="d", start=0, end=1), value=value, low=low, high=high, hedge=hedge, rule="test")


@pytest.mark.parametrize(
    ("amount", "kept", "written"),
    [
        (figure(12, 12, 12), (12, 12, 12), 12),
        (figure(40, 40, None, Hedge.AT_LEAST), (40, 40, None), "(40)"),
        (figure(None, 35, 60), (35, None, 60), "(35–60)"),
        (figure(300, None, None, Hedge.ABOUT), (None, 300, None), "(300)"),
        (figure(1.5, 1.5, 1.5), (1.5, 1.5, 1.5), 1.5),
        (figure(None, 24, None), (24, None, None), "(24)"),
        (None, (None, None, None), None),
    ],
)
def test_no_bound_is_made_up(amount: Amount | None, kept: tuple[Cell, ...], written: Cell) -> None:
    assert bounds(amount) == kept
    assert bracketed(amount, firm=True) == written


@pytest.mark.parametrize(
    ("edtf", "kept"),
    [
        ("2031", "2031"),
        ("2031-03-16", "2031"),
        ("2031-03-16/2031-04-02", "2031"),
        ("2031/2034", "2031–2034"),
        ("2031?", "(2031)"),
        ("2031/..", "(2031/..)"),
        ("203X", "(203X)"),
        ("", None),
        (None, None),
    ],
)
def test_years_are_no_surer_than_the_words(edtf: str | None, kept: Cell) -> None:
    assert years(edtf) == kept


def test_transfers_part_ordered_delivered_planned_and_denied() -> None:
    ordered, delivered, planned, denied = table("arms_transfers")
    assert (ordered["supplier"], ordered["receiver"], ordered["item"]) == ("Belmark", "Ardovia", "Sparrow drone")
    assert (ordered["number_ordered"], ordered["year_of_order"], ordered["number_delivered"]) == (12, "2003", None)
    assert (ordered["value"], ordered["currency"]) == (40_000_000, "USD")
    assert (delivered["number_delivered"], delivered["years_of_delivery"]) == ("(8)", "2004–2005")
    for not_done in (planned, denied):
        assert not_done["number_ordered"] is None
        assert not_done["number_delivered"] is None
    assert (planned["number_otherwise"], planned["years_otherwise"]) == ("(20)", "(../2034)")
    assert "planned" in str(planned["comments"])
    assert "denied" in str(denied["comments"])
    assert denied["speaker"] == "Belmark"


def test_what_the_register_read_of_a_transfer_goes_before_the_fields_of_the_claim() -> None:
    dossier = ledger()
    first, *others = dossier.compared.registers
    told = {"Supplier": "Norvia", "Receiver": "the rebels", "Item": "rifles", "How far": "delivered"}
    cells = tuple(CellOfRow(column=column, text=text) for column, text in told.items())
    again = dossier.compared.model_copy(update={"registers": (first.model_copy(update={"cells": cells}), *others)})
    row = table("arms_transfers", dossier.model_copy(update={"compared": again}))[0]
    assert (row["supplier"], row["receiver"], row["item"]) == ("Norvia", "the rebels", "rifles")
    assert (row["number_ordered"], row["number_delivered"]) == (None, 12)


@pytest.mark.parametrize(
    ("verb", "subject", "other", "item", "expected"),
    [
        ("deliver", "Belmark", "Ardovia", "drone", ("Belmark", "Ardovia")),
        ("order", "Ardovia", "Belmark", "drone", ("Belmark", "Ardovia")),
        ("receive", "Ardovia", None, "drone", (None, "Ardovia")),
        ("arrive", "Sparrow drone", "Belmark", "drone", (None, None)),
        ("deliver", "armoured vehicles", "Belmark", None, (None, "Belmark")),
        ("deliver", "Sparrow drones", "Belmark", "Sparrow drones", (None, "Belmark")),
        (None, "Ardovia", "Belmark", "drone", (None, None)),
    ],
)
def test_supplier_and_receiver_go_by_the_verb(
    verb: str | None, subject: str, other: str | None, item: str | None, expected: tuple[str | None, str | None]
) -> None:
    claim = ledger().readings[0].claims[0]
    fields = {"predicate": verb, "subject": subject, "counterparty": other, "item": item}
    assert parties(replace(claim, **fields)) == expected


def test_money_is_converted_at_a_rate_that_is_named_or_not_at_all() -> None:
    then, later = table("budgets")
    assert then["eur"] == 100e6
    assert 110e6 < float(str(then["usd"])) < 116e6  # the mean of 2003 was 1.13 dollars a euro
    assert "USD for 1 EUR, European Central Bank, " in str(then["rates"])
    assert (later["usd"], later["eur"]) == (90e6, None)
    assert "gives no rate of USD for 2099" in str(later["rates"])


def test_money_of_no_time_is_not_converted() -> None:
    dossier = ledger()
    (reading,) = dossier.readings
    claims = tuple(replace(claim, period=None) for claim in reading.claims)
    timeless = dossier.model_copy(update={"readings": (reading.model_copy(update={"claims": claims}),)})
    row = table("budgets", timeless)[0]
    assert (row["usd"], row["rates"]) == (None, "USD: the words give no time")


def test_agreements_sites_and_counts() -> None:
    (pact,) = table("agreements")
    assert (pact["party"], pact["other_party"], pact["date"], pact["place"]) == (
        "Ardovia",
        "Belmark",
        "2003-03",
        "Lisbon",
    )
    assert pact["subject_matter"] == "a pact on river patrols"
    (plant,) = table("production_sites")
    assert (plant["capacity_low"], plant["capacity_best"], plant["capacity_high"]) == (35, None, 60)
    assert (plant["site"], plant["partner"], plant["start_date"]) == ("plant", "Belmark", "2034/..")
    (toll,) = table("casualties")
    assert (toll["low"], toll["best"], toll["high"], toll["date"]) == (40, 40, None, "2003-03-16")


def test_every_row_says_what_it_rests_on() -> None:
    for sheet in registers(Look(ledger())):
        for row in table(sheet.name.removeprefix("register-")):
            assert row["quote"]
            assert row["outlet"] == "-The Ledger"
            assert str(row["claim"]).startswith("claim-")
            assert row["commitment"]


def test_a_row_follows_what_a_person_decided() -> None:
    (toll,) = table("casualties", ledger(decided=True))
    assert (toll["low"], toll["best"], toll["high"]) == (44, 44, 44)
    assert toll["figures_as_written"] == "40"
    assert toll["judged"] == "edit by Mara: value=44 (the second edition)"
