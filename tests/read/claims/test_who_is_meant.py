"""Whom a claim is about and who states it: offices, firms, pronouns, counts of one's own, what goes on being told."""

from __future__ import annotations

import pytest

from .support import claim_with


@pytest.mark.parametrize(
    ("text", "words", "subject"),
    [
        ("Governor Ada Lund signed it. The governor will pay 4 million crowns.", "4 million", "Ada Lund"),
        ("Veldan Motors shut its mill. The company cut 400 jobs.", "400 jobs", "Veldan Motors"),
        ("Mayor Tom Reyes met Ms Ada Lund. He cut 400 jobs.", "400 jobs", "Tom Reyes"),
        ("Mayor Tom Reyes met Ms Ada Lund. She cut 400 jobs.", "400 jobs", "Ada Lund"),
        ("The firm grew. It cut 400 jobs.", "400 jobs", "firm"),
        # The subject of the sentence before goes on being meant, and a given name tells a man from a woman.
        ("Kim Lund met Robin Reyes in Orlen. He cut 400 jobs.", "400 jobs", "Kim Lund"),
        ("Tom Reyes said Ada Lund had left Orlen. She cut 400 jobs.", "400 jobs", "Ada Lund"),
        ("Kim Lund spoke to Robin Reyes, and he cut 400 jobs.", "400 jobs", "Kim Lund"),
        # In a quotation who speaks it is not meant, whichever of its sentences it is.
        ("Kim Lund met Robin Reyes. “He is a fool. He cut 400 jobs,” Kim Lund said.", "400 jobs", "Robin Reyes"),
        ("Kim Lund fell ill. “He cut 400 jobs,” Robin Reyes said.", "400 jobs", "Kim Lund"),
        ("Kim Lund praised “the work of Robin Reyes”. He cut 400 jobs.", "400 jobs", "Kim Lund"),
        ("Robin Reyes left. “We lost. He cut 400 jobs,” a poster read.", "400 jobs", None),
        # Nobody for sure: two who hold the office, an office elsewhere, two firms, another sex, no "it".
        ("Governor Ada Lund met Governor Tom Reyes. The governor will pay 4 million crowns.", "4 million", "governor"),
        ("Governor Ada Lund left. The governor of Orlen will pay 4 million crowns.", "4 million", "governor"),
        ("Veldan Motors grew. Coast Rail bought it. The company cut 400 jobs.", "400 jobs", "company"),
        ("Spokeswoman Ada Lund left. He cut 400 jobs.", "400 jobs", None),
        ("Ada Lund left. It rained for 40 days.", "40 days", None),
        ("The mayor left. It cut 400 jobs.", "400 jobs", None),
    ],
)
def test_whom_a_claim_is_about(text: str, words: str, subject: str | None) -> None:
    assert claim_with(text, words).subject == subject


@pytest.mark.parametrize(
    ("text", "speaker", "commitment"),
    [
        ("The union put the number of strikers at 4,000.", "union", "reported"),
        ("Ada Lund put the crowd at 4,000.", "Ada Lund", "reported"),
        ("The Norland Bank met. It put the losses at 4,000 crowns.", "Norland Bank", "reported"),
        ("The council set the fine at 4,000 crowns.", None, "asserted"),
        ("The flood put 4,000 homes at risk.", None, "asserted"),
        ("The sale put the firm at 4,000 crowns.", None, "asserted"),
    ],
)
def test_whose_count_a_figure_is(text: str, speaker: str | None, commitment: str) -> None:
    claim = claim_with(text, "4,000")
    assert (claim.speaker and claim.speaker.name, claim.commitment.value) == (speaker, commitment)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ada Lund said the plan would cut 400 jobs. It would also close two mills.", "Ada Lund"),
        ("Ada Lund said the plan would cut 400 jobs. The plan would close two mills.", "Ada Lund"),
        ("The bill would cost 4 crowns, according to the union. It would close two mills.", "union"),
        # No clear sign: not told so before, of something else, later, another paragraph, a quotation, nobody's.
        ("Ada Lund said the plan was late. It would close two mills.", None),
        ("Ada Lund said the plan would cut 400 jobs. Norland would close two mills.", None),
        ("Ada Lund said the plan would cut 400 jobs. It would later close two mills.", None),
        ("Ada Lund said the plan would cut 400 jobs.\nIt would close two mills.", None),
        ("“The plan would cut 400 jobs,” Ada Lund said. It would close two mills.", None),
        ("The plan would cut 400 jobs. It would close two mills.", None),
    ],
)
def test_what_somebody_goes_on_to_say(text: str, speaker: str | None) -> None:
    claim = claim_with(text, "close two mills")
    assert (claim.speaker and claim.speaker.name, claim.commitment.value) == (speaker, "planned")
