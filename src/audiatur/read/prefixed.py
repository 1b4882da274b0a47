"""The hyphen of a verb in; the changes out that make one verb of it and its prefix: "was re-elected", "co-signed".

The tokenizer parts such a verb and the parser gives each part the whole one's label, so that the subject hangs on the
prefix and the object on the verb, and what was told ends at the hyphen.
"""

from __future__ import annotations

from collections.abc import Iterator

from audiatur.read.misparsed import SUBJECTS, Change
from audiatur.read.tokens import Token

HYPHEN = "-"
AUXILIARIES = frozenset({"aux", "auxpass"})


def joined(hyphen: Token) -> Iterator[Change]:
    """The prefix and its hyphen below the verb, which takes what hangs on the prefix."""
    if hyphen.text != HYPHEN or not hyphen.tag_.startswith("VB") or not 0 < hyphen.i < len(hyphen.doc) - 1:
        return
    prefix, verb = hyphen.nbor(-1), hyphen.nbor(1)
    taken_for_verb = prefix.tag_ == hyphen.tag_ and verb.tag_.startswith("VB")
    if prefix.whitespace_ or hyphen.whitespace_ or not taken_for_verb:
        return
    root = prefix.head is prefix
    yield Change(verb.i, verb.i if root else prefix.head.i, prefix.dep_)
    yield Change(prefix.i, verb.i, "compound", "NN")
    yield Change(hyphen.i, verb.i, "punct", "HYPH")
    passive = any(c.dep_ == "auxpass" for c in prefix.children)
    for below in (c for part in (prefix, hyphen) for c in part.children if c.i not in {hyphen.i, verb.i}):
        yield Change(below.i, verb.i, below.dep_)
        for subject in below.children if below.dep_ in AUXILIARIES else ():
            if subject.dep_ in SUBJECTS:
                yield Change(subject.i, verb.i, "nsubjpass" if passive else "nsubj")
