"""The statements of a story in, who in the same article denies each of them out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import groupby

from audiatur.compare.statement import Statement
from audiatur.compare.words import stem
from audiatur.model.claim import Commitment
from audiatur.model.document import Document
from audiatur.model.record import Record
from audiatur.resources import load

BESIDE = frozenset(
    {
        "adverbial_clause",
        "apposition",
        "dashed_apposition",
        "participial_clause",
        "relative_clause",
        "restrictive_clause",
        "described_name",
    }
)
"""Readers of clauses and phrases that hang on another clause."""
AIMED = frozenset({"purpose_clause", "coordinate_infinitive"})
"""Readers of clauses that tell of an aim."""
FAR_BEFORE = 300
"""Characters of the sentence before a claim that are looked at."""
DENYING = r"\b(?:den(?:y|ie)|reject|dismiss|disput|rebut|refut)\w*\b"
INSTEAD = re.compile(
    rf"{DENYING}[^;]*?(?:,\s+with\b|(?:,|\bby)\s+(?:saying|stating|insisting|arguing)\b)", re.IGNORECASE
)
"""Words of who rejects something and then says what is so: "she rejected that, saying that ..."."""
NESTED = re.compile(
    rf"{DENYING}[^;]*?\bthat\s+\w[^;]*?(?<!\band )(?<!\bor )(?<!\bbut )(?<!\bnor )\bthat\s*$", re.IGNORECASE
)
"""Words of who denies something in which what is told stands: "she denied that she knew of a report that ..."."""
WORD = re.compile(r"[a-z]+(?:[’'][a-z]+)?")


class Denials(Record):
    """The word list.

    Attributes:
        verbs: Lemmas of verbs that deny.
        nouns: Lemmas of what is denied where it only points back to what was said before.
        pointers: Words that do so by themselves.
        beside: Words that may stand beside such a noun.
        untrue: Words by which a thing is denied without a verb that denies.
    """

    verbs: frozenset[str]
    nouns: frozenset[str]
    pointers: frozenset[str]
    beside: frozenset[str]
    untrue: frozenset[str]


@cache
def _words() -> Denials:
    found: Denials = load(Denials, "words/en/compare/denials")
    return found


def denial_verbs() -> frozenset[str]:
    """Lemmas of verbs that deny."""
    return _words().verbs


@cache
def stems_of_denial() -> frozenset[str]:
    """Stems of words by which a thing is denied."""
    return frozenset(stem(word) for word in denial_verbs() | _words().untrue)


def denials(statements: Sequence[Statement]) -> Mapping[str, str]:
    """For each claim that somebody else in its article denies, by id: who does.

    It is denied where it is told as what somebody rejects ("X rejected claims by Y that ..."), or where the next
    sentence denies what was said ("X denies this").

    Args:
        statements: In the order of documents and text.
    """
    found = {s.claim.id: hand for s in statements if (hand := _rejecting_hand(s)) is not None}
    for document, told in groupby(statements, key=lambda statement: statement.document):
        for claim, denier in _answered(document, list(told)):
            found.setdefault(claim, denier)
    return found


def told_beside(statement: Statement) -> bool:
    """Whether it is a clause that hangs on another, so that who denies that one need not deny it.

    "He rejects the charge that she lied when she left the harbour" leaves it true that she left the harbour, and
    "he denied that he was told of a report that the dam leaked" says nothing of the dam; nor does she reject what she
    says herself: "she rejected this, saying that the dam leaked".
    """
    if not BESIDE.isdisjoint(statement.claim.rules):
        return True
    claim = statement.claim
    before = statement.document.text[max(claim.sentence.start, claim.span.start - FAR_BEFORE) : claim.span.start]
    return INSTEAD.search(before) is not None or NESTED.search(before) is not None


def _rejecting_hand(statement: Statement) -> str | None:
    """Who passes the claim on only to reject it."""
    if told_beside(statement):
        return None
    chain = statement.claim.chain
    return next(
        (link.name for link in chain[:-1] if link.part == "speaker" and link.commitment is Commitment.DENIED), None
    )


def _answered(document: Document, told: Sequence[Statement]) -> Iterator[tuple[str, str]]:
    """Claims of one article with who denies them in the next sentence."""
    before: list[Statement] = []
    for _, sentence in groupby(told, key=lambda statement: statement.claim.sentence):
        here = list(sentence)
        denial = next((one for one in here if _denier(one) is not None), None)
        if denial and (denier := _denier(denial)) and before and _follows(document, before[0], here[0]):
            attributed = [one for one in before if one.claim.speaker is not None]
            for one in attributed or before:
                if one.office or told_beside(one) or not AIMED.isdisjoint(one.claim.rules):
                    continue  # who denies that she lied when she left the harbour does not deny that she left it
                if not _may_be_of(one, denier) and _meant(one, denial):
                    yield one.claim.id, denier
        before = here


def _denier(statement: Statement) -> str | None:
    """Who denies what was said just before; None where the claim is no such denial."""
    claim = statement.claim
    if claim.commitment is not Commitment.DENIED or claim.predicate not in _words().verbs or claim.subject is None:
        return None
    denied = WORD.findall((claim.object or "").casefold())
    if not denied or not (_points_back(denied[-1]) and all(word in _words().beside for word in denied[:-1])):
        return None
    return claim.subject


def _meant(one: Statement, denial: Statement) -> bool:
    """Whether a claim is what is denied: "this" is what was just said; "the accusations" are of the denier.

    Nobody denies that something was denied.
    """
    if one.claim.predicate in _words().verbs:
        return False
    denied = WORD.findall((denial.claim.object or "").casefold())
    if not _words().pointers.isdisjoint(denied):
        return True
    return denial.subject is None or denial.subject in one.names or denial.subject in one.text.casefold()


def _points_back(word: str) -> bool:
    return word in _words().pointers or word in _words().nouns or word.removesuffix("s") in _words().nouns


def _follows(document: Document, before: Statement, after: Statement) -> bool:
    """Whether nothing but white space and quotation marks stands between two sentences."""
    between = document.text[before.claim.sentence.end : after.claim.sentence.start]
    return not re.search(r"\w", between)


def _may_be_of(statement: Statement, denier: str) -> bool:
    """Whether the claim is the denier's own, or may be: "the president" who denies it may have said it by his name."""
    speaker = statement.claim.speaker
    if speaker is None:
        return False
    unnamed = not any(letter.isupper() for letter in denier) and denier.casefold() not in statement.text.casefold()
    return unnamed or speaker.name in denier or denier in speaker.name
