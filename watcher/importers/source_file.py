"""A file to import, read once: its bytes, and its text whatever the encoding."""

from __future__ import annotations

import csv
import io
import re
from functools import cached_property
from pathlib import Path

from watcher.domain.errors import InputError
from watcher.language import tr
from watcher.values import dataclass

LARGEST_BYTES = 64 * 1024 * 1024
MOST_ROWS = 500_000
_SNIFFED_BYTES = 262_144
_GUESSED = (("utf_16_le", "utf_16_be", "gb18030", "cp1252"), ("big5", "shift_jis", "cp1251"))
"""The encodings that a text without a mark may have, the likelier ones first."""
_BEYOND = re.compile(rb"[\x80-\xff]+")
_CHINESE_SIGNS = re.compile(rb"(?:[\xa2\xa3][\xa1-\xfe])+")
_NO_END = "unexpected end of data"
_DECLARED = re.compile(r"^\s*<\?xml[^>]*\?>")
_BOMS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}


@dataclass(frozen=True)
class SourceFile:
    """`name` is only for messages: what a file is, its content says."""

    name: str
    data: bytes

    @classmethod
    def read(cls, path: Path) -> SourceFile:
        """The file at `path`. Raises InputError for one that is too large, or cannot be read."""
        try:
            if not path.is_file():
                raise InputError(
                    tr("{path} is not a file.").format(path=path),
                    tr("Choose the file that your broker gave you."),
                )
            if path.stat().st_size > LARGEST_BYTES:
                raise InputError(
                    tr("{name} is larger than {largest_bytes} MB.").format(
                        name=path.name, largest_bytes=LARGEST_BYTES >> 20
                    ),
                    tr("Export a shorter period, one after the other."),
                )
            return cls(path.name, path.read_bytes())
        except OSError as error:
            raise InputError(
                tr("{path} cannot be read: {strerror}.").format(path=path, strerror=error.strerror)
            ) from error

    @cached_property
    def _parted(self) -> dict[str, list[tuple[int, list[str]]]]:
        return {}

    @cached_property
    def is_zip(self) -> bool:
        """Whether it is a zip, as spreadsheets in XLSX are."""
        return self.data.startswith(b"PK\x03\x04")

    @cached_property
    def utf8(self) -> bytes:
        """Its bytes without a mark of the encoding, those of UTF-16 in UTF-8."""
        if not self.data.startswith((b"\xff\xfe", b"\xfe\xff")):
            return self.data.removeprefix(b"\xef\xbb\xbf")
        try:
            # What the text says of its own encoding is not true any more.
            return _DECLARED.sub("", self.data.decode("utf-16"), count=1).encode()
        except UnicodeError:
            return self.data

    @cached_property
    def text(self) -> str:
        """Its text. Raises InputError for what is not one."""
        encoding = next((name for bom, name in _BOMS.items() if self.data.startswith(bom)), "utf-8")
        try:
            text = self.data.decode(encoding)
        except UnicodeDecodeError:
            text = self._guessed()
        if "\0" in text:
            text = self._guessed()
        return text

    def rows(self, delimiter: str = ",") -> list[tuple[int, list[str]]]:
        """Its lines as cells, with their numbers as an editor counts them. Raises InputError."""
        if max(self.text.count("\n"), self.text.count("\r")) > MOST_ROWS:
            raise InputError(
                tr("{name} has more than {most_rows} rows.").format(
                    name=self.name, most_rows=f"{MOST_ROWS:,}"
                ),
                tr("Export a shorter period, one after the other."),
            )
        if delimiter not in self._parted:
            try:
                self._parted[delimiter] = self._part(delimiter, strict=True)
            except csv.Error as error:
                if str(error) == _NO_END:
                    raise self._unreadable(error) from error
                # Quotes that are not doubled are written by many; a cell that never ends is none of them.
                self._parted[delimiter] = self._part(delimiter, strict=False)
        return self._parted[delimiter]

    def _part(self, delimiter: str, *, strict: bool) -> list[tuple[int, list[str]]]:
        reader = csv.reader(io.StringIO(self.text, newline=""), delimiter=delimiter, strict=strict)
        found: list[tuple[int, list[str]]] = []
        start = 1
        try:
            for cells in reader:
                found.append((start, cells))
                start = reader.line_num + 1
        except csv.Error as error:
            error.add_note(str(start))
            if strict:
                raise
            raise self._unreadable(error) from error
        return found

    def _unreadable(self, error: csv.Error) -> InputError:
        start, why = error.__notes__[0], str(error)
        if why == _NO_END:
            why = tr("a quotation mark is opened there and never closed")
        return InputError(
            tr("Line {start} of {name} cannot be read as CSV: {error}.").format(
                start=start, name=self.name, error=why
            )
        )

    def _guessed(self) -> str:
        from charset_normalizer import from_bytes

        head = self.data[:_SNIFFED_BYTES]
        if head.isascii() and b"\0" not in head and (beyond := _BEYOND.search(self.data)):
            # The first letter that tells stands far below.
            head = self.data[beyond.start() :][:_SNIFFED_BYTES]
        if _only_chinese_signs(head):
            return self.data.decode("gb18030", "replace")
        found = (from_bytes(head, cp_isolation=list(names)).best() for names in _GUESSED)
        best = next((one for one in found if one is not None), None)
        try:
            text = "" if best is None else self.data.decode(best.encoding)
        except UnicodeDecodeError:
            text = ""
        if not text or "\0" in text:
            raise InputError(
                tr("{name} is not a text file.").format(name=self.name), tr("Export it as CSV, JSON or XML.")
            )
        return text


def _only_chinese_signs(data: bytes) -> bool:
    """Whether all that is not ASCII are signs as Chinese encodings write them: `€`, `￥`, wide brackets.

    Nothing in Western Europe begins with those bytes and goes on so; with no other letter around,
    statistics take them for it.
    """
    beyond = _BEYOND.findall(data)
    return bool(beyond) and all(_CHINESE_SIGNS.fullmatch(one) for one in beyond)
