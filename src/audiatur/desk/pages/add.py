"""Text, files, addresses and feeds in; files among the dossier's added articles, and a build of them, out."""

from __future__ import annotations

import re
from typing import Annotated

from fastapi import APIRouter, Form, Request, UploadFile
from fastapi.responses import RedirectResponse, Response

from audiatur.adding.task import Task
from audiatur.desk.desk import Desk
from audiatur.desk.pages.building import begin
from audiatur.desk.pages.common import OnDesk
from audiatur.desk.screen import screen
from audiatur.settings import Settings
from audiatur.store import added, feeds
from audiatur.store.added import Stated

router = APIRouter(include_in_schema=False)

LARGEST = Settings().max_file_bytes
MOST_FILES = 100
FOLDERS = re.compile(r"[./\\]")
WEB = re.compile(r"https?://[^\s/]+\S*", re.IGNORECASE)

Short = Annotated[str, Form(max_length=500)]
Address = Annotated[str, Form(max_length=2000)]


@router.get("/add")
def show(request: Request, desk: OnDesk) -> Response:
    """The forms, the feeds that are watched, and files that no build has taken yet."""
    with desk.opened() as db:
        catalogue = desk.catalogue(db)
        there = {article.file for article in catalogue.articles}
        left = [
            name
            for name in added.kept(desk.folder)
            if name not in there and not any(file.startswith(f"{name}#") for file in there)
        ]
        watched = feeds.feeds(desk.folder)
        return screen(request, "add.html", catalogue, left=left, watched=watched, largest=LARGEST // 1_000_000)


@router.post("/add/text")
def add_text(  # noqa: PLR0913 -- one parameter a field of the form
    request: Request,
    desk: OnDesk,
    text: Annotated[str, Form(max_length=LARGEST)],
    *,
    outlet: Short = "",
    title: Short = "",
    published: Short = "",
    authors: Short = "",
    url: Address = "",
) -> Response:
    """Adds a pasted text with what is stated of it."""
    content = text.replace("\r\n", "\n").strip()  # browsers send forms with the line ends of mail
    if not content:
        return _refused(request, desk, "There is no text: paste the article's words.")
    if url.strip() and not WEB.fullmatch(url.strip()):
        return _refused(request, desk, "Give the whole address of the page, beginning with https:// or http://.")
    writers = tuple(name for part in authors.split(";" if ";" in authors else ",") if (name := part.strip()))
    stated = Stated(
        outlet=outlet.strip(), title=title.strip(), published=published.strip(), authors=writers, url=url.strip()
    )
    name = " ".join(part for part in (outlet.strip(), title.strip() or content[:60].split("\n")[0]) if part)
    named = FOLDERS.sub(" ", name) + ".txt"
    kept = added.keep(desk.folder, named, f"{content}\n".encode("utf-8", "replace"), stated)
    return begin(request, desk, Task(files=(kept,)))


@router.post("/add/files")
def add_files(request: Request, desk: OnDesk, files: list[UploadFile] | None = None) -> Response:
    """Adds files that were chosen or dropped."""
    given = [file for file in files or () if file.filename or file.size]
    if not given:
        return _refused(request, desk, "No file was chosen.")
    if len(given) > MOST_FILES:
        return _refused(request, desk, f"At most {MOST_FILES} files at once; choose fewer, or build their folder.")
    if any((file.size or 0) > LARGEST for file in given):
        return _refused(
            request, desk, f"A file is larger than {LARGEST // 1_000_000} MB, and larger ones are not read."
        )
    kept = tuple(added.keep(desk.folder, file.filename or "", file.file.read(), Stated()) for file in given)
    return begin(request, desk, Task(files=kept))


@router.post("/add/left")
def add_left(request: Request, desk: OnDesk, name: Annotated[list[str], Form(max_length=1000)]) -> Response:
    """Adds files that lie among the added ones and are in no build."""
    there = added.kept(desk.folder)
    return begin(request, desk, Task(files=tuple(each for each in name if each in there)))


@router.post("/add/address")
def add_address(request: Request, desk: OnDesk, url: Address) -> Response:
    """Fetches one page from the open internet and adds it: the network is opened by this click alone."""
    if not WEB.fullmatch(url.strip()):
        return _refused(request, desk, "Give the whole address of a page, beginning with https:// or http://.")
    return begin(request, desk, Task(addresses=(url.strip(),)))


@router.post("/add/feed")
def add_feed(request: Request, desk: OnDesk, url: Address) -> Response:
    """Looks at a feed once, and lists it to be looked at again."""
    if not WEB.fullmatch(url.strip()):
        return _refused(request, desk, "Give the whole address of a feed, beginning with https:// or http://.")
    feeds.keep(desk.folder, feeds.feed(desk.folder, url.strip()))
    return begin(request, desk, Task(feeds=(url.strip(),)))


@router.post("/add/feed/forget")
def forget_feed(desk: OnDesk, url: Address) -> Response:
    """Watches a feed no more."""
    feeds.forget(desk.folder, url)
    return RedirectResponse("/add", 303)


def _refused(request: Request, desk: Desk, why: str) -> Response:
    with desk.opened() as db:
        return screen(request, "trouble.html", desk.catalogue(db), 422, trouble=why, back="/add")
