"""The bundled sample in, the documentation's pictures of its page out: ``python tests/browser/pictures.py``."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

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
        browser.close()


if __name__ == "__main__":
    main()
