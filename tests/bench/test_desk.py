"""The dossier that the bench of the desk asks: whole records, judgements that hold on to them, screens."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from starlette.testclient import TestClient

sys.path.insert(0, str(Path(__file__).parents[2] / "bench"))

import desk as bench
from audiatur.desk.app import make_app
from audiatur.desk.desk import Desk
from audiatur.desk.token import Token

ARTICLES = 12


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("bench")
    bench.make(place, ARTICLES)
    return place


def test_it_has_the_size_that_is_said() -> None:
    dossier = bench.invented(ARTICLES)
    assert len(dossier.documents) == ARTICLES
    assert {len(reading.claims) for reading in dossier.readings} == {bench.CLAIMS_OF_ARTICLE}
    assert 3_000 < sum(len(document.text) for document in dossier.documents) / ARTICLES < 12_000
    held = [claim for finding in dossier.compared.findings for claim in finding.claims]
    assert len(held) == len(set(held)) == ARTICLES * bench.CLAIMS_OF_ARTICLE


def test_every_screen_is_there_and_judgements_hold(folder: Path) -> None:
    client = TestClient(
        make_app(Desk(folder), Token(read=bench.TOKEN, write="w"), 80),
        base_url="http://127.0.0.1:80",
        headers={"authorization": f"Bearer {bench.TOKEN}", "host": "127.0.0.1:80"},
    )
    for asked in bench.screens(folder):
        assert client.get(asked.path).status_code == 200, asked
    told = client.get("/api/").json()
    assert told["judgements"] > 0
    assert client.get("/api/orphans").json()["records"] == []


@pytest.mark.parametrize(("share", "value"), [(0.5, 10.0), (0.95, 19.0), (1.0, 20.0)])
def test_the_share_of_requests_that_took_no_longer(share: float, value: float) -> None:
    assert bench._at([float(number) for number in range(1, 21)], share) == value
