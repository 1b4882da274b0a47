"""What a run tells where no terminal shows a bar: a line a stage, ten of a long one."""

from __future__ import annotations

import pytest

from audiatur.run.events import Event, Stage
from audiatur.show.progress import progress


def _told(capsys: pytest.CaptureFixture[str], total: int, *, quiet: bool = False) -> list[str]:
    with progress(quiet=quiet) as report:
        for done in range(1, total + 1):
            report(Event(stage=Stage.READ, done=done, total=total, kept=done == 1))
    return capsys.readouterr().err.splitlines()


def test_a_short_stage_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert _told(capsys, 5) == ["reading 5 documents, 1 kept"]


def test_a_long_stage_is_told_by_tenths(capsys: pytest.CaptureFixture[str]) -> None:
    told = _told(capsys, 95)
    assert told[:2] == ["reading 10 of 95 documents", "reading 19 of 95 documents"]
    assert (len(told), told[-1]) == (10, "reading 95 documents, 1 kept")


def test_quiet_tells_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert _told(capsys, 95, quiet=True) == []
