"""Opposed stands: on one thing, on a thing and what is done about it, and told by one voice."""

from __future__ import annotations

import pytest

from audiatur.compare.positions import positions
from audiatur.compare.questions.meetings.opposed.stands import opposed_stands
from audiatur.model.mention import EntityKind

from .support import Said, article, story

NORVIA, ARDOVIA = ("Norvia", EntityKind.COUNTRY), ("Ardovia", EntityKind.COUNTRY)


def _stand(who: tuple[str, EntityKind], verb: str, what: str, speaker: str | None = None) -> Said:
    told = {"support": "supports", "oppose": "opposes"}[verb]
    return Said(f"{who[0]} {told} {what}", subject=who[0], predicate=verb, object=what, names=(who,), speaker=speaker)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (_stand(NORVIA, "support", "the harbour treaty"), _stand(ARDOVIA, "oppose", "the harbour treaty"), 1),
        (_stand(NORVIA, "support", "calls for a harbour treaty"), _stand(ARDOVIA, "oppose", "a harbour treaty"), 1),
        (_stand(NORVIA, "support", "a full inquiry into the harbour treaty"),
         _stand(ARDOVIA, "oppose", "the harbour treaty"), 0),
        (_stand(NORVIA, "support", "the harbour treaty", "Tessa Quill"),
         _stand(ARDOVIA, "oppose", "the harbour treaty", "Tessa Quill"), 0),
        (_stand(NORVIA, "support", "the harbour treaty", "Tessa Quill"),
         _stand(ARDOVIA, "oppose", "the harbour treaty", "Bo Lund"), 1),
    ],
    ids=["one treaty", "calls for it", "an inquiry into it", "one voice tells of both", "two voices"],
)  # fmt: skip
def test_opposed_stands(left: Said, right: Said, expected: int) -> None:
    told, _, _ = story(article("A", left), article("B", right))
    assert len(list(opposed_stands(told.statements, positions(told)))) == expected
