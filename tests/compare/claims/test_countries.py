"""Figures of two countries never meet as agreed, whatever third figure is like both."""

from __future__ import annotations

import pytest

from audiatur.model.finding import Verdict
from audiatur.model.mention import EntityKind

from .support import Figure, Said, article, findings


def spent(country: str | None, words: str, value: float, kind: EntityKind = EntityKind.COUNTRY) -> Said:
    who = country or "The navy"
    names = ((country, kind),) if country else ()
    return Said(
        f"{who} spent {words} million on new patrol ships in 2031",
        (Figure(words, value, currency="USD"),),
        subject=country,
        predicate="spend",
        period="2031",
        names=names,
    )


@pytest.mark.parametrize("kind", [EntityKind.COUNTRY, EntityKind.PLACE])
def test_a_figure_of_no_country_brings_no_two_countries_together(kind: EntityKind) -> None:
    told = findings(
        article("Morning Post", spent("Velmark", "104", 104e6, kind), spent("Tessaly", "118", 118e6, kind)),
        article("Herald", spent(None, "104", 104e6), spent("Velmark", "104", 104e6, kind)),
        article("Observer", spent("Velmark", "103.9", 103.9e6, kind)),
    )
    figures = [finding for finding in told if finding.verdict in {Verdict.CORROBORATED, Verdict.CONFLICT}]
    assert figures
    for finding in figures:
        assert not any("118" in answer.text for answer in finding.answers), (
            finding.question.label,
            finding.rule,
            finding.reason,
        )


def test_figures_of_one_country_stay_together() -> None:
    told = findings(
        article("Morning Post", spent("Velmark", "104", 104e6)), article("Herald", spent("Velmark", "104", 104e6))
    )
    assert Verdict.CORROBORATED in {finding.verdict for finding in told}
