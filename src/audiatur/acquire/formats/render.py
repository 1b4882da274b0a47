"""A page's element tree in, its visible text block by block out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml.html import HtmlElement

DROPPED = frozenset(
    {
        *(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "meta",
            "link",
            "svg",
            "math",
            "iframe",
            "object",
        ),
        *("embed", "canvas", "audio", "video", "source", "track", "map", "area", "input", "select", "option"),
        *("optgroup", "datalist", "textarea", "button", "dialog", "base", "param", "frame", "frameset", "noframes"),
    }
)
INLINE = frozenset(
    {
        *("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn", "em", "font"),
        *("i", "img", "ins", "kbd", "label", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small", "span"),
        *("strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr"),
    }
)
HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
LONGEST_MARK = 500
"""Every block of a page bears the marks of all it stands in."""
SPACE = re.compile(r"[ \t\r\n\f\v]+")


@dataclass(frozen=True)
class Block:
    """One block of visible text.

    Attributes:
        start: Index of its first character in the rendered text.
        end: Index after its last.
        path: Names of the elements it stands in, outermost first.
        marks: Classes, ids and roles of those elements, in lower case.
    """

    start: int
    end: int
    path: tuple[str, ...]
    marks: str


@dataclass(frozen=True)
class Rendered:
    """The visible text of a page and its blocks, a blank line between any two."""

    text: str
    blocks: tuple[Block, ...]


@dataclass
class _Writer:
    """Collects text until a block ends."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    blocks: list[Block] = field(default_factory=list)
    pending: list[str] = field(default_factory=list)
    path: list[str] = field(default_factory=list)
    marks: list[str] = field(default_factory=list)

    def end_block(self) -> None:
        words = "\n".join(
            line for part in "".join(self.pending).split("\x00") if (line := SPACE.sub(" ", part).strip())
        )
        self.pending.clear()
        if not words:
            return
        if self.blocks:
            self.parts.append("\n\n")
            self.length += 2
        marks = " ".join(mark for mark in self.marks if mark)
        self.blocks.append(Block(self.length, self.length + len(words), tuple(self.path), marks))
        self.parts.append(words)
        self.length += len(words)


def render(root: HtmlElement) -> Rendered:
    """All visible text of a page: scripts, styles, forms' innards and hidden elements left out."""
    writer = _Writer()
    for element, opening in _walk(root):
        if isinstance(element, str):
            writer.pending.append(element.replace("\x00", " "))
            continue
        tag = element.tag
        block = tag not in INLINE
        if opening:
            if block:
                writer.end_block()
                writer.path.append(tag)
                writer.marks.append(
                    " ".join(element.get(name, "")[:LONGEST_MARK] for name in ("class", "id", "role")).lower().strip()
                )
            elif tag == "br":
                writer.pending.append("\x00")
            if element.text:
                writer.pending.append(element.text.replace("\x00", " "))
        else:
            if block:
                writer.end_block()
                writer.path.pop()
                writer.marks.pop()
            if element.tail and element is not root:
                writer.pending.append(element.tail.replace("\x00", " "))
    writer.end_block()
    return Rendered("".join(writer.parts), tuple(writer.blocks))


def _walk(root: HtmlElement) -> Iterator[tuple[HtmlElement | str, bool]]:
    """Every visible element twice, on entering and on leaving, without recursion.

    Of an element that is not shown, only the text after it is given.
    """
    stack: list[tuple[HtmlElement, bool]] = [(root, True)]
    while stack:
        element, opening = stack.pop()
        if not opening:
            yield element, False
            continue
        if not isinstance(element.tag, str) or _hidden(element):
            if element.tail and element is not root:
                yield element.tail, True
            continue
        yield element, True
        stack.append((element, False))
        stack.extend((child, True) for child in reversed(element))


def _hidden(element: HtmlElement) -> bool:
    """Whether a browser would not show the element."""
    return (
        element.tag in DROPPED
        or element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or HIDDEN_STYLE.search(element.get("style") or "") is not None
    )
