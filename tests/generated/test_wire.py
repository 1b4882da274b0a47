"""A wire story and its copies are one origin, whatever was changed in them; a reporter's own article is another."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from recovery import doubled_origins, run
from wire import OWN, wire

from audiatur.model.finding import Verdict


@pytest.mark.parametrize("seed", range(3))
def test_copies_are_one_origin_and_corroborate_nothing(seed: int) -> None:
    result = run(wire(seed))
    file_of = {document.id: name for name, document in result.documents.items()}
    groups = {frozenset(file_of[each] for each in group.documents) for group in result.compared.copy_groups}
    assert groups == {frozenset(result.documents) - {OWN}, frozenset({OWN})}
    wrong, _ = doubled_origins(result)
    assert wrong == 0
    document_of = {claim.id: file_of[claim.document] for reading in result.readings for claim in reading.claims}
    for finding in result.compared.findings:
        if OWN not in {document_of[claim] for claim in finding.claims}:
            assert finding.origins == 1
            assert finding.verdict is not Verdict.CORROBORATED


@pytest.mark.parametrize("seed", range(3))
def test_two_who_report_for_themselves_corroborate_one_another(seed: int) -> None:
    """What the copies tell and the reporter found out as well has two origins, not six."""
    result = run(wire(seed))
    own = result.documents[OWN].id
    shared = [
        finding
        for finding in result.compared.findings
        if finding.verdict is Verdict.CORROBORATED
        and own in {c.document for r in result.readings for c in r.claims if c.id in finding.claims}
    ]
    assert shared
    assert all(finding.origins == 2 for finding in shared)
