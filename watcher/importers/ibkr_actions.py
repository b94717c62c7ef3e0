"""Interactive Brokers' corporate actions: splits, shares paid out, shares given; the others are named."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from decimal import Decimal

from watcher.domain.portfolio.securities import Split
from watcher.domain.portfolio.transactions import ZERO, Kind, Transaction, on_day
from watcher.importers.cells import instant, is_isin
from watcher.importers.draft import Draft
from watcher.importers.ibkr import account_of, security_of
from watcher.importers.table import Line
from watcher.language import tr

LEFT_OUT = tr("A corporate action; enter it by hand where it changed what you hold.")
_AFTER_CLOSE = 16
_SPLIT = re.compile(
    r"^(?P<ticker>[^()]+?)\s*\((?P<isin>[A-Z0-9]+)\)\s+SPLIT\s+(?P<new>\d+)\s+"
    r"(?:FOR|FÜR|ZU|POR|POUR)\s+(?P<old>\d+)",
    re.IGNORECASE,
)
_PAID_OUT = re.compile(r"\bMERGED\s*\(.*\)\s+FOR\s+[A-Z]{3}\s+[\d.,]+\s+PER\s+SHARE", re.IGNORECASE)
_GIVEN = re.compile(r"\)\s+STOCK\s+DIVIDEND\b", re.IGNORECASE)


def read_action(draft: Draft, line: Line) -> None:
    """One row of corporate actions. Raises CellError."""
    said = line.text("Description", "ActionDescription")
    quantity = line.optional("Quantity") or ZERO
    proceeds = line.optional("Proceeds") or ZERO
    if (split := _SPLIT.match(said)) is not None:
        _split(draft, line, split, quantity)
    elif _PAID_OUT.search(said) and quantity < 0 < proceeds:
        draft.book(line.number, _moved(draft, line, Kind.SELL, -quantity, proceeds))
    elif _GIVEN.search(said) and quantity > 0:
        draft.book(line.number, _moved(draft, line, Kind.DELIVERY_IN, quantity, ZERO))
    else:
        draft.ignore(line.number, LEFT_OUT)


def _moved(draft: Draft, line: Line, kind: Kind, quantity: Decimal, amount: Decimal) -> Transaction:
    currency = line.need("CurrencyPrimary", "currency")
    return Transaction(
        kind,
        _at(line),
        account_of(draft, line),
        currency,
        security_of(draft, line, currency),
        quantity,
        amount=amount,
        note=line.text("Description", "ActionDescription"),
        external_id=line.text("TransactionID", "ActionID"),
    )


def _split(draft: Draft, line: Line, split: re.Match[str], quantity: Decimal) -> None:
    if quantity < 0 and line.text("ISIN"):
        # With a new number for the shares, the old ones go in a row of their own.
        draft.ignore(line.number, tr("The old shares of a split, which is kept already."))
        return
    currency = line.need("CurrencyPrimary", "currency")
    listed = {
        "symbol": split["ticker"],
        "isin": split["isin"],
        "listingexchange": line.text("ListingExchange"),
    }
    old = security_of(draft, Line(line.number, listed), currency)
    ratio = Decimal(split["new"]) / Decimal(split["old"])
    day = _effective(_at(line))
    draft.splits.append(Split(old, day, ratio))
    new = security_of(draft, line, currency) if _has_new_number(line, split["isin"]) else old
    if new != old:
        at, account = on_day(day), account_of(draft, line)
        draft.book(line.number, Transaction(Kind.RENAME, at, account, currency, old, other=new))
    else:
        draft.ignore(
            line.number,
            tr("A split of {security}, {ratio} for 1, kept among the splits.").format(
                security=old, ratio=f"{ratio.normalize():f}"
            ),
        )


def _has_new_number(line: Line, old: str) -> bool:
    number = line.text("ISIN")
    return is_isin(number) and number != old


def _at(line: Line) -> datetime:
    return instant(line.text("Date/Time", "DateTime") or line.need("ReportDate", "Report Date"))


def _effective(at: datetime) -> date:
    """It applies from the open after the close at which it is booked."""
    return at.date() + timedelta(days=1) if at.hour >= _AFTER_CLOSE else at.date()
