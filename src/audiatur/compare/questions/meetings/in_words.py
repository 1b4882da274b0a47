"""A Story in, the meetings of statements in words about what holds: transfers, agreements, status, stands, out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from audiatur.compare.questions.meetings.acts.denied_deed import denied_deed
from audiatur.compare.questions.meetings.acts.one_agreement import one_agreement
from audiatur.compare.questions.meetings.acts.one_deed import one_deed
from audiatur.compare.questions.meetings.acts.one_object import one_object
from audiatur.compare.questions.meetings.acts.one_transfer import one_transfer
from audiatur.compare.questions.meetings.acts.one_undergoing import one_undergoing
from audiatur.compare.questions.meetings.states.like_judgements import like_judgements
from audiatur.compare.questions.meetings.states.office_ways import offices_in_two_ways
from audiatur.compare.questions.meetings.states.one_aim import one_aim
from audiatur.compare.questions.meetings.states.one_denial import one_denial
from audiatur.compare.questions.meetings.states.one_list import one_list
from audiatur.compare.questions.meetings.states.one_name import one_name
from audiatur.compare.questions.meetings.states.one_role import one_role
from audiatur.compare.questions.meetings.states.one_stand import one_stand
from audiatur.compare.questions.meetings.states.one_status import one_status
from audiatur.compare.questions.meetings.states.one_trend import one_trend
from audiatur.compare.questions.meetings.states.one_view import one_view
from audiatur.compare.story import Story
from audiatur.compare.verdicts.met import Met, once
from audiatur.model.topic import Measure


def in_words(story: Story, measures: Mapping[str, Measure]) -> tuple[Iterable[Met], ...]:
    """The meetings of each rule, by rule."""
    return (
        one_transfer(story, measures),
        one_agreement(story),
        once(one_status(story)),
        one_role(story),
        one_aim(story),
        one_stand(story),
        one_denial(story),
        denied_deed(story),
        one_view(story),
        one_trend(story),
        like_judgements(story.statements),
        once(one_name(story)),
        one_list(story.statements),
        one_undergoing(story.statements),
        one_object(story),
        one_deed(story.statements),
        offices_in_two_ways(story.statements),
    )
