"""A proposition in; its object, the thing transferred, the other side and the place, out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from audiatur.model.mention import EntityKind
from audiatur.parties import OTHER_GIVES, OTHER_TAKES, PARTIES_UNTOLD, TO_SUBJECT, transfer_words
from audiatur.read.fields.context import Context
from audiatur.read.propositions.proposition import Proposition
from audiatur.read.propositions.syntax import child, conjuncts, is_verbal
from audiatur.read.propositions.words import WORDS
from audiatur.read.tokens import Token

PLACES = frozenset({EntityKind.PLACE, EntityKind.COUNTRY, EntityKind.FACILITY})
PARTIES = frozenset({EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.COUNTRY, EntityKind.PLACE})


@dataclass(frozen=True)
class Participants:
    """Who and what takes part, as written; None where the words do not say.

    ``part`` is the rule that tells who hands a thing over where the verb alone does not: in the passive.
    """

    object: str | None = None
    item: str | None = None
    counterparty: str | None = None
    place: str | None = None
    receiver: str | None = None
    part: str | None = None


def participants(proposition: Proposition, context: Context) -> Participants:
    """The participants of one statement."""
    thing = _object(proposition)
    words = _words(thing, proposition) if thing is not None else None
    if proposition.rule == "office":
        named = [m for m in context.mentions.inside(proposition.span) if m.role]
        head = proposition.sentence.place(proposition.head)
        words = next((m.role for m in named if m.span.holds(head)), named[0].role if named else None)
    return Participants(
        object=words,
        item=_item(proposition),
        counterparty=_counterparty(proposition, context),
        place=_place(proposition, context),
        receiver=_receiver(proposition, context),
        part=_part(proposition, context),
    )


def _object(proposition: Proposition) -> Token | None:
    head = proposition.head
    if not is_verbal(head):
        return child(head, "pobj", "pcomp")
    inner = child(head, "xcomp")
    found = child(head, "dobj", "attr", "acomp", "oprd")
    if found is None and inner is not None:
        found = child(inner, "dobj", "attr", "acomp")
    if found is None:
        preposition = child(head, "prep")
        found = child(preposition, "pobj") if preposition is not None else None
    return found


def _words(token: Token, proposition: Proposition) -> str | None:
    """The subtree of a token as far as it lies in the proposition."""
    start, end = max(token.left_edge.i, proposition.start), min(token.right_edge.i + 1, proposition.end)
    return token.doc[start:end].text if start < end else None


def _item(proposition: Proposition) -> str | None:
    """What was got, given or ordered: a listed item itself, the object of such a verb, the "of" of such a noun."""
    head = proposition.head
    if proposition.rule == "listed_item":
        return proposition.sentence.tokens.doc[proposition.start : proposition.end].text
    getting = _getting_verb(head)
    if getting is not None:
        listed = child(getting, "dobj")
        if listed is None:
            held = next((c for c in getting.children if c.dep_ == "prep" and c.lower_ == "with"), None)
            listed = child(held, "pobj") if held is not None else child(getting, "nsubjpass")
        return _bare(listed, proposition) if listed is not None else None
    if proposition.rule == "event_phrase":
        of = next((c for c in head.children if c.dep_ == "prep" and c.lower_ == "of"), None)
        inner = child(of, "pobj") if of is not None else None
        return _bare(inner, proposition) if inner is not None else None
    return None


def _getting_verb(head: Token) -> Token | None:
    for verb in (head, child(head, "xcomp"), *(child(c, "pcomp") for c in head.children if c.dep_ == "prep")):
        if verb is not None and is_verbal(verb) and verb.lemma_.lower() in WORDS.item_verbs:
            return verb
    return None


def _bare(noun: Token, proposition: Proposition) -> str | None:
    """A noun with its modifiers, without what was cut off the proposition, figures left in."""
    start = max(noun.left_edge.i, proposition.start)
    ends = {"cc", "conj", "acl", "relcl", "appos", "punct"}
    stop = min(
        (c.left_edge.i for c in noun.rights if c.dep_ in ends or (c.dep_ == "prep" and c.lower_ != "of")),
        default=noun.right_edge.i + 1,
    )
    end = min(stop, proposition.end)
    while start < end and noun.doc[start].dep_ in {"det", "poss"}:
        start += 1
    return noun.doc[start:end].text if start < end else None


def _counterparty(proposition: Proposition, context: Context) -> str | None:
    """Names behind "from", "with", "between" and, of a passive, "by"."""
    names: list[str] = []
    for token in _prepositions(proposition):
        if token.lower_ in WORDS.side_prepositions:
            inner = child(token, "pobj")
            for party in conjuncts(inner) if inner is not None else ():
                mention = context.name_at(proposition.sentence.place(party))
                if mention is not None and mention.kind in PARTIES:
                    names.append(context.people.full_name(mention.name))
    return ", ".join(dict.fromkeys(names)) or None


def _receiver(proposition: Proposition, context: Context) -> str | None:
    """Whom something is given to: "sold X to Y", "sold Y X"."""
    head = proposition.head
    if not is_verbal(head) or head.lemma_.lower() not in WORDS.giving_verbs:
        return None
    to = next((c for c in head.children if c.dep_ in {"prep", "dative"} and c.lower_ == "to"), None)
    party = child(to, "pobj") if to is not None else child(head, "dative")
    mention = context.name_at(proposition.sentence.place(party)) if party is not None else None
    return context.people.full_name(mention.name) if mention is not None and mention.kind in PARTIES else None


def _part(proposition: Proposition, context: Context) -> str | None:
    """Of a passive: "Ardovia was supplied", "drones were delivered from Belmark", "bought by Ardovia"."""
    head = proposition.head
    words, lemma = transfer_words(), head.lemma_.lower()
    subject, agent = child(head, "nsubjpass"), child(head, "agent")
    if subject is None and (agent is None or head.tag_ != "VBN"):
        return None
    if lemma in words.gives:
        mention = context.name_at(proposition.sentence.place(subject)) if subject is not None else None
        return TO_SUBJECT if mention is not None and mention.kind in PARTIES else OTHER_GIVES
    if lemma not in words.takes:
        return None
    if agent is None:
        return OTHER_GIVES
    return PARTIES_UNTOLD if any(c.lower_ == "from" for c in _prepositions(proposition)) else OTHER_TAKES


def _place(proposition: Proposition, context: Context) -> str | None:
    for token in _prepositions(proposition):
        inner = child(token, "pobj") if token.lower_ in WORDS.place_prepositions else None
        mention = context.name_at(proposition.sentence.place(inner)) if inner is not None else None
        if mention is not None and mention.kind in PLACES:
            return mention.name
    return None


def _prepositions(proposition: Proposition) -> Iterator[Token]:
    return (t for t in proposition.tokens if t.dep_ in {"prep", "agent"})
