"""The words for what changes hands in, each thing of the list they make out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from audiatur.compare.entities.places import country
from audiatur.compare.words import content_words, stem, stems

LONGEST = 160
"""Characters of a list that are looked at."""
END = re.compile(
    r"[;:.—–“”\"]|\s(?:to|for|from|by|with|in|on|at|after|before|over|under|that|which|who|worth|valued|as|when|while|"
    r"because|since|during|through|about|against|between)\s",
    re.IGNORECASE,
)
"""Where a list of things ends."""
EXAMPLES = re.compile(r",?\s(?:like|such as|including|among them)\s", re.IGNORECASE)
PART = re.compile(r",\s*(?:and\s+|or\s+)?|\s(?:and|or|as well as|along|&)\s", re.IGNORECASE)
IN_BRACKETS = re.compile(r"\(([^()]{2,40})\)")
FURTHER = re.compile(r"\b(?:other|others|another|further|more)\b", re.IGNORECASE)
"""Words by which a thing comes beside one told before, which nobody can tell from here."""
SHORTEST_NAME = 3
"""Letters."""


@dataclass(frozen=True)
class Item:
    """One thing.

    Attributes:
        told: It as written.
        names: Its own names in lower case ("Skerry").
        words: Stems of its other words.
        head: The stem of the word that says what it is; another one it is known by stands in brackets.
        also: That other one.
        plural: Whether it is more than one thing.
    """

    told: str
    names: frozenset[str]
    words: frozenset[str]
    head: str
    also: str | None = None
    plural: bool = False


def items(text: str) -> tuple[Item, ...]:
    """Every thing of a list, with the examples that are given of it.

    >>> [(sorted(one.names), sorted(one.words)) for one in items("buses, Sparrowhawk drones and field radios")]
    [([], ['buse']), (['sparrowhawk'], ['drone']), ([], ['field', 'radio'])]
    """
    return tuple(_items(text[:LONGEST]))


def _items(text: str) -> Iterator[Item]:
    kinds, *examples = EXAMPLES.split(text, maxsplit=1)
    for part in _parts(END.split(f"{kinds} ", maxsplit=1)[0]):
        if item := _item(part):
            yield item
    for part in _parts(END.split(f"{examples[0]} ", maxsplit=1)[0]) if examples else ():
        item = _item(part)
        if item and item.names:  # an example without a name is a thing of its own only where nothing goes before it
            yield item


def _parts(text: str) -> list[str]:
    """The parts of a list; of "armoured and transport vehicles" each is of vehicles."""
    parts = [part.strip() for part in PART.split(text) if part and part.strip()]
    if len(parts) < 2:  # noqa: PLR2004 - a list has two
        return parts
    last = parts[-1].split()
    return [
        f"{part} {last[-1]}"
        if " " not in part and part.islower() and not part.endswith("s") and len(last) > 1
        else part
        for part in parts
    ]


def _item(part: str) -> Item | None:
    bracketed = IN_BRACKETS.search(part)
    bare = IN_BRACKETS.sub(" ", part)
    words = [match.group() for match in content_words(bare)]
    if not words or country(words[-1]) or FURTHER.search(bare):
        return None
    named = {word for word in words if _is_name(word)}
    rest = [stem(word) for word in words if word not in named and not country(word)]
    names = frozenset(word.casefold() for word in named)
    if not rest and not names:
        return None
    also = stems(bracketed[1]) if bracketed else ()
    return Item(
        told=" ".join(bare.split()),
        names=names,
        words=frozenset(rest),
        head=rest[-1] if rest else "",
        also=also[-1] if also else None,
        plural=words[-1].endswith("s"),
    )


def _is_name(word: str) -> bool:
    return word[0].isupper() and len(word) >= SHORTEST_NAME and country(word) is None


def one_item(left: Item, right: Item, vague: frozenset[str]) -> bool:
    """Whether two are one product, or one kind of thing as far as both say what they are.

    Args:
        left: One.
        right: The other.
        vague: Heads that say next to nothing.
    """
    if left.names & right.names:
        return True
    if (left.names and right.names) or left.plural != right.plural:
        return False
    heads = ({left.head, left.also}) & ({right.head, right.also}) - {None, ""}
    if not heads:
        return False
    mine, theirs = left.words, right.words
    if heads <= vague:
        return len(mine & theirs - vague) >= 1 and (mine <= theirs or theirs <= mine)
    return mine <= theirs or theirs <= mine or not heads.isdisjoint({left.also, right.also})
