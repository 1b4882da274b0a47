"""A statement in, its rows of the register of arms transfers out: supplier, receiver, item, number, value and how far.

A row must say something that a researcher can use: both parties, or one party beside a weapon of some kind, a number,
a sum, or how far it has come. What the words leave open stays open: "Ardovian arms sales" has a party and no supplier.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from audiatur.compare.registers.figures import counted, figure, money, shown
from audiatur.compare.registers.handover import Handover
from audiatur.compare.registers.handovers import handovers
from audiatur.compare.registers.parties import doer, group, parties, parties_before, party
from audiatur.compare.registers.weapons import find_thing, names_in
from audiatur.compare.registers.words import READ, arms_words, one_of
from audiatur.compare.statement import Statement
from audiatur.compare.story import Story
from audiatur.compare.verdicts.plans import is_supposed

BEFORE, AFTER = 70, 60
"""Characters around a handover in which it is said how far it has come."""
NEAR = 35
"""Characters before it in which it is denied."""
PLANNED, AGREED, BOUGHT, DELIVERED = "planned or asked for", "approved or agreed", "sold or ordered", "delivered"
STOPPED, TO_STOP, DENIED = "stopped", "to be stopped", "not done or refused"
TO_DO = re.compile(r"\b(?:to|of|in|for|from)\s+(?:\w+ly\s+)?$")
STAND = re.compile(
    r"\b(?:oppos|favou?r|support|back|endors|condemn|criticis|criticiz)\w*\s+(?:[\w’']+\s+){0,2}$", re.IGNORECASE
)
"""Who opposes sending weapons sends none and refuses none."""
SHARE_OF = re.compile(r"(?:percent|%|majority|most|half|third)\s+of\s+(?:the\s+)?$", re.IGNORECASE)
"""A share of a people asked is not its state."""
CARRIED_ON = re.compile(r"\b(?:continue[sd]?|manage[sd]?|began|begun|begins?|started)\s+to\s+$", re.IGNORECASE)
"""What somebody continues to buy is bought."""
OPEN = re.compile(r"(?:n['’]t|\bnot)\s+(?:yet\s+)?ruled?\s+out\b")
"""What is not ruled out is open, not denied."""
NAME_BEFORE = re.compile(
    r"(?:\b([a-z]+)\s+(?:the\s+)?)?((?:[A-Z][\w.&-]*\s+){1,4})"
    r"(?:(?:on|last|this)\s+[A-Z]\w+,?\s+(?:[A-Z]\w+\s+\d{1,2},\s+)?)?(?:(?:has|had|have|will|would|also|\w+ly)\s+){0,3}$"
)
LINKS = frozenset({"in", "of", "and", "with", "from", "to", "for", "near", "by", "at", "on", "against", "the"})
"""Words before a name by which it belongs to another noun: "the rebels in Ardovia received"."""
INFINITIVE = re.compile(r"to\s")
NONE = re.compile(r"no\b", re.IGNORECASE)
NO_STOP = re.compile(
    r"\b(?:the|year|month|week)(?:\s+|-)end\b|\bend\s+of\s+(?:the|this|last|next|\d)|\b(?:in|by)\s+the\s+end\b",
    re.IGNORECASE,
)
"""By which nothing ends: "by the end of May"."""
SEVERAL = ", "
"""What stands between parties that are told together."""
LONGEST = 90


@cache
def _cue(kind: str) -> re.Pattern[str]:
    words: tuple[str, ...] = getattr(arms_words(), kind)
    return re.compile(
        rf"\b(?:{one_of(words)})\b|(?:n't|n’t)\b" if kind == "refusing" else rf"\b(?:{one_of(words)})\b", re.IGNORECASE
    )


@cache
def _done_to_it(kind: str) -> re.Pattern[str]:
    words: tuple[str, ...] = getattr(arms_words(), kind)
    return re.compile(rf"\s(?:is|are|was|were|be|been|being)\s+(?:\w+\s+)?(?:{one_of(words)})\b", re.IGNORECASE)


def rows(story: Story, statement: Statement) -> Iterator[Mapping[str, str | None]]:
    """The fields of every transfer that a statement tells of."""
    claim = statement.claim
    if statement.office:
        return
    names = names_in(statement.document.text)
    text, offset = _with_lead(statement)
    for told in handovers(text, names):
        if told.end <= claim.span.start - offset or STAND.search(text[: told.cue_at]):
            continue
        subject = _doer(story, statement, told)
        supplier, receiver = _from_and_to(story, statement, text, told, subject)
        owner = _owner(story, statement, text, told, subject)
        if owner in {supplier, receiver}:
            owner = None
        stage = _stage(statement, text, told)
        number = counted(statement, offset + told.item_start, offset + told.item_end)
        sum_ = money(statement, offset + max(0, told.start - BEFORE), offset + told.end + AFTER)
        item = _item(told.item, figure(statement, number) if number else _digits(told.item) or "", names)
        plain = told.verbal and stage == PLANNED and receiver is not None
        several = SEVERAL in (receiver or "") or SEVERAL in (supplier or "")
        if not _tells((supplier, receiver, owner), item, stage, specific=bool(number or sum_ or several or plain)):
            continue
        decides = subject if not told.by_subject and stage in {AGREED, STOPPED, PLANNED} else None
        yield {
            "supplier": supplier,
            "receiver": receiver,
            "party": owner,
            "item": item,
            "number": figure(statement, number) if number else _digits(told.item),
            "value": shown(statement, sum_) if sum_ else None,
            "stage": stage,
            "commitment": claim.commitment.value,
            "decider": decides if decides not in {supplier, receiver, owner} else None,
        }


def _from_and_to(
    story: Story, statement: Statement, text: str, told: Handover, subject: str | None
) -> tuple[str | None, str | None]:
    """Who hands over and who gets."""
    supplier, receiver = _named(story, statement, told.giver), _named(story, statement, told.taker)
    if told.by_subject in {"giver", "taker"} and subject in {None, supplier, receiver}:
        subject = _right_before(story, statement, text[: told.cue_at])
    if told.by_subject == "giver":
        supplier = subject
    elif told.by_subject == "taker":
        receiver = subject
    elif told.by_trade and supplier is None and _carries(statement):
        supplier = subject
    if supplier == receiver and told.by_subject:
        return (None, receiver) if told.by_subject == "giver" else (supplier, None)
    return supplier, receiver


def _right_before(story: Story, statement: Statement, before: str) -> str | None:
    """Whom the name right before a verb tells, where the statement's subject cannot be who does it."""
    match = NAME_BEFORE.search(before[-BEFORE:])
    return party(story, statement, match[2]) if match and match[1] not in LINKS else None


def _owner(story: Story, statement: Statement, text: str, told: Handover, subject: str | None) -> str | None:
    """Whose deal it is, where nobody can tell who gives and who gets."""
    owners = parties(story, statement, told.owner or "")
    if told.by_subject == "owner":
        left = text[max(0, told.start - BEFORE) : told.start]
        before = parties_before(story, statement, left[: _last(_cue("approving"), left)])
        owners = tuple(dict.fromkeys((*(before or ((subject,) if subject else ())), *owners)))
    return ", ".join(owners) or None


def _with_lead(statement: Statement) -> tuple[str, int]:
    """The words that are read, and where they begin: of "to buy tanks", with what leads to it in its sentence."""
    span, sentence = statement.claim.span, statement.claim.sentence
    if INFINITIVE.match(statement.text) and sentence.start < span.start < sentence.end:
        return statement.document.text[sentence.start : span.end][:READ], sentence.start
    return statement.text[:READ], span.start


def _tells(named: tuple[str | None, str | None, str | None], item: str, stage: str | None, *, specific: bool) -> bool:
    supplier, receiver, owner = named
    if not any(named):
        return False
    if supplier and receiver:
        return True
    return (
        specific
        or not _is_vague(item)
        or (stage in {AGREED, BOUGHT, DELIVERED, STOPPED, TO_STOP, DENIED} and owner is None)
    )


@cache
def _is_vague(item: str) -> bool:
    vague = re.compile(rf"(?:\w+\s+)?(?:{one_of(arms_words().vague)})s?", re.IGNORECASE)
    return vague.fullmatch(item.strip()) is not None


def _doer(story: Story, statement: Statement, told: Handover) -> str | None:
    """Whom the subject names, unless it is named only behind the words of the handover."""
    subject = statement.claim.subject
    at = statement.text.find(subject) if subject else -1
    if at > told.cue_at or SHARE_OF.search(statement.text[: max(0, at)]):
        return None
    return doer(story, statement)


def _carries(statement: Statement) -> bool:
    """Whether the verb above a noun of giving tells that the subject gives: "completed its delivery of"."""
    return (statement.claim.predicate or "").casefold() in arms_words().carrying


def _item(words: str, number: str, names: frozenset[str]) -> str:
    """The item without what only says how much money it costs: "$7 billion in guided bombs" are guided bombs."""
    worth = re.sub(r"^(?:\S+\s+){0,5}?(?:worth|value)\s+of\s+", "", words)
    plain = re.sub(r"^(?:[$€£][\d.,]+\s*(?:\w+\s+)?(?:in\s+|of\s+)?)", "", worth)
    kept = plain if find_thing(plain, names) else words
    kept = re.sub(r"\s+(?:\w+ly|manufactured|made|produced)$", "", kept)
    if number and kept.casefold().startswith(number.casefold()):
        kept = kept[len(number) :].strip() or kept
    return " ".join(kept.removeprefix("of ").split())[:LONGEST]


def _digits(item: str) -> str | None:
    """The number that an item begins with, where no figure of the claim was read there."""
    match = re.match(r"\d[\d,]*(?=\s)", item)
    return match.group() if match else None


def _named(story: Story, statement: Statement, phrase: str | None) -> str | None:
    """The parties that a phrase names, or the group that it tells of."""
    if phrase is None:
        return None
    return ", ".join(parties(story, statement, phrase)) or group(phrase)


def _stage(statement: Statement, text: str, told: Handover) -> str | None:
    """How far the words say it has come; None where a bare noun says nothing of it."""
    start = min(told.cue_at, told.item_end)
    skipped = text[: told.item_start] + text[start : told.cue_at] if start != told.cue_at else text[: told.cue_at]
    before, after = skipped[-BEFORE:], text[told.end : told.end + AFTER]
    of_verb = told.verbal and (statement.claim.predicate or "?")[:3].casefold() == told.cue[:3]
    if OPEN.search(before):
        return PLANNED
    stopped = _last(_cue("stopping"), NO_STOP.sub(lambda match: " " * len(match.group()), before))
    if stopped is not None or _done_to_it("stopping").search(after):
        return _stopped(statement, before[:stopped])
    if (statement.negative and of_verb) or _cue("refusing").search(before[-NEAR:]) or NONE.match(told.item):
        return DENIED
    if _cue("approving").search(before) or _done_to_it("approving").search(after):
        return AGREED
    intended = told.verbal and TO_DO.search(before) is not None and CARRIED_ON.search(before) is None
    if statement.planned or is_supposed(statement) or intended or _cue("planning").search(before):
        return PLANNED
    return _done(told, text)


def _stopped(statement: Statement, before: str) -> str | None:
    """Whether it is stopped, or somebody wants it to be; None where somebody does not stop it."""
    if statement.negative or _cue("refusing").search(before):
        return None
    return TO_STOP if statement.planned or _cue("planning").search(before) else STOPPED


def _done(told: Handover, text: str) -> str | None:
    if told.verbal:
        return BOUGHT if told.cue in arms_words().trading else DELIVERED
    return DELIVERED if told.cue in arms_words().arriving and _cue("arrived").search(text) else None


def _last(pattern: re.Pattern[str], text: str) -> int | None:
    """Where the last of such words begins."""
    return max((match.start() for match in pattern.finditer(text)), default=None)
