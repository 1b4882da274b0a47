"""Statements in words of two outlets, and what they amount to."""

from __future__ import annotations

import pytest

from audiatur.model.claim import Commitment
from audiatur.model.finding import Verdict
from audiatur.model.mention import EntityKind

from .support import Figure, Said, all_findings, article, findings, ruled, verdicts

NORVIA = ("Norvia", EntityKind.COUNTRY)
TARSA = ("Tarsa", EntityKind.PLACE)
BELMARK = ("Belmark", EntityKind.COUNTRY)
FACTORY = Said(
    "Norvia and Belmark signed an agreement to build a cable plant in Tarsa",
    subject="Norvia",
    predicate="sign",
    names=(NORVIA, BELMARK),
)


def test_the_same_in_other_words_is_corroborated() -> None:
    other = Said(
        "Norvia and Belmark concluded a deal for the construction of a cable factory in Tarsa",
        subject="Norvia",
        predicate="conclude",
        names=(NORVIA, BELMARK),
    )
    assert (Verdict.CORROBORATED, "same_statement") in ruled(article("A", FACTORY), article("B", other))


def test_what_one_document_says_alone_is_a_single_source() -> None:
    other = Said("Fishermen on the lake complain of low prices", subject="Fishermen", predicate="complain")
    told = all_findings(article("A", FACTORY), article("B", other))
    assert {f.verdict for f in told} == {Verdict.SINGLE_SOURCE}


def test_a_denial_conflicts() -> None:
    says = Said("A Norvian cutter rammed the trawler Heron off Tarsa", subject="cutter", predicate="ram")
    denies = Said(
        "the cutter rammed the trawler Heron",
        subject="cutter",
        predicate="ram",
        speaker="Runa Dahl",
        commitment=Commitment.DENIED,
    )
    assert (Verdict.CONFLICT, "denied") in ruled(article("A", says), article("B", denies))


def test_denying_a_plan_does_not_conflict_with_the_deed() -> None:
    deed = Said("Norvian troops attacked the convoy at Tarsa", subject="troops", predicate="attack")
    denied_plan = Said(
        "the ministry planned the attack on the convoy at Tarsa",
        subject="ministry",
        predicate="plan",
        speaker="Runa Dahl",
        commitment=Commitment.DENIED,
    )
    told = verdicts(article("A", deed), article("B", denied_plan))
    assert not told & {Verdict.CONFLICT, Verdict.CORROBORATED}


def test_exchanged_parts_are_different_things() -> None:
    left = Said(
        "Norvia accused Belmark of shelling the bridge",
        subject="Norvia",
        predicate="accuse",
        names=(NORVIA, BELMARK),
    )
    right = Said(
        "Belmark accused Norvia of shelling the bridge",
        subject="Belmark",
        predicate="accuse",
        names=(NORVIA, BELMARK),
    )
    told = verdicts(article("A", left), article("B", right))
    assert Verdict.DIFFERENT_THINGS in told
    assert not told & {Verdict.CONFLICT, Verdict.CORROBORATED}


def test_a_plan_and_its_fulfilment_are_compatible() -> None:
    plan = Said(
        "Norvia will open the harbour tunnel at Tarsa",
        subject="Norvia",
        predicate="open",
        commitment=Commitment.PLANNED,
        names=(NORVIA,),
    )
    done = Said("Norvia opened the harbour tunnel at Tarsa", subject="Norvia", predicate="open", names=(NORVIA,))
    assert ruled(article("A", plan), article("B", done)) == {(Verdict.COMPATIBLE, "planned_then_done")}


def test_a_plan_and_another_act_are_not_told_as_plan_and_fulfilment() -> None:
    plan = Said(
        "Norvia will widen the harbour tunnel at Tarsa",
        subject="Norvia",
        predicate="widen",
        commitment=Commitment.PLANNED,
        names=(NORVIA, TARSA),
    )
    done = Said(
        "Norvia closed the harbour tunnel at Tarsa",
        subject="Norvia",
        predicate="close",
        names=(NORVIA, TARSA),
    )
    assert ruled(article("A", plan), article("B", done)) == {(Verdict.COMPATIBLE, "one_matter")}


def signed(period: str, words: str) -> Said:
    return Said(
        f"Norvia signed the harbour agreement with Belmark {words}",
        subject="Norvia",
        predicate="sign",
        period=period,
        names=(NORVIA, BELMARK),
    )


@pytest.mark.parametrize(
    ("first", "second", "conflict"),
    [
        ("Bo Lund founded the Tarsa choir with Ada Quill in May 2024", "Bo Lund", True),
        ("He founded the Tarsa choir with Ada Quill in May 2024", "Bo Lund", False),
    ],
    ids=["named", "he, whoever that is"],
)
def test_who_he_is_may_have_been_guessed(first: str, second: str, *, conflict: bool) -> None:
    def founded(text: str, period: str) -> Said:
        lund = ("Bo Lund", EntityKind.PERSON)
        return Said(
            text,
            subject=second,
            predicate="found",
            object="the Tarsa choir",
            period=period,
            names=(lund,) if "Lund" in text else (),
        )

    one = article("A", founded(first, "2024-05"))
    other = article("B", founded("Bo Lund founded the Tarsa choir with Ada Quill in December 2024", "2024-12"))
    assert ((Verdict.CONFLICT, "different_dates") in ruled(one, other)) == conflict


def test_dates() -> None:
    december = article("A", signed("2024-12", "in December 2024"))
    day = article("B", signed("2024-12-16", "on 16 December 2024"))
    may = article("C", signed("2024-05", "in May 2024"))
    assert (Verdict.COMPATIBLE, "narrower_date") in ruled(december, day)
    assert Verdict.CONFLICT not in verdicts(december, day)
    assert (Verdict.CONFLICT, "different_dates") in ruled(december, may)
    same = article("D", signed("2024-12-16", "on December 16, 2024"))
    assert (Verdict.CORROBORATED, "same_date") in ruled(day, same)


def test_what_is_done_again_and_again_has_no_conflicting_dates() -> None:
    def spoke(period: str) -> Said:
        return Said("Norvia warned Belmark of a closed harbour", subject="Norvia", predicate="warn", period=period)

    assert Verdict.CONFLICT not in verdicts(article("A", spoke("2024-05")), article("B", spoke("2024-09")))


def test_renderings_of_one_quotation_are_compatible_and_of_one_origin() -> None:
    left = Said("“It is a tunnel to nowhere, needless and ruinous for the island,”", speaker="Runa Dahl")
    right = Said("“This tunnel to nowhere is ruinous, and needless,”", speaker="Runa Dahl")
    (finding,) = [f for f in findings(article("A", left), article("B", right)) if f.rule == "wordings_of_one_quotation"]
    assert finding.verdict is Verdict.COMPATIBLE
    assert finding.origins == 1
    assert "Runa Dahl" in finding.origin_reasons[0]


def test_five_outlets_quoting_one_speaker_are_one_origin() -> None:
    said = Said(
        "Norvia will close the harbour of Tarsa at noon", subject="Norvia", predicate="close", speaker="Runa Dahl"
    )
    (finding,) = findings(*(article(outlet, said) for outlet in "ABCDE"))
    assert finding.documents == 5
    assert finding.origins == 1


def test_opposed_acts_of_one_subject_conflict() -> None:
    left = Said("Norvia approved the harbour tunnel treaty", subject="Norvia", predicate="approve", names=(NORVIA,))
    right = Said("Norvia rejected the harbour tunnel treaty", subject="Norvia", predicate="reject", names=(NORVIA,))
    assert (Verdict.CONFLICT, "opposed_values") in ruled(article("A", left), article("B", right))


def test_one_voice_that_qualifies_itself_is_no_conflict() -> None:
    says = Said("Norvia shelled the bridge at Tarsa", subject="Norvia", predicate="shell", names=(NORVIA,))
    qualifies = Said(
        "Norvia did not shell the bridge at Tarsa alone",
        subject="Norvia",
        predicate="shell",
        negative=True,
        names=(NORVIA,),
    )
    assert all(f.verdict is not Verdict.CONFLICT for f in findings(article("A", says, qualifies)))


def test_two_things_published_on_two_days_are_no_conflict() -> None:
    left = Said(
        "The Lake Institute published a report on herons",
        subject="Lake Institute",
        predicate="publish",
        period="2024-05",
        names=(("Lake Institute", EntityKind.ORGANISATION),),
    )
    right = Said(
        "The Shore College published a report on herons",
        subject="Shore College",
        predicate="publish",
        period="2024-09",
        names=(("Shore College", EntityKind.ORGANISATION),),
    )
    assert Verdict.CONFLICT not in verdicts(article("A", left), article("B", right))


def supplied(thing: str) -> Said:
    return Said(
        f"Belmark has supplied {thing} to the guard of Norvia",
        subject="Belmark",
        predicate="supply",
        object=thing,
        names=(NORVIA, BELMARK),
    )


@pytest.mark.parametrize(
    ("thing", "other"),
    [
        ("the Tarsa envoy", "Runa al-Dahl"),
        ("boats near Tarsa", "drones from Orlen"),
        ("Tarsa's harbour", "Orlen's drones"),
        ("Captain Dr.", "Professor Dr."),
        ("Billions", "Billions"),
        ("Peru", "Lima"),
    ],
    ids=["a description and a name", "names of places beside", "whose it is", "cut off", "one word", "a capital"],
)
def test_other_names_are_not_always_other_things(thing: str, other: str) -> None:
    told = ruled(article("A", supplied(thing)), article("B", supplied(other)))
    assert (Verdict.DIFFERENT_THINGS, "other_thing") not in told


def test_two_countries_are_two_things() -> None:
    told = ruled(article("A", supplied("Peru")), article("B", supplied("Chile")))
    assert (Verdict.DIFFERENT_THINGS, "other_thing") in told


def test_two_things_of_different_names_are_not_one() -> None:
    told = ruled(article("A", supplied("Sparrowhawk drones")), article("B", supplied("Lanner missiles")))
    assert (Verdict.DIFFERENT_THINGS, "other_thing") in told
    assert (Verdict.CORROBORATED, "same_statement") not in told


def test_things_of_two_doers_are_each_of_its_own() -> None:
    other = Said("Orlen supplied Lanner missiles to the guard of Norvia", subject="Orlen", predicate="supply",
                 object="Lanner missiles", names=(NORVIA,))  # fmt: skip
    told = ruled(article("A", supplied("Sparrowhawk drones")), article("B", other))
    assert Verdict.DIFFERENT_THINGS not in {verdict for verdict, _ in told}
    assert Verdict.CORROBORATED not in {verdict for verdict, _ in told}


def test_a_thing_named_in_one_and_not_in_the_other_may_be_one() -> None:
    told = ruled(article("A", supplied("Sparrowhawk drones")), article("B", supplied("drones")))
    assert (Verdict.CORROBORATED, "same_statement") in told


def test_who_gives_other_figures_stands_in_no_agreement() -> None:
    def hurt(words: str, said: str, value: float, predicate: str) -> Said:
        return Said(words, (Figure(said, value, unit="people"),), subject="blast", predicate=predicate)

    told = findings(
        article("A", hurt("The blast at the Tarsa mill wounded 125 people", "125", 125, "wound")),
        article("B", hurt("the blast wounded 125 people at the Tarsa mill", "125", 125, "wound")),
        article("C", hurt("the blast at the Tarsa mill killed 95 people", "95", 95, "kill")),
    )
    agreed = [found for found in told if found.verdict is Verdict.CORROBORATED]
    assert agreed
    assert all(len(found.claims) == len({"A", "B"}) for found in agreed)


def test_the_same_quoted_words_are_one_origin_whoever_is_said_to_have_spoken() -> None:
    words = "“we believe that the tunnel is lawful and safe”"
    left, right = Said(words, speaker="Runa Dahl"), Said(words)
    for one in findings(article("A", left), article("B", right)):
        assert one.origins == 1
        assert one.origin_reasons == ("A and B quote the same words.",)


def test_who_speaks_of_something_near_is_no_origin_of_what_others_agree_on() -> None:
    closed = Said("Norvia closed the harbour of Tarsa on Monday", subject="Norvia", predicate="close")
    near = Said("Norvia will repair the quay at the harbour of Tarsa", subject="Norvia", predicate="repair")
    together = [
        one
        for one in findings(article("A", closed), article("B", closed), article("C", near))
        if one.verdict is Verdict.CORROBORATED and one.documents == 3
    ]
    assert all(one.origins == 2 for one in together)
    assert together
