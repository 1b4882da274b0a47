"""A Dossier in, one self-contained HTML page out: no request, no clock, the same bytes every time."""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode
from functools import cache
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from audiatur.dossier.lookup import look_up
from audiatur.dossier.sections.articles import articles
from audiatur.dossier.sections.cards import cards, matter_cards
from audiatur.dossier.sections.checks import checks
from audiatur.dossier.sections.entities import entities
from audiatur.dossier.sections.loaded import loaded_words
from audiatur.dossier.sections.making import making
from audiatur.dossier.sections.map import place_map
from audiatur.dossier.sections.origins import origins
from audiatur.dossier.sections.overview import overview
from audiatur.dossier.sections.positions import positions
from audiatur.dossier.sections.problems import problems
from audiatur.dossier.sections.registers import registers
from audiatur.dossier.sections.series import series
from audiatur.dossier.sections.synopsis import synopsis
from audiatur.dossier.sections.timeline import timeline
from audiatur.dossier.sections.voices import voices
from audiatur.dossier.verdicts import FAILS, NEAR, OF_ONE_MATTER, READING_ORDER, SILENT, VERDICT_MARKS
from audiatur.model.check import CheckVerdict
from audiatur.model.dossier import Dossier
from audiatur.model.finding import Verdict

UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
STYLE_FILES = ("ground", "synopsis", "cards", "pictures", "articles", "tools", "media")


def render(dossier: Dossier) -> str:
    """The whole page of a dossier.

    Everything an article holds is escaped; the page's policy lets nothing load and no script but its own run.
    """
    lookup = look_up(dossier)
    style, script = _style(), _packaged("page.js")
    return (
        _environment()
        .get_template("page.html")
        .render(
            dossier=dossier,
            style=Markup(style),  # noqa: S704 - the package's own file
            script=Markup(script),  # noqa: S704 - the package's own file
            style_hash=_policy_hash(style),
            script_hash=_policy_hash(script),
            overview=overview(lookup),
            synopsis=synopsis(lookup),
            cards={verdict.name.lower(): cards(lookup, verdict) for verdict in Verdict},
            matters=matter_cards(lookup),
            of_one_matter=OF_ONE_MATTER,
            checks={verdict.name.lower(): checks(lookup, verdict) for verdict in CheckVerdict},
            articles=articles(lookup),
            entities=entities(lookup),
            loaded=loaded_words(lookup),
            making=making(lookup),
            map=place_map(lookup),
            origins=origins(lookup),
            positions=positions(lookup),
            problems=problems(lookup),
            registers=registers(lookup),
            series=series(lookup),
            timeline=timeline(lookup),
            voices=voices(lookup),
            legend=(*(VERDICT_MARKS[verdict] for verdict in READING_ORDER), FAILS, NEAR, SILENT),
            near=NEAR,
            scale=lookup.scale,
        )
    )


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("audiatur.dossier", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=printable,
    )


def printable(value: object) -> object:
    """Text without the characters that HTML forbids, each replaced by the replacement character."""
    if not isinstance(value, str) or UNPRINTABLE.search(value) is None:
        return value
    clean = UNPRINTABLE.sub("\ufffd", value)
    return Markup(clean) if isinstance(value, Markup) else clean  # noqa: S704 - it was markup before


@cache
def _packaged(name: str) -> str:
    return files("audiatur.dossier").joinpath(name).read_text("utf-8")


def _style() -> str:
    return "\n".join(_packaged(f"style/{name}.css") for name in STYLE_FILES)


def _policy_hash(content: str) -> str:
    """The hash that lets this one inline block pass the page's content security policy."""
    return "sha256-" + b64encode(hashlib.sha256(content.encode()).digest()).decode()
