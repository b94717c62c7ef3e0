"""Interactive Brokers' Flex queries, as CSV and as XML."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from watcher.domain.errors import InputError
from watcher.domain.portfolio.imports import ImportBatch
from watcher.importers.draft import Draft
from watcher.importers.ibkr import NAME, read_cash, read_trade
from watcher.importers.ibkr_actions import read_action
from watcher.importers.ibkr_days import Days
from watcher.importers.importer import Hints
from watcher.importers.source_file import SourceFile
from watcher.importers.table import Line, delimiter_of, plain, table_of
from watcher.language import tr

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

Reader = Callable[[Draft, Line], None]

_TRADES = frozenset(("buysell", "tradedate", "quantity", "tradeprice", "currencyprimary"))
_CASH = frozenset(("type", "amount", "currencyprimary", "description"))
_HEADINGS = frozenset(("clientaccountid", "currencyprimary", "accountalias"))
_CODES = frozenset(("HEADER", "DATA"))
_FRAMES = frozenset(("BOF", "BOA", "BOS", "EOS", "EOA", "EOF", "TRAILER"))
_ROOT = "<FlexQueryResponse"
_HEAD = 4096
_ELEMENTS: dict[str, Reader] = {
    "Trade": read_trade,
    "CashTransaction": read_cash,
    "CorporateAction": read_action,
}
_ACTIONS = frozenset(("currencyprimary", "quantity", "proceeds", "value"))
_LEFT_OUT = {
    "Order": tr("An order; its executions are counted."),
    "Lot": tr("A closed lot; the executions are counted."),
    "SymbolSummary": tr("A sum; the executions are counted."),
    "AssetSummary": tr("A sum; the executions are counted."),
    "Transfer": tr("A transfer; enter it by hand with its cost."),
}


class FlexCsv:
    """A query with one section a file, or several below each other, each with its heading."""

    @property
    def name(self) -> str:
        """What the source is called."""
        return NAME

    def recognises(self, file: SourceFile) -> bool:
        """By the columns of its heading."""
        if _is_coded(file):
            return True
        table = table_of(file)
        return table is not None and _reader(table.columns) is not None

    def read(self, file: SourceFile, hints: Hints) -> ImportBatch:
        """All rows, in the order of the file."""
        draft = Draft(self.name, "Flex CSV", hints)
        days = Days.of(cell for _, row in file.rows(delimiter_of(file)) for cell in row)
        names: list[str] = []
        reader: Reader | None = None
        for number, row in file.rows(delimiter_of(file)):
            cells = _without_codes(row)
            found = [plain(cell) for cell in cells]
            if (of_heading := _reader(frozenset(found))) is not None:
                names, reader = found, of_heading
            elif _HEADINGS & set(found):
                names, reader = found, _pass_over
            elif reader is not None and any(cell.strip() for cell in cells):
                line = Line(number, days.written(dict(zip(names, cells, strict=False))))
                with draft.row(number):
                    reader(draft, line)
        return draft.batch()


class FlexXml:
    """A `FlexQueryResponse` with the statements of one or more accounts."""

    @property
    def name(self) -> str:
        """What the source is called."""
        return NAME

    def recognises(self, file: SourceFile) -> bool:
        """By its root element."""
        return not file.is_zip and _ROOT.encode() in file.utf8[:_HEAD]

    def read(self, file: SourceFile, hints: Hints) -> ImportBatch:
        """All trades and movements of cash; rows are named by their path."""
        draft = Draft(self.name, "Flex XML", hints)
        elements = list(_elements(file))
        days = Days.of(value for _, element in elements for value in element.attrib.values())
        for path, element in elements:
            reader = _ELEMENTS.get(element.tag)
            if reader is None:
                draft.ignore(path, _LEFT_OUT[element.tag])
                continue
            found = {_column(name): value for name, value in element.attrib.items()}
            line = Line(path, days.written(found))
            with draft.row(path):
                reader(draft, line)
        return draft.batch()


def _elements(file: SourceFile) -> Iterator[tuple[str, Element]]:
    from xml.etree.ElementTree import ParseError

    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    try:
        root = fromstring(file.utf8)
    except ParseError as error:
        line = error.position[0]
        raise InputError(
            tr("Line {line} of {name} is not XML.").format(line=line, name=file.name), tr("Export it again.")
        ) from error
    except DefusedXmlException as error:
        raise InputError(tr("{name} defines entities; it was not read.").format(name=file.name)) from error
    for statement in root.iter("FlexStatement"):
        account = statement.get("accountId", "")
        for section in statement:
            for number, element in enumerate(section, 1):
                if element.tag in _ELEMENTS or element.tag in _LEFT_OUT:
                    element.attrib.setdefault("accountId", account)
                    yield f"{section.tag}/{element.tag}[{number}]", element


def _is_coded(file: SourceFile) -> bool:
    """Whether the query writes in front of each line what it is: BOF, HEADER, DATA, EOF."""
    try:
        return not file.is_zip and file.text[:16].lstrip("\ufeff").replace('"', "").startswith("BOF,")
    except InputError:
        return False


def _without_codes(cells: list[str]) -> list[str]:
    """A line without what it is and of which section; nothing of one that is about the file only."""
    if cells and cells[0] in _FRAMES:
        return []
    return cells[2:] if cells and cells[0] in _CODES else cells


def _pass_over(draft: Draft, line: Line) -> None:
    draft.ignore(line.number, tr("A row of a section that holds neither trades nor movements of cash."))


def _column(attribute: str) -> str:
    """The CSV calls a few things differently."""
    return {"currency": "currencyprimary", "accountid": "clientaccountid"}.get(
        plain(attribute), plain(attribute)
    )


def _reader(columns: frozenset[str]) -> Reader | None:
    if columns >= _TRADES:
        return read_trade
    if columns >= _ACTIONS and columns & {"description", "actiondescription"} and "type" in columns:
        return read_action
    return read_cash if columns >= _CASH and columns & {"settledate", "datetime", "reportdate"} else None
