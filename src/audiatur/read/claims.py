"""Propositions, figures, times and attributions in, Claims out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from audiatur.model.amount import Amount
from audiatur.model.attribution import Attribution
from audiatur.model.claim import Claim
from audiatur.model.mention import EntityKind, Mention
from audiatur.model.period import Period
from audiatur.model.record import content_id
from audiatur.parties import TO_SUBJECT
from audiatur.read.fields.carried import carried
from audiatur.read.fields.chain import by_sentence, chain, holders, telling
from audiatur.read.fields.change_periods import change_period, end_of, of_base, of_level
from audiatur.read.fields.commitment import commitment
from audiatur.read.fields.context import Context, context_of
from audiatur.read.fields.durations import durations
from audiatur.read.fields.estimates import estimate
from audiatur.read.fields.linked_times import of_meeting, of_purpose, of_subject, until
from audiatur.read.fields.measure import Measured, Measures, load_measures
from audiatur.read.fields.participants import participants
from audiatur.read.fields.polarity import polarity
from audiatur.read.fields.ranks import ranks
from audiatur.read.fields.reported_figures import Reported, reported_by, time_reported
from audiatur.read.fields.subject import subject
from audiatur.read.fields.times import period_of, said_at
from audiatur.read.fields.wholes import wholes
from audiatur.read.parse import Parsed, Sentence
from audiatur.read.propositions.checkable import Voice, dismissal, is_concrete
from audiatur.read.propositions.proposition import Proposition
from audiatur.read.propositions.segment import Told, segment
from audiatur.settings import Settings

OF_ITS_CLAUSE = frozenset(
    {
        "bracketed_figure",
        "current_figure",
        "further_figure",
        "listed_item",
        "listed_supplier",
        "stated_share",
        "dashed_phrase",
    }
)
"""Phrases that measure what the clause above them measures, where they name nothing else."""
BESIDE_ITS_CLAUSE = frozenset({"accompanying_phrase", "participial_clause"})
"""Rules for what goes along with its clause, as told by a verb of its own: "up 9% on 2023, with all of it saved"."""
ARMS_REGISTER = "arms_transfers"
"""In this register the subject of a claim is the receiver, whoever is the subject of the sentence."""


def read_claims(
    parsed: Parsed,
    mentions: Sequence[Mention],
    amounts: Sequence[Amount],
    periods: Sequence[Period],
    attributions: Sequence[Attribution],
    settings: Settings,
) -> tuple[Claim, ...]:
    """Every checkable statement, in the order of the text; no two share one span."""
    context = context_of(parsed, mentions, amounts, periods)
    touching = by_sentence(attributions, [sentence.span for sentence in parsed.sentences])
    measures = load_measures(settings.topics)
    told = Told()
    found: list[Claim] = []
    before: Sentence | None = None
    earlier: tuple[Attribution, ...] = ()
    reported: Reported | None = None
    for sentence in parsed.sentences:
        earlier = touching.get(sentence.index) or carried(sentence, before, earlier)
        before = sentence
        stated = segment(sentence, _figures(sentence, context), _persons(sentence, context), told)
        scopes = _scopes(stated, context, measures, reported)
        reported = reported_by(stated, {index: scope.period for index, scope in scopes.items()}, reported, context)
        claims = (_claim(proposition, context, earlier, scopes[proposition.head.i]) for proposition in stated)
        found.extend(claim for claim in claims if claim is not None)
    return tuple(found)


@dataclass(frozen=True)
class Scope:
    """What a proposition has of its own or from the one it hangs from."""

    period: str | None
    measured: Measured
    is_change: bool = False
    """Whether the period is that between whose ends something changed: what is done beside it falls to its end."""


def _scopes(
    found: Sequence[Proposition], context: Context, measures: Measures, reported: Reported | None
) -> dict[int, Scope]:
    """By its head what each proposition of a sentence speaks of; clauses are read before what hangs from them."""
    scopes: dict[int, Scope] = {}
    for proposition in sorted(found, key=_depth):
        above = scopes.get(proposition.governor.i) if proposition.governor is not None else None
        scope = _scope(proposition, context, measures, above)
        if scope.period is None:
            scope = replace(scope, period=time_reported(proposition, reported, context))
        scopes[proposition.head.i] = scope
    periods = {index: scope.period for index, scope in scopes.items()}
    since_base = partial(of_base, written=context.written)
    for_purpose = partial(of_purpose, written=context.document.published)
    for reading in (of_subject, until, of_level, of_meeting, for_purpose, since_base):
        for proposition in found:
            periods[proposition.head.i] = periods[proposition.head.i] or reading(proposition, periods)
    for proposition in found:
        if periods[proposition.head.i] is None:
            periods[proposition.head.i] = time_reported(proposition, reported, context)
        reported = reported_by([proposition], periods, reported, context)
    return {index: replace(scope, period=periods[index]) for index, scope in scopes.items()}


def _depth(proposition: Proposition) -> tuple[int, int]:
    return (sum(1 for _ in proposition.head.ancestors), proposition.start)


def _scope(proposition: Proposition, context: Context, measures: Measures, above: Scope | None) -> Scope:
    governing = above.period if above is not None else None
    if above is not None and above.is_change and proposition.rule in BESIDE_ITS_CLAUSE:
        governing = end_of(governing)
    own = period_of(proposition, context, governing)
    period = change_period(own, governing, proposition, context)
    changed = period != own or (above is not None and above.is_change and period == governing)
    measured = measures.measure(proposition, _amounts(proposition, context))
    if measured.topic is None and above is not None and proposition.rule in OF_ITS_CLAUSE:
        measured = above.measured
    return Scope(period, measured, changed)


def _amounts(proposition: Proposition, context: Context) -> tuple[Amount, ...]:
    """The figures of a proposition that are in no other one inside it, in the order of the text."""
    return tuple(a for a in context.amounts.inside(proposition.span) if not a.ordinal and proposition.owns(a.span))


def _in_words(proposition: Proposition) -> Iterator[Amount]:
    """Places in an order and whole sums, which are told in words and are no figures of the document."""
    yield from ranks(proposition)
    yield from wholes(proposition)


def _figures(sentence: Sentence, context: Context) -> list[tuple[int, int]]:
    """First and after-last token of every figure of a sentence."""
    found = []
    for amount in context.amounts.inside(sentence.span):
        start, end = amount.span.start - sentence.offset, amount.span.end - sentence.offset
        tokens = sentence.tokens.doc.char_span(start, end, alignment_mode="expand")
        if tokens is not None and not amount.ordinal:
            found.append((tokens.start, tokens.end))
    return found


def _persons(sentence: Sentence, context: Context) -> dict[int, str]:
    """The full name of every person whose office stands beside the name, by the last token of the name."""
    found: dict[int, str] = {}
    for mention in context.mentions.inside(sentence.span):
        if mention.kind is EntityKind.PERSON and mention.role:
            start, end = mention.span.start - sentence.offset, mention.span.end - sentence.offset
            tokens = sentence.tokens.doc.char_span(start, end, alignment_mode="expand")
            if tokens is not None:
                found[tokens.root.i] = context.people.full_name(mention.name)
    return found


def _claim(
    proposition: Proposition,
    context: Context,
    attributions: Sequence[Attribution],
    scope: Scope,
) -> Claim | None:
    held = holders(proposition.around_head, attributions)
    teller = telling(held)
    own = estimate(proposition, context) if teller is None else None
    if own is not None:
        held, teller = (*held, own), own
    if dismissal(proposition, Voice.OUTLET if teller is None else Voice.OTHER) is not None:
        return None
    stated, rule = commitment(proposition, held, teller, scope.period)
    if teller is None and rule == "opinion" and not is_concrete(proposition):
        return None  # the outlet's bare judgement: nothing in it could be looked up
    span, sentence = proposition.span, proposition.sentence
    speaker = teller.speaker if teller is not None else None
    taking_part = participants(proposition, context)
    about, other_side = subject(proposition, context, speaker), taking_part.counterparty
    part = taking_part.part
    if taking_part.receiver is not None and scope.measured.register == ARMS_REGISTER:
        about, other_side = taking_part.receiver, other_side if part else about or other_side
        part = TO_SUBJECT
    return Claim(
        id=content_id("claim", span.document, span.start, span.end),
        document=span.document,
        span=span,
        sentence=sentence.span,
        speaker=speaker,
        chain=chain(context.document, held, sentence.span, stated),
        commitment=stated,
        polarity=polarity(proposition),
        subject=about,
        predicate=proposition.head.lemma_.lower() or None,
        object=taking_part.object,
        measure=scope.measured.measure,
        topic=scope.measured.topic,
        amounts=(*_amounts(proposition, context), *durations(proposition, context), *_in_words(proposition)),
        period=scope.period,
        as_of=said_at(proposition, held, context),
        place=taking_part.place,
        item=taking_part.item,
        counterparty=other_side,
        attribution=teller.id if teller is not None and teller is not own else None,
        zone=sentence.block.kind.value,
        rules=(proposition.rule, rule, *scope.measured.rules, *((part,) if part else ())),
    )
