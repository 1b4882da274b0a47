"""Bytes of an RSS or Atom feed in, one Page for each of its items out, or what it says of each."""

from __future__ import annotations

import io
import warnings

import feedparser

from audiatur.acquire.formats.crowded_tags import without_crowded_tags
from audiatur.acquire.formats.html import parse_html, read_html
from audiatur.acquire.formats.render import render
from audiatur.acquire.lines.label import label_text
from audiatur.acquire.metadata.dates import read_edtf
from audiatur.acquire.page import Page, Pages
from audiatur.model.document import Metadata, MetadataSource
from audiatur.settings import Settings

FEWEST_BLOCKS = 4


def items(content: bytes, settings: Settings) -> tuple[Metadata, ...]:
    """What a feed says of each of its items, in its order; nothing where it is no feed."""
    feed = _parsed(content)
    return tuple(_metadata(item, feed.feed) for item in feed.entries[: settings.max_container_items])


def read_feed(content: bytes, settings: Settings) -> Pages:
    """The pages of a feed: each item's content, or else its summary, read like a page.

    Args:
        content: The bytes.
        settings: Bounds the number of items and the length of each.
    """
    feed = _parsed(content)
    if not feed.entries:
        return Pages(troubles=("The feed holds no items, or is damaged.",))
    troubles = ["The feed is damaged; what could be read of it was."] if feed.bozo else []
    if len(feed.entries) > settings.max_container_items:
        troubles.append(
            f"Only the first {settings.max_container_items:,} of {len(feed.entries):,} items of the feed were read."
        )
    pages = []
    for number, item in enumerate(feed.entries[: settings.max_container_items], start=1):
        page = _read_item(item, number, feed.feed, settings)
        if page is None:
            troubles.append(f"Item {number} of the feed holds no text.")
        else:
            pages.append(page)
    return Pages(pages=tuple(pages), troubles=tuple(troubles))


def _parsed(content: bytes) -> feedparser.FeedParserDict:
    """The feed; given as a stream, because bytes could name a file."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return feedparser.parse(io.BytesIO(content), sanitize_html=False, resolve_relative_uris=False)


def _read_item(
    item: feedparser.FeedParserDict, number: int, feed: feedparser.FeedParserDict, settings: Settings
) -> Page | None:
    """One item as a page, or None where it holds no text."""
    markup = max((part.get("value", "") for part in item.get("content", [])), key=len, default="")
    markup = markup or item.get("summary", "")
    said = _metadata(item, feed)
    content = markup.encode("utf-8", "replace")
    whole = b'<html><head><meta charset="utf-8"></head><body><article>' + content + b"</article></body></html>"
    read = read_html(whole, said, settings, said.url)
    troubles = read.pages[0].troubles if read.pages else ()
    tree = parse_html(without_crowded_tags(whole.decode("utf-8")))
    text = render(tree).text[: settings.max_text_characters].rstrip() if tree is not None else ""
    if not text:
        return None
    return Page(
        content=content,
        media_type="text/html",
        text=text,
        regions=label_text(text, said.title),
        metadata=(said,),
        item=said.url or str(item.get("id") or number),
        troubles=troubles,
    )


def _metadata(item: feedparser.FeedParserDict, feed: feedparser.FeedParserDict) -> Metadata:
    """What the feed says of one item: the feed's own title is the outlet."""
    authors = [author.get("name") for author in item.get("authors", [])] or [item.get("author")]
    source = item.get("source") or {}
    return Metadata(
        source=MetadataSource.FEED,
        title=_plain(item.get("title")),
        outlet=_plain(source.get("title")) or _plain(feed.get("title")),
        authors=tuple(name for author in authors if (name := _plain(author))),
        published=_published(item),
        url=_plain(item.get("link")),
    )


def _published(item: feedparser.FeedParserDict) -> str | None:
    """The item's publication date as written there, cut to the day; never that of an update."""
    written = item.get("published")
    return read_edtf(str(written)) if written else None


def _plain(value: object) -> str | None:
    """A value of the feed as plain words, None where there are none."""
    if not isinstance(value, str) or not value.strip():
        return None
    tree = parse_html(without_crowded_tags(value)) if "<" in value or "&" in value else None
    words = render(tree).text if tree is not None else value
    return " ".join(words.split()) or None
