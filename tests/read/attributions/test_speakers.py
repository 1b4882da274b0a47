"""Who is meant by a source, within one article."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

ReadText = Callable[[str], Any]


@pytest.mark.parametrize(
    ("text", "words", "name", "kind"),
    [
        ("Mayor Ada Lund spoke. Lund said the dam held.", "the dam held", "Ada Lund", "person"),
        ("Mayor Omar bin Tarif met King Tarif. King Tarif said the dam held.", "the dam held", "Tarif", "person"),
        (
            "Mayor Omar bin Tarif met King Tarif. Bin Tarif said the dam held.",
            "the dam held",
            "Omar bin Tarif",
            "person",
        ),
        ("Mayor Ada Lund spoke first. She said the dam held.", "the dam held", "Ada Lund", "person"),
        ("Mr Okafor met Ms Berg. She said the dam held.", "the dam held", "Berg", "person"),
        ("Mr Okafor met Ms Berg. He said the dam held.", "the dam held", "Okafor", "person"),
        ("The mayor said the dam held.\nMayor Ada Lund left.", "the dam held", "Ada Lund", "person"),
        (
            "Peru voted.\nThe country’s prime minister said the dam held.\nPeru’s Prime Minister Ana Ruiz left.",
            "the dam held",
            "Ana Ruiz",
            "person",
        ),
        ("The authority’s director, Mara Olsen, said the dam held.", "the dam held", "Mara Olsen", "person"),
        ("Norlane, the company that owns the dam, said the dam held.", "the dam held", "Norlane", "organisation"),
        ("Tuesday, the company said the dam held.", "the dam held", "company", "unnamed"),
        (
            "The union demands more pay, a sum that would cost 1.1 billion crowns, the minister, Otto Ruun, said.",
            "a sum that would cost 1.1 billion crowns",
            "Otto Ruun",
            "person",
        ),
        (
            "At the gate, a man whose dog ran to the mayor, Ada Lund, said the dam held.",
            "the dam held",
            "man",
            "unnamed",
        ),
        ("The government in Lima said the dam held.", "the dam held", "Government of Peru", "organisation"),
        ("Peru’s government said the dam held.", "the dam held", "Government of Peru", "organisation"),
        ("Oslo warned that the dam leaked.", "the dam leaked", "Norway", "country"),
        ("Norway warned that the dam leaked.", "the dam leaked", "Norway", "country"),
        (
            "The World Sugar Board (WSB) met. The WSB said prices rose.",
            "prices rose",
            "World Sugar Board (WSB)",
            "organisation",
        ),
        (
            "The Coast Dam Company was fined. The company said the dam held.",
            "the dam held",
            "Coast Dam Company",
            "organisation",
        ),
        (
            "A river official in Bergen declined. The official said the dam held.",
            "the dam held",
            "river official in Bergen",
            "unnamed",
        ),
        (
            "The World Sugar Board met. The WSB said prices rose.",
            "prices rose",
            "World Sugar Board (WSB)",
            "organisation",
        ),
        ("Critics say the dam leaked.", "the dam leaked", "critics", "unnamed"),
        (
            "In reply, the mayor of the island’s capital Portmere, Ada Lund, wrote that the dam leaked.",
            "the dam leaked",
            "Ada Lund",
            "person",
        ),
        (
            "The friends of the mayor, Ada Lund, said the dam leaked.",
            "the dam leaked",
            "friends of the mayor",
            "unnamed",
        ),
        (
            "Security analysts stress that it is safe. They argue that it helps.",
            "it helps",
            "security analysts",
            "unnamed",
        ),
        ("Ada Lund, who warned that the dam leaked, left.", "the dam leaked", "Ada Lund", "person"),
        ("Ada Lund and Tom Reyes said the dam held.", "the dam held", "Ada Lund and Tom Reyes", "person"),
        # A family name that is an office too, with "Jr."; a hyphen that ends a description.
        (
            "Martin Otto King Jr. met the council. King said the dam held.",
            "the dam held",
            "Martin Otto King Jr.",
            "person",
        ),
        ("Tom Reyes III met the council. Mr. Reyes said the dam held.", "the dam held", "Tom Reyes III", "person"),
        (
            "The port's hospitals - which are full - have warned that the dam leaked.",
            "the dam leaked",
            "port's hospitals",
            "unnamed",
        ),
        # A firm is the subject before rather than who is named beside it; another office or body is another.
        (
            "Norlane said nothing of the sites found by Veldan Wire. The company said the dam held.",
            "the dam held",
            "Norlane",
            "organisation",
        ),
        ("Coast Rail met. The RIB news agency said the dam held.", "the dam held", "RIB news agency", "unnamed"),
        (
            "The Norland Court of Appeals met. The Supreme Court said the dam held.",
            "the dam held",
            "Supreme Court",
            "unnamed",
        ),
        (
            "Kim Ruun, a lawyer, left. Tom Reyes and his own lawyer said the dam held.",
            "the dam held",
            "Tom Reyes",
            "person",
        ),
        (
            "Michael Lund, a former official, spoke. A river official declined. The official said the dam held.",
            "the dam held",
            "river official",
            "unnamed",
        ),
        (
            "A river official spoke. The second official said the dam held.",
            "the dam held",
            "second official",
            "unnamed",
        ),
        ("Lund's campaign spoke. His campaign said the dam held.", "the dam held", "his campaign", "unnamed"),
        ("The director, Mara Olsen, left. Its director said the dam held.", "the dam held", "Mara Olsen", "person"),
        ("Critics on Wednesday said the dam held.", "the dam held", "critics", "unnamed"),
        # A document speaks for who publishes it; the paper that tells of a firm is not the firm.
        (
            "The Norland Bank published a study that estimated the damage at 4 million crowns.",
            "damage at 4 million",
            "Norland Bank",
            "organisation",
        ),
        (
            "The bank released a study that estimated the damage at 4 million crowns.",
            "damage at 4 million",
            "study",
            "unnamed",
        ),
        (
            "Veldan Motors shut its mill, the Coast Times reported. The company said the dam held.",
            "the dam held",
            "Veldan Motors",
            "organisation",
        ),
    ],
)
def test_who_speaks(read: ReadText, text: str, words: str, name: str, kind: str) -> None:
    speaker = read(text).said_by(words).speaker
    assert (speaker.name, speaker.kind.value) == (name, kind)


def test_the_authorities_of_a_part_are_no_government(read: ReadText) -> None:
    speaker = read("Authorities in Oklahoma said the dam held.").said_by("the dam held").speaker
    assert speaker.name == "authorities in Oklahoma"


def test_an_office_in_short_is_the_same_office(read: ReadText) -> None:
    text = "The ailing governor said the dam held.\nGov. Ada Lund spoke twice, and Lt. Gov. Tom Reyes left."
    assert read(text).said_by("the dam held").speaker.name == "Ada Lund"


def test_an_office_of_another_country_is_not_taken(read: ReadText) -> None:
    text = "Peru’s Prime Minister Ana Ruiz left. Norway’s prime minister said the dam held."
    speaker = read(text).said_by("the dam held").speaker
    assert speaker.name != "Ana Ruiz"
    assert speaker.kind.value == "unnamed"


@pytest.mark.parametrize("text", ["I think the dam held.", "It is clear that the dam held.", "She said the dam held."])
def test_nobody_where_the_article_names_nobody(read: ReadText, text: str) -> None:
    assert all(each.speaker is None for each in read(text).attributions)


@pytest.mark.parametrize(
    "text",
    [
        "A spokeswoman for the firm, Kim Lund, met reporters. He said the dam held.",
        "A spokesman for the firm met reporters. She said the dam held.",
        "Ada Lund arrived on Monday. It said the dam held.",
    ],
)
def test_nobody_whom_a_pronoun_cannot_mean(read: ReadText, text: str) -> None:
    assert read(text).said_by("the dam held").speaker is None


def test_two_who_fit_as_well_are_not_sure(read: ReadText) -> None:
    speaker = read("The council sent Kim Lund and Robin Reyes. He said the dam held.").said_by("the dam held").speaker
    assert not speaker.sure


@pytest.mark.parametrize(("pronoun", "name"), [("He", "Tom Reyes"), ("She", "Ada Lund")])
def test_a_given_name_tells_a_man_from_a_woman(read: ReadText, pronoun: str, name: str) -> None:
    text = f"The council sent Ada Lund and Tom Reyes. {pronoun} said the dam held."
    speaker = read(text).said_by("the dam held").speaker
    assert (speaker.name, speaker.sure) == (name, True)


def test_the_role_comes_from_anywhere_in_the_article(read: ReadText) -> None:
    speaker = read("Reyes said the dam held.\nTom Reyes, a labour economist, left.").said_by("the dam held").speaker
    assert (speaker.name, speaker.role, speaker.resolved_by) == ("Tom Reyes", "a labour economist", "full_name")


def test_the_speaker_keeps_the_words_beside_the_statement(read: ReadText) -> None:
    found = read("Mayor Ada Lund spoke first. She said the dam held.")
    assert found.words(found.said_by("the dam held").speaker.span) == "She"


def test_a_bracket_taken_for_somebody_stops_nothing(read: ReadText) -> None:
    text = (
        "“I would not overlook this broad base [of farmers] that wants to vote for a merger and does not want to wait.”"
    )
    assert all(each.speaker is None for each in read(text).attributions)


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (
            "“The vote was stolen,” said Coalition for Renewal leader Ida Sorn.",
            "Ida Sorn",
            "Coalition for Renewal leader",
        ),
        (
            "National officer for the automotive sector Ida Sorn said: “We hear the makers.”",
            "Ida Sorn",
            "National officer for the automotive sector",
        ),
        ("“The vote was stolen,” said a spokesman for president Ida Sorn.", "spokesman for president Ida Sorn", None),
    ],
)
def test_an_office_with_its_body_before_a_name(read: ReadText, text: str, name: str, role: str | None) -> None:
    speaker = next(one.speaker for one in read(text).attributions if one.speaker)
    assert speaker.name == name
    assert role is None or speaker.role == role
