"""The names of the rules by which two answers are judged: one a rule, shown beside every verdict."""

from __future__ import annotations

from enum import StrEnum


class Rule(StrEnum):
    """What decided. The name is kept with the finding, the sentence beside it is only shown."""

    # figures
    SAME_VALUE = "same_value"
    ROUNDING = "rounding"
    SAME_VALUE_IN_ANOTHER_UNIT = "same_value_in_another_unit"
    SAME_VALUE_IN_ANOTHER_CURRENCY = "same_value_in_another_currency"
    OTHER_CURRENCY_OPEN = "other_currency_open"
    OTHER_SUM_IN_ANOTHER_CURRENCY = "other_sum_in_another_currency"
    DIFFERENT_VALUE_IN_ANOTHER_CURRENCY = "different_value_in_another_currency"
    DIFFERENT_VALUES = "different_values"
    NOT_COMPARABLE = "not_comparable"
    TOO_COMMON_A_FIGURE = "too_common_a_figure"
    RANGE_CONTAINS = "range_contains"
    BOUND_LEAVES_ROOM = "bound_leaves_room"
    ON_CONDITION = "on_condition"
    DIFFERENT_ESTIMATES = "different_estimates"
    PART_OF_THE_TIME = "part_of_the_time"
    PARTS_ADD_UP = "parts_add_up"
    SUPERSEDED = "superseded"
    UNDATED_TOTALS = "undated_totals"
    NOT_KNOWN = "not_known"
    DURATION_AND_START = "duration_and_start"
    # what a figure or a statement is about
    DIFFERENT_SCOPE = "different_scope"
    DIFFERENT_SUBJECT = "different_subject"
    SAME_NUMBER_FOR_DIFFERENT_THINGS = "same_number_for_different_things"
    SAME_WORDS_FOR_DIFFERENT_THINGS = "same_words_for_different_things"
    SAME_PHRASE_FOR_DIFFERENT_THINGS = "same_phrase_for_different_things"
    OTHER_THING = "other_thing"
    # statements
    SAME_STATEMENT = "same_statement"
    SAME_ACT = "same_act"
    SAME_QUOTATION = "same_quotation"
    WORDINGS_OF_ONE_QUOTATION = "wordings_of_one_quotation"
    ANOTHER_SPEAKER = "another_speaker"
    SAME_DATE = "same_date"
    SAME_LENGTH = "same_length"
    NARROWER_DATE = "narrower_date"
    DIFFERENT_DATES = "different_dates"
    DIFFERENT_TIME = "different_time"
    DIFFERENT_PLACES = "different_places"
    PLANNED_THEN_DONE = "planned_then_done"
    OTHER_FIGURES = "other_figures"
    DENIED = "denied"
    OPPOSED_VALUES = "opposed_values"
    OPPOSED_POSITIONS = "opposed_positions"
    OPPOSED_ASSESSMENTS = "opposed_assessments"
    ONE_MATTER = "one_matter"
    # groups
    SOME_AGREE = "some_agree"
    COPIES_OF_ONE_TEXT = "copies_of_one_text"
    ONE_DOCUMENT = "one_document"
