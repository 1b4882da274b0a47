"""Whether the words beside two figures tell that they were not measured alike."""

import pytest
from tests.compare.claims.support import Figure, Said, article, story

from audiatur.compare.calendar import Meeting
from audiatur.compare.figure import figures_of
from audiatur.compare.verdicts.other_measure import other_measure
from audiatur.compare.verdicts.ruling import Pair


def _other(left: Said, right: Said) -> bool:
    told, *_ = story(article("A", left), article("B", right))
    one, other = (next(iter(figures_of(told, statement))) for statement in told.statements)
    return other_measure(Pair(one, other, 0.5, Meeting.UNKNOWN))


def _said(text: str, words: str, value: float, unit: str | None, subject: str | None = None) -> Said:
    return Said(text, (Figure(words, value, unit),), subject=subject, predicate="buy")


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (_said("The ferry sank 30 miles south of Tarsa", "30 miles", 30, "mile"),
         _said("The ferry sank 40 miles south of Orrin", "40 miles", 40, "mile"), True),
        (_said("The ferry sank 30 miles south of Tarsa", "30 miles", 30, "mile"),
         _said("The ferry sank 40 miles northeast of Tarsa", "40 miles", 40, "mile"), True),
        (_said("The ferry sank 30 miles south of Tarsa", "30 miles", 30, "mile"),
         _said("The ferry sank 40 miles south of Tarsa", "40 miles", 40, "mile"), False),
        (_said("The gale blew with winds of 120 mph", "120 mph", 120, "mile per hour"),
         _said("The gale blew with winds of 90 mph", "90 mph", 90, "mile per hour"), True),
        (_said("The tram ran at 120 mph", "120 mph", 120, "mile per hour"),
         _said("The tram ran at 90 mph", "90 mph", 90, "mile per hour"), False),
        (_said("They walked 4,000km (2,500 miles) to Tarsa", "2,500 miles", 2500, "mile"),
         _said("They walked 2,700 miles to Tarsa", "2,700 miles", 2700, "mile"), True),
        (_said("He held it for 8 minutes, 46 seconds", "8 minutes", 8, "minute"),
         _said("He held it for 12 minutes", "12 minutes", 12, "minute"), True),
        (_said("Here are five key things to watch", "five", 5, "thing"),
         _said("Here are six things to watch", "six", 6, "thing"), True),
        (_said("The council voted 226 to 191 for the pier", "226", 226, None),
         _said("The council voted 232-196 for the pier", "232", 232, None), True),
        (_said("The council voted 227 to 205 for the pier", "205", 205, None),
         _said("The council voted 227-203 for the pier", "203", 203, None), False),
        (_said("Lund led by 847 votes", "847", 847, "vote"),
         _said("Lund won 1,195 votes", "1,195", 1195, "vote"), True),
        (_said("Quill got 7% of the vote", "7%", 7, "percent"),
         _said("Quill got 6.5 percent of the vote", "6.5 percent", 6.5, "percent"), True),
        (_said("Quill got 7% of the vote", "7%", 7, "percent"),
         _said("Quill got 9.5 percent of the vote", "9.5 percent", 9.5, "percent"), False),
        (_said("Quill is 2 percentage points ahead", "2", 2, "percentage point"),
         _said("Quill is 1.7 percentage points ahead", "1.7", 1.7, "percentage point"), True),
        (_said("Quill is 2 percentage points ahead", "2", 2, "percentage point"),
         _said("Quill is 4.7 percentage points ahead", "4.7", 4.7, "percentage point"), False),
        (_said("He held it for about eight minutes", "eight minutes", 8, "minute"),
         _said("He held it for nine minutes", "nine minutes", 9, "minute"), True),
        (_said("He held it for eight minutes", "eight minutes", 8, "minute"),
         _said("He held it for nine minutes", "nine minutes", 9, "minute"), False),
        (_said("The ferry sank 48 km (30 miles) south of Tarsa", "48 km", 48, "kilometre"),
         _said("The ferry sank 65 km north of Orrin", "65 km", 65, "kilometre"), True),
        (_said("The ferry sank 48 km north of Tarsa. The sea was calm", "48 km", 48, "kilometre"),
         _said("The ferry sank 65 km north of Tarsa", "65 km", 65, "kilometre"), False),
        (_said("With 97 percent of precincts now reporting Quill led", "97 percent", 97, "percent"),
         _said("With 86 percent of precincts reporting Quill led", "86 percent", 86, "percent"), True),
        (_said("Quill won 97 percent of precincts", "97 percent", 97, "percent"),
         _said("Quill won 86 percent of precincts", "86 percent", 86, "percent"), False),
        (_said("The navy bought 40 drones", "40", 40, "drone", "navy"),
         _said("The coast guard bought 12 drones", "12", 12, "drone", "coast guard"), True),
        (_said("The navy bought 40 drones", "40", 40, "drone", "navy"),
         _said("The navy bought 12 drones", "12", 12, "drone", "navy"), False),
        (_said("The fire spread to 6,000 acres by night", "6,000 acres", 6000, "acre"),
         _said("The fire burned 8,400 acres", "8,400 acres", 8400, "acre"), True),
        (_said("The fire burned 6,000 acres", "6,000 acres", 6000, "acre"),
         _said("The fire burned 8,400 acres", "8,400 acres", 8400, "acre"), False),
        (_said("It ended in a 7-yard pass from Lund", "7-yard", 7, "yard"),
         _said("It ended a 73-yard drive of Lund", "73-yard", 73, "yard"), True),
        (_said("It ended in a 7-yard pass from Lund", "7-yard", 7, "yard"),
         _said("It ended in a 12-yard pass from Lund", "12-yard", 12, "yard"), False),
        (_said("The glider flew at 37,000 feet", "37,000 feet", 37_000, "foot"),
         _said("The glider flew 10 miles into the gulf", "10 miles", 10, "mile"), True),
        (_said("The glider flew 37,000 feet", "37,000 feet", 37_000, "foot"),
         _said("The glider flew 38,000 feet", "38,000 feet", 38_000, "foot"), False),
        (_said("The bridge is 900 feet long", "900 feet", 900, "foot"),
         _said("The bridge is 2 miles long", "2 miles", 2, "mile"), False),
    ],
    ids=["from two places", "two directions", "one bearing", "wind", "a tram", "converted", "two units", "a list",
         "two votes", "one vote", "a lead", "rounded", "two shares",
         "points rounded", "other points", "roughly", "told exactly", "behind a bracket", "at the end of a sentence",
         "counted by then", "won", "two buyers", "one buyer",
         "it spreads", "burned", "of a pass and a drive", "of one pass",
         "a height and a way", "two heights", "two ways"],
)  # fmt: skip
def test_measured_otherwise(left: Said, right: Said, *, expected: bool) -> None:
    assert _other(left, right) == expected
    assert _other(right, left) == expected


@pytest.mark.parametrize(("days", "expected"), [(("2031-03-02", "2031-03-04"), True), (("2031-03-02",) * 2, False)])
def test_a_lead_changes_while_votes_are_counted(days: tuple[str, str], *, expected: bool) -> None:
    told, *_ = story(
        article("A", _said("Lund leads by 847 votes", "847", 847, "vote"), published=days[0]),
        article("B", _said("Lund leads by 1,195 votes", "1,195", 1195, "vote"), published=days[1]),
    )
    one, other = (next(iter(figures_of(told, statement))) for statement in told.statements)
    assert other_measure(Pair(one, other, 0.5, Meeting.UNKNOWN)) == expected


@pytest.mark.parametrize(
    ("throws", "length", "expected"),
    [("39", "302", True), ("29", "302", False), ("29", "793", False)],
    ids=["another record", "one count alike", "one count alike, far apart"],
)
def test_lengths_with_another_count_are_of_two_records(throws: str, length: str, *, expected: bool) -> None:
    def told(throws: str, length: str) -> Said:
        figures = Figure(f"{length} yards", float(length), "yard"), Figure(throws, float(throws), "throw")
        return Said(f"Lund ran {length} yards on {throws} throws", figures, subject="Lund", predicate="run")

    made, *_ = story(article("A", told("29", "201")), article("B", told(throws, length)))
    one, other = (next(iter(figures_of(made, statement))) for statement in made.statements)
    assert other_measure(Pair(one, other, 0.5, Meeting.UNKNOWN)) == expected


def test_figures_of_one_sentence_are_two_things() -> None:
    text = "Tarsa had 1,195 ballots left, while Orrin had 203 ballots left"
    told, *_ = story(article("A", Said(text, (Figure("1,195", 1195, "ballot"), Figure("203", 203, "ballot")))))
    first, second = figures_of(told, told.statements[0])
    assert other_measure(Pair(first, second, 0.5, Meeting.UNKNOWN))
