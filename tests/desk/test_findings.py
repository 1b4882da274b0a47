from __future__ import annotations

from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.desk.deciding import AFFAIR, BUDGET, CROWD, SUM, form, given, words

from audiatur.counting import of_documents
from audiatur.model.finding import Verdict
from audiatur.store.judgements import judgements
from audiatur.store.load import load_dossier

PAGE = f"/findings/{CROWD.id}"


def test_the_screen_offers_what_can_be_decided(writer: TestClient) -> None:
    page = writer.get(PAGE, params={"join": "budget"}).text
    for decision in ("accept", "reject", "verdict", "note", "split", "join", "attach"):
        assert f'name="decision" value="{decision}"' in page
    for claim in CROWD.claims:
        assert f'value="claim:{claim}"' in page
        assert f'href="/claims/{claim}"' in page


def test_who_may_only_read_is_shown_no_form(reader: TestClient) -> None:
    paths = [PAGE, f"/checks/{SUM.id}", f"/claims/{CROWD.claims[0]}", f"/articles/{AFFAIR.documents[0].id}"]
    for path in [*paths, "/", "/names", "/origins", "/judgements"]:
        answer = reader.get(path)
        assert answer.status_code == 200
        assert 'method="post"' not in answer.text, path
        assert "/decide" not in answer.text, path


def test_claims_that_are_split_off_answer_a_question_of_their_own(writer: TestClient, folder: Path) -> None:
    leaving, *staying = CROWD.claims
    answer = writer.post(
        "/decide", data=form("split", f"finding:{CROWD.id}", f"claim:{leaving}", reason="another march")
    )
    assert answer.headers["location"].startswith("/findings/")
    assert "another march" in writer.get(answer.headers["location"]).text
    found = [each.claims for each in load_dossier(folder).compared.findings]
    assert (leaving,) in found
    assert tuple(staying) in found
    gone = writer.get(PAGE).text
    assert "People made this question another" in gone
    assert 'name="decision" value="accept"' not in gone


def test_questions_are_joined(writer: TestClient, folder: Path) -> None:
    answer = writer.post(
        "/decide",
        data=form(
            "join", f"finding:{CROWD.id}", f"finding:{BUDGET.id}", verdict="different_things", reason="one story"
        ),
    )
    joined = next(each for each in load_dossier(folder).compared.findings if set(CROWD.claims) < set(each.claims))
    assert set(joined.claims) == {*CROWD.claims, *BUDGET.claims}
    assert joined.verdict is Verdict.DIFFERENT_THINGS
    page = writer.get(answer.headers["location"]).text
    assert f'value="finding:{joined.id}"' in page
    assert f"at most {joined.origins} origin" in page


def test_what_people_made_of_it_counts_origins_as_the_dossier_does(writer: TestClient, folder: Path) -> None:
    """The courier and the radio carry one interview: they are one text, on the desk as in the dossier."""
    given(writer, folder, "join", f"finding:{CROWD.id}", f"finding:{BUDGET.id}")
    joined = next(each for each in load_dossier(folder).compared.findings if set(CROWD.claims) < set(each.claims))
    assert of_documents(AFFAIR.documents, AFFAIR.compared).origins < len(AFFAIR.documents)
    page = writer.get(f"/findings/{joined.id}").text
    assert f"{joined.documents} articles, at most {joined.origins} origin" in page
    assert ("Silent on this" in page) == (joined.documents < len(AFFAIR.documents))


def test_a_question_that_people_made_is_offered_and_joined(writer: TestClient, folder: Path) -> None:
    leaving, *staying = CROWD.claims
    given(writer, folder, "split", f"finding:{CROWD.id}", f"claim:{leaving}")
    found = {each.claims: each.id for each in load_dossier(folder).compared.findings}
    made, rest = found[(leaving,)], found[tuple(staying)]
    offered = f'type="checkbox" name="about" value="finding:{made}"'
    other = writer.get(f"/findings/{BUDGET.id}").text
    assert offered in other
    assert "made by people" in other
    assert offered not in writer.get(f"/findings/{made}").text
    asked = writer.get(f"/findings/{BUDGET.id}", params={"join": words(leaving)[:30].upper()}).text
    assert offered in asked.partition('id="join"')[2].partition("Near to it")[0]
    asked = writer.get(f"/findings/{BUDGET.id}", params={"join": "zebra"}).text
    assert offered not in asked.partition('id="join"')[2].partition("Near to it")[0]
    seen = judgements(folder)[-1].id
    given(writer, folder, "join", f"finding:{BUDGET.id}", f"finding:{made}", seen=seen)
    joined = [set(each.claims) for each in load_dossier(folder).compared.findings]
    assert {*BUDGET.claims, leaving} in joined
    assert rest in {each.id for each in load_dossier(folder).compared.findings}


def test_other_questions_are_found_by_words(writer: TestClient) -> None:
    assert BUDGET.id in writer.get(PAGE, params={"join": "budget"}).text
    assert "No other question has these words" in writer.get(PAGE, params={"join": "zebra"}).text
    assert writer.get(PAGE, params={"join": "%_\\'\"*"}).status_code == 200


def test_questions_that_share_a_measure_are_offered(writer: TestClient) -> None:
    other = next(f for f in AFFAIR.compared.findings if f.question.measure == "budget" and f.id != BUDGET.id)
    assert f'value="finding:{other.id}"' in writer.get(f"/findings/{BUDGET.id}").text


def test_all_claims_cannot_leave(writer: TestClient, folder: Path) -> None:
    answer = writer.post("/decide", data=form("split", f"finding:{CROWD.id}", *(f"claim:{c}" for c in CROWD.claims)))
    assert answer.status_code == 422
    assert "would have no effect" in answer.text
    assert judgements(folder) == ()


def test_a_rejected_finding_says_so_and_takes_no_more_decisions(writer: TestClient, folder: Path) -> None:
    given(writer, folder, "reject", f"finding:{CROWD.id}")
    page = writer.get(PAGE).text
    assert "This was rejected" in page
    assert 'value="undo"' in page
    assert 'name="decision" value="accept"' not in page


def test_a_sum_is_accepted_rejected_and_noted(writer: TestClient, folder: Path) -> None:
    page = f"/checks/{SUM.id}"
    given(writer, folder, "note", f"check:{SUM.id}", reason="ask them")
    assert "ask them" in writer.get(page).text
    assert f"check:{SUM.id}" in writer.get("/").text or SUM.id in writer.get("/").text
    given(writer, folder, "accept", f"check:{SUM.id}", seen=judgements(folder)[-1].id)
    assert SUM.id not in writer.get("/").text.partition("Stored")[2]
    given(writer, folder, "reject", f"check:{SUM.id}", seen=judgements(folder)[-1].id)
    assert "This sum was rejected" in writer.get(page).text
    assert SUM.id not in {check.id for check in load_dossier(folder).compared.checks}


@pytest.mark.parametrize(
    "path", ["/findings/none", "/checks/none", "/claims/none", "/articles/none", "/attachments/none"]
)
def test_what_is_not_here_is_told(writer: TestClient, path: str) -> None:
    answer = writer.get(path)
    assert answer.status_code == 404
    assert "is not here" in answer.text


def test_the_form_knows_all_that_was_decided_when_it_was_shown(writer: TestClient, folder: Path) -> None:
    """What was decided and taken back before the screen was shown is no news to whoever sees it."""
    first = given(writer, folder, "accept", f"finding:{CROWD.id}")
    taken_back = given(writer, folder, "undo", f"judgement:{first.id}")
    assert f'name="seen" value="{taken_back.id}"' in writer.get(PAGE).text
    given(writer, folder, "reject", f"finding:{CROWD.id}", seen=taken_back.id)


def test_the_text_typed_stays_when_somebody_was_faster(writer: TestClient, folder: Path) -> None:
    given(writer, folder, "split", f"finding:{CROWD.id}", f"claim:{CROWD.claims[0]}")
    late = writer.post(
        "/decide", data=form("verdict", f"finding:{CROWD.id}", verdict="compatible", reason="my long text")
    )
    assert late.status_code == 409
    assert "my long text" in late.text
    again = form("verdict", f"finding:{CROWD.id}", verdict="compatible", reason="my long text")
    refused = writer.post("/decide", data=again | {"seen": judgements(folder)[-1].id})
    assert refused.status_code == 422
    assert "my long text" in refused.text
    assert len(judgements(folder)) == 1


def test_an_undo_of_what_is_undone_is_told(writer: TestClient, folder: Path) -> None:
    made = given(writer, folder, "accept", f"finding:{CROWD.id}")
    undo = given(writer, folder, "undo", f"judgement:{made.id}")
    second = writer.post("/decide", data=form("undo", f"judgement:{made.id}"))
    assert second.status_code == 409
    third = writer.post("/decide", data=form("undo", f"judgement:{made.id}", seen=undo.id))
    assert third.status_code == 422
    assert "undone already" in third.text
    given(writer, folder, "undo", f"judgement:{undo.id}")
    assert CROWD.id not in writer.get("/").text.partition("<ol")[2]
