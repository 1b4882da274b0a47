"""Every data set with its measures, where it lies, and what its figures cannot show."""

from __future__ import annotations

from dataclasses import dataclass

from peers.peer import Skill


@dataclass(frozen=True)
class Score:
    """A share or F1 between 0 and 1, and over how many annotated things."""

    value: float | None
    of: int


@dataclass(frozen=True)
class Measure:
    """One row of the table: its name in the score, what it asks for, and in words."""

    key: str
    skill: Skill
    words: str


@dataclass(frozen=True)
class DataSet:
    """One data set.

    Attributes:
        name: Its name in the table.
        limits: What its figures cannot show.
        measures: Its rows of the table.
        script: The script under ``tools/bench`` of the shared folder that writes and scores it; None for our own.
        data: Its folder under ``bench`` of the shared folder; None where an option gives it.
        options: Given to the script when it writes the articles.
        final: A test part: measured with ``--final`` only, and never developed on.
    """

    name: str
    limits: str
    measures: tuple[Measure, ...]
    script: str | None = None
    data: str | None = None
    options: tuple[str, ...] = ()
    final: bool = False


TIMES = (
    Measure("periods_value_f1", Skill.PERIOD_VALUES, "times, TIMEX3 value F1"),
    Measure("periods_relaxed_f1", Skill.PERIOD_SPANS, "times, any overlap F1"),
)
MEANTIME = (
    *TIMES,
    Measure("amounts_relaxed_f1", Skill.AMOUNT_SPANS, "figures, any overlap F1"),
    Measure("speech_cue_f1", Skill.ATTRIBUTIONS, "reporting verbs F1"),
    Measure("speech_source_right", Skill.ATTRIBUTIONS, "their sources, share right"),
)
MEANTIME_LIMITS = (
    "Business news of one wiki, about six sentences an article. Its figures have no annotated value, so only their "
    "places are scored; it marks some kinds of speech only, so the F1 of reporting verbs is a lower bound. "
    "Date lines are left out."
)

DATA_SETS = (
    DataSet(
        "annotated articles",
        "Few, short, invented, and annotated by the people who wrote the readers: they show that nothing got worse, "
        "not how well unseen news is read. Attributions are scored by the share found; wrong ones do not count.",
        (
            Measure("amounts_value_f1", Skill.AMOUNT_VALUES, "figures, value F1"),
            Measure("amounts_value_and_unit_f1", Skill.AMOUNT_UNITS, "figures, value with unit and currency F1"),
            Measure("periods_value_f1", Skill.PERIOD_VALUES, "times, TIMEX3 value F1"),
            Measure("attributions_right", Skill.ATTRIBUTIONS, "who said what, share right"),
        ),
    ),
    DataSet("MEANTIME dev", MEANTIME_LIMITS, MEANTIME, "meantime_en.py", "meantime_en", ("--part", "dev")),
    DataSet(
        "MEANTIME test", MEANTIME_LIMITS, MEANTIME, "meantime_en.py", "meantime_en", ("--part", "test"), final=True
    ),
    DataSet(
        "TempEval-3",
        "Twenty articles of one month; one expression is 0.4 points; values are compared as strings, so a right date "
        "written less precisely counts as wrong.",
        TIMES,
        "te3_platinum.py",
        "te3_platinum",
        final=True,
    ),
    DataSet(
        "Recognizers specifications",
        "Single sentences said to an assistant, not news; they are the specification of recognizers-text itself, "
        "which a later version of it passes by definition.",
        (
            Measure("date_cases_right", Skill.PERIOD_VALUES, "sentences with dates, share right"),
            Measure("clock_cases_right", Skill.PERIOD_VALUES, "sentences with clock times, share right"),
            Measure("currency_values_right", Skill.AMOUNT_VALUES, "sentences with money, value right"),
            Measure("currency_right", Skill.AMOUNT_UNITS, "sentences with money, value and currency right"),
            Measure("percent_right", Skill.AMOUNT_UNITS, "sentences with percents, share right"),
            Measure("number_right", Skill.AMOUNT_VALUES, "sentences with numbers, share right"),
        ),
        "recognizers.py",
        "recognizers_text_en",
    ),
    DataSet(
        "GUM news",
        "Which sentences report speech or thought; not who is named, and not where the reported words end.",
        (Measure("attribution_sentence_f1", Skill.ATTRIBUTIONS, "sentences with attribution F1"),),
        "gum_wikinews.py",
        "gum_wikinews",
    ),
    DataSet(
        "PolNeAR dev, sentences",
        "Single sentences hide a speaker named before. It counts wishes, beliefs and plans as attributions too. "
        "Exact spans: one comma more or less is wrong.",
        (
            Measure("source_f1", Skill.ATTRIBUTIONS, "sources, exact span F1"),
            Measure("cue_f1", Skill.ATTRIBUTIONS, "cues, exact span F1"),
            Measure("content_f1", Skill.ATTRIBUTIONS, "contents, exact span F1"),
        ),
        "polnear.py",
        options=("--part", "sentences", "--split", "dev"),
    ),
    DataSet(
        "PolNeAR dev, articles",
        "About half of all characters are reported content, so precision is easy and recall is the test.",
        (Measure("content_chars_f1", Skill.ATTRIBUTIONS, "reported content, characters F1"),),
        "polnear.py",
        options=("--part", "articles", "--split", "dev"),
    ),
    DataSet(
        "Pages",
        "Pages of 2019 and 2020; only the text is scored, not title, date or author.",
        (Measure("body_f1", Skill.PAGE_TEXT, "text of the article F1"),),
        "article_extraction.py",
        "article_extraction",
    ),
)
