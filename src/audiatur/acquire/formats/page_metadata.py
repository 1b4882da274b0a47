"""A page's element tree in, what it says of its title, outlet, authors and date out."""

from __future__ import annotations

import trafilatura
from lxml.html import HtmlElement

from audiatur.model.document import Metadata, MetadataSource


def page_metadata(tree: HtmlElement, markup: str, url: str | None) -> Metadata:
    """What the page's own tags say; nothing is guessed from its text or address."""
    found = trafilatura.extract_metadata(
        markup, default_url=url, date_config={"extensive_search": False, "original_date": True}, extensive=False
    )
    if found is None:
        return Metadata(source=MetadataSource.PAGE, url=url)
    authors = tuple(name.strip() for name in (found.author or "").split(";") if name.strip())
    return Metadata(
        source=MetadataSource.PAGE,
        title=found.title,
        outlet=found.sitename,
        authors=authors,
        published=found.date,
        url=url or found.url,
    )
