"""Time and memory of comparing as the claims grow: ten times the claims shall take at most twelve times the time.

``python bench/scale [--largest CLAIMS]`` compares 1,000 claims, ten times as many, and so on, each in a process of its
own that may use no more than 8 GiB (RLIMIT_AS), and prints seconds by the clock, processor time and the most memory
that it held. The claims are records made directly: nothing is acquired or read. ``--profile`` prints what costs most.
"""

from __future__ import annotations

import argparse
import cProfile
import json
import pstats
import resource
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from records import records

from audiatur.compare.compare import compare
from audiatur.settings import Settings

SMALLEST = 1_000
MOST_TIMES = 12
"""Times the time that ten times the claims may take."""
MEMORY = 8 * 2**30


def main() -> None:
    """Print one line a number of claims."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--largest", type=int, default=1_000_000, metavar="CLAIMS")
    parser.add_argument("--smallest", type=int, default=SMALLEST, metavar="CLAIMS")
    parser.add_argument("--profile", action="store_true")
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.one:
        _one(args.one, profile=args.profile)
        return
    print("   claims   articles  findings   seconds  processor  ms a claim  times the last  memory of records  in all")
    before: float | None = None
    number = args.smallest
    while number <= args.largest:
        command = [sys.executable, __file__, "--one", str(number), *(["--profile"] if args.profile else [])]
        told = subprocess.run(command, capture_output=True, text=True, check=False)
        sys.stderr.write(told.stderr)
        if told.returncode:
            print(f"{number:9,}  did not finish")
            return
        row = json.loads(told.stdout.splitlines()[-1])
        if row["problems"]:
            print(f"{number:9,}  did not finish: {' '.join(row['problems'])}")
            return
        times = f"{row['processor'] / before:.1f}" if before else ""
        before = row["processor"]
        each = 1000 * row["processor"] / number
        print(
            f"{number:9,}  {row['articles']:9,} {row['findings']:9,} {row['seconds']:9.1f}  {row['processor']:9.1f}"
            f"  {each:10.2f}  {times:>14}  {row['before']:13.2f} GiB  {row['most']:.2f} GiB",
            flush=True,
        )
        number *= 10


def _one(claims: int, *, profile: bool) -> None:
    """Compare so many claims under the limit of memory, and print what it took as JSON."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    documents, readings = records(claims)
    held = _most()
    profiler = cProfile.Profile()
    began, worked = time.perf_counter(), time.process_time()
    if profile:
        profiler.enable()
    found = compare(documents, readings, Settings())
    profiler.disable()
    row = {
        "articles": len(documents),
        "findings": len(found.findings),
        "problems": [problem.message for problem in found.problems],
        "seconds": time.perf_counter() - began,
        "processor": time.process_time() - worked,
        "before": held,
        "most": _most(),
    }
    if profile:
        statistics = pstats.Stats(profiler, stream=sys.stderr)
        statistics.sort_stats("cumulative").print_stats("audiatur", 45)
        statistics.sort_stats("tottime").print_stats(40)
    print(json.dumps(row))


def _most() -> float:
    """The most memory that this process held, in GiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20


if __name__ == "__main__":
    main()
