"""Articles given one by one in, files in the dossier's folder ``added`` out, and an ``index.json`` that describes them.

The folder can be built like any other: ``audiatur build ARTICLES DOSSIER/added --out DOSSIER``.
"""

from __future__ import annotations

import json
from pathlib import Path

from audiatur.errors import DossierError
from audiatur.files import write
from audiatur.model.record import Record
from audiatur.store.database import open_for_reading
from audiatur.store.file_names import free_name, safe_name
from audiatur.store.lock import held

ADDED = "added"
INDEX = "index.json"
WAIT_SECONDS = 10.0


class Stated(Record):
    """What is stated of a file; empty where nothing is.

    Attributes:
        outlet: Name of the outlet.
        title: The headline.
        published: When it appeared, as it was written.
        authors: Names of the authors.
        url: Address of the live page.
        asked: The address that led there, where it is another.
    """

    outlet: str = ""
    title: str = ""
    published: str = ""
    authors: tuple[str, ...] = ()
    url: str = ""
    asked: str = ""


def place(folder: Path) -> Path:
    """Where a dossier's added articles lie."""
    return folder / ADDED


def keep(folder: Path, name: str, content: bytes, stated: Stated) -> str:
    """Stores a file under a safe and free name.

    Args:
        folder: Of the dossier.
        name: As it was given.
        content: Its bytes.
        stated: What is said of it.

    Returns:
        The name it has now.

    Raises:
        DossierError: There is no dossier, it cannot be written, or what lies there is damaged.
    """
    with open_for_reading(folder) as db:
        taken = [file for (file,) in db.execute("select file from documents")]
    lies = place(folder)
    with held(lies, WAIT_SECONDS):
        said = _read(lies)
        kept = free_name(safe_name(name), {*taken, *said, *(path.name for path in lies.iterdir())})
        write(lies / kept, content)
        _write(lies, said | {kept: stated})
    return kept


def state(folder: Path, name: str, stated: Stated) -> None:
    """Says something else of a file that is kept."""
    lies = place(folder)
    with held(lies, WAIT_SECONDS):
        _write(lies, _read(lies) | {name: stated})


def forget(folder: Path, name: str) -> None:
    """Removes a file that was kept: it holds no article, or one that is there already."""
    lies = place(folder)
    with held(lies, WAIT_SECONDS):
        _write(lies, {key: value for key, value in _read(lies).items() if key != name})
        (lies / name).unlink(missing_ok=True)


def kept(folder: Path) -> dict[str, Stated]:
    """The files that are kept, by name, and what is said of each."""
    lies = place(folder)
    if not lies.is_dir():
        return {}
    said = _read(lies)
    names = sorted(path.name for path in lies.iterdir() if path.is_file() and not path.name.startswith("."))
    return {name: said.get(name, Stated()) for name in names if name != INDEX}


def _read(lies: Path) -> dict[str, Stated]:
    path = lies / INDEX
    try:
        rows = json.loads(path.read_text("utf-8"))["files"] if path.exists() else []
        return {row["file"]: Stated(**{key: row[key] for key in Stated.model_fields if key in row}) for row in rows}
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise DossierError(
            f"{path} is damaged ({error}); correct it, or move it away and say anew what files are"
        ) from error


def _write(lies: Path, said: dict[str, Stated]) -> None:
    rows = [
        {"file": name, **{key: value for key, value in stated.model_dump(mode="json").items() if value}}
        for name, stated in sorted(said.items())
    ]
    write(lies / INDEX, json.dumps({"files": rows}, ensure_ascii=False, indent=1) + "\n")
