from __future__ import annotations

from pathlib import Path
from tempfile import mkdtemp

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from starlette.testclient import TestClient
from tests.desk.conftest import ORIGIN, PORT, TOKEN
from tests.desk.deciding import AFFAIR, COURIER, CROWD, SUM

from audiatur.desk.app import make_app
from audiatur.desk.desk import Desk
from audiatur.model.finding import Verdict
from audiatur.model.judgement import Decision, EditedField
from audiatur.store.store import open_store

TEXT = st.text(max_size=40)
POINTERS = st.one_of(
    TEXT,
    st.builds(
        "{}:{}".format, st.sampled_from(["finding", "check", "claim", "article", "name", "judgement", "x"]), TEXT
    ),
    st.builds(f"words:{COURIER.id}:{{}}:{{}}".format, st.integers(), st.integers()),
    st.builds(f"quote:{COURIER.id}:{{}}".format, TEXT),
    st.sampled_from(
        [
            f"finding:{CROWD.id}",
            f"check:{SUM.id}",
            f"article:{COURIER.id}",
            "name:Ida Sorn",
            *(f"claim:{claim}" for claim in CROWD.claims),
        ]
    ),
)
FORMS = st.fixed_dictionaries(
    {},
    optional={
        "decision": st.one_of(st.sampled_from(list(Decision)).map(str), TEXT),
        "about": st.lists(POINTERS, max_size=4),
        "by": TEXT,
        "reason": TEXT,
        "verdict": st.one_of(st.sampled_from(["", *Verdict]).map(str), TEXT),
        "field": st.lists(st.one_of(st.sampled_from(list(EditedField)).map(str), TEXT), max_size=3),
        "value": st.lists(TEXT, max_size=3),
        "was": st.lists(TEXT, max_size=3),
        "name": st.lists(TEXT, max_size=2),
        "article": st.one_of(TEXT, st.just(COURIER.id)),
        "words": TEXT,
        "attachment": TEXT,
        "seen": TEXT,
        "back": TEXT,
        "onward": TEXT,
        "more": TEXT,
    },
)


@pytest.fixture(scope="module")
def desk() -> TestClient:
    folder = Path(mkdtemp(prefix="audiatur-desk-"))
    with open_store(folder, "readers") as store:
        store.replace(AFFAIR)
    given = TestClient(
        make_app(Desk(folder), TOKEN, PORT), base_url=ORIGIN, follow_redirects=False, headers={"origin": ORIGIN}
    )
    given.cookies.set(f"audiatur-{PORT}", TOKEN.whole)
    return given


@given(filled=FORMS)
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_a_form_holds_is_answered(desk: TestClient, filled: dict[str, str | list[str]]) -> None:
    answer = desk.post("/decide", data=filled)
    assert answer.status_code in {303, 409, 422}
    if answer.status_code == 303:
        location = answer.headers["location"]
        assert location.startswith("/")
        assert not location.startswith(("//", "/\\"))


@given(
    content=st.binary(max_size=300),
    kind=st.sampled_from(
        [
            "multipart/form-data; boundary=x",
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "text/plain",
            "application/x-www-form-urlencoded; charset=utf-7",
        ]
    ),
)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_a_body_holds_is_answered(desk: TestClient, content: bytes, kind: str) -> None:
    assert desk.post("/decide", content=content, headers={"content-type": kind}).status_code in {400, 422}


def test_after_all_that_every_screen_still_opens(desk: TestClient) -> None:
    paths = ["/", "/names", "/origins", "/judgements", "/search", "/articles"]
    paths += [f"/findings/{each.id}" for each in AFFAIR.compared.findings]
    paths += [f"/articles/{each.id}" for each in AFFAIR.documents]
    for path in paths:
        assert desk.get(path).status_code == 200, path


@pytest.mark.parametrize("charset", ["utf-7", "utf-16", "latin-1", "no-such-charset"])
def test_halves_of_characters_are_answered(desk: TestClient, charset: str) -> None:
    body = (
        b'--x\r\nContent-Disposition: form-data; name="decision"\r\n\r\nnote\r\n--x\r\nContent-Disposition: form-data; '
    )
    body += (
        b'name="by"\r\n\r\n+2AA-\r\n--x\r\nContent-Disposition: form-data; name="about"\r\n\r\nname:+2AA-\r\n--x--\r\n'
    )
    kind = f"multipart/form-data; boundary=x; charset={charset}"
    assert desk.post("/decide", content=body, headers={"content-type": kind}).status_code in {400, 422}


def test_too_many_or_too_long_fields_are_told(desk: TestClient) -> None:
    for filled in (
        {"decision": "note", "by": "Ana", "about": [f"name:{n}" for n in range(3_000)]},
        {"decision": "note", "by": "A" * 300, "about": "name:Ida Sorn"},
        {"decision": "note", "by": "Ana", "about": "name:Ida Sorn", "reason": "x" * 30_000},
    ):
        assert desk.post("/decide", data=filled).status_code in {400, 422}
