"""How firmly a claim is made, whether it is negated, and through whom it came."""

from __future__ import annotations

import pytest

from audiatur.model.claim import ChainLink, Commitment, Polarity
from audiatur.model.document import OriginKind, TakenFrom
from audiatur.model.span import Span
from audiatur.read.reader import read_document
from audiatur.settings import Settings

from .support import claim_with, claims, document

FIRMNESS = [
    ("The council closed two schools.", "closed", Commitment.ASSERTED),
    ("The minister said the ferry sank.", "the ferry sank", Commitment.REPORTED),
    ("According to the Forest Institute, exports fell by 4%.", "exports fell", Commitment.REPORTED),
    ("Orlen plans to buy two ferries.", "plans to buy", Commitment.PLANNED),
    ("The port will open in 2033.", "will open", Commitment.PLANNED),
    ("The plant is expected to open in 2033.", "expected to open", Commitment.PLANNED),
    ("The budget is projected at 208 million euros.", "projected", Commitment.PLANNED),
    ("The goal is to finish the bridge by 2033.", "goal", Commitment.PLANNED),
    ("The union wants a pay rise of 9%.", "wants", Commitment.PLANNED),
    ("The army is completing its barracks by 2033.", "completing", Commitment.PLANNED),
    ("The union claims that the owner lied.", "the owner lied", Commitment.ALLEGED),
    ("Critics say the dam has never been inspected.", "the dam", Commitment.ALLEGED),
    ("The government blamed the fire on smugglers.", "blamed", Commitment.ALLEGED),
    ("The ministry denied that the reactor had leaked.", "the reactor", Commitment.DENIED),
    ("The leak was denied by the ministry.", "leak", Commitment.DENIED),
    ("The engineer was denied a visa in Orlen.", "a visa", Commitment.ASSERTED),
    ("The engineer sued Orlen after being denied the chance to test it.", "being denied", Commitment.ASSERTED),
    ("The mayor said the plan was unacceptable.", "unacceptable", Commitment.OPINION),
    ("The mayor said the city should sell the port.", "should", Commitment.OPINION),
    ("The study estimated that 4,645 lives were lost.", "lives were lost", Commitment.REPORTED),
    ("The tool could not reach the company in Orlen.", "could not", Commitment.ASSERTED),
    ("Orlen refuses to recognise the treaty with Veldan.", "refuses", Commitment.ASSERTED),
    ("Orlen Mayor Tessa Quill said the port will close.", "Orlen Mayor Tessa Quill", Commitment.ASSERTED),
    ("Tessa Quill said the owner would sell the ferry.", "the owner", Commitment.PLANNED),
    ("“I would never sell the ferry,” Tessa Quill said.", "sell", Commitment.OPINION),
    ("The firm denied the charges, adding that it would appeal.", "it would appeal", Commitment.PLANNED),
    ("The firm denies the charges, adding that it would be wrong.", "it would be wrong", Commitment.OPINION),
    ("The probe follows allegations that the minister took bribes.", "took bribes", Commitment.ALLEGED),
    ("She faces accusations that she leaked the file.", "she leaked", Commitment.ALLEGED),
    ("There has been speculation that the bank could be sold.", "the bank could", Commitment.ALLEGED),
    ("There were reports that the army had crossed the border.", "the army had", Commitment.REPORTED),
    ("The inquiry found evidence that the pipe leaked.", "the pipe leaked", Commitment.ASSERTED),
    ("She was charged for allegedly taking 30 million crowns from Orlen.", "allegedly taking", Commitment.ALLEGED),
    ("She was charged for allegedly taking 30 million crowns from Orlen.", "She was charged", Commitment.ASSERTED),
    ("She was jailed for taking 30 million crowns from Orlen.", "taking", Commitment.ASSERTED),
    ("The ministry denied her a visa for Orlen.", "a visa", Commitment.ASSERTED),
    ("The council sold the site of a proposal rejected by members in May.", "rejected by", Commitment.ASSERTED),
    ("It was also stated that others covered her costs.", "others covered", Commitment.REPORTED),
    ("It is alleged that the mayor took 40 crowns.", "took 40", Commitment.ALLEGED),
    ("It was confirmed that the dam broke.", "the dam broke", Commitment.ASSERTED),
    ("The council has no plans to close the port.", "no plans", Commitment.ASSERTED),
    ("The council did not have plans to close the port.", "plans", Commitment.ASSERTED),
    ("The council has plans to close the port.", "plans", Commitment.PLANNED),
    ("The union wants to block the sale and win a veto.", "win a veto", Commitment.PLANNED),
    ("Orlen acts on the belief that cheap ferries will weaken Veldan.", "cheap ferries", Commitment.OPINION),
    ("The mayor has sought help from Orlen.", "sought", Commitment.ASSERTED),
    ("The president dismissed the minister.", "dismissed", Commitment.ASSERTED),
    ("The president dismissed the report.", "dismissed", Commitment.DENIED),
    ("The draft budget includes 40 million crowns for roads.", "includes", Commitment.PLANNED),
    ("The contract calls for a longer school day in Orlen.", "calls for", Commitment.PLANNED),
    ("The plan involves expanding the guard from its current 5,000 members.", "5,000 members", Commitment.ASSERTED),
    ("Spending follows projections to lift it by 6% to 9 million EUR.", "to 9 million", Commitment.PLANNED),
    ("The plan includes hiring guides, mapping reefs, and closing a pier.", "mapping reefs", Commitment.PLANNED),
    ("Orlen will open a plant, creating 300 jobs in the north.", "creating", Commitment.PLANNED),
    ("Orlen opened a plant, creating 300 jobs in the north.", "creating", Commitment.ASSERTED),
    ("The rise was planned for May.", "planned", Commitment.PLANNED),
    ("The union claims that the port will close in 2033.", "the port will", Commitment.PLANNED),
    ("Critics say the port will close in 2033.", "the port will", Commitment.ALLEGED),
    ("Lund said Orlen went to court to stop the sale of two ferries.", "to stop", Commitment.PLANNED),
    ("Orlen went to court to stop the sale of two ferries.", "to stop", Commitment.ASSERTED),
    ("A ferry bound for Veldan sank in May.", "sank in May", Commitment.ASSERTED),
    ("The bridge, bound for scrap, fell in 2029.", "fell in 2029", Commitment.ASSERTED),
    ("A record set in 2019 fell on Monday.", "fell on Monday", Commitment.ASSERTED),
    ("The outage, expected to last a week, hit 900 homes.", "hit 900 homes", Commitment.ASSERTED),
    ("A bridge slated for 2033 was named in May.", "slated for 2033", Commitment.PLANNED),
    ("The drills had been planned before the unrest in Orlen.", "planned", Commitment.ASSERTED),
    ("Schools in Orlen have been targeted by gunmen.", "targeted", Commitment.ASSERTED),
    ("The mine is targeted to open in 2033.", "targeted", Commitment.PLANNED),
    ("The delegates in Orlen did not want to end the strike.", "did not want", Commitment.ASSERTED),
    ("The guild claimed responsibility for the fire.", "claimed", Commitment.REPORTED),
    ("The storm claimed 40 lives in Orlen.", "claimed", Commitment.ASSERTED),
    ("The guild claimed the land in Orlen.", "claimed", Commitment.ALLEGED),
    ("The images suggested that the abbey was destroyed in 2029.", "the abbey", Commitment.REPORTED),
    ("The guild claimed that the abbey was destroyed in 2029.", "the abbey", Commitment.ALLEGED),
    ("Tessa Quill said the owner would not sell the ferry.", "the owner", Commitment.PLANNED),
    ("The mayor said checks would be made and masks were being handed out.", "masks", Commitment.REPORTED),
    ("The new contract would raise pay in 2033, according to the union.", "The new contract", Commitment.PLANNED),
    ("The Norvik gave up 8.4 percent.", "8.4", Commitment.ASSERTED),
    ("Orlen decided to sell the port, where 40 boats are moored.", "40 boats", Commitment.ASSERTED),
    ("Orlen plans to sell the port, which will close in 2033.", "will close", Commitment.PLANNED),
    ("Damage is estimated at 90 million crowns.", "estimated", Commitment.ASSERTED),
    ("Orlen shelved plans to buy ferries.", "shelved", Commitment.ASSERTED),
    ("The order will withdraw two ferries.", "withdraw", Commitment.PLANNED),
    ("Tessa Quill, who is retiring from the council, stayed at home.", "who is retiring", Commitment.PLANNED),
    ("Orlen is retiring two ferries.", "retiring", Commitment.ASSERTED),
    ("The board represents most farmers of Orlen.", "represents", Commitment.ASSERTED),
    ("The vote represents a shift in Orlen.", "represents", Commitment.OPINION),
    ("The delay contributes to the decline of Orlen.", "contributes", Commitment.OPINION),
    ("Mayor Tessa Quill criticised the order in a letter.", "criticised", Commitment.REPORTED),
    ("The storm, a system expected to bring floods, hit Orlen on Monday.", "hit", Commitment.ASSERTED),
    ("The levy, which targeted the banks of Orlen, ended.", "which targeted", Commitment.ASSERTED),
    ("The bank targets growth of 3 percent.", "targets", Commitment.PLANNED),
    ("The rockets were fired at noon and targeted two bases.", "targeted", Commitment.ASSERTED),
    ("The firm targeted sales of 40 million crowns.", "targeted", Commitment.PLANNED),
    ("The firm targets 300 new shops.", "targets", Commitment.PLANNED),
    ("Veldan is considering closing 4 ports.", "considering", Commitment.PLANNED),
    ("There is no evidence that the dam leaked.", "leaked", Commitment.ASSERTED),
    ("There is evidence that the dam leaked.", "leaked", Commitment.ASSERTED),
    ("The dam is believed to have leaked.", "leaked", Commitment.ALLEGED),
    ("Ola Brandt is accused of stealing 4 million crowns.", "accused", Commitment.ALLEGED),
    ("Prosecutors say Ola Brandt allegedly stole 4 million crowns.", "stole", Commitment.ALLEGED),
    ("The barn was set on fire in Orlen.", "set on fire", Commitment.ASSERTED),
    ("Shares are set to fall.", "set to fall", Commitment.PLANNED),
    ("The union threatened to strike on Monday.", "threatened", Commitment.PLANNED),
    ("The union has vowed to sue the ministry.", "vowed", Commitment.PLANNED),
    ("The minister failed to open the dam.", "failed", Commitment.ASSERTED),
    ("The minister refused to open the dam.", "refused", Commitment.ASSERTED),
    ("The union rejected the offer.", "rejected", Commitment.ASSERTED),
    ("The union rejected the accusation.", "rejected", Commitment.DENIED),
    ("Scientists expect the river to peak on Friday.", "peak", Commitment.PLANNED),
    ("The bank forecasts growth of 2.1% in 2032.", "forecasts", Commitment.PLANNED),
    ("The so-called peace plan failed in Orlen.", "failed", Commitment.ASSERTED),
    ("The plan included three schools.", "included", Commitment.ASSERTED),
    ("The museum includes three halls.", "includes", Commitment.ASSERTED),
    ("The contract would raise fares in Orlen.", "would raise", Commitment.PLANNED),
    ("Ticket prices would no longer be capped.", "capped", Commitment.PLANNED),
    ("If the bill passes, fares in Orlen would rise.", "fares", Commitment.OPINION),
    ("Orlen would have lost the ferry.", "would have", Commitment.OPINION),
    ("The spokeswoman called the union's claim false.", "called", Commitment.DENIED),
    ("The spokeswoman called the union's claim overdue.", "called", Commitment.OPINION),
    ("The inspectors found the false bottom.", "false bottom", Commitment.ASSERTED),
    ("Pupils who skip school in Orlen could be expelled.", "expelled", Commitment.OPINION),
]


@pytest.mark.parametrize(("text", "some_words", "expected"), FIRMNESS)
def test_commitment(text: str, some_words: str, expected: Commitment) -> None:
    assert claim_with(text, some_words).commitment is expected


@pytest.mark.parametrize(
    ("text", "some_words", "negative"),
    [
        ("Orlen has not supported the treaty.", "supported", True),
        ("No complaint was filed in Orlen.", "complaint", True),
        ("The dam has never been inspected.", "inspected", True),
        ("Orlen refuses to recognise Veldan.", "refuses", True),
        ("They fled Orlen despite a lack of fuel.", "despite", True),
        ("Orlen supported the treaty.", "supported", False),
        ("Nothing was said of the treaty that Orlen signed.", "Nothing", True),
        ("The no-fly zone covers Orlen.", "covers", False),
        ("Neither the mayor nor the council was told of the sale.", "was told", True),
        ("Either the mayor or the council was told of the sale.", "was told", False),
        ("The cost will not exceed 40 million crowns.", "exceed", False),
        ("The cost did not exceed the plan.", "exceed", True),
        ("Lund has pleaded not guilty to all charges.", "pleaded", True),
        ("Lund has pleaded guilty to all charges.", "pleaded", False),
        ("The ferry was found not fit to sail.", "found", True),
        ("The ferry was not only late but full.", "late", False),
        ("The mayor said: We couldn't agree more.", "agree more", False),
        ("The mayor could not agree more than once.", "agree more", True),
        ("The two sides could not agree on a treaty.", "agree", True),
        ("The mayor could not pay more than 40 crowns.", "pay", True),
        ("The council could not pay more.", "pay more", True),
        ("The tribunal has yet to name a winner.", "winner", True),
        ("Two million ballots are yet to be counted.", "ballots", True),
        ("The mayor has yet another plan to build a dam.", "plan", False),
        ("The dam is old, yet to the mayor it is safe.", "old", False),
        ("The port no longer takes coal.", "coal", True),
        ("The new pier is longer than the old one.", "pier", False),
    ],
)
def test_polarity(text: str, some_words: str, *, negative: bool) -> None:
    assert (claim_with(text, some_words).polarity is Polarity.NEGATIVE) is negative


def test_the_outlets_own_statement_has_no_speaker() -> None:
    claim = claim_with("The council closed two schools.", "closed")
    assert claim.speaker is None
    assert claim.chain == (ChainLink(name="The Harbour Post", part="outlet", commitment=Commitment.ASSERTED),)


def test_what_someone_plans_is_told_by_the_outlet() -> None:
    assert claim_with("Orlen plans to buy two ferries.", "plans").speaker is None


@pytest.mark.parametrize(
    ("text", "some_words", "speaker"),
    [
        ("Mayor Tessa Quill called the strike a disgrace.", "called", "Tessa Quill"),
        ("Tessa Quill described the dam as a trap.", "described", "Tessa Quill"),
        ("Tessa Quill voiced satisfaction with the vote in Orlen.", "voiced", "Tessa Quill"),
        ("The union spoke of a “limited number of jobs” in Orlen.", "spoke of", "union"),
        ("The union opposed the treaty with Veldan.", "opposed", None),
        ("Tessa Quill opposed the treaty with Veldan.", "opposed", None),
        ("Mayor Tessa Quill called a vote on the harbour.", "vote", None),
        ("Tessa Quill visited the dam.", "visited", None),
        ("The Harbour Institute puts the toll at 85.", "puts", "Harbour Institute"),
        ("A Lumen University study put the toll at 85.", "put", "Lumen University"),
        ("The survey counted 300 homes in Orlen.", "counted", "survey"),
        ("Researchers attributed the gap to poor phone lines.", "attributed", "researchers"),
        ("The Harbour Institute put 40 jobs at risk.", "put", None),
        ("The Harbour Institute employs 40 people.", "employs", None),
        ("The Harbour Institute reported storms over Orlen.", "reported", "Harbour Institute"),
        ("Mayor Tessa Quill acknowledged hiding the report.", "acknowledged", "Tessa Quill"),
        ("Mayor Tessa Quill announced a ban on fishing.", "announced", None),
        ("A fisherman counted 40 boats.", "counted", None),
        ("The coroner counted four dead.", "counted", "coroner"),
        ("Police counted 3,000 marchers in Orlen.", "counted", "police"),
        ("Police found 40 crates in Orlen.", "found", None),
        ("The commission gave 300 tents to Orlen.", "gave", None),
        ("The commission gave a toll of 300.", "gave", "commission"),
        ("The survey counted those who fell ill within six months.", "counted", None),
        (
            "Paris left. Mayor Edda Paris said the bridge was safe. Paris voiced regret over the vote.",
            "regret",
            "Edda Paris",
        ),
    ],
)
def test_a_verb_of_saying_makes_its_own_clause_somebodys(text: str, some_words: str, speaker: str | None) -> None:
    found = claim_with(text, some_words).speaker
    assert (found.name if found is not None else None) == speaker


def test_a_parenthesis_in_the_middle_still_attributes() -> None:
    claim = claim_with("For safety, the captain says, the port must close.", "must close")
    assert claim.speaker is not None
    assert "captain" in claim.speaker.name


def test_the_chain_runs_from_the_outlet_to_the_speaker() -> None:
    text = "Tessa Quill said the ferry sank.\n\nCoastal Wire"
    start = text.index("Coastal Wire")
    wire = TakenFrom(
        name="Coastal Wire", kind=OriginKind.SIGNOFF, span=Span(document="doc", start=start, end=len(text))
    )
    read = read_document(document(text, outlet=None, authors=("Ana Bel",), taken_from=(wire,)), Settings())
    claim = next(claim for claim in read.claims if "the ferry sank" in claim.span.quote(text))
    assert [(link.name, link.part, link.commitment) for link in claim.chain] == [
        ("(outlet not shown)", "outlet", Commitment.REPORTED),
        ("Ana Bel", "author", Commitment.REPORTED),
        ("Coastal Wire", "carrier", Commitment.REPORTED),
        ("Tessa Quill", "speaker", Commitment.REPORTED),
    ]


def test_a_hand_that_rejects_what_it_passes_on_denies_it() -> None:
    text = "Tessa Quill rejected claims by the dockers' union that two cranes were broken."
    claim = claim_with(text, "two cranes were broken")
    assert [(link.name, link.commitment) for link in claim.chain][1:] == [
        ("Tessa Quill", Commitment.DENIED),
        ("dockers' union", Commitment.ALLEGED),
    ]


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("Mayor Tessa Quill lied about the ferry, the opposition said.", "lied", "opposition"),
        ("Mayor Tessa Quill spoke of a “limited” delay.", "spoke", "Tessa Quill"),
        ("The union said Tessa Quill had blamed the weather.", "blamed", "Tessa Quill"),
    ],
)
def test_what_others_say_of_somebodys_words_is_their_statement(text: str, words: str, speaker: str) -> None:
    claim = claim_with(text, words)
    assert claim.speaker is not None
    assert claim.speaker.name == speaker


@pytest.mark.parametrize(
    ("text", "words", "speaker", "chain"),
    [
        ("Tessa Quill said the board hopes that the dam will hold.", "the dam will hold", "Tessa Quill", ["board"]),
        ("Tessa Quill said the images suggested the dam leaked.", "the dam leaked", "Tessa Quill", ["images"]),
        ("Tessa Quill said Ola Brandt believes that the dam leaked.", "the dam leaked", "Ola Brandt", []),
        ("Tessa Quill said the harbour board had warned that the dam leaked.", "the dam leaked", "harbour board", []),
    ],
)
def test_what_others_have_in_mind_is_who_tells_of_its_statement(
    text: str, words: str, speaker: str, chain: list[str]
) -> None:
    claim = claim_with(text, words)
    assert claim.speaker is not None
    assert claim.speaker.name == speaker
    assert {*chain, "Tessa Quill"} <= {link.name for link in claim.chain}


def test_a_rule_is_named_for_every_decision() -> None:
    rules = {rule for text, _, _ in FIRMNESS for claim in claims(text) for rule in claim.rules}
    assert {"own_voice", "attributed", "planned", "alleged", "denied", "opinion", "deadline"} <= rules


def test_an_outlet_that_signs_for_itself_is_one_hand() -> None:
    signed = document("The council closed two schools.", outlet="Coast Review", authors=("Coast Review",))
    (claim,) = read_document(signed, Settings()).claims
    assert [link.name for link in claim.chain] == ["Coast Review"]


@pytest.mark.parametrize(
    ("text", "some_words", "speaker"),
    [
        ("Tessa Quill said Orlen, a small port, will be rebuilt.", "a small port", None),
        ("Tessa Quill said the dam cost 40 crowns ($15).", "($15)", None),
        ("Tessa Quill said Orlen, which burnt in May, will be rebuilt.", "which burnt", None),
        ("Tessa Quill said Orlen, which needs 40 homes, will be rebuilt.", "which needs", "Tessa Quill"),
        ("“Orlen, which burnt in May, will be rebuilt,” Tessa Quill said.", "which burnt", "Tessa Quill"),
        ("The plan does not endanger Orlen, as claimed by Veldan.", "does not endanger", None),
        ("The plan does not endanger Orlen, as claimed by Veldan.", "claimed by", "Veldan"),
        (
            "According to the Forest Institute, Veldan sells most timber. It is followed by Orlen.",
            "followed",
            "Forest Institute",
        ),
        ("According to the Forest Institute, Veldan sells most timber. It lies by the sea.", "lies", None),
        ("Veldan sells most timber. It is followed by Orlen.", "followed", None),
        (
            "Orlen will get four cranes, according to Marnix Yards. Marnix Yards will also train crews.",
            "train crews",
            "Marnix Yards",
        ),
        ("Orlen will get four cranes, according to Marnix Yards. Veldan will also train crews.", "train crews", None),
        ("Pupils can “follow their teachers to the school,” according to Marnix Yards.", "Pupils", "Marnix Yards"),
    ],
)
def test_a_statement_runs_on_only_where_a_sign_says_so(text: str, some_words: str, speaker: str | None) -> None:
    found = claim_with(text, some_words).speaker
    assert (found.name if found is not None else None) == speaker
