"""Interactive Brokers' activity statement, as CSV: sections, each line named by the one it belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal

from watcher.domain.errors import InputError
from watcher.domain.portfolio.imports import ImportBatch
from watcher.domain.portfolio.money import is_currency
from watcher.domain.portfolio.transactions import Kind
from watcher.importers import ibkr_history as history
from watcher.importers.cells import CellError, instant, is_isin, shown
from watcher.importers.draft import Draft
from watcher.importers.ibkr import NAME, book_cash, read_trade
from watcher.importers.ibkr_actions import read_action
from watcher.importers.ibkr_words import (
    DATA,
    EXECUTIONS,
    HEADER,
    ORDERS,
    class_of,
    columns_of,
    name_of,
    section_of,
)
from watcher.importers.importer import Hints
from watcher.importers.source_file import SourceFile
from watcher.importers.table import Line
from watcher.language import tr

_NAMED = re.compile(r"\(([^()]+)\)\s*$")
_TOLD_OF = re.compile(r"^([^()]+?)\s*\(([A-Z0-9]+)\)")
_START = re.compile(r"\ufeff?\"?Statement\"?,\"?(?:Header|标题)\"?,")
_CASH = {
    "Dividends": Kind.DIVIDEND,
    "Payment In Lieu Of Dividends": Kind.DIVIDEND,
    "Withholding Tax": Kind.TAX,
    "Interest": Kind.INTEREST,
    "Fees": Kind.FEE,
    "Other Fees": Kind.FEE,
    "Transaction Fees": Kind.TAX,
    "871(m) Withholding": Kind.TAX,
    "Bond Interest Paid": Kind.INTEREST,
    "Bond Interest Received": Kind.INTEREST,
    "Broker Interest Paid": Kind.INTEREST,
    "Broker Interest Received": Kind.INTEREST,
    "Other Income": Kind.INTEREST,
    "Advisor Fees": Kind.FEE,
    "Commission Adjustments": Kind.FEE,
    "Deposits & Withdrawals": Kind.DEPOSIT,
}
_HISTORY = "Transaction History"
_OF_CASH = frozenset(("currency", "description", "amount"))
_OF_ACTION = frozenset(("currency", "description", "quantity", "proceeds", "datetime"))
_LEFT_OUT = {
    "Transfers": tr("A transfer; enter it by hand with its cost."),
}


@dataclass
class _Known:
    """What other sections say: the account, and what the tickers stand for."""

    account: str = ""
    alias: str = ""
    currency: str = ""
    instruments: dict[str, dict[str, str]] = field(default_factory=dict)
    orders: set[tuple[str, str]] = field(default_factory=set)
    """What is traded by orders; where a statement shows their executions as well, these repeat them."""


_READ = frozenset((*_CASH, *_LEFT_OUT, _HISTORY, "Corporate Actions", "Trades", "Account Information"))


class Activity:
    """Trades, dividends, taxes, interest, fees, deposits of one account."""

    @property
    def name(self) -> str:
        """What the source is called."""
        return NAME

    def recognises(self, file: SourceFile) -> bool:
        """By its first line."""
        try:
            return not file.is_zip and _START.match(file.text) is not None
        except InputError:
            return False

    def read(self, file: SourceFile, hints: Hints) -> ImportBatch:
        """All rows, in the order of the file."""
        draft = Draft(self.name, "Activity CSV", hints)
        lines = list(_lines(file))
        if not any(section in _READ for section, _ in lines) or _has_foreign_trades(lines):
            raise InputError(
                tr("{name} is a statement in a language that is not read.").format(name=file.name),
                tr(
                    "Export it in English: in the Client Portal under Performance & Reports, Statements, "
                    "Activity, choose English as the language and CSV as the format."
                ),
            )
        known = _known(lines)
        if known.account:
            draft.account(known.account, known.alias, known.currency)
        for section, line in lines:
            if not _is_sum(line):
                with draft.row(line.number):
                    _read(draft, section, line, known)
        return draft.batch()


def _read(draft: Draft, section: str, line: Line, known: _Known) -> None:
    if section == "Trades":
        _trade(draft, line, known)
    elif section == _HISTORY:
        history.read(draft, line, known.currency)
    elif section == "Corporate Actions" or line.cells.keys() >= _OF_ACTION:
        _action(draft, line, known)
    elif section in _CASH:
        _cash(draft, line, _CASH[section], known)
    elif section in _LEFT_OUT:
        draft.ignore(line.number, _LEFT_OUT[section])
    elif line.cells.keys() >= _OF_CASH and line.cells.keys() & {"date", "settledate"}:
        raise CellError(tr("“{section}” is a section that is not known").format(section=shown(section)))


def _is_sum(line: Line) -> bool:
    """Whether a row adds others up: where their currency stands, it says so."""
    said = line.text("Currency")
    return "currency" in line.cells and not is_currency(said)


def _has_foreign_trades(lines: list[tuple[str, Line]]) -> bool:
    return any(
        section != "Trades" and line.text("DataDiscriminator") in ORDERS - EXECUTIONS
        for section, line in lines
    )


def _lines(file: SourceFile) -> Iterator[tuple[str, Line]]:
    """The data lines with the English name of their section, under the heading that came last."""
    names: list[str] = []
    for number, cells in file.rows():
        if len(cells) <= 2:  # noqa: PLR2004 - section, role, and a column at least
            continue
        section = section_of(cells[0].strip("\ufeff"))
        if cells[1] in HEADER:
            names = columns_of(section, cells[2:])
        elif cells[1] in DATA:
            found: dict[str, str] = {}
            for name, cell in zip(names, cells[2:], strict=False):
                # Chinese has one word for a symbol and a code; the symbol comes first.
                found.setdefault(name, cell)
            yield section, Line(number, found)


def _known(lines: list[tuple[str, Line]]) -> _Known:
    known = _Known()
    for section, line in lines:
        if section == "Account Information":
            name, value = name_of(line.text("Field Name")), line.text("Field Value")
            if name == "Account":
                known.account = value.partition(" ")[0]
            elif name == "Account Alias":
                known.alias = value
            elif name == "Base Currency":
                known.currency = value
        elif section == "Financial Instrument Information":
            for ticker in line.text("Symbol").split(", "):
                known.instruments[ticker] = {
                    "isin": line.text("Security ID"),
                    "listingexchange": line.text("Listing Exch"),
                    "description": line.text("Description"),
                    "multiplier": line.text("Multiplier"),
                }
    for section, line in lines:
        if section == "Trades" and line.text("DataDiscriminator") in ORDERS - EXECUTIONS:
            known.orders.add(_traded(line))
        if section == "Trades" and line.text("Currency") == "USD":
            # A statement without that section: its dollar tickers are those of New York.
            known.instruments.setdefault(line.text("Symbol"), {"listingexchange": "NYSE"})
    return known


def _traded(line: Line) -> tuple[str, str]:
    return line.text("Asset Category"), line.text("Symbol")


def _trade(draft: Draft, line: Line, known: _Known) -> None:
    is_repeated = line.text("DataDiscriminator") in EXECUTIONS and _traded(line) in known.orders
    if line.text("DataDiscriminator") not in ORDERS or is_repeated:
        draft.ignore(
            line.number,
            tr("{what}: the orders are counted.").format(what=line.text("DataDiscriminator") or tr("A sum")),
        )
        return
    category = class_of(line.need("Asset Category"))
    if not category:
        raise CellError(
            tr("“{shown}” is a class of assets that is not known").format(
                shown=shown(line.text("Asset Category"))
            )
        )
    quantity = line.decimal("Quantity")
    ticker, own_unit = line.need("Symbol"), f"Comm in {known.currency}"
    cells = {
        **known.instruments.get(ticker, {}),
        "clientaccountid": line.text("Account") or known.account,
        "accountalias": known.alias,
        "assetclass": category,
        "buysell": _side(quantity, is_cancelled="Ca" in line.text("Code").split(";")),
        "datetime": line.need("Date/Time"),
        "symbol": ticker,
        "quantity": line.text("Quantity"),
        "tradeprice": line.text("T. Price"),
        "trademoney": line.text("Proceeds"),
        "currencyprimary": line.need("Currency"),
        "ibcommission": line.text("Comm/Fee", own_unit),
        "ibcommissioncurrency": known.currency if line.text(own_unit) else line.text("Currency"),
    }
    read_trade(draft, Line(line.number, cells))


def _side(quantity: Decimal, *, is_cancelled: bool) -> str:
    """As Flex queries write it; what cancels a trade has the other sign."""
    if is_cancelled:
        return "BUY (Ca.)" if quantity < 0 else "SELL (Ca.)"
    return "SELL" if quantity < 0 else "BUY"


def _action(draft: Draft, line: Line, known: _Known) -> None:
    """What it was about stands in its description: `BABA(ISIN) SPLIT 8 FOR 1 (BABA, ALIBABA, NEW ISIN)`."""
    said = line.text("Description")
    told, named = _TOLD_OF.match(said), _NAMED.search(said)
    about = named[1].split(", ") if named else []
    ticker = about[0] if about else told[1].strip() if told else ""
    more = known.instruments.get(ticker) or known.instruments.get(told[1].strip() if told else "", {})
    isin = about[-1] if about and is_isin(about[-1]) else told[2] if told else ""
    cells = {
        **line.cells,
        "clientaccountid": line.text("Account") or known.account,
        "accountalias": known.alias,
        "currencyprimary": line.need("Currency"),
        "symbol": ticker,
        "isin": isin,
        "listingexchange": more.get("listingexchange", ""),
    }
    read_action(draft, Line(line.number, cells))


def _cash(draft: Draft, line: Line, kind: Kind, known: _Known) -> None:
    cells = {
        **line.cells,
        "clientaccountid": line.text("Account") or known.account,
        "accountalias": known.alias,
    }
    at = instant(line.text("Date", "Settle Date", "Date/Time"))
    amount, currency = line.decimal("Amount"), line.need("Currency")
    ticker = line.text("Description").partition("(")[0].strip()
    if kind in {Kind.DIVIDEND, Kind.TAX}:
        # The name of the share stays in the note; what it is called elsewhere comes from the other section.
        more = known.instruments.get(ticker, {})
        cells |= {"listingexchange": more.get("listingexchange", ""), "isin": more.get("isin", "")}
    book_cash(draft, Line(line.number, cells), kind, at, amount, currency)
