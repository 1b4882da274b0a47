"""One part of comparing that fails leaves what the others find."""

from __future__ import annotations

import pytest

from audiatur.compare import compare as comparing
from audiatur.compare.guard import Guard
from audiatur.errors import UsageError
from audiatur.model.problem import Step
from audiatur.settings import Settings

from .support import Said, article, build

TWO = (
    article("A", Said("The dam at Tarsa cost 40 million crowns", subject="dam", predicate="cost")),
    article("B", Said("The dam at Tarsa cost 90 million crowns", subject="dam", predicate="cost")),
)


@pytest.mark.parametrize(("part", "told"), [("unite", "names"), ("shared_origins", "origins"), ("audit", "sums")])
def test_the_other_parts_stand(part: str, told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise IndexError("out of range")

    documents, readings = zip(*(build(number, one) for number, one in enumerate(TWO)), strict=True)
    monkeypatch.setattr(comparing, part, fails)
    compared = comparing.compare(documents, readings, Settings())
    assert compared.findings
    (problem,) = compared.problems
    assert problem.step is Step.COMPARE
    assert problem.message.startswith(f"{told} could not be compared (IndexError: out of range)")


def test_a_misuse_ends_the_run() -> None:
    def misused() -> list[str]:
        raise UsageError("no such file")

    with pytest.raises(UsageError):
        Guard().all_of("names", misused)
