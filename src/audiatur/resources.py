"""The packaged YAML files in, validated records out; the one place that opens them."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TypeVar

import yaml
from pydantic import ValidationError

from audiatur.errors import UsageError
from audiatur.model.record import Record
from audiatur.model.topic import Topic

R = TypeVar("R", bound=Record)
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The packaged files are read ten times as fast by the one in C, which not every build of PyYAML has."""


@cache
def load(kind: type[R], name: str) -> R:
    """One packaged YAML file as the record that describes it.

    Args:
        kind: The record whose fields are the file's keys.
        name: Path under the package without ending, such as ``words/en/hedges``.

    Raises:
        UsageError: There is no such file.
    """
    place = files("audiatur").joinpath(f"{name}.yaml")
    if not place.is_file():
        raise UsageError(f"there is no packaged file {name}.yaml; see src/audiatur/words and topics")
    return kind.model_validate(yaml.load(place.read_text("utf-8"), Loader=_LOADER))  # noqa: S506 - both are safe loaders


def load_own(kind: type[R], path: Path, form: str) -> R:
    """A YAML file of the user's as the record that describes it.

    Args:
        kind: The record whose fields are the file's keys.
        path: The file.
        form: What it is and holds, for the message where it cannot be used.

    Raises:
        UsageError: It cannot be read, or is not of that form.
    """
    try:
        return kind.model_validate(yaml.safe_load(path.read_text("utf-8")) or {})
    except (OSError, ValueError, yaml.YAMLError, ValidationError) as error:
        raise UsageError(f"the file {path} cannot be used: {error}. {form}") from error


def load_topic(name: str) -> Topic:
    """A packaged topic by its name, or the one in a YAML file of the user's.

    Raises:
        UsageError: The topic is not known, or its file cannot be read.
    """
    if not name.endswith((".yaml", ".yml")):
        topic: Topic = load(Topic, f"topics/{name}")
        return topic
    try:
        return Topic.model_validate(yaml.safe_load(Path(name).read_text("utf-8")))
    except (OSError, UnicodeDecodeError, yaml.YAMLError, ValidationError) as error:
        raise UsageError(
            f"the topic file {name} cannot be read as a topic: {error}; see topics-and-words.md"
        ) from error
