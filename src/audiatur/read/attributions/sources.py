"""A reporting verb in, the words that name its source out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice, pairwise

from audiatur.read.attributions.draft import BREAKS, DOUBLE_MARKS, MARKS, OUTER_SIGNS, subtree
from audiatur.read.attributions.main_verbs import FINITE, NAMING, name_before, subject_of_only_verb
from audiatur.read.attributions.voices import is_mute, may_speak, tells_nothing
from audiatur.read.attributions.words import attribution_words
from audiatur.read.parse import Sentence
from audiatur.read.tokens import Token

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
SHARING = frozenset({"conj", "xcomp", "advcl", "pcomp"})

DEEPEST = 6
"""Verbs climbed in search of a subject: more would find somebody else's."""


def subject_of(verb: Token) -> Token | None:
    """The head word of the verb's subject: its own, or the one it shares with the verb it hangs on."""
    for _ in range(DEEPEST):
        own = _own_subject(verb) or _quoted_person(verb)
        if own is not None and not _stands_apart(verb, own):
            return _who_is_explained(verb, _who_ends(verb, _who_appears(verb, own)))
        if verb.dep_ == "acl":
            return _described(verb)
        if verb.head == verb:
            return _subject_across_a_break(verb)
        above = verb.head.head if verb.dep_ == "pcomp" else verb.head
        above = _who_tells(verb, above) or above
        if verb.dep_ not in SHARING or above.pos_ not in {"VERB", "AUX"}:
            return None
        shared = _shared(verb, above)
        if shared is not None:
            return shared
        verb = above
    return None


def _who_tells(verb: Token, above: Token) -> Token | None:
    """The verb of who goes on telling, where the parse hangs that on what is told.

    It is "said" for "added" in "It will close, Lund said, but added that", for "saying" in "Lund said the aid was
    small, saying that" and for the second "said" in "Lund said the raids were a mistake and said that".
    """
    words = attribution_words()
    if verb.lemma_.lower() not in words.introducing:
        return None
    if verb.dep_ == "conj":
        beside = [child for child in above.children if child.dep_ == "parataxis" and above.i < child.i < verb.i]
        if beside:
            return next((child for child in beside if child.lemma_.lower() in words.clause), None)
    quoted = any(token.text in MARKS for token in verb.doc[max(0, verb.i - len(["”", ","])) : verb.i])
    while quoted and above.dep_ == "ccomp" and above.head.lemma_.lower() not in words.clause:
        above = above.head  # behind a quotation nobody in it goes on
    own = next((child for child in above.children if child.dep_ in SUBJECTS), None)
    mute = own is not None and (own.dep_ == "nsubjpass" or is_mute(own)) and not may_speak(own)
    mute = mute or verb.lemma_.lower() in words.continuing
    goes_on = verb.tag_ == "VBG" or (verb.dep_ == "conj" and verb.tag_ in FINITE)
    told = goes_on and above.dep_ == "ccomp" and above.head.i < above.i
    return above.head if told and mute and above.head.lemma_.lower() in words.clause else None


def _own_subject(verb: Token) -> Token | None:
    """A verb's subject; of two before it, parted by a comma, the nearer: "The pipes burst years ago, Lund added"."""
    own = [child for child in verb.children if child.dep_ in {"nsubj", "csubj"} and not _is_half(child)]
    before = [child for child in own if child.i < verb.i]
    if len(before) > 1 and before[-1].pos_ == "PROPN" and before[-1].left_edge.i == before[-2].i + 1:
        return before[-1]  # "the news agency TNS said"
    if own and own[-1].i > verb.i > 0 and verb.doc[verb.i - 1].text == ",":  # "The bridge, said Lund, is safe"
        return own[-1]
    asked = len(before) > 1 and before[0].tag_ in {"WP", "WDT"}  # "the man who they say hit her"
    between = verb.doc[before[-2].i + 1 : before[-1].i] if len(before) > 1 else ()
    if asked or any(token.text == "," for token in between) or _is_dateline(before[:-1], between):
        return before[-1]
    behind = verb.doc[verb.i - 1]
    if own and own[0].i < behind.i and behind.pos_ in {"NOUN", "PROPN"} and _quotation_ends(own[0], behind):
        return behind
    return next(iter(own), None) or name_before(verb)


def _is_dateline(first: Sequence[Token], between: Iterable[Token]) -> bool:
    """Whether what stands before a dash is the place of the report in capitals: "SAN TARSA — The parents told"."""
    shouted = all(token.text.isupper() for head in first for token in head.doc[head.left_edge.i : head.i + 1])
    return shouted and any(token.text in BREAKS for token in between)


def _is_half(word: Token) -> bool:
    """Whether it is a hyphen or what stands before one: of "Reyes-Lund said" the parse may make three subjects."""
    following = word.doc[word.i + 1 : word.i + 2]
    return word.is_punct or (not word.whitespace_ and [token.text for token in following] == ["-"])


def _quotation_ends(first: Token, last: Token) -> bool:
    """Whether a quotation ends between two words: what was quoted is not who says it."""
    signs = [token.text for token in first.doc[first.i + 1 : last.i] if token.text in DOUBLE_MARKS]
    return len(signs) == 1


def _quoted_person(verb: Token) -> Token | None:
    """Whom somebody else quotes: "The paper quotes Lund as saying", "Lund was quoted by the paper as saying"."""
    link = verb.head
    if verb.dep_ != "pcomp" or link.lower_ != "as" or link.head.lemma_.lower() not in attribution_words().quoting:
        return None
    wanted = {"dobj", "nsubjpass"}
    return next((child for child in link.head.children if child.dep_ in wanted and child.i < link.i), None)


def _who_appears(verb: Token, own: Token) -> Token:
    """For "Lund appeared on Coast Radio declaring": Lund, where the station was taken for who declares."""
    place = verb.head
    if verb.tag_ != "VBG" or verb.dep_ not in {"pobj", "pcomp"} or place.lower_ not in {"on", "at"}:
        return own
    if own.pos_ != "PROPN" or place.i + 1 < own.left_edge.i or place.head.pos_ != "VERB":
        return own
    return next((child for child in place.head.children if child.dep_ == "nsubj"), own)


def _who_ends(verb: Token, own: Token) -> Token:
    """For "It will close, a move that hurts the shops, the mayor, Ada Lund, said": who stands before the verb."""
    doc, first = own.doc, own.left_edge.i
    added = doc[first].lower_ in {"a", "an"} and first > 0 and doc[first - 1].text == ","
    added = added and doc[min(own.i + 1, verb.i)].lower_ in {"that", "which"}
    ending = _name_explained(verb, own)
    if ending is not None:
        return ending
    behind = next((token for token in reversed(doc[own.i : verb.i]) if not token.is_punct), own)
    if not added or may_speak(own) or behind.pos_ != "PROPN" or behind == own:
        return own
    while behind.dep_ in {"appos", "compound"} and behind.head.i > own.i and may_speak(behind.head):
        behind = behind.head
    return behind


def _name_explained(verb: Token, own: Token) -> Token | None:
    """For "It may lead to more boats turning back, Ada Lund, a pilot at Norra, wrote": Lund, not the boats."""
    doc, first = own.doc, own.left_edge.i
    if first <= verb.sent.start or doc[first - 1].is_punct or may_speak(own) or doc[verb.i - 1].text != ",":
        return None
    commas = [token.i for token in doc[own.i : verb.i] if token.text == ","]
    for opening, closing in pairwise(commas):
        name = doc[opening + 1 : closing]
        named = len(name) > 1 and all(t.pos_ == "PROPN" and t.ent_type_ == "PERSON" for t in name)
        if named and doc[closing + 1].lower_ in {"a", "an", "the", "one"}:
            return doc[closing - 1]
    return None


def _who_is_explained(verb: Token, own: Token) -> Token:
    """For "Norlane, the firm that owns it, said": Norlane, where the parse has the name beside the verb."""
    first, last = own.left_edge.i, own.right_edge.i
    closed = "," in {own.doc[last].text, own.doc[min(last + 1, len(own.doc) - 1)].text}
    if own.pos_ != "NOUN" or first < len(["Norlane", ","]) or not closed:
        return own
    name = own.doc[first - 2]
    beside = own.doc[first - 1].text == "," and name.dep_ == "npadvmod" and name.head == verb
    return name if beside and name.pos_ == "PROPN" and name.ent_type_ not in {"DATE", "TIME"} else own


def _described(verb: Token) -> Token | None:
    """Whom a participle after a noun describes: the noun, or who appears where or spends the time that it names."""
    noun, alone = verb.head, subject_of_only_verb(verb)
    if alone is not None or noun.pos_ not in NAMING or verb.tag_ not in {"VBG", "VBN"}:
        return alone
    if verb.tag_ == "VBN":
        return noun
    joined = [other for other in noun.conjuncts if noun.i < other.i < verb.i]
    if joined and not may_speak(noun):  # "some begging for calm and others arguing"
        return joined[-1]
    if tells_nothing(noun) and verb.doc[verb.i - 1].text == ",":
        return _who_told(noun)
    place = noun.dep_ == "pobj" and noun.head.lower_ in {"on", "at", "in"} and noun.pos_ == "PROPN"
    time = noun.dep_ == "dobj" and noun.head.lemma_ == "spend"
    above = noun.head.head if place else noun.head
    if not (place or time) or above.pos_ != "VERB":
        return noun
    return next((child for child in above.children if child.dep_ == "nsubj"), noun)


def _stands_apart(verb: Token, own: Token) -> bool:
    """Whether a comma parts a participle from a thing that tells nothing: "it was no tax, but a penalty, saying"."""
    return verb.tag_ == "VBG" and verb.doc[verb.i - 1].text == "," and own.pos_ == "NOUN" and tells_nothing(own)


def _who_told(noun: Token) -> Token:
    """For "Lund said it was no tax, but a penalty, saying": Lund, where the parse has the penalty say it."""
    verbs = (above for above in islice(noun.ancestors, DEEPEST) if above.lemma_.lower() in attribution_words().clause)
    told = next((verb for verb in verbs if verb.pos_ == "VERB" and verb.i < noun.i), None)
    return (subject_of(told) if told is not None else None) or noun


def whom_it_quotes(verb: Token) -> Token | None:
    """Whom somebody quotes with the words before: of "It is safe," the paper quoted her as saying, her."""
    words = attribution_words()
    if verb.lemma_.lower() not in words.quoting:
        return None
    links = [child for child in verb.children if child.dep_ == "prep" and child.lower_ == "as" and child.i > verb.i]
    saying = any(inner.dep_ == "pcomp" and inner.lemma_.lower() in words.clause for c in links for inner in c.children)
    return (
        next((child for child in verb.children if child.dep_ == "dobj" and child.i > verb.i), None) if saying else None
    )


def _shared(verb: Token, above: Token) -> Token | None:
    """The subject that a verb takes from the one above it: whom that urges or tells, or who undergoes it."""
    if verb.dep_ == "xcomp" and above.lemma_ != "spend":  # "spent two hours protesting"
        urged = next((child for child in above.children if child.dep_ == "dobj" and above.i < child.i < verb.i), None)
        if urged is not None:
            return urged
    return next((child for child in above.children if child.dep_ == "nsubjpass"), None)


def _subject_across_a_break(verb: Token) -> Token | None:
    """The name before a finite verb that a dash or a bracket parts from it: "the minister - now retired - said"."""
    document, index = verb.doc, verb.i - 1
    start = verb.sent.start
    if verb.tag_ not in FINITE or index <= start or document[index].text not in BREAKS | {")"}:
        return None
    opening = "(" if document[index].text == ")" else document[index].text
    index -= 1
    while index > start and document[index].text != opening:
        index -= 1
    name = document[index - 1] if index > start else None
    return name if name is not None and name.pos_ in NAMING and name.dep_ != "ROOT" else None


def agent_of(verb: Token) -> Token | None:
    """Who a passive verb is done by: "was rejected by the council"."""
    for child in verb.children:
        if child.dep_ == "agent" or (child.dep_ == "prep" and child.lower_ == "by"):
            agent = next((inner for inner in child.children if inner.dep_ == "pobj"), None)
            if agent is not None and agent.lemma_.lower() not in attribution_words().means:
                return agent
    return None


def source_tokens(sentence: Sentence, head: Token, verb: Token) -> list[Token]:
    """The noun phrase of a source, descriptions included, without the clause that the verb itself opens.

    A comma that closes a description stays with it, as the PARC scheme has it.
    """
    without = [child for child in head.children if verb.i in {token.i for token in child.subtree}]
    tokens = subtree(sentence, head, without)
    tokens = _with_first_half(_unbroken(tokens, head))
    while tokens and (tokens[0].text in OUTER_SIGNS | MARKS or tokens[0].dep_ == "cc") and tokens[0] != head:
        tokens = tokens[1:]
    inner_comma = any(token.text == "," for token in tokens[:-1])
    while tokens and (tokens[-1].dep_ == "cc" or _is_outer(tokens, keeps_comma=inner_comma)):
        tokens = tokens[:-1]
    if not tokens or not inner_comma or not _describes(head) or tokens[-1].i + 1 >= sentence.tokens.end:
        return tokens
    following = tokens[-1].nbor(1)
    return [*tokens, following] if following.text == "," and following.i < verb.i else tokens


def _with_first_half(tokens: list[Token]) -> list[Token]:
    """The tokens with the first half of a hyphenated name, where the parse parts it from the second."""
    while tokens and tokens[0].i > 1:
        hyphen, half = tokens[0].nbor(-1), tokens[0].nbor(-2)
        if hyphen.text != "-" or hyphen.whitespace_ or half.whitespace_:
            break
        tokens = [half, hyphen, *tokens]
    return tokens


def _is_outer(tokens: list[Token], *, keeps_comma: bool) -> bool:
    """Whether the last token is a sign that is no part of the phrase; the stop of "Inc." is."""
    last = tokens[-1].text
    return last in OUTER_SIGNS and not (last == "," and keeps_comma) and not (last == "." and len(tokens) > 1)


def _describes(head: Token) -> bool:
    return any(child.dep_ in {"appos", "relcl", "acl"} for child in head.children)


def _unbroken(tokens: list[Token], head: Token) -> list[Token]:
    """The stretch of neighbouring tokens around the head."""
    start = end = next((index for index, token in enumerate(tokens) if token.i == head.i), 0)
    while start > 0 and tokens[start - 1].i == tokens[start].i - 1:
        start -= 1
    while end + 1 < len(tokens) and tokens[end + 1].i == tokens[end].i + 1:
        end += 1
    return tokens[start : end + 1]
