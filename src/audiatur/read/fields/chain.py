"""A proposition and the document's attributions in; whose statement it is and through whom it came, out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from audiatur.model.attribution import Attribution, CueKind
from audiatur.model.claim import ChainLink, Commitment
from audiatur.model.document import Document, OriginKind
from audiatur.model.span import Span
from audiatur.model.speaker import SpeakerKind
from audiatur.read.attributions.voices import is_mute_noun
from audiatur.read.fields.plans import is_past
from audiatur.read.fields.words import COMMITMENT
from audiatur.read.propositions.proposition import Proposition
from audiatur.read.propositions.syntax import child, first_conjunct, is_participle, set_off

OUTLET_NOT_SHOWN = "(outlet not shown)"
WHOLE_TEXT = frozenset({OriginKind.SIGNOFF, OriginKind.CREDIT, OriginKind.DATELINE})
OWN_STATEMENTS = frozenset({CueKind.ACCUSES, CueKind.CLAIMS})
"""Kinds of cue whose own clause is the statement: "X blamed Y", "X claims to be Z"."""
CALLINGS = frozenset({"verb_as", "verb_predicate"})
"""Rules for "describes X as Y" and "calls X Y": the whole clause is what is said."""
VOICINGS = frozenset({"verb_object", "verb_preposition", "verb_gerund"})
THINGS = frozenset({"verb_object", "verb_preposition"})
"""Rules for a thing that somebody names: what a clause adds of it is the outlet's own."""
ACCORDING_TO = "phrase"
"""The rule that reads "according to X", where X speaks whatever it is."""
CLAUSES = frozenset({"verb_clause", "verb_that"})
"""Rules for what is told in a clause of its own."""
SAYING = frozenset({"say", "tell", "state", "add"})
"""Verbs that do nothing else but tell."""
MINDS = frozenset({CueKind.BELIEVES, CueKind.EXPECTS, CueKind.PLANS})
"""Kinds of cue for what somebody has in mind, said or not."""
BODIES = frozenset({SpeakerKind.ORGANISATION, SpeakerKind.COUNTRY})
OFFICE_RULES = frozenset({"office", "described_name"})
"""Rules whose phrases are the outlet's own words even beside a statement."""


def holders(proposition: Proposition, attributions: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """The attributions a proposition stands in, outermost first.

    One counts where its content holds most of the proposition, its predicate too, and its cue is no part of it; an
    accusation and a claim count where they are its own predicate, other words only where nobody else tells of them.
    """
    if proposition.rule in OFFICE_RULES:
        return ()
    span = proposition.span
    aside = _is_aside(proposition)
    holding = [
        a
        for a in attributions
        if _holds(a, span)
        and _holds_predicate(a, proposition)
        and not _is_contradicted(a, proposition)
        and (a.direct or not (aside or _added(a, proposition)))
    ]
    told = telling(holding) is not None
    found = [*holding, *(a for a in attributions if a not in holding and _is_predicate(a, proposition, told=told))]
    return tuple(
        sorted(
            found,
            key=lambda a: (
                _is_predicate(a, proposition),
                -sum(c.end - c.start for c in a.content),
                a.content[0].start,
                a.id,
            ),
        )
    )


def _is_aside(proposition: Proposition) -> bool:
    """Whether words beside a name are the outlet's own in what it tells of another's.

    It tells past things of the name, "she said Norra, which burnt in May, will rise", says what it is, "Norra, a small
    town", or gives a sum in other money.
    """
    head = proposition.head
    if proposition.rule == "bracketed_figure":
        return any(token.tag_ == "$" for token in proposition.tokens)
    named, first = head.head, head.left_edge.i
    if first == 0 or head.doc[first - 1].text != "," or named.pos_ != "PROPN" or named.ent_type_ in {"DATE", "TIME"}:
        return False
    if proposition.rule == "apposition":
        told = any(c.dep_ in {"relcl", "acl"} for c in head.children) or any(t.like_num for t in proposition.tokens)
        return head.dep_ == "appos" and not told
    return proposition.rule == "relative_clause" and head.dep_ == "relcl" and is_past(head)


def _added(attribution: Attribution, proposition: Proposition) -> bool:
    """Whether it tells more of the thing that somebody names: "claimed responsibility for a blast that killed 12"."""
    head = first_conjunct(proposition.head)
    narrowing = head.dep_ == "relcl" or (head.dep_ == "acl" and is_participle(head) and not set_off(head))
    return narrowing and attribution.rule in THINGS


def _is_contradicted(attribution: Attribution, proposition: Proposition) -> bool:
    """Whether a negated clause denies what the source beside it says: "X is no threat, as claimed by Y"."""
    head = proposition.head
    if attribution.cue is None or child(head, "neg") is None:
        return False
    beside = (
        c for c in head.children if c.dep_ == "advcl" and child(c, "mark") is not None and child(c, "agent") is not None
    )
    return any(attribution.cue.overlap(proposition.sentence.place(c)) for c in beside)


def _holds(attribution: Attribution, span: Span) -> bool:
    cue = attribution.cue
    beside = attribution.rule == "phrase"
    if cue is not None and span.overlap(cue) and not beside and not _encloses(attribution, cue):
        return False
    shared = sum(span.overlap(piece) for piece in attribution.content)
    return shared * 2 > span.end - span.start


def _holds_predicate(attribution: Attribution, proposition: Proposition) -> bool:
    """Whether the content holds the predicate, and not only what stands beside it: "the mayor, who said so, left"."""
    predicate = proposition.sentence.place(proposition.head)
    return any(piece.overlap(predicate) for piece in attribution.content)


def _encloses(attribution: Attribution, cue: Span) -> bool:
    """Whether the content stands on both sides of its cue: "For that, he says, X must go"."""
    return any(p.end <= cue.start for p in attribution.content) and any(p.start >= cue.end for p in attribution.content)


def _is_predicate(attribution: Attribution, proposition: Proposition, *, told: bool = False) -> bool:
    """Whether the clause tells in its own verb what somebody said: "X blamed Y", "X called Y a mistake".

    Where somebody else tells of it, "X lied about Y" is what that one says of X, no statement of X.
    """
    if attribution.cue is None or not attribution.cue.overlap(proposition.sentence.place(proposition.head)):
        return False
    return (
        attribution.cue_kind in OWN_STATEMENTS
        or attribution.rule in CALLINGS
        or _gives_figure(attribution, proposition)
        or (not told and (_voiced(attribution, proposition) or _holds_all_told(attribution, proposition)))
    )


def _holds_all_told(attribution: Attribution, proposition: Proposition) -> bool:
    """Whether the clause of "X said" was left whole with all that is told: then the whole is X's."""
    whole = all(proposition.span.holds(piece) for piece in attribution.content)
    head = proposition.head
    says = head.pos_ == "VERB" and head.lemma_.lower() in SAYING and child(head, "neg") is None
    return says and whole and attribution.rule in CLAUSES and attribution.speaker is not None


def _gives_figure(attribution: Attribution, proposition: Proposition) -> bool:
    """Whether the verb gives somebody's own count: "The union put the number of strikers at 4,000"."""
    figured = any(token.like_num for token in proposition.tokens if token.i > proposition.head.i)
    return attribution.rule == "verb_preposition" and figured and proposition.head.lemma_ in COMMITMENT.placing_verbs


def _voiced(attribution: Attribution, proposition: Proposition) -> bool:
    """Whether a person's words are the object of the verb: "X voiced alarm", "X spoke of a “limited” toll"."""
    speaker, lemma = attribution.speaker, proposition.head.lemma_.lower()
    if attribution.rule not in VOICINGS or not attribution.stated or speaker is None or lemma in COMMITMENT.acts_told:
        return False
    denies = attribution.cue_kind is CueKind.DENIES and lemma in COMMITMENT.denials_by_anybody
    if denies or speaker.kind is SpeakerKind.PERSON or (speaker.kind in BODIES and lemma in COMMITMENT.own_reports):
        return True
    return attribution.cue_kind is not CueKind.ASKS and any(t.is_quote for t in proposition.tokens)


def telling(found: Sequence[Attribution]) -> Attribution | None:
    """The innermost attribution that says something and names or describes its source."""
    said = [a for a in found if _says(a)]
    while len(said) > 1 and _only_in_mind(said[-1], said[-2]):
        said.pop()
    return said[-1] if said else None


def _only_in_mind(inner: Attribution, outer: Attribution) -> bool:
    """Whether one tells what others hope or know, or what a thing shows: "Lund said Norland hopes that it will rain".

    What a named person thinks stays theirs.
    """
    one, other = inner.speaker, outer.speaker
    if other is None or (one is not None and (one.kind is SpeakerKind.PERSON or one.name == other.name)):
        return False
    if inner.cue_kind in MINDS:
        return True
    if one is None:
        return True
    last = one.name.casefold().split()[-1].rstrip("s")
    shown = last in COMMITMENT.showing_sources or (inner.rule != ACCORDING_TO and is_mute_noun(last))
    return one.kind is SpeakerKind.UNNAMED and (shown or inner.cue_kind is CueKind.KNOWS)


def _says(attribution: Attribution) -> bool:
    """Whether somebody says it, who is named or described; what one plans to do the outlet tells."""
    unsaid = attribution.rule.endswith("infinitive") or not attribution.stated
    plan = attribution.cue_kind is CueKind.PLANS and unsaid
    return not plan and (attribution.speaker is not None or attribution.source is not None)


def chain(
    document: Document, found: Sequence[Attribution], span: Span, commitment: Commitment
) -> tuple[ChainLink, ...]:
    """The hands a claim passed through, outermost first.

    Args:
        document: Names outlet, authors and what the text was taken from.
        found: The attributions the claim stands in, outermost first.
        span: The sentence, beside which "told X" speaks for the claim.
        commitment: How firmly the innermost hand makes it.
    """
    hands: list[tuple[str, str]] = [(document.outlet or OUTLET_NOT_SHOWN, "outlet")]
    hands.extend((author, "author") for author in document.authors if author != document.outlet)
    carriers = [o for o in document.taken_from if o.kind in WHOLE_TEXT or span.overlap(o.span)]
    hands.extend((origin.name, "carrier") for origin in carriers)
    speaking = [(a, (a.speaker.name, "speaker")) for a in found if a.speaker is not None and _says(a)]
    hands.extend(hand for _, hand in speaking)
    told = dict.fromkeys(hands, Commitment.REPORTED if speaking else commitment)
    told.update((hand, Commitment.DENIED) for a, hand in speaking if a.cue_kind is CueKind.DENIES)
    told[list(told)[-1]] = commitment
    return tuple(ChainLink(name=name, part=part, commitment=firmness) for (name, part), firmness in told.items())


def by_sentence(attributions: Sequence[Attribution], spans: Sequence[Span]) -> Mapping[int, tuple[Attribution, ...]]:
    """For each sentence, by its number, the attributions whose content or cue touches it."""
    found: dict[int, list[Attribution]] = {}
    order = sorted(range(len(spans)), key=lambda number: spans[number].start)
    for attribution in attributions:
        places = [*attribution.content, *([attribution.cue] if attribution.cue else [])]
        start, end = min(p.start for p in places), max(p.end for p in places)
        for number in order[_first_ending_after(spans, order, start) :]:
            if spans[number].start >= end:
                break
            if any(spans[number].overlap(place) for place in places):
                found.setdefault(number, []).append(attribution)
    return {number: tuple(items) for number, items in found.items()}


def _first_ending_after(spans: Sequence[Span], order: Sequence[int], place: int) -> int:
    low, high = 0, len(order)
    while low < high:
        middle = (low + high) // 2
        if spans[order[middle]].end <= place:
            low = middle + 1
        else:
            high = middle
    return low
