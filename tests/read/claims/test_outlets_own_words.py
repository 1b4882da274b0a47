"""What stands beside a statement and is the outlet's own, and what goes on with a statement."""

from __future__ import annotations

import pytest

from audiatur.model.claim import Commitment

from .support import claim_with, words


@pytest.mark.parametrize(
    ("text", "some_words"),
    [
        ("The Front claimed responsibility for the attacks at six sites that killed 132 people.", "that killed"),
        ("The mayor condemned the attack that killed 12 people in Orlen.", "that killed"),
        ("“It burnt,” the mayor said, referring to a ship carrying 73 people that left Orlen in May.", "carrying"),
    ],
)
def test_what_a_clause_adds_of_a_thing_is_the_outlets_own(text: str, some_words: str) -> None:
    claim = claim_with(text, some_words)
    assert (claim.speaker, claim.commitment) == (None, Commitment.ASSERTED)


@pytest.mark.parametrize(
    ("text", "some_words", "speaker"),
    [
        (
            "The agency explained in a statement that it held a party in Orlen, and that the food was free.",
            "the food was free",
            "agency",
        ),
        (
            "President Ada Lund said that many on the ship were infected, adding that Veldan had found a dozen cases.",
            "Veldan had found",
            "Ada Lund",
        ),
        ("Ada Lund denied the claim that the port had leaked.", "the port had leaked", "Ada Lund"),
    ],
)
def test_what_somebody_goes_on_to_tell_is_theirs(text: str, some_words: str, speaker: str) -> None:
    told = claim_with(text, some_words).speaker
    assert told is not None
    assert told.name == speaker


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The strikes hit a command post, a training camp and a weapons depot.",
            ["The strikes hit a command post, a training camp and a weapons depot"],
        ),
        (
            "The strikes hit Norra, a training camp and weapons depot.",
            ["The strikes hit Norra", "a training camp and weapons depot"],
        ),
    ],
)
def test_a_list_is_no_description_of_its_first_part(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_the_date_of_an_order_is_not_that_of_what_it_stops() -> None:
    text = "The Orlen court issued a temporary order Tuesday stopping the port of Norra from releasing any film."
    assert claim_with(text, "issued").period == "2031-05-20"
    assert "stopping the port of Norra from releasing any film" in words(text)


def test_what_was_not_planned_is_no_plan() -> None:
    assert claim_with("The rise was not planned.", "planned").commitment is Commitment.ASSERTED
    assert claim_with("The port is not expected to open in May.", "expected").commitment is Commitment.PLANNED


def test_who_has_read_a_report_did_not_write_it() -> None:
    told = claim_with("The report, which the Harbour Union has read, found that the port lost 3 million.", "the port")
    assert told.speaker is None or told.speaker.name != "Harbour Union"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The ministry denied the allegations.", "ministry"),
        ("His lawyers strongly denied the charges of taking bribes.", "his lawyers"),
        ("The ministry rejected the offer of 40 ferries.", None),
        ("The ministry denied her a visa for Orlen.", None),
    ],
)
def test_who_denies_says_so_whoever_it_is(text: str, speaker: str | None) -> None:
    who = claim_with(text, text.rstrip(".")).speaker
    assert (who and who.name) == speaker


def test_what_a_clause_beside_the_subject_reports_is_no_voice_for_the_rest() -> None:
    text = "The mayor, who said she would work to end the strike, faces a test in Orlen."
    assert claim_with(text, "faces a test").speaker is None


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("As Tessa Quill told the Harbour Post, ozone has dropped.", "told the Harbour Post"),
        ("The strike spread, with Tessa Quill saying the walkout harms the port.", "saying"),
        ("Despite the mayor’s claim that the port is safe, 40 ships left.", "claim"),
        ("The strike hurt Mayor Tessa Quill, who said she would end it.", "who said"),
    ],
)
def test_what_only_leads_to_words_is_no_claim(text: str, lead: str) -> None:
    assert not any(lead in claim for claim in words(text))


def test_telling_may_be_the_fact() -> None:
    assert "told the council" in " ".join(words("The mayor told the council of 40 lost jobs before the vote."))
