"""A desk on a stored affair, and clients that speak to it as a browser, a reader or a script would."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.dossier.affair import harbour

from audiatur.desk.app import make_app
from audiatur.desk.desk import Desk
from audiatur.desk.token import Token
from audiatur.store.store import open_store

PORT = 8090
ORIGIN = f"http://127.0.0.1:{PORT}"
TOKEN = Token(read="r" * 32, write="w" * 32)
Caller = Callable[..., TestClient]


@pytest.fixture(scope="session")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The affair, stored once; every test gets a copy of its own."""
    folder = tmp_path_factory.mktemp("kept")
    with open_store(folder, "readers") as store:
        store.replace(harbour())
    return folder


@pytest.fixture
def folder(tmp_path: Path, kept: Path) -> Path:
    shutil.copytree(kept, tmp_path, dirs_exist_ok=True)
    return tmp_path


@pytest.fixture
def client(folder: Path) -> Caller:
    """A client: with no token, with one half, or with both; its cookies are its own."""

    def made(token: str | None = None, **headers: str) -> TestClient:
        app = make_app(Desk(folder), TOKEN, PORT)
        given = TestClient(app, base_url=ORIGIN, follow_redirects=False, headers=headers)
        if token is not None:
            given.cookies.set(f"audiatur-{PORT}", token)
        return given

    return made


@pytest.fixture
def writer(client: Caller) -> TestClient:
    return client(TOKEN.whole, origin=ORIGIN)


@pytest.fixture
def reader(client: Caller) -> TestClient:
    return client(TOKEN.read, origin=ORIGIN)
