"""A Story in, the meetings of statements in words about what holds: transfers, agreements, status, stands, out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from audiatur.compare.questions.one_agreement import one_agreement
from audiatur.compare.questions.one_transfer import one_transfer
from audiatur.compare.statement import Story
from audiatur.compare.verdicts.met import Met
from audiatur.model.topic import Measure


def in_words(story: Story, measures: Mapping[str, Measure]) -> tuple[Iterable[Met], ...]:
    """The meetings of each rule, by rule."""
    return (one_transfer(story, measures), one_agreement(story))
