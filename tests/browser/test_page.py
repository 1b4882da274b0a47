from __future__ import annotations

from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

pytestmark = pytest.mark.browser

Open = Callable[..., Any]
AXE = files("axe_playwright_python") / "axe.min.js"
INSIDE = "e => { const r = e.getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight && r.height > 0 }"


@pytest.mark.parametrize("name", ["harbour", "many"])
def test_it_opens_without_a_word_to_the_console_or_the_network(open_page: Open, name: str) -> None:
    page = open_page(name)
    page.wait_for_load_state("load")
    assert page.told == []
    assert [url for url in page.asked if not url.startswith("data:")] == [page.url]
    assert page.title().endswith("evidence dossier")


def test_the_first_screen_holds_counts_synopsis_and_what_to_read_first(open_page: Open) -> None:
    page = open_page()
    for selector in (
        "h1",
        ".counts",
        ".first ol",
        "#synopsis h2",
        "#synopsis thead",
        "#synopsis tbody tr:nth-child(4)",
    ):
        assert page.locator(selector).first.evaluate(INSIDE), selector


@pytest.mark.parametrize("name", ["harbour", "everything", "many"])
def test_a_phone_shows_the_first_question_at_once(open_page: Open, name: str) -> None:
    page = open_page(name, viewport={"width": 390, "height": 844})
    assert page.locator("#synopsis tbody tr").first.evaluate(INSIDE)


def test_from_a_conflict_to_its_words_by_click(open_page: Open) -> None:
    page = open_page()
    page.locator("#synopsis tr.conflict a", has_text="some 300").click()
    panel = page.locator("dialog.panel")
    assert panel.is_visible()
    assert panel.locator("mark").all_inner_texts() == [
        "Some 300 people marched against the harbour",
        "the police counted 1,200",
        "More than 5,000 people marched against the harbour on Saturday",
    ]
    panel.locator("figure", has_text="Beacon").get_by_role("link", name="in the article").click()
    assert not panel.is_visible()
    words = page.locator("span.claim:target")
    assert words.inner_text() == "More than 5,000 people marched against the harbour on Saturday"
    page.wait_for_function(INSIDE, arg=words.element_handle())  # a busy machine scrolls late


def test_by_keyboard_alone(open_page: Open) -> None:
    page = open_page()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the synopsis"
    page.keyboard.press("Enter")
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent") == "some 300":
            break
    else:
        pytest.fail("the conflict's cell was not reached")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.textContent") == "Close"
    page.keyboard.press("Escape")
    assert not page.locator("dialog.panel").is_visible()
    assert page.evaluate("document.activeElement.textContent") == "some 300"


def test_with_scripts_off_it_still_reads_and_leads_to_the_words(open_page: Open) -> None:
    page = open_page(java_script_enabled=False)
    page.locator("#synopsis tr.conflict a", has_text="more than 5,000").click()
    card = page.locator(".card:target")
    assert card.is_visible()
    card.locator("figure", has_text="Beacon").locator(".go a").first.click()
    assert page.locator(".claim:target").is_visible()
    assert page.locator(".tools, .copy").count() == 0


def test_a_folded_article_opens_where_a_link_leads_into_it(open_page: Open) -> None:
    page = open_page("many")
    page.locator("#conflict .card .go a").first.click()
    words = page.locator(".claim:target")
    assert words.is_visible()
    page.wait_for_function(INSIDE, arg=words.element_handle())  # a busy machine scrolls late


def test_filtering_by_words_and_by_verdict(open_page: Open) -> None:
    page = open_page()
    rows = page.locator("#synopsis tr.row:visible")
    whole = rows.count()
    page.get_by_role("searchbox").fill("dredging contract")
    assert rows.count() == 1
    page.get_by_role("searchbox").fill("")
    page.locator(".legend button", has_text="in conflict").click()
    assert rows.count() == whole - 1
    assert page.locator(".card.conflict:visible").count() == 0


def test_copying_a_citation(open_page: Open) -> None:
    page = open_page(permissions=["clipboard-read", "clipboard-write"])
    page.locator(".card.conflict figure", has_text="Beacon").get_by_role("button", name="copy as citation").click()
    page.get_by_role("button", name="copied").wait_for()
    assert page.evaluate("navigator.clipboard.readText()").startswith(
        "“More than 5,000 people marched against the harbour on Saturday” — "
        "Beacon of the Strait, “Thousands against the dredgers”, 30 March 2031 (file beacon.txt, SHA-256 "
    )


def test_layers_are_shown_and_hidden_without_a_script(open_page: Open) -> None:
    page = open_page(java_script_enabled=False)
    amount = page.locator(".text .amount").first
    style = "e => getComputedStyle(e).borderBottomStyle"
    before = amount.get_attribute("class")
    assert before == "amount"
    page.locator("#layer-figures").uncheck()
    assert page.locator("#layer-figures:not(:checked)").count() == 1
    assert amount.evaluate(style) == "none"


@pytest.mark.parametrize("name", ["harbour", "many"])
@pytest.mark.parametrize("width", [360, 768, 1280])
def test_only_tables_scroll_sideways(open_page: Open, name: str, width: int) -> None:
    page = open_page(name, viewport={"width": width, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_it_prints_whole(open_page: Open, tmp_path: Path) -> None:
    path = tmp_path / "page.pdf"
    open_page().pdf(path=path, format="A4", prefer_css_page_size=True)
    printed = pypdfium2.PdfDocument(path)
    folded = " ".join(" ".join(page.get_textpage().get_text_range() for page in printed).split())
    printed.close()
    assert "Work is to begin in the autumn of 2032" in folded
    assert "More than 5,000 people marched against the harbour on Saturday" in folded
    assert "copy as citation" not in folded


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_colours_can_be_read(open_page: Open, scheme: str) -> None:
    page = open_page(color_scheme=scheme)
    contrasts = page.evaluate(
        """() => {
          const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
          const luminance = colour => {
            canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
            const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3)
              .map(v => (v /= 255) <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
            return .2126 * r + .7152 * g + .0722 * b;
          };
          const style = getComputedStyle(document.documentElement);
          const paper = luminance(style.getPropertyValue('--paper').trim());
          const names = ['ink', 'soft', 'link', 'conflict', 'fails', 'different', 'compatible', 'agreed', 'single'];
          return Object.fromEntries(names.map(name => {
            const [a, b] = [paper, luminance(style.getPropertyValue('--' + name).trim())].sort((x, y) => y - x);
            return [name, (a + .05) / (b + .05)];
          }));
        }"""
    )
    assert {name: ratio for name, ratio in contrasts.items() if ratio < 4.5} == {}


@pytest.mark.parametrize(
    ("name", "scheme", "width"),
    [
        ("everything", "light", 1280),
        ("everything", "dark", 390),
        ("harbour", "dark", 1280),
        ("many", "dark", 1280),
    ],
)
def test_axe_finds_no_violation(open_page: Open, name: str, scheme: str, width: int) -> None:
    page = open_page(name, bypass_csp=True, color_scheme=scheme, viewport={"width": width, "height": 844})
    if name == "everything":
        for part in ("#map circle", "#loaded table", ".orphans li", ".row .hand"):
            assert page.locator(part).count() > 0, part
    if name != "many":  # opening every fold of the long one takes axe a minute, and shows it nothing new
        page.evaluate("document.querySelectorAll('details').forEach(fold => { fold.open = true })")
    page.evaluate(AXE.read_text("utf-8"))
    found = page.evaluate("axe.run().then(result => result.violations)")
    assert [(each["id"], each["nodes"][0]["html"][:200], len(each["nodes"])) for each in found] == []
