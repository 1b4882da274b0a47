"""Bytes of a text file in, its one Page out."""

from __future__ import annotations

from audiatur.acquire.formats.decode import decode
from audiatur.acquire.lines.label import label_text
from audiatur.acquire.page import Page, Pages, addressed
from audiatur.model.document import Metadata
from audiatur.settings import Settings


def read_text(content: bytes, stated: Metadata | None, settings: Settings, url: str | None = None) -> Pages:
    """The page of a text file.

    Args:
        content: The bytes.
        stated: What a sidecar says; its title helps to find the title's line.
        settings: Bounds the length of the text.
        url: Its address, where it is known.
    """
    decoded = decode(content)
    troubles = [decoded.trouble] if decoded.trouble else []
    text = decoded.text
    if len(text) > settings.max_text_characters:
        text = text[: settings.max_text_characters]
        troubles.append(f"The text was cut after {settings.max_text_characters:,} characters.")
    regions = label_text(text, stated.title if stated else None)
    return Pages(pages=(Page(content, "text/plain", text, regions, addressed(url), troubles=tuple(troubles)),))
