"""A name that somebody gave a file in, a name that is safe on every system out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection

LONGEST_BYTES = 120
"""Of a name without its ending; file systems take 255 for the whole."""
LONGEST_ENDING = 12
FORBIDDEN = re.compile(r'[<>:"|?*#%]')
"""What Windows forbids, and what would be read as a part of an address."""
DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))})
"""Names of Windows devices, whatever their ending."""
TAKEN = frozenset({"index.json", "index.csv"})
"""Names of the files that say what the others are."""


def safe_name(given: str, otherwise: str = "article.txt") -> str:
    """A file name without folders, control characters or signs that a system reads as something else.

    Args:
        given: As a person, browser or address gave it.
        otherwise: The name where nothing of it is left.
    """
    last = re.split(r"[/\\]", given)[-1]
    plain = "".join(sign for sign in unicodedata.normalize("NFC", last) if unicodedata.category(sign)[0] != "C")
    words = "-".join(FORBIDDEN.sub(" ", plain).split()).strip(".- ")
    stem, dot, ending = words.rpartition(".")
    if not dot or len(ending.encode()) > LONGEST_ENDING:
        stem, dot, ending = words, "", ""
    stem = stem.encode()[:LONGEST_BYTES].decode("utf-8", "ignore").strip(".- ")
    if not stem:
        return otherwise
    name = f"{stem}{dot}{ending}"
    return f"file-{name}" if stem.lower().split(".")[0] in DEVICES or name.lower() in TAKEN else name


def free_name(name: str, taken: Collection[str]) -> str:
    """The name, with a number behind it where something bears it already; upper and lower case count as one."""
    folded = {each.casefold() for each in taken}
    stem, dot, ending = name.rpartition(".")
    if not dot:
        stem, ending = name, ""
    number, found = 1, name
    while found.casefold() in folded:
        number += 1
        found = f"{stem}-{number}{dot}{ending}"
    return found
