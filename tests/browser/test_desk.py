"""Two people, a real browser and a desk as the command opens it, on the bundled sample."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from audiatur.pipeline import build
from audiatur.settings import Settings

pytestmark = pytest.mark.browser
SAMPLE = Path(__file__).parents[2] / "src" / "audiatur" / "sample" / "articles"
PASTED = "The yard in Lindhaven will employ 650 people, the union of dockers said on Tuesday."
WAIT = 180_000
"""Milliseconds that a build in a process of its own may take on a busy machine."""
Window = Callable[..., Any]


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("desk") / "dossier"
    build([SAMPLE], folder, Settings())
    return folder


@pytest.fixture
def link(built: Path, tmp_path: Path) -> Iterator[str]:
    """The link that a desk on a copy of the dossier prints."""
    folder = tmp_path / "dossier"
    shutil.copytree(built, folder)
    command = [sys.executable, "-m", "audiatur", "desk", str(folder), "--no-browser"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as desk:
        assert desk.stdout is not None
        lines = [desk.stdout.readline() for _ in range(2)]
        found = re.search(r"http://127\.0\.0\.1:\d+/\?token=\S+", "".join(lines))
        assert found, lines
        yield found[0]
        desk.terminate()
        desk.communicate(timeout=20)


@pytest.fixture
def window(chromium: Any, link: str) -> Iterator[Window]:
    """Opens the desk in a window of its own; what it tells the console or asks of the network is kept on it."""
    contexts = []

    def opened(**settings: Any) -> Any:
        context = chromium.new_context(**({"viewport": {"width": 1280, "height": 900}} | settings))
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(15_000)
        page.told, page.asked = [], []
        page.on("console", lambda message: page.told.append(message.text))
        page.on("pageerror", lambda error: page.told.append(str(error)))
        page.on("request", lambda request: page.asked.append(request.url))
        page.goto(link)
        return page

    yield opened
    for context in contexts:
        context.close()


def at(page: Any, path: str) -> None:
    page.goto(re.sub(r"(http://[^/]+).*", rf"\1{path}", page.url))


def first_conflict(page: Any) -> str:
    """Opens the first conflict of the queue and returns its label."""
    link = page.locator(".queue li.conflict .go-on").first
    label = link.inner_text()
    link.click()
    page.locator("#decide").wait_for()
    return str(label)


def decide(page: Any, button: str) -> None:
    """Presses a button of a form and waits until the desk has answered."""
    with page.expect_navigation():
        page.click(button)


def sign(page: Any, form: str, name: str = "Ana", why: str = "") -> None:
    page.fill(f"{form} [name=by]", name)
    page.fill(f"{form} [name=reason]", why)


def test_a_decision_is_made_shown_undone(window: Window) -> None:
    page = window()
    label = first_conflict(page)
    sign(page, "#decide", why="the second figure is a plan")
    page.select_option("#decide [name=verdict]", "compatible")
    found = page.url.partition("?")[0]
    decide(page, "#decide button[value=verdict]")
    page.goto(found)
    page.get_by_text("Ana calls it compatible: the second figure is a plan").first.wait_for()
    at(page, "/")
    assert label not in page.locator(".queue li.conflict").all_inner_texts()
    at(page, "/judgements")
    with page.expect_navigation():
        page.get_by_role("button", name="Undo").first.click()
    at(page, "/?need=conflict")
    assert page.locator(".queue .go-on", has_text=label).count() == 1
    assert page.told == []


def test_a_claim_is_edited_and_the_edit_outlives_a_build(window: Window) -> None:
    page = window()
    first_conflict(page)
    page.locator(".members .ticks a").first.click()
    page.locator("#edit summary").click()
    place = page.locator("#edit [name=value]").last
    place.fill("Cape Elsewhere")
    sign(page, "#edit", why="the text says so")
    decide(page, "#edit button[value=edit]")
    page.get_by_text("Cape Elsewhere").first.wait_for()
    claim = page.url
    at(page, "/building")
    page.get_by_role("button", name="Build again").click()
    page.get_by_text("Done.").wait_for(timeout=WAIT)
    page.goto(claim)
    assert page.get_by_text("Cape Elsewhere").count() > 0
    assert page.get_by_text("Ana").count() > 0


def test_a_question_is_split(window: Window) -> None:
    page = window()
    first_conflict(page)
    claims = page.locator("#split [type=checkbox]").count()
    page.locator("#split [type=checkbox]").first.check()
    sign(page, "#split", why="another year")
    decide(page, "#split button[value=split]")
    at(page, "/judgements")
    page.get_by_text("another year").first.wait_for()
    assert page.get_by_text("split").count() > 0
    assert claims > 1


def test_a_pasted_article_is_read_and_found(window: Window) -> None:
    page = window()
    at(page, "/add")
    page.get_by_label("The article's words").fill(PASTED)
    page.get_by_label("Outlet").fill("Dockers' Sheet")
    page.get_by_role("button", name="Add this text").click()
    page.locator("#text").wait_for(timeout=WAIT)  # the new article is shown once it is read
    assert "650 people" in page.locator("#text").inner_text()
    page.fill(".quick [name=text]", "union dockers 650")
    page.press(".quick [name=text]", "Enter")
    page.locator(".hits li").first.wait_for()
    assert "650" in page.locator(".hits li").first.inner_text()


def test_searching_narrows_as_one_types(window: Window) -> None:
    page = window()
    at(page, "/search")
    everything = page.locator("#found [role=status]").inner_text()
    page.fill(".filters [name=text]", "trawler")
    page.wait_for_function(
        "before => document.querySelector('#found [role=status]').innerText !== before", arg=everything
    )
    assert all("trawler" in text.lower() for text in page.locator(".hits li p:first-child").all_inner_texts())
    page.select_option(".filters [name=commitment]", "denied")
    page.wait_for_function(
        "() => [...document.querySelectorAll('.hits li')].every(li => li.innerText.includes('denied'))"
    )


def test_two_windows_at_once_lose_nothing(window: Window) -> None:
    ana, bo = window(), window()
    first_conflict(ana)
    first_conflict(bo)
    assert ana.url.partition("?")[0] == bo.url.partition("?")[0]
    sign(ana, "#decide", "Ana", "read both")
    decide(ana, "#decide button[value=accept]")
    sign(bo, "#decide", "Bo", "they mean two yards")
    decide(bo, "#decide button[value=reject]")
    bo.get_by_text("decided on this meanwhile").first.wait_for()
    assert "Ana" in bo.content()
    assert "they mean two yards" in bo.locator("textarea").input_value()
    with bo.expect_navigation():
        bo.get_by_role("button", name=re.compile("all the same")).click()
    at(ana, "/judgements")
    said = ana.locator("main").inner_text()
    assert "Ana" in said
    assert "Bo" in said


def test_by_keyboard_alone(window: Window) -> None:
    page = window()
    page.keyboard.press("j")
    label = page.evaluate("document.activeElement.innerText")
    page.keyboard.press("Enter")
    page.locator("#decide").wait_for()
    page.locator("#decide [name=by]").focus()
    page.keyboard.type("Ana")
    page.locator("#decide [name=reason]").focus()
    page.keyboard.type("a reader")
    page.evaluate("document.activeElement.blur()")
    with page.expect_navigation():
        page.keyboard.press("a")
    at(page, "/judgements")
    said = page.locator("main").inner_text()
    assert "a reader" in said
    assert label.split()[0] in said


def test_words_chosen_in_an_article_become_a_claim(window: Window) -> None:
    page = window()
    at(page, "/articles")
    page.locator("main table a").first.click()
    page.locator("#text").wait_for()
    page.evaluate("""() => {
        const texts = [...document.querySelectorAll('#text > .block .text')];
        const walker = document.createTreeWalker(texts.at(-1), NodeFilter.SHOW_TEXT);
        let node = walker.nextNode();
        while (node.data.trim().length < 5 || node.parentElement.closest('.n')) node = walker.nextNode();
        getSelection().setBaseAndExtent(node, 0, node, Math.min(12, node.length));
    }""")
    page.locator("#chosen button").click()
    words = page.locator("#adding [name=words]").input_value()
    assert words
    sign(page, "#adding", why="it can be checked")
    decide(page, "#adding button[value=add]")
    at(page, "/judgements")
    assert words in page.locator("main").inner_text()


def test_the_reading_link_offers_no_decision(window: Window, link: str) -> None:
    page = window()
    reading = link.rpartition(".")[0]
    page.context.clear_cookies()
    page.goto(reading)
    page.locator(".queue .go-on").first.click()
    page.locator(".card").wait_for()
    assert page.locator("form[method=post]").count() == 0


def test_without_scripts_a_decision_is_made_all_the_same(window: Window) -> None:
    page = window(java_script_enabled=False)
    first_conflict(page)
    sign(page, "#decide", why="by hand")
    decide(page, "#decide button[value=accept]")
    at(page, "/judgements")
    assert "by hand" in page.locator("main").inner_text()


SCREENS = ("/", "/search", "/articles", "/names", "/origins", "/judgements", "/add", "/building")


@pytest.mark.parametrize("look", [{}, {"color_scheme": "dark"}, {"viewport": {"width": 390, "height": 844}}])
def test_axe_finds_no_violation_and_nothing_is_asked_elsewhere(window: Window, look: dict[str, Any]) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed").Axe()
    page = window(**look)
    paths = [*SCREENS]
    for selector in (".queue li.conflict .go-on", ".queue li.inconsistent .go-on"):
        at(page, "/")
        paths.append(page.locator(selector).first.get_attribute("href"))
    at(page, paths[-2])
    paths.append(page.locator(".members a").first.get_attribute("href"))
    at(page, "/articles")
    paths.append(page.locator("main table a").first.get_attribute("href"))
    for path in paths:
        at(page, path)
        found = axe.run(page)
        assert found.violations_count == 0, f"{path}\n{found.generate_report()}"
        width = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert width <= 0, path
    host = re.sub(r"(http://[^/]+/).*", r"\1", page.url)
    assert [url for url in page.asked if not url.startswith(host) and not url.startswith("data:")] == []
    assert page.told == []
