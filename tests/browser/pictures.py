"""The bundled sample in, the documentation's pictures of page and desk out: ``python tests/browser/pictures.py``."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).parents[2]
PICTURES = ROOT / "docs" / "pictures"
SAMPLE = ROOT / "src" / "audiatur" / "sample" / "articles"


def main() -> None:
    """Build the sample and photograph its first screen and the words behind its weightiest answer."""
    program = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        subprocess.run([sys.executable, "-m", "audiatur", "build", SAMPLE, "--out", folder], check=True)
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        page.goto((Path(folder) / "dossier.html").as_uri())
        page.screenshot(path=PICTURES / "dossier.png")
        page.locator("#synopsis tbody .given").first.click()
        page.locator("dialog.panel").wait_for()
        page.screenshot(path=PICTURES / "words.png")
        with _desk(Path(folder)) as link:
            _photograph_desk(browser.new_page(viewport={"width": 1280, "height": 800}), link)
        browser.close()


def _photograph_desk(page: Page, link: str) -> None:
    """The queue, a decided conflict, and an article at the desk."""
    page.goto(link)
    page.screenshot(path=PICTURES / "desk-queue.png")
    page.locator(".queue li.conflict .go-on").first.click()
    page.locator("#decide").wait_for()
    finding = page.url.partition("?")[0]
    page.fill("#decide [name=by]", "Ana Keller")
    page.fill("#decide [name=reason]", "Both speak of the same day; asked the second outlet for its source.")
    with page.expect_navigation():
        page.click("#decide button[value=accept]")
    page.goto(finding)
    page.screenshot(path=PICTURES / "desk-conflict.png")


@contextmanager
def _desk(folder: Path) -> Iterator[str]:
    """The link of a desk that runs meanwhile."""
    command = [sys.executable, "-m", "audiatur", "desk", str(folder), "--no-browser"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as desk:
        assert desk.stdout is not None
        desk.stdout.readline()
        yield desk.stdout.readline().strip()
        desk.terminate()


if __name__ == "__main__":
    main()
