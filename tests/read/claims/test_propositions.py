"""Which words of a sentence make a claim of their own, and which make none."""

from __future__ import annotations

import pytest

from audiatur.read.reader import read_document
from audiatur.settings import Settings

from .support import claims, document, words

CLAUSES = [
    ("The port of Orlen will close if the strike goes on.", ["The port of Orlen will close if the strike goes on"]),
    ("If the strike goes on, the port of Orlen will close.", ["If the strike goes on, the port of Orlen will close"]),
    ("The port of Orlen stays shut unless 40 guards return.", ["The port of Orlen stays shut unless 40 guards return"]),
    (
        "The ferry did not sail to Orlen until the crew was paid.",
        ["The ferry did not sail to Orlen until the crew was paid"],
    ),
    (
        "The ferry lay in Orlen until the crew was paid in May.",
        ["The ferry lay in Orlen", "the crew was paid in May"],
    ),
    (
        "The ferry left Orlen before the crew was paid in May.",
        ["The ferry left Orlen", "the crew was paid in May"],
    ),
    (
        "The fair drew 900 guests on Friday — a sign that the town has recovered.",
        ["The fair drew 900 guests on Friday", "the town has recovered"],
    ),
    (
        "The council closed two schools and sold the harbour office.",
        ["The council closed two schools", "sold the harbour office"],
    ),
    (
        "Veldan has doubled its fleet and tripled its budget, with plans to buy a ferry by 2033, the minister said.",
        ["Veldan has doubled its fleet", "tripled its budget", "with plans to buy a ferry by 2033"],
    ),
    (
        "The bridge, which the ministry blamed on the contractor, collapsed in March.",
        [
            "The bridge, which the ministry blamed on the contractor, collapsed in March",
            "which the ministry blamed on the contractor",
        ],
    ),
    (
        "The bridge, which the ministry of public works of Veldan blamed on the contractor in spring, fell in March.",
        ["which the ministry of public works of Veldan blamed on the contractor in spring", "fell in March"],
    ),
    (
        "With both sides still talking, the owner has closed the mine in Orlen.",
        ["both sides still talking", "the owner has closed the mine in Orlen"],
    ),
    (
        "The siege ended on Tuesday with all the gunmen in Orlen killed.",
        ["The siege ended on Tuesday", "all the gunmen in Orlen killed"],
    ),
    ("With the help of divers, Orlen raised the wreck.", ["With the help of divers, Orlen raised the wreck"]),
    ("There is still no sign of a settlement.", ["There is still no sign of a settlement"]),
    (
        "Confidence has slipped in Orlen but remains at a decent level.",
        ["Confidence has slipped in Orlen", "remains at a decent level"],
    ),
    (
        "The firm convinced the court in Orlen that the dam was safe.",
        ["The firm convinced the court in Orlen", "the dam was safe"],
    ),
    ("Sailors are being detained.", ["Sailors are being detained"]),
    (
        "The bank in Orlen met to ensure that the system had enough money.",
        ["The bank in Orlen met to ensure that the system had enough money"],
    ),
    ("Shelters will open in Orlen, should the need arise.", ["Shelters will open in Orlen"]),
    (
        "Some 39,000 homes were without power in Orlen, as well as more than 22,000 in Veldan.",
        ["Some 39,000 homes were without power in Orlen", "more than 22,000 in Veldan"],
    ),
    (
        "Tessa Quill announced the sale at a news conference in Orlen as the talks gained speed.",
        ["Tessa Quill announced the sale at a news conference in Orlen", "the talks gained speed"],
    ),
    ("The mayor replied by saying that the dam is safe.", ["the dam is safe"]),
    ("“The dam is safe in Orlen,” Tessa Quill said in a radio interview.", ["The dam is safe in Orlen"]),
    ("Tessa Quill wrote about the dam in March.", ["Tessa Quill wrote about the dam in March"]),
    (
        "Orlen was a colony until its 1961 referendum ended the war between the northern tribes and the coastal towns.",
        [
            "Orlen was a colony",
            "its 1961 referendum",
            "its 1961 referendum ended the war between the northern tribes and the coastal towns",
        ],
    ),
    (
        "The storm left about 4,000 people homeless, mainly fishermen, and cut off the island.",
        ["The storm left about 4,000 people homeless", "mainly fishermen", "cut off the island"],
    ),
    (
        "The ministry confirmed that the dam was built in 1974 and has never been inspected.",
        ["the dam was built in 1974", "has never been inspected"],
    ),
    (
        "When the guard arrived, they counted from 6 to 18 boats.",
        ["When the guard arrived", "they counted from 6 to 18 boats"],
    ),
    ("The strike began on Monday because the talks failed.", ["The strike began on Monday", "the talks failed"]),
    (
        "The ministry in Orlen has not said how much the new pier will cost.",
        ["The ministry in Orlen has not said how much the new pier will cost"],
    ),
    (
        "The mayor of Orlen did not say when the pier would open.",
        ["The mayor of Orlen did not say when the pier would open"],
    ),
    (
        "The mayor of Orlen said how much the pier will cost.",
        ["how much the pier will cost"],
    ),
    (
        "Veldan’s invasion of Orlen in 1999 halted the talks.",
        ["Veldan’s invasion of Orlen in 1999", "Veldan’s invasion of Orlen in 1999 halted the talks"],
    ),
    (
        "Orlen put off a parade that had been planned for May after costs rose to 90 crowns, three times the plan.",
        [
            "Orlen put off a parade",
            "that had been planned for May",
            "costs rose to 90 crowns",
            "three times the plan",
        ],
    ),
    (
        "“The ferry is late and has lost an engine,” the captain said.",
        ["The ferry is late", "has lost an engine"],
    ),
]
PHRASES = [
    (
        "The plan includes bolstering patrols, enhancing training courses, and integrating new radar.",
        ["The plan includes bolstering patrols", "enhancing training courses", "integrating new radar"],
    ),
    (
        "Fares change with a 3% rise for the first year of the contract, 2% for the second year and 1% for the third.",
        [
            "Fares change with a 3% rise for the first year of the contract",
            "2% for the second year",
            "1% for the third",
        ],
    ),
    (
        "Spending will rise, with projections to boost outlays by 60% to 1 billion EUR over the next four years.",
        ["Spending will rise", "with projections to boost outlays by 60%", "to 1 billion EUR over the next four years"],
    ),
    (
        "The plan involves expanding the guard from its current 5,000 members to a standing corps.",
        [
            "The plan involves expanding the guard from its current 5,000 members to a standing corps",
            "its current 5,000 members",
        ],
    ),
    ("The guard counted from 6 to 18 boats.", ["The guard counted from 6 to 18 boats"]),
    ("The guard likes sailing and rowing in Orlen.", ["The guard likes sailing and rowing in Orlen"]),
    (
        "The agency said it was investigating whether the bottles leaked in Orlen.",
        ["it was investigating whether the bottles leaked in Orlen"],
    ),
    (
        (
            "Prime Minister Tessa Quill stated that the weapons are sourced from allied countries, "
            "with Veldan and Orlen being the key suppliers."
        ),
        [
            "Prime Minister Tessa Quill",
            "the weapons are sourced from allied countries",
            "with Veldan and Orlen being the key suppliers",
        ],
    ),
    (
        "The Orlen Coast Guard has acquired patrol boats, radar systems, and transport helicopters.",
        ["The Orlen Coast Guard has acquired patrol boats", "radar systems", "transport helicopters"],
    ),
    (
        "In 2030, spending stood at 155 million dollars, marking a 23.8% increase from 2029.",
        ["In 2030, spending stood at 155 million dollars", "marking a 23.8% increase from 2029"],
    ),
    (
        (
            "For 2031, the budget is projected at 208 million euros (about 225 million dollars), "
            "up from 178 million euros in 2030."
        ),
        [
            "For 2031, the budget is projected at 208 million euros",
            "(about 225 million dollars)",
            "up from 178 million euros in 2030",
        ],
    ),
    (
        (
            "Veldan remains the largest exporter of timber, accounting for over 65% of total sales, "
            "according to the Forest Institute."
        ),
        ["Veldan remains the largest exporter of timber", "accounting for over 65% of total sales"],
    ),
    (
        "The navy keeps over 4,000 sailors in Orlen—mostly in the north.",
        ["The navy keeps over 4,000 sailors in Orlen", "mostly in the north"],
    ),
    (
        "The plant is a joint project expected to open in 2032, with an annual capacity of 20 million bottles.",
        ["The plant is a joint project", "expected to open in 2032", "with an annual capacity of 20 million bottles"],
    ),
    ("The mayor announced the delivery of forty buses from Veldan.", ["the delivery of forty buses from Veldan"]),
    (
        "Nadia Brill, a former judge, leads the inquiry.",
        ["Nadia Brill, a former judge", "Nadia Brill, a former judge, leads the inquiry"],
    ),
    (
        "Once a province of Veldan, Orlen joined the league in 1999.",
        ["Once a province of Veldan", "Orlen joined the league in 1999"],
    ),
    (
        "The watch costs 160 euros, compared with 200 euros for the full version.",
        ["The watch costs 160 euros", "compared with 200 euros for the full version"],
    ),
    (
        "The watch costs 160 euros compared with a year earlier.",
        ["The watch costs 160 euros compared with a year earlier"],
    ),
    (
        "The owners — cattle, grain and the like — sold 40 farms.",
        ["The owners — cattle, grain and the like — sold 40 farms"],
    ),
    (
        "The mayor announced the signing of a contract with Veldan.",
        ["the signing of a contract with Veldan"],
    ),
    (
        "Orlen Mayor Tessa Quill and Veldan Judge Nadia Brill opened the bridge.",
        [
            "Orlen Mayor Tessa Quill",
            "Orlen Mayor Tessa Quill and Veldan Judge Nadia Brill opened the bridge",
            "Veldan Judge Nadia Brill",
        ],
    ),
    (
        "With 400 dead so far, Orlen has lost the most.",
        ["With 400 dead so far", "Orlen has lost the most"],
    ),
    (
        "The count in Orlen was delayed because of a shortage of printed forms.",
        ["The count in Orlen was delayed", "because of a shortage of printed forms"],
    ),
    ("The ferry was late because of rain.", ["The ferry was late because of rain"]),
    (
        "Two bills failed in Orlen, with 48% support in 2029 and 47% support in 2030.",
        ["Two bills failed in Orlen", "with 48% support in 2029", "47% support in 2030"],
    ),
    (
        "The strike in Orlen began within hours and despite a ban on pickets.",
        ["The strike in Orlen began within hours", "despite a ban on pickets"],
    ),
    ("They fled despite a lack of fuel.", ["They fled", "despite a lack of fuel"]),
]
NOTHING = [
    "Is this the best the city can do?",
    "Stay at home tonight.",
    "This is a good sign.",
    "That is the beauty of it.",
    "Leaders must act now.",
    "You have a small town.",
    "Small steps matter.",
    "This essay looks at the ferries of Orlen.",
    "Old grudges simmer in the valley.",
    "It is a lifeline.",
    "It’s provocative.",
    "It’s a good sign.",
    "A beacon of hope looms over the harbour.",
    "Breaking the silence of a long winter",
    "The harbour",
    "Image: Harbour Office of Orlen.",
    "The stakes are a symbol of resilience.",
    "The message is clear.",
    "The question is whether the mayor will answer or repeat the mistakes of the past.",
    "Update at 1:10 p.m. ET.",
    "Posted on Monday.",
]
LITERAL = [
    "The storm that hit the island was devastating.",
    "The death toll in Orlen is rising.",
    "The wound became infected.",
    "The patient received a heart from a donor in Veldan.",
    "Toxic smoke drifted over the harbour.",
    "A white powder was found in the envelope.",
    "The shadow finance minister resigned.",
    "Fire crews reached the stage of the theatre.",
    "Tessa Quill won the crucial vote in Orlen.",
    "Voters in battleground districts elected Tessa Quill.",
    "Thieves stole a symbol of the city.",
    "The two trams collided at the crossroads in Orlen.",
    "The mosaic was uncovered in Orlen.",
    "The scar on the arm of the victim was old.",
    "The thief cut the thread with a knife in Orlen.",
    "This column of smoke was seen in Orlen.",
    "This report by the auditors covers 40 ferries.",
    "The wave swept the pier of Orlen away.",
    "The cloud of ash reached Orlen.",
]
TITLES = [
    ("Veldan Opens Second Reactor Amid Growing Dispute With Orlen", ["Veldan Opens Second Reactor"]),
    ("New faces emerge as old ministers step down in Orlen", ["New faces emerge", "old ministers step down in Orlen"]),
    ("What Orlen Wants From Veldan", []),
]


@pytest.mark.parametrize(("text", "expected"), CLAUSES)
def test_each_clause_that_can_be_true_or_false_is_a_claim(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(("text", "expected"), PHRASES)
def test_each_phrase_that_carries_a_fact_is_a_claim(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_rhetoric_questions_and_addresses_are_no_claims(text: str) -> None:
    assert words(text) == []


@pytest.mark.parametrize("text", LITERAL)
def test_words_meant_as_they_stand_are_kept(text: str) -> None:
    assert words(text) == [text.rstrip(".")]


@pytest.mark.parametrize(("title", "expected"), TITLES)
def test_a_headline_gives_its_clauses(title: str, expected: list[str]) -> None:
    text = f"{title}\nThe ferry sank."
    found = read_document(document(text, title=True), Settings()).claims
    assert [claim.span.quote(text) for claim in found] == [*expected, "The ferry sank"]


@pytest.mark.parametrize(
    ("text", "absent"),
    [
        ("If the dam breaks, the port of Orlen floods.", "If the dam breaks"),
        ("The judge asked whether the captain had slept.", "whether"),
        ("The guard checked the ferry, including two boats.", "two boats"),
        ("Orlen cut tariffs, deepening old ties abroad.", "deepening old ties abroad"),
        ("He ran as fast as the dog allowed.", "the dog allowed"),
        ("The storm made them leave Orlen early.", "them leave Orlen early"),
        ("The guard acted slowly, allowing the smugglers to escape.", "the smugglers to escape"),
        ("The ferry sank, as the captain said.", "the captain said"),
        ("The mayor of Orlen said the dam broke, and I am sure.", "I am sure"),
        ("The mayor of Orlen asked what happened.", "what happened"),
        ("Updated at 10 a.m. on Monday: The siege in Orlen ended.", "Updated at 10 a.m. on Monday"),
        ("Residents of Orlen took cover as best they can.", "they can"),
        ("Earlier this month, Orlen sold a ferry.", "Earlier this month"),
        ("Contacted by the Harbour Post, the firm declined to answer.", "Contacted by the Harbour Post"),
    ],
)
def test_conditions_examples_and_mere_effects_do_not_stand_alone(text: str, absent: str) -> None:
    assert absent not in words(text)


def test_an_office_is_told_once() -> None:
    text = "Orlen Mayor Tessa Quill opened the bridge.\n\nOrlen Mayor Tessa Quill closed the school."
    first = ["Orlen Mayor Tessa Quill", "Orlen Mayor Tessa Quill opened the bridge"]
    assert words(text) == [*first, "Orlen Mayor Tessa Quill closed the school"]


def test_each_of_two_joined_by_and_has_an_office_of_his_own() -> None:
    text = "British Prime Minister Ida Sorn and Norvian President Tomas Velde met in Imsk on Monday to sign the pact."
    told = {claim.subject: claim.object for claim in claims(text) if "office" in claim.rules}
    assert told["Tomas Velde"] == "Norvian President"
    assert "Norvian President Tomas Velde" in words(text)


def test_a_title_alone_tells_nothing_until_it_is_said_whose() -> None:
    text = "Mayor Tessa Quill opened the bridge.\n\nOrlen Mayor Tessa Quill closed the school."
    told = ["Orlen Mayor Tessa Quill", "Orlen Mayor Tessa Quill closed the school"]
    assert words(text) == ["Mayor Tessa Quill opened the bridge", *told]


def test_the_frame_of_a_statement_is_no_part_of_it() -> None:
    for claim in claims("The minister said on Monday that the ferry sank, and the owner replied that it was sold."):
        assert claim.predicate in {"sink", "sell"}


def test_no_two_claims_share_a_span_and_each_names_its_rules() -> None:
    text = " ".join(sentence for sentence, _ in [*CLAUSES, *PHRASES])
    found = claims(text)
    assert len({(claim.span.start, claim.span.end) for claim in found}) == len(found)
    assert all(claim.rules for claim in found)
    assert [claim.span.start for claim in found] == sorted(claim.span.start for claim in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It did not show the film of the wreck to the crew.", "It did not show the film of the wreck to the crew"),
        ("The union did release a list of the hurt.", "The union did release a list of the hurt"),
        ('Only "seaworthy" boats are admitted.', 'Only "seaworthy" boats are admitted'),
        ("Lund had accused the mayor of theft on the account that he sold it.", "Lund had accused the mayor of theft"),
        ("The sale was stopped amid concerns that Lund had a stake in it.", "Lund had a stake in it"),
    ],
)
def test_what_is_denied_quoted_blamed_or_feared_is_told(text: str, expected: str) -> None:
    assert any(found.startswith(expected) for found in words(text))


@pytest.mark.parametrize("text", ["Do not enter.", "Never show your papers to strangers."])
def test_orders_to_the_reader_state_nothing(text: str) -> None:
    assert words(text) == []


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("It is not known how many were on board.", "It is not known how many were on board"),
        ("The mayor said how many were on board.", "how many were on board"),
    ],
)
def test_a_question_that_nobody_answers_is_told_as_open(text: str, claim: str) -> None:
    assert words(text) == [claim]
