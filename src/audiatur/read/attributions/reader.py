"""Parsed sentences and names in, every reported statement out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from audiatur.model.attribution import Attribution
from audiatur.model.mention import Mention
from audiatur.model.record import content_id
from audiatur.model.span import Span
from audiatur.model.speaker import Speaker
from audiatur.read.attributions.captions import read_captions
from audiatur.read.attributions.carriers import with_carriers
from audiatur.read.attributions.conjoined import with_joined_clauses
from audiatur.read.attributions.draft import Draft, Piece
from audiatur.read.attributions.headlines import read_headline
from audiatur.read.attributions.introduced import read_introduced
from audiatur.read.attributions.inverted import read_inverted
from audiatur.read.attributions.nouns import read_nouns
from audiatur.read.attributions.passages import Passage, passages
from audiatur.read.attributions.phrases import read_phrases
from audiatur.read.attributions.quotations import Quotation, quotations
from audiatur.read.attributions.quoted import join_quotations
from audiatur.read.attributions.references import read_references
from audiatur.read.attributions.speakers import Resolver
from audiatur.read.attributions.turns import read_turns
from audiatur.read.attributions.verbs import read_verbs
from audiatur.read.attributions.words import attribution_words
from audiatur.read.parse import Parsed

READERS = (read_verbs, read_phrases, read_nouns, read_headline, read_inverted)
"""What reads one sentence."""

NOUNS = frozenset({"noun_clause", "noun_of", "noun_for", "noun_against"})
"""Rules for nouns of saying; those for plans and decisions tell of what is intended, whoever intends it."""

LONGEST_SENTENCE = 400
"""Words; what is longer is a table or a ruin, and its parse says nothing."""


def read_attributions(parsed: Parsed, mentions: Sequence[Mention]) -> tuple[Attribution, ...]:
    """Every reported statement, in the order of its first character, with its speaker resolved; credits after them."""
    quoted = quotations(parsed)
    resolver = Resolver(parsed, mentions, quoted)
    told = [attribution for passage in passages(parsed, quoted) for attribution in _read_passage(passage, resolver)]
    once: dict[str, Attribution] = {}
    for attribution in (*told, *read_captions(parsed.document), *read_references(parsed.document)):
        once.setdefault(attribution.id, attribution)  # a caption may be read as a sentence and as a credit
    return tuple(once.values())


def _read_passage(passage: Passage, resolver: Resolver) -> Iterator[Attribution]:
    """The statements of one passage."""
    found = [
        draft
        for sentence in passage.parsed.sentences
        if len(sentence.tokens) <= LONGEST_SENTENCE
        for draft in with_carriers(with_joined_clauses(_told_once([d for read in READERS for d in read(sentence)])))
    ]
    found += read_introduced(passage.parsed.sentences)
    joined = join_quotations(passage.parsed, found, passage.quoted)
    drafts = _with_sources(_in_order([*joined, *read_turns(passage.parsed)]))
    document = passage.parsed.document.id
    ids = [content_id("attribution", document, draft.source, draft.cue, draft.contents) for draft in drafts]
    holders = [_holder(index, drafts) for index in range(len(drafts))]
    speakers: dict[int, Speaker | None] = {}
    for index in sorted(range(len(drafts)), key=lambda number: _place_of_telling(drafts[number])):
        _resolve(index, drafts, holders, resolver, speakers)
    for index, draft in enumerate(drafts):
        holder, direct = holders[index], _is_direct(draft, passage.quoted)
        yield Attribution(
            id=ids[index],
            document=document,
            source=_span(document, draft.source),
            cue=_span(document, draft.cue),
            content=tuple(Span(document=document, start=start, end=end) for start, end in draft.contents),
            direct=direct,
            cue_kind=draft.kind,
            stated=_is_stated(draft, direct=direct),
            inside=None if holder is None else ids[holder],
            speaker=speakers[index],
            rule=draft.rule,
        )


def _told_once(drafts: Sequence[Draft]) -> list[Draft]:
    """The Drafts of a sentence but nouns for what a verb tells: "said in a statement that" is one statement."""
    told = {draft.contents for draft in drafts if draft.rule not in NOUNS}
    return [draft for draft in drafts if draft.rule not in NOUNS or draft.contents not in told]


def _in_order(drafts: Sequence[Draft]) -> list[Draft]:
    """One Draft for each source, cue and content, in the order of the text."""
    unique = {(draft.source, draft.cue, draft.contents): draft for draft in drafts}
    return sorted(
        unique.values(),
        key=lambda draft: (draft.start, draft.contents, draft.cue or (-1, -1), draft.source or (-1, -1)),
    )


def _with_sources(drafts: Sequence[Draft]) -> list[Draft]:
    """The Drafts but nouns of saying within another's words that name nobody: "Lund spoke of claims that it leaks"."""
    return [
        draft
        for index, draft in enumerate(drafts)
        if draft.source is not None or draft.rule not in NOUNS or _holder(index, drafts) is None
    ]


def _span(document: str, place: Piece | None) -> Span | None:
    return Span(document=document, start=place[0], end=place[1]) if place else None


def _is_direct(draft: Draft, quoted: Sequence[Quotation]) -> bool:
    """Whether every piece stands wholly in quotation marks."""
    return all(any(q.start <= start and end <= q.end for q in quoted) for start, end in draft.contents) and (
        draft.cue is None or not any(q.start <= draft.cue[0] < q.end for q in quoted)
    )


def _is_stated(draft: Draft, *, direct: bool) -> bool:
    """Whether somebody says it: always with a clause or a quotation, else by the cue."""
    if (
        draft.cue_head is None
        or direct
        or draft.rule in {"verb_clause", "verb_that", "verb_parenthesis", "phrase", "headline"}
    ):
        return True
    return draft.cue_head.lemma_.lower() not in attribution_words().unspoken


def _resolve(
    index: int,
    drafts: Sequence[Draft],
    holders: Sequence[int | None],
    resolver: Resolver,
    speakers: dict[int, Speaker | None],
) -> None:
    """Finds the speaker of a statement, and before it those of the statements it stands in: "I" means theirs."""
    chain = [index]
    while (holder := holders[chain[-1]]) is not None and holder not in speakers and holder not in chain:
        chain.append(holder)
    for number in reversed(chain):
        if number not in speakers:
            above = holders[number]
            speakers[number] = resolver.speaker(drafts[number], speakers.get(above) if above is not None else None)


def _place_of_telling(draft: Draft) -> Piece:
    """Where a statement's source stands, else its cue, else its content: speakers are resolved in this order."""
    return draft.source or draft.cue or draft.contents[0]


def _holder(index: int, drafts: Sequence[Draft]) -> int | None:
    """The smallest other statement whose content holds this one's cue, or its source where it has none."""
    draft = drafts[index]
    anchor = draft.cue or draft.source
    if anchor is None:
        return None
    holders = [
        (end - start, number)
        for number, other in enumerate(drafts)
        if number != index
        for start, end in other.contents
        if start <= anchor[0] and anchor[1] <= end
    ]
    return min(holders)[1] if holders else None
