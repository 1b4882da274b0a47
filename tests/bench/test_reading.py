"""The bench of readers scores a perfect answer as perfect, and shows plainly what a peer cannot or did not do."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "quality"))
sys.path.insert(0, str(Path(__file__).parents[2] / "bench" / "reading"))

import annotated as bench_annotated
from annotation import annotated
from article import Article, articles
from datasets import DataSet, Measure, Score
from exporting import export_peer
from peers.peer import Peer, Row, Skill
from table import OURS, Measured, limits, markers, replaced, table


def given(text: str) -> Iterator[tuple[str, Row]]:
    """What the annotation of the article with that text says."""
    for note in annotated().values():
        if note.text == text:
            for noun, entries in (("amounts", note.amounts), ("periods", note.periods)):
                for entry in entries:
                    start, end = note.place(entry.words)
                    yield noun, {"start": start, "end": end, **entry.model_dump(exclude={"words"})}
            for said in note.attributions:
                start, end = note.place(said.content)
                source = note.text.find(said.source, max(0, start - 200))
                cue = note.text.find(said.cue, max(0, start - 200))
                row: Row = {"source": {"start": source, "end": source + len(said.source)}}
                row |= {"cue": {"start": cue, "end": cue + len(said.cue)}, "content": [[start, end]]}
                yield "attributions", row


def nothing(article: Article) -> Iterator[tuple[str, Row]]:
    if "\n" in article.text:
        raise ValueError(article.file)
    yield from ()


PERFECT = Peer("perfect", "pydantic", frozenset(Skill), lambda article: given(article.text))
REFUSING = Peer("refusing", "pydantic", frozenset(Skill), nothing, trouble=(ValueError,))
ABSENT = Peer("absent", "no-such-distribution", frozenset({Skill.PAGE_TEXT}), nothing)


@pytest.mark.parametrize(("peer", "score"), [(PERFECT, 1.0), (REFUSING, 0.0)], ids=["perfect", "refusing"])
def test_a_perfect_answer_scores_one_and_none_scores_nothing(tmp_path: Path, peer: Peer, score: float) -> None:
    bench_annotated.inputs(tmp_path / "articles")
    refused = export_peer(peer, articles(tmp_path / "articles"), tmp_path / "export")
    scores = bench_annotated.score(tmp_path / "export")
    assert {name: s.value for name, s in scores.items()} == dict.fromkeys(scores, score)
    assert refused == (0 if score else len(annotated()))


def test_a_peer_gets_the_text_and_the_day_and_no_more(tmp_path: Path) -> None:
    bench_annotated.inputs(tmp_path / "articles")
    for article in articles(tmp_path / "articles"):
        note = annotated()[Path(article.file).stem]
        assert (article.text, article.published) == (note.text, note.published)


def test_an_export_has_a_row_for_each_document(tmp_path: Path) -> None:
    export_peer(PERFECT, [Article("a.txt", b"A text.", None)], tmp_path / "export")
    (row,) = map(json.loads, (tmp_path / "export" / "documents.jsonl").read_text("utf-8").splitlines())
    assert (row["file"], row["text"], row["body"]) == ("a.txt", "A text.", [[0, 7]])


def test_the_table_tells_a_dash_from_a_missing_peer() -> None:
    data = DataSet("set", "It is small.", (Measure("m", Skill.PAGE_TEXT, "text F1"),))
    unable = Peer("unable", "pydantic", frozenset({Skill.ATTRIBUTIONS}), nothing)
    results = {("set", OURS): Measured({"m": Score(0.5, 8)}), ("set", "refusing"): Measured({"m": Score(0.25, 8)}, 3)}
    last = table([data], [REFUSING, unable, ABSENT], results).splitlines()[-1]
    assert last == "| set | text F1 | 8 | **0.500** | 0.250 (3 refused) | – | not installed |"


def test_limits_that_are_the_same_are_told_once() -> None:
    sets = [DataSet("one", "Small.", ()), DataSet("two", "Old.", ()), DataSet("three", "Small.", ())]
    assert limits(sets) == "- **one, three**: Small.\n- **two**: Old."


def test_only_what_stands_between_the_markers_changes() -> None:
    begin, end = markers("bench/reading")
    assert replaced(f"a\n{begin}\nold\n{end}\nb\n", "new") == f"a\n{begin}\nnew\n{end}\nb\n"
    with pytest.raises(ValueError, match="needs the lines"):
        replaced("a page without markers", "new")
