"""A task and its items in, results out as they come, from several processes on this machine."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from typing import TypeVar

from audiatur.errors import AudiaturError

T = TypeVar("T")
R = TypeVar("R")
READY = 2
"""Items under way for each process: one in work, one waiting."""
SAFE_PATH = "PYTHONSAFEPATH"
"""With it, a new process loads no module from the folder it starts in: articles may lie there, and a ``json.py``."""


def run_in_processes(task: Callable[[T], R], items: Iterable[T], jobs: int) -> Iterator[R]:
    """One result an item, in the order of completion; whoever needs another order sorts by content.

    Processes are spawned, not forked, so that every system runs the same; the task and its items
    must be picklable. One item a process waits ready, so that none stands idle while results are taken in; no more do:
    a stop is quick, memory bounded.

    Args:
        task: What to do with one item; it raises only what shall end the run.
        items: What to do it with.
        jobs: How many processes.

    Raises:
        AudiaturError: A process died, most often of too little memory.
    """
    queue = iter(items)
    os.environ[SAFE_PATH] = "1"
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(jobs, mp_context=context, initializer=_leave_interrupts_to_parent) as pool:
        under_way: set[Future[R]] = {pool.submit(task, item) for item in islice(queue, READY * jobs)}
        try:
            while under_way:
                done, under_way = wait(under_way, return_when=FIRST_COMPLETED)
                for future in done:
                    yield future.result()
                under_way |= {pool.submit(task, item) for item in islice(queue, len(done))}
        except BrokenProcessPool as error:
            raise AudiaturError(
                "a reading process was killed, most often for want of memory; build again with fewer --jobs: "
                "what was read before is kept"
            ) from error
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _leave_interrupts_to_parent() -> None:
    """Ctrl-C reaches every process of a terminal; the parent alone decides what happens then."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
