"""A page in, its structure out: what a browser would be told, without one."""

from __future__ import annotations

from lxml import html

REQUESTS = ("src", "srcset", "poster", "action", "formaction", "background", "data", "ping", "manifest")


def read(page: str) -> html.HtmlElement:
    """The parsed page."""
    return html.document_fromstring(page)


def ids(tree: html.HtmlElement) -> list[str]:
    """Every id, in order."""
    return [element.get("id") for element in tree.iter() if isinstance(element.tag, str) and element.get("id")]


def inner_links(tree: html.HtmlElement) -> list[str]:
    """The targets of every link that stays on the page."""
    return [link.get("href")[1:] for link in tree.iter("a") if link.get("href", "").startswith("#")]


def outer_links(tree: html.HtmlElement) -> list[str]:
    """The targets of every other link."""
    return [link.get("href") for link in tree.iter("a") if not link.get("href", "").startswith("#")]


def attributes(tree: html.HtmlElement) -> list[tuple[str, str, str]]:
    """Tag, name and value of every attribute."""
    return [
        (element.tag, name, value)
        for element in tree.iter()
        if isinstance(element.tag, str)
        for name, value in element.attrib.items()
    ]


def words(element: html.HtmlElement) -> str:
    """The text of an element, white space folded."""
    return " ".join(element.text_content().split())
