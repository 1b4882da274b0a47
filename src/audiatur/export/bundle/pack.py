"""Names and contents in, the one zip that a bundle of these is out; and whether a zip is that one."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from typing import BinaryIO
from zipfile import ZipFile

from audiatur.export.bundle.manifest import entry

Content = tuple[str, Callable[[], bytes]]


def pack(contents: Iterable[Content], out: BinaryIO) -> None:
    """Writes the zip; each content is asked for when its turn comes.

    Raises:
        LargeZipFile: It would be larger than 4 GiB or hold more than 65 535 files.
    """
    with ZipFile(out, "w", allowZip64=False) as bundle:
        for name, content in contents:
            bundle.writestr(entry(name), content())


def is_packed(file: BinaryIO, contents: Iterable[Content]) -> bool:
    """Whether the file is, byte for byte, the zip of these contents: nothing between, before or behind them."""
    with _Beside(file) as beside:
        pack(contents, beside)
        return beside.same()


class _Beside(io.BytesIO):
    """A file to write that keeps nothing: it only sees whether the same bytes stand in another one."""

    def __init__(self, other: BinaryIO) -> None:
        super().__init__()
        self._other = other
        self._place = 0
        self._end = 0
        self._differing: set[int] = set()

    def write(self, data: bytes, /) -> int:  # type: ignore[override]  # zipfile writes bytes alone
        """Compares; a header that is written again, once its content is known, is compared again."""
        self._other.seek(self._place)
        if self._other.read(len(data)) == data:
            self._differing.discard(self._place)
        else:
            self._differing.add(self._place)
        self._place += len(data)
        self._end = max(self._end, self._place)
        return len(data)

    def seek(self, place: int, whence: int = io.SEEK_SET, /) -> int:
        self._place = place + (0, self._place, self._end)[whence]
        return self._place

    def tell(self) -> int:
        return self._place

    def same(self) -> bool:
        """Whether all that was written stands in the other file, and nothing more."""
        return not self._differing and self._other.seek(0, io.SEEK_END) == self._end
