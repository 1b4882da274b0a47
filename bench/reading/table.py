"""What was measured in, one Markdown table out, and its place in docs/quality.md."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from datasets import DataSet, Score
from peers.peer import Peer

BEGIN, END = "<!-- bench/reading: begin -->", "<!-- bench/reading: end -->"
OURS = "Audiatur"


@dataclass(frozen=True)
class Measured:
    """One reader's scores on one data set, and how many articles it refused."""

    scores: Mapping[str, Score]
    refused: int = 0


Results = Mapping[tuple[str, str], Measured]
"""By name of data set and of reader."""


def table(data_sets: Sequence[DataSet], peers: Sequence[Peer], results: Results) -> str:
    """One row a measure, one column a reader. A dash: the reader does not read such things."""
    head = ["data", "measure", "of", OURS, *(peer.name for peer in peers)]
    lines = [_line(head), _line(["---"] * 2 + ["---:"] * (len(head) - 2))]
    for data in data_sets:
        for measure in data.measures:
            ours = results[data.name, OURS].scores[measure.key]
            cells = [
                data.name + (" (scored only)" if data.final else ""),
                measure.words,
                str(ours.of),
                f"**{_value(ours)}**",
            ]
            for peer in peers:
                if measure.skill not in peer.skills:
                    cells.append("–")
                elif peer.version is None:
                    cells.append("not installed")
                else:
                    measured = results[data.name, peer.name]
                    refused = f" ({measured.refused} refused)" if measured.refused else ""
                    cells.append(_value(measured.scores[measure.key]) + refused)
            lines.append(_line(cells))
    return "\n".join(lines)


def limits(data_sets: Sequence[DataSet]) -> str:
    """What each figure cannot show, one line a text."""
    names: dict[str, list[str]] = {}
    for data in data_sets:
        names.setdefault(data.limits, []).append(data.name)
    return "\n".join(f"- **{', '.join(of)}**: {text}" for text, of in names.items())


def replaced(page: str, block: str) -> str:
    """The page with the block between its markers.

    Raises:
        ValueError: A marker is missing.
    """
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"the page needs the lines {BEGIN} and {END}")
    return f"{before}{BEGIN}\n{block}\n{END}{after}"


def write(path: Path, block: str) -> None:
    """Put the block into the file."""
    path.write_text(replaced(path.read_text("utf-8"), block), "utf-8")


def _value(score: Score) -> str:
    return "–" if score.value is None else f"{score.value:.3f}"


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
