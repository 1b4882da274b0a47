"""Bytes of a web page in, its one Page out: all visible text, the article told from the furniture."""

from __future__ import annotations

import re

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from audiatur.acquire.formats.article_blocks import label_blocks
from audiatur.acquire.formats.crowded_tags import without_crowded_tags
from audiatur.acquire.formats.decode import Decoded, decode
from audiatur.acquire.formats.render import render
from audiatur.acquire.metadata.page_tags import page_metadata
from audiatur.acquire.page import Page, Pages
from audiatur.model.document import Metadata
from audiatur.settings import Settings

CHARSET = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE
)
DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
HEAD = 8192


def read_html(content: bytes, stated: Metadata | None, settings: Settings, url: str | None = None) -> Pages:
    """The page of an HTML file.

    Args:
        content: The bytes.
        stated: What a sidecar or a feed says of it.
        settings: Bounds the length of the text.
        url: Its address, where it is known.
    """
    decoded = decode_html(content)
    troubles = [decoded.trouble] if decoded.trouble else []
    markup = without_crowded_tags(decoded.text)
    tree = parse_html(markup)
    if tree is None:
        return Pages(troubles=("The page holds no readable HTML.",))
    known = page_metadata(tree, markup, url)
    rendered = render(tree)
    text = rendered.text
    if len(text) > settings.max_text_characters:
        text = text[: settings.max_text_characters].rstrip()
        troubles.append(f"The text was cut after {settings.max_text_characters:,} characters.")
    title = next((said.title for said in (stated, known) if said and said.title), None)
    regions = label_blocks(text, rendered.blocks, markup, title, url)
    if not text.strip():
        troubles.append("The page shows no text without its scripts.")
    return Pages(pages=(Page(content, "text/html", text, regions, metadata=(known,), troubles=tuple(troubles)),))


def decode_html(content: bytes) -> Decoded:
    """The markup in the encoding it declares, or else as any text."""
    declared = CHARSET.search(content[:HEAD])
    if declared and not content.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        name = declared[1].decode("ascii")
        name = "cp1252" if name.lower() in {"iso-8859-1", "latin-1", "latin1", "us-ascii", "ascii"} else name
        try:
            if name.lower().replace("-", "") != "utf8":
                return Decoded(content.decode(name), name)
        except (LookupError, UnicodeDecodeError):
            pass
    return decode(content)


def parse_html(markup: str) -> HtmlElement | None:
    """The element tree of a page, however broken; None where there is nothing to parse."""
    try:
        return document_fromstring(DECLARATION.sub("", markup.replace("\x00", " ")), parser=HTMLParser(huge_tree=False))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError):
        return None
