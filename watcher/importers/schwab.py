"""Schwab's history of transactions, as CSV; by its published columns."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal

from watcher.domain.portfolio.imports import ImportBatch
from watcher.domain.portfolio.securities import SecurityId
from watcher.domain.portfolio.transactions import ZERO, Kind, Transaction
from watcher.importers.cells import instant, optional
from watcher.importers.draft import Draft
from watcher.importers.importer import Hints
from watcher.importers.source_file import SourceFile
from watcher.importers.table import Line, table_of
from watcher.language import tr

_COLUMNS = frozenset(("date", "action", "symbol", "description", "quantity", "price", "feescomm", "amount"))
_HEAD_LINES = 4
_USD = "USD"
_BUYS = frozenset(("buy", "reinvest shares", "buy to cover"))
_SALES = frozenset(("sell", "sell short"))
_OPTIONS = frozenset(
    ("buy to open", "sell to open", "buy to close", "sell to close", "expired", "assigned", "exercised")
)
_REDEEMED, _GIVEN_BACK = frozenset(("cash merger", "full redemption")), "cash merger adj"
"""What takes shares for money; a merger writes the shares into a row of their own."""
_KINDS = (
    (
        re.compile(
            r"return of capital|.*\bdividend\b.*|.*\bdiv\b.*"
            r"|(?:long|short) term cap gain.*|adr cash distribution"
        ),
        Kind.DIVIDEND,
    ),
    (re.compile(r"nra .*|foreign tax.*|.*\btax\b.*|.*withhold.*"), Kind.TAX),
    (
        re.compile(r".*interest.*|bond int.*|promotional award|misc credits|auto s1 credit|.*rebate.*"),
        Kind.INTEREST,
    ),
    (re.compile(r".*\bfees?\b.*|adr mgmt.*"), Kind.FEE),
    (
        re.compile(
            r"moneylink.*|wire.*|funds.*|journal|.*transfer.*|.*deposit.*|cash.*in.*|misc cash entry.*"
            r"|visa purchase|atm withdrawal"
        ),
        Kind.DEPOSIT,
    ),
)
_CHANGES = {
    "reverse split": tr("A reverse split"),
    "stock merger": tr("A merger"),
    "cash/stock merger": tr("A merger"),
    "name change": tr("A change of name"),
    "conversion": tr("A conversion"),
    "exchange or exercise": tr("An exchange"),
    "mandatory reorg exc": tr("An exchange"),
}
"""What gives one share for another: the file names the old one by its number only."""
_DELIVERIES = frozenset(
    ("stock plan activity", "security transfer", "journaled shares", "internal transfer", "spin-off")
)


class Schwab:
    """One account in dollars; dates are written month first."""

    @property
    def name(self) -> str:
        """What the source is called."""
        return "Schwab"

    def recognises(self, file: SourceFile) -> bool:
        """By the columns of its heading, which a title may stand above."""
        table = table_of(file, _HEAD_LINES)
        return table is not None and table.columns >= _COLUMNS

    def read(self, file: SourceFile, hints: Hints) -> ImportBatch:
        """All rows, in the order of the file."""
        draft = Draft(self.name, "CSV", hints)
        table = table_of(file, _HEAD_LINES)
        lines = [] if table is None else list(table.lines())
        given = {_merged(line): line.text("Quantity") for line in lines if _action(line) == _GIVEN_BACK}
        for line in lines:
            if line.text("Date").lower().startswith("transactions total"):
                draft.ignore(line.number, tr("The total of the file."))
                continue
            with draft.row(line.number):
                _read(draft, line, given)
        return draft.batch()


def _action(line: Line) -> str:
    return line.text("Action").lower()


def _merged(line: Line) -> tuple[str, str]:
    return line.text("Date"), line.text("Symbol")


def _redeem(draft: Draft, line: Line, at: datetime, given: Mapping[tuple[str, str], str]) -> None:
    """Money for shares, as if they were sold. Raises CellError where nobody says how many."""
    units = optional(given.get(_merged(line), "")) or line.decimal("Quantity")
    draft.book(
        line.number,
        Transaction(
            Kind.SELL,
            at,
            draft.account(currency=_USD),
            _USD,
            _security(draft, line),
            abs(units),
            amount=abs(line.decimal("Amount")),
            note=f"{line.text('Action')}: {line.text('Description')}",
        ),
    )


def _read(draft: Draft, line: Line, given: Mapping[tuple[str, str], str]) -> None:
    said = line.need("Action")
    action = said.lower()
    # `02/15/2024 as of 02/14/2024`: booked on the first, happened on the second.
    at = instant(line.need("Date").rpartition(" as of ")[2], month_first=True)
    account = draft.account(currency=_USD)
    amount = line.optional("Amount")
    if action in _OPTIONS:
        what = line.text("Symbol", "Description")
        draft.ignore(line.number, tr("An option ({what}); not kept here.").format(what=what))
    elif action in _REDEEMED:
        _redeem(draft, line, at, given)
    elif action == _GIVEN_BACK:
        draft.ignore(line.number, tr("Shares that a merger took; they are counted with its money."))
    elif action in _BUYS or action in _SALES:
        quantity = line.decimal("Quantity")
        trade = Transaction(
            Kind.SELL if action in _SALES else Kind.BUY,
            at,
            account,
            _USD,
            _security(draft, line),
            abs(quantity),
            line.decimal("Price"),
            fees=abs(line.optional("Fees & Comm") or ZERO),
            note=line.text("Description"),
        )
        draft.book(line.number, trade)
    elif action in _DELIVERIES and line.text("Symbol") and line.optional("Quantity"):
        quantity = line.decimal("Quantity")
        kind = Kind.DELIVERY_IN if quantity > 0 else Kind.DELIVERY_OUT
        draft.book(
            line.number,
            Transaction(
                kind, at, account, _USD, _security(draft, line), abs(quantity), line.optional("Price")
            ),
        )
    elif action in _CHANGES:
        draft.ignore(
            line.number,
            tr("{change} of {symbol}, {quantity} shares: enter it by hand, the old one is not named.").format(
                change=_CHANGES[action], symbol=line.text("Symbol"), quantity=line.text("Quantity")
            ),
        )
    elif action == "stock div dist" and line.optional("Quantity"):
        # Shares that cost nothing.
        draft.book(
            line.number,
            Transaction(
                Kind.DELIVERY_IN,
                at,
                account,
                _USD,
                _security(draft, line),
                line.decimal("Quantity"),
                amount=ZERO,
                note=line.text("Description"),
            ),
        )
    elif action == "stock split":
        draft.split(line.number, _security(draft, line), at, line.decimal("Quantity"))
    elif action.startswith("cash in lieu") and amount is not None:
        draft.book(
            line.number,
            Transaction(Kind.CASH_IN_LIEU, at, account, _USD, _security(draft, line), amount=amount),
        )
    else:
        kind_found = next((kind for pattern, kind in _KINDS if pattern.fullmatch(action)), None)
        if kind_found is None or amount is None:
            draft.reject(line.number, tr("“{said}” is a kind of row that is not known.").format(said=said))
        else:
            draft.book(line.number, _cash(draft, line, kind_found, at, amount))


def _cash(draft: Draft, line: Line, kind: Kind, at: datetime, amount: Decimal) -> Transaction:
    is_about_a_share = kind in {Kind.DIVIDEND, Kind.TAX, Kind.FEE} and line.text("Symbol") != ""
    if kind is Kind.DEPOSIT:
        kind = Kind.DEPOSIT if amount >= 0 else Kind.WITHDRAWAL
        amount = abs(amount)
    elif kind in {Kind.FEE, Kind.TAX}:
        amount = -amount
    security = _security(draft, line) if is_about_a_share else None
    note = line.text("Description")
    return Transaction(kind, at, draft.account(currency=_USD), _USD, security, amount=amount, note=note)


def _security(draft: Draft, line: Line) -> SecurityId:
    # BRK/B there, BRK-B at Yahoo.
    return draft.security(
        _USD, line.need("Symbol").replace("/", "-").replace(" ", "-"), name=line.text("Description")
    )
