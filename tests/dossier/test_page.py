from __future__ import annotations

import base64
import hashlib
import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html
from tests.dossier import reader
from tests.dossier.affair import harbour
from tests.dossier.affair_articles import HOSTILE_TITLE, HOSTILE_URL
from tests.dossier.affair_protest import RTL_OUTLET
from tests.dossier.many import many

from audiatur.dossier.page import render
from audiatur.model.document import Block, BlockKind, Document
from audiatur.model.dossier import Dossier
from audiatur.model.finding import Verdict
from audiatur.model.span import Span


@pytest.fixture(scope="module")
def page() -> str:
    return render(harbour())


@pytest.fixture(scope="module")
def tree(page: str) -> html.HtmlElement:
    return reader.read(page)


def test_same_dossier_same_bytes(page: str) -> None:
    assert render(harbour()) == page


def test_every_link_on_the_page_has_its_place(tree: html.HtmlElement) -> None:
    places = reader.ids(tree)
    assert len(places) == len(set(places))
    assert set(reader.inner_links(tree)) <= set(places)


def test_every_claim_is_anchored_at_its_words(tree: html.HtmlElement) -> None:
    dossier = harbour()
    texts = {document.id: document.text for document in dossier.documents}
    for reading in dossier.readings:
        for claim in reading.claims:
            (place,) = tree.xpath(f'//*[@id="c-{claim.id}"]')
            assert reader.words(place) == claim.span.quote(texts[claim.document])


def test_a_cell_leads_to_the_exact_words_side_by_side(tree: html.HtmlElement) -> None:
    (cell,) = tree.xpath('//table[contains(@class, "synopsis")]//a[.//bdi="more than 5,000"]')
    (card,) = tree.xpath(f'//*[@id="{cell.get("href")[1:]}"]')
    marked = [reader.words(mark) for mark in card.xpath(".//figure//mark")]
    assert marked == [
        "Some 300 people marched against the harbour",
        "the police counted 1,200",
        "More than 5,000 people marched against the harbour on Saturday",
    ]
    assert card.xpath('.//figure//a[starts-with(@href, "#c-")]')


def test_the_article_text_is_whole_and_in_order(tree: html.HtmlElement) -> None:
    for document in harbour().documents:
        (article,) = tree.xpath(f'//*[@id="d-{document.id}"]')
        shown = " ".join(reader.words(text) for text in article.xpath('.//p[@class="text"]'))
        assert shown == " ".join(document.text.split())


def test_hostile_text_is_shown_and_never_run(tree: html.HtmlElement) -> None:
    assert len(tree.xpath("//script")) == 1
    assert not tree.xpath("//img | //iframe | //object | //embed | //form | //base | //link[not(@rel='icon')]")
    assert not tree.xpath("//b[text()='حداد']")
    assert any(HOSTILE_TITLE in reader.words(head) for head in tree.xpath("//h3"))
    assert tree.xpath(f'//bdi[text()="{HOSTILE_URL}"]')


def test_nothing_is_requested_and_no_link_is_other_than_http(tree: html.HtmlElement) -> None:
    assert all(link.startswith(("http://", "https://")) for link in reader.outer_links(tree))
    for tag, name, value in reader.attributes(tree):
        assert name not in reader.REQUESTS, (tag, name, value)
        assert not name.startswith("on"), (tag, name)
        assert name != "style", (tag, value)
    (icon,) = tree.xpath("//link/@href")
    assert icon == "data:,"


def test_the_policy_lets_only_this_style_and_this_script_pass(tree: html.HtmlElement) -> None:
    (policy,) = tree.xpath('//meta[@http-equiv="Content-Security-Policy"]/@content')
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    for tag in ("style", "script"):
        (block,) = tree.xpath(f"//{tag}")
        digest = base64.b64encode(hashlib.sha256(block.text.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy


def test_the_style_loads_nothing(tree: html.HtmlElement) -> None:
    (style,) = tree.xpath("//style")
    assert not re.search(r"url\(|@import|@font-face", style.text)


def test_names_and_quotes_keep_their_own_direction(tree: html.HtmlElement) -> None:
    isolated = {bdi.text_content() for bdi in tree.xpath("//bdi")}
    assert RTL_OUTLET in isolated
    for element in tree.xpath(f'//*[contains(text(), "{RTL_OUTLET}")]'):
        assert element.tag in {"bdi", "span"}, html.tostring(element, encoding="unicode")[:200]
    assert all(text.get("dir") == "auto" for text in tree.xpath('//p[@class="text"] | //q[@class="passage"]'))


def test_tables_say_what_they_are(tree: html.HtmlElement) -> None:
    tables = tree.xpath("//table")
    assert len(tables) > 5
    for table in tables:
        assert table.xpath("./caption")
        assert not table.xpath(".//th[not(@scope)]")
        width = len(table.xpath("./thead/tr/th"))
        for row in table.xpath("./tbody/tr"):
            assert len(row.xpath("./th | ./td")) in {width, width - 1}


def test_landmarks_headings_and_labels(tree: html.HtmlElement) -> None:
    assert len(tree.xpath("//h1")) == len(tree.xpath("//main")) == 1
    assert tree.get("lang") == "en"
    levels = [int(head.tag[1]) for head in tree.xpath("//h1 | //h2 | //h3 | //h4")]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    known = set(reader.ids(tree))
    for labelled in tree.xpath("//@aria-labelledby"):
        assert set(labelled.split()) <= known
    for picture in tree.xpath("//svg[not(@aria-hidden)]"):
        assert picture.get("role")
        assert [child.tag for child in picture][:2] == ["title", "desc"]


def test_verdicts_are_told_in_words_wherever_a_mark_stands(tree: html.HtmlElement) -> None:
    for mark in tree.xpath('//span[starts-with(@class, "mark ")] | //a[starts-with(@class, "mark ")]'):
        spoken = mark.get("aria-label") or " ".join(mark.xpath('.//span[@class="word" or @class="unseen"]/text()'))
        assert spoken, html.tostring(mark)


def test_origins_are_an_upper_bound_and_never_called_independent(tree: html.HtmlElement) -> None:
    said = reader.words(tree.get_element_by_id("origins"))
    assert "at most 4 origins: a shared origin can be shown, independence cannot" in said
    for section in ("synopsis", "conflict", "checks", "corroborated", "compatible"):
        assert "independent" not in reader.words(tree.get_element_by_id(section))


def test_judgements_stand_apart(tree: html.HtmlElement) -> None:
    (row,) = tree.xpath('//section[@id="making"]//table/tbody/tr')
    assert [reader.words(cell) for cell in row][:4] == [
        "March against the harbour: people, 29 March 2031",
        "accept",
        "<b>checked</b> by phone",
        "M. Okoro",
    ]


def test_an_empty_dossier_is_a_page() -> None:
    tree = reader.read(render(Dossier(version="0")))
    assert set(reader.inner_links(tree)) <= set(reader.ids(tree))


def test_records_that_point_nowhere_break_nothing() -> None:
    whole = harbour()
    tree = reader.read(
        render(whole.model_copy(update={"documents": whole.documents[:2], "readings": whole.readings[:1]}))
    )
    assert set(reader.inner_links(tree)) <= set(reader.ids(tree))


@pytest.mark.parametrize(("count", "most"), [(50, 45_000), (150, 50_000)])
def test_many_articles_stay_bounded_and_linked(count: int, most: int) -> None:
    tree = reader.read(render(many(count)))
    assert sum(1 for _ in tree.iter()) < most
    places = reader.ids(tree)
    assert len(places) == len(set(places))
    assert set(reader.inner_links(tree)) <= set(places)
    claims = [place for place in places if place.startswith("c-")]
    assert len(claims) == count * 24


def test_single_sources_beyond_the_limit_are_counted() -> None:
    dossier = many(150)
    single = sum(finding.verdict is Verdict.SINGLE_SOURCE for finding in dossier.compared.findings)
    section = reader.words(reader.read(render(dossier)).get_element_by_id("single_source"))
    assert f"{single - 100} more stand in their articles and in the exports" in section


@settings(max_examples=30, deadline=None)
@given(st.text(min_size=1, max_size=80), st.text(max_size=40))
def test_any_text_makes_a_page_that_can_be_written(text: str, name: str) -> None:
    span = Span(document="d", start=0, end=len(text))
    document = Document(
        id="d",
        file=name or "-",
        sha256="0" * 64,
        media_type="text/plain",
        text=text,
        blocks=(Block(span=span, kind=BlockKind.BODY, rule="test"),),
        title=name,
        outlet=name or None,
        url=name,
    )
    page = render(Dossier(version="0", documents=(document,)))
    assert page.encode()
    assert len(reader.read(page).xpath("//script")) == 1
