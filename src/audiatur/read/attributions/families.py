"""The persons that a document names in, the fullest form of each of their names out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from audiatur.model.mention import Mention
from audiatur.parentage import says_whose_child
from audiatur.read.names.words import name_words

Named = Mapping[str, Sequence[Mention]]
"""The places at which each name of one family stands, in the order of the text."""
OFTEN = 2
"""Places at which somebody bears "Jr." from which the name without it is another's."""


def family_name(name: str) -> str:
    """The last word of a name, but for "Jr." and the like."""
    return _plain(name)[-1]


def fullest_names(persons: Sequence[Mention]) -> dict[str, str]:
    """Each person's name with the longest name of the document that has the same family name and fits it."""
    families: defaultdict[str, defaultdict[str, list[Mention]]] = defaultdict(lambda: defaultdict(list))
    for mention in persons:
        families[family_name(mention.name).casefold()][mention.name].append(mention)
    return {name: full for family in families.values() for name, full in _of_family(family).items()}


def _of_family(named: Named) -> dict[str, str]:
    """The fullest form of each name of one family: longer names first, so that each shorter one finds its own."""
    found: dict[str, str] = {}
    for name in sorted(named, key=lambda name: (-len(_plain(name)), not _has_suffix(name))):
        held = [full for full in named if found.get(full) == full and _same_person(_plain(name), _plain(full))]
        own = [full for full in held if not _parted(name, full, named)]
        found[name] = (own[0] if len(own) == 1 else _one_of(own, name, named)) or name
    return found


def _one_of(fulls: Sequence[str], name: str, named: Named) -> str | None:
    """Whom of several a name means: who bears its office; if it bears one that none does, somebody else."""
    offices = _offices(named[name])
    bearing = [full for full in fulls if not offices.isdisjoint(_offices(named[full]))]
    return next(iter(bearing if offices else fulls), None)


def _parted(name: str, full: str, named: Named) -> bool:
    """Whether a name that would fit a fuller one is another's of the family all the same.

    "President Lund" is not "Ada Lund, the president's daughter", nor "Ivo Lund" the man who is called "Ivo Lund Jr.".
    """
    if _has_suffix(full) and not _has_suffix(name) and len(_plain(name)) > 1:
        return sum(len(places) for each, places in named.items() if _has_suffix(each)) >= OFTEN
    offices, others = _offices(named[name]), _offices(named[full])
    kin = _has_suffix(full) or not others.isdisjoint(name_words().kin)
    return kin and len(_plain(name)) == 1 and not _has_suffix(name) and bool(offices) and offices.isdisjoint(others)


def _offices(mentions: Sequence[Mention]) -> frozenset[str]:
    """The last word of every office and description beside a name ("daughter" of "the president's daughter")."""
    return frozenset(mention.role.split()[-1].lower() for mention in mentions if mention.role)


def _has_suffix(name: str) -> bool:
    return _plain(name) != name.split()


def _plain(name: str) -> list[str]:
    """The words of a name without "Jr." and the like."""
    words = name.split()
    return words[:-1] if len(words) > 1 and words[-1].lower() in name_words().suffixes else words


def _same_person(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether a name with the same family name may be a longer one's: its end, or its first and last word.

    The end that names a parent is the parent's: "Tarif" is not "Omar bin Tarif".
    """
    one, other = [word.lower() for word in short], [word.lower() for word in long]
    before = other[: -len(one)]
    if before and says_whose_child(before[-1]):
        return False
    return other[-len(one) :] == one or one[0] == other[0]
