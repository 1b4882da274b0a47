"""A file with addresses and the leave to fetch them in, the addresses out."""

from __future__ import annotations

from pathlib import Path

from audiatur.errors import UsageError


def addresses(urls: Path | None, *, fetch: bool) -> tuple[str, ...]:
    """The addresses in a file, each once; empty lines and lines that begin with # are left out.

    Raises:
        UsageError: One of file and leave is missing, or the file cannot be read.
    """
    if urls is None:
        if fetch:
            raise UsageError("--fetch needs addresses: name a file of them with --urls")
        return ()
    if not fetch:
        raise UsageError("--urls opens the network only together with --fetch")
    try:
        lines = [line.strip() for line in urls.read_text("utf-8").splitlines()]
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"cannot read {urls}: {error}; it must be a text file with one address a line") from error
    return tuple(dict.fromkeys(line for line in lines if line and not line.startswith("#")))
