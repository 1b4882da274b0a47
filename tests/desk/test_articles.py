from __future__ import annotations

from html import unescape
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.desk.deciding import AFFAIR, CLAIMS, COURIER, WIRE, form, given

from audiatur.judgements.places import Places
from audiatur.model.judgement import Words
from audiatur.store.judgements import judgements
from audiatur.store.load import load_dossier

PAGE = f"/articles/{COURIER.id}"
READ = [claim for claim in CLAIMS.values() if claim.document == COURIER.id]


def unread() -> tuple[int, int]:
    """Words of the first article that are no claim."""
    word = next(
        word for word in COURIER.text.split() if len(word) > 5 and COURIER.text.count(word) == 1 and word.isalpha()
    )
    start = COURIER.text.index(word)
    return start, start + len(word)


def test_every_claim_is_a_link_to_its_screen(writer: TestClient) -> None:
    page = writer.get(PAGE).text
    for claim in READ:
        assert f'href="/claims/{claim.id}"' in page


def test_the_text_stands_as_received(writer: TestClient) -> None:
    """Offsets that a script counts begin where a paragraph says it starts."""
    page = writer.get(PAGE).text
    for block in page.split('data-start="')[1:]:
        start = int(block.partition('"')[0])
        first = unescape(block.partition(">")[2].partition("<")[0])
        assert COURIER.text.startswith(first, start)


@pytest.mark.parametrize("by_place", [True, False])
def test_a_claim_is_added_by_place_or_by_words(writer: TestClient, folder: Path, *, by_place: bool) -> None:
    start, end = unread()
    words = COURIER.text[start:end]
    about = [f"words:{COURIER.id}:{start}:{end}"] if by_place else []
    filled = form("add", *about, article=COURIER.id, words=words, reason="overlooked") | {
        "field": ["commitment", "subject", "place"],
        "value": ["planned", "the quay", ""],
    }
    answer = writer.post("/decide", data=filled)
    assert answer.status_code == 303, answer.text
    (made,) = judgements(folder)
    assert made.about == (Words(sha256=COURIER.sha256, file=COURIER.file, start=start, end=end, quote=words),)
    assert [(each.field, each.value) for each in made.changes] == [("commitment", "planned"), ("subject", "the quay")]
    page = writer.get(answer.headers["location"])
    assert page.status_code == 200
    assert f"<mark>{words}</mark>" in page.text
    added = next(c for r in load_dossier(folder).readings for c in r.claims if c.id not in CLAIMS)
    assert f'href="/claims/{added.id}"' in writer.get(PAGE).text


def test_words_that_were_changed_after_a_script_chose_a_place_win(writer: TestClient, folder: Path) -> None:
    start, end = unread()
    filled = form("add", f"words:{COURIER.id}:0:{len(COURIER.text)}", article=COURIER.id, words=COURIER.text[start:end])
    writer.post("/decide", data=filled)
    (made,) = judgements(folder)
    assert Places([COURIER]).span(next(t for t in made.about if isinstance(t, Words))).start == start


@pytest.mark.parametrize("words", ["zebra crossing", "e", "   ", "", "(", "\\s+"])
def test_words_that_are_not_there_or_twice_are_told(writer: TestClient, folder: Path, words: str) -> None:
    answer = writer.post("/decide", data=form("add", article=COURIER.id, words=words))
    assert answer.status_code == 422
    assert judgements(folder) == ()


@pytest.mark.parametrize("place", ["0:0", "5:3", "-1:4", "0:99999999", "1", "", "a:b", "٣:٤", "9" * 5000 + ":1"])
def test_places_that_are_none_are_told(writer: TestClient, folder: Path, place: str) -> None:
    answer = writer.post("/decide", data=form("add", f"words:{COURIER.id}:{place}"))
    assert answer.status_code == 422
    assert judgements(folder) == ()


def test_white_space_between_words_does_not_matter(writer: TestClient, folder: Path) -> None:
    quote = READ[0].span.quote(COURIER.text)
    given(writer, folder, "add", article=COURIER.id, words="\n ".join(quote.split()))
    (made,) = judgements(folder)
    assert isinstance(made.about[0], Words)
    assert made.about[0].quote == quote


def test_a_note_on_an_article_shows(writer: TestClient, folder: Path) -> None:
    given(writer, folder, "note", f"article:{WIRE.id}", reason="a wire of 1 April")
    assert "a wire of 1 April" in writer.get(f"/articles/{WIRE.id}").text
    assert "a wire of 1 April" not in writer.get(PAGE).text


def test_an_empty_note_is_none(writer: TestClient, folder: Path) -> None:
    assert writer.post("/decide", data=form("note", f"article:{WIRE.id}", reason=" \n ")).status_code == 422
    assert judgements(folder) == ()


def test_every_article_opens_with_decisions_on_every_claim(writer: TestClient, folder: Path) -> None:
    for claim in READ[:3]:
        given(writer, folder, "reject", f"claim:{claim.id}")
    for document in AFFAIR.documents:
        assert writer.get(f"/articles/{document.id}").status_code == 200
    page = writer.get(PAGE).text
    assert f'href="/claims/{READ[0].id}"' not in page.partition("Decided by people")[0]
