"""Every example in a docstring gives what it says."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

import audiatur

MODULES = sorted(
    module.name for module in pkgutil.walk_packages(audiatur.__path__, "audiatur.") if "__main__" not in module.name
)


def test_there_are_modules_with_examples() -> None:
    assert len(MODULES) > 100


@pytest.mark.parametrize("package", sorted({name.split(".")[1] for name in MODULES}))
def test_examples_give_what_they_say(package: str) -> None:
    own = [name for name in MODULES if name.split(".")[1] == package]
    failed = {name: found.failed for name in own if (found := doctest.testmod(importlib.import_module(name))).failed}
    assert failed == {}
