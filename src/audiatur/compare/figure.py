"""Statements in, their figures out, each with what it counts and what narrows it."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from audiatur.compare import packed
from audiatur.compare.aboard import everybody_aboard, of_all_aboard
from audiatur.compare.additions import GONE_BEFORE, on_top
from audiatur.compare.ages import age_of, of_another, told_of_then
from audiatur.compare.beside_denial import told_beside_denial
from audiatur.compare.calendar import Days
from audiatur.compare.entities.places import country
from audiatur.compare.named_sums import called_by
from audiatur.compare.packed import Packed, Vector
from audiatur.compare.scopes import BEFALLEN, WHO, is_unliving, scope_told
from audiatur.compare.statement import Statement
from audiatur.compare.story import CONTEXT, MEASURED, Story
from audiatur.compare.time_scope import TIME, YEARS, time_scope
from audiatur.compare.units import in_common_unit, is_measure
from audiatur.compare.values import main_value
from audiatur.compare.words import content_words, people_of, stem, stems
from audiatur.model.amount import Amount
from audiatur.model.mention import EntityKind

NEAR = 45
"""Characters on either side of a figure within which a word counts in full."""
MONEY_RULES = frozenset({"money_name", "money_sign", "money_code"})
"""Rules that read a sum of money, be its currency known or not."""
PEOPLE = "people"
"""The family of words for people."""
LONGEST = 600
"""Characters of a sentence around a figure that are looked at."""

ADJOINING = 3
"""Characters between a figure and the words of what it counts."""
LOOK_BACK = 30
"""Characters before a figure in which an article may stand."""
PRESUPPOSING = re.compile(
    r"(?:\b(?:the|its|their|his|her|our|whose)|['’]s?)\s+(?:[\w-]+\s+){0,1}[$€£]?$", re.IGNORECASE
)

OF_THE = re.compile(
    r"\b(?:the|its|their|his|her|our|whose)\s+(?:[a-z]+\s+)?[a-z]+\s+of\s+(?:(?:some|about|nearly|almost|around|roughly|over)\s+)?$",
    re.IGNORECASE,
)
"""What is not denied with its noun, be it there or not: "no end to the strike of 61,000 porters"."""

WHOLE = "part or whole"
"""The same for the whole of which another figure is a part."""
PART_OF = re.compile(r"\d\S* (?:[\w-]+ ){0,2}of (?:its|the|their|all|some|about|his|her|our)\s*$", re.IGNORECASE)
TAKEN_FROM = re.compile(r"\s+(?:[\w-]+\s+)?of\s+(?:the|its|his|her|their|our|those|these|them|all|\d)", re.IGNORECASE)
"""What follows a part ("six of his points", "30 of 207 throws")."""

TOWARDS = r"(?:in|to|for|from|at)\s"
BASE = re.compile(rf"\s+(?:of|in)\s+((?:(?!{TOWARDS})[\w'’-]+\s*){{1,3}}(?:{TOWARDS}\s*[\w'’-]+)?)")
"""Up to three words of that of which a percentage is a part, and one of where."""

OF_WHOLE = re.compile(r"\s+of\s+((?:[\w.'’-]+\s+){0,3}[\w.'’-]+)")
"""What a percentage is a part of."""
PERCENT_OF = re.compile(r"(?:%|per ?cent)\s+of\s+((?:[\w.'’-]+\s+){0,3}[\w.'’-]+)", re.IGNORECASE)

OF_MONEY = "what the money is"
"""The dimension of aid, spending, debt and the like: what is called by its sum may be all of them."""

WHOSE = "whose age"
"""The dimension in which the ages of two people differ."""

AGE_WHEN = "age now or then"
"""The dimension in which an age at the time of an event differs from one of which nothing is said."""

SIDE = "side of a score"
"""The same for the two figures of a score ("9-3")."""
SCORE_BEFORE, SCORE_AFTER = re.compile(r"(?<![\d,.-])\d{1,3}[-–]$"), re.compile(r"[-–]\d{1,3}(?![\d,-])")
A_YEAR = 366
"""Days of the longest year."""

TIME_UNITS = frozenset({"second", "minute", "hour", "day", "week", "month", "year", "decade"})
GENERIC = frozenset({"people", "number", "figure", "total", "estimate"})


@dataclass(frozen=True, eq=False)
class Figure:
    """One figure of one statement.

    Attributes:
        statement: The claim it stands in.
        amount: The figure as read, in the unit that its like are compared in.
        kind: ``money``, ``percent``, ``factor``, ``duration``, ``rate``, ``age``, ``score``, ``count`` or ``bare``.
        nouns: Stems of what is counted; empty where nothing is named.
        head: Stem of the counted noun itself, or None.
        scope: What narrows it, by dimension.
        packed: Weighed words around it, the nearest heaviest.
        order: Place among all figures.
    """

    statement: Statement
    amount: Amount
    kind: str
    nouns: frozenset[str]
    head: str | None
    scope: dict[str, str]
    packed: Packed
    order: tuple[int, int, int]

    @property
    def vector(self) -> Vector:
        """Weight of every stem around it."""
        return packed.vector(self.packed)

    @property
    def value(self) -> float:
        """The one value, or the lower bound of a range."""
        value = main_value(self.amount)
        return value if value is not None else self.amount.low or 0.0

    @property
    def said(self) -> str:
        """The figure as written, with what it counts and its hedge."""
        amount, text = self.amount, self.statement.document.text
        start, end = amount.span.start, amount.span.end
        if amount.counted and amount.counted.end > end and amount.counted.start - end <= ADJOINING:
            end = amount.counted.end
        shown = " ".join(text[start:end].split())
        return f"{amount.hedge.value} {shown}" if amount.hedge and amount.hedge.value not in shown else shown

    @cached_property
    def negated(self) -> bool:
        """Whether the figure itself is denied: what is there already is not, nor what is told beside the denial."""
        if not self.statement.negative or self.presupposed or told_beside_denial(self.statement, self.amount):
            return False
        return not (self.kind == "count" and OF_THE.search(self._before))

    @property
    def presupposed(self) -> bool:
        """Whether it counts what is there already ("the 61,000 pupils"), whatever is planned with it."""
        return self.kind == "age" or PRESUPPOSING.search(self._before) is not None

    @property
    def _before(self) -> str:
        """The last words before it."""
        return self.statement.document.text[: self.amount.span.start][-LOOK_BACK:]

    @property
    def partial(self) -> bool:
        """Whether it is a part of something told with it ("six of his points")."""
        return TAKEN_FROM.match(self.statement.document.text, self.amount.span.end) is not None

    @property
    def base(self) -> frozenset[str]:
        """Stems of that of which a percentage is a part ("of traffic to the north"), empty where it is not named."""
        told = BASE.match(self.statement.document.text, self.amount.span.end)
        return frozenset(stems(told.group(1))) if told else frozenset()

    @cached_property
    def undertaking(self) -> str | None:
        """Stem of what is called by this sum ("a 2 billion crown plan"); None where it is no part of a name."""
        span = self.amount.span
        return called_by(self.statement.document.text, span.start, span.end) if self.kind == "money" else None

    @cached_property
    def whole(self) -> str | None:
        """Stem of the first word of that of which a percentage is a part ("52% of voice traffic, 82% in ...").

        A percentage that names none shares that of the percentage before it in its sentence. A country tells nothing:
        its emissions are not its power.
        """
        sentence, text = self.statement.claim.sentence, self.statement.document.text
        start = max(sentence.start, self.amount.span.end - LONGEST)
        told = OF_WHOLE.match(text, self.amount.span.end) or next(
            (match for match in reversed([*PERCENT_OF.finditer(text, start, self.amount.span.start)])), None
        )
        if told is None:
            return None
        words = (word for word in told.group(1).split() if country(word.rstrip(".,")) is None)
        return next(iter(stems(" ".join(words))), None)

    @property
    def several_years(self) -> bool:
        """Whether it is for several years together."""
        told = self.scope.get(TIME)
        return told == YEARS or (told is None and _length(self.statement.period) > A_YEAR)

    @property
    def one_year(self) -> bool:
        """Whether it is for one year or less, or for each of several."""
        told = self.scope.get(TIME)
        return told != YEARS if told else 0 < _length(self.statement.period) <= A_YEAR


def _length(period: Days | None) -> int:
    """Days of a time; none where it is unknown or open."""
    return (period.last - period.first).days + 1 if period and period.first and period.last else 0


def kind_of(amount: Amount) -> str:
    """What sort of quantity it is; two sorts are never compared, but a bare number meets any count."""
    unit = (amount.unit or "").casefold()
    if amount.currency or (amount.rule in MONEY_RULES and not unit):
        return "money"  # of a currency that several countries have, too
    if unit in {"percent", "percentage point", "factor"}:
        return unit
    if " per " in unit:
        return "rate"
    counted = "count" if unit else "bare"
    return "duration" if unit in TIME_UNITS else counted


def figures_of(story: Story, statement: Statement) -> Iterator[Figure]:
    """Every figure of a claim that measures something, in the order of the claim's amounts."""
    for amount in statement.claim.amounts:
        if amount.ordinal or (amount.value is None and amount.low is None and amount.high is None):
            continue
        yield _figure(story, statement, amount)


def _figure(story: Story, statement: Statement, amount: Amount) -> Figure:
    text = statement.document.text
    sentence, claim = statement.claim.sentence, statement.claim.span
    first = max(min(sentence.start, claim.start), amount.span.start - LONGEST)
    last = min(max(sentence.end, claim.end), amount.span.end + LONGEST)
    window = text[first:last]
    place = amount.span.start - first, amount.span.end - first
    words: dict[str, float] = {}
    beside = [match for match in content_words(window) if match.start() < place[0] or match.end() > place[1]]
    bare = _only_told(statement, amount)
    for match in beside:
        at = first + match.start()
        near = abs(match.start() - place[1]) <= NEAR or abs(match.end() - place[0]) <= NEAR
        share = 1.0 if near else 0.6 if bare or claim.start <= at < claim.end else CONTEXT
        word = stem(match.group())
        words[word] = max(words.get(word, 0.0), share)
    for name in statement.vector:
        words.setdefault(name, 0.6 if bare or name in statement.own else CONTEXT)
    if statement.measure:
        words[MEASURED + statement.measure] = 1.0
    counted = amount.counted.quote(text) if amount.counted else ""
    unit = in_common_unit(amount).unit if kind_of(amount) == "count" else None
    head = (stems(unit or "") or (None,))[-1]
    called = people_of(statement.claim.predicate or "") if head == PEOPLE else None
    if called:
        head, words[called] = called, 1.0
    kind, told = _person_or_score(kind_of(amount), text, amount)
    narrowed = scope_told(window, *place, statement.text)
    if everybody_aboard(text, amount.span.start, amount.span.end, bare=kind == "bare"):
        kind, head = "count", PEOPLE
        narrowed.pop(WHO, None)
    if is_unliving(head) or is_measure(unit) or of_all_aboard(text, amount.span.start, amount.span.end):
        narrowed.pop(BEFALLEN, None)
    before = text[max(0, amount.span.start - GONE_BEFORE) : amount.span.start]
    of_subject = statement.subject_kind is EntityKind.PERSON and not of_another(text, amount.span.end)
    if kind == "age" and WHOSE not in told and of_subject and statement.subject:
        told = told | {WHOSE: statement.subject.split(" ")[-1]}
    amount = amount if kind == "age" else in_common_unit(amount)
    weighed = story.weighed(dict(sorted(words.items())))
    return Figure(
        statement=statement,
        amount=amount,
        kind=kind,
        nouns=frozenset(stems(f"{counted} {unit or ''}")),
        head=head,
        scope=narrowed
        | time_scope(window, *place)
        | told
        | on_top(window, *place, before, narrowed.get(BEFALLEN))
        | _whole(window, place[0]),
        packed=Packed(words=tuple(weighed), weights=array("d", weighed.values())),
        order=(statement.order[0], amount.span.start, amount.span.end),
    )


def _only_told(statement: Statement, amount: Amount) -> bool:
    """Whether a claim is only the figure put beside a noun: its sentence tells what it is the figure of."""
    predicate = (statement.claim.predicate or "").casefold()
    return bool(predicate) and predicate in amount.span.quote(statement.document.text).casefold()


def _person_or_score(kind: str, text: str, amount: Amount) -> tuple[str, dict[str, str]]:
    """The kind of a figure that may be an age or one side of a score, with what tells it from the like."""
    start, end = amount.span.start, amount.span.end
    if kind in {"bare", "duration", "count"}:
        whose = age_of(text, start, end, amount.value)
        if whose is not None:
            then = {AGE_WHEN: "then"} if told_of_then(text, start, end) else {}
            return "age", then | ({WHOSE: whose} if whose else {})
    if kind == "bare" and SCORE_BEFORE.search(text, max(0, start - 5), start):
        return "score", {SIDE: "second"}
    if kind == "bare" and SCORE_AFTER.match(text, end):
        return "score", {SIDE: "first"}
    return kind, {}


def _whole(text: str, start: int) -> dict[str, str]:
    """Whether a figure is the whole of which the figure before it is a part ("12 of its 31")."""
    return {WHOLE: "the whole"} if PART_OF.search(text[max(0, start - LOOK_BACK) : start]) else {}
