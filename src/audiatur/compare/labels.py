"""A group of statements or figures in, the Question they answer out, in words that read well."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from audiatur.compare.figure import Figure
from audiatur.compare.phrases import participle, shared_phrase
from audiatur.compare.statement import Statement
from audiatur.compare.story import Story
from audiatur.compare.words import plural, stems
from audiatur.model.finding import Question
from audiatur.model.record import content_id
from audiatur.model.topic import Measure

LONGEST_LABEL = 60
"""Characters of a label."""
LONGEST_WITH_DETAIL = 76
"""The same where a detail tells it from a like one."""
LONGEST_SUBJECT = 36
"""Characters of the subject in it."""
USUAL_SUBJECT = 18
"""Characters that every subject is given, so that a longer name does not tell less of the matter than a shorter one."""
LEAST_ROOM = 18
"""Characters that the measured thing always has."""
SHORT = 2
"""Words below which a phrase without a subject says too little."""
MOST_NOUNS = 3
"""Words of a subject that names nobody."""
AGE = "age"
"""What a group of ages answers."""
LENGTH = "duration"
"""The kind of a figure that tells how long something lasts."""
OF_MONEY = "sum"
"""What a figure of money is called where nothing else names it."""


def most(items: Iterable[str | None]) -> str | None:
    """The most frequent item, the first of equals; None where there is none."""
    counted = Counter(item for item in items if item)
    return counted.most_common(1)[0][0] if counted else None


def question(
    story: Story,
    statements: Sequence[Statement],
    figures: Sequence[Figure],
    measures: Mapping[str, Measure],
    kind: str,
    *,
    about: str | None = None,
    asked: str = "",
) -> Question:
    """What a group answers.

    Args:
        story: Writes names.
        statements: Of the group.
        figures: Those compared, if any.
        measures: All measures by id.
        kind: How the group was found.
        about: Its subject, where most claims leave it out.
        asked: What it is asked, where the rule that joined it knows.
    """
    claims = [statement.claim for statement in statements]
    subject = _subject(story, statements) or about
    measure_id = most(statement.measure for statement in statements)
    if measure_id and 2 * sum(statement.measure == measure_id for statement in statements) < len(claims):
        measure_id = None
    measure = measures.get(measure_id or "")
    periods = {claim.period for claim in claims}
    period = periods.pop() if len(periods) == 1 else None
    scope = _scope(figures)
    whose = _cut(subject or _place(story, statements) or "", LONGEST_SUBJECT)
    measured = measure.label if measure else measure_id
    if figures and all(figure.kind == AGE for figure in figures):
        measure = measure_id = None
        measured, scope = AGE, ()  # whatever befell whoever is so old
    if asked:
        whose, measured = _cut(_spoken_of(story, statements) or _thing(statements) or "", LONGEST_SUBJECT), asked
    elif not measured or {figure.kind for figure in figures} == {LENGTH}:  # no measure says how long a thing lasts
        whose, measured = _in_their_words(statements, figures, whose)
        hint = measures.get(most(statement.measure for statement in statements) or "")
        if hint and len(stems(f"{whose} {measured}")) < SHORT:
            measured = hint.label
    text = _label(whose, measured, scope, in_words(period))
    return Question(
        id=content_id("question", kind, text, *(claim.id for claim in claims)),
        label=text,
        subject=subject,
        measure=measure_id or measured,
        period=period,
        scope=scope,
        topic=most(claim.topic for claim in claims if claim.measure == measure_id),
        register_name=measure.register_name if measure else None,
    )


def with_detail(label: str, detail: str) -> str:
    """A label told apart from a like one by a value or by words of the text.

    >>> with_detail("Yard: people employed", "1,200 people"), with_detail("Yard: boats", "boats")
    ('Yard: people employed (1,200 people)', 'Yard: boats')
    """
    if not detail or detail.casefold() in label.casefold():
        return label
    about, told, _ = label.partition(": ")
    room = LONGEST_WITH_DETAIL - len(detail) - _spare(detail) - 3 - (_spare(about) if told else 0)
    return f"{_cut(label, max(room, LEAST_ROOM))} ({_cut(detail, LONGEST_LABEL // 2)})"


def _spare(about: str) -> int:
    """The room that is kept free beside a subject with a short name."""
    return max(USUAL_SUBJECT - len(about), 0) if about else 0


def in_words(period: str | None) -> str:
    """A period as a label shows it; nothing for one that names no year.

    >>> in_words("2024"), in_words("../2029"), in_words("2021/2024"), in_words("XXXX-05")
    ('2024', 'until 2029', '2021–2024', '')
    """
    if not period or "X" in period:
        return ""
    first, parted, last = period.partition("/")
    if not parted:
        return first
    if first in {"", ".."} or last in {"", ".."}:
        return f"until {last}" if last not in {"", ".."} else f"from {first}" if first not in {"", ".."} else ""
    return f"{first}–{last}"


def _label(about: str, measured: str, scope: Sequence[str], period: str) -> str:
    """Subject, measured thing, what narrows it and when, as much of it as there is room for."""
    if about and _stem_set(about) >= _stem_set(measured):
        head = about
    else:
        head = f"{about}: {measured}" if about and about.casefold() not in measured.casefold() else measured
    head = _cut(head, LONGEST_LABEL)
    spare = _spare(about)
    for part in (period, *scope):
        if part and part.casefold() not in head.casefold() and len(head) + spare + len(part) + 2 <= LONGEST_LABEL:
            head = f"{head}, {part}"
    return head[:1].upper() + head[1:]


def _stem_set(text: str) -> frozenset[str]:
    """The stems of a text."""
    return frozenset(stems(text))


def _in_their_words(statements: Sequence[Statement], figures: Sequence[Figure], about: str) -> tuple[str, str]:
    """Subject and measured thing of a group that no topic names, in words of its texts."""
    counted = _counted(figures)
    done = _done(statements, figures)
    if done and counted:
        return about or _thing(statements) or "", f"{counted} {done}"
    phrase = shared_phrase(statements, about, max(LONGEST_LABEL - len(about) - _spare(about) - 2, LEAST_ROOM))
    if counted and counted != OF_MONEY and len(stems(phrase)) == 1:
        return about, f"number of {plural(counted)}"
    if len(stems(phrase)) < SHORT and not about:
        about = _thing(statements) or ""
    return about, phrase or counted or _cut(statements[0].text, LONGEST_LABEL)


def _counted(figures: Sequence[Figure]) -> str | None:
    """The noun that most figures count, as written."""
    if figures and figures[0].kind == "money":
        return OF_MONEY
    quoted = most(
        " ".join(figure.amount.counted.quote(figure.statement.document.text).casefold().split())
        for figure in figures
        if figure.kind == "count" and figure.amount.counted
    )
    return quoted if quoted and stems(quoted) else None


def _done(statements: Sequence[Statement], figures: Sequence[Figure]) -> str | None:
    """What is done with the counted ("employed"), where most of the group say it of the figure itself."""
    done = Counter(
        figure.statement.claim.predicate
        for figure in figures
        if figure.amount.span.quote(figure.statement.document.text) in (figure.statement.claim.object or "")
    )
    verb = done.most_common(1)[0][0] if done else None
    if verb is None or not stems(verb) or not verb.isalpha() or done[verb] < SHORT or 2 * done[verb] < len(statements):
        return None
    return participle(verb)


def _spoken_of(story: Story, statements: Sequence[Statement]) -> str | None:
    """The entity that most claims are about."""
    subjects = Counter(s.subject for s in statements if s.subject_kind is not None and s.subject)
    if subjects and 2 * max(subjects.values()) >= len(statements):
        return story.written(subjects.most_common(1)[0][0])
    return None


def _subject(story: Story, statements: Sequence[Statement]) -> str | None:
    """The entity that most claims are about, else one that most of them name."""
    spoken_of = _spoken_of(story, statements)
    if spoken_of:
        return spoken_of
    named = Counter(name for statement in statements for name in statement.names if name in statement.named)
    best = min(named, key=lambda name: (-named[name], _first(statements, name), name), default=None)
    if best is None or 2 * named[best] <= len(statements):
        return None
    return story.written(best)


def _first(statements: Sequence[Statement], name: str) -> tuple[int, int]:
    """Where the group first names an entity, so that of two names the alphabet does not choose."""
    found = ((number, s.around.casefold().find(name)) for number, s in enumerate(statements) if name in s.named)
    return next((place for place in found if place[1] >= 0), (len(statements), 0))


def _thing(statements: Sequence[Statement]) -> str | None:
    """The noun that is the subject of most claims though it names nobody ("yard"), as written."""
    written = [s.claim.subject for s in statements if s.claim.subject and s.subject_kind is None]
    plain = [subject for subject in written if _plain(subject)]
    noun = most(stems(subject)[-1] for subject in plain)
    of_noun = [subject for subject in plain if stems(subject)[-1] == noun]
    return most(of_noun) if 2 * len(of_noun) >= len(statements) else None


def _plain(subject: str) -> bool:
    """Whether a subject is a noun or two, no clause, figure or pronoun."""
    return 0 < len(stems(subject)) == len(subject.split()) <= MOST_NOUNS and re.search(r"\d", subject) is None


def _place(story: Story, statements: Sequence[Statement]) -> str | None:
    """The place that most claims give."""
    places = [story.name(statement.claim.place) for statement in statements if statement.claim.place]
    best = most(places)
    return best if 2 * places.count(best or "") > len(statements) else None


def _scope(figures: Sequence[Figure]) -> tuple[str, ...]:
    """What narrows every figure of the group."""
    if not figures:
        return ()
    shared = set(figures[0].scope.items()).intersection(*(figure.scope.items() for figure in figures))
    return tuple(sorted(value for _, value in shared))


def _cut(text: str, room: int) -> str:
    """A text cut at a word, white space folded."""
    folded = " ".join(text.split())
    return folded if len(folded) <= room else folded[: room - 1].rsplit(" ", 1)[0].rstrip(",;: ") + " …"
