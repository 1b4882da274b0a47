"""A Dossier in; rows of documents, of what they are taken from and of shared origins out."""

from __future__ import annotations

import hashlib

from audiatur.model.document import Document
from audiatur.model.dossier import Dossier
from audiatur.store.tables.row import Rows, Texts, array, place, whole


def rows(dossier: Dossier, texts: Texts) -> Rows:
    """Tables ``copy_groups``, ``documents``, ``taken_from`` and ``shared_origins``."""
    group_of = {}
    for group in dossier.compared.copy_groups:
        group_of.update(dict.fromkeys(group.documents, group.id))
        yield "copy_groups", {"id": group.id, "documents": len(group.documents), **whole(group)}
    for document in dossier.documents:
        yield from _document(document, group_of.get(document.id))
        for origin in document.taken_from:
            yield "taken_from", {"name": origin.name, "kind": origin.kind, **place(origin.span, texts)}
    for shared in dossier.compared.shared_origins:
        yield (
            "shared_origins",
            {
                "left_document": shared.left,
                "right_document": shared.right,
                "rule": shared.rule,
                "reason": shared.reason,
                "share": shared.share,
                **whole(shared),
            },
        )


def text_hash(text: str) -> str:
    """SHA-256 of a document's text in UTF-8."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _document(document: Document, copy_group: str | None) -> Rows:
    yield (
        "documents",
        {
            "id": document.id,
            "file": document.file,
            "sha256": document.sha256,
            "media_type": document.media_type,
            "title": document.title,
            "outlet": document.outlet,
            "authors": array(document.authors),
            "published": document.published,
            "language": document.language,
            "url": document.url,
            "body": array(document.body()),
            "text": document.text,
            "text_sha256": text_hash(document.text),
            "copy_group": copy_group,
            "record": document.model_dump_json(exclude_defaults=True, exclude={"text"}),
        },
    )
