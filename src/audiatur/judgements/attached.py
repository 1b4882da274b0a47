"""Judgements in, the kept files that they name out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from audiatur.judgements.standing import standing
from audiatur.model.judgement import Judgement

STATED = re.compile(r"(?P<name>.{1,200}) \(SHA-256 (?P<sha256>[0-9a-f]{64})\)\Z", re.DOTALL)


@dataclass(frozen=True)
class Attached:
    """A kept file: its name as given, and the hash it lies under."""

    name: str
    sha256: str

    @property
    def stated(self) -> str:
        """How a judgement names it."""
        return f"{self.name} (SHA-256 {self.sha256})"


def attached(stated: str | None) -> Attached | None:
    """The kept file that a judgement's attachment names; None where it names an address."""
    found = STATED.match(stated or "")
    return Attached(found["name"], found["sha256"]) if found else None


def files_attached(judgements: Sequence[Judgement]) -> tuple[Attached, ...]:
    """The files of the judgements that hold, each hash once, in the order of the hashes."""
    named = (attached(judgement.attachment) for judgement in standing(judgements))
    by_hash = {file.sha256: file for file in named if file}
    return tuple(by_hash[sha256] for sha256 in sorted(by_hash))
