from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient
from tests.desk.conftest import TOKEN, Caller
from tests.dossier.affair import harbour

from audiatur.export.rows.nouns import NOUNS
from audiatur.model.finding import Verdict
from audiatur.model.judgement import Decision, Judgement, judgement, of_finding, words
from audiatur.store.judgements import append, judgements
from audiatur.store.load import load_dossier
from audiatur.store.store import open_store

HARBOUR = harbour()
CLAIMS = {claim.id: claim for reading in HARBOUR.readings for claim in reading.claims}
DOCUMENTS = {document.id: document for document in HARBOUR.documents}
CONFLICT = next(each for each in HARBOUR.compared.findings if each.verdict is Verdict.CONFLICT)
OTHER = next(each for each in HARBOUR.compared.findings if each.verdict is Verdict.COMPATIBLE)
ALONE = next(each for each in HARBOUR.compared.findings if each.verdict is Verdict.SINGLE_SOURCE)
WITH_ID = ("documents", "claims", "attributions", "findings", "checks", "entities", "judgements")


@pytest.fixture
def api(client: Caller) -> TestClient:
    return client(authorization=f"Bearer {TOKEN.whole}")


def pages(api: TestClient, path: str, limit: int, **filters: str) -> Iterator[dict[str, Any]]:
    after: int | None = 0
    while after is not None:
        answer = api.get(path, params={"limit": limit, "after": after, **filters})
        assert answer.status_code == 200, answer.text
        assert len(answer.json()["records"]) <= limit
        yield from answer.json()["records"]
        after = answer.json()["next"]


def exported(folder: Path, noun: str) -> list[Any]:
    rows = json.loads(json.dumps(list(NOUNS[noun](load_dossier(folder)))))
    for row in rows:
        if noun == "documents":
            del row["text"]
    return list(rows)


def line(row: Any) -> str:
    return json.dumps(row, sort_keys=True)


def decision(kind: Decision, number: int, *about: Any, **more: Any) -> Judgement:
    at = f"2040-01-01T00:00:{number:02d}+00:00"
    return judgement(kind, about, reason="as read", by="Ana", at=at, **more)


def pointed(identity: str) -> Any:
    claim = CLAIMS[identity]
    return words(DOCUMENTS[claim.document], claim.span)


def decided(folder: Path) -> None:
    document = HARBOUR.documents[1]
    title = words(document, replace(HARBOUR.readings[1].claims[0].span, start=0, end=7))
    append(
        folder,
        [
            decision(Decision.VERDICT, 1, of_finding(CONFLICT, CLAIMS, DOCUMENTS), verdict=Verdict.DIFFERENT_THINGS),
            decision(Decision.REJECT, 2, pointed(ALONE.claims[0])),
            decision(Decision.EDIT, 3, pointed(OTHER.claims[0]), changes=({"field": "period", "value": "2039"},)),
            decision(Decision.ADD, 4, title),
            decision(Decision.NOTE, 5, pointed(CONFLICT.claims[-1])),
            decision(Decision.REJECT, 6, words(document, title_span(document.id)).model_copy(update={"quote": "gone"})),
            decision(
                Decision.JOIN,
                7,
                of_finding(HARBOUR.compared.findings[-1], CLAIMS, DOCUMENTS),
                of_finding(HARBOUR.compared.findings[-2], CLAIMS, DOCUMENTS),
            ),
        ],
    )


def title_span(document: str) -> Any:
    span = HARBOUR.readings[1].claims[0].span
    assert span.document == document
    return span


@pytest.mark.parametrize("limit", [2, 500])
def test_lists_hold_the_records_of_the_export(api: TestClient, folder: Path, limit: int) -> None:
    for noun in NOUNS:
        assert list(pages(api, f"/api/{noun}", limit)) == exported(folder, noun)


@pytest.mark.parametrize("limit", [1, 500])
def test_lists_hold_the_records_as_people_judged_them(api: TestClient, folder: Path, limit: int) -> None:
    before = {noun: exported(folder, noun) for noun in NOUNS}
    decided(folder)
    changed = set()
    for noun in NOUNS:
        found, wanted = list(pages(api, f"/api/{noun}", limit)), exported(folder, noun)
        assert sorted(map(line, found)) == sorted(map(line, wanted))
        if wanted != before[noun]:
            changed.add(noun)
    assert changed >= {"claims", "findings", "judgements"}


def test_records_of_people_stand_in_their_place(api: TestClient, folder: Path) -> None:
    decided(folder)
    found = [(each["document"], each["start"]) for each in pages(api, "/api/claims", 7)]
    assert found == [(each["document"], each["start"]) for each in exported(folder, "claims")]


def test_one_record_by_its_id(api: TestClient, folder: Path) -> None:
    decided(folder)
    for noun in WITH_ID:
        for row in exported(folder, noun):
            found = api.get(f"/api/{noun}/{row['id']}").json()
            found.pop("text", None)
            assert found == row


@pytest.mark.parametrize("noun", WITH_ID)
def test_no_record_of_an_id(api: TestClient, noun: str) -> None:
    for identity in ("none", "%00", "a b", "é"):
        answer = api.get(f"/api/{noun}/{identity}")
        assert answer.status_code == 404
        assert f"None of the {noun} has that id" in answer.json()["error"]


def test_what_a_person_rejected_is_gone(api: TestClient, folder: Path) -> None:
    assert api.get(f"/api/claims/{ALONE.claims[0]}").status_code == 200
    decided(folder)
    assert api.get(f"/api/claims/{ALONE.claims[0]}").status_code == 404
    assert api.get(f"/api/findings/{ALONE.id}").status_code == 404


def test_the_text_of_an_article(api: TestClient) -> None:
    for document in HARBOUR.documents:
        assert api.get(f"/api/documents/{document.id}").json()["text"] == document.text
        answer = api.get(f"/api/documents/{document.id}/text")
        assert answer.headers["content-type"] == "text/plain; charset=utf-8"
        assert answer.content.decode() == document.text


def test_judgements_that_hold_on_to_nothing(api: TestClient, folder: Path) -> None:
    assert list(pages(api, "/api/orphans", 10)) == []
    decided(folder)
    (orphan,) = pages(api, "/api/orphans", 1)
    assert orphan["judgement"] == judgements(folder)[5].id
    assert orphan["reason"]


FILTERS: list[tuple[str, dict[str, str], Any]] = [
    ("claims", {"document": HARBOUR.documents[0].id}, lambda row: row["document"] == HARBOUR.documents[0].id),
    ("claims", {"commitment": "reported"}, lambda row: row["commitment"] == "reported"),
    ("claims", {"polarity": "negative"}, lambda row: row["polarity"] == "negative"),
    ("claims", {"speaker": "Ida Sorn"}, lambda row: row["speaker"] and row["speaker"]["name"] == "Ida Sorn"),
    ("claims", {"period": "2031"}, lambda row: (row["period"] or "").startswith("2031")),
    ("claims", {"period": "2039"}, lambda row: (row["period"] or "").startswith("2039")),
    ("claims", {"measure": "budget"}, lambda row: row["measure"] == "budget"),
    ("claims", {"text": "harb"}, lambda row: " harb" in f" {row['quote']} {row['subject']}".lower()),
    ("claims", {"text": "?!"}, lambda _row: False),
    ("claims", {"speaker": "' or 1=1 --"}, lambda _row: False),
    ("findings", {"verdict": "conflict"}, lambda row: row["verdict"] == "conflict"),
    ("findings", {"verdict": "different_things"}, lambda row: row["verdict"] == "different_things"),
    ("findings", {"claim": CONFLICT.claims[0]}, lambda row: CONFLICT.claims[0] in row["claims"]),
    (
        "findings",
        {"document": HARBOUR.documents[2].id},
        lambda row: HARBOUR.documents[2].id in {each["document"] for each in row["answers"]},
    ),
    ("checks", {"verdict": "inconsistent"}, lambda row: row["verdict"] == "inconsistent"),
    ("checks", {"kind": "percent_change"}, lambda row: row["kind"] == "percent_change"),
    ("amounts", {"currency": "EUR"}, lambda row: row["currency"] == "EUR"),
    ("periods", {"period": "2031-03"}, lambda row: (row["edtf"] or "").startswith("2031-03")),
    ("attributions", {"direct": "true"}, lambda row: row["direct"]),
    ("entities", {"name": "Velmora"}, lambda row: "Velmora" in row["variants"]),
    ("entities", {"kind": "person"}, lambda row: row["kind"] == "person"),
    ("events", {"when": "2031"}, lambda row: row["when"].startswith("2031")),
    ("events", {"status": "planned"}, lambda row: row["status"] == "planned"),
    ("positions", {"stance": "opposes"}, lambda row: row["stance"] == "opposes"),
    ("voices", {"name": "Ida Sorn"}, lambda row: row["name"] == "Ida Sorn"),
    ("registers", {"name": "budgets"}, lambda row: row["register"] == "budgets"),
    ("problems", {"serious": "true"}, lambda row: row["serious"]),
    ("problems", {"step": "compare"}, lambda row: row["step"] == "compare"),
    ("documents", {"published": "2031"}, lambda row: (row["published"] or "").startswith("2031")),
    ("judgements", {"decision": "note"}, lambda row: row["decision"] == "note"),
    ("judgements", {"by": "Bo"}, lambda row: row["by"] == "Bo"),
]


@pytest.mark.parametrize("judged", [False, True])
def test_filters(api: TestClient, folder: Path, *, judged: bool) -> None:
    if judged:
        decided(folder)
    for noun, filters, fits in FILTERS:
        found = list(pages(api, f"/api/{noun}", 2, **filters))
        assert sorted(map(line, found)) == sorted(line(row) for row in exported(folder, noun) if fits(row)), filters


@pytest.mark.parametrize("judged", [False, True])
def test_claims_by_what_they_answer(api: TestClient, folder: Path, *, judged: bool) -> None:
    if judged:
        decided(folder)
    now = load_dossier(folder).compared.findings
    for verdict in Verdict:
        wanted = {claim for finding in now if finding.verdict is verdict for claim in finding.claims}
        assert {row["id"] for row in pages(api, "/api/claims", 4, verdict=verdict.value)} == wanted
    for finding in now:
        assert {row["id"] for row in pages(api, "/api/claims", 4, finding=finding.id)} == set(finding.claims)


def test_search_is_the_screen(api: TestClient) -> None:
    found = api.get("/api/search", params={"text": "harbour", "verdict": "conflict"}).json()
    assert found["count"] == len(found["hits"])
    assert all(hit["words"] in api.get("/search?text=harbour").text or "’" in hit["words"] for hit in found["hits"])
    assert api.get("/api/search?verdict=true").status_code == 422


def test_the_summary_leads_to_all_lists(api: TestClient) -> None:
    told = api.get("/api/").json()
    assert told["documents"] == len(HARBOUR.documents)
    assert {path.removeprefix("/api/") for path in told["lists"]} == {*NOUNS, "orphans"}


def test_a_build_meanwhile_is_seen(api: TestClient, folder: Path) -> None:
    decided(folder)
    assert list(pages(api, "/api/findings", 500))
    with open_store(folder, "readers") as store:
        store.replace(
            HARBOUR.model_copy(update={"documents": (), "readings": (), "compared": type(HARBOUR.compared)()})
        )
    assert list(pages(api, "/api/findings", 500)) == []
    assert len(list(pages(api, "/api/orphans", 500))) >= 6
