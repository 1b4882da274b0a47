"""A reporting verb in, the thing it reports out: "denied the report", "posted a loss", "the plan he proposed"."""

from __future__ import annotations

from audiatur.read.attributions.candidates import FEMALE, MALE
from audiatur.read.attributions.cues import is_passive
from audiatur.read.attributions.deeds import ONESELF, is_done, left_unsaid
from audiatur.read.attributions.draft import subtree
from audiatur.read.attributions.frame import Complement
from audiatur.read.attributions.main_verbs import NAMING, name_before, told_behind
from audiatur.read.attributions.sources import agent_of, subject_of
from audiatur.read.attributions.voices import may_speak
from audiatur.read.attributions.words import attribution_words
from audiatur.read.names.words import is_office
from audiatur.read.parse import Sentence
from audiatur.read.tokens import Token

RELATIVE = frozenset({"WDT", "WP", "WP$", "WRB"})
"""Tags of words that open a clause describing a noun."""


def object_said(sentence: Sentence, verb: Token) -> Complement | None:
    """For "Denied the report", "the report was denied by the mayor", "the report was announced"."""
    words, lemma = attribution_words(), verb.lemma_.lower()
    public = is_passive(verb) and lemma in words.made_public
    if not public and (not _tells_its_object(verb) or (is_passive(verb) and agent_of(verb) is None)):
        return None
    thing = _thing_said(verb)
    if thing is None or left_unsaid(verb) or _is_no_telling(verb, thing):
        return None
    if lemma in words.object_shown:  # "shows Lund with a lead", where the parse hangs the lead on the verb
        return Complement("verb_object", [[t for t in subtree(sentence, verb) if t.i >= thing.left_edge.i]])
    return Complement("verb_object", [subtree(sentence, thing, [] if verb.head != thing else [verb])])


def _tells_its_object(verb: Token) -> bool:
    """Whether such a verb tells its object: only what is written shows a tie, and no cold explains a fall."""
    words, lemma = attribution_words(), verb.lemma_.lower()
    if lemma not in words.object | words.object_shown:
        return False
    source = agent_of(verb) if is_passive(verb) else subject_of(verb)
    if lemma in words.object_shown:
        return source is not None and source.lemma_.lower() in words.documents
    caused = lemma == "explain" and is_passive(verb) and source is not None and not may_speak(source)
    return not caused


def _thing_said(verb: Token) -> Token | None:
    """What is said: the object, in the passive the subject, or the noun that a participle describes."""
    if not is_passive(verb):
        own = next((child for child in verb.children if child.dep_ == "dobj"), None)
        return own or _thing_described(verb) or (told_behind(verb) if name_before(verb) is not None else None)
    subject = next((c for c in verb.children if c.dep_ == "nsubjpass" and c.lower_ not in MALE | FEMALE), None)
    agent = agent_of(verb)
    speaks = verb.lemma_.lower() in attribution_words().made_public if agent is None else may_speak(agent)
    described = verb.head if verb.dep_ == "acl" and verb.tag_ == "VBN" and verb.head.pos_ in NAMING and speaks else None
    return subject or described


def _thing_described(verb: Token) -> Token | None:
    """The noun that a bare clause describes by what somebody says of it: "the plan he proposed"."""
    others = {"ccomp", "xcomp", "mark", "aux", "neg"} - ({"aux"} if verb.tag_ == "VBN" else set())
    bare = not any(child.tag_ in RELATIVE or child.dep_ in others for child in verb.children)
    told = verb.dep_ == "relcl" and bare and verb.lemma_.lower() in attribution_words().made_and_told
    noun = verb.head if told and verb.left_edge.i > verb.head.i else None
    subject = any(child.dep_ == "nsubj" and child.i < verb.i for child in verb.children)
    return noun if noun is not None and subject and noun.lower_ != "time" else None


def _is_no_telling(verb: Token, thing: Token) -> bool:
    """Whether such a thing makes a deed of the verb: somebody questioned, a mistake repeated, a judge confirmed."""
    words, lemma = attribution_words(), verb.lemma_.lower()
    if lemma in words.object_said and not _is_said(verb, thing):
        return True
    asked = lemma == "question" and is_office(thing.lower_)
    named = lemma in words.object_named and thing.pos_ == "PROPN"  # "announced the Lamp" shows a thing
    chosen = is_passive(verb) and agent_of(verb) is None and thing.ent_type_ == "PERSON"  # "Lund was confirmed"
    joined = lemma == "admit" and (thing.pos_ == "PROPN" or thing.lower_.endswith(ONESELF))  # "admitted Norland"
    return asked or named or chosen or joined or is_done(verb, thing)


def _is_said(verb: Token, thing: Token) -> bool:
    """Whether a thing is made of words, or a rise or fall of such: who repeats a mistake says nothing."""
    words = attribution_words()
    spoken = words.noun_clause | words.noun_of | words.noun_for | words.noun_infinitive | words.words_said
    said = spoken if verb.lemma_.lower() == "post" else spoken | words.documents
    inner = [noun for link in thing.children if link.dep_ == "prep" and link.lower_ == "in" for noun in link.children]
    return any(noun.lemma_.lower() in said for noun in (thing, *inner))
