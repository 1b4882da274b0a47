from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.dossier import reader
from tests.dossier.builder import Article

from audiatur.dossier.loaded import loaded, word_list
from audiatur.dossier.page import render
from audiatur.model.document import BlockKind
from audiatur.model.dossier import Dossier


def found(text: str, kind: BlockKind = BlockKind.BODY) -> list[tuple[str, str]]:
    article = Article("a.txt", [(kind, text)])
    return [(word.word, word.voice) for word in loaded(article.document(), article.reading())]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The regime in Velm fell.", [("regime", "own")]),
        ("The so-called liberation began.", [("so-called", "own"), ("liberation", "own")]),
        ("She called it “a brutal regime” on Monday.", [("brutal", "quoted"), ("regime", "quoted")]),
        ('He spoke of "freedom  fighters" there.', [("freedom fighters", "quoted")]),
        ("BRUTAL cuts were made.", [("brutal", "own")]),
        ("They are heroes to some and terrorists to others.", [("heroes", "own"), ("terrorists", "own")]),
        ("The regimen was strict, the heroine brave-faced.", []),
        ("Ms Savagely and the counter-terrorism act of brutalism", []),
        ("The government in Velm resigned on Monday.", []),
    ],
)
def test_words_are_found_whole_and_by_voice(text: str, words: list[tuple[str, str]]) -> None:
    assert found(text) == words


def test_reported_words_are_not_the_outlets_own() -> None:
    article = Article("a.txt", [(BlockKind.BODY, "Dolan said the regime was corrupt. The mob left.")])
    article.said("Dolan", "said", "the regime was corrupt", direct=False)
    voices = [(word.word, word.voice) for word in loaded(article.document(), article.reading())]
    assert voices == [("regime", "reported"), ("corrupt", "reported"), ("mob", "own")]


def test_page_furniture_is_not_counted() -> None:
    assert found("Subscribe now, brutal offers", BlockKind.FURNITURE) == []


def test_the_list_names_each_word_once_and_both_sides_favourites() -> None:
    words = [word for kind in word_list() for word in kind.words]
    assert len(words) == len(set(words))
    assert all(word == word.casefold() for word in words)
    for pair in (("terrorists", "freedom fighters"), ("occupation", "liberation"), ("thugs", "heroes")):
        assert set(pair) <= set(words)


@given(st.text(max_size=300))
def test_any_text_gives_its_own_words(text: str) -> None:
    article = Article("a.txt", [(BlockKind.BODY, text or "-")])
    for word in loaded(article.document(), article.reading()):
        assert " ".join(article.text[word.start : word.end].casefold().split()) == word.word


def test_the_page_marks_them_names_the_list_and_counts_by_voice() -> None:
    article = Article(
        "a.txt", [(BlockKind.BODY, "The regime fell. “A brutal day,” one woman said.")], outlet="Outlet One"
    )
    tree = reader.read(render(Dossier(version="0", documents=(article.document(),), readings=(article.reading(),))))
    marked = {span.text: span.get("title") for span in tree.xpath('//p[@class="text"]//span[@class="loaded"]')}
    assert set(marked) == {"regime", "brutal"}
    assert "own voice" in marked["regime"]
    assert "in quotation marks" in marked["brutal"]
    section = tree.get_element_by_id("loaded")
    assert [reader.words(cell) for cell in section.xpath(".//tbody/tr/td")] == ["1", "0", "1", "regime", "brutal"]
    assert "Quoting a word is not using it" in reader.words(section)
    assert "words/en/loaded" in reader.words(section)
    assert tree.xpath('//input[@id="layer-loaded"]')
