"""One parsed sentence in, Drafts of what its nouns of saying report out: "the claim that ...", "accusations of ..."."""

from __future__ import annotations

from collections.abc import Iterator

from audiatur.read.attributions.clauses import is_infinitive
from audiatur.read.attributions.draft import Draft, piece, subtree, trimmed
from audiatur.read.attributions.sources import source_tokens, subject_of
from audiatur.read.attributions.voices import tells_nothing
from audiatur.read.attributions.words import attribution_words, cue_kind
from audiatur.read.parse import Sentence
from audiatur.read.tokens import Token


def read_nouns(sentence: Sentence) -> Iterator[Draft]:
    """A Draft for every noun of saying that is followed by what is said."""
    for token in sentence.tokens:
        if token.pos_ == "NOUN":
            draft = _read_noun(sentence, token)
            if draft:
                yield draft


def _read_noun(sentence: Sentence, noun: Token) -> Draft | None:
    found = _content(sentence, noun)
    if not found:
        return None
    rule, content, link = found
    kept = trimmed(content)
    if not kept:
        return None
    source_head, source = _source(sentence, noun)
    if source is None and rule in {"noun_for", "noun_of"} and noun.lemma_.lower() in attribution_words().owned:
        return None
    start = noun.i
    while start > sentence.tokens.start:
        before = noun.doc[start - 1]
        if before.head != noun or before.dep_ not in {"amod", "compound", "nummod"}:
            break
        start -= 1
    last = link.i if link is not None and link.i == noun.i + 1 else noun.i
    cue = list(noun.doc[start : last + 1])
    return Draft(
        sentence=sentence,
        source=source,
        source_head=source_head,
        cue=piece(sentence, cue),
        cue_head=noun,
        contents=(piece(sentence, kept),),
        kind=cue_kind(noun.lemma_.lower()),
        rule=rule,
    )


def _content(sentence: Sentence, noun: Token) -> tuple[str, list[Token], Token | None] | None:
    words = attribution_words()
    lemma = noun.lemma_.lower()
    if lemma in words.noun_infinitive and _is_to_do(noun):
        return None
    behind = _infinitive_behind_day(noun) if lemma in words.noun_infinitive else None
    if behind is not None:
        return "noun_infinitive", subtree(sentence, behind), None
    for child in noun.children:
        if child.i < noun.i:
            continue
        marks = {c.lower_ for c in child.children if c.dep_ in {"mark", "aux"} or _is_that_after_author(c, noun)}
        if lemma in words.noun_clause and child.dep_ in {"acl", "ccomp", "relcl"} and "that" in marks:
            return "noun_clause", subtree(sentence, child), None
        if lemma in words.noun_infinitive and child.dep_ in {"acl", "xcomp", "relcl"} and "to" in marks:
            return "noun_infinitive", subtree(sentence, child), None
        if child.dep_ == "prep":
            lists = {"of": words.noun_of, "for": words.noun_for, "against": words.noun_against}
            if lemma in lists.get(child.lower_, ()) and any(c.dep_ in {"pobj", "pcomp"} for c in child.children):
                return f"noun_{child.lower_}", [t for t in subtree(sentence, child) if t.i > child.i], child
    return None


def _is_to_do(noun: Token) -> bool:
    """Whether it is what is to do something: "time for the plan to work"; not so "called for a plan to cut"."""
    link, words = noun.head, attribution_words()
    if noun.dep_ != "pobj" or link.lower_ != "for" or all(child.dep_ != "acl" for child in noun.children):
        return False
    return link.head.lemma_.lower() not in words.prepositions["for"] | words.noun_for


def _infinitive_behind_day(noun: Token) -> Token | None:
    """For "Announced plans Friday to close", where the parse hangs the infinitive on the verb."""
    if noun.dep_ != "dobj":
        return None
    for clause in noun.head.children:
        between = noun.doc[noun.i + 1 : clause.left_edge.i]
        if clause.dep_ in {"xcomp", "advcl"} and clause.left_edge.i > noun.i + 1 and is_infinitive(clause):
            return clause if all(token.ent_type_ in {"DATE", "TIME"} for token in between) else None
    return None


def _is_that_after_author(word: Token, noun: Token) -> bool:
    """For "the announcement by the firm that it had closed", where the parse takes "that" for the announcement."""
    by = any(child.dep_ == "prep" and child.lower_ in {"by", "from"} and child.i < word.i for child in noun.children)
    return by and word.lower_ == "that" and word.tag_ == "IN"


def _source(sentence: Sentence, noun: Token) -> tuple[Token | None, tuple[int, int] | None]:
    """Whose statement it is: the owner, "by" or "from" somebody, or the subject of a verb that carries it."""
    owner = next((c for c in noun.children if c.dep_ == "poss" and c.ent_type_ not in {"DATE", "TIME"}), None)
    if owner is not None:
        tokens = [t for t in subtree(sentence, owner) if t.i < noun.i]
        return owner, piece(sentence, tokens) if tokens else None
    for child in noun.children:
        if child.dep_ == "prep" and child.lower_ in {"by", "from"}:
            head = next((c for c in child.children if c.dep_ == "pobj"), None)
            if head is not None:
                tokens = source_tokens(sentence, head, noun)
                return head, piece(sentence, tokens) if tokens else None
    verb = noun.head
    if noun.dep_ == "dobj" and verb.lemma_.lower() in attribution_words().carrying_verbs:
        head = subject_of(verb)
        if head is not None and not tells_nothing(head):  # what "raised hopes" does not hope
            tokens = source_tokens(sentence, head, verb)
            return head, piece(sentence, tokens) if tokens else None
    return None, None
