"""A dossier folder and the options given in, the Settings of its last build with these options out."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from audiatur.commands.options import DEFAULTS, topics
from audiatur.errors import UsageError
from audiatur.model.record import Record
from audiatur.settings import Settings
from audiatur.store.database import open_for_reading

LIMITS = ("max_file_bytes", "max_text_characters", "max_container_items")


class Options(Record):
    """What a user may set for a dossier that was built before; None for what it was then.

    Attributes:
        model: Installed spaCy pipeline.
        topics: Names or YAML files of topics, as given.
        jobs: Processes that read.
        aliases: A YAML file of names that belong together.
        publishers: A YAML file of outlets of one publisher.
    """

    model: str | None = None
    topics: tuple[str, ...] | None = None
    jobs: int = DEFAULTS.jobs
    aliases: Path | None = None
    publishers: Path | None = None


def again(folder: Path, options: Options) -> Settings:
    """The settings for the next build of a dossier.

    Raises:
        UsageError: The last build used a file of the user's own, of which only the name is known.
        DossierError: There is no dossier.
    """
    with open_for_reading(folder) as db:
        last = dict(db.execute("select name, value from settings").fetchall())
    for name in ("aliases", "publishers"):
        if last.get(name) and getattr(options, name) is None:
            raise UsageError(f"this dossier was built with {last[name]}; name that file with --{name}")
    return Settings(
        model=options.model or last.get("model", DEFAULTS.model),
        topics=topics(list(options.topics)) if options.topics else _topics(last.get("topics", "")),
        jobs=options.jobs,
        aliases=options.aliases,
        publishers=options.publishers,
        **{name: int(last[name]) for name in LIMITS if name in last},
    )


def _topics(stored: str) -> tuple[str, ...]:
    names = tuple(name for name in stored.split(", ") if name)
    for name in names:
        if not files("audiatur").joinpath(f"topics/{name}.yaml").is_file():
            raise UsageError(f"this dossier was built with the topic {name}; name its file with --topic")
    return names or DEFAULTS.topics
