"""The words of a statement in, every weapon that changes hands in them, from whom and to whom as written, out.

Nothing is taken from the statement but its words: what stands where says who gives and who gets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from audiatur.compare.registers.handover import Handover
from audiatur.compare.registers.stretches import CLAUSE_END, behind, phrase
from audiatur.compare.registers.weapons import DESIGNATION, NO_NAMES, NO_WEAPON, find_thing, thing
from audiatur.compare.registers.words import arms_words, one_of

ITEM_WORDS = 12
"""Words of the phrase of a weapon."""
REACH = 160
"""Characters before a verb or noun in which its doer or owner stands."""
NEAR = 60
"""Characters before a noun in which the weapon stands."""
POSSESSOR = re.compile(
    r"((?:[A-Z][\w.&-]*\s+){0,4}[A-Z][\w.&-]*)(?:['’]s|s['’])\s+(?:(?!of\b|to\b|that\b|and\b|for\b)[\w$£€.,-]+\s+){0,3}$"
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


DEAL_TO = re.compile(
    r"\b(?:deal|agreement|contract|pact)s?\s+(?:[a-z]+\s+){0,2}with\s+(?:the\s+)?(?:(?:government|ministry)\s+of\s+)?"
    r"((?:[A-Z][\w.&-]*\s+){1,4})(?:\([^()]*\)\s+)?(?:on\s+\w+\s+)?to\s+$"
)
"""With whom it is agreed to buy or sell: "signed a deal with Norvia to buy"."""
DEAL_FOR = re.compile(
    r"\b(deal|contract|agreement)s?(?:\s+(?!to\b|that\b|which\b|as\b|and\b|for\b)[\w$£€.,%-]*\w|\s+\([^()]{1,40}\)){0,9}\s+for\s+"
)
"""What an agreement is for, with its sum and the other party between: "a deal worth $2 billion with Norvia for"."""
OWN_PLAN = re.compile(r",\s+(?:including|such\s+as)\s+(?:its|their|his|her)\s+(?:\w+\s+){1,3}to\s+$")
"""An aim of somebody named before, who need not be the subject: "Ardovia's projects, including its plan to buy"."""
DEED_OF = re.compile(
    r"(?:[\w-]+\s+)?\w+(?:tion|ment|ance|ing|pair)\s+of\b|\w+ing\s+(?:\d|(?:the|its|their|more|new)\b)"
)
"""A deed by which nothing changes hands: "a contract for the joint production of drones"."""
IN_CLAUSE = re.compile(
    r"\b(?:which|that|where|after|as|when|if|because|while|since)\s+(?:the\s+)?((?:[A-Z][\w.&-]*\s+){1,4})"
    r"(?:(?:has|had|have|will|would|could|may|must|\w+ly|also|now)\s+){0,3}$"
)
"""Who does it in a clause of its own: "a deal in which Norvia bought"."""
ASIDE = re.compile(r",\s+(?:an?|another)\s")
APPOSITION = re.compile(r",\s+(?:an?|another|its|the)\s+([^,;:.]{3,50}),")
"""What a name is, told behind it: "the Akin, another type of drone,"."""


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


def handovers(text: str, names: frozenset[str] = NO_NAMES) -> Iterator[Handover]:
    """Every weapon that changes hands in a text, in the order of the words that say so.

    Args:
        text: The text.
        names: What its article calls weapons; see ``weapons.names_in``.
    """
    if find_thing(text, names) is None:
        return
    found = [*_of_nouns(text, names), *_of_deals(text, names), *_of_verbs(text, names)]
    yield from sorted(found, key=lambda one: (one.start, one.end))


def _of_nouns(text: str, names: frozenset[str]) -> Iterator[Handover]:
    for match in _nouns().finditer(text):
        of = OF.match(text, match.end())
        if of is not None:
            item = phrase(text, of.end(), ITEM_WORDS, of=True)
            if find_thing(text[item[0] : item[1]], names) is None:
                continue
            yield _noun(text, match, item, match.start(), item[1])
        else:
            before = _thing_before(text, match.start(), names)
            if before is not None:
                yield _noun(text, match, before, before[0], match.end())


def _of_deals(text: str, names: frozenset[str]) -> Iterator[Handover]:
    """As in "signed a contract with Norvia for 40 tanks": who gives and who gets stays open."""
    for match in DEAL_FOR.finditer(text):
        item = phrase(text, match.end(), ITEM_WORDS, of=True)
        words = text[item[0] : item[1]]
        if find_thing(words, names) is None or _nouns().search(words) or DEED_OF.match(words) or _verbs().match(words):
            continue
        told = Handover(match[1], words, match.start(), item[1], *item, match.start())
        owner = POSSESSOR.search(_left(text, match.start()))
        left, partner = owner[1] if owner else None, behind(text, match.end(1), WITH)
        yield replace(
            told, owner=", ".join(filter(None, (left, partner))) or None, by_subject=None if left else "owner"
        )


def _thing_before(text: str, at: int, names: frozenset[str]) -> tuple[int, int] | None:
    """The weapon right before a noun: "arms" of "arms sales"."""
    left = text[max(0, at - NEAR) : at]
    last = max(thing(names).finditer(left), key=lambda match: match.end(), default=None)
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


def _of_verbs(text: str, names: frozenset[str]) -> Iterator[Handover]:
    words = arms_words()
    giving, taking = frozenset(words.giving_verbs), frozenset(words.taking_verbs)
    for match in _verbs().finditer(text):
        verb = match[1].casefold()
        passive = not verb.endswith("ing") and BEING.search(_left(text, match.start())) is not None
        found = None
        if passive:
            found = _passive(text, match, names, gives=verb in giving)
        elif verb == "provided" and re.search(r"(?:^|,)\s*$", text[: match.start()]):
            continue  # "provided the weapons go to": on condition
        elif verb in taking:
            found = _taking(text, match, names)
        else:
            found = _giving(text, match, names, equips=verb in words.equipping_verbs, gives=verb in giving)
        if found is not None:
            yield found


def _passive(text: str, match: re.Match[str], names: frozenset[str], *, gives: bool) -> Handover | None:
    """As in "missiles were delivered to Ardovia by Belmark", "bought by Ardovia"."""
    being = BEING.search(text[: match.start()])
    first = max((m.end() for m in CLAUSE_END.finditer(text, 0, match.start())), default=0)
    left = text[first : being.start() if being else match.start()]
    if find_thing(left, names) is None:
        return None
    start = first + _last_phrase(left, names)
    to, source, by = (behind(text, match.end(), pattern) for pattern in (TO, FROM, BY))
    end = match.end()
    item = (start, first + len(left.rstrip()))
    item = (item[0], item[0] + len(_item_cut(text[item[0] : item[1]])))
    told = Handover(match[1].casefold(), text[item[0] : item[1]], start, end, *item, match.start(), verbal=True)
    return replace(told, giver=source or by, taker=to) if gives else replace(told, giver=source, taker=by)


def _item_cut(words: str) -> str:
    """The phrase without modal words that its end may hold: "missiles will"."""
    plain = re.sub(r"\s+(?:will|would|could|may|might|must|should|can|have|has|had|to)(?:\s+\w+){0,3}\s*$", "", words)
    return re.sub(r"\s+(?:is|are|was|were)\s+\w+\s*$", "", plain)


def _last_phrase(left: str, names: frozenset[str]) -> int:
    """Where the subject begins that holds the weapon."""
    begins = [m.end() for m in re.finditer(r",\s+|\b(?:that|which|said|says|how|if)\s+", left)]
    return next((at for at in reversed(begins) if find_thing(left[at:], names)), 0)


def _taking(text: str, match: re.Match[str], names: frozenset[str]) -> Handover | None:
    item = phrase(text, match.end(), ITEM_WORDS, of=True)
    if find_thing(text[item[0] : item[1]], names) is None and _aside(text, item[1], names) is None:
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


def _giving(text: str, match: re.Match[str], names: frozenset[str], *, equips: bool, gives: bool) -> Handover | None:
    start, end = phrase(text, match.end(), ITEM_WORDS, of=True)
    within = ASIDE.search(text, start, end)
    if within is not None and find_thing(text[start : within.start()], names) is None:
        end = within.start()
    first, aside = text[start:end], _aside(text, end, names)
    thing = find_thing(first, names)
    cue = match[1].casefold()
    if (thing is not None or aside is not None) and gives:
        taker = behind(text, aside or end, TO) or _taker_before(
            text[match.end() + 1 : end], end - match.end() - 1 - len(first) + (thing.start() if thing else len(first))
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
        if find_thing(text[item[0] : item[1]], names) is not None:
            told = Handover(
                cue, text[item[0] : item[1]], match.start(), item[1], *item, match.start(), taker=first, verbal=True
            )
            return _with_doer(text, match, told, "giver")
    return None


def _aside(text: str, at: int, names: frozenset[str]) -> int | None:
    """Where what is said of a name behind it ends, if it is that the name is a weapon's."""
    match = APPOSITION.match(text, at)
    return match.end() if match and find_thing(match[1], names) else None


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
    clause = IN_CLAUSE.search(_left(text, match.start()))
    if clause is not None:
        name = clause[1].strip()
        return replace(told, giver=name) if part == "giver" else replace(told, taker=name)
    deal = DEAL_TO.search(_left(text, match.start()))
    if deal is not None:
        other = deal[1].strip()
        told = replace(told, taker=told.taker or other) if part == "giver" else replace(told, giver=told.giver or other)
        return replace(told, by_subject=part)
    if OWN_PLAN.search(_left(text, match.start())):
        return told
    urged = INFINITIVE.search(_left(text, match.start()))
    if urged is not None and urged.start() > 0:
        name = urged[1].strip()
        return replace(told, giver=name) if part == "giver" else replace(told, taker=name)
    return replace(told, by_subject=part)
