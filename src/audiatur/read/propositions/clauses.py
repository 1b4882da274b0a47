"""A parsed sentence in, the units its verbs make out: main, coordinate, content, relative, adverbial, participial."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from audiatur.model.document import BlockKind
from audiatur.read.parse import Sentence
from audiatur.read.propositions.coordination import (
    after_colon,
    beside_its_like,
    bounds_its_clause,
    clause_before,
    coordinate_complement,
    further_infinitive,
    left_open,
    shares_object,
    tells_of_coming,
)
from audiatur.read.propositions.framing import asked_for, is_asked_to, seems_so
from audiatur.read.propositions.misplaced import opened_by_as
from audiatur.read.propositions.non_finite import (
    done_to,
    is_weighty,
    spans_time,
    tells_content,
    tells_further,
    tells_means,
    tells_meanwhile,
    tells_of_noun,
    tells_purpose,
    tells_what_came_before,
    tells_who_said_so,
)
from audiatur.read.propositions.proposition import Unit
from audiatur.read.propositions.relatives import adds_to_its_noun
from audiatur.read.propositions.restrictive import tells_act
from audiatur.read.propositions.syntax import (
    QUESTION_WORDS,
    before,
    child,
    clause_of,
    first_conjunct,
    has_subject,
    is_finite,
    is_infinitive,
    is_participle,
    is_verbal,
    set_off,
)
from audiatur.read.propositions.words import WORDS
from audiatur.read.tokens import Token

SHORTEST_SENTENCE = 6
"""Tokens, stop included, below which a sentence without a verb is a heading or an exclamation."""
RESTRICTIVE = "restrictive_clause"
"""What lies over the clause around it, which keeps its words."""


def clause_units(sentence: Sentence) -> Iterator[Unit]:
    """Every verb that opens a clause which can be true or false by itself."""
    for token in sentence.tokens:
        rule = _clause_rule(token) if is_verbal(token) else None
        if token.dep_ == "ROOT" and rule is None and _is_sentence(sentence):
            rule = "verbless_sentence"
        if rule is not None:
            within = (token.head.left_edge.i, token.left_edge.i) if rule == "gerund_clause" else None
            yield Unit(token, rule, stated=not is_frame(token), within=within)
        elif rule is None and (_says_in_passing(token) or tells_who_said_so(token)):
            yield Unit(token, "frame", stated=False)
        elif token.dep_ == "advcl" and (opener := opened_by_as(token)) is not None:
            yield Unit(token, "adverbial_clause", within=(opener.i + 1, token.right_edge.i + 1))


def _is_sentence(sentence: Sentence) -> bool:
    """Whether a sentence without a verb, or whose verb the tagger took for a noun, still states something."""
    tokens = sentence.tokens
    if len(tokens) < SHORTEST_SENTENCE:
        return False
    if sentence.block.kind is BlockKind.TITLE:  # capitals in a headline hide its verb from the tagger
        return not any(t.text == ":" or t.tag_ in QUESTION_WORDS for t in tokens) and tokens[0].dep_ != "det"
    closed = tokens[-1].text in {".", "”", '"'} and sentence.block.kind is BlockKind.BODY
    return closed and any(t.like_num or t.tag_ == "NNP" for t in tokens)


def is_frame(token: Token) -> bool:
    """Whether a verb only frames what another clause states: "X said that", "the study shows how"."""
    if (token.dep_ == "parataxis" and token.lemma_.lower() in WORDS.reporting_verbs) or seems_so(token):
        return True
    if any(_leads_to_words(c) for c in token.children if c.lower_ in WORDS.saying_prepositions):
        return True
    thing = child(token, "dobj")
    said_in = (
        child(c, "pobj") for c in token.children if c.dep_ == "prep" and token.lemma_.lower() in WORDS.speaking_verbs
    )
    there = child(token, "attr") if child(token, "expl") is not None else None
    holders = [holder for holder in (thing, there, *said_in) if holder is not None]
    if any(c.dep_ == "acl" and _clause_rule(c) == "content_clause" for holder in holders for c in holder.children):
        return True
    if thing is not None and thing.lemma_.lower() in WORDS.statement_nouns:
        return any(_says_in_passing(c) for c in (*token.children, *thing.children))
    for content in token.children:
        stands = content.dep_ == "ccomp" and is_verbal(content) and _clause_rule(content) == "content_clause"
        if not stands or (thing is not None and token.lemma_.lower() in WORDS.accusing_verbs):
            continue  # "had accused the mayor of theft on the account that": more than what follows
        acts = thing is not None and thing.i < content.i  # "missed the deadline": more than the words that follow
        if token.lemma_.lower() in WORDS.reporting_verbs or (content.i > token.i and not acts):
            return True
    return False


def _withholds(token: Token) -> bool:
    """Whether what is not told is left open: "did not say when it would open", "is not known how", "refused to say"."""
    tells = token.lemma_.lower() in WORDS.reporting_verbs | WORDS.withheld_verbs
    refused = token.dep_ == "xcomp" and token.head.lemma_.lower() in WORDS.refusing_verbs
    if not tells or (child(token, "neg") is None) is not refused:
        return False
    openers = [c.left_edge for c in token.rights if c.dep_ in {"ccomp", "advcl"}]
    return any(t.tag_ in QUESTION_WORDS or t.lower_ in WORDS.conditional_marks for t in openers)


def _says_in_passing(token: Token) -> bool:
    """Whether a participle only opens what was said: "issued a statement saying the port was safe"."""
    reports = token.tag_ == "VBG" and token.dep_ in {"acl", "advcl"} and token.lemma_.lower() in WORDS.reporting_verbs
    return reports and any(c.dep_ == "ccomp" and _clause_rule(c) == "content_clause" for c in token.rights)


def _leads_to_words(preposition: Token) -> bool:
    """Whether a verb comes by it to what was said: "replied by saying that", and before it: "was quoted as saying"."""
    saying = child(preposition, "pcomp")
    if saying is None or saying.lemma_.lower() not in WORDS.speaking_verbs:
        return False
    if preposition.head.lemma_.lower() == "quote" and child(saying, "dobj") is None:
        return True
    return any(c.dep_ in {"ccomp", "dep", "parataxis"} and is_verbal(c) for c in saying.children)


def _clause_rule(token: Token) -> str | None:
    """The rule under which a verb opens a clause of its own, or None where it belongs to another's."""
    rule = RULES.get(token.dep_)
    return rule(token) if rule is not None else None


def _main(token: Token) -> str | None:
    return "main_clause" if is_finite(token) or has_subject(token) else None


def _content(token: Token) -> str | None:
    if not (has_subject(token) or is_finite(token)):
        return None
    mark = child(token, "mark")
    if mark is not None and mark.lower_ in WORDS.adverbial_marks:
        return "adverbial_clause"
    previous = before(token)
    if previous is not None and previous.dep_ == "cc" and previous.head.i < token.i and has_subject(token):
        return "coordinate_clause"  # "denies it but the inquiry goes on"
    return None if _part_of_verb_above(token) else "content_clause"


def _part_of_verb_above(token: Token) -> bool:
    """Whether the clause is stated by nobody: made or let happen, an open question, an aim."""
    holder = token.head
    reports = holder.lemma_.lower() in WORDS.reporting_verbs
    let = holder.lemma_.lower() in WORDS.letting_verbs and child(token, "mark") is None  # "helped the bank recover"
    if let or _withholds(holder) or asked_for(token) or not (is_finite(token) or reports):
        return True  # "has not said when it opens", "let it fall", "made them pay"
    if _open_question(token) and not (reports or holder.lemma_.lower() == "be"):
        return True  # "is investigating whether it leaked": that it is looked into is the statement
    if holder.lower_ == "sure" or (holder.lemma_.lower() in WORDS.securing_verbs and is_infinitive(holder)):
        return True  # "to ensure that it stays open"
    opener = token.left_edge
    if opener.lower_ == "what" and (
        token.lemma_.lower() in WORDS.hedging_verbs or not (reports or holder.lemma_ == "be")
    ):
        return True  # "photos show what appear to be tanks", "she heard what he had said"
    left_to = is_asked_to(holder) or (not reports and holder.dep_ not in {"ROOT", "ccomp"})
    return opener.tag_ in QUESTION_WORDS and left_to


def _open_question(token: Token) -> bool:
    mark = child(token, "mark")
    return mark is not None and mark.lower_ in WORDS.conditional_marks


def _coordinate(token: Token) -> str | None:
    first = first_conjunct(token)
    if shares_object(token) or (_clause_rule(first) == RESTRICTIVE and not has_subject(token)):
        return None
    if not is_verbal(first):
        return "coordinate_clause" if is_finite(token) and has_subject(token) else None
    if token.tag_ == "VBG" and (_goes_with_gerund(first) or beside_its_like(token, first)):
        return "coordinate_clause"
    if first.dep_ == "xcomp":
        return coordinate_complement(token, first)
    if is_infinitive(first) or _clause_rule(first) is None or left_open(token):
        return "coordinate_infinitive" if not is_finite(token) and tells_further(token, first) else None
    return "coordinate_clause"


def _goes_with_gerund(first: Token) -> bool:
    """Whether a gerund that the parser joined to another form goes with the one above, told by itself.

    As in "causing damage estimated at 90 million and leaving" or "by refusing to pay tolls and closing".
    """
    if not (first.tag_ == "VBN" and first.dep_ == "acl") and not (first.dep_ == "xcomp" and is_infinitive(first)):
        return False
    above = clause_of(first.head)
    return above.tag_ == "VBG" and above.dep_ in {"advcl", "acl", "pcomp"} and _clause_rule(above) is not None


def _parenthetic(token: Token) -> str | None:
    return "parenthetic_clause" if has_subject(token) else None


def _relative(token: Token) -> str | None:
    if set_off(token) or adds_to_its_noun(token):
        return "relative_clause"
    return RESTRICTIVE if tells_act(token) else None


def _adverbial(token: Token) -> str | None:
    if is_participle(token):
        apart = set_off(token) or before(token) is None or tells_meanwhile(token) or tells_content(token)
        return "participial_clause" if apart and is_weighty(token) and not spans_time(token) else None
    if is_infinitive(token):
        return "purpose_clause" if set_off(token) or tells_purpose(token) else None
    if token.dep_ != "advcl" or not is_verbal(token.head) or _withholds(token.head) or bounds_its_clause(token):
        return None
    if is_finite(token) and tells_of_coming(token):
        return RESTRICTIVE
    marked = child(token, "mark") is not None or child(token, "advmod") is not None
    if marked and is_finite(token):
        return "adverbial_clause"
    return "coordinate_clause" if further_infinitive(token) or clause_before(token) else None


def _noun_clause(token: Token) -> str | None:
    if _not_shown(token.head):
        return None  # "no evidence that it leaked": that it leaked is stated by nobody
    if is_finite(token) and child(token, "mark") is not None and token.head.lemma_.lower() in WORDS.reporting_nouns:
        return "content_clause"
    if _foretold(token) or tells_of_noun(token):
        return "participial_clause"
    if token.tag_ == "VBD" and set_off(token) and not has_subject(token):
        return "participial_clause"  # "the law, passed in 2010": the tagger took it for a finite form
    return _adverbial(token) or (RESTRICTIVE if tells_act(token) else None)


def _not_shown(noun: Token) -> bool:
    """Whether a noun of evidence is denied: "no evidence", "did not find proof"."""
    if noun.lemma_.lower() not in WORDS.evidence_nouns:
        return False
    denied = any(c.lower_ in {"no", "little", "scant"} for c in noun.children)
    return denied or child(noun.head, "neg") is not None or noun.head.lower_ == "without"


def _listed_purpose(token: Token) -> str | None:
    """What stands behind a colon or dash as the aim of the clause."""
    return "purpose_clause" if is_infinitive(token) and after_colon(token) else None


def _loose(token: Token) -> str | None:
    """A finite verb behind a dash that the parser could not attach."""
    return "coordinate_clause" if after_colon(token) and token.n_rights > 0 and not is_infinitive(token) else None


def _foretold(token: Token) -> bool:
    """Whether a participle says of a noun what is to come of it and when: "a plant expected to open in May"."""
    if token.lower_ not in WORDS.foretelling_participles or token.head.dep_ == "appos":
        return False
    return child(token, "xcomp") is not None and any(t.like_num or t.ent_type_ == "DATE" for t in token.subtree)


def _gerund(token: Token) -> str | None:
    preposition = token.head
    if tells_means(token):
        return "gerund_clause"
    if any(c.lower_ in WORDS.distance_adverbs for c in token.lefts):
        return RESTRICTIVE  # "was charged for allegedly taking bribes": that he took them stands back
    if preposition.lower_ not in WORDS.gerund_prepositions:
        return None
    done = preposition.lower_ == "after" and token.tag_ == "VBG" and is_weighty(token)
    parted = before(preposition) is None or set_off(preposition) or tells_what_came_before(preposition)
    suffered = done_to(token) and preposition.lower_ == "after"
    return "gerund_clause" if token.lemma_ == "be" or suffered or (done and parted) else None


RULES: dict[str, Callable[[Token], str | None]] = {
    "ROOT": _main,
    "conj": _coordinate,
    "ccomp": _content,
    "parataxis": _parenthetic,
    "relcl": _relative,
    "advcl": _adverbial,
    "acl": _noun_clause,
    "pcomp": _gerund,
    "xcomp": _listed_purpose,
    "dep": _loose,
}
"""By the label of the verb; a verb under any other label belongs to the clause it hangs from."""
