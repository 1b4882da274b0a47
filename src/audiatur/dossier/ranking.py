"""Findings and Checks in, those a reader meets first out."""

from __future__ import annotations

from collections.abc import Iterable

from audiatur.dossier.verdicts import READING_ORDER
from audiatur.model.check import Check, CheckVerdict
from audiatur.model.compared import Compared
from audiatur.model.finding import Finding, Verdict


def by_weight(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings, heaviest first; of equal weight, in the order of READING_ORDER and then as given."""
    return tuple(sorted(findings, key=lambda finding: (-finding.weight, READING_ORDER.index(finding.verdict))))


def of_verdict(compared: Compared, verdict: Verdict) -> tuple[Finding, ...]:
    """The findings of one verdict, heaviest first."""
    return by_weight(finding for finding in compared.findings if finding.verdict is verdict)


def answering(compared: Compared, verdict: Verdict) -> tuple[Finding, ...]:
    """The findings of one verdict in which claims answer one question, heaviest first."""
    return tuple(finding for finding in of_verdict(compared, verdict) if not is_matter(finding))


def of_one_origin(compared: Compared) -> int:
    """How many of the agreements stand on one origin: one text, or one speaker, that several articles carry."""
    return sum(finding.origins == 1 for finding in compared.findings if finding.verdict is Verdict.CORROBORATED)


def between_articles(compared: Compared) -> tuple[Finding, ...]:
    """The findings in which articles answer one question, heaviest first."""
    found = (finding for finding in compared.findings if finding.verdict is not Verdict.SINGLE_SOURCE)
    return by_weight(finding for finding in found if not is_matter(finding))


def matters(compared: Compared) -> tuple[Finding, ...]:
    """The findings in which articles only speak of one matter, heaviest first."""
    return by_weight(finding for finding in compared.findings if is_matter(finding))


def is_matter(finding: Finding) -> bool:
    """Whether its claims only speak of one matter, and no person has said what they amount to."""
    return finding.one_matter and finding.verdict is Verdict.COMPATIBLE and not finding.judged


def failing(compared: Compared) -> tuple[Check, ...]:
    """The checks whose figures do not bear each other out, in their order."""
    return of_check_verdict(compared, CheckVerdict.INCONSISTENT)


def of_check_verdict(compared: Compared, verdict: CheckVerdict) -> tuple[Check, ...]:
    """The checks of one verdict, in their order."""
    return tuple(check for check in compared.checks if check.verdict is verdict)


def interleaved(findings: Iterable[Finding], checks: Iterable[Check]) -> tuple[Finding | Check, ...]:
    """The heaviest finding, then a failing check and a finding in turn: neither hides the other."""
    rest, sums = list(findings), list(checks)
    ordered: list[Finding | Check] = []
    while rest or sums:
        ordered += [*rest[:1], *sums[:1]]
        rest, sums = rest[1:], sums[1:]
    return tuple(ordered)
