"""A reporting verb in, the clause or quotation that it reports out: "said that", "she said," "added:"."""

from __future__ import annotations

from collections.abc import Iterator

from audiatur.read.attributions.clauses import is_finite_clause, is_own_addition
from audiatur.read.attributions.cues import cue_tokens, is_passive, quoted_as
from audiatur.read.attributions.deeds import is_no_telling, says_something
from audiatur.read.attributions.draft import BREAKS, MARKS, stretches, subtree, trimmed, within
from audiatur.read.attributions.frame import Complement, subject_if_passive
from audiatur.read.attributions.main_verbs import FINITE, NAMING
from audiatur.read.attributions.sources import SUBJECTS, subject_of
from audiatur.read.attributions.words import attribution_words
from audiatur.read.parse import Sentence
from audiatur.read.tokens import Token

RELATIVE = frozenset({"WDT", "WP", "WP$", "WRB"})
"""Tags of words that open a clause describing a noun."""

BEFORE_THAT = 10
"""Words of when and where it is said that may stand between a reporting verb and "that"."""

EITHER = frozenset({"after", "before", "since", "until"})
"""Words that open a clause or stand before a noun."""

BY_MEANS = frozenset({"in", "via", "through"})
"""Prepositions before what somebody speaks in: "said in a statement that"."""

AFTER_COLON = 12
"""Words that may stand between a reporting verb and the colon before what is said."""


def said_before(sentence: Sentence, verb: Token) -> Complement | None:
    """For "The bridge will close, she was quoted as saying": the clause hangs on the first verb."""
    above = verb.head.head
    if verb.dep_ != "pcomp" or verb.head.lower_ != "as" or above.lemma_.lower() not in attribution_words().quoting:
        return None
    if not is_passive(above) or verb.lemma_.lower() not in attribution_words().clause:
        return None
    told = next((child for child in above.children if child.dep_ == "ccomp" and child.i < above.i), None)
    return Complement("verb_clause", [subtree(sentence, told)]) if told is not None else None


def clause(sentence: Sentence, verb: Token) -> Complement | None:
    """For "Said (that) the road is open", in any order."""
    words = attribution_words()
    if verb.lemma_.lower() not in words.clause | words.with_that or _is_quoted_as_saying(verb):
        return None
    for child in verb.children:
        late = child.dep_ == "xcomp" or (child.dep_ == "advcl" and child.i > verb.i)
        inserted = verb.dep_ == "relcl" and child.dep_ == "xcomp" and (child.tag_ in FINITE or _has_two(verb))
        if not (child.dep_ == "ccomp" or inserted or (late and is_finite_clause(child))):
            continue
        if child.text == "-" or (child.i < verb.i and child.pos_ == "INTJ") or is_no_telling(verb, child):
            continue
        if _is_parted(verb, child) or _lacks_that(verb, child):
            continue
        more = [subtree(sentence, further) for further in _further_clauses(verb)]
        parts = [_with_stray_subject(sentence, verb, child), *more, *subject_if_passive(sentence, verb)]
        return Complement("verb_clause", parts)
    heard = _clause_of_hearer(verb)
    return Complement("verb_clause", [subtree(sentence, heard)]) if heard is not None else None


def _lacks_that(verb: Token, clause: Token) -> bool:
    """Whether "that" is wanting behind a verb that tells something only with it: "the court held that it is void"."""
    that = any(child.dep_ == "mark" and child.lower_ == "that" for child in clause.children)
    return verb.lemma_.lower() in attribution_words().with_that and not that


def _has_two(verb: Token) -> bool:
    """Whether a verb has two subjects, of which the first is of what is told: "the man who they say hit her"."""
    return sum(child.dep_ == "nsubj" and child.i < verb.i for child in verb.children) > 1


def _further_clauses(verb: Token) -> Iterator[Token]:
    """What else is told, where the parse joins it to the verb: "said it is late, and that the road is closed"."""
    for clause in verb.children:
        if clause.dep_ == "conj" and clause.i > verb.i and any(child.dep_ in SUBJECTS for child in clause.children):
            first = next((child for child in clause.children if not child.is_punct), clause)
            if first.lower_ == "that" and first.dep_ == "mark":
                yield clause


def _is_parted(verb: Token, clause: Token) -> bool:
    """Whether a colon parts what stands before from who tells what follows: "It may rise: KSF reports 40 are hurt"."""
    told = {"ccomp"} if verb.lemma_.lower() in attribution_words().hearers else {"ccomp", "dobj"}
    follows = any(child.dep_ in told and child.i > verb.i for child in verb.children)
    between = verb.doc[clause.i : verb.i] if clause.i < verb.i else ()
    return follows and any(token.text in {":", ";"} for token in between)


def _clause_of_hearer(verb: Token) -> Token | None:
    """For "told the envoy the people share his sorrow", where the parse makes the clause describe who hears."""
    if verb.lemma_.lower() not in attribution_words().hearers:
        return None
    hearer = next((child for child in verb.children if child.dep_ in {"dobj", "dative"} and child.i > verb.i), None)
    for clause in () if hearer is None else hearer.children:
        subject = next((child for child in clause.children if child.dep_ in SUBJECTS), None)
        helped = any(child.dep_ == "aux" and child.lower_ != "to" for child in clause.children)
        if clause.dep_ == "relcl" and subject is not None and (clause.tag_ in FINITE or helped):
            asked = subject.tag_ in RELATIVE or any(child.tag_ in RELATIVE for child in clause.children)
            return None if asked else clause
    return None


def _with_stray_subject(sentence: Sentence, verb: Token, clause: Token) -> list[Token]:
    """The clause, with its subject where the parse made that the verb's object: "explained the cuts came late"."""
    tokens = subtree(sentence, clause)
    if verb.i < tokens[0].i and tokens[0].nbor(-1).text == "-":  # "said the re-run failed", torn at the hyphen
        return list(verb.doc[verb.i + 1 : tokens[-1].i + 1])
    if clause.tag_ not in FINITE or any(child.dep_ in {*SUBJECTS, "expl"} for child in clause.children):
        return tokens
    stray = next((child for child in verb.children if child.dep_ == "dobj" and verb.i < child.i < clause.i), None)
    if stray is None or verb.lemma_.lower() in attribution_words().hearers:
        return tokens
    return [*subtree(sentence, stray), *tokens]


def _is_quoted_as_saying(verb: Token) -> bool:
    """Whether the verb only tells that somebody is quoted: "was quoted as saying" speaks by its second verb."""
    links = [child for child in verb.children if child.dep_ == "prep" and child.lower_ == "as" and child.i > verb.i]
    return any(quoted_as(inner) is verb for link in links for inner in link.children)


def torn_clause(sentence: Sentence, verb: Token) -> Complement | None:
    """For "Found reduction of yields exceeded a tenth", where the parse makes two parts of one clause."""
    if verb.lemma_.lower() not in attribution_words().clause or any(child.dep_ == "cc" for child in verb.children):
        return None
    thing = next((child for child in verb.children if child.dep_ == "dobj" and child.i > verb.i), None)
    told = next((child for child in verb.children if child.tag_ in FINITE | {"VBN"} and _is_torn(verb, child)), None)
    if thing is None or told is None:
        return None
    between = verb.doc[verb.i + 1 : told.i]
    if told.i < thing.i or any(token.text in BREAKS | MARKS | {";", ":", "-"} for token in between):
        return None
    return Complement("verb_clause", [list(verb.doc[verb.i + 1 : min(told.right_edge.i + 1, sentence.tokens.end)])])


def _is_torn(verb: Token, rest: Token) -> bool:
    """Whether a verb may be that of a clause whose subject was taken for what is said.

    It has no subject of its own, or one that belongs to a preposition: "said the state after the flood was bad".
    """
    own = any(child.dep_ in SUBJECTS for child in rest.children)
    if rest.dep_ == "conj":
        return rest.tag_ in FINITE and not own
    opened = any(child.dep_ == "mark" and child.lower_ in EITHER for child in rest.children)
    return rest.dep_ == "advcl" and own and opened and verb.lemma_.lower() == "say"


def that_clause(sentence: Sentence, verb: Token) -> Complement | None:
    """From "that" right after the verb to the end of the sentence, where the parse has no clause there."""
    after = list(verb.doc[verb.i + 1 : sentence.tokens.end])
    known = verb.lemma_.lower() in attribution_words().clause
    if not known or len(after) < len(["a", "clause"]) or after[0].lower_ != "that" or after[0].tag_ != "IN":
        return None
    return Complement("verb_that", [after])


def far_clause(sentence: Sentence, verb: Token) -> Complement | None:
    """For "announced on Monday in a memo that she would go", where the parse hangs the clause on the memo."""
    words, lemma = attribution_words(), verb.lemma_.lower()
    heard = lemma in words.hearers or not any(child.dep_ == "dobj" for child in verb.children)
    if lemma not in words.clause or not heard:
        return None
    prepositions = [child for child in verb.children if child.dep_ == "prep" and child.i > verb.i]
    nouns = [noun for child in prepositions for noun in child.children if noun.dep_ == "pobj"]
    for clause in (clause for noun in nouns for clause in noun.children if clause.dep_ in {"relcl", "acl"}):
        then = clause.head.lower_ == "time" and lemma in words.introducing  # "said at the time he would go"
        marked = then or any(child.dep_ == "mark" and child.lower_ == "that" for child in clause.children)
        if clause.head.lemma_.lower() in words.noun_clause and clause.head.head.lower_ not in BY_MEANS:
            continue  # of "responded to claims that it leaks" the claims tell that, not who responds
        if marked and any(child.dep_ in SUBJECTS for child in clause.children):
            more = [subtree(sentence, further) for further in _further_clauses(verb)]
            return Complement("verb_clause", [subtree(sentence, clause), *more])
    return None


def late_clause(sentence: Sentence, verb: Token) -> Complement | None:
    """For "Has said in letters so far that it will stay", where the parse hangs the clause on when it was said."""
    if verb.lemma_.lower() not in attribution_words().clause or any(child.dep_ == "dobj" for child in verb.children):
        return None
    after = list(verb.doc[verb.i + 1 : sentence.tokens.end])
    for place, token in enumerate(after[:BEFORE_THAT]):
        if token.pos_ in {"VERB", "AUX"} or token.is_punct:
            return None
        hung = token.head.head
        if token.lower_ == "that" and token.dep_ == "mark" and place and place + 1 < len(after):
            timed = hung.pos_ in {"ADV", "NUM"} or hung.ent_type_ in {"DATE", "TIME"}
            return Complement("verb_that", [after[place:]]) if timed and verb.i < hung.i < token.i else None
    return None


def colon(sentence: Sentence, verb: Token) -> Complement | None:
    """For "She went on: We will stay"."""
    if verb.dep_ == "acl" or verb.lemma_.lower() not in attribution_words().clause | attribution_words().quotation_only:
        return None
    after = list(verb.doc[verb.i + 1 : sentence.tokens.end])
    place = next((index for index, token in enumerate(after[:AFTER_COLON]) if token.text == ":"), None)
    if place is None or any(token.pos_ == "VERB" for token in after[:place]) or place + 1 == len(after):
        return None
    beside = all(token.dep_ == "prt" for token in after[:place])
    return Complement("verb_colon", [after[place + 1 :]], after[place] if beside else None)


def parenthesis(sentence: Sentence, verb: Token) -> Complement | None:
    """The verb and its subject stand between commas, or after the last one: "The road, he said, is open"."""
    lemma = verb.lemma_.lower()
    if lemma not in attribution_words().clause or not _is_finite(verb) or is_passive(verb):
        return None
    subject = subject_of(verb) if _has_subject(verb) else None
    if subject is None or subject.tag_ in RELATIVE or (lemma == "know" and subject.lower_ == "you"):
        return None
    own = within(sentence, [*subject.subtree, *cue_tokens(sentence, verb, None)])
    document, first = verb.doc, own[0].i
    opens_with_as = first > sentence.tokens.start and document[first - 1].lower_ == "as"
    objects = {"xcomp", "oprd", "attr"} if opens_with_as or lemma == "tell" else {"dobj", "xcomp", "oprd", "attr"}
    # Beside other verbs, as in "as residents chanted, waved flags and ...", it tells what somebody did.
    joined = [token for token in document[verb.i + 1 : verb.i + 3] if token.dep_ == "conj"]
    others = any(token.tag_ in FINITE and token.head in {verb, verb.head} for token in joined)
    done = any((c.dep_ in objects and c.i > verb.i) or is_no_telling(verb, c) for c in verb.children)
    if (opens_with_as and (others or _has_thing(verb))) or done:
        return None
    last = _end_of_parenthesis(sentence, verb, own[-1].i)
    before = list(document[sentence.tokens.start : first - opens_with_as])
    after = list(document[last + 1 : sentence.tokens.end])
    follows = len(after) > 1 and after[0].text in BREAKS
    closed = bool(before) and before[-1].text in BREAKS | MARKS | {"?", "!"}
    word = len(trimmed(before)) == 1
    told = says_something(verb, [*before, *after])
    if told and closed and (follows or not word):
        linking = word and before[0].pos_ not in NAMING  # of "Now, he said, it is late" what follows is told
        follows = follows and not is_own_addition(after)
        return Complement("verb_parenthesis", [*([] if linking else [before]), *([after] if follows else [])])
    opens = verb.dep_ == "parataxis" or (verb.dep_ == "ccomp" and last < verb.head.i and _is_told_to_somebody(verb))
    if told and not before and follows and (opens_with_as or opens):  # "Lund said, the road is open"
        return Complement("verb_parenthesis", [after])
    return None


def as_reported(sentence: Sentence, verb: Token) -> Complement | None:
    """For "As was widely reported, the road is open"; "as reported by a local paper" is read as a phrase."""
    above = verb.head if verb.head.pos_ in {"VERB", "AUX"} else verb.head.head  # hung on the noun before the commas
    opening = next((child for child in verb.children if child.lower_ == "as"), None)
    if verb.dep_ != "advcl" or verb.tag_ != "VBN" or opening is None or above.pos_ not in {"VERB", "AUX"}:
        return None
    own = {token.i for token in within(sentence, verb.subtree)}
    beside = [verb.doc[place].text for place in (min(own) - 1, max(own) + 1) if 0 <= place < len(verb.doc)]
    whole = any(child.dep_ in {"nsubj", "dobj", "xcomp"} for child in verb.children)
    if verb.lemma_.lower() not in attribution_words().as_told or whole or BREAKS.isdisjoint(beside):
        return None
    behind = next((child for child in verb.children if child.i == verb.i + 1 and child.dep_ in {"agent", "prep"}), None)
    dated = behind is not None and any(child.ent_type_ in {"DATE", "TIME"} for child in behind.children)
    if behind is not None and opening.i + 1 == verb.i and not dated:
        return None
    told = [token for token in subtree(sentence, above) if token.i not in own]
    return Complement("verb_as_reported", stretches(told, own), passive=True)


def _is_told_to_somebody(verb: Token) -> bool:
    """Whether a verb's object is who hears: "told the Post", not "told the truth"."""
    heard = next((child for child in verb.children if child.dep_ in {"dobj", "dative"} and child.i > verb.i), None)
    named = heard is not None and (heard.pos_ == "PRON" or heard.ent_type_ in {"ORG", "PERSON", "GPE", "NORP"})
    return verb.lemma_.lower() == "tell" and named


def _has_thing(verb: Token) -> bool:
    """Whether a verb has its own figure as an object: "As the firm reported 40 deliveries, its rival gained"."""
    things = [child for child in verb.children if child.dep_ == "dobj" and child.i > verb.i]
    counted = any(inner.dep_ in {"nummod", "det", "poss"} for thing in things for inner in thing.children)
    return (
        counted and verb.lemma_.lower() == "report" and all(thing.ent_type_ not in {"DATE", "TIME"} for thing in things)
    )


def _is_finite(verb: Token) -> bool:
    """Whether a verb is, alone ("says"), with "has", or taken for an infinitive: "In May, advisers say, it grew"."""
    helpers = {child.lemma_.lower() for child in verb.children if child.dep_ == "aux"}
    if verb.tag_ == "VBN":
        return "have" in helpers
    return verb.tag_ in FINITE or (verb.tag_ == "VB" and verb.dep_ == "parataxis" and not helpers)


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
