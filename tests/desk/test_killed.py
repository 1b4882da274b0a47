from __future__ import annotations

import os
import signal
import subprocess
import sys
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

import pytest
from tests.desk.deciding import CROWD

from audiatur.store.judgements import judgements

SERVE = """
import sys
from pathlib import Path
from audiatur.desk.app import make_app
from audiatur.desk.desk import Desk
from audiatur.desk.server import listen, serve
from audiatur.desk.token import Token
listener = listen(0)
port = listener.getsockname()[1]
app = make_app(Desk(Path(sys.argv[1])), Token(read="r" * 32, write="w" * 32), port)
serve(app, listener, lambda: print(port, flush=True))
"""


class Stays(urllib.request.HTTPRedirectHandler):
    """Takes the answer as it comes."""

    def redirect_request(self, *_: object) -> None:
        return None


def decide(port: int, reason: str, seen: str) -> int:
    fields = {"decision": "note", "about": f"finding:{CROWD.id}", "by": "Ana", "reason": reason, "seen": seen}
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}/decide",
        data=urllib.parse.urlencode(fields).encode(),
        headers={"Authorization": f"Bearer {'r' * 32}.{'w' * 32}"},
    )
    try:
        with urllib.request.build_opener(Stays).open(request, timeout=30) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")
def test_what_was_answered_outlives_a_kill(folder: Path) -> None:
    for count in range(1, 4):
        with subprocess.Popen([sys.executable, "-c", SERVE, str(folder)], stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            port = int(process.stdout.readline())
            kept = judgements(folder)
            status = decide(port, f"note {count}", kept[-1].id if kept else "")
            os.kill(process.pid, signal.SIGKILL)
        assert status == 303
        assert [each.reason for each in judgements(folder)] == [f"note {n}" for n in range(1, count + 1)]
