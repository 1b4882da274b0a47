from __future__ import annotations

from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.desk.deciding import BUDGET, CLAIMS, CROWD, form, given, words

from audiatur.model.claim import Commitment
from audiatur.store.judgements import judgements
from audiatur.store.load import load_dossier

CLAIM = CLAIMS[CROWD.claims[0]]
PAGE = f"/claims/{CLAIM.id}"


def edit(*pairs: tuple[str, str, str], claim: str = CLAIM.id) -> dict[str, str | list[str]]:
    fields = [list(part) for part in zip(*pairs, strict=True)]
    return form("edit", f"claim:{claim}", field=fields[0], was=fields[1], value=fields[2])


def test_the_screen_shows_the_claim_and_all_that_holds_it(writer: TestClient) -> None:
    page = writer.get(PAGE).text
    assert f"<mark>{words(CLAIM.id)}</mark>" in page
    assert f'href="/findings/{CROWD.id}"' in page
    for decision in ("accept", "reject", "edit", "note", "attach"):
        assert f'name="decision" value="{decision}"' in page


def test_only_what_differs_is_a_change(writer: TestClient, folder: Path) -> None:
    answer = writer.post(
        "/decide", data=edit(("commitment", CLAIM.commitment, "planned"), ("place", "", ""), ("subject", "x", "x"))
    )
    assert answer.status_code == 303
    (made,) = judgements(folder)
    assert [(each.field, each.value) for each in made.changes] == [("commitment", "planned")]
    claim = next(c for r in load_dossier(folder).readings for c in r.claims if c.id == CLAIM.id)
    assert claim.commitment is Commitment.PLANNED
    page = writer.get(PAGE).text
    assert '<option value="planned" selected>' in page
    assert "commitment → <bdi>planned</bdi>" in page


def test_an_edited_claim_brings_its_finding_back(writer: TestClient, folder: Path) -> None:
    """Whoever accepted the finding saw other values."""
    given(writer, folder, "accept", f"finding:{CROWD.id}")
    assert CROWD.id not in writer.get("/").text
    given(writer, folder, "edit", f"claim:{CLAIM.id}", field="value", value="450")
    assert CROWD.id in writer.get("/").text
    assert "450" in writer.get(f"/findings/{CROWD.id}").text


def test_accepting_a_claim_decides_no_finding(writer: TestClient, folder: Path) -> None:
    given(writer, folder, "accept", f"claim:{CLAIM.id}")
    assert CROWD.id in writer.get("/").text


@pytest.mark.parametrize(
    ("field", "value", "trouble"),
    [
        ("value", "many", "number in base units"),
        ("value", "inf", "number in base units"),
        ("value", "nan", "number in base units"),
        ("period", "March 2031", "EDTF"),
        ("period", "2031-13", "EDTF"),
        ("commitment", "certain", ""),
        ("polarity", "", ""),
        ("colour", "red", ""),
    ],
)
def test_what_cannot_stand_in_a_field_is_told(
    writer: TestClient, folder: Path, field: str, value: str, trouble: str
) -> None:
    answer = writer.post("/decide", data=edit((field, "something", value)) | {"reason": "typed"})
    assert answer.status_code == 422
    assert trouble in answer.text
    assert "typed" in answer.text
    assert judgements(folder) == ()


def test_an_edit_that_changes_nothing_is_told(writer: TestClient) -> None:
    answer = writer.post("/decide", data=edit(("commitment", CLAIM.commitment, CLAIM.commitment)))
    assert answer.status_code == 422
    assert "must change a field" in answer.text


def test_a_figure_may_be_written_with_thousands(writer: TestClient, folder: Path) -> None:
    given(writer, folder, "edit", f"claim:{CLAIM.id}", field="value", value="1,250 000")
    assert judgements(folder)[0].changes[0].value == "1250000"


def test_a_rejected_claim_leaves_its_finding_and_says_so(writer: TestClient, folder: Path) -> None:
    given(writer, folder, "reject", f"claim:{CLAIM.id}")
    assert "This claim was rejected" in writer.get(PAGE).text
    left = next(f for f in load_dossier(folder).compared.findings if set(f.claims) == set(CROWD.claims[1:]))
    assert writer.get(f"/findings/{left.id}").status_code == 200
    queue = writer.get("/").text
    assert left.id in queue
    assert CROWD.id not in queue
    again = writer.post("/decide", data=form("accept", f"claim:{CLAIM.id}", seen=judgements(folder)[-1].id))
    assert again.status_code == 422


def test_a_claim_beside_a_touched_one_keeps_all_its_findings(writer: TestClient, folder: Path) -> None:
    given(writer, folder, "accept", f"finding:{BUDGET.id}")
    for claim in BUDGET.claims:
        page = writer.get(f"/claims/{claim}").text
        assert f"/findings/{BUDGET.id}" in page
