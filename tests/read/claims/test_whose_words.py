"""Whose statement a claim is where clauses are joined, tellers stand at the end or go on, and where it is nobody's."""

from __future__ import annotations

import pytest
from tests.read.claims.support import claim_with


@pytest.mark.parametrize(
    ("text", "claim", "speaker"),
    [
        # Who ends a sentence tells all the clauses joined in it.
        ("The pier sank in 2011 and 12 people died, the harbour board said.", "12 people died", "harbour board"),
        ("The pier sank in 2011 and 12 people died, the harbour board said.", "The pier sank", "harbour board"),
        (
            "The mill was to close in May, but the owners sold it for 4 million crowns, Lund said.",
            "the owners sold it for 4 million crowns",
            "Lund",
        ),
        (
            (
                "The mayor's van was supposed to be escorted by police, but the guards took her away before officers "
                "could follow, another source said."
            ),
            "The mayor's van was supposed to be escorted",
            "another source",
        ),
        ("The pier sank in 2011. 12 people died, the harbour board said.", "The pier sank in 2011", None),
        ("Lund said the dam leaked, and Reyes said 12 people died.", "the dam leaked", "Lund"),
        # A clause behind "that" is joined without a comma.
        (
            "Police said in a statement that 18 people were rescued and one body was found, unchanged from Monday.",
            "one body was found",
            "police",
        ),
        # The article adds its own.
        ("The mine was shut, state media said, as the country saw its worst flood.", "its worst flood", None),
        ("The bridge fell on Monday, officials said, but the owner has rebuilt it since.", "has rebuilt it", None),
        ("The bridge fell on Monday, officials said, after the bolts had rusted.", "bolts had rusted", "officials"),
        # What a thing shows is told by who tells of it; a person who warns speaks for herself.
        (
            '"The ruling confirms a principle: voters keep their right to vote," Lund said in a statement.',
            "voters keep their right to vote",
            "Lund",
        ),
        (
            "A first probe suggested that the blast was caused by a flame, the RIB news agency said.",
            "the blast was caused by a flame",
            "RIB news agency",
        ),
        (
            "The Coast Times said that, according to a posting, the site is shut.",
            "the site is shut",
            "posting",
        ),
        ("The report said that Ada Lund warned that the dam leaked.", "the dam leaked", "Ada Lund"),
        # A clause that was left whole is still what somebody said.
        (
            "Ada Lund also said that the branch was determined to close.",
            "Ada Lund also said that the branch was determined to close",
            "Ada Lund",
        ),
        ("Ada Lund did not say how many people were hurt.", "did not say how many people were hurt", None),
        # Nobody says it.
        ("Neither side would say what was agreed on Monday.", "what was agreed on Monday", None),
        ("None of the crew could say how many people were hurt.", "how many people were hurt", None),
        # "Held" tells something with "that" alone.
        ("Judge Ada Lund held that the law was void.", "the law was void", "Ada Lund"),
    ],
)
def test_whose_words(text: str, claim: str, speaker: str | None) -> None:
    who = claim_with(text, claim).speaker
    assert (who and who.name) == speaker


@pytest.mark.parametrize(
    ("text", "claim", "speaker"),
    [
        (
            "The officials said trees from a torn mountainside buried parts of the road and left it closed.",
            "trees from a torn mountainside buried parts of the road",
            "officials",
        ),
        (
            "The officials said most of the injured suffered burns and have been brought to Norra.",
            "have been brought to Norra",
            "officials",
        ),
        (
            (
                "The boat was carrying 53 people and 12 crew members when it sank at night on its way to Norra from "
                "the eastern coast of Veldan island, the Tarsa office of the National Rescue Agency said."
            ),
            "The boat was carrying 53 people",
            "Tarsa office of the National Rescue Agency",
        ),
        (
            (
                "Dropping the rule could result in more than 20 million boats getting called back and 100 million "
                "crowns in costs for Norlane, Otto Ruun, a credit analyst at Velmora Holdings, wrote in a report."
            ),
            "Dropping the rule could result in",
            "Otto Ruun",
        ),
    ],
)
def test_who_says_it_where_the_parse_is_torn(text: str, claim: str, speaker: str) -> None:
    who = claim_with(text, claim).speaker
    assert who is not None
    assert who.name == speaker
