"""A group of statements or figures in, the Question they answer out, in words that read well."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from audiatur.compare.figure import Figure
from audiatur.compare.findings import shortened
from audiatur.compare.statement import Statement
from audiatur.compare.words import content_words, stem
from audiatur.model.finding import Question
from audiatur.model.record import content_id
from audiatur.model.topic import Measure

WORDS = 5
"""Words of a measure that no topic names."""


def most(items: Iterable[str | None]) -> str | None:
    """The most frequent item, the first of equals; None where there is none."""
    counted = Counter(item for item in items if item)
    return counted.most_common(1)[0][0] if counted else None


def question(
    statements: Sequence[Statement], figures: Sequence[Figure], measures: Mapping[str, Measure], kind: str
) -> Question:
    """What a group answers."""
    claims = [statement.claim for statement in statements]
    subject = _subject(statements)
    measure_id = most(statement.measure for statement in statements)
    if measure_id and 2 * sum(statement.measure == measure_id for statement in statements) < len(claims):
        measure_id = None
    measure = measures.get(measure_id or "")
    periods = {claim.period for claim in claims}
    period = periods.pop() if len(periods) == 1 else None
    scope = _scope(figures)
    label = measure.label if measure else measure_id or _shared_words(statements)
    counted = ", ".join(dict.fromkeys(value for value in scope if value not in label))
    parts = [
        f"{subject}: {label}" if subject and subject.casefold() not in label.casefold() else label,
        counted,
        period,
    ]
    text = ", ".join(part for part in parts if part)
    return Question(
        id=content_id("question", kind, text, *(claim.id for claim in claims)),
        label=text[:1].upper() + text[1:],
        subject=subject,
        measure=measure_id or label,
        period=period,
        scope=scope,
        topic=most(claim.topic for claim in claims if claim.measure == measure_id),
        register_name=measure.register_name if measure else None,
    )


def _subject(statements: Sequence[Statement]) -> str | None:
    """The entity that most claims are about, else one that most of them name."""
    subjects = Counter(s.claim.subject for s in statements if s.subject_kind is not None and s.claim.subject)
    if subjects and 2 * max(subjects.values()) >= len(statements):
        return subjects.most_common(1)[0][0]
    named = Counter(name for statement in statements for name in statement.names if name in statement.named)
    best = min(named, key=lambda name: (-named[name], name), default=None)
    if best is None or 2 * named[best] <= len(statements):
        return None
    return best.title() if best.islower() else best


def _scope(figures: Sequence[Figure]) -> tuple[str, ...]:
    """What narrows every figure of the group."""
    if not figures:
        return ()
    shared = set(figures[0].scope.items()).intersection(*(figure.scope.items() for figure in figures))
    return tuple(sorted(value for _, value in shared))


def _shared_words(statements: Sequence[Statement]) -> str:
    """The words that most of the group share, as the statement that has most of them writes them."""
    held = Counter(word for statement in statements for word in statement.own)
    shared = {word for word, count in held.items() if 2 * count > len(statements)}
    best = max(statements, key=lambda statement: (len(shared & statement.own), [-place for place in statement.order]))
    heaviest = sorted(shared & best.own, key=lambda word: (-held[word], -best.vector.get(word, 0), word))[:WORDS]
    written: dict[str, str] = {}
    for match in content_words(best.text):
        written.setdefault(stem(match.group()), match.group())
    words = [word for root, word in written.items() if root in heaviest]
    return " ".join(words) if len(words) > 1 else shortened(best.text)
