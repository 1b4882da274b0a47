"""A proposition in; the attribution that it is itself, as a source's own count or estimate, out."""

from __future__ import annotations

from audiatur.model.attribution import Attribution, CueKind
from audiatur.model.mention import EntityKind, Mention
from audiatur.model.record import content_id
from audiatur.model.span import Span
from audiatur.model.speaker import Speaker, SpeakerKind
from audiatur.read.fields.context import Context
from audiatur.read.fields.words import COMMITMENT
from audiatur.read.propositions.proposition import Proposition
from audiatur.read.propositions.syntax import child, is_verbal
from audiatur.read.tokens import Token

BODIES = {EntityKind.ORGANISATION: SpeakerKind.ORGANISATION, EntityKind.PERSON: SpeakerKind.PERSON}


def estimate(proposition: Proposition, context: Context) -> Attribution | None:
    """Whose figure or explanation a clause gives, where its own verb says so.

    Args:
        proposition: A clause of the outlet's own.
        context: The names of the document.
    """
    head = proposition.head
    subject = child(head, "nsubj")
    if subject is None or not is_verbal(head) or child(head, "neg") is not None or not _gives(proposition):
        return None
    mention = context.name_at(proposition.sentence.place(subject))
    named = mention if mention is not None and mention.kind in BODIES else None
    counting = subject.lemma_.lower() in COMMITMENT.counting_sources
    if head.lemma_.lower() not in COMMITMENT.acting_verbs:
        counting = counting or subject.lemma_.lower() in COMMITMENT.tallying_sources
    if named is None and not counting:
        return None
    tokens = head.doc
    source = proposition.sentence.place(tokens[subject.left_edge.i : subject.i + 1])
    if named is None:
        inside = context.mentions.inside(source)
        named = next((m for m in inside if m.kind in BODIES), None)
    cue = proposition.sentence.place(tokens[head.i : head.i + 1])
    speaker = _body(named, source, context) if named is not None else _described(subject, source)
    return Attribution(
        id=content_id("attribution", source.document, source.start, cue.start, proposition.span.end),
        document=source.document,
        source=source,
        cue=cue,
        content=(proposition.span,),
        direct=False,
        cue_kind=CueKind.SAYS,
        speaker=speaker,
        rule="estimate",
    )


def _gives(proposition: Proposition) -> bool:
    """Whether the verb gives a figure ("put X at 85", "estimates the damage at") or a cause ("attributed X to Y")."""
    head = proposition.head
    lemma = head.lemma_.lower()
    if lemma in COMMITMENT.explaining_verbs:
        thing = child(head, "dobj")
        return thing is not None and any(c.lower_ == "to" for t in (head, thing) for c in t.children)
    if not any(t.like_num for t in proposition.tokens if t.i > head.i):
        return False
    if lemma in COMMITMENT.placing_verbs:
        at = (c for t in (head, *head.children) for c in t.children if c.dep_ == "prep" and c.lower_ == "at")
        if any(t.like_num for c in at for t in c.subtree):
            return True
    thing = child(head, "dobj")
    if lemma not in COMMITMENT.counting_verbs or thing is None or child(head, "prt") is not None:
        return False
    if lemma == "give" and thing.lemma_.lower() not in COMMITMENT.given_figures:
        return False
    described = {t.i for clause in thing.children if clause.dep_ in {"relcl", "acl"} for t in clause.subtree}
    return any(t.like_num and t.i not in described for t in proposition.tokens if t.i > head.i)


def _body(mention: Mention, source: Span, context: Context) -> Speaker:
    return Speaker(
        name=context.people.full_name(mention.name), kind=BODIES[mention.kind], role=mention.role, span=source
    )


def _described(noun: Token, source: Span) -> Speaker:
    """Who is named by a common noun alone, without its article."""
    doc = noun.doc
    first = next((i for i in range(noun.left_edge.i, noun.i + 1) if doc[i].dep_ not in {"det", "predet"}), noun.i)
    name = doc[first : noun.i + 1].text.lower()
    return Speaker(name=name, kind=SpeakerKind.UNNAMED, role=name, span=source)
