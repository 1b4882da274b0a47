"""The bundled sample in, the pictures of the documentation out.

``python tests/sample/make_pictures.py`` builds the sample's dossier and writes ``docs/pictures/*.png``. It needs the
``dev`` extra and Chromium.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

PICTURES = Path(__file__).parents[2] / "docs/pictures"
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"]

SHOTS = {
    "dossier": {"width": 1280, "height": 900, "scheme": "light"},
    "dossier-dark": {"width": 1280, "height": 900, "scheme": "dark"},
    "dossier-phone": {"width": 390, "height": 844, "scheme": "light"},
}


def main() -> None:
    """Build the sample and take every picture."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        sys.exit("pictures need Chromium; on Debian: apt-get install chromium")
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        demo = Path(folder) / "demo"
        subprocess.run([sys.executable, "-m", "audiatur", "demo", "--out", str(demo)], check=True)
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        for name, shot in SHOTS.items():
            page = browser.new_page(
                viewport={"width": shot["width"], "height": shot["height"]}, color_scheme=shot["scheme"]
            )
            page.goto((demo / "dossier.html").as_uri())
            page.screenshot(path=PICTURES / f"{name}.png")
            page.close()
        browser.close()


if __name__ == "__main__":
    main()
