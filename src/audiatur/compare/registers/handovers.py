"""The words of a statement in, every weapon that changes hands in them, from whom and to whom as written, out.

Nothing is taken from the statement but its words: what stands where says who gives and who gets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from audiatur.compare.registers.stretches import CLAUSE_END, behind, phrase
from audiatur.compare.registers.weapons import DESIGNATION, NO_WEAPON, find_thing, thing
from audiatur.compare.registers.words import arms_words, one_of

ITEM_WORDS = 12
"""Words of the phrase of a weapon."""
REACH = 160
"""Characters before a verb or noun in which its doer or owner stands."""
NEAR = 60
"""Characters before a noun in which the weapon stands."""
POSSESSOR = re.compile(
    r"((?:[A-Z][\w.&-]*\s+){0,4}[A-Z][\w.&-]*)(?:['’]s|s['’])\s+(?:(?!of\b|to\b|that\b|and\b|for\b)[\w$.,-]+\s+){0,3}$"
)
TO, FROM, BY, WITH = (
    re.compile(rf"(?:\s+\w+){{0,6}}?\s+{word}\s+(?:the\s+|its\s+|his\s+|their\s+)?")
    for word in ("to", "from", "by", "with")
)
BEING = re.compile(
    r"\b(?:is|are|was|were|be|been|being|get|gets|got)\s+(?:(?:\w+ly|also|now|not|never|yet|soon|first|already)\s+){0,2}$",
    re.IGNORECASE,
)
FIRST_FROM = re.compile(r"\s*From\s+(?:the\s+)?((?:[A-Z][\w.&-]*\s?){1,4}),\s")
"""Who gives, told before all else: "From Norvia, Ardovia has bought"."""
OF, CARRYING = re.compile(r"\s+of\s+"), re.compile(r"\s+with\s+")
BARRED = re.compile(r"\bfrom\s+$")
"""Who is kept from buying is not the subject of keeping."""
INFINITIVE = re.compile(r"((?:[A-Z][\w.&-]*\s+){1,4})(?:not\s+)?to\s+$")


@dataclass(frozen=True)
class Handover:
    """A weapon that changes hands, every part as written; None where the words do not tell it.

    Attributes:
        cue: The verb or noun that says so, in lower case.
        item: The weapon with the words around it.
        start, end: Where all of it stands in the text.
        cue_at: Where the cue does.
        item_start, item_end: Where the item does.
        giver, taker: Phrases of who hands over and who gets.
        owner: Of whom the noun is told, where giving and getting are both open: "Ardovia's arms deal".
        by_subject: ``giver`` or ``taker`` where the subject of the statement plays that part.
        verbal: Whether a verb says so, not a noun.
        by_trade: Whether it is a noun of giving.
    """

    cue: str
    item: str
    start: int
    end: int
    item_start: int
    item_end: int
    cue_at: int
    giver: str | None = None
    taker: str | None = None
    owner: str | None = None
    by_subject: str | None = None
    verbal: bool = False
    by_trade: bool = False


@cache
def _nouns() -> re.Pattern[str]:
    words = arms_words()
    every = one_of((*words.giving_nouns, *words.taking_nouns, *words.open_nouns, "delivery", "supply"))
    return re.compile(rf"\b({every}|deliverie|supplie)s?\b", re.IGNORECASE)


@cache
def _verbs() -> re.Pattern[str]:
    words = arms_words()
    every = one_of((*words.giving_verbs, *words.equipping_verbs, *words.taking_verbs))
    return re.compile(rf"(?<![\w-])({every})(?![\w-])", re.IGNORECASE)


def handovers(text: str) -> Iterator[Handover]:
    """Every weapon that changes hands in a text, in the order of the words that say so."""
    if find_thing(text) is None:
        return
    found = [*_of_nouns(text), *_of_verbs(text)]
    yield from sorted(found, key=lambda one: (one.start, one.end))


def _of_nouns(text: str) -> Iterator[Handover]:
    for match in _nouns().finditer(text):
        of = OF.match(text, match.end())
        if of is not None:
            item = phrase(text, of.end(), ITEM_WORDS, of=True)
            if find_thing(text[item[0] : item[1]]) is None:
                continue
            yield _noun(text, match, item, match.start(), item[1])
        else:
            before = _thing_before(text, match.start())
            if before is not None:
                yield _noun(text, match, before, before[0], match.end())


def _thing_before(text: str, at: int) -> tuple[int, int] | None:
    """The weapon right before a noun: "arms" of "arms sales"."""
    left = text[max(0, at - NEAR) : at]
    last = max(thing().finditer(left), key=lambda match: match.end(), default=None)
    if last is None or left[last.end() :].strip() not in {"", "'", "’"} or NO_WEAPON.match(last.group()):
        return None
    return at - len(left) + last.start(), at - len(left) + last.end()


def _noun(text: str, match: re.Match[str], item: tuple[int, int], start: int, end: int) -> Handover:
    words, cue = arms_words(), match[1].casefold()
    singular = {"deliverie": "delivery", "supplie": "supply"}.get(cue, cue)
    owner = POSSESSOR.search(_left(text, start))
    left = owner[1] if owner else _name_before(text, start)
    to, source, by, partner = (behind(text, end, pattern) for pattern in (TO, FROM, BY, WITH))
    told = Handover(
        singular, text[item[0] : item[1]], start, end, *item, match.start(), by_trade=singular in words.giving_nouns
    )
    if singular in words.giving_nouns:
        giver = source or by or (left if to else None)
        return replace(told, giver=giver, taker=to, owner=None if giver == left and left else left)
    if singular in words.taking_nouns:
        taker = by or (left if source or owner else None)
        return replace(told, giver=source, taker=taker, owner=None if taker == left and left else left)
    return replace(told, giver=source, taker=to, owner=", ".join(filter(None, (left, partner))) or None)


def _left(text: str, at: int) -> str:
    """What stands before a place, as far as it can belong to it."""
    return text[max(0, at - REACH) : at]


def _name_before(text: str, at: int) -> str | None:
    """A name right before the weapon: "Ardovian" of "Ardovian arms sales"."""
    match = re.search(r"((?:[A-Z][\w.&-]*\s+){1,3})(?:[a-z-]+\s+){0,1}$", _left(text, at))
    return match[1].strip() if match else None


def _of_verbs(text: str) -> Iterator[Handover]:
    words = arms_words()
    giving, taking = frozenset(words.giving_verbs), frozenset(words.taking_verbs)
    for match in _verbs().finditer(text):
        verb = match[1].casefold()
        passive = BEING.search(_left(text, match.start())) is not None
        found = None
        if passive and verb != "arming":
            found = _passive(text, match, gives=verb in giving)
        elif verb == "provided" and re.search(r"(?:^|,)\s*$", text[: match.start()]):
            continue  # "provided the weapons go to": on condition
        elif verb in taking:
            found = _taking(text, match)
        else:
            found = _giving(text, match, equips=verb in words.equipping_verbs, gives=verb in giving)
        if found is not None:
            yield found


def _passive(text: str, match: re.Match[str], *, gives: bool) -> Handover | None:
    """As in "missiles were delivered to Ardovia by Belmark", "bought by Ardovia"."""
    being = BEING.search(text[: match.start()])
    first = max((m.end() for m in CLAUSE_END.finditer(text, 0, match.start())), default=0)
    left = text[first : being.start() if being else match.start()]
    if find_thing(left) is None:
        return None
    start = first + _last_phrase(left)
    to, source, by = (behind(text, match.end(), pattern) for pattern in (TO, FROM, BY))
    end = match.end()
    item = (start, first + len(left.rstrip()))
    item = (item[0], item[0] + len(_item_cut(text[item[0] : item[1]])))
    told = Handover(match[1].casefold(), text[item[0] : item[1]], start, end, *item, match.start(), verbal=True)
    return replace(told, giver=source or by, taker=to) if gives else replace(told, giver=source, taker=by)


def _item_cut(words: str) -> str:
    """The phrase without modal words that its end may hold: "missiles will"."""
    return re.sub(r"\s+(?:will|would|could|may|might|must|should|can|have|has|had|to)(?:\s+\w+){0,3}\s*$", "", words)


def _last_phrase(left: str) -> int:
    """Where the subject begins that holds the weapon."""
    begins = [m.end() for m in re.finditer(r",\s+|\b(?:that|which|said|says|how|if)\s+", left)]
    return next((at for at in reversed(begins) if find_thing(left[at:])), 0)


def _taking(text: str, match: re.Match[str]) -> Handover | None:
    item = phrase(text, match.end(), ITEM_WORDS, of=True)
    if find_thing(text[item[0] : item[1]]) is None:
        return None
    first = FIRST_FROM.match(text)
    source = behind(text, item[1], FROM) or (first[1] if first else None)
    told = Handover(
        match[1].casefold(),
        text[item[0] : item[1]],
        match.start(),
        item[1],
        *item,
        match.start(),
        giver=source,
        verbal=True,
    )
    return _with_doer(text, match, told, "taker")


def _giving(text: str, match: re.Match[str], *, equips: bool, gives: bool) -> Handover | None:
    start, end = phrase(text, match.end(), ITEM_WORDS, of=True)
    first = text[start:end]
    thing = find_thing(first)
    cue = match[1].casefold()
    if thing is not None and gives:
        taker = behind(text, end, TO) or _taker_before(
            text[match.end() + 1 : end], end - match.end() - 1 - len(first) + thing.start()
        )
        told = Handover(cue, first, match.start(), end, start, end, match.start(), taker=taker, verbal=True)
        named = taker.removeprefix("the ") if taker else ""
        if named and first.startswith(named):
            rest = first[len(named) :].lstrip()
            told = replace(told, item=rest, item_start=end - len(rest))
        return _with_doer(text, match, told, "giver")
    carried = CARRYING.match(text, end)
    if equips and carried is not None:
        item = phrase(text, carried.end(), ITEM_WORDS, of=True)
        if find_thing(text[item[0] : item[1]]) is not None:
            told = Handover(
                cue, text[item[0] : item[1]], match.start(), item[1], *item, match.start(), taker=first, verbal=True
            )
            return _with_doer(text, match, told, "giver")
    return None


def _taker_before(first: str, at: int) -> str | None:
    """Who stands between a verb of giving and the weapon: "sold Ardovia twelve drones", "sent the rebels rifles"."""
    name = re.match(r"((?:the\s+)?(?:[A-Z][\w.&’'-]*\s+)+)(?=[a-z\d$])", first)
    if name is not None and name.end() <= at and not re.search(DESIGNATION, name[1]):
        return name[1].strip()
    group = re.match(rf"(the\s+(?:[\w-]+\s+)?(?:{one_of(arms_words().groups)})s?)\s", first, re.IGNORECASE)
    return group[1] if group is not None and group.end() <= at else None


def _with_doer(text: str, match: re.Match[str], told: Handover, part: str) -> Handover:
    """Who does it: the one who is urged or allowed to, else the statement's subject."""
    if BARRED.search(text[: match.start()][-NEAR:]):
        return told
    urged = INFINITIVE.search(_left(text, match.start()))
    if urged is not None and urged.start() > 0:
        name = urged[1].strip()
        return replace(told, giver=name) if part == "giver" else replace(told, taker=name)
    return replace(told, by_subject=part)
