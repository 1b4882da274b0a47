"""Hostile articles through the whole run: nothing in them runs in the page, and nothing is asked of the network."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from lxml import html
from reportlab.pdfgen.canvas import Canvas

from audiatur.pipeline import build
from audiatur.settings import Settings

pytestmark = pytest.mark.browser

SCRIPT = "<script>window.ran=1;fetch('http://hostile.invalid/a')</script>"
IMAGE = "<img src=http://hostile.invalid/b onerror=window.ran=1>"
DRAWING = "<svg onload=window.ran=1><image href='http://hostile.invalid/c'/></svg>"
BREAKS = f"]]>--></style></script></title></textarea>{SCRIPT}<!-- "
ODD = "\u2028\u2029\u202e\u2066\u200f\x00\x0b\x85\ufeff\ufffe{{ 7*7 }}{% raw %}"
EVERYTHING = f"\"'>{SCRIPT}{IMAGE}{DRAWING}{BREAKS}{ODD}"
LINKED = (
    r'{"@type": "NewsArticle", "headline": "half \ud800 <b>of</b> it", "url": "javascript:window.ran=1",'
    r' "author": {"name": "\udfff<img src=http://hostile.invalid/d onerror=window.ran=1>"}}'
)
FACT = "The harbour of Velm cost 40 million euros in 2031, minister Runa Aldersen said on Monday."
QUOTE = "“Work at the harbour of Velm will cost 55 million euros in 2031,” said Mirek Dolan of the port."


def write(folder: Path) -> None:
    """Articles that carry markup wherever an article, its page or its sidecar may carry text."""
    folder.mkdir()
    (folder / "words.txt").write_text(f"{EVERYTHING}\n\n{FACT}\n\n{QUOTE} {EVERYTHING}\n", "utf-8")
    (folder / "<img src=x onerror=window.ran=1>.txt").write_text(f"{QUOTE}\n\n{SCRIPT} said {FACT}\n", "utf-8")
    (folder / "bytes.txt").write_bytes(b"\xed\xa0\x80\xff\xfe\x00 " + FACT.encode() + b"\n\n" + QUOTE.encode())
    (folder / "page.html").write_text(
        f"""<!doctype html><title>&lt;/title&gt;{html_escaped(EVERYTHING)}</title>
        <meta name="author" content="{html_escaped(EVERYTHING)}"><meta property="og:site_name" content="&lt;script&gt;">
        <link rel="canonical" href="javascript:window.ran=1">
        <script type="application/ld+json">{LINKED}</script><body onload="window.ran=1"><article>
        <h1>{html_escaped(SCRIPT)}</h1><p>{FACT} {html_escaped(EVERYTHING)}</p><p>{QUOTE}</p>{DRAWING}{SCRIPT}
        <a href="data:text/html,{SCRIPT}">a link</a></article>""",
        "utf-8",
    )
    canvas = Canvas(str(folder / "paper.pdf"), invariant=1)
    canvas.setTitle(f"{SCRIPT}{IMAGE}")
    canvas.setAuthor(DRAWING)
    canvas.drawString(40, 700, FACT)
    canvas.drawString(40, 680, SCRIPT)
    canvas.save()
    addresses = {
        "words.txt": f"https://example.org/\"'>{SCRIPT}",
        "<img src=x onerror=window.ran=1>.txt": "javascript:window.ran=1",
        "bytes.txt": f"data:text/html,{SCRIPT}",
        "paper.pdf": "JaVaScRiPt\t:window.ran=1//https://example.org",
    }
    rows = [
        {"file": file, "outlet": EVERYTHING + file, "title": EVERYTHING, "authors": [EVERYTHING], "url": url}
        for file, url in addresses.items()
    ]
    (folder / "index.json").write_text(json.dumps({"files": rows}).replace("{% raw", "\\ud800{% raw"), "utf-8")


def html_escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    write(folder / "articles")
    build([folder / "articles"], folder / "dossier", Settings())
    return folder / "dossier" / "dossier.html"


def test_only_the_pages_own_script_and_no_address_but_http_is_written(made: Path) -> None:
    tree = html.document_fromstring(made.read_text("utf-8"))
    assert len(tree.xpath("//script")) == len(tree.xpath("//style")) == 1
    assert not tree.xpath("//img | //image | //iframe | //object | //embed | //base | //form | //@onload | //@onerror")
    assert {href.partition(":")[0] for href in tree.xpath("//a/@href") if not href.startswith("#")} <= {"http", "https"}
    assert "49" not in [text.strip() for text in tree.xpath("//h3//text()")]
    assert len(tree.xpath("//article[starts-with(@id, 'd-')]")) >= 4


@pytest.mark.parametrize("policy", ["kept", "lifted"])
def test_nothing_runs_and_nothing_is_asked_even_without_the_policy(chromium: Any, made: Path, policy: str) -> None:
    context = chromium.new_context(bypass_csp=policy == "lifted")
    page = context.new_page()
    told: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: told.append(message.text))
    page.on("pageerror", lambda error: told.append(str(error)))
    page.on("dialog", lambda dialog: (told.append(dialog.message), dialog.dismiss()))
    page.on("request", lambda request: asked.append(request.url))
    page.goto(made.as_uri())
    page.evaluate("document.querySelectorAll('details').forEach(fold => { fold.open = true })")
    for claim in page.locator("#synopsis tbody a").all()[:3]:
        claim.click()
        page.keyboard.press("Escape")
    page.get_by_role("searchbox").fill(IMAGE)
    assert page.evaluate("window.ran") is None
    assert told == []
    assert [url for url in asked if not url.startswith("data:")] == [made.as_uri()]
    context.close()
