"""An article in, the direct quotations that textacy finds in it out; an article with an unpaired mark it refuses."""

from __future__ import annotations

from collections.abc import Iterator

from article import Article

from peers.parsed import parsed
from peers.peer import Peer, Row, Skill


def read(article: Article) -> Iterator[tuple[str, Row]]:
    """One attribution for each triple of speaker, cue and content."""
    from textacy.extract import direct_quotations  # noqa: PLC0415 - an optional package

    for triple in direct_quotations(parsed(article.text)):
        speaker, cue, content = triple.speaker, triple.cue, triple.content
        yield (
            "attributions",
            {
                "source": {"start": speaker[0].idx, "end": speaker[-1].idx + len(speaker[-1])} if speaker else None,
                "cue": {"start": cue[0].idx, "end": cue[-1].idx + len(cue[-1])} if cue else None,
                "content": [[content.start_char, content.end_char]],
            },
        )


PEER = Peer("textacy", "textacy", frozenset({Skill.ATTRIBUTIONS}), read, trouble=(ValueError,))
