"""A story's name in, its articles as text with what is known of them, and its two sides, out."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import yaml

sys.path.insert(0, str(Path(__file__).parents[2] / "tests" / "generated"))

from story import COUNTRIES, story
from swap import Sides

from audiatur.acquire.entry import Entry
from audiatur.acquire.folder import find
from audiatur.model.document import Metadata, MetadataSource
from audiatur.settings import Settings

ROOT = Path(__file__).parents[2]
STORIES = Path(__file__).parent / "stories"
ARTICLES_OF_GENERATED = 12


@dataclass(frozen=True)
class Told:
    """A story.

    Attributes:
        entries: Its files, with what sidecars say.
        sides: The names of its two sides.
    """

    entries: tuple[Entry, ...]
    sides: Sides


def told(name: str) -> Told | None:
    """The story of that name; None where its articles are not there."""
    known = yaml.safe_load((STORIES / f"{name}.yaml").read_text("utf-8"))
    folder = ROOT / known["articles"]
    if not folder.is_dir():
        return None
    sides = Sides(tuple((left, right) for left, right in known["sides"]))
    return Told(find([folder], Settings()).entries, sides)


def generated(seed: int, folder: Path) -> Told:
    """A generated story, its articles written into the folder; its sides are the two countries that it names."""
    made = story(seed, ARTICLES_OF_GENERATED)
    entries = []
    for name, text in made.articles.items():
        (folder / name).write_text(text, "utf-8")
        stated = Metadata(source=MetadataSource.SIDECAR, outlet=made.outlets[name])
        entries.append(Entry(name=name, path=folder / name, stated=stated))
    left, right = [country for country in COUNTRIES if any(country in text for text in made.articles.values())]
    return Told(tuple(entries), Sides(((left, right),)))
