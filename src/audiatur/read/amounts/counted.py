"""A figure in its sentence in, the thing it counts out: the noun with its modifiers, and the noun's singular."""

from __future__ import annotations

from dataclasses import dataclass

from audiatur.model.span import Span
from audiatur.read.amounts.figure import Figure, Line
from audiatur.read.amounts.hedge import hedge_end
from audiatur.read.amounts.lexicon import label_words, unit_words
from audiatur.read.periods.lexicon import calendar_words
from audiatur.read.tokens import Doc, Token

_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_MODIFIERS = frozenset({"JJ", "JJR", "JJS", "HYPH", "VBN", "VBG", "RB", "RBS", "CC", "``", "''", "AFX", "FW"})
_OF_A_GENITIVE = frozenset({"JJ", "JJR", "JJS", "RBS", "VBG", "VBN"})
_OPENERS = frozenset({"DT", "PRP$", "CD", "PDT"})
_LONGEST = 9
_HYPHENS = frozenset("-‐‑")
_FARTHEST_GENITIVE = 3
_SHORTEST_PEOPLE = 5
_PERCENTS = frozenset({"percent", "percentage point", "basis point"})


@dataclass(frozen=True, slots=True)
class Counted:
    """What a figure counts: the singular of the noun, where it stands with its modifiers."""

    noun: str
    span: Span


def counted_by(line: Line, figure: Figure) -> Counted | None:
    """The noun that ends the phrase behind a figure, or None where the figure stands alone.

    "13,000 artillery shells" counts shells, "dozens of the soldiers" soldiers, "65% of exports" exports. The words
    are taken in their order, by their tags: the parser's arcs go wrong in headlines and lists more often than its tags.
    Money counts nothing, and neither does a figure before a unit of time ("5,000 last year").
    """
    last = line.last_token(figure.last)
    if last is None or _ends_sentence(line, figure):
        return None
    at = last.i + 1
    end = line.sentence.tokens.end
    hedged = hedge_end(line, figure.last + 1) if line.lower(figure.last + 1) in ("or", "+") else None
    if hedged is not None and not (figure.money or figure.unit) and (loose := line.last_token(hedged)) is not None:
        at = loose.i + 1  # "two or more servings", "2,000+ stores"
    of = at < end and last.doc[at].lower_ == "of"
    if line.lower(figure.last + 1) == "-":
        if line.lower(figure.last + 2) in unit_words().looseners and at + 1 < end:
            return _phrase(line, last, at + 2, min(end, at + 2 + _LONGEST))
        return _described(line, figure)
    if of:
        at += 1
        while at < end and last.doc[at].tag_ in _OPENERS:
            at += 1
    elif figure.money or figure.unit in _PERCENTS:
        return None
    elif (measured := _of_size(line, figure, last)) is not None:
        return measured
    return _phrase(line, last, at, min(end, at + _LONGEST))


def _ends_sentence(line: Line, figure: Figure) -> bool:
    """As in "rose to 12,000.The firm": the next sentence is printed right on to the figure that ends this one."""
    point = figure.last + 1
    return (
        line.word(point) == "." and line.touches(point) and line.touches(point + 1) and line.word(point + 1).istitle()
    )


def _of_size(line: Line, figure: Figure, last: Token) -> Counted | None:
    """As in "a 3.6 point edge", "a 60 vote threshold": behind "a", a singular tells of what the size is so many."""
    if line.lower(figure.first - 1) not in ("a", "an") or figure.value in (None, 1) or last.i + 2 >= len(last.doc):
        return None
    noun, thing = last.nbor(), last.nbor(2)
    alone = noun.tag_ == "NN" and thing.tag_ == "NN" and not _is_time(noun) and noun.lower_ not in unit_words().no_units
    return Counted(singular(noun), line.sentence.place(last.doc[noun.i : noun.i + 1])) if alone else None


def _described(line: Line, figure: Figure) -> Counted | None:
    """As in "a 78-day campaign", "a two-state solution": the word joined by a hyphen is what is counted."""
    word = line.lower(figure.last + 2)
    if not line.touches(figure.last + 2) or not word.isalpha() or word in unit_words().no_units:
        return None
    token = line.token(figure.last + 2)
    if token is None or not token.tag_.startswith(("NN", "JJ", "VB", "CD")):
        return None
    joined = line.pieces[figure.last + 2]
    return Counted(joined.lower, line.sentence.at(joined.start, joined.end))


def _phrase(line: Line, last: Token, start: int, end: int) -> Counted | None:
    """The first noun phrase from a place on: its modifiers, its nouns, and those a genitive joins to it."""
    head = _head(last, start, end)
    if head is None:
        return _persons(line, last.doc[start]) if start < end else None
    if head.lower_ in unit_words().no_units:
        return None
    doc, head = last.doc, _of_two_sorts(head, end)
    first = next((index for index in range(start, head.i) if doc[index].text[0].isalnum()), head.i)
    return Counted(singular(head), line.sentence.place(doc[first : head.i + 1]))


def _head(last: Token, start: int, end: int) -> Token | None:
    """The last noun of the phrase, which is what is counted; None where no noun comes."""
    doc, head = last.doc, None
    for at in range(start, end):
        token = doc[at]
        hyphen = token.tag_ == "HYPH" or token.text in _HYPHENS
        if hyphen and token.nbor(-1).whitespace_:
            break  # "three children - aged six"
        if hyphen or _is_joined(token):
            head = None  # "hurricane-related deaths": what the hyphen joins is a modifier
        elif head is None and _opens_genitive(token):
            continue
        elif token.tag_ in _NOUNS and (not _is_time(token) or _is_length(last.doc, start, token)):
            if head is not None and head.tag_ == "NNS" and token.tag_ not in ("NN", "NNS"):
                break
            head = token
        elif head is None:
            if not _modifies(token) or _is_time(token) or (token.tag_ == "CC" and at == start):
                break
        elif not _goes_on(head, token):
            break
    return head


def _opens_genitive(token: Token) -> bool:
    """As the "year" and its ending in "two of this year's best films": a time whose things are counted."""
    if token.tag_ == "POS":
        return token.i > 0 and _is_time(token.nbor(-1))
    if token.tag_ == "CD":  # "five of last year's ten films"
        return token.i > 1 and token.nbor(-1).tag_ == "POS" and _is_time(token.nbor(-2))
    return _is_time(token) and token.i + 1 < len(token.doc) and token.nbor().tag_ == "POS"


def _is_length(doc: Doc, start: int, token: Token) -> bool:
    """As in "three free months", "hundreds of years": the times are counted, if no word before them says when."""
    between = doc[start : token.i]
    if not len(between) and doc[start - 1].lower_ == "of":
        return token.tag_ == "NNS"
    told = any(word.tag_ not in ("JJ", "CC") or word.lower_ in unit_words().telling_when for word in between)
    return token.tag_ == "NNS" and len(between) > 0 and not told


def _is_joined(token: Token) -> bool:
    """As the "one" and "term" of "two one-term presidents", the "profile" of "two high-profile raids"."""
    behind = token.nbor() if token.i + 1 < len(token.doc) else None
    if behind is None or behind.tag_ == "HYPH":
        return behind is not None and token.tag_ == "CD"
    after_hyphen = token.i > 0 and token.nbor(-1).tag_ == "HYPH" and token.tag_ in _NOUNS
    return after_hyphen and (behind.tag_ in _NOUNS or (behind.tag_ in ("JJ", "JJS") and token.tag_ == "NN"))


def _of_two_sorts(head: Token, end: int) -> Token:
    """The plural behind "and" or "or" that all describe: "100 oil and gas firms", "30 army, navy and air force men"."""
    doc, at = head.doc, head.i + 1
    if head.tag_ not in ("NN", "NNP") or head.lower_ in unit_words().invariable:
        return head
    while at + 2 < end and doc[at].text == "," and doc[at + 1].tag_ in ("NN", "NNP"):
        at += 2
    at += doc[at].text == "," if at < end else 0
    if at + 1 >= end or doc[at].lower_ not in ("and", "or"):
        return head
    first = at = at + 1
    while at < end and (doc[at].tag_ in ("JJ", "NN", "NNP") or doc[at].tag_ == "HYPH"):
        at += 1
    two = at < end and at > first and doc[at].tag_ in ("NNS", "NNPS")
    return doc[at] if two else head


def _goes_on(head: Token, token: Token) -> bool:
    """Whether a word behind a noun leads on to another: a genitive with its number, an adjective behind a name."""
    sort = head.tag_ == "NNP" or (head.tag_ == "NN" and head.lower_ in label_words().before)  # "two category 4 storms"
    model = token.tag_ == "CD" and sort and token.i + 1 < len(token.doc)
    return (
        (model and token.nbor().tag_ in _NOUNS | {"HYPH"})
        or (token.tag_ == "CD" and (_behind_genitive(token) or _whose(token)))
        or (token.tag_ in _OF_A_GENITIVE and _behind_genitive(token))
        or (token.tag_ == "POS" and head.tag_ != "NNS")
        or (head.tag_ == "NNP" and _modifies(token) and token.tag_ != "CC")
    )


def _behind_genitive(token: Token) -> bool:
    """As the "last" and the "14" of "13 of the club's last 14 games"."""
    at = token.i - 1
    while at > token.i - _FARTHEST_GENITIVE and at > 0 and token.doc[at].tag_ in _OF_A_GENITIVE:
        at -= 1
    return at >= 0 and token.doc[at].tag_ == "POS"


def _whose(scale: Token) -> bool:
    """As the "million" of "4 million of Hansom's 13 million shares": the scale of a number behind a genitive."""
    return scale.nbor(-1).tag_ == "CD" and scale.i > 1 and scale.nbor(-2).tag_ == "POS"


def _modifies(token: Token) -> bool:
    """An adjective or the like, or the name of a model ("F-16"), which taggers take for a number.

    A comma is none but between two of them: "500 local, state and federal agents".
    """
    if token.text == ",":
        following = token.nbor().tag_ if token.i + 1 < len(token.doc) else ""
        return token.i > 0 and token.nbor(-1).tag_ == "JJ" and following in ("JJ", "JJR", "JJS", "NN")
    return token.tag_ in _MODIFIERS or (token.tag_ == "CD" and token.text[0].isalpha() and not token.is_alpha)


def _is_time(token: Token) -> bool:
    words = calendar_words()
    return (
        token.text in words.months
        or token.text in words.weekdays
        or token.lower_.removesuffix("s") in ("year", "month", "week", "today", "yesterday")
    )


def _persons(line: Line, token: Token) -> Counted | None:
    """As in "13,000 dead", "20 injured"."""
    if token.lower_ in unit_words().persons:
        return Counted("person", line.sentence.place(token))
    return None


def singular(noun: Token) -> str:
    """The singular of a noun as a unit: ``person`` for people and for "the dead"."""
    word = noun.lower_
    if word in unit_words().persons:
        return "person"
    lemma = noun.lemma_.lower()
    if noun.text[:1].isupper() and word.endswith("is") and len(word) > _SHORTEST_PEOPLE:
        return word[:-1]  # "12 Iraqis"
    if word.endswith("oses") and lemma.endswith("os"):
        return word[:-1]  # "doses"
    if noun.tag_ in ("NNS", "NNPS") and lemma == word:
        return _without_plural(word)
    return lemma


def _without_plural(word: str) -> str:
    """The singular of a regular plural that the lemmatizer left as it was."""
    if word.endswith("children"):
        return word[:-3]
    if word.endswith("ies") and len(word) > 4:  # noqa: PLR2004 - not "ties"
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word
