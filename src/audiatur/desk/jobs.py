"""A Task in, a build of it in a process of its own: the desk stays quick, and a dossier is built once at a time."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
from collections.abc import Sequence
from contextlib import suppress

from pydantic import ValidationError

from audiatur.adding.task import Line, Outcome, Progress, Task
from audiatur.errors import UsageError
from audiatur.model.record import Record

ENDING_SECONDS = 5.0
"""How long a build may take to end when it is told to."""


class Job(Record):
    """One build.

    Attributes:
        number: Counts the builds of this desk.
        task: What was asked for.
        progress: How far it is.
        outcome: What became of it; None while it goes on.
        stopped: Whether a person stopped it.
    """

    number: int
    task: Task
    progress: Progress = Progress(doing="beginning")
    outcome: Outcome | None = None
    stopped: bool = False


class Jobs:
    """The builds of one desk, one at a time.

    The process gets its Task on standard input, which stays open as long as the desk lives: when the desk is
    killed, the process ends too. It writes a Line of JSON for each thing it does.
    """

    def __init__(self, command: Sequence[str] = ()) -> None:
        """What builds.

        Args:
            command: Program and arguments of the process; none for a desk that cannot build.
        """
        self._command = tuple(command)
        self._lock = threading.Lock()
        self._job: Job | None = None
        self._process: subprocess.Popen[str] | None = None

    def newest(self) -> Job | None:
        """The build that goes on, or else the last one; None before the first."""
        with self._lock:
            return self._job

    def start(self, task: Task) -> Job:
        """Begins a build.

        Raises:
            UsageError: Another one goes on, or none can be begun.
        """
        with self._lock:
            if self._job is not None and self._job.outcome is None:
                raise UsageError("a build of this dossier goes on; wait until it is done, then ask again")
            if not self._command:
                raise UsageError("this desk cannot build; start it with: audiatur desk DOSSIER")
            try:
                process = subprocess.Popen(  # noqa: S603 -- our own program, given by whoever started the desk
                    self._command,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    encoding="utf-8",
                    errors="replace",
                    start_new_session=True,  # Ctrl-C is the desk's: it ends the build in its own time
                )
            except OSError as error:
                raise UsageError(f"the build cannot be started: {error.strerror or error}; try again") from error
            self._process = process
            self._job = Job(number=self._job.number + 1 if self._job else 1, task=task)
            threading.Thread(target=self._listen, args=(process, task), daemon=True).start()
            return self._job

    def stop(self) -> None:
        """Ends the build that goes on; what was read stays stored."""
        with self._lock:
            process = self._process
            if process is None or self._job is None or self._job.outcome is not None:
                return
            self._job = self._job.model_copy(update={"stopped": True})
        _signal(process, "SIGTERM")
        try:
            process.wait(ENDING_SECONDS)
        except subprocess.TimeoutExpired:
            _signal(process, "SIGKILL")

    def _listen(self, process: subprocess.Popen[str], task: Task) -> None:
        """Follows one process to its end."""
        outcome: Outcome | None = None
        with process:
            assert process.stdin is not None  # noqa: S101 -- both are pipes
            assert process.stdout is not None  # noqa: S101
            with suppress(OSError):
                process.stdin.write(task.model_dump_json() + "\n")
                process.stdin.flush()
            for text in process.stdout:
                line = _line(text)
                if line.progress is not None:
                    self._update(progress=line.progress)
                outcome = line.outcome or outcome
            code = process.wait()
            with suppress(OSError):
                process.stdin.close()  # what a process that is gone never took is lost; closing it says so once
        with self._lock:
            stopped = self._job is not None and self._job.stopped
        self._update(outcome=outcome or Outcome(error=_ended(code, stopped=stopped)))

    def _update(self, **news: Progress | Outcome) -> None:
        with self._lock:
            if self._job is not None:
                self._job = self._job.model_copy(update=news)


def _signal(process: subprocess.Popen[str], name: str) -> None:
    """To the process and the readers it started, which are of its session; where there are none, to it alone."""
    with suppress(ProcessLookupError):
        if hasattr(os, "killpg"):
            os.killpg(process.pid, getattr(signal, name))
        else:
            process.kill()


def _line(text: str) -> Line:
    """A line of the process; what is none of ours, such as a library's remark, says nothing."""
    try:
        return Line.model_validate_json(text)
    except ValidationError:
        return Line()


def _ended(code: int, *, stopped: bool) -> str:
    """What to say of a process that ended without an outcome."""
    if stopped:
        return "Stopped. The dossier is as it was; what was read is stored, and building again goes on from there."
    how = f"was killed by signal {-code}, perhaps for want of memory" if code < 0 else f"ended with code {code}"
    return f"The build {how}. The dossier is as it was; what was read is stored: build again to go on from there."
