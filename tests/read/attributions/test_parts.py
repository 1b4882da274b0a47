"""Source, cue and content of one statement each, and sentences that report nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

ReadText = Callable[[str], Any]


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("The mayor said that the bridge was safe.", "The mayor", "said", ["that the bridge was safe"]),
        ("Engineers say the bridge is safe.", "Engineers", "say", ["the bridge is safe"]),
        (
            "“The bridge is safe,” said Ada Lund, an engineer.",
            "Ada Lund, an engineer",
            "said",
            ["“The bridge is safe,”"],
        ),
        ("“The bridge is safe,” Lund told Coast Radio.", "Lund", "told", ["“The bridge is safe,”"]),
        (
            "Lund has repeatedly warned that the bridge may fail.",
            "Lund",
            "has repeatedly warned",
            ["that the bridge may fail"],
        ),
        ("The bridge, Lund said, is safe.", "Lund", "said", ["The bridge", "is safe"]),
        (
            "According to the harbour council, the bridge is safe.",
            "the harbour council",
            "According to",
            ["the bridge is safe"],
        ),
        ("The bridge is safe, according to Lund.", "Lund", "according to", ["The bridge is safe"]),
        (
            "The bridge is safe, according to  \u0085 the council.",
            "the council",
            "according to",
            ["The bridge is safe"],
        ),
        (
            "Ada Lund announced Monday in an internal memo that she would be on leave.",
            "Ada Lund",
            "announced",
            ["that she would be on leave"],
        ),
        (
            "Veldan Motors posted a loss of 4 million dollars.",
            "Veldan Motors",
            "posted",
            ["a loss of 4 million dollars"],
        ),
        ("In her view, the bridge is safe.", "her", "In her view", ["the bridge is safe"]),
        ("The firm denied the report.", "The firm", "denied", ["the report"]),
        ("The union accused the firm of hiding losses.", "The union", "accused", ["the firm of hiding losses"]),
        ("The council called for a vote.", "The council", "called for", ["a vote"]),
        ("Lund vowed to rebuild the bridge.", "Lund", "vowed", ["to rebuild the bridge"]),
        ("Sales are expected to fall.", None, "are expected", ["Sales", "to fall"]),
        ("Lund described the plan as a gift.", "Lund", "described", ["the plan as a gift"]),
        ("Lund called the plan a gift.", "Lund", "called", ["the plan a gift"]),
        ("The mayor is confident that the bridge is safe.", "The mayor", "is confident", ["that the bridge is safe"]),
        ("As reported by Coast Radio, the bridge is closed.", "Coast Radio", "reported by", ["the bridge is closed"]),
        ("Lund went on: The bridge must close.", "Lund", "went on:", ["The bridge must close"]),
        (
            "The director—now retired—said the bridge was safe.",
            "The director—now retired",
            "said",
            ["the bridge was safe"],
        ),
        ("The plan was rejected by the council.", "the council", "was rejected", ["The plan"]),
        ("Photo: Ada Lund", "Ada Lund", ":", ["Photo"]),
        ("The council denied hiding the report.", "The council", "denied", ["hiding the report"]),
        ("The council put the death toll at 40.", "The council", "put", ["the death toll at 40"]),
        (
            "Researchers attributed the deaths to poor warning.",
            "Researchers",
            "attributed",
            ["the deaths to poor warning"],
        ),
        (
            "The bridge is safe, as stated on the council's website.",
            "the council's website",
            "as stated on",
            ["The bridge is safe"],
        ),
        ("Lund was quoted as saying the bridge was safe.", "Lund", "was quoted as saying", ["the bridge was safe"]),
        (
            "Ada Lund said it was late, and it “may be too late” for the town.",
            "Ada Lund",
            "said",
            ["it was late", "it “may be too late” for the town"],
        ),
        (
            "Ada Lund shot back: “We will not close the bridge.”",
            "Ada Lund",
            "shot",
            ["“We will not close the bridge.”"],
        ),
        ("The council repeated the claim.", "The council", "repeated", ["the claim"]),
        ("The study shows that the bridge is safe.", "The study", "shows", ["that the bridge is safe"]),
        ("Critics highlight that the bridge is old.", "Critics", "highlight", ["that the bridge is old"]),
    ],
)
def test_one_statement(read: ReadText, text: str, source: str | None, cue: str, content: list[str]) -> None:
    found = read(text).parts()
    assert [(each[1].removeprefix("As "), each[2]) for each in found] == [(cue, content)]
    assert (found[0][0] or "").removesuffix(",") == (source or "")


@pytest.mark.parametrize(
    "text",
    [
        "The bridge was closed for repairs in May.",
        "The work was done according to safety standards.",
        "A device called the Lamp stood in the hall.",
        "She was told to leave the room.",
        "The team offered tea and shared a cake.",
        "They sat in the front row.",
        "The so-called “bridge tax” rose in June.",
        "This boom signals an arms race.",
        "The clashes highlight how tension may rise.",
        "The facility signals a shift to exports.",
        "The bridge was put at risk by the flood.",
        "The flood put the bridge at risk.",
        "The council repeated the mistakes of the past.",
        "Many had to pass the gate, as their teachers chanted, waved flags and made their opinions heard.",
        "The diplomat asked not to be named.",
        "The council did not disclose the price of the bridge.",
        "The firm will not announce the sites before the spring.",
        "Lund did not comment on the report.",
        "",
        "Lund spoke in a letter that the council had read.",
        "The clerk posted a list on the wall.",
    ],
)
def test_no_statement_where_there_is_none(read: ReadText, text: str) -> None:
    assert read(text).attributions == ()


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        # When and where it is said stands before "that", or who hears before the clause.
        (
            "The harbour council has said in official comments so far that it will stay neutral.",
            "The harbour council",
            "has said",
            ["that it will stay neutral"],
        ),
        (
            "Lund told the foreign minister the people share in the sorrow of the town.",
            "Lund",
            "told",
            ["the people share in the sorrow of the town"],
        ),
        # A reporting clause in commas after the first word.
        ("That, he said, is why the bridge is closed.", "he", "said", ["That", "is why the bridge is closed"]),
        ("Now, Ms. Lund said, it will open again.", "Ms. Lund", "said", ["it will open again"]),
        # Who is quoted, by nobody in particular.
        (
            "“We covered all points,” Lund was quoted as saying.",
            "Lund",
            "was quoted as saying",
            ["“We covered all points,”"],
        ),
        # The subject behind a reporting verb in commas; a clause that the parse tears in two.
        ("The harbours, said Lund, are closed.", "Lund", "said", ["The harbours", "are closed"]),
        (
            "The scientists found reduction of crop yields by 2050 exceeded a tenth.",
            "The scientists",
            "found",
            ["reduction of crop yields by 2050 exceeded a tenth"],
        ),
        (
            "The mayor has said the state of the harbour after the flood was dire.",
            "The mayor",
            "has said",
            ["the state of the harbour after the flood was dire"],
        ),
        # A hyphenated name that the parse takes apart.
        ("Santos-Reyes said his group was small.", "Santos-Reyes", "said", ["his group was small"]),
        ("Lund declared the signing of a pact.", "Lund", "declared", ["the signing of a pact"]),
        # The passive, with and without whom it is said by.
        ("The cuts were announced in May.", None, "were announced", ["The cuts"]),
        ("The terms weren't disclosed.", None, "weren't disclosed", ["The terms"]),
        ("The purchase was widely expected.", None, "was widely expected", ["The purchase"]),
        (
            "The new names are announced to change next year.",
            None,
            "are announced",
            ["The new names", "to change next year"],
        ),
        ("At least six sailors were reported missing.", None, "were reported", ["At least six sailors", "missing"]),
        ("Two of them are feared dead.", None, "are feared", ["Two of them", "dead"]),
        # A sentence's only verb that the parse makes describe its subject, and one that it takes for a noun.
        (
            "Former rebels in the north called for a vote.",
            "Former rebels in the north",
            "called for",
            ["a vote"],
        ),
        ("The bridge is safe, Coastline.com reports.", "Coastline.com", "reports", ["The bridge is safe"]),
        # A verb that belongs to a longer cue reports nothing beside it.
        ("The mayor declined to discuss the plan.", "The mayor", "declined to discuss", ["the plan"]),
        # What is asked of whom.
        ("The union called on the council to vote.", "The union", "called on", ["the council to vote"]),
        ("The union called for the council to vote again.", "The union", "called for", ["the council to vote again"]),
        # A gain, a rise and a fall of what a firm tells.
        (
            "Veldan Motors posted a 54% drop in profit.",
            "Veldan Motors",
            "posted",
            ["a 54% drop in profit"],
        ),
        (
            "No group has claimed responsibility for the fire.",
            "No group",
            "has claimed",
            ["responsibility for the fire"],
        ),
        (
            "The firm expects an equal effort from its workers.",
            "The firm",
            "expects",
            ["an equal effort from its workers"],
        ),
        ("She had hoped that the bridge would open.", "She", "had hoped", ["that the bridge would open"]),
        (
            "Analysts had forecast the losses to be over 6 million dollars.",
            "Analysts",
            "had forecast",
            ["to be over 6 million dollars"],
        ),
        # A wish for what others should do, a choice, what somebody is asked for.
        ("The union wants the council to pay.", "The union", "wants", ["the council to pay"]),
        ("The mayor chose to step down.", "The mayor", "chose", ["to step down"]),
        ("The pilots were asked to wait.", None, "were asked", ["to wait"]),
        ("The town hopes that the bridge will open.", "The town", "hopes", ["that the bridge will open"]),
        ("Critics charged that the vote was late.", "Critics", "charged", ["that the vote was late"]),
        # What a document shows, and a figure that hangs on what it measures.
        ("A poll shows a tie between the two.", "A poll", "shows", ["a tie between the two"]),
        (
            "The bank estimated the damage at 4 million crowns.",
            "The bank",
            "estimated",
            ["the damage at 4 million crowns"],
        ),
        ("The transfer was confirmed on Monday.", None, "was confirmed", ["The transfer"]),
        ("The claim has been rejected in the capital.", None, "has been rejected", ["The claim"]),
        # Two objects of a verb of judging.
        ("Ada Lund deems the release a fair trade-off.", "Ada Lund", "deems", ["the release a fair trade-off"]),
        # Between commas, where the parse takes the verb for an infinitive.
        (
            "In recent days, advisers to Mr. Ruun say, the mayor has grown tired of the race.",
            "advisers to Mr. Ruun",
            "say",
            ["In recent days", "the mayor has grown tired of the race"],
        ),
        (
            "As Coast Radio’s Joel Ruun has reported, poor roads can close the town.",
            "Coast Radio’s Joel Ruun",
            "has reported",
            ["poor roads can close the town"],
        ),
        # What is asked of whom, where the parse hangs "on" on them or on the verb.
        (
            "Hugh Lund recently called on students to shun the school.",
            "Hugh Lund",
            "recently called on",
            ["students to shun the school"],
        ),
        # The clause hangs on where it was told, is torn at a hyphen, or follows a comma; a colon belongs to the cue.
        (
            "Mr. Ruun told The Times in an interview that the town had a grudge against the firm.",
            "Mr. Ruun",
            "told",
            ["that the town had a grudge against the firm"],
        ),
        (
            "A member of the board, Otto Ruun, said the re-run was called because the lists were old.",
            "A member of the board, Otto Ruun,",
            "said",
            ["the re-run was called because the lists were old"],
        ),
        (
            "Otto Ruun, partner at Lund Capital said, Norlane had emerged as a leading company.",
            "Otto Ruun, partner at Lund Capital",
            "said",
            ["Norlane had emerged as a leading company"],
        ),
        ("Ada Lund added: “We will not close the bridge.”", "Ada Lund", "added:", ["“We will not close the bridge.”"]),
        (
            "Work by Norlane estimated that half of it is lost.",
            "Work by Norlane",
            "estimated",
            ["that half of it is lost"],
        ),
        # By whom it was reported before goes untold.
        ("As reported, the bridge was closed in May.", None, "reported", ["the bridge was closed in May"]),
        (
            "As previously reported, the bridge was closed in May.",
            None,
            "previously reported",
            ["the bridge was closed in May"],
        ),
        # The verb first, which the parse takes for a part of the name.
        (
            "Added Sen. Ada Lund: The bill will fail in the autumn.",
            "Sen. Ada Lund",
            "Added",
            ["The bill will fail in the autumn"],
        ),
        (
            "Replied deputy spokesman Otto Ruun, “We have not read the letter.”",
            "deputy spokesman Otto Ruun",
            "Replied",
            ["“We have not read the letter.”"],
        ),
    ],
)
def test_other_frames(read: ReadText, text: str, source: str | None, cue: str, content: list[str]) -> None:
    assert read(text).parts() == [(source, cue, content)]


@pytest.mark.parametrize(
    "text",
    [
        "The lamps were repaired in May.",
        "A condition marked by brain damage is rare.",
        "He’s reported from every port of the coast.",
        "The firm claims many rooms on the upper floor.",
        "Two men called on Monday.",
        "She will not call on the guest.",
        "Rabbits hopped over the wall.",
        "Police stopped and questioned the driver.",
        "The scientists found a key and opened the door.",
        "It paid for the children to go home.",
        "The clerk posted a lamp to the hall, which was painted in May.",
        "The lamp called the Lantern.",
        "The union wants a lamp.",
        "The children like to swim in the lake.",
        "The firm declared bankruptcy in May.",
        "The man showed his ticket.",
        "Ada Lund was confirmed as a judge in May.",
        "As expected, the bridge was closed in May.",
        "Added value: a new lamp for the hall.",
        "Added to the list: two lamps and a chair.",
        "The crew responded to the fire within an hour.",
        "The crew had been admitted to an area hospital.",
        "The senate confirmed the judge in May.",
        "The fall in sales is explained by the cold spring.",
        "The guards denied entry to the crew.",
        "The court dismissed the lawsuit.",
        "We must make sure that the bridge is safe.",
        "The mayor will call back the guests.",
        "These attacks present a clear threat to the town.",
        "The sale put the firm's value at 40 crowns.",
        "He posted records of the dam on a board.",
    ],
)
def test_what_looks_like_them(read: ReadText, text: str) -> None:
    assert read(text).attributions == ()


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("It followed the announcement by the firm that it had closed the mill.", "that it had closed the mill"),
        ("The firm dropped plans Friday to close the mill.", "to close the mill"),
        ("The firm announced plans Friday to close the mill.", "to close the mill"),
        ("It followed the warning from workers that the mill would close.", "that the mill would close"),
    ],
)
def test_a_noun_whose_author_stands_before_what_is_said(read: ReadText, text: str, content: str) -> None:
    assert content in [each.quote(text) for said in read(text).attributions for each in said.content]


@pytest.mark.parametrize(
    ("text", "words", "source"),
    [
        (
            "The ministry said in a statement:\nThe road is closed for 40 days.\nThe river is long.",
            "The road",
            "ministry",
        ),
        ("On Monday, Ada Lund wrote in a letter:\nI was not told of the sale.", "I was not", "Ada Lund"),
        ("The statement reads:\nThe firm paid in May.", "The firm", "statement"),
    ],
)
def test_a_paragraph_without_marks_behind_a_colon(read: ReadText, text: str, words: str, source: str) -> None:
    found = read(text)
    statement = found.said_by(words)
    assert (statement.rule, statement.speaker.name) == ("verb_colon", source)
    assert found.words(statement.content[0]) == text.split("\n")[1]


@pytest.mark.parametrize(
    "text",
    [
        "The ministry said that it had three plans:\nThe road is closed for 40 days.",
        "The plan has three parts:\nThe road is closed for 40 days.",
        "The road is closed, he said.\nThe river is long.",
        "The ministry did not say:\nThe road is closed.",
        "The ministry wrote:\nand the road is closed.",
    ],
)
def test_a_paragraph_that_no_verb_of_saying_announces(read: ReadText, text: str) -> None:
    second = text.index("\n")
    assert all(piece.start < second for each in read(text).attributions for piece in each.content)


@pytest.mark.parametrize(
    ("text", "kind", "stated"),
    [
        ("The firm claims that it paid.", "claims", True),
        ("The firm denied that it had paid.", "denies", True),
        ("The firm plans to pay.", "plans", False),
        ("The firm vowed to pay.", "plans", True),
        ("The firm expects that it will pay.", "expects", True),
        ("The firm believes that it paid.", "believes", True),
        ("The union accused the firm of lying.", "accuses", True),
        ("The union warned that prices would rise.", "warns", True),
        ("The union asked whether the firm had paid.", "asks", True),
        ("The firm admitted that it had not paid.", "knows", True),
        ("The union opposes the tax.", "believes", False),
        ("Lund called the plan a gift.", "believes", True),
        ("The union called for a strike.", "asks", True),
    ],
)
def test_the_kind_of_the_cue(read: ReadText, text: str, kind: str, stated: bool) -> None:  # noqa: FBT001 - a column of the table
    (found,) = read(text).attributions
    assert (found.cue_kind.value, found.stated) == (kind, stated)


def test_statements_nest(read: ReadText) -> None:
    found = read("Lund said the firm had claimed that the bridge was safe.")
    outer, inner = found.attributions
    assert inner.inside == outer.id
    assert outer.inside is None
    assert found.words(inner.source) == "the firm"


def test_a_noun_of_saying_in_anothers_words_that_names_nobody_is_no_statement(read: ReadText) -> None:
    unnamed = read("Lund spoke of claims that the dam had leaked.").attributions
    named = read("Lund spoke of the union’s claim that the dam had leaked.").attributions
    assert (len(unnamed), len(named)) == (1, len(["Lund", "the union"]))


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("There were claims that the dam had leaked.", None, "that the dam had leaked"),
        ("Nobody believed the union’s claim that the dam had leaked.", "the union’s", "that the dam had leaked"),
        ("It led to accusations of fraud.", None, "fraud"),
    ],
)
def test_nouns_of_saying(read: ReadText, text: str, source: str | None, content: str) -> None:
    found = read(text)
    statement = next(each for each in found.attributions if each.rule.startswith("noun"))
    assert (found.words(statement.source), found.words(statement.content[0])) == (source, content)


@pytest.mark.parametrize(
    "text",
    [
        "The council disclosed the price of the bridge.",
        "The firm did not announce that the bridge was unsafe.",
        "Lund did not deny the report.",
        "Lund commented on the report.",
    ],
)
def test_what_is_told_or_taken_back_is_a_statement(read: ReadText, text: str) -> None:
    assert read(text).attributions
