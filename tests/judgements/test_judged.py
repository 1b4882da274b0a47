"""What judgements make of a dossier; that the order of unrelated ones does not matter, and that undo undoes."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.dossier.affair import harbour

from audiatur.judgements.judged import judged
from audiatur.model.claim import Claim, Commitment
from audiatur.model.dossier import Dossier
from audiatur.model.finding import Finding, Verdict
from audiatur.model.judgement import (
    Article,
    Change,
    Decision,
    EditedField,
    Judgement,
    OfCheck,
    OfFinding,
    OfJudgement,
    OfName,
    Target,
    Words,
    article,
    judgement,
    of_check,
    of_finding,
    words,
)
from audiatur.model.span import Span

MACHINE = harbour().model_copy(update={"judgements": ()})
DOCUMENTS = {document.id: document for document in MACHINE.documents}
CLAIMS = {claim.id: claim for reading in MACHINE.readings for claim in reading.claims}
SECONDS = count()


def claim_words(claim: Claim) -> Words:
    return words(DOCUMENTS[claim.document], claim.span)


def about(finding: Finding) -> OfFinding:
    return of_finding(finding, CLAIMS, DOCUMENTS)


def decide(decision: Decision, *targets: Target, reason: str = "heard it", **more: Any) -> Judgement:
    at = f"2031-05-02T09:00:{next(SECONDS) % 60:02}+00:00"
    return judgement(decision, targets, reason=reason, by="M. Okoro", at=at, **more)


def undo(of: Judgement) -> Judgement:
    return decide(Decision.UNDO, OfJudgement(id=of.id))


def after(*judgements: Judgement, dossier: Dossier = MACHINE) -> Dossier:
    return judged(dossier.model_copy(update={"judgements": judgements}))


def finding_of(dossier: Dossier, label: str) -> Finding:
    (found,) = [one for one in dossier.compared.findings if one.question.label.startswith(label)]
    return found


def results(dossier: Dossier) -> str:
    return dossier.model_dump_json(exclude={"judgements"})


MARCH, BUDGET = (
    finding_of(MACHINE, "March against"),
    finding_of(MACHINE, "Ministry of Transport of Velmora: budget, 2031"),
)
POLICE = next(CLAIMS[identity] for identity in MARCH.claims if CLAIMS[identity].amounts[0].value == 1200)


def test_no_judgement_changes_nothing() -> None:
    assert after() == MACHINE


def test_a_rejected_claim_leaves_its_findings_and_all_that_rests_on_it() -> None:
    given_ = decide(Decision.REJECT, claim_words(POLICE))
    dossier = after(given_)
    found = finding_of(dossier, "March against")
    assert POLICE.id not in found.claims
    assert len(found.claims) == len(MARCH.claims) - 1
    assert found.judged == (given_.id,)
    assert POLICE.id not in {claim.id for reading in dossier.readings for claim in reading.claims}
    assert dossier.orphans == ()
    held = {claim.id for reading in dossier.readings for claim in reading.claims}
    for event in dossier.compared.events:
        assert event.claim in held
        assert event.finding in {None, *(one.id for one in dossier.compared.findings)}


def test_of_two_claims_the_last_one_is_single_source() -> None:
    gone = [claim_words(CLAIMS[identity]) for identity in MARCH.claims[1:]]
    found = finding_of(after(*(decide(Decision.REJECT, one) for one in gone)), "March against")
    assert (found.verdict, found.documents, found.origins) == (Verdict.SINGLE_SOURCE, 1, 1)
    assert found.comparisons == ()


def test_a_finding_whose_last_claim_is_rejected_is_gone() -> None:
    gone = [decide(Decision.REJECT, claim_words(CLAIMS[identity])) for identity in MARCH.claims]
    assert not [one for one in after(*gone).compared.findings if one.question.label.startswith("March against")]


def test_a_verdict_names_who_gave_it_and_keeps_what_the_machine_said() -> None:
    found = finding_of(after(decide(Decision.VERDICT, about(MARCH), verdict=Verdict.COMPATIBLE)), "March against")
    assert (found.verdict, found.rule) == (Verdict.COMPATIBLE, "person")
    assert "M. Okoro" in found.reason
    assert MARCH.reason in found.reason


def test_an_edited_value_stands_in_the_claim_and_in_the_cell() -> None:
    changes = (
        Change(field=EditedField.VALUE, value="1300"),
        Change(field=EditedField.COMMITMENT, value="alleged"),
    )
    dossier = after(decide(Decision.EDIT, claim_words(POLICE), changes=changes))
    (edited,) = [c for reading in dossier.readings for c in reading.claims if c.id == POLICE.id]
    assert (edited.amounts[0].value, edited.commitment) == (1300, Commitment.ALLEGED)
    assert edited.span == POLICE.span
    (answer,) = [a for a in finding_of(dossier, "March against").answers if a.claim == POLICE.id]
    assert "1,300" in answer.text
    assert "1,200" in (answer.mark or "")


def test_a_row_of_a_register_says_what_was_edited_and_others_stay() -> None:
    row, *others = MACHINE.compared.registers
    changes = (Change(field=EditedField.PERIOD, value="2033"),)
    edited, *rest = after(decide(Decision.EDIT, claim_words(CLAIMS[row.claim]), changes=changes)).compared.registers
    assert edited.cells[:-1] == row.cells
    assert edited.cells[-1].column == "Edited"
    assert edited.cells[-1].text.startswith("period: 2033 (")
    assert rest == list(others)


def test_joined_findings_are_one_and_count_each_speaker_once() -> None:
    found = finding_of(after(decide(Decision.JOIN, about(BUDGET), about(MARCH))), BUDGET.question.label)
    assert set(found.claims) == {*BUDGET.claims, *MARCH.claims}
    assert found.verdict is Verdict.CONFLICT
    assert found.documents == len({CLAIMS[identity].document for identity in found.claims})
    assert found.origins <= found.documents


def test_split_claims_are_a_finding_of_their_own() -> None:
    dossier = after(decide(Decision.SPLIT, about(MARCH), claim_words(POLICE)))
    both = [one for one in dossier.compared.findings if one.question.label == MARCH.question.label]
    assert sorted(len(one.claims) for one in both) == [1, len(MARCH.claims) - 1]
    assert len({one.id for one in both}) == 2


def test_an_added_claim_is_one_like_any_other_and_can_be_joined() -> None:
    document = DOCUMENTS[POLICE.document]
    place = Span(document=document.id, start=POLICE.span.start, end=POLICE.span.end - 1)
    added = decide(
        Decision.ADD, words(document, place), changes=(Change(field=EditedField.SUBJECT, value="the march"),)
    )
    joined = decide(Decision.JOIN, about(BUDGET), words(document, place))
    dossier = after(added, joined)
    assert dossier.orphans == ()
    (claim,) = [c for reading in dossier.readings for c in reading.claims if added.id in c.judged]
    assert claim.subject == "the march"
    assert claim.id in finding_of(dossier, BUDGET.question.label).claims


def test_a_check_can_be_rejected() -> None:
    check = MACHINE.compared.checks[0]
    assert check.id not in {
        one.id for one in after(decide(Decision.REJECT, of_check(check, DOCUMENTS))).compared.checks
    }


@pytest.mark.parametrize(
    "lost",
    [
        decide(Decision.ACCEPT, Words(sha256="0", file="gone.txt", start=0, end=4, quote="gone")),
        decide(Decision.ACCEPT, claim_words(POLICE).model_copy(update={"quote": "words that nobody wrote"})),
        decide(Decision.REJECT, OfFinding(question="Nothing", members=(claim_words(POLICE),))),
        decide(Decision.NOTE, OfCheck(sum="total", members=(claim_words(POLICE),))),
        decide(Decision.JOIN, article(MACHINE.documents[0]), Article(sha256="0", file="gone.txt")),
        decide(Decision.UNITE, OfName(name="Nobody"), OfName(name="No One")),
        decide(Decision.UNDO, OfJudgement(id="judgement-none")),
        decide(
            Decision.EDIT,
            claim_words(next(claim for claim in CLAIMS.values() if not claim.amounts)),
            changes=(Change(field=EditedField.VALUE, value="1"),),
        ),
    ],
    ids=lambda lost: lost.decision,
)
def test_what_finds_nothing_to_hold_on_to_is_told_and_does_nothing(lost: Judgement) -> None:
    dossier = after(lost)
    (orphan,) = dossier.orphans
    assert orphan.judgement == lost.id
    assert orphan.reason.endswith(".")
    assert results(dossier.model_copy(update={"orphans": ()})) == results(MACHINE)


def test_words_that_moved_are_found_again() -> None:
    document = DOCUMENTS[POLICE.document]
    moved = claim_words(POLICE).model_copy(update={"start": 0, "end": 1})
    assert document.text.count(moved.quote) == 1
    assert after(decide(Decision.REJECT, moved)).orphans == ()


UNRELATED = (
    decide(Decision.REJECT, claim_words(POLICE)),
    decide(Decision.VERDICT, about(BUDGET), verdict=Verdict.CONFLICT),
    decide(Decision.REJECT, of_check(MACHINE.compared.checks[0], DOCUMENTS)),
    decide(Decision.NOTE, article(MACHINE.documents[0])),
    decide(Decision.ACCEPT, about(finding_of(MACHINE, "“470 million"))),
)


@settings(deadline=None, max_examples=25)
@given(st.permutations(UNRELATED), st.sets(st.sampled_from(range(len(UNRELATED)))))
def test_any_order_of_unrelated_judgements_gives_the_same(order: Sequence[Judgement], left_out: set[int]) -> None:
    kept = [one for number, one in enumerate(UNRELATED) if number not in left_out]
    assert results(after(*(one for one in order if one in kept))) == results(after(*kept))


@settings(deadline=None, max_examples=25)
@given(st.permutations(UNRELATED), st.sampled_from(UNRELATED))
def test_undo_restores_every_byte_and_can_be_undone(order: Sequence[Judgement], taken_back: Judgement) -> None:
    first = undo(taken_back)
    others = [one for one in order if one is not taken_back]
    assert results(after(*order, first)) == results(after(*others))
    assert results(after(*order, first, undo(first))) == results(after(*order))


@pytest.mark.parametrize(
    ("decision", "targets", "more"),
    [
        (Decision.UNITE, (OfName(name="Tarn"),), {}),
        (Decision.VERDICT, (about(MARCH),), {}),
        (Decision.EDIT, (claim_words(POLICE),), {}),
        (Decision.ATTACH, (claim_words(POLICE),), {}),
        (Decision.EDIT, (about(MARCH),), {}),
        (Decision.ACCEPT, (claim_words(POLICE), claim_words(POLICE)), {}),
        (Decision.JOIN, (article(MACHINE.documents[0]), about(MARCH)), {}),
        (Decision.JOIN, (claim_words(POLICE), about(MARCH)), {}),
        (Decision.SPLIT, (about(MARCH), about(BUDGET)), {}),
    ],
)
def test_a_judgement_that_says_nothing_is_refused(
    decision: Decision, targets: tuple[Target, ...], more: dict[str, Any]
) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        decide(decision, *targets, **more)


@pytest.mark.parametrize(("field", "value"), [("value", "many"), ("value", "nan"), ("commitment", "sure")])
def test_a_field_takes_only_what_it_can_hold(field: str, value: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        Change(field=EditedField(field), value=value)


def test_a_judgement_reads_back_as_it_was_written() -> None:
    for one in (*UNRELATED, decide(Decision.UNITE, OfName(name="a"), OfName(name="b"))):
        assert Judgement.model_validate_json(one.model_dump_json()) == one
