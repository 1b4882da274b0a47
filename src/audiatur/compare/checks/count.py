"""Lines in, stated numbers of things against the names that list them out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from audiatur.compare.checks.figures import Line
from audiatur.compare.checks.verdicts import make
from audiatur.compare.checks.words import arithmetic, either
from audiatur.model.check import Check, CheckKind, CheckVerdict, Operand
from audiatur.model.mention import Mention
from audiatur.model.span import Span

JOINT = re.compile(r"\s*,?\s*(?:\band\b)?\s*(?:the\s+)?")
CLOSING = re.compile(r"\s*(?:[).,;:!?—–]|-\s|$)")
LONGEST_NOUN = 60
MOST = 20


def counts(lines: Sequence[Line]) -> Iterator[Check]:
    """A check of every "two countries, X and Y" and "the trio: A, B and C"."""
    for line in lines:
        if len(line.mentions) <= 1:
            continue
        for span, number in _numbers(line):
            if check := _check(line, span, number):
                yield check


def _numbers(line: Line) -> Iterator[tuple[Span, int]]:
    """The counts of a sentence: figures without unit sign or decimals, and words such as "trio"."""
    for figure in line.figures:
        amount = figure.amount
        whole = amount.value is not None and amount.value == int(amount.value) and 1 < amount.value <= MOST
        if whole and amount.hedge is None and not amount.currency and amount.unit not in ("percent", "factor"):
            yield amount.span, int(figure.value)
    for match in _group().finditer(line.text):
        start = line.span.start + match.start()
        span = Span(document=line.document.id, start=start, end=line.span.start + match.end())
        yield span, arithmetic().groups[match[0].lower()]


def _check(line: Line, span: Span, number: int) -> Check | None:
    listed = _listed(line, span)
    if listed is None:
        return None
    names, firm = listed
    right = len(names) == number
    # Names may be cut or joined wrongly, so that only a list that nothing else stands in raises an alarm.
    if not right and not (firm and len({mention.kind for mention in names}) == 1):
        return None
    shown = ", ".join(mention.name for mention in names)
    outcome = (
        f"names listed: {shown}",
        CheckVerdict.CONSISTENT if right else CheckVerdict.INCONSISTENT,
        f"The text states {number} and lists {len(names)}: {shown}.",
    )
    operands = (
        *(Operand(part="addend", value=1, span=mention.span) for mention in names),
        Operand(part="stated", value=number, span=span),
    )
    return make(CheckKind.COUNT, operands, number, len(names), outcome)


def _listed(line: Line, span: Span) -> tuple[list[Mention], bool] | None:
    """The names listed right behind a count and its noun, and whether a sign sets the list apart."""
    text = line.document.text
    names = [mention for mention in line.mentions if mention.span.start >= span.end]
    if not names or names[0].span.start - span.end > LONGEST_NOUN:
        return None
    lead = _lead().fullmatch(text[span.end : names[0].span.start])
    if lead is None:
        return None
    listed, joined = [names[0]], False
    for mention in names[1:]:
        joint = text[listed[-1].span.end : mention.span.start]
        if not joint.strip() or not JOINT.fullmatch(joint):
            break
        listed.append(mention)
        if "and" in joint:
            joined = True
            break
    if not joined or not CLOSING.match(text[listed[-1].span.end : line.span.end][:10]):
        return None
    return listed, lead["firm"] is not None


@cache
def _lead() -> re.Pattern[str]:
    """The counted noun and what opens the list; a list that need not be whole is none."""
    open_list = either(arithmetic().open_lists)
    return re.compile(
        rf"(?!.*\b{open_list})[\s\w'’-]{{0,{LONGEST_NOUN}}}?(?:\s*(?P<firm>[:(—–]|\s-\s)\s*|\s*,\s+)(?:the\s+)?",
        re.IGNORECASE,
    )


@cache
def _group() -> re.Pattern[str]:
    return re.compile(rf"\b{either(arithmetic().groups)}\b", re.IGNORECASE)
