"""Every tool that Audiatur is measured beside, one to a file, in the order of the table's columns."""

from __future__ import annotations

from peers import (
    dateparser_search,
    quantulum,
    recognizers,
    spacy_entities,
    textacy_quotations,
    trafilatura_alone,
    verb_list,
)

PEERS = (
    recognizers.PEER,
    quantulum.PEER,
    spacy_entities.PEER,
    dateparser_search.PEER,
    verb_list.PEER,
    textacy_quotations.PEER,
    trafilatura_alone.PEER,
)
