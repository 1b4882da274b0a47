"""A reporting verb in, what it reports and the rule that saw it out: one function for each frame of such verbs."""

from __future__ import annotations

from typing import NamedTuple

from audiatur.read.attributions.clauses import is_finite_clause, is_infinitive
from audiatur.read.attributions.cues import cue_tokens, is_passive, quoted_as
from audiatur.read.attributions.draft import BREAKS, MARKS, subtree, trimmed, within
from audiatur.read.attributions.sources import FINITE, SUBJECTS, agent_of, subject_of
from audiatur.read.attributions.words import attribution_words
from audiatur.read.parse import Sentence
from audiatur.read.tokens import Token

AFTER_COLON = 12
"""Words that may stand between a reporting verb and the colon before what is said."""


class Complement(NamedTuple):
    """What a verb reports.

    Attributes:
        rule: The frame that saw it.
        parts: The tokens of each piece of the content.
        link: The preposition or colon that belongs to the cue, or None.
    """

    rule: str
    parts: list[list[Token]]
    link: Token | None = None


def complement(sentence: Sentence, verb: Token) -> Complement | None:
    """What the verb reports, by the first of its frames that the parse shows."""
    for frame in (
        _said_before,
        _clause,
        _that_clause,
        _far_clause,
        _colon,
        _parenthesis,
        _infinitive,
        _gerund,
        _as,
        _predicate,
        _preposition,
        _object,
    ):
        found = frame(sentence, verb)
        if found:
            return found
    return None


def _said_before(sentence: Sentence, verb: Token) -> Complement | None:
    """For "The bridge will close, she was quoted by the paper as saying": the clause hangs on the first verb."""
    above = verb.head.head
    if verb.dep_ != "pcomp" or verb.head.lower_ != "as" or above.lemma_.lower() not in attribution_words().quoting:
        return None
    if not is_passive(above) or agent_of(above) is None or verb.lemma_.lower() not in attribution_words().clause:
        return None
    told = next((child for child in above.children if child.dep_ == "ccomp" and child.i < above.i), None)
    return Complement("verb_clause", [subtree(sentence, told)]) if told is not None else None


def _clause(sentence: Sentence, verb: Token) -> Complement | None:
    """For "Said (that) the road is open", in any order."""
    if verb.lemma_.lower() not in attribution_words().clause:
        return None
    for child in verb.children:
        late = child.dep_ == "xcomp" or (child.dep_ == "advcl" and child.i > verb.i)
        if not (child.dep_ == "ccomp" or (late and is_finite_clause(child))):
            continue
        if child.i < verb.i and child.pos_ == "INTJ":
            continue
        parts = [_with_stray_subject(sentence, verb, child), *_subject_if_passive(sentence, verb)]
        return Complement("verb_clause", parts)
    return None


def _with_stray_subject(sentence: Sentence, verb: Token, clause: Token) -> list[Token]:
    """The clause, with its subject where the parse made that the verb's object: "explained the cuts came late"."""
    tokens = subtree(sentence, clause)
    if clause.tag_ not in FINITE or any(child.dep_ in {*SUBJECTS, "expl"} for child in clause.children):
        return tokens
    stray = next((child for child in verb.children if child.dep_ == "dobj" and verb.i < child.i < clause.i), None)
    if stray is None or verb.lemma_.lower() in attribution_words().hearers:
        return tokens
    return [*subtree(sentence, stray), *tokens]


def _that_clause(sentence: Sentence, verb: Token) -> Complement | None:
    """From "that" right after the verb to the end of the sentence, where the parse has no clause there."""
    after = list(verb.doc[verb.i + 1 : sentence.tokens.end])
    known = verb.lemma_.lower() in attribution_words().clause
    if not known or len(after) < len(["a", "clause"]) or after[0].lower_ != "that" or after[0].tag_ != "IN":
        return None
    return Complement("verb_that", [after])


def _far_clause(sentence: Sentence, verb: Token) -> Complement | None:
    """For "announced on Monday in a memo that she would go", where the parse hangs the clause on the memo."""
    if verb.lemma_.lower() not in attribution_words().clause or any(child.dep_ == "dobj" for child in verb.children):
        return None
    prepositions = [child for child in verb.children if child.dep_ == "prep" and child.i > verb.i]
    nouns = [noun for child in prepositions for noun in child.children if noun.dep_ == "pobj"]
    for clause in (clause for noun in nouns for clause in noun.children if clause.dep_ in {"relcl", "acl"}):
        marked = any(child.dep_ == "mark" and child.lower_ == "that" for child in clause.children)
        if marked and any(child.dep_ in SUBJECTS for child in clause.children):
            return Complement("verb_clause", [subtree(sentence, clause)])
    return None


def _subject_if_passive(sentence: Sentence, verb: Token) -> list[list[Token]]:
    """The subject of "is believed to be": a part of what is believed; of "was told" it is who hears."""
    if not is_passive(verb) or verb.lemma_.lower() in attribution_words().hearers:
        return []
    return [subtree(sentence, child) for child in verb.children if child.dep_ == "nsubjpass" and child.lower_ != "it"]


def _colon(sentence: Sentence, verb: Token) -> Complement | None:
    """For "She went on: We will stay"."""
    if verb.dep_ == "acl" or verb.lemma_.lower() not in attribution_words().clause | attribution_words().quotation_only:
        return None
    after = list(verb.doc[verb.i + 1 : sentence.tokens.end])
    place = next((index for index, token in enumerate(after[:AFTER_COLON]) if token.text == ":"), None)
    if place is None or any(token.pos_ == "VERB" for token in after[:place]) or place + 1 == len(after):
        return None
    beside = all(token.dep_ == "prt" for token in after[:place])
    return Complement("verb_colon", [after[place + 1 :]], after[place] if beside else None)


def _parenthesis(sentence: Sentence, verb: Token) -> Complement | None:
    """The verb and its subject stand between commas, or after the last one: "The road, he said, is open"."""
    if verb.lemma_.lower() not in attribution_words().clause or verb.tag_ not in FINITE or is_passive(verb):
        return None
    subject = subject_of(verb) if _has_subject(verb) else None
    if subject is None:
        return None
    own = within(sentence, [*subject.subtree, *cue_tokens(sentence, verb, None)])
    document, first = verb.doc, own[0].i
    opens_with_as = first > sentence.tokens.start and document[first - 1].lower_ == "as"
    objects = (
        {"xcomp", "oprd", "attr"}
        if opens_with_as or verb.lemma_.lower() == "tell"
        else {"dobj", "xcomp", "oprd", "attr"}
    )
    # Beside other verbs, as in "as residents chanted, waved flags and ...", it tells what somebody did.
    joined = [token for token in document[verb.i + 1 : verb.i + 3] if token.dep_ == "conj"]
    others = any(token.tag_ in FINITE and token.head in {verb, verb.head} for token in joined)
    if (opens_with_as and others) or any(child.dep_ in objects and child.i > verb.i for child in verb.children):
        return None
    last = _end_of_parenthesis(sentence, verb, own[-1].i)
    before = list(document[sentence.tokens.start : first - opens_with_as])
    after = list(document[last + 1 : sentence.tokens.end])
    follows = len(after) > 1 and after[0].text in BREAKS
    closed = bool(before) and before[-1].text in BREAKS | MARKS | {"?", "!"}
    if closed and len(trimmed(before)) > 1:
        return Complement("verb_parenthesis", [before, after] if follows else [before])
    if opens_with_as and not before and follows:
        return Complement("verb_parenthesis", [after])
    return None


def _has_subject(verb: Token) -> bool:
    return any(child.dep_ in {"nsubj", "expl"} for child in verb.children)


def _end_of_parenthesis(sentence: Sentence, verb: Token, last: int) -> int:
    """The last token of what belongs to a verb set in commas: "he said on Monday"."""
    for child in verb.children:
        if child.i > last and child.dep_ in {"dobj", "prep", "advmod", "npadvmod", "dative", "advcl"}:
            right = max(token.i for token in child.subtree)
            if right < sentence.tokens.end and all(token.text != "," for token in verb.doc[last + 1 : right + 1]):
                last = right
    return last


def _infinitive(sentence: Sentence, verb: Token) -> Complement | None:
    """For "Vowed to stay", "is expected to rise"."""
    words, lemma = attribution_words(), verb.lemma_.lower()
    if lemma not in words.infinitive or (is_passive(verb) and lemma in words.told_to):
        return None
    for child in verb.children:
        if child.i < verb.i or not is_infinitive(child) or _asks_for_silence(child):
            continue
        if child.dep_ in {"xcomp", "ccomp"} or (child.dep_ == "advcl" and lemma in words.loose_infinitive):
            return Complement("verb_infinitive", [subtree(sentence, child), *_subject_if_passive(sentence, verb)])
    return None


def _asks_for_silence(asked: Token) -> bool:
    """Whether somebody who talks asks for no more than "not to be named"."""
    return is_passive(asked) and asked.lemma_.lower() in attribution_words().naming


def _gerund(sentence: Sentence, verb: Token) -> Complement | None:
    """For "Denied hiding the report"."""
    if verb.lemma_.lower() not in attribution_words().gerund:
        return None
    for child in verb.children:
        if child.dep_ in {"xcomp", "dobj", "ccomp"} and child.tag_ == "VBG" and child.i > verb.i:
            return Complement("verb_gerund", [subtree(sentence, child)])
    return None


def _as(sentence: Sentence, verb: Token) -> Complement | None:
    """For "Views the plan as a threat"."""
    if verb.lemma_.lower() not in attribution_words().object_as or _names_only(verb):
        return None
    links = [child for child in verb.children if child.dep_ == "prep" and child.lower_ == "as" and child.i > verb.i]
    if links and quoted_as(next((c for c in links[0].children if c.dep_ == "pcomp"), links[0])):
        return None
    return Complement("verb_as", _object_to(sentence, verb, links[0])) if links else None


def _predicate(sentence: Sentence, verb: Token) -> Complement | None:
    """For "Called the plan a threat"."""
    if verb.lemma_.lower() not in attribution_words().object_predicate or _names_only(verb):
        return None
    predicate = next((c for c in verb.children if c.dep_ in {"oprd", "ccomp", "xcomp"} and c.i > verb.i), None)
    predicate = predicate or _predicate_behind_object(verb)
    if predicate is None or is_infinitive(predicate):
        return None
    return Complement("verb_predicate", _object_to(sentence, verb, predicate))


def _predicate_behind_object(verb: Token) -> Token | None:
    """The predicate where the parse hangs it on the object: "called the move a folly" read as one phrase."""
    thing = next((child for child in verb.children if child.dep_ == "dobj" and child.i > verb.i), None)
    for noun in thing.children if thing is not None else ():
        first = next((token for token in noun.left_edge.doc[noun.left_edge.i : noun.i] if not token.is_quote), None)
        parted = any(token.is_punct and not token.is_quote for token in verb.doc[verb.i + 1 : noun.i])
        article = first is not None and first.lower_ in {"a", "an"}
        if noun.i > verb.i and noun.dep_ in {"dobj", "appos"} and article and not parted:
            return noun
    return None


def _names_only(verb: Token) -> bool:
    """Whether a participle gives a name and no view: "a device called the Lamp"."""
    return verb.dep_ == "acl" and verb.tag_ == "VBN" and agent_of(verb) is None


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


def _preposition(sentence: Sentence, verb: Token) -> Complement | None:
    """For "Called for a vote", "accused the firm of lying"."""
    if _names_only(verb):
        return None
    for child in verb.children:
        known = verb.lemma_.lower() in attribution_words().prepositions.get(child.lower_, ())
        if child.dep_ != "prep" or child.i < verb.i or not known:
            continue
        inner = [token for token in subtree(sentence, child) if token.i > child.i]
        figure = child.lower_ != "at" or verb.lemma_.lower() not in attribution_words().figure_at
        if not inner or not (figure or any(token.like_num for token in inner)):
            continue
        if any(other.dep_ == "dobj" and verb.i < other.i < child.i for other in verb.children):
            return Complement("verb_preposition", _object_to(sentence, verb, child))
        adjacent = all(token.dep_ in {"prt", "advmod"} for token in verb.doc[verb.i + 1 : child.i])
        parts = [inner, *_subject_if_passive(sentence, verb)]
        return Complement("verb_preposition", parts, child if adjacent else None)
    return None


def _object(sentence: Sentence, verb: Token) -> Complement | None:
    """For "Denied the report", "the report was denied by the mayor"."""
    if verb.lemma_.lower() not in attribution_words().object or (is_passive(verb) and agent_of(verb) is None):
        return None
    wanted = "nsubjpass" if is_passive(verb) else "dobj"
    thing = next((child for child in verb.children if child.dep_ == wanted), None)
    if thing is None or (verb.lemma_.lower() in attribution_words().object_said and not _is_said(thing)):
        return None
    return Complement("verb_object", [subtree(sentence, thing)])


def _is_said(thing: Token) -> bool:
    """Whether a thing is made of words: who repeats a mistake says nothing."""
    words = attribution_words()
    said = (
        words.noun_clause | words.noun_of | words.noun_for | words.noun_infinitive | words.documents | words.words_said
    )
    return thing.lemma_.lower() in said
