"""Words of an article in, words for a file meant for reading out: no signs that break it or turn it round."""

from __future__ import annotations

import re

NEVER = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f"  # control characters; XML 1.0 allows none of the first
    "\ud800-\udfff\ufffe\uffff"  # no characters (XML 1.0, 2.2)
    "\u202a-\u202e\u2066-\u2069]"  # embeddings, overrides, isolates: they turn round what stands behind them (UAX 9)
)
REPLACED = "\ufffd"


def shown(text: str) -> str:
    r"""The words; each sign that breaks XML or reorders what stands beside it is the replacement character.

    Words that run from right to left by themselves stay as they are.

    >>> shown("a\x00b") == "a\ufffdb", shown("paid \u202e001") == "paid \ufffd001"
    (True, True)
    """
    return NEVER.sub(REPLACED, text)
