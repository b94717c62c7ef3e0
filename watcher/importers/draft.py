"""Collects what an importer finds, row by row, and makes one batch of it."""

from __future__ import annotations

import dataclasses
import math
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from operator import itemgetter

from watcher.domain.errors import InputError
from watcher.domain.instrument import InstrumentKind
from watcher.domain.portfolio.accounts import Account, AccountId
from watcher.domain.portfolio.imports import BookedRow, IgnoredRow, ImportBatch, ReadRow, RejectedRow
from watcher.domain.portfolio.money import major
from watcher.domain.portfolio.securities import DatedPrice, DatedRate, Security, SecurityId, Split
from watcher.domain.portfolio.transactions import Kind, Transaction
from watcher.domain.symbols import Symbol, parse_symbol
from watcher.importers.cells import CellError
from watcher.importers.importer import Hints
from watcher.language import ended, tr

_USUAL_RATIOS = tuple(Decimal(n) for n in (2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 25, 30, 40, 50, 100))
_ROUNDED = Decimal("0.002")
"""By how much a ratio that is told from rounded shares may miss a usual one."""
_SIGNS = {
    Kind.BUY: 1,
    Kind.DELIVERY_IN: 1,
    Kind.TRANSFER_IN: 1,
    Kind.SELL: -1,
    Kind.DELIVERY_OUT: -1,
    Kind.TRANSFER_OUT: -1,
}


@dataclass
class Draft:
    """One file being read. `source` stands in every transaction; `account` is where they go by default.

    An account's currency is the one that most of its transactions settle in, unless the file says it.
    """

    source: str
    format: str
    hints: Hints
    account_name: str = ""
    base_currency: str = ""
    rows: list[ReadRow] = field(default_factory=list)
    accounts: dict[AccountId, Account] = field(default_factory=dict)
    securities: dict[SecurityId, Security] = field(default_factory=dict)
    splits: list[Split] = field(default_factory=list)
    prices: list[DatedPrice] = field(default_factory=list)
    rates: list[DatedRate] = field(default_factory=list)
    _grown: list[tuple[int | str, SecurityId, datetime, Decimal]] = field(default_factory=list)
    _cancelled: list[tuple[int | str, Transaction]] = field(default_factory=list)
    _lines: list[int | str] = field(default_factory=list)
    _by_isin: dict[str, SecurityId] = field(default_factory=dict)

    def account(self, number: str = "", name: str = "", currency: str = "") -> AccountId:
        """The account that a row names, or the source's own; the hint goes before both."""
        if self.hints.account is not None:
            chosen = self.hints.account
        else:
            label = name or self.account_name or self.source
            chosen = Account(AccountId(number or label), label if name or not number else number, currency)
        known = self.accounts.setdefault(chosen.id, chosen)
        if currency and not known.currency:
            self.accounts[chosen.id] = dataclasses.replace(known, currency=currency)
        return chosen.id

    def security(
        self,
        currency: str,
        symbol: str = "",
        isin: str = "",
        name: str = "",
        kind: InstrumentKind = InstrumentKind.EQUITY,
        *,
        by_hand: bool = False,
    ) -> SecurityId:
        """What a row is about; known by its symbol, else its ISIN, else its name. Raises CellError."""
        found = _symbol(symbol) if symbol else None
        if not (found or isin or name):
            raise CellError(tr("it names neither a symbol nor an ISIN"))
        if isin and isin in self._by_isin:
            return self._by_isin[isin]
        security_id = SecurityId(found or isin or name)
        if security_id not in self.securities:
            self.securities[security_id] = Security(
                security_id, currency, found, isin, name, kind, by_hand=by_hand
            )
            if isin:
                self._by_isin[isin] = security_id
        return security_id

    def book(self, line: int | str, transaction: Transaction) -> None:
        """A row that holds a transaction; a dividend of nobody knows what is income like interest."""
        if transaction.kind is Kind.DIVIDEND and transaction.security is None:
            transaction = dataclasses.replace(transaction, kind=Kind.INTEREST, quantity=Decimal(0))
        self.rows.append(BookedRow(line, dataclasses.replace(transaction, source=self.source)))

    def cancel(self, line: int | str, transaction: Transaction) -> None:
        """A row that takes a booking back; the file may hold it before or behind."""
        self._cancelled.append((line, transaction))

    def _settle_cancelled(self) -> None:
        for line, gone in self._cancelled:
            booked = (at for at, row in enumerate(self.rows) if _books(row, gone))
            found = next(booked, None)
            if found is None:
                self.reject(line, tr("It cancels what the file does not book; take that back by hand."))
            else:
                self.rows[found] = IgnoredRow(self.rows[found].line, tr("It was cancelled."))
                self.ignore(line, tr("It was cancelled."))

    def ignore(self, line: int | str, reason: str) -> None:
        """A row that carries none."""
        self.rows.append(IgnoredRow(line, reason))

    def reject(self, line: int | str, reason: str) -> None:
        """A row that cannot be used."""
        self.rows.append(RejectedRow(line, reason))

    @contextmanager
    def row(self, line: int | str) -> Iterator[None]:
        """For the length of a `with`, what a cell lacks makes the row a rejected one."""
        self._lines.append(line)
        try:
            yield
        except CellError as error:
            self.reject(line, ended(str(error)))
        except InputError as error:
            self.reject(line, error.title)

    def split(self, line: int | str, security: SecurityId, at: datetime, added: Decimal) -> None:
        """A row that says how many shares a split brought; how many they came on top of, the others tell."""
        self._grown.append((line, security, at, added))

    def _settle_splits(self) -> None:
        for line, security, at, added in sorted(self._grown, key=itemgetter(2)):
            held = self._held(security, at)
            if held > 0:
                exact = (held + added) / held
                usual = min(_USUAL_RATIOS, key=lambda ratio: abs(ratio - exact))
                ratio = usual if abs(usual - exact) <= exact * _ROUNDED else exact
                self.splits.append(Split(security, at.date(), ratio))
                self.ignore(
                    line,
                    tr("A split of {security}, {ratio} for 1, kept among the splits.").format(
                        security=security, ratio=f"{ratio:f}"
                    ),
                )
            else:
                self.ignore(
                    line,
                    tr(
                        "A split of {security} brought {added} shares, but the file does not show how "
                        "many there were; enter the split by hand if its purchases come from another "
                        "file."
                    ).format(security=security, added=added),
                )

    def _held(self, security: SecurityId, at: datetime) -> Decimal:
        """How much the file leaves of a security just before an instant, its earlier splits applied."""
        booked = [row.transaction for row in self.rows if isinstance(row, BookedRow)]
        total = Decimal(0)
        for one in booked:
            if one.security == security and one.at < at:
                later = (split.ratio for split in self.splits if _is_between(split, one, at))
                total += _SIGNS.get(one.kind, 0) * one.quantity * math.prod(later, start=Decimal(1))
        return total

    def batch(self) -> ImportBatch:
        """Everything, once the last row is read; rows in the order of the file."""
        order = {line: at for at, line in enumerate(self._lines)}
        self._settle_cancelled()
        self._settle_splits()
        rows = self.rows
        if self._grown or self._cancelled:
            rows = sorted(rows, key=lambda row: order.get(row.line, len(order)))
        return ImportBatch(
            self.source,
            self.format,
            tuple(rows),
            tuple(self._with_currency(account) for account in self.accounts.values()),
            tuple(self.securities.values()),
            tuple(self.splits),
            tuple(self.prices),
            tuple(self.rates),
            self.base_currency,
        )

    def _with_currency(self, account: Account) -> Account:
        if account.currency:
            return account
        settled = Counter(
            major(row.transaction.settled_in or row.transaction.currency)
            for row in self.rows
            if isinstance(row, BookedRow) and row.transaction.account == account.id
        )
        most = settled.most_common(1)
        return dataclasses.replace(account, currency=most[0][0] if most else "USD")


def _is_between(split: Split, one: Transaction, at: datetime) -> bool:
    return split.security == one.security and one.at.date() < split.day <= at.date()


def _books(row: ReadRow, gone: Transaction) -> bool:
    """Whether a row books what was cancelled; its charges and its own number may have changed."""
    if not isinstance(row, BookedRow):
        return False
    one = row.transaction
    return (one.kind, one.account, one.security, one.currency, one.quantity, one.price, one.gross) == (
        *(gone.kind, gone.account, gone.security, gone.currency, gone.quantity, gone.price, gone.gross),
    )


def _symbol(text: str) -> Symbol:
    try:
        return parse_symbol(text)
    except InputError as error:
        raise CellError(error.title.rstrip(".")) from error
