"""Every export format by its name: the one place where a new one is entered."""

from __future__ import annotations

from audiatur.errors import UsageError
from audiatur.export import (
    claimreview,
    csv,
    followthemoney,
    geojson,
    jsonl,
    markdown,
    parquet,
    timelinejs,
    web_annotation,
    xlsx,
)
from audiatur.export.docx import brief
from audiatur.export.format import Format

FORMATS = {
    format_.name: format_
    for format_ in (
        jsonl.FORMAT,
        csv.FORMAT,
        xlsx.FORMAT,
        markdown.FORMAT,
        brief.FORMAT,
        parquet.FORMAT,
        claimreview.FORMAT,
        followthemoney.FORMAT,
        web_annotation.FORMAT,
        timelinejs.FORMAT,
        geojson.FORMAT,
    )
}
"""In the order in which they are offered."""


def named(name: str) -> Format:
    """The format of that name.

    Raises:
        UsageError: There is none.
    """
    if name not in FORMATS:
        raise UsageError(f"there is no export format {name!r}; choose one of {', '.join(FORMATS)}")
    return FORMATS[name]
