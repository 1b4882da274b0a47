"""Requests that nobody thought of, made from the API's own description: each is answered as the description says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    negative_data_rejection,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)
from starlette.testclient import TestClient
from tests.desk.conftest import ORIGIN, PORT, TOKEN
from tests.dossier.affair import harbour

from audiatur.desk.api.app import make_api
from audiatur.desk.app import make_app
from audiatur.desk.desk import Desk
from audiatur.store.judgements import judgements
from audiatur.store.store import open_store

CHECKS: list[Any] = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
EXAMPLES = 5
"""Of each operation and way."""
DESCRIBED = make_api(Desk(Path())).openapi()["paths"]
OPERATIONS = [(path, method) for path, methods in DESCRIBED.items() for method in methods]
BEARER = {"authorization": f"Bearer {TOKEN.whole}"}
METHODS = ("get", "post", "put", "patch", "delete", "options", "head")


@pytest.fixture(scope="module")
def stored(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dossier")
    with open_store(folder, "readers") as store:
        store.replace(harbour())
    return folder


@pytest.fixture(scope="module")
def described(stored: Path) -> schemathesis.BaseSchema:
    app = make_app(Desk(stored), TOKEN, PORT)
    headers = BEARER | {"host": f"127.0.0.1:{PORT}"}
    return schemathesis.openapi.from_asgi("/api/openapi.json", app, headers=headers)


def tried(described: schemathesis.BaseSchema, path: str, method: str, mode: GenerationMode, checks: list[Any]) -> int:
    """Sends requests of one operation; how many."""
    sent = 0

    @seed(2040)
    @settings(
        max_examples=EXAMPLES,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(st.data())
    def each(data: st.DataObject) -> None:
        nonlocal sent
        case = data.draw(described[path][method.upper()].as_strategy(generation_mode=mode))
        sent += 1
        case.call_and_validate(base_url=f"{ORIGIN}/api", headers=BEARER, checks=checks)

    each()
    return sent


@pytest.mark.parametrize(("path", "method"), OPERATIONS)
def test_what_fits_the_description_is_answered_as_described(
    described: schemathesis.BaseSchema, path: str, method: str
) -> None:
    assert tried(described, path, method, GenerationMode.POSITIVE, CHECKS)


@pytest.mark.parametrize(
    ("path", "method"),
    # Any text is an id that may be there; what has only an id to ask for cannot be asked for wrongly.
    [(path, method) for path, method in OPERATIONS if method == "post" or ("{" not in path and path != "/")],
)
def test_what_does_not_fit_is_refused_in_words(described: schemathesis.BaseSchema, path: str, method: str) -> None:
    assert tried(described, path, method, GenerationMode.NEGATIVE, [*CHECKS, negative_data_rejection])


@pytest.mark.parametrize("path", DESCRIBED)
def test_other_methods_are_refused(described: schemathesis.BaseSchema, path: str) -> None:
    client = TestClient(described.app, base_url=ORIGIN, headers=BEARER)
    for method in METHODS:
        if method in DESCRIBED[path]:
            continue
        answer = client.request(method, f"/api{path}".replace("{identity}", "none"))
        assert answer.status_code == 405
        allowed = {each.strip().lower() for each in answer.headers["allow"].split(",")}
        assert allowed & set(DESCRIBED[path])
        if method != "head":
            assert method.upper() in answer.json()["error"]


@pytest.mark.parametrize("path", DESCRIBED)
def test_who_has_no_token_gets_nothing(described: schemathesis.BaseSchema, path: str) -> None:
    client = TestClient(described.app, base_url=ORIGIN)
    for method in DESCRIBED[path]:
        answer = client.request(method, f"/api{path}".replace("{identity}", "none"))
        assert answer.status_code == 401
        assert answer.json()["error"]


def test_only_what_may_write_wrote(described: schemathesis.BaseSchema, stored: Path) -> None:
    before = judgements(stored)
    body = {"judgements": [{"decision": "note", "about": ["name:Velmora"], "by": "Ana", "reason": "seen"}]}
    reading = TestClient(described.app, base_url=ORIGIN, headers={"authorization": f"Bearer {TOKEN.read}"})
    assert reading.post("/api/judgements", json=body).status_code == 403
    browser = TestClient(described.app, base_url=ORIGIN, cookies={f"audiatur-{PORT}": TOKEN.whole})
    assert browser.post("/api/judgements", json=body).status_code == 403
    assert browser.post("/api/judgements", json=body, headers={"origin": "http://x.example"}).status_code == 403
    assert judgements(stored) == before
    assert browser.post("/api/judgements", json=body, headers={"origin": ORIGIN}).status_code == 201
    assert len(judgements(stored)) == len(before) + 1
