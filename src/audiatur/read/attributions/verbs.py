"""One parsed sentence in, Drafts of what its reporting verbs report out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from audiatur.model.attribution import CueKind
from audiatur.read.attributions.draft import MARKS, OUTER_SIGNS, Draft, piece, stretches, subtree, trimmed, within
from audiatur.read.attributions.sources import agent_of, source_tokens, subject_of
from audiatur.read.attributions.words import attribution_words, cue_kind
from audiatur.read.parse import Sentence


def read_verbs(sentence: Sentence) -> Iterator[Draft]:
    """A Draft for every verb of the sentence that reports a clause, a wish, a thing or a view."""
    for token in sentence.tokens:
        if token.lower_ in attribution_words().mind:
            draft = _read_mind(sentence, token)
            if draft:
                yield draft
                continue
        if token.pos_ in {"VERB", "AUX"} and token.lemma_.lower() not in {"be", "have", "do"}:
            draft = _read_verb(sentence, token)
            if draft:
                yield draft


def _read_verb(sentence: Sentence, verb: Token) -> Draft | None:
    found = _complement(sentence, verb)
    if not found:
        return None
    rule, parts, link = found
    passive = is_passive(verb)
    source_head = agent_of(verb) if passive else subject_of(verb)
    if source_head is None and not passive and not _may_lack_source(verb, rule):
        return None
    cue = cue_tokens(sentence, verb, link)
    source = source_tokens(sentence, source_head, verb) if source_head is not None else []
    source = [token for token in source if token.i not in {part.i for part in cue}]
    barred = {token.i for token in cue} | {token.i for token in source}
    contents = [
        piece(sentence, kept)
        for part in parts
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
        kind=kind_in_context(verb, rule),
        rule=rule,
    )


def _read_mind(sentence: Sentence, adjective: Token) -> Draft | None:
    """ "The mayor is confident that the road will open" """
    clause = next(
        (c for c in adjective.children if c.dep_ == "ccomp" and c.i > adjective.i and _is_finite_clause(c)), None
    )
    link = adjective.head if adjective.dep_ == "acomp" else adjective
    if clause is None and link != adjective:
        clause = next(
            (c for c in link.children if c.dep_ == "ccomp" and c.i > adjective.i and _is_finite_clause(c)), None
        )
    subject = next((c for c in link.children if c.dep_ in {"nsubj", "nsubjpass"}), None)
    if clause is None or subject is None or subject.lower_ == "it":
        return None
    helpers = [c.i for c in link.children if c.dep_ in {"aux", "auxpass", "neg"} and c.i > subject.i]
    cue = list(adjective.doc[min([link.i, adjective.i, *helpers]) : adjective.i + 1])
    source = source_tokens(sentence, subject, link)
    content = trimmed(subtree(sentence, clause))
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


def is_passive(verb: Token) -> bool:
    """Whether the subject is what is reported, not who reports."""
    if any(child.dep_ in {"nsubjpass", "auxpass", "csubjpass"} for child in verb.children):
        return True
    return verb.dep_ == "acl" and verb.tag_ == "VBN"


def kind_in_context(verb: Token, rule: str) -> CueKind:
    """The cue's kind; to call something a name is a judgement, to call for it a wish."""
    if rule in {"verb_predicate", "verb_as"} and verb.lemma_.lower() == "call":
        return CueKind.BELIEVES
    return cue_kind(verb.lemma_.lower())


Found = tuple[str, list[list[Token]], Token | None]
"""Rule, the parts of the content, the preposition that belongs to the cue."""


def _complement(sentence: Sentence, verb: Token) -> Found | None:
    """What the verb reports, by the first frame of the verb that the parse shows."""
    for frame in (_clause, _colon, _parenthesis, _infinitive, _as, _predicate, _preposition, _object):
        found = frame(sentence, verb)
        if found:
            return found
    return None


def _clause(sentence: Sentence, verb: Token) -> Found | None:
    words = attribution_words()
    lemma = verb.lemma_.lower()
    if lemma not in words.clause:
        return None
    for child in verb.children:
        if child.dep_ == "ccomp" or (child.dep_ in {"xcomp", "advcl"} and _is_finite_clause(child)):
            if child.dep_ == "advcl" and child.i < verb.i:
                continue
            tokens = _with_stray_subject(sentence, verb, child)
            if len(tokens) == 1 and child.i < verb.i and tokens[0].pos_ == "INTJ":
                continue
            return "verb_clause", [tokens, *_subject_if_passive(sentence, verb)], None
    return _that_clause(sentence, verb)


def _with_stray_subject(sentence: Sentence, verb: Token, clause: Token) -> list[Token]:
    """The clause, with its subject where the parse made that the verb's object: "explained the cuts came late"."""
    tokens = subtree(sentence, clause)
    if any(child.dep_ in {"nsubj", "nsubjpass", "csubj", "expl"} for child in clause.children) or clause.tag_ not in {
        "VBD",
        "VBZ",
        "VBP",
    }:
        return tokens
    stray = next((c for c in verb.children if c.dep_ == "dobj" and verb.i < c.i < clause.i), None)
    if stray is None or verb.lemma_.lower() in {"tell", "ask", "remind", "assure", "inform", "warn", "convince"}:
        return tokens
    return [*subtree(sentence, stray), *tokens]


def _that_clause(sentence: Sentence, verb: Token) -> Found | None:
    """From "that" right after the verb to the end of the sentence, where the parse has no clause there."""
    document, after = verb.doc, verb.i + 1
    if after + 2 >= sentence.tokens.end or document[after].lower_ != "that" or document[after].tag_ != "IN":
        return None
    return "verb_that", [list(document[after : sentence.tokens.end])], None


def _is_finite_clause(head: Token) -> bool:
    return any(c.dep_ == "mark" and c.lower_ == "that" for c in head.children) or (
        any(c.dep_ in {"nsubj", "nsubjpass"} for c in head.children)
        and not any(c.dep_ == "mark" for c in head.children)
        and not any(c.dep_ == "aux" and c.lower_ == "to" for c in head.children)
    )


def _subject_if_passive(sentence: Sentence, verb: Token) -> list[list[Token]]:
    if not is_passive(verb) or verb.lemma_.lower() in {"tell", "inform", "ask", "assure", "remind", "notify", "brief"}:
        return []
    return [subtree(sentence, child) for child in verb.children if child.dep_ == "nsubjpass" and child.lower_ != "it"]


def _colon(sentence: Sentence, verb: Token) -> Found | None:
    """ "She went on: We will stay." """
    if verb.lemma_.lower() not in attribution_words().clause | attribution_words().quotation_only:
        return None
    tokens = sentence.tokens
    after = verb.i - tokens.start + 1
    window = tokens[after : after + 12]
    colon = next((token for token in window if token.text == ":"), None)
    if colon is None or any(token.pos_ == "VERB" for token in tokens.doc[verb.i + 1 : colon.i]):
        return None
    rest = list(tokens.doc[colon.i + 1 : tokens.end])
    adjacent = colon.i == verb.i + 1
    return ("verb_colon", [rest], colon if adjacent else None) if rest else None


def _parenthesis(sentence: Sentence, verb: Token) -> Found | None:
    """The verb and its subject stand between commas, or after the last one: "The road, he said, is open"."""
    words = attribution_words()
    if verb.lemma_.lower() not in words.clause or verb.tag_ in {"VB", "VBG", "VBN"} or is_passive(verb):
        return None
    subject = next((child for child in verb.children if child.dep_ in {"nsubj", "expl"}), None)
    if subject is None or any(
        child.dep_ in {"dobj", "xcomp", "oprd", "attr"} and child.i > verb.i for child in verb.children
    ):
        return None
    own = within(sentence, [*subject.subtree, *cue_tokens(sentence, verb, None)])
    tokens = sentence.tokens
    first, last = own[0].i, own[-1].i
    for child in verb.children:
        if child.i > last and child.dep_ in {"dobj", "prep", "advmod", "npadvmod", "dative", "advcl"}:
            right = max(t.i for t in child.subtree)
            if right < tokens.end and not any(t.text == "," for t in tokens.doc[last + 1 : right + 1]):
                last = right
    opens_with_as = first > tokens.start and tokens.doc[first - 1].lower_ == "as"
    first -= opens_with_as
    before = list(tokens.doc[tokens.start : first])
    after = list(tokens.doc[last + 1 : tokens.end])
    closed = bool(before) and (before[-1].text in {",", "—", "–", "--", "?", "!"} or before[-1].text in MARKS)
    follows = len(after) > 1 and after[0].text in {",", "—", "–"}
    if closed and len(trimmed(before)) > 1:
        rest = after if follows else []
        return "verb_parenthesis", [before, rest] if rest else [before], None
    if opens_with_as and not before and follows:
        return "verb_parenthesis", [after], None
    return None


def _infinitive(sentence: Sentence, verb: Token) -> Found | None:
    lemma = verb.lemma_.lower()
    if lemma not in attribution_words().infinitive or (is_passive(verb) and lemma in attribution_words().told_to):
        return None
    for child in verb.children:
        if (
            child.dep_ in {"xcomp", "ccomp", "advcl"}
            and any(c.dep_ == "aux" and c.lower_ == "to" for c in child.children)
            and child.i > verb.i
        ):
            if child.dep_ == "advcl" and verb.lemma_.lower() not in {
                "vow",
                "offer",
                "agree",
                "pledge",
                "promise",
                "ask",
                "urge",
            }:
                continue
            return "verb_infinitive", [subtree(sentence, child), *_subject_if_passive(sentence, verb)], None
    return None


def _as(sentence: Sentence, verb: Token) -> Found | None:
    if verb.lemma_.lower() not in attribution_words().object_as or _names_only(verb):
        return None
    link = next(
        (child for child in verb.children if child.dep_ == "prep" and child.lower_ == "as" and child.i > verb.i), None
    )
    if link is None:
        return None
    return "verb_as", _object_to(sentence, verb, link), None


def _names_only(verb: Token) -> bool:
    """Whether a participle gives a name and no view: "a device called the Lamp"."""
    return verb.dep_ == "acl" and verb.tag_ == "VBN" and agent_of(verb) is None


def _object_to(sentence: Sentence, verb: Token, last: Token) -> list[list[Token]]:
    """From the verb's object to the end of another complement, in one stretch; a passive's subject apart."""
    passive = [subtree(sentence, child) for child in verb.children if child.dep_ == "nsubjpass"]
    right = max(t.i for t in subtree(sentence, last))
    objects = [
        child
        for child in verb.children
        if child.dep_ in {"dobj", "nsubj", "ccomp", "dative"} and verb.i < child.i < last.i
    ]
    start = min([subtree(sentence, child)[0].i for child in objects] + [subtree(sentence, last)[0].i])
    before = [subtree(sentence, c) for c in verb.children if c.dep_ == "dobj" and c.i < verb.i]
    return [*passive, *before, list(sentence.tokens.doc[max(start, verb.i + 1) : right + 1])]


def _predicate(sentence: Sentence, verb: Token) -> Found | None:
    if verb.lemma_.lower() not in attribution_words().object_predicate or _names_only(verb):
        return None
    predicate = next((c for c in verb.children if c.dep_ in {"oprd", "ccomp", "xcomp"} and c.i > verb.i), None)
    if predicate is None:
        return None
    if any(c.dep_ == "aux" and c.lower_ == "to" for c in predicate.children):
        return None
    return "verb_predicate", _object_to(sentence, verb, predicate), None


def _preposition(sentence: Sentence, verb: Token) -> Found | None:
    lemma = verb.lemma_.lower()
    for child in verb.children:
        if (
            child.dep_ != "prep"
            or child.i < verb.i
            or lemma not in attribution_words().prepositions.get(child.lower_, ())
        ):
            continue
        if not any(c.dep_ in {"pobj", "pcomp"} for c in child.children):
            continue
        if verb.dep_ == "acl" and verb.tag_ == "VBN" and agent_of(verb) is None:
            return None
        direct = any(c.dep_ == "dobj" and verb.i < c.i < child.i for c in verb.children)
        adjacent = all(t.dep_ in {"prt", "advmod"} for t in verb.doc[verb.i + 1 : child.i])
        passive = _subject_if_passive(sentence, verb)
        if direct:
            return "verb_preposition", _object_to(sentence, verb, child), None
        inner = [token for token in subtree(sentence, child) if token.i > child.i]
        return "verb_preposition", [inner, *passive], child if adjacent else None
    return None


def _object(sentence: Sentence, verb: Token) -> Found | None:
    if verb.lemma_.lower() not in attribution_words().object:
        return None
    things = [child for child in verb.children if child.dep_ == "dobj"]
    if is_passive(verb):
        things = [child for child in verb.children if child.dep_ == "nsubjpass"]
        if agent_of(verb) is None:
            return None
    if not things:
        return None
    return "verb_object", [subtree(sentence, things[0])], None


def _may_lack_source(verb: Token, rule: str) -> bool:
    """Whether a finite clause with a hidden subject still reports: "Asked whether ..., the mayor ..." does not."""
    return rule in {"verb_clause", "verb_colon"} and verb.tag_ in {"VBD", "VBZ", "VBP"}


def cue_tokens(sentence: Sentence, verb: Token, link: Token | None) -> Sequence[Token]:
    """The verb with its helpers, adverbs beside it, particle, preposition and colon."""
    document = verb.doc
    start = _cue_start(sentence, verb)
    head = verb
    while head.dep_ == "xcomp" and head.head.lemma_.lower() in attribution_words().light_verbs and head.head.i < head.i:
        between = document[head.head.i + 1 : start]
        if any(token.pos_ not in {"PART", "ADV", "ADP", "AUX", "ADJ"} for token in between):
            break
        head = head.head
        start = _cue_start(sentence, head)
    end = verb.i + 1
    while end < sentence.tokens.end and document[end].dep_ == "prt" and document[end].head == verb:
        end += 1
    if link is not None:
        end = max(end, link.i + 1)
    return [
        token
        for token in document[start:end]
        if token.text not in OUTER_SIGNS or token.text == ":" or start < token.i < verb.i
    ]


def _cue_start(sentence: Sentence, verb: Token) -> int:
    start = verb.i
    while start > sentence.tokens.start:
        before = verb.doc[start - 1]
        helper = before.head == verb and before.dep_ in {"aux", "auxpass", "neg", "advmod"}
        nested = before.head.head == verb and before.dep_ == "advmod" and before.head.dep_ == "advmod"
        if not (helper or nested) or before.lower_ in {"when", "where", "why", "how", "so", "but", "then", "as"}:
            break
        start -= 1
    return start
