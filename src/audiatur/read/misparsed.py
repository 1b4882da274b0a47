"""A parsed verb in, the changes out that its tree needs where a small parser gets reported speech wrong."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from audiatur.model.record import Record
from audiatur.read.propositions.syntax import FINITE_TAGS, child, is_finite
from audiatur.read.tokens import Token
from audiatur.resources import load

SUBJECTS = frozenset({"nsubj", "nsubjpass"})
NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
ATTRIBUTES = frozenset({"amod", "compound"})
"""What stands before a noun and governs no clause: "the reported sale"."""
FATES = frozenset({"JJ", "VBN"})
"""Tags of what has become of somebody: dead, injured; not of what is told: "reported losing a tenth"."""
TOLD = ("ccomp", "xcomp", "dobj", "dative", "oprd", "prt")
"""Relations of what a verb that tells has beside it."""
LEAST_SUBJECTS = 2
"""Of a clause that holds the speaker beside a subject of its own."""


class MendedWords(Record):
    """The word lists; ``words/en/mended.yaml`` says what each is for."""

    reporting_verbs: frozenset[str]
    said_things: frozenset[str]
    with_hearer: frozenset[str]
    before_no_doing: frozenset[str]
    whoever: frozenset[str]
    third_person: frozenset[str]
    headline_verbs: frozenset[str]
    headline_fears: frozenset[str]


WORDS = load(MendedWords, "words/en/mended")
LOOKED_AT = WORDS.reporting_verbs | WORDS.headline_verbs | WORDS.headline_fears | {"according", "show"}
"""Lemmas and forms of the tokens about which anything may be changed."""


@dataclass(frozen=True)
class Change:
    """A token's new head and relation, and its new tag where it has one."""

    token: int
    head: int
    relation: str
    tag: str | None = None


def changes(token: Token) -> Iterator[Change]:
    """What is to be changed about one token, which is one of those looked at."""
    if token.lemma_ in WORDS.reporting_verbs:
        yield from (change for rule in REPORTED for change in rule(token))
    elif token.dep_ == "acl" and token.lower_ in WORDS.headline_verbs:
        yield from _headline_verb(token)
    elif token.lower_ == "show":
        yield from _records_show(token)
    elif token.lower_ == "according":
        yield from _torn_from_source(token)
    if token.lower_ in WORDS.headline_fears:
        yield from _headline_fear(token)


def _thing_said(verb: Token) -> Iterator[Change]:
    """The clause whose verb was taken for a participle: "said the boat overturned in rough waters"."""
    if verb.lemma_ != "say" or child(verb, "ccomp") is not None:
        return
    thing = child(verb, "dobj")
    if thing is None or thing.i < verb.i or thing.tag_ not in NOUNS or thing.lemma_ in WORDS.said_things:
        return
    told = next((c for c in thing.rights if c.dep_ == "acl" and c.tag_ == "VBN"), None)
    if told is not None and child(told, "agent") is None and not _parted(thing, told):
        yield Change(told.i, verb.i, "ccomp", "VBD")
        yield Change(thing.i, told.i, "nsubj")


def _described_subject(verb: Token) -> Iterator[Change]:
    """The clause whose subject a participle describes: "said the vessel carrying 40 migrants capsized".

    So too before an auxiliary: "heard that the men implicated in the affair have not been charged".
    """
    clauses = [c for c in verb.rights if c.dep_ == "ccomp"]
    for first, second in pairwise(clauses):
        subject = child(first, *SUBJECTS)
        bare = first.tag_ in {"VBD", "VBG", "VBN"} and child(first, "aux", "auxpass", "dobj") is None
        bare = bare or (first.tag_ == "VBG" and child(first, "aux", "mark") is None)
        adjoins = first.right_edge.i + 1 == second.left_edge.i and child(second, *SUBJECTS) is None
        finite = second.left_edge.dep_ in {"aux", "auxpass"} and second.left_edge.tag_ in FINITE_TAGS
        past = second.left_edge is second and second.tag_ in {"VBD", "VBN"} and first.tag_ == "VBG"
        if subject is None or not bare or not adjoins or not (finite or past) or subject.tag_ not in NOUNS:
            continue
        yield Change(second.i, verb.i, "ccomp", "VBD" if past else None)
        yield Change(subject.i, second.i, "nsubj" if child(second, "auxpass") is None else "nsubjpass")
        yield Change(first.i, subject.i, "acl", "VBN" if first.tag_ == "VBD" else None)
        for mark in (c for c in first.lefts if c.dep_ == "mark"):
            yield Change(mark.i, second.i, "mark")


def _dated_saying(verb: Token) -> Iterator[Change]:
    """The date of the saying, which was hung into what was said: "said on Friday he would not sign"."""
    content = _told(verb)
    first = next(iter(content.lefts), None) if content is not None else None
    if content is None or first is None or first.left_edge.i != verb.i + 1:
        return
    dated = first.dep_ in {"prep", "npadvmod"} and any(t.ent_type_ == "DATE" for t in first.subtree)
    behind = first.right_edge.i + 1
    if dated and behind < len(first.doc) and first.doc[behind].text != ",":
        yield Change(first.i, verb.i, first.dep_)


def _told_further(verb: Token) -> Iterator[Change]:
    """What is told behind an "and" without a comma: "says that he was beaten and he was left to die".

    It is told of somebody spoken of before, or "that" opened what is told: "said in a statement that 18 people were
    rescued and one body was found".
    """
    content = _told(verb) or _told_in_writing(verb)
    link = next((c for c in verb.rights if c.dep_ == "cc" and c.lower_ == "and"), None)
    further = next((c for c in verb.rights if c.dep_ == "conj"), None)
    if content is None or link is None or further is None or further.lemma_ in WORDS.reporting_verbs:
        return
    subject = child(further, *SUBJECTS)
    if subject is None or content.right_edge.i + 1 != link.i or further.left_edge.i != link.i + 1:
        return
    opened = link.nbor(-1).text != "," and any(c.dep_ == "mark" and c.lower_ == "that" for c in content.lefts)
    if opened or (subject.i == link.i + 1 and subject.lower_ in WORDS.third_person):
        yield Change(link.i, content.i, "cc")
        yield Change(further.i, content.i, "conj")


def _begun_subject(verb: Token) -> Iterator[Change]:
    """The speaker whom a date parts from the verb: "Lund, in a statement issued on the day it sank, said it fell"."""
    if child(verb, *SUBJECTS) is not None or verb.i == 0 or verb.nbor(-1).text != ",":
        return
    before = next((c for c in verb.lefts if c.dep_ == "ccomp"), None)
    content = _told(verb)
    subjects = [c for c in before.lefts if c.dep_ in SUBJECTS] if before is not None else []
    if before is None or content is None or len(subjects) < LEAST_SUBJECTS:
        return
    speaker = subjects[0]
    if speaker.left_edge.i == before.left_edge.i and speaker.doc[speaker.right_edge.i + 1].text == ",":
        yield Change(speaker.i, verb.i, "nsubj")
        yield Change(before.i, verb.i, "advcl")


def _torn_subject(verb: Token) -> Iterator[Change]:
    """The clause whose subject was taken for what is said: "after reporting its core capital rose to 7 per cent"."""
    thing = child(verb, "dobj")
    if verb.lemma_ in WORDS.with_hearer or thing is None or thing.i < verb.i or thing.tag_ not in NOUNS:
        return
    behind = thing.right_edge.i + 1
    first = thing.doc[behind] if behind < len(thing.doc) else thing
    told = first.head if first.dep_ in {"aux", "auxpass"} else first
    half = told.dep_ in {"ROOT", *ATTRIBUTES} or first.nbor(-1).text == "-"
    if first.tag_ not in FINITE_TAGS or told is verb or half or told.sent.start != verb.sent.start:
        return
    if told.i > verb.i and child(told, *SUBJECTS, "expl", "csubj") is None:
        yield Change(told.i, verb.i, "ccomp")
        yield Change(thing.i, told.i, "nsubj" if child(told, "auxpass") is None else "nsubjpass")


def _torn_off(verb: Token) -> Iterator[Change]:
    """The clause right behind a verb, which was hung elsewhere: "fell as soon as it reported sales had fallen"."""
    behind = verb.i + 1
    if verb.dep_ in ATTRIBUTES or behind >= len(verb.doc) or child(verb, *TOLD) is not None:
        return
    subject = verb.doc[behind]
    while subject.head is not subject and subject.head.left_edge.i == behind and subject.dep_ not in SUBJECTS:
        subject = subject.head
    told = subject.head
    torn = subject.dep_ in SUBJECTS and told.i > subject.i and told.left_edge.i == behind and told.head is not verb
    if torn and not verb.doc[behind].is_punct and is_finite(told):
        yield Change(told.i, verb.i, "ccomp")


def _doing_as_subject(verb: Token) -> Iterator[Change]:
    """The clause whose subject is what is done: "said taxing fuel brings in little", where no one says by taxing."""
    doing = child(verb, "xcomp")
    if verb.lemma_ not in WORDS.before_no_doing or doing is None or doing.tag_ != "VBG" or doing.i != verb.i + 1:
        return
    told = child(doing, "ccomp")
    if told is None or told.i < doing.i or not is_finite(told) or child(told, "mark") is not None:
        return
    thing = child(told, "nsubj")
    if thing is not None and thing.left_edge.i != doing.i + 1:
        return
    yield Change(told.i, verb.i, "ccomp")
    yield Change(doing.i, told.i, "csubj")
    if thing is not None:
        yield Change(thing.i, doing.i, "dobj")


def _many_say(verb: Token) -> Iterator[Change]:
    """Nobody in particular who says it, taken for what describes the saying: "The plan, many argue, will fail"."""
    who = verb.nbor(-1) if verb.i else verb
    describing = who.lower_ in WORDS.whoever and who.head is verb and who.dep_ in {"amod", "advmod"}
    if describing and verb.tag_ in FINITE_TAGS and child(verb, *SUBJECTS) is None:
        yield Change(who.i, verb.i, "nsubj")


def _torn_from_source(according: Token) -> Iterator[Change]:
    """The subject that was hung on the source before it: "According to the Orlen Budget Office, its debt has grown"."""
    verb = according.head
    if according.dep_ != "prep" or verb.i < according.i or child(verb, *SUBJECTS, "expl", "csubj") is not None:
        return
    first = min((c.i for c in verb.lefts if c.dep_ in {"aux", "auxpass", "neg"}), default=verb.i)
    subject = next((t for t in according.subtree if t.dep_ == "appos" and t.right_edge.i + 1 == first), None)
    if subject is not None and subject.left_edge.nbor(-1).text == "," and is_finite(verb):
        yield Change(subject.i, verb.i, "nsubj" if child(verb, "auxpass") is None else "nsubjpass")


def _quoted_before(verb: Token) -> Iterator[Change]:
    """What was said before its speaker, hung as a circumstance: "In war, towns burn," Lund was quoted as saying."""
    quoting = verb.head.head
    if verb.dep_ != "pcomp" or verb.head.lower_ != "as" or quoting.lemma_ != "quote" or child(verb, *TOLD) is not None:
        return
    for told in (c for c in quoting.lefts if c.dep_ in {"advcl", "parataxis"}):
        opened = any(c.dep_ == "mark" or c.tag_ == "WRB" for c in told.lefts)
        bare = told.tag_ == "VB" and child(told, "aux") is None
        if not opened and (bare or is_finite(told)) and child(told, *SUBJECTS) is not None:
            yield Change(told.i, quoting.i, "ccomp", "VBP" if bare else None)


def _records_show(verb: Token) -> Iterator[Change]:
    """The verb between commas that was taken for a noun: "The jet has flown a lot, records show, and is old"."""
    who = child(verb, "compound")
    if who is None or who.i + 1 != verb.i or who.tag_ != "NNS" or verb.i + 1 >= len(verb.doc):
        return
    first = who.left_edge.i
    closed = verb.doc[verb.i + 1].text in {",", "."} and first > 0 and verb.doc[first - 1].text == ","
    if closed and verb.head is not verb:
        yield Change(verb.i, verb.head.i, "parataxis", "VBP")
        yield Change(who.i, verb.i, "nsubj")


def _headline_verb(verb: Token) -> Iterator[Change]:
    """The verb of a headline without an auxiliary: "Nurses in two towns set to strike"."""
    root = verb.sent.root
    to_do = next((c for c in verb.rights if c.dep_ in {"advcl", "xcomp"} and c.tag_ == "VB"), None)
    verbless = root.tag_ in NOUNS and not any(t.tag_ in FINITE_TAGS for t in verb.sent)
    whole = verbless and root.left_edge.i == verb.sent.start
    if whole and to_do is not None and to_do.left_edge.i == verb.i + 1 and verb.i > root.i:
        yield Change(verb.i, verb.i, "ROOT")
        yield Change(root.i, verb.i, "nsubjpass")
        yield Change(to_do.i, verb.i, "xcomp")


def _headline_fear(verb: Token) -> Iterator[Change]:
    """The passive of a headline without an auxiliary: "Twenty feared dead in blast", "Six reported missing"."""
    told = next((c for c in verb.rights if c.i == verb.i + 1 and c.dep_ in {"xcomp", "oprd", "acomp"}), None)
    if (
        told is None
        or (told.tag_ not in FATES and told.lower_ != "missing")
        or child(verb, "aux", "auxpass", "nsubjpass") is not None
    ):
        return
    subject, root = child(verb, "nsubj"), verb.sent.root
    if subject is not None and verb is root:
        yield Change(subject.i, verb.i, "nsubjpass", subject.tag_)
    elif verb.dep_ == "acl" and verb.head is root and not any(t.tag_ in FINITE_TAGS for t in verb.sent):
        yield Change(verb.i, verb.i, "ROOT")
        yield Change(root.i, verb.i, "nsubjpass")


REPORTED = (
    _thing_said,
    _described_subject,
    _dated_saying,
    _told_further,
    _begun_subject,
    _torn_subject,
    _torn_off,
    _doing_as_subject,
    _many_say,
    _quoted_before,
)


def _told(verb: Token) -> Token | None:
    """The verb of the clause behind a verb that tells what is said, where that has a subject of its own."""
    return next((c for c in verb.rights if c.dep_ == "ccomp" and child(c, *SUBJECTS) is not None), None)


def _told_in_writing(verb: Token) -> Token | None:
    """The verb of the clause that was hung on what it is told in: "said in a statement that the pier sank"."""
    for noun in (c for link in verb.rights if link.dep_ == "prep" and link.lower_ == "in" for c in link.rights):
        for clause in (c for c in noun.rights if c.dep_ in {"acl", "relcl"} and child(c, "mark") is not None):
            if child(clause, *SUBJECTS) is not None:
                return clause
    return None


def _parted(thing: Token, told: Token) -> bool:
    """Whether a mark stands between a noun and what describes it."""
    return any(t.is_punct for t in thing.doc[thing.i : told.i])
