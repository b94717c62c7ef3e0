"""Interactive Brokers' activity statement, as CSV: sections, each line named by the one it belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal

from watcher.domain.errors import InputError
from watcher.domain.portfolio.imports import ImportBatch
from watcher.domain.portfolio.securities import Split
from watcher.domain.portfolio.transactions import Kind
from watcher.importers import ibkr_history as history
from watcher.importers.cells import instant
from watcher.importers.draft import Draft
from watcher.importers.ibkr import NAME, book_cash, read_trade, security_of
from watcher.importers.importer import Hints
from watcher.importers.source_file import SourceFile
from watcher.importers.table import Line, plain
from watcher.language import tr

_AFTER_CLOSE = 16
_START = "Statement,Header,Field Name,Field Value"
_CASH = {
    "Dividends": Kind.DIVIDEND,
    "Payment In Lieu Of Dividends": Kind.DIVIDEND,
    "Withholding Tax": Kind.TAX,
    "Interest": Kind.INTEREST,
    "Fees": Kind.FEE,
    "Other Fees": Kind.FEE,
    "Transaction Fees": Kind.TAX,
    "Deposits & Withdrawals": Kind.DEPOSIT,
}
_CLASSES = {
    "Stocks": "STK",
    "Forex": "CASH",
    "Equity and Index Options": "OPT",
    "Futures": "FUT",
    "CFDs": "CFD",
}
_HISTORY = "Transaction History"
_SPLIT = re.compile(
    r"^(?P<ticker>[^()]+?)\s*\((?P<isin>[A-Z0-9]+)\)\s+SPLIT\s+(?P<new>\d+)\s+FOR\s+(?P<old>\d+)",
    re.IGNORECASE,
)
_LEFT_OUT = {
    "Corporate Actions": tr("A corporate action; enter it by hand where it changed what you hold."),
    "Transfers": tr("A transfer; enter it by hand with its cost."),
}


@dataclass
class _Known:
    """What other sections say: the account, and what the tickers stand for."""

    account: str = ""
    alias: str = ""
    currency: str = ""
    instruments: dict[str, dict[str, str]] = field(default_factory=dict)


class Activity:
    """Trades, dividends, taxes, interest, fees, deposits of one account."""

    @property
    def name(self) -> str:
        """What the source is called."""
        return NAME

    def recognises(self, file: SourceFile) -> bool:
        """By its first line."""
        try:
            return not file.is_zip and file.text.lstrip("\ufeff").startswith(_START)
        except InputError:
            return False

    def read(self, file: SourceFile, hints: Hints) -> ImportBatch:
        """All rows, in the order of the file."""
        draft = Draft(self.name, "Activity CSV", hints)
        lines = list(_lines(file))
        known = _known(lines)
        if known.account:
            draft.account(known.account, known.alias, known.currency)
        for section, line in lines:
            if line.text("Currency").startswith("Total") or line.text("Subtitle").startswith("Total"):
                continue
            with draft.row(line.number):
                if section == "Trades":
                    _trade(draft, line, known)
                elif section == _HISTORY:
                    history.read(draft, line, known.currency)
                elif section == "Corporate Actions" and (split := _SPLIT.match(line.text("Description"))):
                    _split(draft, line, split, known)
                elif section in _CASH:
                    _cash(draft, line, _CASH[section], known)
                elif section in _LEFT_OUT:
                    draft.ignore(line.number, _LEFT_OUT[section])
        return draft.batch()


def _lines(file: SourceFile) -> Iterator[tuple[str, Line]]:
    """The data lines with the name of their section, under the heading that came last."""
    names: list[str] = []
    for number, cells in file.rows():
        if len(cells) > 2 and cells[1] == "Header":  # noqa: PLR2004 - section, role, and a column at least
            names = [plain(cell) for cell in cells[2:]]
        elif len(cells) > 2 and cells[1] == "Data":  # noqa: PLR2004
            yield cells[0].strip("\ufeff"), Line(number, dict(zip(names, cells[2:], strict=False)))


def _known(lines: list[tuple[str, Line]]) -> _Known:
    known = _Known()
    for section, line in lines:
        if section == "Account Information":
            name, value = line.text("Field Name"), line.text("Field Value")
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
    return known


def _trade(draft: Draft, line: Line, known: _Known) -> None:
    if line.text("DataDiscriminator") not in {"Order", "Trade"}:
        draft.ignore(
            line.number,
            tr("{what}: the orders are counted.").format(what=line.text("DataDiscriminator") or tr("A sum")),
        )
        return
    quantity = line.decimal("Quantity")
    ticker, own_unit = line.need("Symbol"), f"Comm in {known.currency}"
    cells = {
        **known.instruments.get(ticker, {}),
        "clientaccountid": line.text("Account") or known.account,
        "accountalias": known.alias,
        "assetclass": _CLASSES.get(line.text("Asset Category"), ""),
        "buysell": "SELL" if quantity < 0 else "BUY",
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


def _split(draft: Draft, line: Line, split: re.Match[str], known: _Known) -> None:
    more = known.instruments.get(split["ticker"], {})
    cells = {"symbol": split["ticker"], "isin": split["isin"], **{k: v for k, v in more.items() if v}}
    security = security_of(draft, Line(line.number, cells), line.need("Currency"))
    at = instant(line.text("Date/Time") or line.need("Report Date"))
    ratio = Decimal(split["new"]) / Decimal(split["old"])
    # It applies from the open after the close at which it is booked.
    day = at.date() + timedelta(days=1) if at.hour >= _AFTER_CLOSE else at.date()
    draft.splits.append(Split(security, day, ratio))
    draft.ignore(
        line.number,
        tr("A split of {security}, {ratio} for 1, kept among the splits.").format(
            security=security, ratio=f"{ratio.normalize():f}"
        ),
    )


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
