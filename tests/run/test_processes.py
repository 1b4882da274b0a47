from __future__ import annotations

import os

import pytest

from audiatur.errors import AudiaturError
from audiatur.run.inline import run_inline
from audiatur.run.processes import run_in_processes


def square(number: int) -> int:
    return number * number


def die(number: int) -> int:
    os._exit(number)


def fail(number: int) -> int:
    raise ValueError(number)


def test_inline_and_processes_give_the_same() -> None:
    assert sorted(run_in_processes(square, range(9), 2)) == list(run_inline(square, range(9)))


def test_a_killed_process_is_told_with_what_to_do() -> None:
    with pytest.raises(AudiaturError, match="fewer --jobs"):
        list(run_in_processes(die, [1], 2))


def test_an_exception_of_the_task_reaches_the_caller() -> None:
    with pytest.raises(ValueError, match="7"):
        list(run_in_processes(fail, [7], 2))
