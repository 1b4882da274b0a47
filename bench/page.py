"""Size of the dossier's page and time to make and open it, with 5, 50 and 500 articles, in one run.

``python bench/page.py [--articles N ...] [--rounds N]`` makes stories of so many articles with ``tests/generated``,
reads and compares them, renders the page, and opens it from disk in a headless Chromium with a fresh profile each time,
in turn with an empty page of the same number of bytes. Times of opening are the median: until the browser's own
``load`` event (all parsed, styled and the script run) and until the first frame is on the screen. A page is rendered
three times and the best counts. The browser is ``chromium`` on the path or the program named in the environment
variable ``CHROMIUM``.
"""

from __future__ import annotations

import argparse
import csv
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, sync_playwright

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "generated"))

from story import story

from audiatur.dossier.page import render
from audiatur.model.dossier import Dossier
from audiatur.pipeline import build
from audiatur.settings import Settings

THREADS = 3
"""Stories told side by side by the articles of one folder: about 600 characters an article, 100 outlets."""
RENDERS = 3
OPENED = """new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => {
  const times = performance.getEntriesByType('navigation')[0];
  const paint = performance.getEntriesByName('first-contentful-paint')[0];
  done([times.loadEventEnd, paint ? paint.startTime : times.loadEventEnd, document.getElementsByTagName('*').length]);
})))"""


@dataclass(frozen=True)
class Opened:
    """Milliseconds until loaded and until the first frame, and the number of elements."""

    loaded: float
    painted: float
    elements: int


def dossier(articles: int, folder: Path) -> Dossier:
    """The dossier of generated articles."""
    given = folder / "articles"
    given.mkdir()
    threads = [story(seed, articles) for seed in range(THREADS)]
    for file in threads[0].articles:
        (given / file).write_text("\n\n".join(thread.articles[file] for thread in threads), "utf-8")
    with (given / "index.csv").open("w", encoding="utf-8", newline="") as index:
        csv.writer(index).writerows([("file", "outlet"), *threads[0].outlets.items()])
    return build([given], folder / "dossier", Settings())


def rendered(made: Dossier) -> tuple[str, float]:
    """The page and the seconds of processor time it took."""
    best = float("inf")
    for _ in range(RENDERS):
        began = time.process_time()
        page = render(made)
        best = min(best, time.process_time() - began)
    return page, best


def empty(size: int) -> str:
    """A page of so many bytes that shows nothing."""
    head, tail = '<!doctype html><html lang="en"><title>empty</title><!--', "-->"
    return head + "-" * (size - len(head) - len(tail)) + tail


def opened(browser: Browser, path: Path) -> Opened:
    """One opening in a fresh profile."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto(path.as_uri())
    found = Opened(*page.evaluate(OPENED))
    context.close()
    return found


def in_turn(browser: Browser, paths: list[Path], rounds: int) -> Iterator[Opened]:
    """The median of each page, opened in turn so that a busy machine slows all alike."""
    opened(browser, paths[0])  # starts what the browser starts once
    seen = [[opened(browser, path) for path in paths] for _ in range(rounds)]
    for times in zip(*seen, strict=True):
        yield Opened(median(each.loaded for each in times), median(each.painted for each in times), times[0].elements)


def main() -> None:
    """Print one row a number of articles, as a table of Markdown."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, nargs="+", default=[5, 50, 500])
    parser.add_argument("--rounds", type=int, default=9)
    args = parser.parse_args()
    program = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    rows, paths = [], []
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        for articles in args.articles:
            folder = Path(name) / str(articles)
            folder.mkdir()
            made = dossier(articles, folder)
            page, seconds = rendered(made)
            size = len(page.encode())
            claims = sum(len(reading.claims) for reading in made.readings)
            rows.append((articles, claims, sum(len(each.text) for each in made.documents), size, seconds))
            paths += [folder / "page.html", folder / "empty.html"]
            paths[-2].write_text(page, "utf-8")
            paths[-1].write_text(empty(size), "utf-8")
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        times = list(in_turn(browser, paths, args.rounds))
        version = browser.version
        browser.close()
    print(f"Chromium {version}, median of {args.rounds}, load of the machine {os.getloadavg()[0]:.1f}\n")
    print(
        "| articles | claims | characters | bytes of the page | elements | seconds to render "
        "| ms to first frame | ms to load | ms of an empty page of the same bytes | ratio |"
    )
    print("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    for (articles, claims, characters, size, seconds), page_time, empty_time in zip(
        rows, times[::2], times[1::2], strict=True
    ):
        print(
            f"| {articles} | {claims:,} | {characters:,} | {size:,} | {page_time.elements:,} | {seconds:.2f} "
            f"| {page_time.painted:.0f} | {page_time.loaded:.0f} | {empty_time.loaded:.0f} "
            f"| {page_time.loaded / empty_time.loaded:.1f} |"
        )


if __name__ == "__main__":
    main()
