"""Counts in, one Markdown table out, and what it cannot show."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from counting import Count, Counts

MEASURES = {
    "right": "known facts told right",
    "conflicts": "conflicts told that are wrong",
    "agreements": "known conflicts told as agreement",
    "lookalikes": "look-alikes joined",
    "copied": "agreements that are copies of one text",
}
UNABLE = {
    ("word overlap", "conflicts"),
    ("same digits", "conflicts"),
    ("unequal values", "agreements"),
    ("unequal values", "copied"),
}
"""What a rule never says, so that it cannot err in it."""

LIMITS = """\
- **Facts**: the sample and the generated stories were planted by the people who wrote the rules, in plain wordings, and
  the real stories were developed on. They show what simple rules do, not how well unseen news is compared.
- **Wrong conflicts**: in made-up stories every conflict that was not planted is wrong. A real story's gold standard is
  not complete: only a conflict where it has another verdict counts, so the true number is higher, for every column.
- **Agreements**: whether an agreement that nobody planted is right cannot be counted; only those over a known conflict,
  a look-alike or copies are.
- **Simple rules**: one threshold (cosine of TF-IDF 0.5); numbers of two digits and more that are no year; sentences as
  Audiatur cuts them. Pairs of one matter count as one alarm, which favours them, while Audiatur's groups hold more
  claims than a pair, which is against it where look-alikes are counted. A rule that knows one verdict tells no other,
  so it tells few facts right by design."""
"""What the table cannot show."""


def rows(results: Mapping[str, Mapping[str, Counts]], readers: Sequence[str]) -> str:
    """One row a measure, one column a reader: so many of so many. A dash: the reader never says such things."""
    lines = [_line(["data", "measure", *readers]), _line(["---"] * 2 + ["---:"] * len(readers))]
    for data, found in results.items():
        for key, words in MEASURES.items():
            counts = {reader: getattr(found[reader], key) for reader in readers}
            if any(count.of for count in counts.values()):
                lines.append(_line([data, words, *(_cell(reader, key, counts[reader]) for reader in readers)]))
    return "\n".join(lines)


def _cell(reader: str, key: str, count: Count) -> str:
    shown = "–" if (reader, key) in UNABLE else f"{count.hit} of {count.of}"
    return f"**{shown}**" if reader == "Audiatur" else shown


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
