"""Settings in, those that decide a run's outcome out, as text and without paths."""

from __future__ import annotations

from pathlib import Path

from audiatur.settings import Settings


def repeatable(settings: Settings) -> tuple[tuple[str, str], ...]:
    """Setting name and value, in the order of the settings; equal for two runs that give one outcome."""
    values: dict[str, object] = settings.model_dump(exclude={"jobs"})
    for name in ("aliases", "publishers"):
        path = values[name]
        values[name] = path.name if isinstance(path, Path) else ""
    values["topics"] = ", ".join(Path(topic).name for topic in settings.topics)
    return tuple((name, str(value)) for name, value in values.items())
