"""All that comparing the documents gave."""

from __future__ import annotations

from audiatur.model.check import Check
from audiatur.model.entity import Entity
from audiatur.model.event import Event
from audiatur.model.finding import Finding
from audiatur.model.origin import CopyGroup, SharedOrigin
from audiatur.model.position import Position
from audiatur.model.problem import Problem
from audiatur.model.record import Record
from audiatur.model.register import RegisterRow
from audiatur.model.voice import Voice


class Compared(Record):
    """What was found between the documents, each list in an order that content alone decides."""

    entities: tuple[Entity, ...] = ()
    findings: tuple[Finding, ...] = ()
    checks: tuple[Check, ...] = ()
    shared_origins: tuple[SharedOrigin, ...] = ()
    copy_groups: tuple[CopyGroup, ...] = ()
    positions: tuple[Position, ...] = ()
    events: tuple[Event, ...] = ()
    voices: tuple[Voice, ...] = ()
    registers: tuple[RegisterRow, ...] = ()
    problems: tuple[Problem, ...] = ()
