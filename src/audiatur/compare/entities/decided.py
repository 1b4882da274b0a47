"""What people decided about names in; which names they hold together and which apart out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import combinations

from audiatur.compare.entities.form import form
from audiatur.model.judgement import Decision, Judgement, OfName

RULE = "person"
Pair = tuple[str, str]


@dataclass(frozen=True)
class Decided:
    """Pairs of names in their compared form.

    Attributes:
        together: Pairs of one entity, each with the reason that a reader is shown.
        apart: Pairs that nothing may unite.
    """

    together: dict[Pair, str] = field(default_factory=dict)
    apart: frozenset[Pair] = frozenset()

    def parts(self, left: str, right: str) -> bool:
        """Whether nothing may unite the two."""
        return (left, right) in self.apart or (right, left) in self.apart


def decided(judgements: Sequence[Judgement]) -> Decided:
    """Of two decisions about one pair the later one holds."""
    last: dict[Pair, Judgement] = {}
    for judgement in judgements:
        names = [target.name for target in judgement.about if isinstance(target, OfName)]
        for left, right in combinations(sorted({form(name) for name in names}), 2):
            last[left, right] = judgement
    return Decided(
        together={pair: _told(each) for pair, each in last.items() if each.decision is Decision.UNITE},
        apart=frozenset(pair for pair, each in last.items() if each.decision is Decision.PART),
    )


def _told(judgement: Judgement) -> str:
    reason = " ".join(judgement.reason.split())
    return f"{judgement.by} decided so{': ' if reason else ''}{reason}."
