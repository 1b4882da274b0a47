"""A page's element tree in, what its tags say of title, outlet, authors and date out."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping

import trafilatura
from lxml.html import HtmlElement

from audiatur.acquire.metadata.dates import read_edtf
from audiatur.model.document import Metadata, MetadataSource
from audiatur.model.record import Record
from audiatur.resources import load

MOST_JSON = 500_000
MOST_NODES = 2_000
ARTICLE_TYPES = re.compile(r"(?:Article|Posting|Report|ReviewNewsArticle|WebPage|CreativeWork)$")
NOT_A_NAME = re.compile(r"https?://|@|\d{3}|^(?:by|admin|staff|editor|webmaster)$", re.IGNORECASE)
BY = re.compile(r"^by:? ", re.IGNORECASE)
AROUND_NAME = re.compile(r"\s*(?:[|/•·]|,|\(|\. (?=[A-Z][a-z]))\s*")
MARKUP = re.compile(r"<[^>]{0,200}>")


class PageTagNames(Record):
    """The names of tags and meta entries, as in ``words/en/page_tags.yaml``, best first."""

    published: tuple[str, ...]
    outlet: tuple[str, ...]
    title: tuple[str, ...]
    authors: tuple[str, ...]
    address: tuple[str, ...]


def page_metadata(tree: HtmlElement, markup: str, url: str | None) -> Metadata:
    """What the page says of itself in its tags; nothing is taken from its text or its address here.

    JSON-LD of schema.org comes first, then meta entries (Open Graph, Dublin Core and others), then
    marked elements. A date of modification is never taken for one of publication.

    Args:
        tree: The page.
        markup: Its markup, for the headline and byline where no tag names them.
        url: Its address, where it is known.
    """
    names: PageTagNames = load(PageTagNames, "words/en/page_tags")
    linked = list(_articles(tree))
    metas = _metas(tree)

    def first(keys: tuple[str, ...]) -> str | None:
        return next((metas[key][0] for key in keys if key in metas), None)

    published = _first_text(linked, "datePublished") or first(names.published) or _marked_date(tree)
    authors = _people(linked) or tuple(
        dict.fromkeys(name for key in names.authors for words in metas.get(key, ()) if (name := _name(words)))
    )
    title = _first_text(linked, "headline") or first(names.title)
    if title is None or not authors:
        guessed = trafilatura.extract_metadata(markup, date_config={"extensive_search": False}, extensive=False)
        title = title or _plain(guessed.title)
        authors = authors or tuple(name for part in (guessed.author or "").split(";") if (name := _name(_plain(part))))
    return Metadata(
        source=MetadataSource.PAGE,
        title=title,
        outlet=_publisher(linked) or first(names.outlet),
        authors=authors,
        published=read_edtf(published[:40]) if published else None,
        url=url or first(names.address) or _canonical(tree),
    )


def _articles(tree: HtmlElement) -> Iterator[Mapping[str, object]]:
    """The articles that the page's JSON-LD describes, however it is nested."""
    for script in tree.iter("script"):
        if (script.get("type") or "").lower() != "application/ld+json" or len(script.text or "") > MOST_JSON:
            continue
        try:
            content = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        stack, seen = [content], 0
        while stack and seen < MOST_NODES:
            node = stack.pop()
            seen += 1
            if isinstance(node, list):
                stack.extend(reversed(node))
            elif isinstance(node, dict):
                kinds = node.get("@type")
                if any(ARTICLE_TYPES.search(str(kind)) for kind in (kinds if isinstance(kinds, list) else [kinds])):
                    yield node
                stack.extend(node[key] for key in ("mainEntity", "mainEntityOfPage", "@graph") if key in node)


def _first_text(nodes: list[Mapping[str, object]], key: str) -> str | None:
    """The first words that any of the nodes gives for a key."""
    return next((words for node in nodes if (words := _plain(node.get(key)))), None)


def _people(nodes: list[Mapping[str, object]]) -> tuple[str, ...]:
    """The authors of the first node that names any."""
    for node in nodes:
        given = node.get("author") or node.get("creator")
        people = given if isinstance(given, list) else [given]
        names = [_plain(each.get("name")) if isinstance(each, dict) else _plain(each) for each in people]
        if found := tuple(dict.fromkeys(name for words in names if (name := _name(words)))):
            return found
    return ()


def _publisher(nodes: list[Mapping[str, object]]) -> str | None:
    """The publisher of the first node that names one."""
    for node in nodes:
        given = node.get("publisher")
        given = given[0] if isinstance(given, list) and given else given
        name = _plain(given.get("name")) if isinstance(given, dict) else None
        if name:
            return name
    return None


def _metas(tree: HtmlElement) -> dict[str, list[str]]:
    """The meta entries of the page by name, in lower case."""
    found: dict[str, list[str]] = {}
    for meta in tree.iter("meta"):
        words = _plain(meta.get("content"))
        for attribute in ("property", "name", "itemprop"):
            if words and (key := meta.get(attribute)):
                found.setdefault(key.strip().lower(), []).append(words)
    return found


def _marked_date(tree: HtmlElement) -> str | None:
    """The date of an element that is marked as the publication's."""
    for element in tree.iter("time", "span", "abbr", "p"):
        marks = f"{element.get('itemprop') or ''} {element.get('class') or ''}".lower()
        if "datepublished" in marks or element.get("pubdate") is not None or "entry-date published" in marks:
            return _plain(element.get("datetime") or element.get("content") or element.get("title")) or _plain(
                element.text_content()[:80]
            )
    return None


def _canonical(tree: HtmlElement) -> str | None:
    """The address that the page calls its own."""
    for link in tree.iter("link"):
        address = (link.get("href") or "").strip()
        if (link.get("rel") or "").lower() == "canonical" and address.startswith(("http://", "https://")):
            return address
    return None


def _plain(value: object) -> str | None:
    """A value as words without markup, None where there are none; half a surrogate pair becomes ``?``."""
    if not isinstance(value, str):
        return None
    whole = value.encode("utf-8", "replace").decode("utf-8")
    return " ".join(html.unescape(MARKUP.sub(" ", whole)).split()) or None


def _name(words: str | None) -> str | None:
    """A person's or an agency's name without "By" before and office or outlet after it."""
    name = AROUND_NAME.split(BY.sub("", words or ""))[0].strip(" .,;")
    return name if name and not NOT_A_NAME.search(name) else None
