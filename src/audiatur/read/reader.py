"""One Document in, its Reading out: the readers in their order."""

from __future__ import annotations

from audiatur.model.document import Document
from audiatur.model.reading import Reading
from audiatur.read.amounts.reader import read_amounts
from audiatur.read.attributions.reader import read_attributions
from audiatur.read.claims import read_claims
from audiatur.read.names.reader import read_names
from audiatur.read.parse import load_parser, parse
from audiatur.read.periods.reader import read_periods
from audiatur.settings import Settings


def read_document(document: Document, settings: Settings) -> Reading:
    """All that is read in one document.

    Args:
        document: The article; only blocks of kinds that are read count.
        settings: Names the parser and the topics.
    """
    parsed = parse(document, load_parser(settings.model))
    mentions = read_names(parsed)
    amounts = read_amounts(parsed)
    periods = read_periods(parsed)
    attributions = read_attributions(parsed, mentions)
    return Reading(
        document=document.id,
        sentences=tuple(sentence.span for sentence in parsed.sentences),
        mentions=mentions,
        amounts=amounts,
        periods=periods,
        attributions=attributions,
        claims=read_claims(parsed, mentions, amounts, periods, attributions, settings),
    )
