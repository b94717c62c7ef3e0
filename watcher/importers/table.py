"""A table with a heading: cells by the names of their columns, however the file separates them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from watcher.domain.errors import InputError
from watcher.importers.cells import CellError, number, optional
from watcher.importers.source_file import SourceFile
from watcher.language import tr
from watcher.values import dataclass

_DELIMITERS = (",", ";", "\t")
_HEAD = 20_000
_LEAST = 3
_NOT_WORD = re.compile(r"[\W_]+")


def plain(title: str) -> str:
    """The name of a column without what programs write differently: `No. of shares` is `noofshares`."""
    return _NOT_WORD.sub("", title.lower())


@dataclass(frozen=True)
class Line:
    """One row: its number in the file (or its path), and its cells by the plain names of their columns."""

    number: int | str
    cells: Mapping[str, str]
    decimal_comma: bool | None = None

    def text(self, *names: str) -> str:
        """The first of these columns that holds something; empty if none does."""
        return next((cell for name in names if (cell := self.cells.get(plain(name), "").strip())), "")

    def need(self, *names: str) -> str:
        """The same; raises CellError where there is nothing."""
        found = self.text(*names)
        if not found:
            raise CellError(tr("the column “{names}” is empty").format(names=names[0]))
        return found

    def decimal(self, *names: str) -> Decimal:
        """A number that has to be there. Raises CellError, naming the column."""
        found = self.need(*names)
        try:
            return number(found, decimal_comma=self.decimal_comma)
        except CellError as error:
            raise CellError(tr("{error} (column “{names}”)").format(error=error, names=names[0])) from error

    def optional(self, *names: str) -> Decimal | None:
        """A number that may be missing; None then. Raises CellError, naming the column."""
        try:
            return optional(self.text(*names), decimal_comma=self.decimal_comma)
        except CellError as error:
            raise CellError(tr("{error} (column “{names}”)").format(error=error, names=names[0])) from error


@dataclass(frozen=True)
class Table:
    """The rows of a file below its heading, which need not be its first line."""

    titles: tuple[str, ...]
    rows: tuple[tuple[int, list[str]], ...]

    @property
    def columns(self) -> frozenset[str]:
        """The plain names of the columns."""
        return frozenset(plain(title) for title in self.titles)

    def lines(self, *, decimal_comma: bool | None = None) -> Iterator[Line]:
        """The rows with anything in them; a heading that is repeated is passed over."""
        names = [plain(title) for title in self.titles]
        for line, cells in self.rows:
            if any(cell.strip() for cell in cells) and [plain(cell) for cell in cells[: len(names)]] != names:
                yield Line(line, dict(zip(names, cells, strict=False)), decimal_comma)


def delimiter_of(file: SourceFile) -> str:
    """What parts the cells of a file, told by its first line."""
    return _delimiter([next((line for line in file.text[:_HEAD].splitlines() if line.strip()), "")])


def _delimiter(head: list[str]) -> str:
    return max(_DELIMITERS, key=lambda one: max(line.count(one) for line in head))


def table_of(file: SourceFile, within: int = 1) -> Table | None:
    """The table of a file whose heading is among its first `within` lines; None for what is none."""
    try:
        text = "" if file.is_zip else file.text
    except InputError:
        return None
    blank = len(text) - len(text.lstrip("\r\n \ufeff"))
    head = [line for line in text[blank : blank + _HEAD].splitlines()[:within] if line.strip()]
    if not head:
        return None
    try:
        rows = file.rows(_delimiter(head))
    except InputError:
        return None
    # Empty lines may stand above all.
    first = next((at for at, (_, cells) in enumerate(rows) if any(cell.strip() for cell in cells)), 0)
    rows = rows[first:]
    for at, (_, cells) in enumerate(rows[:within]):
        if len([cell for cell in cells if cell.strip()]) >= _LEAST and not any(
            c.isdigit() for c in "".join(cells[:2])
        ):
            return Table(tuple(cells), tuple(rows[at + 1 :]))
    return None
