"""Any table of bookings: which column is which field is guessed from the heading, or said by the user."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from watcher.domain.errors import InputError
from watcher.domain.portfolio.imports import DATES, DAY_FIRST, MONTH_FIRST, ImportBatch
from watcher.domain.portfolio.money import is_currency
from watcher.domain.portfolio.transactions import Kind
from watcher.importers.cells import writes_decimal_commas
from watcher.importers.day_order import month_first
from watcher.importers.draft import Draft
from watcher.importers.generic_rows import Columns, Rows
from watcher.importers.headings import beside, candidates, guessed, summed, unit_of
from watcher.importers.importer import Hints
from watcher.importers.kinds import kind_of
from watcher.importers.source_file import SourceFile
from watcher.importers.table import Table, delimiter_of, plain, table_of
from watcher.language import tr

HEAD_LINES = 20
_OF_OTHERS = frozenset(("cours", "frais", "montant", "titre", "sens", "devise", "compte", "valeur", "prix"))
_MOMENTS = ("date", "datetime", "time", "timestamp")
_BEFORE_DATE = ("trade", "transaction", "execution", "order", "purchase", "open", "settlement", "value")
_DATES = frozenset((*_MOMENTS, *(f"{word}date" for word in _BEFORE_DATE)))
_SNIFFED_ROWS = 1000
_OF_UNITS = ("quantity", "price", "amount", "net")


class GenericCsv:
    """A table with at least a date, a kind of booking or signed units, and what was booked."""

    @property
    def name(self) -> str:
        """What the source is called."""
        return "CSV"

    def recognises(self, file: SourceFile) -> bool:
        """By columns whose names tell what they hold."""
        table = table_of(file, HEAD_LINES)
        return table is not None and not lacking(table, guessed(table))

    def read(self, file: SourceFile, hints: Hints) -> ImportBatch:
        """All rows, in the order of the file. Raises InputError where a column that is needed is missing."""
        table = table_of(file, HEAD_LINES)
        if table is None:
            raise InputError(
                tr("{name} has no heading with the names of its columns.").format(name=file.name),
                tr("Add one as its first line."),
            )
        said = dict(hints.columns or {})
        order = said.pop(DATES, "")
        own = {plain(title): title for title in table.titles}
        said = {field: own.get(plain(title), title) for field, title in said.items()}
        _check(table, said, file.name)
        taken = {plain(title) for title in said.values()}
        columns = {
            field: title for field, title in guessed(table).items() if plain(title) not in taken
        } | said
        if missing := [field for field in ("date", "type") if field in lacking(table, columns)]:
            raise not_understood(file.name, table, missing)
        draft = Draft(self.name, "CSV", hints)
        comma = writes_decimal_commas([cell for _, cells in table.rows[:_SNIFFED_ROWS] for cell in cells])
        if comma is None and delimiter_of(file) == ";":
            # Whoever cannot part cells by commas has them in numbers.
            comma = True
        days = order or _order(table, columns["date"], is_english=not comma and _is_english(table))
        rows = Rows(draft, _columns(table, columns, said), days, _signed(table, columns))
        for line in table.lines(decimal_comma=comma):
            with draft.row(line.number):
                rows.read(line)
        return draft.batch()


def lacking(table: Table, columns: Mapping[str, str]) -> list[str]:
    """Which fields a table needs beside these columns: none if it can be read."""
    missing = [] if "date" in columns else ["date"]
    if "type" not in columns and not _is_signed(table, columns):
        missing.append("type")
    if not columns.keys() & {"symbol", "isin", "name"}:
        missing.append("symbol")
    if not columns.keys() & {"quantity", "amount", "net"}:
        missing.append("quantity")
    return missing


def _is_signed(table: Table, columns: Mapping[str, str]) -> bool:
    """Whether units with a minus say what was sold; a list of what is held has none."""
    has_worth = bool(columns.keys() & {"price", "amount", "net"})
    cells = _Cells(table, columns).of("quantity")
    return has_worth and any(_is_negative(cell) for cell in cells)


def not_understood(name: str, table: Table, missing: Sequence[str]) -> InputError:
    """Says which fields nobody found, what the columns are called, and how to say which is which."""
    return InputError(
        tr("{name} does not say which column holds the {lacking}.").format(
            name=name, lacking=" and the ".join(missing)
        ),
        tr("Its columns are: {titles}. Say which is which, in the dialog or by {example}.").format(
            titles=", ".join(title.strip() for title in table.titles if title.strip()),
            example=" ".join(f"--column {field}=…" for field in missing),
        ),
    )


def _check(table: Table, said: Mapping[str, str], name: str) -> None:
    """Raise InputError for a column that there is not; a currency may be said instead of its column."""
    for field, title in said.items():
        if plain(title) not in table.columns and not _is_constant(field, title):
            raise InputError(
                tr("{name} has no column “{title}” for the {field}.").format(
                    name=name, title=title, field=field
                ),
                tr("Its columns are: {titles}.").format(
                    titles=", ".join(one.strip() for one in table.titles if one.strip())
                ),
            )


def _is_constant(field: str, title: str) -> bool:
    """A currency or a kind may be said of every row, where no column holds it."""
    return (field == "currency" and is_currency(title)) or (field == "type" and kind_of(title) is not None)


def _columns(table: Table, columns: Mapping[str, str], said: Mapping[str, str]) -> Columns:
    """Every field with its columns: what was said stands alone, what was guessed has its others behind it."""
    found: dict[str, tuple[str, ...]] = {field: (title,) for field, title in columns.items()}
    others = candidates(table)
    for field in ("date", "type", "currency", "symbol", "isin", "name", "note"):
        if field not in said and field in others:
            found[field] = tuple(title for title in others[field] if title not in said.values())
    found |= {field: tuple(titles) for field, titles in beside(table).items()}
    for field in ("fees", "taxes"):
        if field not in said and (titles := summed(table, field)):
            found[field] = tuple(title for title in titles if title not in said.values())
    fixed = {field: title for field, title in said.items() if plain(title) not in table.columns}
    for field in fixed:
        found.pop(field)
    units = {field: unit_of(columns[field]) for field in _OF_UNITS if field in columns}
    told = {unit for unit in units.values() if unit}
    unit = fixed.get("currency") or (told.pop() if len(told) == 1 else "")
    kind = kind_of(fixed["type"]) if "type" in fixed else None
    outgoing = frozenset(
        field for field in ("fees", "taxes") if _is_outgoing(table, columns, found.get(field, ()))
    )
    return Columns(found, unit, kind, outgoing)


def _is_outgoing(table: Table, columns: Mapping[str, str], titles: Sequence[str]) -> bool:
    """Whether most of these charges have a minus; those of a dividend taken back have the other sign."""
    cells = _Cells(table, columns)
    votes = 0
    for title in titles:
        charges = _Cells(table, {"": title}).of("")
        for charge, said, amount in zip(charges, cells.of("type"), cells.amounts(), strict=True):
            if any(letter in "123456789" for letter in charge):
                is_back = _is_negative(amount) and kind_of(said) in {Kind.DIVIDEND, Kind.INTEREST}
                votes += 1 if _is_negative(charge) != is_back else -1
    return votes > 0


def _order(table: Table, title: str, *, is_english: bool) -> str:
    at = table.titles.index(title) if title in table.titles else -1
    texts = [cells[at] for _, cells in table.rows if 0 <= at < len(cells)]
    first = month_first(texts, is_english=is_english)
    return "" if first is None else MONTH_FIRST if first else DAY_FIRST


def _is_english(table: Table) -> bool:
    """Whether no heading is of another language; of the others, only the French say “date”, too."""
    if not any(plain(title) in _DATES for title in table.titles):
        return False
    words = {plain(title) for title in table.titles}
    return all(title.isascii() for title in table.titles) and not words & _OF_OTHERS


@dataclass(frozen=True)
class _Cells:
    """The cells of two columns, row by row."""

    table: Table
    columns: Mapping[str, str]

    def of(self, field: str) -> list[str]:
        title = self.columns.get(field, "")
        at = self.table.titles.index(title) if title in self.table.titles else -1
        return [cells[at].strip() if 0 <= at < len(cells) else "" for _, cells in self.table.rows]

    def amounts(self) -> list[str]:
        return [amount or net for amount, net in zip(self.of("amount"), self.of("net"), strict=True)]


def _signed(table: Table, columns: Mapping[str, str]) -> frozenset[Kind]:
    """The kinds whose amounts this table writes with a minus where money leaves."""
    cells = _Cells(table, columns)
    found = {
        kind
        for said, amount in zip(cells.of("type"), cells.amounts(), strict=True)
        if _is_negative(amount)
        if (kind := kind_of(said)) is not None
    }
    if Kind.BUY in found or found & {Kind.FEE, Kind.TAX}:
        found |= {Kind.FEE, Kind.TAX}
    return frozenset(found)


def _is_negative(cell: str) -> bool:
    return cell.startswith("(") or cell.replace("\u2212", "-").lstrip(" $€£¥").startswith("-")
