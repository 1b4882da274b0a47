"""A real headless Chromium for the page; tests are skipped, with the reason, where none is installed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.dossier.affair import harbour
from tests.dossier.affair_judged import everything
from tests.dossier.many import many

from audiatur.dossier.page import render

PLACES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    sync_api = pytest.importorskip(
        "playwright.sync_api", reason="playwright is not installed (pip install -e '.[dev]')"
    )
    program = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, PLACES)), None)
    if program is None:
        pytest.skip("no Chromium is installed; install one or name it in the environment variable CHROMIUM")
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=list(QUIET))
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("pages")
    shown = {"harbour": harbour(), "everything": everything(), "many": many(50)}
    made = {name: folder / f"{name}.html" for name in shown}
    for name, dossier in shown.items():
        made[name].write_text(render(dossier), "utf-8")
    return made


@pytest.fixture
def open_page(chromium: Any, pages: dict[str, Path]) -> Iterator[Callable[..., Any]]:
    """Opens a page by name; whatever it tells the console or asks of the network is kept on it."""
    contexts = []

    def opened(name: str = "harbour", **settings: Any) -> Any:
        context = chromium.new_context(**({"viewport": {"width": 1280, "height": 800}} | settings))
        contexts.append(context)
        page = context.new_page()
        page.told, page.asked = [], []
        page.on("console", lambda message: page.told.append(message.text))
        page.on("pageerror", lambda error: page.told.append(str(error)))
        page.on("request", lambda request: page.asked.append(request.url))
        page.goto(pages[name].as_uri())
        return page

    yield opened
    for context in contexts:
        context.close()
