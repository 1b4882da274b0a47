"""A page's address in, the date that its path gives the page out."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from audiatur.acquire.metadata.dates import read_edtf

LONGEST = 2_000
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_MONTH = r"(?P<month>0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
_DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])"
SEGMENTS = re.compile(rf"/{_YEAR}/{_MONTH}(?:/{_DAY})?/", re.IGNORECASE)
HYPHENED = re.compile(r"/(?P<date>(?:19|20)\d\d-[01]\d-[0-3]\d)(?:[-/_.]|$)")
"""Sites file a page under the day or the month in which it came out."""


def date_in_address(url: str | None) -> str | None:
    """When a page came out by the folders of its address, in EDTF; None where they name no year and month.

    >>> date_in_address("https://lantern.example/news/2031/05/07/flood/")
    '2031-05-07'
    >>> date_in_address("https://lantern.example/2031/may/flood")
    '2031-05'
    """
    if url is None or len(url) > LONGEST:
        return None
    try:
        path = urlsplit(url).path
    except ValueError:
        return None
    if hyphened := HYPHENED.search(path):
        return read_edtf(hyphened["date"])
    found = SEGMENTS.search(path)
    if found is None:
        return None
    day, month, year = found["day"], found["month"], found["year"]
    written = f"{month} {day + ', ' if day else ''}{year}" if month.isalpha() else None
    return read_edtf(written or f"{year}-{month:0>2}" + (f"-{day:0>2}" if day else ""))
