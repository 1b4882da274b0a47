"""A Task on standard input, a build of it with a line of JSON for each thing done on standard output: the desk's hand.

The desk runs ``python -m audiatur.commands.worker DOSSIER OPTIONS`` so that its server never loads the parser. The
process ends when its standard input does: a desk that was killed leaves no build behind.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
import traceback
from pathlib import Path

from audiatur.adding.task import Line, Outcome, Progress, Task
from audiatur.commands.again import Options, again
from audiatur.errors import AudiaturError
from audiatur.run.events import Event
from audiatur.show.progress import DOING


def command(folder: Path, options: Options) -> tuple[str, ...]:
    """Program and arguments that run this; ``-P`` keeps modules that lie in the working folder from being loaded."""
    return (sys.executable, "-P", "-m", "audiatur.commands.worker", str(folder.resolve()), options.model_dump_json())


def main(folder: Path, options: Options) -> None:
    """Does one Task."""
    task = Task.model_validate_json(sys.stdin.readline())
    threading.Thread(target=_end_with_the_desk, daemon=True).start()
    try:
        outcome = _done(folder, options, task)
    except AudiaturError as error:
        outcome = Outcome(error=str(error))
    except Exception as error:  # noqa: BLE001 -- whatever it is, the person at the desk hears of it
        traceback.print_exc()
        outcome = Outcome(error=f"The build failed ({type(error).__name__}: {error}). The desk's terminal says where.")
    _tell(Line(outcome=outcome))


def _done(folder: Path, options: Options, task: Task) -> Outcome:
    settings = again(folder, options)
    _tell(Line(progress=Progress(doing="loading the parser")))
    from audiatur.adding.add import add  # noqa: PLC0415 -- what is wrong with the task is told before the parser loads

    return add(task, folder, settings, _report, lambda progress: _tell(Line(progress=progress)))


def _report(event: Event) -> None:
    _tell(
        Line(progress=Progress(doing=DOING[event.stage], name=event.name, done=event.done, total=event.total)),
    )


def _tell(line: Line) -> None:
    sys.stdout.write(line.model_dump_json(exclude_none=True) + "\n")
    sys.stdout.flush()


def _end_with_the_desk() -> None:
    while os.read(sys.stdin.fileno(), 1):  # past Python's own buffer, whose lock would outlive its end
        pass
    if hasattr(os, "killpg") and os.getpgrp() == os.getpid():
        os.killpg(0, signal.SIGTERM)  # with the readers it started
    os._exit(1)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Options.model_validate_json(sys.argv[2]))
