from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from audiatur.model.amount import Amount
from audiatur.model.attribution import Attribution
from audiatur.model.claim import Claim, Commitment
from audiatur.model.document import Document
from audiatur.model.mention import EntityKind, Mention
from audiatur.model.reading import Reading
from audiatur.model.span import Span
from audiatur.run.grounding import ground

TEXT = "Orvania bought forty boats."
DOCUMENT = Document(id="d", file="a.txt", sha256="0", media_type="text/plain", text=TEXT, blocks=())


def span(start: int, end: int, document: str = "d") -> Span:
    return Span(document=document, start=start, end=end)


def mention(place: Span) -> Mention:
    return Mention(span=place, kind=EntityKind.PLACE, name="x", rule="r")


def claim(id_: str, place: Span, **more: object) -> Claim:
    return Claim.model_validate(
        {"id": id_, "document": "d", "span": place, "sentence": span(0, 5), "commitment": Commitment.ASSERTED, **more}
    )


def attribution(id_: str, content: Span, inside: str | None = None) -> Attribution:
    return Attribution(
        id=id_, document="d", source=None, cue=None, content=(content,), direct=False, inside=inside, rule="r"
    )


def test_what_stands_in_the_text_stays() -> None:
    reading = Reading(document="d", sentences=(span(0, 27),), mentions=(mention(span(0, 7)),))
    assert ground(reading, DOCUMENT) == reading


def test_what_does_not_is_dropped_and_told() -> None:
    reading = Reading(document="d", mentions=(mention(span(0, 7)), mention(span(20, 28)), mention(span(0, 1, "other"))))
    grounded = ground(reading, DOCUMENT)
    assert grounded.mentions == (mention(span(0, 7)),)
    assert [problem.message for problem in grounded.problems] == ["2 names were dropped: not in the text"]


def test_a_span_deep_inside_counts() -> None:
    amount = Amount(span=span(15, 20), value=40, low=40, high=40, counted=span(21, 99), rule="r")
    good = claim("one", span(0, 26))
    grounded = ground(Reading(document="d", claims=(good, claim("two", span(0, 20), amounts=(amount,)))), DOCUMENT)
    assert grounded.claims == (good,)


def test_an_id_stands_once() -> None:
    reading = Reading(document="d", claims=(claim("one", span(0, 5)), claim("one", span(0, 6))))
    assert ground(reading, DOCUMENT).claims == reading.claims[:1]


def test_a_link_to_what_was_dropped_is_cut() -> None:
    reading = Reading(
        document="d",
        attributions=(attribution("gone", span(0, 99)), attribution("here", span(0, 9), inside="gone")),
        claims=(claim("one", span(0, 5), attribution="gone"), claim("two", span(0, 6), attribution="here")),
    )
    grounded = ground(reading, DOCUMENT)
    assert [(a.id, a.inside) for a in grounded.attributions] == [("here", None)]
    assert [c.attribution for c in grounded.claims] == [None, "here"]


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(1, 60), st.sampled_from(["d", "other"]))))
def test_every_span_left_quotes_its_words(places: list[tuple[int, int, str]]) -> None:
    spans = [span(start, start + length, document) for start, length, document in places]
    grounded = ground(Reading(document="d", sentences=tuple(spans), mentions=tuple(map(mention, spans))), DOCUMENT)
    left = [*grounded.sentences, *(m.span for m in grounded.mentions)]
    assert all(len(place.quote(TEXT)) == place.end - place.start for place in left)
    assert len(grounded.mentions) == sum(s.document == "d" and s.end <= len(TEXT) for s in spans)
