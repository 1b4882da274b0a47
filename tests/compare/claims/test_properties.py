"""What holds for any claims: no side is favoured, nothing depends on chance, and no text raises anything."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from audiatur.model.claim import Commitment
from audiatur.model.finding import Finding
from audiatur.model.mention import EntityKind
from audiatur.model.record import as_json

from .support import Article, Figure, Said, all_findings, article

ANY_TEXT = st.text(min_size=1, max_size=80).filter(lambda text: text.strip() != "")
CLAIMS = st.builds(
    lambda text, value, commitment, negative, period: Said(
        f"x{text}", (Figure("x", value, "boat"),), commitment=commitment, negative=negative, period=period
    ),
    ANY_TEXT,
    st.floats(allow_nan=False, allow_infinity=False) | st.none(),
    st.sampled_from(Commitment),
    st.booleans(),
    st.sampled_from([None, "2024", "../2028", "2024-02-30", "rubbish", "2021/2024", "2024-05-01/.."]),
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.lists(CLAIMS, min_size=1, max_size=3, unique_by=lambda said: said.text), max_size=4))
def test_any_claims_give_findings_about_claims_that_exist(told: list[list[Said]]) -> None:
    found = all_findings(*(article(f"Outlet {n}", *claims) for n, claims in enumerate(told)))
    for finding in found:
        assert finding.reason
        assert len(finding.claims) == len(set(finding.claims)) == len(finding.answers)
        assert 1 <= finding.origins <= len(finding.claims)
        assert {c.left for c in finding.comparisons} | {c.right for c in finding.comparisons} <= set(finding.claims)
    assert len({finding.id for finding in found}) == len(found)


def quarrel(one: str, other: str) -> list[Article]:
    """A quarrel of two states as three outlets tell it."""
    names = ((one, EntityKind.COUNTRY), (other, EntityKind.COUNTRY))

    def spent(country: str, words: str, value: float) -> Said:
        return Said(
            f"{country} spent {words} on its coast guard in 2023",
            (Figure(words, value, None, "EUR"),),
            subject=country,
            predicate="spend",
            period="2023",
            names=((country, EntityKind.COUNTRY),),
        )

    def shelled(left: str, right: str, *, denied: bool = False) -> Said:
        return Said(
            f"{left} shelled the bridge of {right} at Tarsa",
            subject=left,
            predicate="shell",
            commitment=Commitment.DENIED if denied else Commitment.ASSERTED,
            names=names,
        )

    return [
        article("Post", spent(one, "€100 million", 100e6), spent(other, "€100 million", 100e6), shelled(one, other)),
        article("Herald", spent(one, "€170 million", 170e6), shelled(other, one), shelled(one, other, denied=True)),
        article("Ledger", spent(other, "€101 million", 101e6), shelled(one, other)),
    ]


def shape(found: tuple[Finding, ...]) -> list[tuple[str, str, int, int]]:
    """Verdict, rule and size of every finding, names set aside."""
    return sorted((f.verdict.value, f.rule, len(f.claims), f.origins) for f in found)


@pytest.mark.parametrize("names", [("Ardenia", "Zubrovia"), ("Mirvia", "Lorvia"), ("Ostania", "Bergonia")])
def test_exchanging_the_sides_changes_names_only(names: tuple[str, str]) -> None:
    one, other = names
    assert shape(all_findings(*quarrel(one, other))) == shape(all_findings(*quarrel(other, one)))


def test_a_second_run_gives_the_same() -> None:
    told = quarrel("Ardenia", "Zubrovia")
    assert all_findings(*told) == all_findings(*told)


@pytest.mark.parametrize("seed", ["1", "2"])
def test_no_order_of_sets_shows(seed: str, tmp_path: Path) -> None:
    """Another seed of Python's hashes, another order of its sets, the same findings."""
    script = tmp_path / "run.py"
    script.write_text(
        "import sys\n"
        f"sys.path.insert(0, {str(Path(__file__).parents[1])!r})\n"
        "from claims.test_properties import quarrel\n"
        "from claims.support import all_findings\n"
        "from audiatur.model.record import as_json\n"
        "print([as_json(f) for f in all_findings(*quarrel('Ardenia', 'Zubrovia'))])\n",
        "utf-8",
    )
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    out = subprocess.run([sys.executable, script], env=environment, capture_output=True, text=True, check=True).stdout
    assert out.strip() == str([as_json(f) for f in all_findings(*quarrel("Ardenia", "Zubrovia"))])


def test_many_articles_of_one_figure_stay_bounded() -> None:
    said = Said("The ferry sank and 297 people died in the wreck", (Figure("297", 297, "person"),))
    told = [article(f"Outlet {n}", said) for n in range(150)]
    assert max(len(f.claims) for f in all_findings(*told)) <= 60
