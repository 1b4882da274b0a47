"""A form of the desk as it is sent in, a Filled form out; whatever it holds, trouble is told and never raised."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import Depends, Request
from pydantic import BaseModel, Field, ValidationError
from starlette.datastructures import FormData, UploadFile

from audiatur.model.finding import Verdict
from audiatur.model.judgement import Decision, EditedField
from audiatur.store.attachments import MOST_BYTES

MOST_FIELDS = 2_000
LISTS = frozenset({"about", "name", "field", "value", "was"})

Text = Annotated[str, Field(max_length=2_000)]
Long = Annotated[str, Field(max_length=20_000)]


class Filled(BaseModel):
    """What a person filled in.

    Attributes:
        decision: What is decided.
        about: What it is about, as ``targets.target`` reads it.
        name: Further names it is about, as written.
        article: With ``words``: id of the article in which they stand.
        words: Exact words that a claim shall be added at.
        reason: Why.
        by: Who.
        verdict: For a verdict, and for joined questions.
        field: Names of edited fields.
        value: What a person put there, each at the place of its field.
        was: What stood there, so that what stayed the same is no change; empty where all are changes.
        attachment: An address, or how a kept file is named.
        seen: Id of the newest judgement when the screen was made.
        back: The desk's own path to go on at.
        onward: The path to go on at once something is decided; a remark stays where it is.
    """

    decision: Decision
    about: list[Long] = Field(default_factory=list, max_length=1_000)
    name: list[Text] = Field(default_factory=list, max_length=100)
    article: Text = ""
    words: Long = ""
    reason: Long = ""
    by: Annotated[str, Field(min_length=1, max_length=200)]
    verdict: Verdict | None = None
    field: list[EditedField] = Field(default_factory=list, max_length=20)
    value: list[Text] = Field(default_factory=list, max_length=20)
    was: list[Text] = Field(default_factory=list, max_length=20)
    attachment: Text = ""
    seen: Text = ""
    back: Text = "/"
    onward: Text = ""


class Sent(BaseModel):
    """A form that arrived.

    Attributes:
        form: What was filled in; None where it cannot be read.
        trouble: What is wrong with it, for the person; empty where nothing is.
        typed: What the person typed, so that it is not lost: name of the field and text.
        file: Name of an attached file; empty for none.
        content: Its bytes.
    """

    form: Filled | None
    trouble: str = ""
    typed: tuple[tuple[str, str], ...] = ()
    file: str = ""
    content: bytes = b""


async def _sent(request: Request) -> AsyncIterator[Sent]:
    async with request.form(max_files=1, max_fields=MOST_FIELDS) as data:
        yield await _read(data)


OnForm = Annotated[Sent, Depends(_sent)]
"""The form that a request brings."""


async def _read(data: FormData) -> Sent:
    texts = [(key, _clean(value)) for key, value in data.multi_items() if isinstance(value, str)]
    given: dict[str, object] = {}
    for key, value in texts:
        if key in LISTS:
            found = given.setdefault(key, [])
            if isinstance(found, list):
                found.append(value)
        elif value or key != "verdict":  # an empty choice is none
            given[key] = value
    typed = tuple((key, value) for key, value in texts if key in {"reason", "value", "words", "attachment"} and value)
    upload = data.get("file")
    file, content = "", b""
    if isinstance(upload, UploadFile) and upload.filename:
        file, content = _clean(upload.filename), await upload.read(MOST_BYTES + 1)
    try:
        form = Filled.model_validate(given)
    except ValidationError as error:
        return Sent(form=None, trouble=told(error), typed=typed)
    return Sent(form=form, typed=typed, file=file, content=content)


def told(error: ValidationError) -> str:
    """What is wrong, in words for the person who filled in the form."""
    found = []
    for each in error.errors():
        name = str(each["loc"][0]) if each["loc"] else ""
        message = each["msg"].removeprefix("Value error, ")
        match name:
            case "by":
                message = "say who decides: your name is missing or too long"
            case "decision":
                message = "this is nothing that can be decided"
            case "":
                pass
            case _:
                message = f"{name}: {message[0].lower()}{message[1:]}"
        found.append(message)
    return "; ".join(dict.fromkeys(found))


def _clean(text: str) -> str:
    """Without halves of characters, which no file can hold; line ends as one sign."""
    whole = text.encode("utf-8", "replace").decode("utf-8")
    return whole.replace("\r\n", "\n").replace("\x00", "\ufffd")
