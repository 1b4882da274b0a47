"""Lint, format, types and import contracts: part of the one command, so that CI and a laptop never differ."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

# Named, because a newcomer's virtual environment may stand in the clone under any name.
CODE = ("src", "tests", "bench")
CHECKS = {
    "lint": [sys.executable, "-m", "ruff", "check", *CODE],
    "format": [sys.executable, "-m", "ruff", "format", "--check", *CODE],
    "types": [sys.executable, "-m", "mypy"],
    "import contracts": [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"],
}


@pytest.mark.parametrize("name", CHECKS)
def test_check_passes(name: str) -> None:
    done = subprocess.run(CHECKS[name], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
