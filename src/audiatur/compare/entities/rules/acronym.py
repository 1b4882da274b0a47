"""Names and texts in, acronyms and what they stand for out."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from audiatur.compare.entities.form import is_acronym, significant
from audiatur.compare.entities.link import Link
from audiatur.compare.entities.name import Name
from audiatur.compare.entities.places import country
from audiatur.model.mention import EntityKind

BRACKETED, INITIALS = "acronym_in_brackets", "initials"
GAP = re.compile(r"[\s\u00a0]*(?:\([\s\u00a0]*|,?\s+or\s+)")
MAY_BE = frozenset(
    {
        EntityKind.ORGANISATION,
        EntityKind.OTHER,
        EntityKind.AGREEMENT,
        EntityKind.FACILITY,
        EntityKind.EVENT,
        EntityKind.PRODUCT,
    }
)
LONGEST_GAP = 8
FEWEST_LETTERS = 3
"""Letters from which initials say enough to be those of a person, or of a name without the acronym before it."""
NATIONAL = frozenset({"Department", "Ministry"})
"""What a part of a government is called before or behind what it is for."""
NUMBERED = re.compile(r"(.+?)[\s-]+(\d+)")
APPOSED = re.compile(r",\s+")
ENDING = re.compile(r"[\s\u00a0]*[.,;:)”\"’]")


def acronyms(names: Sequence[Name], texts: dict[str, str]) -> Iterator[Link]:
    """Acronyms stated in brackets behind a name or before it, and those whose letters are a name's initials."""
    stated = list(_bracketed(names, texts))
    yield from stated
    known = {number for link in stated for number in (link.left, link.right)}
    yield from _by_initials(names, known)
    yield from _of_persons(names)


def _bracketed(names: Sequence[Name], texts: dict[str, str]) -> Iterator[Link]:
    """Take "Full Name (ABC)" and "ABC (Full Name)": the initials need not fit, since they may be another language's."""
    beside: defaultdict[tuple[int, int], set[str]] = defaultdict(set)
    for document, places in places_of(names).items():
        text = texts.get(document)
        for (_, end, left), (start, stop, right) in pairwise(places):
            gap = text[end:start] if text is not None and 0 <= start - end <= LONGEST_GAP else ""
            short, full = (left, right) if names[left].acronym else (right, left)
            stated = GAP.fullmatch(gap) or (
                full == left and _apposed(gap, names[short], names[full], (text or "")[stop : stop + LONGEST_GAP])
            )
            if stated and names[short].acronym and _spelled_out(names[full]):
                beside[short, full].add(document)
    for (short, full), documents in sorted(beside.items()):
        rivals = {other: held for (acronym, other), held in beside.items() if acronym == short}
        if spells(names[short].text, names[full].text) or _one_thing(names, short, rivals):
            count = len(documents)
            where = "one document" if count == 1 else f"{count} documents"
            yield Link(
                full, short, BRACKETED, f"“{names[full].text}” has “{names[short].text}” in brackets in {where}."
            )


def _one_thing(names: Sequence[Name], short: int, rivals: dict[int, set[str]]) -> bool:
    """Whether an acronym stands behind one name only, or behind the name it spells and, elsewhere, its translation."""
    forms = {names[rival].form for rival in rivals}
    if len(forms) == 1:
        return True
    spelled = {names[rival].form for rival in rivals if spells(names[short].text, names[rival].text)}
    together = any(one & other for a, one in rivals.items() for b, other in rivals.items() if a < b)
    return len(forms) == 2 and len(spelled) == 1 and not together  # noqa: PLR2004 - a name and its translation


def _apposed(gap: str, short: Name, full: Name, behind: str) -> bool:
    """Whether "Full Name, ABC," stands there, the acronym beginning as the name does."""
    if not APPOSED.fullmatch(gap) or not ENDING.match(behind):
        return False
    return spells(short.text, full.text) or (is_acronym(first := full.text.split()[0]) and short.text.startswith(first))


def places_of(names: Sequence[Name]) -> dict[str, list[tuple[int, int, int]]]:
    """Start, end and number of every name of a document, in the order of its text, without names inside longer ones."""
    found: defaultdict[str, list[tuple[int, int, int]]] = defaultdict(list)
    for number, name in enumerate(names):
        for mention in name.mentions:
            found[mention.span.document].append((mention.span.start, mention.span.end, number))
    return {document: _outermost(places) for document, places in sorted(found.items())}


def _outermost(places: Sequence[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    kept: list[tuple[int, int, int]] = []
    for place in sorted(places, key=lambda place: (place[0], -place[1], place[2])):
        if not kept or place[1] > kept[-1][1] or place[:2] == kept[-1][:2]:
            kept.append(place)
    return kept


def _spelled_out(name: Name) -> bool:
    return name.kind in MAY_BE and not name.acronym and len(significant(name.text)) > 1 and country(name.text) is None


def _by_initials(names: Sequence[Name], known: set[int]) -> Iterator[Link]:
    """Initials of a full name, where only one name of the story has them.

    Two letters are initials of too much: both names must then stand in one document, and be no place's, as those of
    "Washington, D.C." are.
    """
    full: defaultdict[str, list[int]] = defaultdict(list)
    for number, name in enumerate(names):
        if _spelled_out(name):
            for letters in initials(name.text):
                full[letters].append(number)
    for number, name in enumerate(names):
        if not name.acronym or number in known:
            continue
        letters = _letters(name.text)
        found = full.get(letters, [])
        here = [other for other in found if names[other].documents & name.documents]
        if len(letters) < FEWEST_LETTERS and name.kind is EntityKind.PLACE and "." in name.text:
            continue
        chosen = here or (found if len(letters) > 2 else [])  # noqa: PLR2004 - see above
        chosen = [other for other in chosen if letters not in map(_letters, names[other].text.split())]
        if chosen and len({_stem(names[other].form) for other in chosen}) == 1:
            reason = (
                f"“{name.text}” are the initials of “{names[chosen[0]].text}”, the only such name in these documents."
            )
            yield Link(chosen[0], number, INITIALS, reason)


def _of_persons(names: Sequence[Name]) -> Iterator[Link]:
    """Initials of the only person of that many names whom a document of theirs names in full."""
    full: defaultdict[str, list[int]] = defaultdict(list)
    for number, name in enumerate(names):
        if name.person and len(parts := re.split(r"[ -]", name.form)) >= FEWEST_LETTERS:
            full["".join(part[0] for part in parts if part).upper()].append(number)
    for number, name in enumerate(names):
        found = full.get(_letters(name.text), []) if name.acronym else []
        here = [other for other in found if names[other].documents & name.documents]
        if here and len({names[other].form for other in here}) == 1:
            reason = f"“{name.text}” are the initials of “{names[here[0]].text}”, whom these documents name."
            yield Link(here[0], number, INITIALS, reason)


def initials(name: str) -> set[str]:
    """The letters that may stand for a name: acronyms inside it whole, by their first letter or not at all.

    Small words are left out, "of" may count; a ministry's or department's word may go before what it is for.

    >>> sorted(initials("Bank for Trade and Industry")), sorted(initials("UN Trade Office"))
    (['BTI'], ['UNTO', 'UTO'])
    >>> sorted(initials("Transport Department")), sorted(initials("Bank of Orland"))
    (['DOT', 'DT', 'TD'], ['BO', 'BOO'])
    """
    words = significant(name)
    whole = "".join(word if is_acronym(word) else word[0] for word in words)
    every = [whole, "".join(word[0] for word in words)]
    if " of " in name:
        every.append("".join(word[0] for word in name.split() if word == "of" or word in words))
    if words and words[-1] in NATIONAL:
        every += [f"{words[-1][0]}{between}{''.join(word[0] for word in words[:-1])}" for between in ("", "o")]
    if len(words) > FEWEST_LETTERS and is_acronym(words[0]):
        every.append("".join(word[0] for word in words[1:]))
    return {letters.upper() for letters in every}


def spells(acronym: str, name: str) -> bool:
    """Whether an acronym is the initials of a name; a number behind both must be the same."""
    short, number = _number(acronym)
    full, other = _number(name)
    return number == other and _letters(short) in initials(full)


def _number(name: str) -> tuple[str, str]:
    """A name and the number that ends it: "UNSCR 1244" in two."""
    match = NUMBERED.fullmatch(name)
    return (match[1], match[2]) if match else (name, "")


def _letters(acronym: str) -> str:
    bare = re.sub(r"[./&-]", "", acronym)
    return bare.removesuffix("s").upper()


def _stem(form: str) -> str:
    return form.removesuffix("s")
