from __future__ import annotations

from pathlib import Path

import pytest

from audiatur.run import fingerprint
from audiatur.run.repeatable import repeatable
from audiatur.settings import Settings


def test_the_same_settings_give_the_same() -> None:
    assert fingerprint.reading(Settings()) == fingerprint.reading(Settings())
    assert fingerprint.acquiring(Settings()) == fingerprint.acquiring(Settings())


@pytest.mark.parametrize("changed", [{"model": "another"}, {"topics": ("general",)}])
def test_what_decides_a_reading_changes_its_fingerprint(changed: dict[str, object]) -> None:
    assert fingerprint.reading(Settings()) != fingerprint.reading(Settings.model_validate(changed))


@pytest.mark.parametrize("changed", [{"jobs": 3}, {"aliases": Path("names.yaml")}, {"max_file_bytes": 7}])
def test_what_does_not_decide_a_reading_leaves_it(changed: dict[str, object]) -> None:
    assert fingerprint.reading(Settings()) == fingerprint.reading(Settings.model_validate(changed))


def test_the_words_of_a_topic_count_not_its_name_alone(tmp_path: Path) -> None:
    topic = tmp_path / "fishing.yaml"
    settings = Settings(topics=(str(topic),))
    topic.write_text("name: fishing", "utf-8")
    before = fingerprint.reading(settings)
    topic.write_text("name: whaling", "utf-8")
    assert fingerprint.reading(settings) != before


def test_limits_change_what_files_give() -> None:
    assert fingerprint.acquiring(Settings()) != fingerprint.acquiring(Settings(max_file_bytes=7))


def test_a_file_is_its_name_bytes_sidecar_and_acquirers(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"words")
    key = fingerprint.of_file(path, "a.txt", "", "v1")
    assert key == fingerprint.of_file(path, "a.txt", "", "v1")
    others = [("b.txt", "", "v1"), ("a.txt", "outlet", "v1"), ("a.txt", "", "v2")]
    assert len({key, *(fingerprint.of_file(path, *other) for other in others)}) == 4
    path.write_bytes(b"other words")
    assert fingerprint.of_file(path, "a.txt", "", "v1") != key
    assert fingerprint.of_file(tmp_path / "none.txt", "a.txt", "", "v1") is None


def test_what_is_stored_of_settings_names_no_path_and_no_process_count(tmp_path: Path) -> None:
    settings = Settings(jobs=7, aliases=tmp_path / "names.yaml", topics=(str(tmp_path / "fishing.yaml"), "general"))
    stored = dict(repeatable(settings))
    assert "jobs" not in stored
    assert stored["aliases"] == "names.yaml"
    assert stored["topics"] == "fishing.yaml, general"
    assert str(tmp_path) not in " ".join(stored.values())
