"""Whom "he" and "she" mean: our reader beside the nearest name, on texts whose chains of mentions were marked by hand.

``python bench/pronouns.py [--shared ../shared]`` reads the Wikinews articles of GUM and the news of ECB+ and
prints, for every such pronoun that a chain joins to a person named in the article, how often each means a person
of that chain. Part 0 is every other document, part 1 the rest.
"""

from __future__ import annotations

import argparse
import re
import tarfile
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from audiatur.model.document import Block, BlockKind, Document
from audiatur.model.mention import EntityKind
from audiatur.model.reading import Reading
from audiatur.model.span import Span
from audiatur.read.fields.context import Context, context_of
from audiatur.read.fields.pronouns import person_meant
from audiatur.read.parse import load_parser, parse
from audiatur.read.reader import read_document
from audiatur.settings import Settings

PRONOUNS = frozenset({"he", "she"})
COLUMNS = 10
LONGEST = 60
"""Characters of a mention that may name somebody; longer ones name others besides."""

Place = tuple[int, int]


@dataclass(frozen=True)
class Marked:
    """An article with the places of its pronouns, each with the other places of its chain."""

    name: str
    text: str
    pronouns: tuple[tuple[Place, tuple[Place, ...]], ...]


def gum(folder: Path) -> Iterator[Marked]:
    """The articles of GUM, whose mentions stand as brackets in the last column."""
    for path in sorted(folder.glob("dep/*.conllu")):
        text, tokens = "", list[tuple[str, Place]]()
        opened, chains = defaultdict[str, list[int]](list), defaultdict[str, list[Place]](list)
        for line in path.read_text("utf-8").splitlines():
            if line.startswith("# newpar") and text:
                text = text.rstrip() + "\n\n"
            columns = line.split("\t")
            if len(columns) < COLUMNS or not columns[0].isdecimal():
                continue
            start, end = len(text), len(text) + len(columns[1])
            tokens.append((columns[1], (start, end)))
            text += columns[1] + ("" if "SpaceAfter=No" in columns[9] else " ")
            marked = re.search(r"Entity=([^|]*)", columns[9])
            for bracket in re.findall(r"\([^()]*\)?|[^()]+\)", marked[1] if marked else ""):
                identity = re.split(r"[-)]", bracket.removeprefix("("))[0]
                if bracket.startswith("("):
                    opened[identity].append(start)
                if bracket.endswith(")") and opened[identity]:
                    chains[identity].append((opened[identity].pop(), end))
        yield _marked(path.stem, text, chains.values(), tokens)


def ecb(archive: Path) -> Iterator[Marked]:
    """The articles of ECB+, a sentence a paragraph; chains are marked in some of their sentences."""
    with tarfile.open(archive) as files:
        members = sorted((one for one in files.getmembers() if one.name.endswith(".xml")), key=lambda one: one.name)
        for member in members:
            opened = files.extractfile(member)
            assert opened is not None  # noqa: S101 - a file by its name
            yield _of_tokens(member.name, ET.parse(opened).getroot())  # noqa: S314 - a file that the team put there


def _of_tokens(name: str, root: ET.Element) -> Marked:
    text, places, sentence = "", dict[str, Place](), "0"
    tokens: list[tuple[str, Place]] = []
    for token in root.iter("token"):
        word = token.text or ""
        if token.get("sentence", "0") != sentence:
            text, sentence = text.rstrip() + "\n\n", token.get("sentence", "0")
        if re.match(r"[.,;:!?)’”]", word) or word.startswith("'"):
            text = text.removesuffix(" ")
        place = len(text), len(text) + len(word)
        places[token.get("t_id", "")] = place
        tokens.append((word, place))
        text += word + ("" if word in {"(", "“"} else " ")
    mentions: dict[str, Place] = {}
    for mention in root.find("Markables") or ():
        own = [places[anchor.get("t_id", "")] for anchor in mention.findall("token_anchor")]
        if own:
            mentions[mention.get("m_id", "")] = own[0][0], own[-1][1]
    relations = root.find("Relations") or ()
    chains = [
        [mentions[s.get("m_id", "")] for s in one.findall("source") if s.get("m_id") in mentions] for one in relations
    ]
    return _marked(name, text, chains, tokens)


def _marked(name: str, text: str, chains: Iterable[list[Place]], tokens: Iterable[tuple[str, Place]]) -> Marked:
    wanted = {place for word, place in tokens if word.lower() in PRONOUNS}
    found = ((place, tuple(other for other in chain if other != place)) for chain in chains for place in chain)
    return Marked(name, text, tuple(sorted(pair for pair in found if pair[0] in wanted)))


def _document(marked: Marked) -> Document:
    """The article as a document, a block a paragraph."""
    blocks = tuple(
        Block(span=Span(document="d", start=one.start(), end=one.end()), kind=BlockKind.BODY, rule="bench")
        for one in re.finditer(r"[^\n]+", marked.text)
    )
    return Document(
        id="d",
        file=marked.name,
        sha256="0" * 64,
        media_type="text/plain",
        text=marked.text,
        blocks=blocks,
        language="en",
    )


def answers(marked: Marked) -> Iterator[tuple[bool, bool]]:
    """For each pronoun whether our reader is right, and whether the nearest person named is."""
    document = _document(marked)
    reading, parsed = read_document(document, Settings()), parse(document, load_parser(Settings().model))
    context = context_of(parsed, reading.mentions, reading.amounts, reading.periods)
    for place, chain in marked.pronouns:
        right = {name for other in chain if other[1] - other[0] <= LONGEST for name in _named(context, other)}
        if right:
            yield _meant(reading, context, place[0]) in right, _nearest(context, place[0]) in right


def _named(context: Context, place: Place) -> Iterator[str]:
    """The full names of the persons whose mentions a place touches."""
    for mention in context.people.mentions:
        if mention.kind is EntityKind.PERSON and mention.span.start < place[1] and place[0] < mention.span.end:
            yield context.people.full_name(mention.name)


def _meant(reading: Reading, context: Context, place: int) -> str | None:
    sentence = context.sentence_at(place)
    pronoun = next((token for token in sentence.tokens if sentence.place(token).start == place), None)
    if pronoun is None or not context.is_quoted(place):
        return person_meant(pronoun, sentence, context) if pronoun is not None else None
    speakers = [
        one.speaker.name
        for one in reading.attributions
        if one.speaker is not None and any(content.start <= place < content.end for content in one.content)
    ]
    return person_meant(pronoun, sentence, context, speakers[-1]) if speakers else None


def _nearest(context: Context, place: int) -> str | None:
    before = [one for one in context.people.mentions if one.kind is EntityKind.PERSON and one.span.start < place]
    return context.people.full_name(before[-1].name) if before else None


def main() -> None:
    """Print one line a set and part."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=Path(__file__).parents[2] / "shared")
    bench = parser.parse_args().shared / "bench"
    print("set    part  pronouns   ours  nearest name")
    for name, articles in (("GUM", gum(bench / "gum_wikinews")), ("ECB+", ecb(bench / "ecbplus/ECBplus_xml.tar.gz"))):
        parts: tuple[list[tuple[bool, bool]], ...] = [], []
        for number, marked in enumerate(one for one in articles if one.pronouns):
            parts[number % 2].extend(answers(marked))
        for part, found in enumerate(parts):
            ours, nearest = (sum(one[which] for one in found) / len(found) for which in (0, 1))
            print(f"{name:5}  {part:4}  {len(found):8}  {ours:.3f}  {nearest:12.3f}")


if __name__ == "__main__":
    main()
