"""A frame, a share or a clause set into a sentence neither breaks the statement around it nor takes its words."""

from __future__ import annotations

import pytest

from .support import claim_with, words

FRAMED = [
    "The dam, the mayor of Orlen said on Tuesday, has never been inspected",
    "Two of the boats, the coast guard commander told reporters in Orlen on Friday, were carrying arms",
    "The ferry, according to the mayor of Orlen and two of her deputies, was sold in March",
    "The talks, a senior official at the finance ministry said, have failed",
]


@pytest.mark.parametrize("text", FRAMED)
def test_who_says_it_does_not_part_a_statement(text: str) -> None:
    assert words(f"{text}.") == [text]
    assert claim_with(f"{text}.", text).speaker is not None


def test_the_date_of_the_saying_is_not_the_date_of_the_act() -> None:
    assert claim_with("The dam, the mayor of Orlen said on Tuesday, has never been inspected.", "dam").period is None
    text = "President Nadia Brill said on Friday she would not sign the bill."
    assert words(text) == ["she would not sign the bill"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The storm killed 23 people in Orlen, most of them children.",
            ["The storm killed 23 people in Orlen", "most of them children"],
        ),
        (
            "In the ports of Orlen, 44 percent of those asked want a lock of $1,000 or more.",
            ["In the ports of Orlen, 44 percent of those asked want a lock of $1,000 or more"],
        ),
        (
            "Some of the boats sank, most of them in the storm of 2030.",
            ["Some of the boats sank", "most of them in the storm of 2030"],
        ),
        ("Most of them left Orlen.", ["Most of them left Orlen"]),
        ("They took fish and, worst of all, most of it.", ["They took fish and, worst of all, most of it"]),
    ],
)
def test_what_part_of_a_whole_is_told_beside_it(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Orlen and Veldan have accused the league, which annexed the port in March, of arming the rebels.",
            [
                "Orlen and Veldan have accused the league, which annexed the port in March, of arming the rebels",
                "which annexed the port in March",
            ],
        ),
        (
            "The mayor said that while large parts of Orlen were dry, some highways were still closed.",
            ["large parts of Orlen were dry", "some highways were still closed"],
        ),
        (
            "As a consequence, some lost their jobs, others were evicted from their homes in Orlen.",
            ["As a consequence, some lost their jobs", "others were evicted from their homes in Orlen"],
        ),
        (
            "The governor resigned at a meeting of the council as a strike in the port gained ground.",
            ["The governor resigned at a meeting of the council", "a strike in the port gained ground"],
        ),
    ],
)
def test_clauses_around_each_other_keep_their_words(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The guild said in a statement that the mill in Orlen had closed.", ["the mill in Orlen had closed"]),
        ("The mill in Orlen closed, the Harbour Post reported Tuesday.", ["The mill in Orlen closed"]),
        ("Our ties with Veldan will continue.", ["Our ties with Veldan will continue"]),
        ("The port of Orlen is for sale, a manager said, asking not to be named.", ["The port of Orlen is for sale"]),
        ("Tessa Quill reported to the council in Orlen.", ["Tessa Quill reported to the council in Orlen"]),
    ],
)
def test_an_act_of_saying_with_its_place_and_day_is_a_frame(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The storm moved through Orlen, bringing hail.", "bringing hail"),
        ("The fund closed two mines in Orlen, leaving the town without work.", "leaving the town without work"),
        ("The firm sold its ships, helping the bank in Orlen recover 40 million crowns.", "helping the bank"),
    ],
)
def test_a_result_that_happened_is_a_claim(text: str, told: str) -> None:
    assert any(claim.startswith(told) for claim in words(text))


@pytest.mark.parametrize(
    "text",
    [
        "The fund closed two mines in Orlen, raising fears in the valley.",
        "The fund closed two mines in Orlen, adding pressure on the council.",
        "The fund closed two mines in Orlen, deepening the rift in the council.",
    ],
)
def test_an_effect_in_general_terms_is_none(text: str) -> None:
    assert words(text) == [text.rstrip(".")]


def test_what_a_bill_would_do_is_told_item_by_item_and_planned() -> None:
    text = "Members pitched a bill that would end the toll in Orlen, protect 40 forests, and raise the dam."
    assert words(text)[1:] == ["that would end the toll in Orlen", "protect 40 forests", "raise the dam"]
    assert {claim_with(text, part).commitment.value for part in ("toll", "forests", "dam")} == {"planned"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Fitline had 288 million users in the quarter, the smallest gain in its history.",
            ["Fitline had 288 million users in the quarter", "the smallest gain in its history"],
        ),
        (
            "His campaign raised 25 million crowns from July to September, the largest of any candidate so far.",
            ["His campaign raised 25 million crowns from July to September", "the largest of any candidate so far"],
        ),
        ("The mayor of Orlen praised the crew, the best.", ["The mayor of Orlen praised the crew, the best"]),
        (
            "Orlen sold a ferry on Monday, December 26th, to Veldan.",
            ["Orlen sold a ferry on Monday, December 26th, to Veldan"],
        ),
    ],
)
def test_a_rank_apposed_is_a_claim_and_a_date_is_none(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Jane Quill released a statement on Thursday saying the ferry in Orlen was safe.",
            ["the ferry in Orlen was safe"],
        ),
        (
            "As the Orlen council considers blocking a tax break for Delmar, other states and cities are lining up.",
            [
                "the Orlen council considers blocking a tax break for Delmar",
                "other states and cities are lining up",
            ],
        ),
        (
            "After losing three seats in Orlen, the party changed its leader.",
            ["After losing three seats in Orlen", "the party changed its leader"],
        ),
        (
            "After the vote in Orlen the party changed its leader.",
            ["After the vote in Orlen the party changed its leader"],
        ),
        ("The party in Orlen won after changing its leader.", ["The party in Orlen won after changing its leader"]),
    ],
)
def test_what_opens_a_sentence_takes_its_own_words_only(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Failing to report the sale can net firms fines of 100,000 crowns.",
            ["Failing to report the sale can net firms fines of 100,000 crowns"],
        ),
        (
            "The rains flooded Orlen, sweeping away cars and cutting off villages.",
            ["The rains flooded Orlen", "sweeping away cars", "cutting off villages"],
        ),
        (
            "The guard in Orlen cannot stop this kind of attack from Veldan.",
            ["The guard in Orlen cannot stop this kind of attack from Veldan"],
        ),
        (
            "The north has decided to pursue what it believes to be its interests.",
            ["The north has decided to pursue what it believes to be its interests"],
        ),
        (
            "The union sued Orlen Mayor Tessa Quill, the official in charge of the port.",
            [
                "The union sued Orlen Mayor Tessa Quill",
                "Orlen Mayor Tessa Quill, the official in charge of the port",
            ],
        ),
        ("Run for your lives.", []),
    ],
)
def test_what_a_verb_calls_for_stays_with_it(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The council closed the port of Orlen, because of a strike by the pilots.",
            ["The council closed the port of Orlen", "because of a strike by the pilots"],
        ),
        (
            "Veldan banned grain from Orlen, in response to the raid on its harbour.",
            ["Veldan banned grain from Orlen", "in response to the raid on its harbour"],
        ),
        (
            "The mayor left Orlen, as part of a deal with the union.",
            ["The mayor left Orlen", "as part of a deal with the union"],
        ),
        ("The mayor left Orlen because of the strike.", ["The mayor left Orlen because of the strike"]),
        ("Because of the strike, the mayor left Orlen.", ["Because of the strike, the mayor left Orlen"]),
    ],
)
def test_a_reason_set_off_behind_the_verb_is_a_claim(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Some 400 people were killed or wounded in Orlen.", ["Some 400 people were killed or wounded in Orlen"]),
        (
            "The council in Orlen closed two schools or sold them.",
            ["The council in Orlen closed two schools or sold them"],
        ),
    ],
)
def test_what_or_leaves_open_is_one_claim(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_it_in_reported_words_points_at_what_the_sentence_is_about() -> None:
    assert "it is a sham" in words("The rebels in Orlen refused to meet the council, saying it is a sham.")
    assert words("“It is a sham,” Tessa Quill said.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Storm Ada - the worst in a decade - killed 40 people in Orlen.",
            ["Storm Ada - the worst in a decade - killed 40 people in Orlen", "the worst in a decade"],
        ),
        (
            "The money - approved by the senate to help Orlen - was sent to Veldan in May.",
            [
                "The money - approved by the senate to help Orlen - was sent to Veldan in May",
                "approved by the senate to help Orlen",
            ],
        ),
        ("The Orlen-based firm won.", ["The Orlen-based firm won"]),
        (
            "Orlen said the re-run was called because some judges were ill.",
            ["the re-run was called", "some judges were ill"],
        ),
    ],
)
def test_a_typed_dash_parts_and_a_hyphen_joins(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Tessa Quill has heard what Veldan claims is a recording of the attack.",
        "The vote in Orlen was seen as a referendum on the mayor of Veldan.",
    ],
)
def test_a_thing_named_with_distance_is_no_statement(text: str) -> None:
    assert words(text) == [text.rstrip(".")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("TOM ORREL: We have not been paid since May.", ["We have not been paid since May"]),
        ("ADA VARN, BYLINE: The port lost 3 million dollars.", ["The port lost 3 million dollars"]),
        ("The port has one aim: NORDA will pay 3 million.", ["The port has one aim", "NORDA will pay 3 million"]),
    ],
)
def test_a_speakers_label_is_no_part_of_what_is_said(text: str, expected: list[str]) -> None:
    assert words(text) == expected
