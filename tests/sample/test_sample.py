"""What was planted in the bundled sample is found, and what looks alike is kept apart."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from planted import PLANTED, Fact, Sample, Sum


@pytest.fixture(scope="module")
def sample() -> Sample:
    return Sample()


@pytest.mark.parametrize("fact", PLANTED.findings, ids=lambda f: f.about)
def test_planted_fact_is_found(sample: Sample, fact: Fact) -> None:
    joining = sample.joining(fact)
    assert joining, "no finding joins the passages"
    assert {f.verdict.value for f in joining} & set(fact.verdicts), [(f.verdict, f.rule, f.reason) for f in joining]


@pytest.mark.parametrize("fact", PLANTED.apart, ids=lambda f: f.about)
def test_what_looks_alike_is_kept_apart(sample: Sample, fact: Fact) -> None:
    wrong = [f for f in sample.joining(fact) if f.verdict.value in {"corroborated", "conflict"}]
    assert wrong == []


@pytest.mark.parametrize("planted", PLANTED.checks, ids=lambda c: c.words)
def test_planted_sum_is_done_again(sample: Sample, planted: Sum) -> None:
    place = sample.place(planted.file, planted.words)
    found = [
        check
        for check in sample.compared.checks
        if check.kind == planted.kind and any(operand.span.overlap(place) for operand in check.operands)
    ]
    assert any(
        check.verdict == planted.verdict and check.computed == pytest.approx(planted.computed, abs=0.01)
        for check in found
    ), [(check.verdict, check.computed, check.formula) for check in found]


def test_every_alarm_is_planted(sample: Sample) -> None:
    places = [sample.place(c.file, c.words) for c in PLANTED.checks if c.verdict == "inconsistent"]
    alarms = [check for check in sample.compared.checks if check.verdict == "inconsistent"]
    wrong = [check for check in alarms if not any(o.span.overlap(p) for o in check.operands for p in places)]
    assert wrong == []


@pytest.mark.parametrize("group", PLANTED.origins, ids=" and ".join)
def test_copies_count_once(sample: Sample, group: tuple[str, ...]) -> None:
    ids = {sample.documents[file].id for file in group}
    assert any(ids == set(copies.documents) for copies in sample.compared.copy_groups)
    for finding in sample.compared.findings:
        within = {answer.document for answer in finding.answers}
        assert finding.verdict != "corroborated" or not within <= ids, "one wire story is not two sources"


@pytest.mark.parametrize("file", PLANTED.unreadable)
def test_unreadable_file_is_a_problem(sample: Sample, file: str) -> None:
    assert file not in sample.documents
    assert [p.file for p in sample.problems if p.serious] == [file]


def test_nothing_is_guessed(sample: Sample) -> None:
    assert sorted(d.file for d in sample.documents.values() if d.published is None) == sorted(PLANTED.undated)
    assert sorted(d.file for d in sample.documents.values() if d.outlet is None) == sorted(PLANTED.no_outlet)
