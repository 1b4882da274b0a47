"""A parsed sentence in, the units out that hang on no verb: apposed facts, accompanying and attributing phrases."""

from __future__ import annotations

from collections.abc import Iterator

from audiatur.read.names.words import is_office
from audiatur.read.parse import Sentence
from audiatur.read.propositions.non_finite import tells_what_came_before
from audiatur.read.propositions.proposition import Unit
from audiatur.read.propositions.relatives import sums_up
from audiatur.read.propositions.syntax import before, child, has_subject, is_finite, is_verbal, opened_by_mark, set_off
from audiatur.read.propositions.words import WORDS
from audiatur.read.tokens import Token

LOOSELY_ATTACHED = frozenset({"attr", "conj", "dep", "dobj", "npadvmod"})
"""Labels the parser gives to a noun phrase behind a dash when it does not see the apposition."""
FEWEST = 6
"""Tokens of a reason that needs no comma to stand by itself."""
TIMES = frozenset({"DATE", "TIME"})
BARE = frozenset({"advmod", "amod", "cc", "conj", "punct"})
"""What a mere name of a sort of thing has with it, as in a list."""
RANKED_LABELS = frozenset({"appos", "attr", "dep", "dobj", "npadvmod", "oprd"})
LABELS = LOOSELY_ATTACHED | RANKED_LABELS | {"advmod", "mark", "nsubj", "prep"}
"""Labels of what may open such a phrase; under no other one is it looked for."""
DASHES = frozenset({"—", "–", "--"})


def phrase_units(sentence: Sentence) -> Iterator[Unit]:
    """Every phrase that states something beside its clause."""
    for token in sentence.tokens:
        rule = _rule(token) if token.dep_ in LABELS or token.lower_ == "according" else None
        if rule is not None:
            yield Unit(token, rule, stated=rule != "attribution_phrase")
        elif token.lower_ == "with" and (clause := _beside(token)) is not None:
            yield Unit(clause, "accompanying_phrase")
        elif token.lower_ in WORDS.share_adverbs and token.i > sentence.tokens.start and token.nbor(-1).is_punct:
            yield Unit(token.head, "stated_share", within=(token.i, token.head.right_edge.i + 1))
        elif (shared := _share_of(token)) is not None:
            yield Unit(shared, "stated_share", within=_up_to_mark(shared))


def _rule(token: Token) -> str | None:
    apposed = token.dep_ == "appos" or (token.dep_ in LOOSELY_ATTACHED and _behind_dash(token))
    summed_up = _ranks(token) or sums_up(token)
    if apposed or summed_up:
        told = summed_up or _describes(token)
        kind = "dashed_apposition" if _behind_dash(token) else "apposition"
        return kind if told else None
    if _fronted(token):
        return "fronted_description"
    if token.lower_ == "according" and child(token, "prep") is not None:
        return "attribution_phrase" if _names_a_source(token) else None
    joined = token.dep_ == "conj" and token.lower_ in WORDS.unmarked_prepositions  # "within days and despite"
    if (joined or token.dep_ in {"prep", "mark"}) and _complete(token):
        return _prepositional_rule(token)
    return None


def _prepositional_rule(token: Token) -> str | None:
    word = token.lower_
    if word in WORDS.unmarked_prepositions:
        return "accompanying_phrase"
    together = token.left_edge.lower_ == "together"  # "Norland, together with its allies, will": who does it too
    if word in WORDS.accompanying_prepositions and not together and (opened_by_mark(token) or _figure_first(token)):
        return "accompanying_phrase"
    if child(token, "pobj") is not None and tells_what_came_before(token):
        return "accompanying_phrase"
    if _gives_reason(token) and token.i > token.head.i and (opened_by_mark(token) or _tells_of_more(token)):
        return "accompanying_phrase"
    if word in WORDS.circumstance_prepositions and any(t.like_num for t in token.subtree):
        return "accompanying_phrase"
    return "dashed_phrase" if _after_dash(token) else None


def _figure_first(token: Token) -> bool:
    """Whether it opens its sentence with a figure of its own: "With 12,400 dead so far, X has the most of any"."""
    closed = token.right_edge.i + 1 < token.sent.end and token.doc[token.right_edge.i + 1].text == ","
    return before(token) is None and closed and any(t.like_num and t.ent_type_ not in TIMES for t in token.subtree)


def _tells_of_more(token: Token) -> bool:
    """Whether a cause needs no comma: it stands behind a whole clause and is long enough to be told by itself."""
    whole = is_verbal(token.head) and is_finite(token.head) and token.lower_ in WORDS.reason_prepositions
    return whole and token.right_edge.i - token.i + 1 >= FEWEST


def _gives_reason(token: Token) -> bool:
    """Whether it tells why or to what end something is done: "because of the strike", "in response to the raid"."""
    if token.lower_ in WORDS.reason_prepositions:
        return True
    noun = child(token, "pobj")
    return noun is not None and (token.lower_, noun.lower_) in {
        ("as", "part"),
        *(("in", n) for n in WORDS.reason_nouns),
    }


def _share_of(token: Token) -> Token | None:
    """What tells of a part of what was named: "23 people, most of them children", "half of it from abroad"."""
    of = child(token, "prep") if token.lower_ in WORDS.partitive_words or token.like_num else None
    whole = child(of, "pobj") if of is not None and of.lower_ == "of" else None
    if whole is None or whole.lower_ not in WORDS.resumed_wholes:
        return None
    if token.dep_ == "nsubj" and is_finite(token.head):
        return None  # "in the towns, 44 percent of those asked said no": the subject of the clause itself
    top = token.head if token.dep_ in {"nsubj", "advmod", "nmod"} and not is_verbal(token.head) else token
    more = top.i != token.i or any(c.i > whole.i for c in top.subtree)
    return top if more and top.left_edge.i == token.left_edge.i and set_off(top) else None


def _up_to_mark(top: Token) -> tuple[int, int]:
    """From the first word of a phrase to the next comma or dash."""
    last = top.right_edge.i + 1
    stop = next((i for i in range(top.i + 1, last) if top.doc[i].text == "," or top.doc[i].text in DASHES), last)
    return (top.left_edge.i, stop)


def _beside(token: Token) -> Token | None:
    """What opens a clause beside the main one that has its own subject: "with both sides still talking"."""
    inner = child(token, "pcomp")
    if inner is not None:
        own = child(inner, "nsubj", "nsubjpass")
        apart = before(token) is None or set_off(token)  # "With half of the ballots counted, Lund led"
        return token if own is not None and (apart or not _is_share_of_counted(own, inner)) else None
    clause = token.head if token.dep_ == "mark" and token.head.dep_ == "advcl" else None
    return clause if clause is not None and has_subject(clause) and not is_finite(clause) else None


def _is_share_of_counted(share: Token, participle: Token) -> bool:
    """Whether what looks like a clause is a share of what was counted: "won with 66 percent of the ballots cast"."""
    of = next((c for c in share.rights if c.lower_ == "of"), None)
    adjoins = of is not None and of.right_edge.i + 1 == participle.i
    return adjoins and participle.lower_ in WORDS.counted_participles


def _complete(token: Token) -> bool:
    """Whether a preposition has its object, itself or through another one ("along with")."""
    inner = child(token, "prep") if child(token, "pobj", "pcomp") is None else token
    return inner is not None and child(inner, "pobj", "pcomp") is not None


def _ranks(token: Token) -> bool:
    """Whether it gives a clause or thing its rank among its like: ", the smallest gain in its history"."""
    if token.dep_ not in RANKED_LABELS or token.left_edge.tag_ not in {"DT", "PRP$"} or not set_off(token):
        return False
    highest = token.tag_ == "JJS" or any(
        t.tag_ in {"JJS", "RBS"} or t.lower_ in WORDS.rank_words for c in token.lefts for t in c.subtree
    )
    behind = token.right_edge.i + 1
    closed = behind >= token.sent.end or token.doc[behind].is_punct
    return highest and closed and token.n_rights > 0


def _fronted(token: Token) -> bool:
    """Whether a description stands before the subject it describes: "A former colony of X, Y declared"."""
    if token.dep_ in {"advmod", "prep"} and token.lower_ in WORDS.fronted_openers:
        described = child(token, "pobj") is not None
    elif (
        token.tag_ == "NN"
        and token.ent_type_ not in TIMES
        and token.dep_ in {"nsubj", "npadvmod", "dep", "advmod"}
        and is_verbal(token.head)
    ):
        described = any(c.i > token.i + 1 and c.dep_ in {"nsubj", "nsubjpass"} for c in token.head.children)
    else:
        return False
    last = token.right_edge.i
    return described and before(token) is None and last + 2 < token.sent.end and token.doc[last + 1].text == ","


def _describes(token: Token) -> bool:
    """Whether an apposed noun says what something is: a common noun with words of its own, and no mere example."""
    if token.tag_ not in {"NN", "NNS", "CD"} or token.ent_type_ in TIMES or not set_off(token):
        return False
    if token.left_edge.lower_ in WORDS.example_adverbs:
        return False
    if any(c.dep_ == "conj" for c in token.children) and all(c.dep_ in BARE for c in token.children):
        return False  # "— cattle, grain and the like —"
    if _is_listed(token):
        return False
    return any(t.dep_ not in BARE for t in token.subtree if t.i != token.i) and any(t.is_alpha for t in token.subtree)


def _is_listed(token: Token) -> bool:
    """Whether it is the middle of a list that the parser took for an apposition: "a post, a camp and a store"."""
    last = child(token, "conj")
    if token.dep_ != "appos" or last is None or last.i < token.i or child(last, "conj") is not None:
        return False
    link = next((c for c in token.children if c.dep_ == "cc"), None)
    if token.head.dep_ == "dobj" and link is not None and link.nbor(-1).text == ",":
        return True  # "discussed the budget, the harvest in Orlen, and the plan"
    behind = last.right_edge.i + 1
    ends = behind >= token.sent.end or token.doc[behind].text in {".", ";"}
    opened = {each.left_edge.lower_ for each in (token.head, token, last)}
    return ends and opened <= {"a", "an"} and token.i > token.head.i


def _names_a_source(token: Token) -> bool:
    """Whether "according to" opens a source, not a standard: set off, behind a quotation, first, or before a name."""
    to = child(token, "prep")
    source = child(to, "pobj") if to is not None else None
    named = source is not None and (source.tag_ in {"NNP", "NNPS"} or is_office(source.lemma_.lower()))
    previous = before(token)
    return previous is None or previous.is_quote or set_off(token) or named


def _after_dash(token: Token) -> bool:
    """Whether a dash sets the phrase off and no dash closes it: an afterthought ("- mostly in the north")."""
    if not _behind_dash(token) or token.lower_ in WORDS.example_adverbs:
        return False
    last = token.right_edge.i
    return last > token.i + 1 and not any(t.text in DASHES for t in token.doc[last + 1 : token.sent.end])


def _behind_dash(token: Token) -> bool:
    previous = before(token)
    return previous is not None and previous.text in DASHES
