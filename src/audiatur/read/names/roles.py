"""A run of capitalised words that may begin with an office in, the person's name and the office out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from audiatur.read.names.posted_abroad import role_by_post
from audiatur.read.names.words import is_given_name, is_office, name_words
from audiatur.read.parse import Sentence
from audiatur.read.tokens import Token, Tokens

LINKS = frozenset({"of", "for"})
BELONGING = frozenset({"from", "of", "with", "at"})
CLOSING = frozenset({",", ".", ";", ":", "–", "—", "--", "(", ")", "”", '"', "“"})

SUBJECTS = frozenset({"nsubj", "nsubjpass"})
ARTICLES = frozenset({"a", "an", "the", "one", "another"})
LONGEST_ROLE = 14
"""Words an office or a description may have beside a name."""


class Titled(NamedTuple):
    """A run cut at its office: names before it, the office, the person's name."""

    before: Sequence[Token]
    name: Sequence[Token]


def split_at_office(run: Sequence[Token]) -> Titled | None:
    """The person's name after the last office or form of address of a run, or None where there is none.

    "Finance Minister Ada Lund" gives "Ada Lund"; "Justice Department" gives nothing.
    """
    words = name_words()
    general = words.organisations | words.facilities | words.agreements
    for index in range(len(run) - 2, -1, -1):
        token = run[index]
        if not (is_office(token.lower_) or token.lower_ in words.courtesy):
            continue
        rest = run[index + 1 :]
        if all(each.lower_ in words.suffixes for each in rest):  # "Ada King Jr."
            continue
        if token.lower_ == "major" and rest[0].lower_ == "league":
            continue
        if rest[0].lower_ in words.inner_words - {"de", "van", "von", "al", "el", "bin", "ibn"}:
            rest = _after_portfolio(rest)
            if not rest:
                return None
        addressed = token.lower_ in words.courtesy or token.text.endswith(".")  # "Sen. Ben Law" is no law
        named = len(rest) > 1 and is_given_name(rest[0].lower_)  # "Chairman Ben Bank" is no bank
        if not (addressed or named) and (rest[-1].lower_ in general or is_office(rest[-1].lower_)):
            return None
        while len(rest) > 1 and (rest[0].lower_ in words.office_modifiers and rest[0].ent_type_ != "PERSON"):
            rest = rest[1:]
        start = index
        while start > 0 and (run[start - 1].lower_ in words.office_modifiers or is_office(run[start - 1].lower_)):
            start -= 1
        return Titled(run[:start], rest)
    return None


def _after_portfolio(tokens: Sequence[Token]) -> Sequence[Token]:
    """The person's name after "of Defence" or "for Trade and Industry"; empty where none follows."""
    words = name_words()
    known = words.inner_words | words.office_modifiers | words.organisations
    start = 0
    while start < len(tokens) and (
        tokens[start].lower_ in known or tokens[start].lower_ in {"affairs", "relations", "development"}
    ):
        start += 1
    rest = tokens[start:]
    recognised = [token for token in rest if token.ent_type_ == "PERSON"]
    named = len(rest) > 1 or all(token.pos_ == "PROPN" for token in rest)  # "Secretary of State Lund"
    return recognised or (rest if start > 1 and named else [])


def role_of(sentence: Sentence, name: Sequence[Token]) -> str | None:
    """The office or description beside a person's name: before it, or after a comma."""
    return role_by_post(name) or _role_before(sentence, name) or _role_after(sentence, name)


def _role_before(sentence: Sentence, name: Sequence[Token]) -> str | None:
    """The words before the name up to an article, a verb or a sign, where they name an office."""
    document, first, end = name[0].doc, sentence.tokens.start, name[0].i
    if _addressed_apart(sentence, name):
        end -= 1
    if end > first and document[end - 1].text == ",":
        end -= 1
        if end - first > len("(NBA)") and document[end - 1].text == ")" and document[end - 3].text == "(":
            end -= len(["(", "NBA", ")"])  # "the chairman of the Coast Bar Association (CBA), Ada Lund"
    index = end
    while index > max(first, end - LONGEST_ROLE) and _belongs_to_office(document[index - 1], first):
        index -= 1
    words = document[index:end]
    if not len(words) or words[-1].lower_ in LINKS or (len(words) == 1 and words[0].lower_ in name_words().courtesy):
        return None
    if is_office(words[-1].lower_):
        start = max((n + 1 for n, token in enumerate(words) if token.lower_ in LINKS), default=0)
        joined = any(token.lower_ == "and" for token in words[start:])
        if start and joined and is_office(words[max(0, start - 2)].lower_):
            start = 0  # "minister of the interior and deputy premier"; not "members of President" or "critics of mayor"
        words = words[start:]
    elif _stands_before_noun(name) or not any(
        is_office(token.lower_) and token.nbor(1).lower_ in LINKS for token in words[:-1]
    ):
        return None
    return " ".join(words.text.split()).strip(" -,'’") or None


def _stands_before_noun(name: Sequence[Token]) -> bool:
    """Whether a name only says whose a thing is: "members of the Lund campaign"."""
    last = name[-1]
    return last.dep_ in {"compound", "nmod"} and last.head.i > last.i and last.head.tag_ in {"NN", "NNS"}


def _addressed_apart(sentence: Sentence, name: Sequence[Token]) -> bool:
    """Whether commas set a name off with its form of address: "the minister, Mr. Ben Law, left"."""
    doc, first, behind = name[0].doc, name[0].i, name[-1].i + 1
    set_off = first - 2 > sentence.tokens.start and doc[first - 2].text == "," and behind < sentence.tokens.end
    return set_off and doc[first - 1].lower_ in name_words().courtesy and doc[behind].text == ","


def _belongs_to_office(token: Token, first: int) -> bool:
    """Whether a word before a name may be a part of the office: "the interior" after "of" is."""
    known = LINKS | name_words().office_modifiers
    if token.tag_ == "VBN" and any(child.dep_ in {"aux", "auxpass"} for child in token.children):
        return False  # "has seen"
    if token.pos_ in {"NOUN", "PROPN", "ADJ"} or token.tag_ in {"POS", "VBN", "HYPH"} or token.lower_ in known:
        return True
    return token.lower_ in {"the", "and"} and token.i > first and token.nbor(-1).lower_ in LINKS


def _role_after(sentence: Sentence, name: Sequence[Token]) -> str | None:
    """What stands between commas after the name and describes an office: "Ada Lund, head of the agency,"."""
    after = name[0].doc[name[-1].i + 1 : sentence.tokens.end]
    if not len(after) or after[0].text not in {",", "–", "—", "--"}:
        return None
    phrase = after[1 + _relative_words(after) :]
    end = next((n for n, token in enumerate(phrase) if token.text in CLOSING or n == LONGEST_ROLE), len(phrase))
    phrase = phrase[:end]
    if not len(phrase) or any(_opens_clause(token) for token in phrase[1:]):
        return None  # what follows the comma is another subject, not a description
    if any(token.ent_type_ == "PERSON" for token in phrase):
        return None
    text = " ".join(phrase.text.split())
    if any(is_office(token.lower_) for token in phrase):
        return text if phrase[0].pos_ not in {"PRON", "VERB", "AUX", "CCONJ"} or is_office(phrase[0].lower_) else None
    belongs = phrase[0].lower_ in BELONGING and any(token.lower_ in name_words().organisations for token in phrase)
    return text if belongs else None


def is_persons_calling(name: Token) -> bool:
    """Whether a name of one word stands before what one person is: "Ruun, an official at the port", no "mill owner"."""
    after = name.doc[name.i + 1 : name.sent.end]
    if (
        name.dep_ not in SUBJECTS
        or len(after) < len([",", "an", "official"])
        or after[0].text != ","
        or after[1].lower_ not in ARTICLES
    ):
        return False
    for token in after[2:]:
        following = token.nbor(1) if token.i + 1 < name.sent.end else token
        if (
            token.pos_ in {"NOUN", "PROPN"}
            and following.pos_ not in {"NOUN", "PROPN", "PART"}
            and following.text != "-"
        ):
            return token.tag_ == "NN" and is_office(token.lower_) and token.lower_ not in name_words().bodies_callings
        if token.is_punct or token.pos_ in {"ADP", "VERB", "AUX"}:
            return False
    return False


def _relative_words(after: Tokens) -> int:
    """How many words of "who is" or "who served as" stand before the description itself."""
    words = [token.lemma_.lower() for token in after[1:4]]
    if words[:1] != ["who"] or words[1:2] not in (["be"], ["serve"]):
        return 0
    return 3 if words[2:3] == ["as"] else 2


def _opens_clause(token: Token) -> bool:
    return token.pos_ in {"VERB", "AUX"} and token.dep_ not in {"amod", "acl", "relcl"}
