"""The name of a country or of its people in, the country's ISO 3166 code out; from the list of ``countrynames``."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import countrynames
from countrynames.util import normalize_name


@cache
def iso_code(name: str) -> str | None:
    """The code of two letters, as ``countrynames.to_code`` gives it for a name or a code.

    That looks through its 23,000 names for each name that is none; here each is looked up.

    >>> iso_code("Peru"), iso_code("Peruvian"), iso_code("pe"), iso_code("Lindhaven")
    ('PE', 'PE', 'PE', None)
    """
    names, codes = _listed()
    whole = name.upper().strip()
    if whole in codes:
        return whole
    code = names.get(normalize_name(whole) or "")
    return None if code == "FAIL" else code


@cache
def _listed() -> tuple[Mapping[str, str], frozenset[str]]:
    """The code of each name, and all codes."""
    countrynames.to_code("PE")  # the list is read when the first name is asked for
    return countrynames.COUNTRY_NAMES, frozenset(countrynames.COUNTRY_NAMES.values())
