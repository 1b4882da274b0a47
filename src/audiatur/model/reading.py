"""All that was read in one document."""

from __future__ import annotations

from audiatur.model.amount import Amount
from audiatur.model.attribution import Attribution
from audiatur.model.claim import Claim
from audiatur.model.mention import Mention
from audiatur.model.period import Period
from audiatur.model.problem import Problem
from audiatur.model.record import Record
from audiatur.model.span import Span


class Reading(Record):
    """What the readers found in one document, each list in the order of the text."""

    document: str
    sentences: tuple[Span, ...] = ()
    mentions: tuple[Mention, ...] = ()
    amounts: tuple[Amount, ...] = ()
    periods: tuple[Period, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    claims: tuple[Claim, ...] = ()
    problems: tuple[Problem, ...] = ()
