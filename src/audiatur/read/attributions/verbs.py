"""One parsed sentence in, Drafts of what its reporting verbs report out."""

from __future__ import annotations

from collections.abc import Iterator

from audiatur.model.attribution import CueKind
from audiatur.read.attributions.clauses import is_finite_clause
from audiatur.read.attributions.complements import complement
from audiatur.read.attributions.cues import cue_tokens, is_passive
from audiatur.read.attributions.deeds import is_other_verb, is_phrase
from audiatur.read.attributions.draft import Draft, piece, stretches, subtree, trimmed, within
from audiatur.read.attributions.main_verbs import FINITE, is_verb_read_as_noun
from audiatur.read.attributions.sources import SUBJECTS, agent_of, source_tokens, subject_of, whom_it_quotes
from audiatur.read.attributions.voices import may_speak, may_tell
from audiatur.read.attributions.words import attribution_words, cue_kind
from audiatur.read.parse import Sentence
from audiatur.read.tokens import Token

POINTING = frozenset({"which", "that", "this"})


def read_verbs(sentence: Sentence) -> Iterator[Draft]:
    """A Draft for every verb of the sentence that reports a clause, a wish, a thing or a view.

    A verb that belongs to a longer cue reports nothing beside it: "declined to discuss the plan".
    """
    found = [draft for token in sentence.tokens for draft in _read_word(sentence, token)]
    cues = {draft.cue for draft in found if draft.cue is not None}
    for draft in found:
        cue = draft.cue
        if cue is None or not any(start <= cue[0] and cue[1] <= end and cue != (start, end) for start, end in cues):
            yield draft


def _read_word(sentence: Sentence, token: Token) -> Iterator[Draft]:
    draft = _read_mind(sentence, token) if token.lower_ in attribution_words().mind else None
    draft = draft or (_read_clear(sentence, token) if token.lower_ == "clear" else None)
    if draft is None and (token.pos_ == "VERB" or is_verb_read_as_noun(token)):
        draft = _read_verb(sentence, token)
    if draft:
        yield draft


def _read_verb(sentence: Sentence, verb: Token) -> Draft | None:
    found = None if is_other_verb(verb) or is_phrase(verb) else complement(sentence, verb)
    if not found:
        return None
    passive = found.passive or is_passive(verb)
    quoted = whom_it_quotes(verb) if found.rule == "verb_clause" and not passive else None
    source_head = agent_of(verb) if passive else quoted or subject_of(verb)
    if source_head is None and not passive and not _may_lack_source(verb, found.rule):
        return None
    if source_head is not None and (not may_tell(verb, source_head) or _tells_meaning(verb, source_head)):
        return None
    cue = cue_tokens(sentence, verb, found.link)
    own = {token.i for token in cue}
    source = source_tokens(sentence, source_head, verb) if source_head is not None else []
    source = [token for token in source if token.i not in own]
    barred = own | {token.i for token in source}
    contents = [
        piece(sentence, kept)
        for part in found.parts
        for run in stretches([token for token in part if token.i not in barred], barred)
        if (kept := trimmed(run)) and any(token.is_alpha or token.like_num for token in kept)
    ]
    if not contents:
        return None
    return Draft(
        sentence=sentence,
        source=piece(sentence, source) if source else None,
        source_head=source_head,
        cue=piece(sentence, cue),
        cue_head=verb,
        contents=tuple(sorted(contents)),
        kind=_kind_in_context(verb, found.rule),
        rule=found.rule,
    )


def _read_mind(sentence: Sentence, adjective: Token) -> Draft | None:
    """For "The mayor is confident that the road will open"."""
    verb = adjective.head if adjective.dep_ == "acomp" else adjective
    clauses = [
        child
        for head in dict.fromkeys((adjective, verb))
        for child in head.children
        if child.dep_ == "ccomp" and child.i > adjective.i and is_finite_clause(child)
    ]
    subject = next((child for child in verb.children if child.dep_ in SUBJECTS), None)
    if not clauses or subject is None or subject.lower_ == "it" or verb.lemma_ == "make":  # "make sure that"
        return None
    helpers = [c.i for c in verb.children if c.dep_ in {"aux", "auxpass", "neg"} and c.i > subject.i]
    cue = list(adjective.doc[min([verb.i, adjective.i, *helpers]) : adjective.i + 1])
    source = source_tokens(sentence, subject, verb)
    content = trimmed(subtree(sentence, clauses[0]))
    if not source or not content:
        return None
    return Draft(
        sentence=sentence,
        source=piece(sentence, source),
        source_head=subject,
        cue=piece(sentence, cue),
        cue_head=adjective,
        contents=(piece(sentence, content),),
        kind=cue_kind(adjective.lower_),
        rule="state_of_mind",
    )


def _read_clear(sentence: Sentence, adjective: Token) -> Draft | None:
    """For "The bank has made it clear that it will wait"."""
    verb = adjective.head
    clause = next(
        (
            child
            for head in (adjective, verb)
            for child in head.children
            if child.i > adjective.i and is_finite_clause(child) and any(c.lower_ == "that" for c in child.children)
        ),
        None,
    )
    subject = subject_of(verb) if verb.lemma_ == "make" else None
    if clause is None or subject is None or not may_speak(subject):
        return None
    start = next((token.i for token in within(sentence, verb.children) if token.dep_ in {"aux", "neg"}), verb.i)
    source, content = source_tokens(sentence, subject, verb), trimmed(subtree(sentence, clause))
    if not source or not content:
        return None
    return Draft(
        sentence=sentence,
        source=piece(sentence, source),
        source_head=subject,
        cue=piece(sentence, list(verb.doc[min(start, verb.i) : adjective.i + 1])),
        cue_head=verb,
        contents=(piece(sentence, content),),
        kind=CueKind.KNOWS,
        rule="verb_clause",
    )


def _kind_in_context(verb: Token, rule: str) -> CueKind:
    """The cue's kind; to call something a name is a judgement, to call for it a wish, to consider doing it a plan."""
    doing = any(child.dep_ == "xcomp" and child.tag_ == "VBG" for child in verb.children)
    if verb.lemma_.lower() == "consider" and doing:
        return CueKind.PLANS
    if rule in {"verb_predicate", "verb_as"} and verb.lemma_.lower() == "call":
        return CueKind.BELIEVES
    return cue_kind(verb.lemma_.lower())


def _tells_meaning(verb: Token, source: Token) -> bool:
    """Whether it only tells what something means or is for: "which is to say that", "its role is to say what helps"."""
    to_tell = verb.tag_ == "VB" and verb.head.lemma_ == "be" and verb.dep_ == "xcomp"
    return to_tell and (source.lower_ in POINTING or source.lemma_.lower() in attribution_words().duties)


def _may_lack_source(verb: Token, rule: str) -> bool:
    """Whether a finite clause with a hidden subject still reports: "Asked whether ..., the mayor ..." does not."""
    return rule in {"verb_clause", "verb_colon"} and verb.tag_ in FINITE
