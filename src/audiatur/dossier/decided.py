"""Ids of judgements in, who decided what and why out, for the mark that stands beside a result of theirs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from audiatur.dossier.lookup import Lookup


@dataclass(frozen=True)
class Decided:
    """One decision of a person about the thing it stands beside."""

    by: str
    decision: str
    reason: str
    at: str


def decided(lookup: Lookup, judged: Iterable[str]) -> tuple[Decided, ...]:
    """The decisions of those ids that the dossier holds, in the order given."""
    known = (lookup.judgement[identity] for identity in judged if identity in lookup.judgement)
    return tuple(Decided(each.by, each.decision.value, each.reason, each.at) for each in known)
