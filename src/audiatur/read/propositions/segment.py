"""A parsed sentence in, its propositions out: every unit with the words that are its own and no other's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from audiatur.model.document import BlockKind
from audiatur.model.span import Span
from audiatur.read.parse import Sentence
from audiatur.read.propositions.clauses import RESTRICTIVE, clause_units
from audiatur.read.propositions.events import event_units, is_announced
from audiatur.read.propositions.extent import ARGUMENTS, LARGEST_HOLE, extent, runs_of
from audiatur.read.propositions.figures import figure_units
from audiatur.read.propositions.items import item_units
from audiatur.read.propositions.misplaced import (
    begun_before,
    behind_opening_clause,
    dated_before,
    hyphen_bound,
    speaker_label,
)
from audiatur.read.propositions.persons import office_units
from audiatur.read.propositions.phrases import phrase_units
from audiatur.read.propositions.proposition import Proposition, Unit
from audiatur.read.propositions.syntax import SUBJECTS, child, opened_by_mark, set_off
from audiatur.read.propositions.words import WORDS
from audiatur.read.tokens import Token

INSERTED = frozenset({"bracketed_figure"})
"""What may stand inside a clause, however long it is, without parting it: so may a frame ("the mayor said")."""
DESCRIPTION = "description"
"""What says who somebody is, told in the statement of the office and cut from the end of the clause around it."""
DESCRIBING = frozenset({"office", "described_name"})
INNER_PLACES = frozenset({"pobj", "dobj", "conj", "poss", "nsubj", "nsubjpass"})
SET_OFF = frozenset({"relative_clause", "participial_clause"})
"""What ends with the comma that answers the one before it."""


@dataclass(frozen=True)
class Told:
    """What a document has told already, so that a repeated description is not a second statement."""

    offices: set[str] = field(default_factory=set)
    events: set[str] = field(default_factory=set)


def segment(
    sentence: Sentence, figures: Sequence[tuple[int, int]], persons: Mapping[int, str], told: Told
) -> tuple[Proposition, ...]:
    """The propositions of a sentence, in the order of the text; no two cover the same tokens.

    Args:
        sentence: The sentence.
        figures: First and after-last token of every figure in it.
        persons: For the last token of every person's name that has an office beside it, the full name.
        told: What earlier sentences of the document told; it is added to.
    """
    units = _units(sentence, figures, persons, told)
    laid_over = {index: unit for index, unit in units.items() if _lies_over(unit)}
    units = {index: unit for index, unit in units.items() if index not in laid_over}
    owners = _owners(sentence, units)
    own = _own_words(owners, units)
    own = {
        index: _headline(sentence, tokens) if units[index].rule == "verbless_sentence" else tokens
        for index, tokens in own.items()
    }
    own.update((index, _described(unit, owners, units)) for index, unit in laid_over.items())
    units |= laid_over
    inserted = {i for index, unit in units.items() if unit.rule in INSERTED or not unit.stated for i in own[index]}
    found: dict[tuple[int, int], Proposition] = {}
    for index, unit in sorted(units.items()):
        place = extent(sentence, own[index], index, inserted) if unit.stated else None
        if place is not None and place not in found:
            found[place] = Proposition(sentence, *place, unit.anchor, unit.rule, _governor(unit.anchor, units))
    framing = [index for index, unit in units.items() if not unit.stated and unit.rule != DESCRIPTION]
    frames = tuple(span for index in framing for span in _places(sentence, own[index]))
    return tuple(replace(found[place], holes=_holes(place, found), frames=frames) for place in sorted(found))


def _places(sentence: Sentence, indices: list[int]) -> list[Span]:
    """Where runs of words stand, marks at their ends apart."""
    doc = sentence.tokens.doc
    runs = runs_of([doc[i] for i in indices if not doc[i].is_punct])
    return [sentence.place(doc[run[0].i : run[-1].i + 1]) for run in runs]


def _holes(extent: tuple[int, int], found: Mapping[tuple[int, int], Proposition]) -> tuple[Span, ...]:
    start, end = extent
    return tuple(other.span for (s, e), other in found.items() if start <= s and e <= end and (s, e) != extent)


def _lies_over(unit: Unit) -> bool:
    """Whether a description stands inside another statement that would be broken without it."""
    if unit.rule == RESTRICTIVE:
        return True
    if unit.rule == "event_phrase":
        opener = unit.anchor.head.lower_ if unit.anchor.dep_ == "pobj" else ""
        return unit.anchor.dep_ in SUBJECTS or (opener != "" and opener not in WORDS.sequence_prepositions)
    return unit.rule in DESCRIBING and unit.anchor.dep_ in INNER_PLACES


def _units(
    sentence: Sentence, figures: Sequence[tuple[int, int]], persons: Mapping[int, str], told: Told
) -> dict[int, Unit]:
    """Every unit by the index of its anchor; clauses win over phrases, and what says who someone is keeps its parts."""
    offices = list(office_units(sentence, persons, told.offices))
    inside = {c.i for unit in offices for c in unit.anchor.children if c.dep_ == "appos"}
    units: dict[int, Unit] = {}
    for found in (
        *event_units(sentence, told.events),
        *phrase_units(sentence),
        *figure_units(sentence, figures),
        *offices,
        *item_units(sentence),
        *clause_units(sentence),
    ):
        unit = found
        if found.rule in {"apposition", "dashed_apposition"} and found.anchor.i in inside:
            if not _lies_over(Unit(found.anchor.head, "office")):
                continue
            unit = Unit(found.anchor, DESCRIPTION, stated=False)
        if unit.rule == "event_phrase" and is_announced(unit.anchor):
            units[unit.anchor.head.i] = Unit(unit.anchor.head, "announcement", stated=False)
        if unit.anchor.i not in units or units[unit.anchor.i].stated:
            units[unit.anchor.i] = unit
    return units


def _owners(sentence: Sentence, units: dict[int, Unit]) -> dict[int, int | None]:
    """For each token the index of the unit it belongs to: the nearest anchor above it, or the bounds it lies in."""
    owners: dict[int, int | None] = {}
    for token in sentence.tokens:
        trail: list[int] = []
        current = token
        while current.i not in owners and current.i not in units and current.head.i != current.i:
            trail.append(current.i)
            current = current.head
        owner = current.i if current.i in units else owners.get(current.i)
        owners[current.i] = owner
        owners.update((index, owner) for index in trail)
    for index, unit in units.items():
        if unit.within is not None:
            owners.update((i, index) for i in range(*unit.within))
        if not unit.stated:
            owners.update(begun_before(unit.anchor))
        owners.update(behind_opening_clause(unit.anchor))
        owners.update((i, owners[verb]) for i, verb in dated_before(unit.anchor).items())
    owners.update((part.i, owners[last.i]) for part, last in hyphen_bound(sentence.tokens))
    owners.update(dict.fromkeys(speaker_label(sentence)))
    return owners


def _own_words(owners: Mapping[int, int | None], units: Mapping[int, Unit]) -> dict[int, list[int]]:
    """The tokens of each unit, in order.

    Words that many foreign ones part from their anchor and that follow it go to the unit they stand right behind:
    there the parser hung them too high.
    """
    own: dict[int, list[int]] = {index: [] for index in units}
    behind: int | None = None
    for i, owner in sorted(owners.items()):
        if owner is None or owner not in own:  # of an odd parse a word may be handed to one that begins no unit
            behind = None
            continue
        last = own[owner][-1] if own[owner] else owner
        far = i > owner and i - last > LARGEST_HOLE and behind is not None and not _just_closed(i, units[behind], owner)
        behind = behind if far and behind is not None else owner
        own[behind].append(i)
    return {index: _inside(sorted(tokens), units[index]) for index, tokens in own.items()}


def _described(unit: Unit, owners: Mapping[int, int | None], units: Mapping[int, Unit]) -> list[int]:
    """The tokens of a description that lies over another statement, without the clauses that commas set off in it."""
    event = unit.rule == "event_phrase"
    parted = {i for i, other in units.items() if _may_part(other) and (event or set_off(other.anchor))}
    below = {i for i in parted if any(a.i == unit.anchor.i for a in units[i].anchor.ancestors)}
    if unit.rule == RESTRICTIVE:
        stop = min((units[i].anchor.left_edge.i for i in below if i > unit.anchor.i), default=unit.anchor.doc[-1].i + 1)
        return sorted(t.i for t in unit.anchor.subtree if t.i < stop and t.i in owners)
    framed = [units[i].anchor for i in below if not units[i].stated]
    told = {t.i for anchor in framed for t in anchor.subtree}
    of_sentence = (t.i for t in unit.anchor.subtree if t.i in owners)  # what ends a line may hang on it and is no part
    return _inside(sorted(i for i in of_sentence if owners[i] not in below and i not in told), unit)


def _may_part(unit: Unit) -> bool:
    """Whether a clause is no part of the description it stands in: so too "the mayor, who said that ..."."""
    return unit.rule in SET_OFF or (not unit.stated and unit.anchor.dep_ == "relcl")


def _inside(indices: list[int], unit: Unit) -> list[int]:
    """Of an office, what stands before the next name that "and" joins to it."""
    if unit.rule != "office" or unit.within is None:
        return indices
    return [i for i in indices if unit.within[0] <= i < unit.within[1]]


def _just_closed(i: int, unit: Unit, owner: int) -> bool:
    """Whether a token stands right behind the mark that ends a unit, which takes nothing from there on."""
    if unit.rule == "bracketed_figure":
        return unit.within is not None and unit.within[1] == i
    if unit.rule == DESCRIPTION:
        return unit.anchor.right_edge.i < i
    doc = unit.anchor.doc
    if unit.rule not in SET_OFF or "," not in {doc[i].text, doc[i - 1].text} or not opened_by_mark(unit.anchor):
        return False
    first = i if doc[i].text != "," else i + 1
    thing = child(doc[owner], "dobj")
    inside = thing is not None and thing.left_edge.i <= unit.anchor.i <= thing.right_edge.i
    return inside and any(c.dep_ in ARGUMENTS and c.left_edge.i == first for c in doc[owner].rights)


def _headline(sentence: Sentence, indices: list[int]) -> list[int]:
    """Of a headline what stands before the circumstance it adds ("... Amid Rising Tensions")."""
    doc = sentence.tokens.doc
    if sentence.block.kind is not BlockKind.TITLE:
        return indices
    stop = next((i for i in indices[1:] if doc[i].lower_ in WORDS.circumstance_prepositions), None)
    return indices if stop is None else [i for i in indices if i < stop]


def _governor(anchor: Token, units: dict[int, Unit]) -> Token | None:
    """The anchor of the next unit above."""
    current = anchor
    while current.head.i != current.i:
        current = current.head
        if current.i in units:
            return current
    return None
