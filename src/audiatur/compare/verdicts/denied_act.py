"""Two statements in, whether one denies the very act that the other states, out."""

from __future__ import annotations

import re
from functools import cache

from audiatur.compare.calendar import Meeting
from audiatur.compare.statement import Statement, act
from audiatur.compare.verdicts.agreeing import is_fragment
from audiatur.compare.verdicts.deeds import done_to, head, other_aim
from audiatur.compare.verdicts.denying import (
    as_firmly,
    negations,
    plainly_said,
    takes_a_stand,
    tells_of_nothing_done,
    truly_denied,
)
from audiatur.compare.verdicts.other_thing import NAMED, other_objects
from audiatur.compare.verdicts.repeated import empty_acts
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Pair, Ruling
from audiatur.compare.verdicts.same_statement import unlike_figures
from audiatur.compare.verdicts.time_names import time_names
from audiatur.compare.words import any_of, stem, stems
from audiatur.model.claim import Commitment
from audiatur.model.finding import Verdict
from audiatur.model.mention import EntityKind
from audiatur.model.record import Record
from audiatur.resources import load

SURE = 0.4
"""Likeness of words from which a negation surely concerns the other's statement."""
SURE_OF_NOBODY = 0.5
"""The same where one of them does not name who does it."""
SURE_OF_STATE = 0.6
"""The same where the verb names no act ("is", "has")."""
SHARED = 2
"""Words, names apart, that both must share."""
BEFORE = 20
"""Characters before a statement that are looked at."""
BEGINS = 12
"""Characters within which a statement begins with a figure: "thirty-one harbours", "at least 31 harbours"."""
PLAIN = re.compile(r"\b[a-z]+\b")
"""A word that is no name."""

NO_DENIAL = re.compile(
    r"\b(?:not|n[’']t) (?:[a-z]+ )?(?:only|just|merely|until|till|yet|known|clear|immediately)\b"
    r"|(?:\b(?:not|no|never)|n[’']t)\b[^.]{0,60} before(?=$|[.,;]| and\b)"
    r"|\b(?:may|might) not\b|\bnot\b[^.]{0,80} (?:until|till)\b"
    r"|\b(?:not|n[’']t) (?:always|all|every|entirely|fully|necessarily)\b|\bso far\b"
    r"|\b(?:not?|n[’']t)\b[^.,;]{0,60} yet\b"
    r"|\bno longer\b|\byet to\b|\bat th(?:is|e) (?:time|point|moment|stage)\b|\b(?:for|right) now\b|\bas yet\b"
    r"|\b(?:not?|never|nothing|any\w*|n[’']t)\b[^.,;]{0,60} (?:but|other than|except|besides)\b"
    r"|(?:\b(?:not|never)|n[’']t)\b[^.;]{0,80}\b"
    r"(?:earlier|previously|since(?=$|[.,;])|any ?more|any longer|lately|these days)\b"
    r"|\bin (?:enough )?time\b|\b(?:soon|early|quickly|fast|well|often) enough\b",
    re.IGNORECASE,
)
"""A negation after which what is said holds all the same, in part or till now, or is merely open."""
SOME_OF = re.compile(
    r"\b(?:none|some|most|many|few|neither|either|any|one) of (?:the|those|these|them|its|their)\b", re.IGNORECASE
)
"""Words that speak of some or none of several."""
QUALIFIED = re.compile(
    r"\s+(?:until|till|before|unless|because|as long as|if|without|except|(?P<when>when(?:ever)?))\b", re.IGNORECASE
)
"""What follows a negation that holds only for a time, a reason or a case: "was not sent when the mayor asked"."""
SET = re.compile(r"(?:that|which|who|whose)\b", re.IGNORECASE)
"""The beginning of a clause that, with no comma before it, picks out some of several: "plans that do not pay"."""
OPEN_BEFORE = re.compile(r"\b(?:until|till|unless|if|whether|in case|once)\s*$", re.IGNORECASE)
"""Words right before a statement by which it is not told to be so."""
NOBODY = re.compile(r"(?:no|none|nobody|nothing)\b", re.IGNORECASE)
"""The beginning of a statement that something happened to nobody, which is of the time when it is told."""
ANY = re.compile(r"\bany(?:one|body|thing)?\b", re.IGNORECASE)
"""A word of what is asked or denied: "who had any contact" tells of none."""
OUTSIDE = re.compile(r"\b(?:outside|beyond|elsewhere)\b", re.IGNORECASE)
"""A word by which something is told of another place: what was not outside a boat may be in it."""
TILL_NOW = re.compile(r"\b(?:has|have)(?: not|n[’']t)\b", re.IGNORECASE)
"""Words of what was not done till then, and may be done later; what "never" was done is denied for good."""
NOT_ABLE = re.compile(
    r"\bcould(?: not|n[’']t)\b|\bunable to\b|\bfail(?:s|ed)? to\b|\bby (?:a|the|its|their)\b[^.,;]{0,40}\bdeadline\b",
    re.IGNORECASE,
)
"""Words of what was not brought about by then: who could not agree in spring may agree in autumn."""
ONE, SEVERAL = "one", "several"
POINTED = re.compile(rf"(?P<{ONE}>\b(?:he|she|it)\b)|(?P<{SEVERAL}>\b(?:they|we)\b)", re.IGNORECASE)
"""A word that points to one or to several."""
AGAINST = re.compile(r"\bagainst\b", re.IGNORECASE)


class SomeOfSeveral(Record):
    """Words before a noun by which some of several are meant."""

    some: tuple[str, ...]


@cache
def _some() -> re.Pattern[str]:
    words: SomeOfSeveral = load(SomeOfSeveral, "words/en/compare/some_of_several")
    return any_of(words.some)


def denied(pair: Pair[Statement]) -> Ruling | None:
    """One says what the other denies."""
    left, right = pair.left, pair.right
    if left.negative == right.negative or not _one_act(pair):
        return None
    says, denies = (right, left) if left.negative else (left, right)
    if not (plainly_said(says) and truly_denied(denies) and as_firmly(says, denies)) or tells_of_nothing_done(says):
        return None  # "failing to open it" does not contradict "failed to open it" either
    if in_part(left, right) or other_aim(says, denies) or _qualified(says, denies) or _left_open(says, denies):
        return None
    if not (_one_doer(pair) and _done_to_one(says, denies)) or (left.claim.amounts and right.claim.amounts):
        return None  # a denied figure is the figures' concern
    if left.speaker == right.speaker and (left.document is right.document or left.speaker is not None):
        return None  # one voice qualifies itself
    return Ruling(
        verdict=Verdict.CONFLICT,
        rule=Rule.DENIED,
        reason=f"{says.voice} states it, {denies.voice} denies it.",
    )


def _left_open(says: Statement, denies: Statement) -> bool:
    """Whether one is only awaited or asked, the other only picks out a few of several, or denies by its verb alone.

    "She refused to pay" is no denial of an act of refusing, by which others may tell the same.
    """
    text, span = says.document.text, says.claim.span
    if ANY.search(says.text) or OPEN_BEFORE.search(
        text[max(says.claim.sentence.start, span.start - BEFORE) : span.start]
    ):
        return True
    if _picks_out(says) or _picks_out(denies):
        return True
    if NOBODY.match(denies.text) and says.said != denies.said and says.period is None and denies.period is None:
        return True  # "no officers were hurt" on one night
    if takes_a_stand(denies) and denies.claim.commitment is not Commitment.DENIED:
        return True
    negated = [denies.text[start:end] for start, end in negations(denies.text)]
    return (
        tells_of_nothing_done(denies)
        and all(stem(word) == act(denies) for word in negated)
        and denies.claim.commitment is not Commitment.DENIED
    )


def _picks_out(statement: Statement) -> bool:
    text, start = statement.document.text, statement.claim.span.start
    return SET.match(statement.text) is not None and text[max(0, start - BEFORE) : start].rstrip()[-1:].isalpha()


def _qualified(says: Statement, denies: Statement) -> bool:
    """Whether a negation holds for a time, a case or in part only, so that what is said may hold all the same."""
    if NO_DENIAL.search(says.text) or NO_DENIAL.search(denies.text):
        return True
    if _may_have_come_since(says, denies) or _brought_about_later(says, denies):
        return True
    follows = QUALIFIED.match(denies.document.text, denies.claim.span.end, denies.claim.sentence.end)
    return follows is not None and (follows["when"] is None or says.period is not None)


def _may_have_come_since(says: Statement, denies: Statement) -> bool:
    """Whether what had not been done when the one wrote is told with a day by the other, who may have written later."""
    if TILL_NOW.search(denies.text) is None or denies.claim.commitment is Commitment.DENIED:
        return False
    if says.period is None and time_names().isdisjoint(stem(word.group()) for word in NAMED.finditer(says.text)):
        return False
    done = says.period.first if says.period else None
    written = denies.said.last if denies.said else None
    return written is None or done is None or written < done


def _brought_about_later(says: Statement, denies: Statement) -> bool:
    """Whether what could not be brought about is told, as done, in words of a later day."""
    then, now = denies.said, says.said
    if NOT_ABLE.search(denies.text) is None or not (then and then.last and now and now.first):
        return False
    return then.last < now.first


def in_part(left: Statement, right: Statement) -> bool:
    """Whether one is of some of them only, or acts on what the other is about ("no shots were", "he fired a shot")."""
    if SOME_OF.search(left.text) or SOME_OF.search(right.text):
        return True
    if any(_some().match(told) for side in (left, right) for told in (side.text, side.claim.subject or "")):
        return True
    return not _one_subject(left, right) and any(
        bool(set(stems(one.claim.subject or "")) & (other.own - other.names)) and one.subject_kind is None
        for one, other in ((left, right), (right, left))
    )


def _one_subject(left: Statement, right: Statement) -> bool:
    """Whether neither names a subject of which the other's shares no word."""
    mine, theirs = (set(stems(side.subject or "")) for side in (left, right))
    return not (mine and theirs) or bool(mine & theirs)


def _one_doer(pair: Pair[Statement]) -> bool:
    """Whether both name one subject.

    Where one names none, or somebody denies what others tell of whomever, both must name what it is done to.
    """
    left, right = pair.left, pair.right
    mine, theirs = (set(stems(f"{side.subject or ''} {side.claim.subject or ''}")) for side in (left, right))
    if mine & theirs:
        return not _of_two_owners(left, right)
    if {_pronoun(left), _pronoun(right)} == {ONE, SEVERAL}:
        return False
    if _counts_some(left) or _counts_some(right):
        return False  # what 31 harbours do not forbid, another one may
    rejected = any(side.claim.commitment is Commitment.DENIED for side in (left, right))
    sure = rejected if mine and theirs else pair.likeness >= SURE_OF_NOBODY
    return sure and bool(done_to(left) & done_to(right))


def _pronoun(statement: Statement) -> str | None:
    """Whether it is told of one or of several who are only pointed to; None where no such word begins it."""
    told = POINTED.search(statement.text)
    return told.lastgroup if told else None


def _counts_some(statement: Statement) -> bool:
    """Whether it begins with how many it is told of."""
    start = statement.claim.span.start
    return any(
        not amount.ordinal and amount.span.start - start <= BEGINS and (amount.value or 0) > 1
        for amount in statement.claim.amounts
    )


def _of_two_owners(left: Statement, right: Statement) -> bool:
    """Whether their subjects share but a plain noun, and each has its own words beside it: rebel and royal forces.

    Nor is one of several what several are: "his letter was hidden", "the earlier letters were not".
    """
    mine, theirs = (frozenset(stems(side.claim.subject or "")) for side in (left, right))
    plain = {stem for side in (left, right) for word in PLAIN.findall(side.claim.subject or "") for stem in stems(word)}
    shared = mine & theirs
    if not shared or not shared <= plain:
        return False
    if (mine - theirs and theirs - mine) and left.subject != right.subject:
        return True
    return all(_in_two_numbers(left, right, word) for word in shared)


def _in_two_numbers(left: Statement, right: Statement, word: str) -> bool:
    """Whether one subject has a noun in the singular and the other in the plural."""
    forms = [
        {form for form in PLAIN.findall(side.claim.subject or "") if word in stems(form)} for side in (left, right)
    ]
    return all(forms) and forms[0].isdisjoint(forms[1])


def _done_to_one(says: Statement, denies: Statement) -> bool:
    """Whether what is denied to be done to something is, in the other, done to that: for and against are two acts."""
    if other_objects(says, denies) or any(
        bool(word.search(says.text)) != bool(word.search(denies.text)) for word in (AGAINST, OUTSIDE)
    ):
        return False
    told = head(denies.claim.object) - time_names()
    if told:
        return bool(told & says.own)
    beside = denies.content - set(stems(denies.claim.subject or "")) - {act(denies) or ""}
    return not beside or not beside.isdisjoint(stems(says.around))


def _one_named_doer(left: Statement, right: Statement) -> bool:
    """Whether both are of one person by name."""
    return left.subject is not None and left.subject == right.subject and left.subject_kind is EntityKind.PERSON


def _one_object(left: Statement, right: Statement) -> bool:
    """Whether both do it to what one noun tells: he "had a gun", he "did not have a gun"."""
    mine, theirs = head(left.claim.object), head(right.claim.object)
    return bool(mine) and mine == theirs


def _one_act(pair: Pair[Statement]) -> bool:
    """Whether both speak of one act of one subject, not merely in the same words."""
    left, right = pair.left, pair.right
    shared = len(left.content & right.content) + (_one_named_doer(left, right) and _one_object(left, right))
    return (
        pair.likeness >= (SURE_OF_STATE if act(left) in empty_acts() else SURE)
        and act(left) is not None
        and act(left) == act(right)
        and shared >= SHARED
        and left.factual
        and right.factual
        and not left.differs_in_subject(right)
        and not unlike_figures(left, right)
        and not (is_fragment(left) or is_fragment(right))
        and pair.times is not Meeting.APART
    )
