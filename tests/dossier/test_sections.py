from __future__ import annotations

from dataclasses import replace

import pytest
from tests.dossier.affair import harbour
from tests.dossier.builder import of_one_matter
from tests.dossier.many import many

from audiatur.dossier.lookup import Lookup, look_up
from audiatur.dossier.sections.cards import cards, matter_cards
from audiatur.dossier.sections.overview import overview
from audiatur.dossier.sections.registers import registers
from audiatur.dossier.sections.series import series
from audiatur.dossier.sections.synopsis import synopsis
from audiatur.dossier.sections.timeline import timeline
from audiatur.dossier.sections.voices import voices
from audiatur.model.dossier import Dossier
from audiatur.model.finding import Verdict
from audiatur.model.register import Cell, RegisterRow


@pytest.fixture(scope="module")
def lookup() -> Lookup:
    return look_up(harbour())


def test_documents_of_one_origin_stand_side_by_side(lookup: Lookup) -> None:
    assert [lookup.siglum[document.id] + " " + document.file for document in lookup.documents] == [
        "A courier.txt",
        "B radio.txt",
        "C wire.txt",
        "D beacon.txt",
        "E sada.txt",
    ]


def test_the_counts_are_those_of_the_records(lookup: Lookup) -> None:
    counts = {count.word: count.value for count in overview(lookup).counts}
    assert counts == {
        "documents": "5",
        "origins, at most": "≤ 4",
        "claims": "20",
        "agreed": "1",
        "in conflict": "1",
        "sums that fail": "2",
        "problem": "1",
    }


def test_agreements_of_one_origin_are_counted_apart() -> None:
    dossier = harbour()
    findings = tuple(
        replace(one, origins=1) if one.verdict is Verdict.CORROBORATED else one for one in dossier.compared.findings
    )
    compared = dossier.compared.model_copy(update={"findings": findings})
    counts = overview(look_up(dossier.model_copy(update={"compared": compared}))).counts
    assert [count.value for count in counts if count.word == "agreed, 1 by one origin"] == ["1"]


def test_three_things_come_first_and_a_failing_sum_is_among_them(lookup: Lookup) -> None:
    assert [thing.mark.word for thing in overview(lookup).first] == ["in conflict", "does not compute", "compatible"]


def test_the_affair_is_told_by_its_dates_as_given(lookup: Lookup) -> None:
    head = overview(lookup)
    assert (head.published, head.undated, head.spoken_of) == ("18 March 2031 to April 2031", 1, "2030 to 2035")


def test_a_row_shows_what_each_article_answers_and_who_is_silent(lookup: Lookup) -> None:
    row = synopsis(lookup).rows[0]
    assert row.mark.word == "in conflict"
    assert [[given.text for given in cell.given] for cell in row.cells] == [
        [],
        ["some 300", "1,200"],
        [],
        ["more than 5,000"],
        [],
    ]


def test_an_answer_that_gave_nothing_to_the_verdict_is_shown_as_something_near() -> None:
    dossier = harbour()
    weightiest = synopsis(look_up(dossier)).rows[0]
    assert [cell.near for cell in weightiest.cells] == [False] * 5
    conflict = next(one for one in dossier.compared.findings if one.verdict is Verdict.CONFLICT)
    pairs = conflict.comparisons[:1]
    bystander = replace(conflict, comparisons=pairs)
    findings = tuple(bystander if one is conflict else one for one in dossier.compared.findings)
    compared = dossier.compared.model_copy(update={"findings": findings})
    shown = synopsis(look_up(dossier.model_copy(update={"compared": compared}))).rows[0]
    deciding = {claim for pair in pairs for claim in (pair.left, pair.right)}
    telling = {answer.document for answer in conflict.answers if answer.claim in deciding}
    beside = {answer.document for answer in conflict.answers} - telling
    assert beside
    order = [document.id for document in look_up(dossier).documents]
    assert [cell.near for cell in shown.cells] == [identity in beside for identity in order]


def test_single_sources_are_lines_and_not_cards(lookup: Lookup) -> None:
    single = cards(lookup, Verdict.SINGLE_SOURCE)
    assert (single.cards, len(single.lines), single.more) == ((), 6, 0)


def test_happened_and_planned_stand_apart_and_no_day_is_invented(lookup: Lookup) -> None:
    picture = timeline(lookup)
    assert [(lane.when, lane.planned, lane.exact) for lane in picture.lanes] == [
        ("March 2031", False, False),
        ("16 March 2031", False, True),
        ("29 March 2031", False, True),
        ("autumn 2032", True, False),
        ("up to 2035", True, False),
    ]
    month, day = picture.lanes[0], picture.lanes[1]
    assert month.left < day.left < day.right < month.right
    assert picture.lanes[-1].open_left
    assert [lane.sigla for lane in picture.lanes][1] == "A B"


def test_currencies_are_never_drawn_on_one_scale(lookup: Lookup) -> None:
    pictures = series(lookup)
    figures = {(picture.title, picture.unit): sorted(row.figure for row in picture.rows) for picture in pictures}
    assert figures == {
        ("Ministry of Transport of Velmora: budget", "USD"): [
            "152,000,000 USD",
            "192,400,000 USD",
            "192,400,000 USD",
            "about 188,000,000 USD",
        ],
        ("march: crowd", "person"): ["1,200 (person)", "> 5,000 (person)", "about 300 (person)"],
    }
    crowd = {point.siglum: point for point in pictures[1].points}
    assert crowd["D"].open_up
    assert any(point.loose for point in pictures[1].points)


def test_voices_are_summed_and_the_unnamed_stand_apart(lookup: Lookup) -> None:
    found = voices(lookup)
    assert [(row.name, row.direct, row.indirect) for row in found.named] == [
        ("Ida Sorn", 2, 2),
        ("Quay Alliance", 0, 2),
        ("Pell Marun", 0, 1),
    ]
    assert [row.name for row in found.unnamed] == ["an official who asked not to be named"]


def test_who_is_accused_and_never_quoted_stands_apart_with_the_accusing_claims(lookup: Lookup) -> None:
    found = voices(lookup)
    (row,) = found.unheard
    (by,) = row.by
    (voice,) = [voice for voice in lookup.dossier.compared.voices if voice.accused]
    assert (row.name, by.siglum, by.count) == (voice.name, lookup.siglum[voice.document], 2)
    assert by.href == lookup.links.claim(lookup.claim[voice.accused[0]])
    assert [row.indirect for row in found.named if row.name == voice.name] == [2]


def test_what_two_claims_tell_alike_is_one_row_of_a_register() -> None:
    dossier = harbour()
    first, second, third = [claim.id for reading in dossier.readings for claim in reading.claims][:3]

    def row(claim: str, **cells: str) -> RegisterRow:
        return RegisterRow(
            name="budgets",
            claim=claim,
            cells=tuple(Cell(column=column.replace("_", " "), text=text) for column, text in cells.items()),
        )

    rows = (
        row(first, Who="Velmora", Firmness="asserted"),
        row(second, Who="velmora", Firmness="reported", Said_by="Ida Sorn"),
        row(third, Who="Velmora", When="2031-03-16", Firmness="asserted"),
    )
    compared = dossier.compared.model_copy(update={"registers": rows})
    (table,) = registers(look_up(dossier.model_copy(update={"compared": compared})))
    assert table.columns == ("Who", "When", "Firmness", "Said by")
    assert [len(line.told) for line in table.lines] == [2, 1]
    assert table.lines[0].cells == ("Velmora", "", "asserted; reported", "Ida Sorn")
    assert table.lines[1].cells[1] == "16 March 2031"


def test_the_table_of_the_timeline_joins_what_one_finding_dates(lookup: Lookup) -> None:
    rows = timeline(lookup).rows
    assert len(rows) < len(lookup.dossier.compared.events)
    assert sum(len(row.told) for row in rows) == len(lookup.dossier.compared.events)


def test_what_only_speaks_of_one_matter_stands_apart(lookup: Lookup) -> None:
    apart = look_up(of_one_matter(harbour()))
    told = cards(lookup, Verdict.COMPATIBLE)
    assert told.count > 0
    assert matter_cards(lookup).count == 0
    assert cards(apart, Verdict.COMPATIBLE).count == 0
    assert matter_cards(apart).cards == told.cards
    assert synopsis(apart).matters == told.count
    assert "compatible" not in [thing.mark.word for thing in overview(apart).first]


def test_what_a_person_judged_is_never_set_apart() -> None:
    judged = look_up(of_one_matter(harbour(), ("judgement-1",)))
    assert matter_cards(judged).count == 0
    assert cards(judged, Verdict.COMPATIBLE).count > 0


def test_what_speaks_of_one_matter_fills_a_table_that_were_too_short() -> None:
    dossier = of_one_matter(harbour())
    alike = tuple(each for each in dossier.compared.findings if each.one_matter)
    short = dossier.model_copy(
        update={"compared": dossier.compared.model_copy(update={"findings": alike, "checks": ()})}
    )
    table = synopsis(look_up(short))
    assert [row.mark.word for row in table.rows] == ["compatible"] * len(alike)


def test_many_articles_become_a_bounded_matrix() -> None:
    table = synopsis(look_up(many(130)))
    assert not table.with_values
    assert len(table.columns) == 50
    assert table.folded_columns == 80
    row = table.rows[0]
    assert row.answering == sum(bool(cell.given) for cell in row.cells) + row.folded_answering
    assert sum(value.count for value in row.values) <= row.answering


def test_nothing_at_all_is_a_page_too() -> None:
    head = overview(look_up(Dossier(version="0")))
    assert (head.title, head.first) == ("0 articles", ())
