"""Revolut's statement of trades, as CSV."""

from __future__ import annotations

import re
from datetime import datetime

from watcher.domain.portfolio.imports import ImportBatch
from watcher.domain.portfolio.transactions import ZERO, Kind, Transaction
from watcher.importers.cells import instant
from watcher.importers.draft import Draft
from watcher.importers.importer import Hints
from watcher.importers.source_file import SourceFile
from watcher.importers.table import Line, table_of
from watcher.language import tr

_COLUMNS = (
    frozenset(("date", "ticker", "type", "quantity", "pricepershare", "totalamount", "currency")),
    frozenset(("date", "symbol", "type", "quantity", "price", "amount", "currency", "state")),
)
"""As they are, and as some newer statements have them."""
_TICKERS, _PRICES, _TOTALS = ("Ticker", "Symbol"), ("Price per share", "Price"), ("Total Amount", "Amount")
_DONE = frozenset(("", "completed", "executed", "filled"))
_CASH = {
    "CASH TOP-UP": Kind.DEPOSIT,
    "CASH WITHDRAWAL": Kind.WITHDRAWAL,
    "DIVIDEND": Kind.DIVIDEND,
    "DIVIDEND TAX": Kind.TAX,
    "DIVIDEND TAX (CORRECTION)": Kind.TAX,
    "CUSTODY FEE": Kind.FEE,
    "CUSTODY FEE REVERSAL": Kind.FEE,
    "CUSTODY_FEE": Kind.FEE,
    "INTEREST": Kind.INTEREST,
}
_TRADE = re.compile(r"(BUY|SELL)\b")


class Revolut:
    """Trades, cash, dividends, fees; what moves between companies of Revolut changes nothing."""

    @property
    def name(self) -> str:
        """What the source is called."""
        return "Revolut"

    def recognises(self, file: SourceFile) -> bool:
        """By the columns of its heading."""
        table = table_of(file)
        return table is not None and any(table.columns >= columns for columns in _COLUMNS)

    def read(self, file: SourceFile, hints: Hints) -> ImportBatch:
        """All rows, in the order of the file."""
        draft = Draft(self.name, "CSV", hints)
        table = table_of(file)
        for line in () if table is None else table.lines():
            with draft.row(line.number):
                _read(draft, line)
        return draft.batch()


def _read(draft: Draft, line: Line) -> None:
    said, at, currency = line.need("Type"), instant(line.need("Date")), line.need("Currency")
    ticker = line.text(*_TICKERS)
    if line.text("State").lower() not in _DONE:
        draft.ignore(line.number, tr("It was not carried out: {state}.").format(state=line.text("State")))
    elif match := _TRADE.match(said):
        quantity, total = line.decimal("Quantity"), line.decimal(*_TOTALS)
        trade = Transaction(
            Kind.BUY if match[1] == "BUY" else Kind.SELL,
            at,
            draft.account(),
            currency,
            draft.security(currency, line.need(*_TICKERS)),
            quantity,
            line.optional(*_PRICES),
            abs(total),
            fees=abs(line.optional("Commission") or ZERO),
        )
        draft.book(line.number, trade)
    elif said in _CASH:
        _cash(draft, line, _CASH[said], at, currency)
    elif said == "STOCK SPLIT":
        security = draft.security(currency, line.need(*_TICKERS))
        draft.split(line.number, security, at, line.decimal("Quantity"))
    elif said.startswith("TRANSFER FROM REVOLUT"):
        draft.ignore(
            line.number,
            tr("{ticker} moved between companies of Revolut; nothing changes.").format(
                ticker=ticker or tr("Cash")
            ),
        )
    else:
        draft.reject(line.number, tr("“{said}” is a kind of row that is not known.").format(said=said))


def _cash(draft: Draft, line: Line, kind: Kind, at: datetime, currency: str) -> None:
    amount, ticker = line.decimal(*_TOTALS), line.text(*_TICKERS)
    security = draft.security(currency, ticker) if ticker else None
    # A fee or a tax is written as what leaves the account; what comes back of it is negative to us.
    signed = -amount if kind in {Kind.FEE, Kind.TAX} else amount
    shown = abs(amount) if kind in {Kind.DEPOSIT, Kind.WITHDRAWAL} else signed
    draft.book(line.number, Transaction(kind, at, draft.account(), currency, security, amount=shown))
