"""What a reader sees of findings: labels, reasons, rows that do not repeat each other, and their order."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiatur.compare.labels import LONGEST_LABEL, in_words, with_detail
from audiatur.compare.phrases import numeral, participle, shared_phrase
from audiatur.model.finding import Finding, Verdict
from audiatur.model.mention import EntityKind

from .support import Article, Figure, Said, all_findings, article, findings, story

GUARD = (("Harbour Guard", EntityKind.ORGANISATION),)


def mill(words: str, value: float) -> Said:
    return Said(
        f"The mill will employ {words} people",
        (Figure(words, value, "person", counted="people"),),
        subject="mill",
        predicate="employ",
        object=f"{words} people",
    )


def rammed(text: str) -> Said:
    return Said(text, subject="Harbour Guard", predicate="ram", object="the ferry", names=GUARD)


DISPUTED = (
    article("North Post", mill("1,200", 1200)),
    article("South Herald", mill("1,200", 1200)),
    article("West Times", mill("1,200", 1200)),
    article("East Echo", mill("800", 800)),
)


def of_verdict(verdict: Verdict, *articles: Article) -> list[Finding]:
    return [finding for finding in findings(*articles) if finding.verdict is verdict]


def test_a_disputed_question_is_named_by_subject_and_what_is_counted() -> None:
    (dispute,) = of_verdict(Verdict.CONFLICT, *DISPUTED)
    assert dispute.question.label == "Mill: people employed"


def test_the_reason_counts_the_articles_of_each_value() -> None:
    (dispute,) = of_verdict(Verdict.CONFLICT, *DISPUTED)
    assert dispute.reason == "Three articles give 1,200 people, one gives 800 people: more than rounding explains."


def test_the_agreeing_part_bears_its_value_and_comes_after_the_dispute() -> None:
    (agreed,) = of_verdict(Verdict.CORROBORATED, *DISPUTED)
    assert agreed.question.label == "Mill: people employed (1,200 people)"
    assert agreed.reason == "Three articles give 1,200 people."
    assert findings(*DISPUTED)[0].verdict is Verdict.CONFLICT


def test_no_row_in_words_repeats_a_row_of_figures() -> None:
    by_claims = Counter(finding.claims for finding in findings(*DISPUTED))
    assert max(by_claims.values()) == 1


def test_a_pair_keeps_its_own_reason() -> None:
    (dispute,) = of_verdict(Verdict.CONFLICT, DISPUTED[0], DISPUTED[3])
    assert "North Post" in dispute.reason
    assert "East Echo" in dispute.reason


def test_an_act_is_named_by_who_did_it_and_the_words_for_it() -> None:
    told = findings(
        article("A", rammed("The Harbour Guard rammed the ferry off Port Ansel")),
        article("B", rammed("Off Port Ansel the Harbour Guard rammed the ferry")),
    )
    assert told[0].question.label.startswith("Harbour Guard: rammed the ferry")
    assert told[0].question.subject == "Harbour Guard"


def test_a_phrase_is_words_of_the_text_and_holds_no_figure() -> None:
    statements = story(*DISPUTED[:2])[0].statements
    phrase = shared_phrase(statements, "", 40)
    assert phrase == "mill will employ"
    assert "mill" not in shared_phrase(statements, "Mill", 40)


def test_a_word_alone_is_told_with_the_name_left_out_beside_it() -> None:
    told = (
        Said("the violent Norvian takeover of the harbour in the spring"),
        Said("a violent Norvian takeover, as people remember it"),
    )
    statements = story(article("A", told[0]), article("B", told[1]))[0].statements
    assert shared_phrase(statements, "Norvian", 40) == "violent Norvian takeover"
    assert shared_phrase(statements, "", 40) == "violent Norvian takeover"


def test_how_long_something_lasts_is_named_in_its_own_words_and_not_as_the_act_of_the_claim() -> None:
    truce = [
        article(
            outlet,
            Said(text, (Figure("three-day", 3, "day"),), subject="truce", predicate="end", measure="security_incident"),
        )
        for outlet, text in (
            ("A", "The three-day truce ended the clashes around the harbour"),
            ("B", "A three-day truce ended the clashes around the harbour"),
        )
    ]
    labels = [finding.question.label for finding in findings(*truce)]
    assert labels
    assert all("incident" not in label.casefold() for label in labels)


def test_a_phrase_keeps_to_its_room() -> None:
    statements = story(article("A", Said("The council closed every bridge across the northern canal for repairs")))[0]
    phrase = shared_phrase(statements.statements, "", 25)
    assert phrase
    assert len(phrase) <= 25
    assert phrase in "The council closed every bridge across the northern canal for repairs"


@pytest.mark.parametrize(
    ("period", "shown"),
    [
        ("2024", "2024"),
        ("2021/2024", "2021–2024"),
        ("../2029", "until 2029"),
        ("2026/..", "from 2026"),
        ("../..", ""),
        ("XXXX-05", ""),
        (None, ""),
    ],
)
def test_periods_as_a_label_shows_them(period: str | None, shown: str) -> None:
    assert in_words(period) == shown


@pytest.mark.parametrize(
    ("verb", "form"),
    [("employ", "employed"), ("deny", "denied"), ("close", "closed"), ("spend", "spent"), ("stop", "stopped")],
)
def test_participles(verb: str, form: str) -> None:
    assert participle(verb) == form


def test_numerals() -> None:
    assert [numeral(number) for number in (1, 2, 12, 13)] == ["1", "two", "twelve", "13"]


def test_a_detail_already_told_is_not_told_again() -> None:
    assert with_detail("Mill: looms", "looms") == "Mill: looms"
    assert with_detail("Mill: looms", "") == "Mill: looms"


@given(st.lists(st.text(min_size=1, max_size=200).filter(str.strip), min_size=1, max_size=4))
def test_every_label_is_short_and_in_one_line(texts: list[str]) -> None:
    told = all_findings(*(article(f"Outlet {n}", Said(text.strip())) for n, text in enumerate(texts)))
    assert all(len(finding.question.label) <= LONGEST_LABEL for finding in told)
    assert not any("\n" in finding.question.label for finding in told)
