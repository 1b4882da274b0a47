"""Verbs of saying that tell nothing with some objects, and verbs that the parse hides."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

ReadText = Callable[[str], Any]


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("The firm posted a loss of 4 million dollars.", "The firm", "posted", ["a loss of 4 million dollars"]),
        ("The mill is old; Lund disputes the account.", "Lund", "disputes", ["the account"]),
        ("The toll may rise: KSF reports 40 people are hurt.", "KSF", "reports", ["40 people are hurt"]),
        ("Norvik Works announced cuts on Monday.", "Norvik Works", "announced", ["cuts"]),
        ("Norvik posted a 20% gain in profit.", "Norvik", "posted", ["a 20% gain in profit"]),
        (
            "The minister defined the deal as a sale of 40 ships.",
            "The minister",
            "defined",
            ["the deal as a sale of 40 ships"],
        ),
        (
            "The council put the cost at about 4 million crowns.",
            "The council",
            "put",
            ["the cost at about 4 million crowns"],
        ),
        ("The judges found the harbour unsafe.", "The judges", "found", ["the harbour unsafe"]),
        ("The bridge is safe, as Lund told reporters last week.", "Lund", "told", ["The bridge is safe"]),
        (
            "There would be more than 200 bankruptcies, Norvik estimates.",
            "Norvik",
            "estimates",
            ["There would be more than 200 bankruptcies"],
        ),
        (
            "The envoy gave a speech, saying at the time he was willing to leave.",
            "The envoy",
            "saying",
            ["he was willing to leave"],
        ),
        (
            "Norvik earned less than the 16 cents a share it reported last year.",
            "it",
            "reported",
            ["the 16 cents a share"],
        ),
        ("Lund called the reports “early and wrong”.", "Lund", "called", ["the reports “early and wrong”"]),
        ("The council called for a plan to cut noise.", "The council", "called for", ["a plan to cut noise"]),
        ("Exit polling showed that Lund won every town.", "Exit polling", "showed", ["that Lund won every town"]),
        ("Projections suggest it would bring in 90 crowns.", "Projections", "suggest", ["it would bring in 90 crowns"]),
        (
            "Lund reminded the crowd of comments Reyes made.",
            "Lund",
            "reminded",
            ["the crowd of comments Reyes made"],
        ),
        ("Norvik said in a statement that it would wait.", "Norvik", "said", ["that it would wait"]),
        ("Lund responded to claims that the dam leaks.", None, "claims", ["that the dam leaks"]),
        ("These days, many miners worry about the dam.", "many miners", "worry about", ["the dam"]),
        ("In a letter, Lund warned of floods.", "Lund", "warned of", ["floods"]),
        ("No trams on Monday, Norvik said.", "Norvik", "said", ["No trams on Monday"]),
        ("It will rain, the mayor warned.", "the mayor", "warned", ["It will rain"]),
        ("Lund backed the plan.", "Lund", "backed", ["the plan"]),
        ("Polls show Lund up by ten points.", "Polls", "show", ["Lund up by ten points"]),
        (
            "The mayor is expected to say the road is safe.",
            None,
            "is expected",
            ["The mayor", "to say the road is safe"],
        ),
        ("The mayor blamed the pump for the flood.", "The mayor", "blamed", ["the pump for the flood"]),
        ("Lund defended the plan.", "Lund", "defended", ["the plan"]),
        ("The minister admitted the mistake.", "The minister", "admitted", ["the mistake"]),
        ("The minister admitted to a mistake.", "The minister", "admitted to", ["a mistake"]),
        ("The report was found to be false, the firm said.", "the firm", "said", ["The report was found to be false"]),
        (
            "Lund described the bridge as a gift to the town when it opened.",
            "Lund",
            "described",
            ["the bridge as a gift to the town"],
        ),
        ("Lund asked when the road would open.", "Lund", "asked", ["when the road would open"]),
        ("Lund called the firm a disgrace.", "Lund", "called", ["the firm a disgrace"]),
        ("The mayor's support for the strike angered Norvik.", "The mayor's", "support for", ["the strike"]),
        ("The firm's threat of a lawsuit drew laughs.", "The firm's", "threat of", ["a lawsuit"]),
        ("The firm threatened to sue.", "The firm", "threatened", ["to sue"]),
        ("It threatened to sue the council.", "It", "threatened", ["to sue the council"]),
        ("The opposition stressed that the road is closed.", "The opposition", "stressed", ["that the road is closed"]),
        ("Management signalled that more cuts will come.", "Management", "signalled", ["that more cuts will come"]),
        ("Ada Lund has been announced as the new head.", None, "has been announced", ["Ada Lund", "as the new head"]),
    ],
)
def test_what_is_told(read: ReadText, text: str, source: str, cue: str, content: list[str]) -> None:
    assert (source, cue, content) in read(text).parts()


@pytest.mark.parametrize(
    "text",
    [
        "The bill has been rejected in the senate.",
        "Fresh stimulus from the bank added to optimism that the slump will end, and stocks rose.",
        "Microfab, which also reported after the markets closed, dropped 4.8 percent.",
        "The youths clashed with the police, who responded with tear gas.",
        "The clerk arrived to cast the deciding vote as the chamber's president.",
        "That put the contract at its loftiest level since May 21, 2019.",
        "A correction is defined as a fall of 10% or more from a recent high.",
        "The firm finds itself short of 300 workers.",
        "In between, Lund found himself sprawled on the court.",
        "Rising prices slashed demand for oil by 3 percent.",
        "The governor declared a state of emergency on Monday.",
        "The road he took was closed at the same time.",
        "Norvik Works announced the Kestrel on Monday.",
        "The army brought in tanks to back up the units in the valley.",
        "The union called off the strike on Monday.",
        "The lender wrote off the loan and closed the branch.",
        "The singer showed up at the clinic around noon.",
        "The old pump is to blame for the flood.",
        "It is fair to say the harbour beat its rivals.",
        "That said, the road is still open.",
        "Ada Lund defended her title by stopping Reyes in the seventh round.",
        "The youths said a prayer for the lost crew.",
        "The alliance admitted Norland in May.",
        "Lund admitted herself to the clinic on Friday.",
        "The case was referred to the high court in May.",
        "The boy was found clinging to a mast at sea.",
        "The party continued after the game when Lund came in.",
        "He joined a band that calls itself Harbour Watch.",
        "The bank did not respond to a request for comment.",
        "The threat of floods hangs over the valley.",
        "Shops had boarded up their windows for fear of looting.",
        "Public support for the mayor was weak even before the flood.",
        "The loss threatens to sink the yard.",
        "He left the elite group within the church called the Sea Guard.",
        "The fishers call the harbour their home.",
        "But even after the growth cooled, the borrowing continued.",
        "Earlier Sunday, miners prayed as the rescue began.",
        "It would take some time for the rescue plan to restore confidence.",
        "You know, ladies and gentlemen, the road is open.",
    ],
)
def test_what_is_done_and_not_told(read: ReadText, text: str) -> None:
    assert read(text).parts() == []


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("“It will take time,” said Ada Lund by phone.", "It will take time", "Ada Lund"),
        ("The harbour board has made it clear that it will wait.", "it will wait", "harbour board"),
        (
            "Norland may add new rules, Ada Lund said, but added that the council will wait.",
            "the council will wait",
            "Ada Lund",
        ),
        (
            "Spokesman Tom Reyes said: “We are pleased that Norvik has kept its word,” adding it would wait.",
            "it would wait",
            "Tom Reyes",
        ),
        (
            "Ada Lund said the aid effort was a “pebble in the ocean”, saying the council had left for lunch.",
            "the council had left",
            "Ada Lund",
        ),
    ],
)
def test_who_goes_on_telling(read: ReadText, text: str, words: str, speaker: str) -> None:
    told = read(text).said_by(words)
    assert told.speaker is not None
    assert told.speaker.name == speaker


def test_of_two_subjects_the_nearer_tells(read: ReadText) -> None:
    told = read("Prosecutors charged the man who they say hit and killed a woman.").said_by("hit and killed")
    assert told.source is not None
    assert read("Prosecutors charged the man who they say hit and killed a woman.").words(told.source) == "they"
