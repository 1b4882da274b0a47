"""A phrase of a statement in, the party it names as a register shows it out."""

from __future__ import annotations

import re
from functools import cache

from audiatur.compare.entities.places import country, country_name
from audiatur.compare.questions.countries import GEOGRAPHIC
from audiatur.compare.registers.words import arms_words, one_of
from audiatur.compare.sides import NAME, side
from audiatur.compare.statement import Statement
from audiatur.compare.story import Story
from audiatur.compare.words import stems
from audiatur.model.mention import EntityKind

NO_PARTY = frozenset({EntityKind.PRODUCT, EntityKind.AGREEMENT, EntityKind.EVENT, EntityKind.FACILITY})
"""Kinds of names that do nothing themselves."""
TOWARDS = re.compile(
    r"^(?:north|south|east|west|central|north-?east|north-?west|south-?east|south-?west)(?:ern)?\s+", re.IGNORECASE
)
"""Which part of a country: "eastern Ardovia" is Ardovia."""
ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)
OF_STATE = re.compile(
    r"\b(?:government|army|military|forces|troops|police|navy|ministry|parliament|president)$", re.IGNORECASE
)
WE = re.compile(r"\b(?:we|our|us)\b", re.IGNORECASE)
DESCRIBED = r"(?:[A-Z][\w.-]*\s+(?:(?!and\b|or\b|to\b|of\b|in\b|with\b|for\b|on\b|by\b)[a-z-]+\s+){1,4}(?=[A-Z]))?"
"""What a firm's name may have before it: "the Ardovian state-owned maker Belmark Yards"."""
FIRST = re.compile(rf"(?:the\s+)?(?:[a-z]+-[a-z]+\s+)?{DESCRIBED}(?P<name>{NAME})")
PARTICLE = r"(?:\s+(?:bin|ibn|al|el|de|da|di|van|von|der|den|du)\s+[A-Z][\w.-]*)*"
"""The rest of a person's name behind a small word: "Mohan" with "bin Salar"."""
FURTHER = re.compile(
    rf"{PARTICLE}(?:,\s+and\s+|,\s+|\s+and\s+)(?:to\s+|from\s+|with\s+)?(?:the\s+)?(?:[a-z]+-[a-z]+\s+)?{DESCRIBED}(?P<name>{NAME})"
)
DOERS = re.compile(
    r"((?:[A-Z][\w.&-]*)(?:(?:,|,?\s+and|\s+of|\s+(?:bin|ibn|al|el|de|da|di|van|von|der|den|du))?"
    r"(?:\s+the)?(?:\s+[a-z]+-[a-z]+(?=\s+[A-Z]))?\s+[A-Z][\w.&-]*){0,14}),?\s+"
    r"(?:(?:on|in|last|late|early)\s+[A-Z]\w+,?\s+)?(?:(?!compan|firm|maker|manufactur|contractor)[a-z]+\s+){0,3}$"
)
"""The names right before what is done: "Ardovia and Norvia have signed", "Ardovia and the Union on Monday signed"."""
MOST = 6
"""Parties of a list that are told."""
FIRM = re.compile(
    r"^(?:[\w.&’'-]+\s+){1,6}?(?:company|firm|maker|manufacturer|producer|builder|giant|contractor|shipyard|conglomerate)\b\s*"
)
"""Whose nationality is told is still a firm: "the Ardovian defence company Belmark" is Belmark, not Ardovia."""
OFFICER = re.compile(
    r"([A-Z]\S*(?:\s[A-Z]\S*){0,2})['’]s\s+(?:[A-Z]\w+\s+){0,2}"
    r"(?:President|Minister|Premier|King|Queen|Prince|Emir|Sultan|Chancellor)\b"
)
"""Who holds an office of a country speaks for it; "Ardovia's Free Forces" do not."""
INDEFINITE = re.compile(r"\b(?:these|those|such|other|foreign|any|many|several|some|both|all)\b", re.IGNORECASE)
"""Words before a group by which nobody can tell whom is meant."""


def party(story: Story, statement: Statement, phrase: str | None) -> str | None:
    """The one party that a phrase names, as a reader is shown it; None where it names none.

    The army of a country, its government and its capital stand for the country.
    """
    plain = TOWARDS.sub("", ARTICLE.sub("", (phrase or "").strip()))
    firm = FIRM.match(plain)
    if firm is not None and firm.end() < len(plain):
        plain = plain[firm.end() :]
    elif firm is not None and _is_of_country(story, side(story, statement, plain.split()[0])):
        return None
    officer = OFFICER.match(plain)
    if officer is not None:
        plain = officer[1]  # "Ardovia's Prime Minister" is Ardovia
    found = side(story, statement, plain) or side(story, statement, plain.removesuffix("s"))
    if found is None or _owns(plain):
        return None
    if (kind := story.kind(found)) is not None:
        return None if kind in NO_PARTY else story.written(found)
    code = country(found)
    return country_name(code) if code else None


def _is_of_country(story: Story, found: str | None) -> bool:
    return found is not None and (story.kind(found) in GEOGRAPHIC or country(found) is not None)


def group(phrase: str | None) -> str | None:
    """A group without a name of its own that does or gets something: "Ardovian rebels", "the opposition"."""
    if phrase is None or INDEFINITE.search(phrase):
        return None
    match = _groups().match(ARTICLE.sub("", phrase.strip()))
    return match[1] if match else None


@cache
def _groups() -> re.Pattern[str]:
    return re.compile(
        rf"((?:(?!of\b|in\b|to\b)[\w.’'-]+\s+){{0,4}}?(?:{one_of(arms_words().groups)})(?:s|es)?)\b(?!\s+of\b)",
        re.IGNORECASE,
    )


def _owns(phrase: str) -> bool:
    """Whether the phrase only begins with whose it is: "Ardovia's rebels" are not Ardovia."""
    return re.match(r"[\w.-]+(?:\s[\w.-]+){0,2}['’]s\s+\S", phrase) is not None and not OF_STATE.search(phrase)


def doer(story: Story, statement: Statement) -> str | None:
    """Who does what a statement tells: its subject, unless a speaker says "we" of a body that is not named."""
    claim = statement.claim
    if claim.speaker is not None and claim.subject == claim.speaker.name and WE.search(statement.text):
        return None
    subject = _with_name(statement, claim.subject)
    return party(story, statement, subject) or group(subject)


def _with_name(statement: Statement, subject: str | None) -> str | None:
    """The subject with the name that stands behind a word for a firm: "the Ardovian drone maker" with "Belmark"."""
    if subject is None or not FIRM.fullmatch(ARTICLE.sub("", subject)):
        return subject
    name = re.search(rf"{re.escape(subject)}\s+({NAME})", statement.text)
    return f"{subject} {name[1]}" if name else subject


def parties(story: Story, statement: Statement, text: str) -> tuple[str, ...]:
    """Every party of the list that a text begins with: "Ardovia, Belmark and the Norvian army"."""
    found: list[str] = []
    text = TOWARDS.sub("", ARTICLE.sub("", text))
    match = FIRST.match(text)
    while match is not None and len(found) < MOST:
        behind = _body_behind(text, match)
        told = party(story, statement, match["name"] + behind) if behind else None
        end = match.end() + (len(behind) if told else 0)
        if told is None and not (behind and OWNED.search(match["name"])):
            told = party(story, statement, match["name"])
        if told is None:
            break
        found.append(told)
        match = FURTHER.match(text, end)
    return tuple(dict.fromkeys(found))


def parties_before(story: Story, statement: Statement, before: str) -> tuple[str, ...]:
    """The parties whose names stand right before something is done: "On Monday, Ardovia and Norvia have"."""
    names = DOERS.search(before)
    return first_parties(story, statement, names[1]) if names else ()


def first_parties(story: Story, statement: Statement, names: str) -> tuple[str, ...]:
    """The parties of a list before which a time or place may stand: "In July, Ardovia and Norvia"."""
    parts = names.split(", ")
    found = (parties(story, statement, ", ".join(parts[first:])) for first in range(len(parts)))
    return next((named for named in found if named), ())


OWNED = re.compile(r"(?:['’]s|s['’])$")
"""Behind it stands something of the name's, not the name itself: "Ardovia's rebels"."""
BODY = re.compile(r"\s+[a-z]+")


def _body_behind(text: str, match: re.Match[str]) -> str:
    """The small word behind a name, which may tell of its bodies: "the Ardovian army"."""
    behind = BODY.match(text, match.end())
    if behind is not None and not stems(behind.group()):
        return ""  # "with Ardovia for" names nobody's body
    return behind.group() if behind and not FURTHER.match(text, match.end()) else ""
