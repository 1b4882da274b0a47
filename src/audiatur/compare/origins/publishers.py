"""A user's file of publishers in, which outlets are one publisher's out."""

from __future__ import annotations

from pathlib import Path

import yaml
from pydantic import ValidationError

from audiatur.errors import UsageError
from audiatur.model.record import Record


class Publisher(Record):
    """One publisher with its outlets, named as in the documents."""

    name: str
    outlets: tuple[str, ...]


class Publishers(Record):
    """A user's file of publishers.

    In YAML::

        publishers:
          - name: Orland Media Group
            outlets: [The Orland Post, Radio Orland]
    """

    publishers: tuple[Publisher, ...] = ()


def load_publishers(path: Path | None) -> Publishers:
    """The user's publishers; none where no file is named.

    Raises:
        UsageError: The file cannot be read or is not of the form above.
    """
    if path is None:
        return Publishers()
    try:
        return Publishers.model_validate(yaml.safe_load(path.read_text("utf-8")) or {})
    except (OSError, ValueError, yaml.YAMLError, ValidationError) as error:
        raise UsageError(
            f"the publisher file {path} cannot be used: {error}. "
            "It is YAML with 'publishers', each with 'name' and 'outlets'."
        ) from error
