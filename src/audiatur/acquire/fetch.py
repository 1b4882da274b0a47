"""An address in, its Documents out: the network is opened here and for feeds, and only when asked."""

from __future__ import annotations

from audiatur.acquire.fetching.download import download
from audiatur.acquire.fetching.reach import EVERYWHERE_PUBLIC, Reach, RefusedError
from audiatur.acquire.file import acquire_content, refused
from audiatur.model.acquired import Acquired
from audiatur.settings import Settings


def fetch(url: str, settings: Settings, reach: Reach = EVERYWHERE_PUBLIC) -> Acquired:
    """The documents at an address; every failure is a Problem.

    Args:
        url: The address; only http and https are fetched, from public addresses.
        settings: ``max_file_bytes`` bounds the answer.
        reach: What may be connected to.
    """
    try:
        answer = download(url, settings.max_file_bytes, reach)
    except RefusedError as error:
        return refused(url, str(error))
    return acquire_content(answer.content, url, None, settings, url=answer.url)
