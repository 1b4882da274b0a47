"""Turns of wire news and of ministries: which words make a claim, whose it is and how firm, and what only looks so."""

from __future__ import annotations

import pytest

from audiatur.model.claim import Commitment

from .support import claim_with, words

WHOLE = [
    ("The commission said Lund had been re-elected for a third term.", "Lund had been re-elected for a third term"),
    (
        "The minister said Veldan would re-open the border crossing in May.",
        "Veldan would re-open the border crossing in May",
    ),
    ("Officials say the treaty was co-signed by both presidents.", "the treaty was co-signed by both presidents"),
    (
        "Lund, who was re-elected in May, will pre-empt the strike in the port of Orlen.",
        "who was re-elected in May",
    ),
    ("She said on Monday the army would not re-enter the town.", "the army would not re-enter the town"),
    ("They said the state-owned mill was out-of-date.", "the state-owned mill was out-of-date"),
    ("The ministry refused to say when the boats would arrive.",) * 2,
    ("The company declined to say how many boats it had sold.",) * 2,
    ("The ministry did not refuse to say the boats were late.", "the boats were late"),
    ("Lund won re-election with more than 66 percent of ballots cast.",) * 2,
    ("Lund was leading with 54 percent of the votes counted so far.",) * 2,
    ("With 54 percent of the votes counted, Lund was leading in Orlen.", "With 54 percent of the votes counted"),
    ("It looks like the talks in Orlen will fail.", "the talks in Orlen will fail"),
    ("It looks like a boat from Orlen.",) * 2,
    ("The minister said the raid on Orlen was small, when asked about it.", "the raid on Orlen was small"),
    ("Asked about the raid, the minister said the dam was safe.", "the dam was safe"),
    ("Tessa Quill beat Ada Lund, 45, in Orlen by 300 votes.",) * 2,
    ("Talks were held along the border known as the Line of Orlen Bay in the north.",) * 2,
    ("Starting in 2033, Veldan will enter the third phase of its plan.",) * 2,
    ("The council will meet, starting with a vote on the dam of Orlen.", "The council will meet"),
    ("The announcement came after a meeting with the envoy of Norland in Orlen.",) * 2,
    ("The dam broke after a meeting with the envoy of Norland in Orlen.", "The dam broke"),
    ("Norland, together with the United States, will work to build a dam.",) * 2,
    ("They discussed the harvest, the drought in Norland, and the repair of the dam of Orlen.",) * 2,
    ("The minister did not elaborate how Veldan could raise the money.",) * 2,
    ("Lund said it is important that peace in Orlen is kept.", "it is important that peace in Orlen is kept"),
    ("Lund said it is clear that peace in Orlen is kept.", "peace in Orlen is kept"),
    (
        "According to the Orlen Budget Office, Veldan's navy budget has almost doubled this year.",
        "Veldan's navy budget has almost doubled this year",
    ),
    ("The mayor challenged the town to clarify how it would fund the boats.",) * 2,
    ("The mayor replied by saying that the dam of Orlen was safe.", "the dam of Orlen was safe"),
    ('The plan, called "Way Forward", cuts 40 jobs in Orlen.',) * 2,
    ("Lund was hopeful, with 40 percent of the crew rescued in Orlen.", "40 percent of the crew rescued in Orlen"),
]


@pytest.mark.parametrize(("text", "whole"), WHOLE)
def test_what_is_one_claim(text: str, whole: str) -> None:
    assert whole.rstrip(".") in words(text)


SPEAKERS = [
    ('"With no curbs in place, towns go on arming," Tessa Quill was quoted as saying.', "go on arming", "Tessa Quill"),
    (
        '"Towns arm themselves," Tessa Quill, a researcher with the arms and war spending unit, was quoted as saying.',
        "arm themselves",
        "Tessa Quill",
    ),
    ("When the port burned, Tessa Quill was quoted as saying the dam was safe.", "the dam was safe", "Tessa Quill"),
    ("When the port burned, Tessa Quill was quoted as saying the dam was safe.", "the port burned", None),
    ("The company declined to say how many boats it had sold.", "how many boats", None),
    (
        'Lund lost, results showed.\n\nTessa Quill rejected the results saying "it is a coup".\n\n"We do not accept."',
        "not accept",
        "Tessa Quill",
    ),
    ("The company said how many boats it had sold to Veldan.", "how many boats", "company"),
]


@pytest.mark.parametrize(("text", "some_words", "speaker"), SPEAKERS)
def test_whose_it_is(text: str, some_words: str, speaker: str | None) -> None:
    who = claim_with(text, some_words).speaker
    assert (who and who.name) == speaker


FIRMNESS = [
    ("The mayor said the town would reverse that and raise its fleet to 100.", "raise its fleet", Commitment.PLANNED),
    ("The mayor said the town would scrap the trams and buy 40 buses.", "buy 40 buses", Commitment.PLANNED),
    ("The mayor said the town would scrap the trams and buy 40 buses.", "scrap the trams", Commitment.PLANNED),
    ("The mayor said the town had scrapped the trams and bought 40 buses.", "bought", Commitment.REPORTED),
    ("It will build a mill, adding 40 jobs and drawing visitors to Orlen.", "adding 40", Commitment.PLANNED),
    ("It will build a mill, adding 40 jobs and drawing visitors to Orlen.", "drawing", Commitment.PLANNED),
    ("It built a mill, adding 40 jobs and drawing visitors to Orlen.", "drawing", Commitment.ASSERTED),
    ("The price is 32 million euros, to be paid in stages by 2033.", "to be paid", Commitment.PLANNED),
    ("The ferry is 32 metres long, built by the yard in 2003.", "built by the yard", Commitment.ASSERTED),
    ("Lund opened the Orlen Plant, a mill that will make 40 boats a year.", "a mill", Commitment.PLANNED),
    ("Lund opened the Orlen Plant, a mill that makes 40 boats a year.", "a mill", Commitment.ASSERTED),
    ('The union intends to appeal the fine, calling the ruling a "sham".', "calling the ruling", Commitment.OPINION),
    ("The firm will build a mill, creating 300 jobs.", "creating 300 jobs", Commitment.PLANNED),
    ("The plant is likely to be widened in the coming months.", "likely", Commitment.PLANNED),
    ("The plant is likely to be old.", "likely", Commitment.ASSERTED),
    ("The boats are likely to have been sold in Orlen.", "likely", Commitment.ASSERTED),
    ("The firm is looking to sell its mill in Orlen.", "looking", Commitment.PLANNED),
    ("The mayor said the town would buy 40 buses and had sold its trams.", "had sold", Commitment.REPORTED),
]


@pytest.mark.parametrize(("text", "some_words", "firmness"), FIRMNESS)
def test_how_firm_it_is(text: str, some_words: str, firmness: Commitment) -> None:
    assert claim_with(text, some_words).commitment is firmness


def test_nobody_claims_that_somebody_is_quoted() -> None:
    assert words('"The towns go on arming," Tessa Quill was quoted as saying.') == ["The towns go on arming"]


TIMES = [
    ("Exports rose by 8 percent between 2007-2011 and 2012-2016.", "Exports rose", "2007/2016"),
    ("Exports rose by 8 percent between 2007–11 and 2012–16.", "Exports rose", "2007/2016"),
    (
        "Exports rose by 8% between the five-year period of 2007 to 2011 and the period of 2012 to 2016.",
        "Exports rose",
        "2007/2016",
    ),
    ("Exports rose between 2007 and 2011 and 2012 and 2016.", "Exports rose", "2007/2016"),
    ("Exports fell between 2007 and 2011.", "Exports fell", "2007/2011"),
    ("Exports fell between 2007 and 2011 and 2012 was no better.", "Exports fell", "2007/2011"),
    (
        "Veldan led in 2012–16. Its exports rose by 21 percent compared with the 2007 to 2011 period.",
        "Its exports rose",
        "2007/2016",
    ),
    ("Veldan led in 2012–16. Its exports rose by 21 percent compared with 2007–11.", "Its exports", "2007/2016"),
    ("Imports rose by 71 percent from 2005-2009 to 2010-2014.", "Imports rose", "2005/2014"),
    ("The mill closed on papers from 2005–2009 and 2010–2014.", "The mill closed", "2005/2009"),
    ("The vote was moved from June 1 to June 8 2031.", "The vote", "2031-06-08"),
    ("The launch was delayed from 2029 to 2031.", "The launch", "2031"),
    ("The talks ran from 2029 to 2031.", "The talks", "2029/2031"),
    ("The army lost 40 tanks in 2028-29. During that period, it bought 30 jets.", "30 jets", "2028/2029"),
    ("Between 2020 and 2024 exports fell. Over the same period, imports doubled.", "imports", "2020/2024"),
    (
        "In 2013–17 exports were 58 percent higher than those of Norland, the second largest seller in that period.",
        "second largest",
        "2013/2017",
    ),
    (
        "Sales rose by 7 percent between 2008–12 and 2013–17. Norland's rose by 27 percent between the two periods.",
        "Norland's rose",
        "2008/2017",
    ),
    ("In 2013–17 sales fell. In this period of grief they met 4 times in 2018.", "they met", "2018"),
    ("Lund spoke during the debates on the draft 2033 budget on Monday.", "Lund spoke", "2031-05-19"),
    ("Lund spoke of the 2033 budget.", "Lund spoke", "2033"),
    ("Starting in 2033, Veldan will enter the third phase of its plan.", "third phase", "2033"),
    ("The town has committed 50 million to the navy over the next decade.", "50 million", "2031/2041"),
    ("Veldan led in 2012–16. It sold 21 boats in 2007–11.", "It sold", "2007/2011"),
    ("Spending rose to 5 percent of output in 2028.", "Spending rose", "2028"),
    ("Spending rose by 5 percent in 2028.", "Spending rose", "2027/2028"),
    ("Spending rose to 5 percent of output in 2028 and 6 percent in 2029.", "6 percent in 2029", "2029"),
    ("The fleet will get 20 boats in 2028 and another 30 in 2029.", "20 boats", "2028"),
    ("The fleet will get 20 boats in 2028 and another 30 in 2029.", "another 30 in 2029", "2029"),
    ("In 2027, the cost is expected to be €500,000 and the following year €4 million.", "€4 million", "2028"),
    ("In 2028 it sold 40 boats and last year 60.", "last year 60", "2030"),
]


@pytest.mark.parametrize(("text", "some_words", "period"), TIMES)
def test_the_time_it_speaks_of(text: str, some_words: str, period: str) -> None:
    assert claim_with(text, some_words).period == period


@pytest.mark.parametrize(
    "text",
    [
        "The fleet lost 40 men in May and 12 boats.",
        "The fleet lost 40 men in 2028 and 2029.",
        "The mill had 400 workers in 2028 and the dam 300.",
    ],
)
def test_a_later_figure_without_a_time_of_its_own(text: str) -> None:
    assert words(text) == [text.rstrip(".")]


def test_who_does_a_thing_at_another_time_is_no_later_figure() -> None:
    text = "Output fell 5 percent in 2028 and in 2029 40 workers lost their jobs."
    assert words(text) == ["Output fell 5 percent in 2028", "in 2029 40 workers lost their jobs"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In a letter seen by the Harbour Post, the mayor said the dam was old.", ["the dam was old"]),
        ("According to a report published on Monday, the dam is old.", ["the dam is old"]),
        (
            "The law, passed in 2019, bans boats in Orlen.",
            ["The law, passed in 2019, bans boats in Orlen", "passed in 2019"],
        ),
        (
            '"The town sold arms, despite the ban on boats," a spokesperson for the body told the Post in a note.',
            ["The town sold arms", "despite the ban on boats"],
        ),
    ],
)
def test_how_words_were_got_is_no_claim(text: str, told: list[str]) -> None:
    assert words(text) == told


def test_the_day_a_report_came_out_is_not_that_of_what_it_tells() -> None:
    claim = claim_with("According to a report published on Monday, the dam is old.", "the dam is old")
    assert (claim.period, claim.as_of) == (None, "2031-05-19")


@pytest.mark.parametrize(
    ("text", "rank"),
    [
        ("Veldan is the third largest buyer.", 3),
        ("Veldan is the second-largest buyer.", 2),
        ("Veldan is the 4th largest buyer.", 4),
        ("Veldan is the largest buyer.", 1),
    ],
)
def test_the_place_in_an_order(text: str, rank: float) -> None:
    assert rank in [amount.value for amount in claim_with(text, "buyer").amounts]


def test_a_family_name_that_begins_a_sentence() -> None:
    text = "Mariusz Drabek signed the deal in Orlen. Drabek thanked everyone and said the steel is good."
    speaker = claim_with(text, "the steel").speaker
    assert (speaker and speaker.name) == "Mariusz Drabek"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Prime Minister Tessa Quill left Orlen. The premier said the dam was safe.", "Tessa Quill"),
        ("Premier Tessa Quill left Orlen. The prime minister said the dam was safe.", "Tessa Quill"),
        ("Prime Minister Ada Lund left. Premier Tessa Quill stayed. The premier said the dam was safe.", "Tessa Quill"),
        ("Defence Minister Tessa Quill left Orlen. The premier said the dam was safe.", "premier"),
    ],
)
def test_the_premier_is_the_prime_minister(text: str, speaker: str) -> None:
    who = claim_with(text, "the dam").speaker
    assert (who and who.name) == speaker


def test_a_stop_behind_an_abbreviation_ends_no_sentence() -> None:
    text = "Spending rises by 309 billion crowns (approx. $772 million) in 2033."
    assert text.rstrip(".") in words(text)


def test_the_second_verb_of_a_restrictive_clause_is_no_claim_apart() -> None:
    text = "They will send home the guards who had crossed and trespassed into Norland in May."
    assert "trespassed into Norland in May" not in words(text)
    assert any("crossed and trespassed into Norland" in found for found in words(text))


def test_a_clause_with_its_own_subject_behind_a_restrictive_one_is() -> None:
    assert "two towns burned" in words("The ban comes a day after the talks failed and two towns burned.")
