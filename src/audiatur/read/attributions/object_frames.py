"""A reporting verb in, the wish or view it reports out: "vowed to", "called it a gift", "accused the firm of lying"."""

from __future__ import annotations

from audiatur.read.attributions.clauses import is_infinitive
from audiatur.read.attributions.cues import is_passive, quoted_as
from audiatur.read.attributions.deeds import ONESELF, is_done, left_unsaid
from audiatur.read.attributions.draft import DOUBLE_MARKS, OUTER_SIGNS, subtree
from audiatur.read.attributions.frame import Complement, subject_if_passive
from audiatur.read.attributions.main_verbs import subject_of_only_verb
from audiatur.read.attributions.sources import SUBJECTS, agent_of, subject_of
from audiatur.read.attributions.voices import tells_nothing
from audiatur.read.attributions.words import attribution_words
from audiatur.read.parse import Sentence
from audiatur.read.tokens import Token

SHORTEST_PLEA = 3
"""Words behind "called on" that a plea has: "them to go"; "called on them" is a visit."""


def infinitive(sentence: Sentence, verb: Token) -> Complement | None:
    """For "Vowed to stay", "is expected to rise"."""
    words, lemma = attribution_words(), verb.lemma_.lower()
    if lemma not in words.infinitive | words.wishing or (is_passive(verb) and lemma in words.told_to):
        return None
    things = {child.lemma_.lower() for child in verb.children if child.dep_ == "dobj"}
    if lemma == "announce" and things - words.noun_infinitive:  # "announced plans Friday to close"
        return None
    for child in verb.children:
        if child.i < verb.i or not is_infinitive(child) or _asks_for_silence(child):
            continue
        if lemma in words.wishing and not (child.dep_ == "ccomp" and any(c.dep_ in SUBJECTS for c in child.children)):
            continue
        if child.dep_ in {"xcomp", "ccomp"} or (child.dep_ == "advcl" and lemma in words.loose_infinitive):
            return Complement("verb_infinitive", [subtree(sentence, child), *subject_if_passive(sentence, verb)])
    return None


def _asks_for_silence(asked: Token) -> bool:
    """Whether somebody who talks asks for no more than "not to be named"."""
    return is_passive(asked) and asked.lemma_.lower() in attribution_words().naming


def gerund(sentence: Sentence, verb: Token) -> Complement | None:
    """For "Denied hiding the report"."""
    if verb.lemma_.lower() not in attribution_words().gerund:
        return None
    for child in verb.children:
        if child.dep_ in {"xcomp", "dobj", "ccomp"} and child.tag_ == "VBG" and child.i > verb.i:
            return Complement("verb_gerund", [subtree(sentence, child)])
    return None


def view_as(sentence: Sentence, verb: Token) -> Complement | None:
    """For "Views the plan as a threat"."""
    if verb.lemma_.lower() not in attribution_words().object_as or _names_only(verb):
        return None
    heads = [verb, *(child for child in verb.children if child.dep_ == "dobj" and child.i > verb.i)]
    links = [link for head in heads for link in head.children if link.dep_ == "prep" and link.lower_ == "as"]
    links = [link for link in links if link.i > verb.i]
    if links and quoted_as(next((c for c in links[0].children if c.dep_ == "pcomp"), links[0])):
        return None
    if any(is_done(verb, child) for child in verb.children if child.dep_ == "dobj"):
        return None
    if verb.lemma_.lower() == "define" and is_passive(verb) and agent_of(verb) is None:  # "is defined as a fall of"
        return None
    return Complement("verb_as", _object_to(sentence, verb, links[0])) if links else None


def predicate(sentence: Sentence, verb: Token) -> Complement | None:
    """For "Called the plan a threat"."""
    found = _passive_predicate(sentence, verb)
    if found:
        return found
    if verb.lemma_.lower() not in attribution_words().object_predicate or _names_only(verb):
        return None
    if any(child.dep_ == "prt" for child in verb.children):  # "called the witness back"
        return None
    predicate = next((c for c in verb.children if c.dep_ in {"oprd", "ccomp", "xcomp"} and c.i > verb.i), None)
    predicate = predicate or _predicate_behind_object(verb)
    if predicate is None or is_infinitive(predicate) or _bears_name(verb, predicate):
        return None
    return Complement("verb_predicate", _object_to(sentence, verb, predicate))


def _passive_predicate(sentence: Sentence, verb: Token) -> Complement | None:
    """For "Six people were reported missing", "is feared dead"."""
    if verb.lemma_.lower() not in attribution_words().passive_predicate or not is_passive(verb):
        return None
    told = next((c for c in verb.children if c.dep_ in {"xcomp", "oprd", "acomp"} and c.i > verb.i), None)
    subject = subject_if_passive(sentence, verb)
    if told is None or not subject or not (told.pos_ == "ADJ" or told.tag_ in {"VBN", "VBG"}):
        return None
    return Complement("verb_predicate", [*subject, subtree(sentence, told)])


def _predicate_behind_object(verb: Token) -> Token | None:
    """The predicate where the parse hangs it on the object: "called the move a folly" read as one phrase."""
    things = [child for child in verb.children if child.dep_ == "dobj" and child.i > verb.i]
    for quality in (child for thing in things[:1] for child in thing.children if child.i > thing.i):
        if quality.dep_ == "amod" and quality.left_edge.nbor(-1).text in DOUBLE_MARKS:
            return quality  # "called the reports “early and wrong”"
    for noun in [*things[1:], *(things[0].children if things else ())]:
        first = next((token for token in noun.left_edge.doc[noun.left_edge.i : noun.i] if not token.is_quote), None)
        parted = any(token.text in OUTER_SIGNS - {"-"} for token in verb.doc[verb.i + 1 : noun.i])
        article = first is not None and first.lower_ in {"a", "an"}
        if noun.i > verb.i and noun.dep_ in {"dobj", "appos"} and article and not parted:
            return noun
    return None


def _bears_name(verb: Token, predicate: Token) -> bool:
    """Whether it is but a name: "a group that calls itself Harbour Watch"; "calls the town home" is none either."""
    inside = [token for token in verb.doc[verb.i + 1 : predicate.i] if token.lower_.endswith(ONESELF)]
    own = any(token.pos_ == "PRON" for token in inside)
    described = verb.dep_ == "acl" and subject_of_only_verb(verb) is None and agent_of(verb) is None
    return (predicate.pos_ == "PROPN" and (own or described)) or predicate.lower_ == "home"


def _names_only(verb: Token) -> bool:
    """Whether a participle gives a name and no view: "a device called the Lamp"."""
    return verb.dep_ in {"acl", "advcl"} and verb.tag_ == "VBN" and agent_of(verb) is None


def _object_to(sentence: Sentence, verb: Token, last: Token) -> list[list[Token]]:
    """From the verb's object to the end of another complement, in one stretch; what stands before the verb apart."""
    before = [
        subtree(sentence, child)
        for child in verb.children
        if child.dep_ == "nsubjpass" or (child.dep_ == "dobj" and child.i < verb.i)
    ]
    closing = subtree(sentence, last)
    things = [c for c in verb.children if c.dep_ in {"dobj", "nsubj", "ccomp", "dative"} and verb.i < c.i < last.i]
    start = min(tokens[0].i for tokens in [closing, *(subtree(sentence, thing) for thing in things)])
    return [*before, list(verb.doc[max(start, verb.i + 1) : closing[-1].i + 1])]


def _asked_for(sentence: Sentence, verb: Token) -> Complement | None:
    """For "Called for the council to vote", where "for" opens a clause."""
    if verb.lemma_.lower() not in attribution_words().prepositions["for"]:
        return None
    for clause in verb.children:
        opening = next((c for c in clause.children if c.lower_ == "for" and c.dep_ in {"mark", "prep"}), None)
        if opening is not None and verb.i < opening.i < clause.i and is_infinitive(clause):
            inner = [token for token in subtree(sentence, clause) if token.i > opening.i]
            return Complement("verb_preposition", [inner], opening if opening.i == verb.i + 1 else None)
    return None


def _may_give(verb: Token, told: list[Token]) -> bool:
    """Whether what stands after "at" is told: of "put the toll at 40", a figure that somebody gives."""
    if verb.lemma_.lower() not in attribution_words().figure_at:
        return True
    source = subject_of(verb)
    mute = source is not None and tells_nothing(source)
    figure = next((token for token in told if token.dep_ in {"pobj", "pcomp"} and token.head.lower_ == "at"), None)
    before = told if figure is None else [token for token in told if token.i <= figure.i]
    return any(token.like_num for token in before) and not mute


def _called_on(sentence: Sentence, verb: Token) -> Complement | None:
    """For "Called on residents to stay", with "on" before them or beside the verb; a visit is none."""
    if verb.lemma_.lower() != "call":
        return None
    link = next(
        (c for c in verb.children if c.lower_ == "on" and c.dep_ in {"prep", "prt"} and c.i == verb.i + 1), None
    )
    asked = next((c for c in verb.children if c.i > verb.i and c.dep_ != "conj" and is_infinitive(c)), None)
    if link is None or asked is None or asked.i < link.i + SHORTEST_PLEA:
        return None
    return Complement("verb_preposition", [list(verb.doc[link.i + 1 : subtree(sentence, asked)[-1].i + 1])], link)


def preposition(sentence: Sentence, verb: Token) -> Complement | None:
    """For "Called for a vote", "accused the firm of lying"."""
    if _names_only(verb) or left_unsaid(verb):
        return None
    special = _asked_for(sentence, verb) or _called_on(sentence, verb) or _figure_given(sentence, verb)
    if special:
        return special
    for child in [*verb.children, *_behind_hearer(verb)]:
        known = verb.lemma_.lower() in attribution_words().prepositions.get(child.lower_, ())
        if child.dep_ != "prep" or child.i < verb.i or not known:
            continue
        if _is_sent(verb, child):
            continue
        if child.lower_ == "on" and verb.lemma_.lower() == "call":
            continue
        inner = [token for token in subtree(sentence, child) if token.i > child.i]
        if not inner or (child.lower_ == "at" and not _may_give(verb, inner)):
            continue
        if any(other.dep_ == "dobj" and verb.i < other.i < child.i for other in verb.children):
            return Complement("verb_preposition", _object_to(sentence, verb, child))
        adjacent = all(token.dep_ in {"prt", "advmod"} for token in verb.doc[verb.i + 1 : child.i])
        parts = [inner, *subject_if_passive(sentence, verb)]
        return Complement("verb_preposition", parts, child if adjacent else None)
    return None


def _behind_hearer(verb: Token) -> list[Token]:
    """The prepositions that the parse hangs on who hears: "reminded the crowd of the flood"."""
    if verb.lemma_.lower() not in attribution_words().heard_by:
        return []
    heard = next((child for child in verb.children if child.dep_ == "dobj" and child.i > verb.i), None)
    named = heard is not None and heard.pos_ in {"NOUN", "PROPN"}  # "assured all of us" names no thing
    return [child for child in heard.children if child.dep_ == "prep"] if heard is not None and named else []


def _is_sent(verb: Token, link: Token) -> bool:
    """Whether somebody or something is let in or handed on: "was admitted to hospital", "was referred to the court"."""
    lemma, whom = verb.lemma_.lower(), [child for child in verb.children if child.dep_ == "dobj" and child.i > verb.i]
    if lemma == "admit":
        return is_passive(verb) or any(thing.pos_ == "PROPN" or thing.lower_.endswith(ONESELF) for thing in whom)
    handed = is_passive(verb) or bool(whom)
    return lemma == "refer" and handed and any(child.dep_ == "pobj" for child in link.children)


def _figure_given(sentence: Sentence, verb: Token) -> Complement | None:
    """For "Estimated the damage at 4 million", where "at" hangs on the damage."""
    if verb.lemma_.lower() not in attribution_words().figure_at:
        return None
    thing = next((child for child in verb.children if child.dep_ == "dobj" and child.i > verb.i), None)
    if thing is None:
        return None
    link = next((child for child in thing.children if child.lower_ == "at" and child.dep_ == "prep"), None)
    given = link is not None and _may_give(verb, subtree(sentence, link))
    return Complement("verb_preposition", [subtree(sentence, thing)]) if given else None
