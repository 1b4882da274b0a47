"""A run of capitalised words that may begin with an office in, the person's name and the office out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from spacy.tokens import Span, Token

from audiatur.read.names.words import is_office, name_words
from audiatur.read.parse import Sentence

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
        if rest[0].lower_ in words.inner_words - {"de", "van", "von", "al", "el", "bin", "ibn"}:
            rest = _after_portfolio(rest)
            if not rest:
                return None
        addressed = token.lower_ in words.courtesy
        if not addressed and (rest[-1].lower_ in general or is_office(rest[-1].lower_)):
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
    return recognised or (rest if start > 1 and len(rest) > 1 else [])


def role_of(sentence: Sentence, name: Sequence[Token]) -> str | None:
    """The office or description beside a person's name: before it, or after a comma."""
    return _role_before(sentence, name) or _role_after(sentence, name)


def _role_before(sentence: Sentence, name: Sequence[Token]) -> str | None:
    """The words before the name up to an article, a verb or a sign, where the last of them is an office."""
    document, first = name[0].doc, sentence.tokens.start
    end = name[0].i
    if end > first and document[end - 1].text == ",":
        end -= 1
    index = end
    while index > first and end - index < LONGEST_ROLE:
        token = document[index - 1]
        fits = (
            token.pos_ in {"NOUN", "PROPN", "ADJ"}
            or token.tag_ in {"POS", "VBN", "HYPH"}
            or token.lower_ in {"of", "for"}
        )
        if not fits and not (
            token.lower_ in {"the", "and"}
            and index < end
            and index - 1 > first
            and document[index - 2].lower_ in {"of", "for"}
        ):
            break
        index -= 1
    words = document[index:end]
    if not len(words) or not (
        is_office(words[-1].lower_)
        or (len(words) > 2 and any(is_office(t.lower_) and t.nbor(1).lower_ in {"of", "for"} for t in words[:-1]))
    ):
        return None
    if words[-1].lower_ in name_words().courtesy and len(words) == 1:
        return None
    return _from_office_phrase(words)


def _from_office_phrase(words: Span) -> str:
    """The description without what stands before "of": "critics of the mayor" is not the mayor's office."""
    start = 0
    if is_office(words[-1].lower_):
        for index, token in enumerate(words):
            if token.lower_ in {"of", "for"} and not is_office(words[max(0, index - 1)].lower_):
                start = index + 1
    return " ".join(words[start:].text.split()).strip(" -,'’")


def _role_after(sentence: Sentence, name: Sequence[Token]) -> str | None:
    """What stands between commas after the name and describes an office: "Ada Lund, head of the agency,"."""
    document, last = name[0].doc, sentence.tokens.end
    start = name[-1].i + 1
    if start >= last:
        return None
    opening = document[start]
    if opening.text == "(":
        return None
    if opening.text not in {",", "–", "—", "--"}:
        return None
    start += 1
    if (
        start < last
        and document[start].lower_ == "who"
        and start + 2 < last
        and document[start + 1].lemma_ in {"serve", "be", "head", "lead"}
    ):
        start += 2 if document[start + 1].lemma_ in {"be"} else 1
    end = start
    while (
        end < last
        and end - start < LONGEST_ROLE
        and document[end].text not in {",", ".", ";", ":", "–", "—", "--", "(", ")", "”", '"', "“"}
    ):
        if document[end].pos_ in {"VERB", "AUX"} and document[end].dep_ not in {"amod", "acl"} and end > start:
            return None  # what follows the comma is another subject, not a description
        end += 1
    phrase = document[start:end]
    if any(token.ent_type_ == "PERSON" for token in phrase):
        return None
    nouns = [token for token in phrase if token.pos_ in {"NOUN", "PROPN"}]
    if not nouns or not any(is_office(token.lower_) for token in phrase):
        return _affiliation(phrase)
    if phrase[0].text == "and" or phrase[0].pos_ in {"PRON", "VERB", "AUX"} and not is_office(phrase[0].lower_):
        return None
    return " ".join(phrase.text.split()) or None


def _affiliation(phrase: Span) -> str | None:
    """ "from the Institute of X", "of X University": where somebody belongs."""
    if (
        len(phrase) > 1
        and phrase[0].lower_ in {"from", "of", "with", "at"}
        and any(t.lower_ in name_words().organisations for t in phrase)
    ):
        return " ".join(phrase.text.split())
    return None
