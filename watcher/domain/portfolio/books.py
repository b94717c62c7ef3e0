"""The books of securities that belong together: lots, holdings, and the terms they are kept in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, tzinfo
from decimal import Decimal

from watcher.domain.portfolio.accounts import Account, AccountId, CostMethod
from watcher.domain.portfolio.amounts import Amounts, amounts_in, in_currency
from watcher.domain.portfolio.book import Book
from watcher.domain.portfolio.holdings import Holding
from watcher.domain.portfolio.money import major
from watcher.domain.portfolio.rates import ONE, Rates
from watcher.domain.portfolio.securities import Security, SecurityId, Split
from watcher.domain.portfolio.transactions import Transaction
from watcher.values import dataclass

HoldingKey = tuple[SecurityId, AccountId]


@dataclass(frozen=True, slots=True)
class Terms:
    """How books are kept.

    In `zone` a day ends. Gains are reported in `report` (empty: in each security's own currency). Lots
    are chosen by `method` (None: by each account's). `with_charges` says that fees and taxes belong to
    the cost, and reduce the proceeds.
    """

    rates: Rates
    zone: tzinfo
    report: str = ""
    method: CostMethod | None = None
    with_charges: bool = True


class Books:
    """What the entries of a ledger are written into; `day` is the one being written."""

    def __init__(
        self,
        securities: Mapping[SecurityId, Security],
        accounts: Mapping[AccountId, Account],
        splits: Iterable[Split],
        terms: Terms,
    ) -> None:
        self._securities = securities
        self._accounts = accounts
        self._splits = sorted(splits, key=lambda split: split.day)
        self._books: dict[SecurityId, Book] = {}
        self.terms = terms
        self.holdings: dict[HoldingKey, Holding] = {}
        self.day = date.min

    def turn_to(self, day: date) -> None:
        """Go on to a day: splits apply at its open."""
        while self._splits and self._splits[0].day <= day:
            split = self._splits.pop(0)
            if split.security in self._books:
                self._books[split.security].scale(split.ratio)
        self.day = day

    def book(self, security: SecurityId) -> Book:
        """The lots of a security."""
        book = self._books.get(security)
        if book is None:
            own = major(self._securities[security].currency)
            book = self._books[security] = Book(own, self.terms.report or own)
        book.today = self.day.toordinal()
        return book

    def moves(self) -> dict[SecurityId, list[tuple[int, Decimal]]]:
        """How much of each security came and went, by day (a proleptic ordinal), in units of that day."""
        return {security: book.moves for security, book in self._books.items()}

    def holding(self, security: SecurityId, account: AccountId) -> Holding:
        """What became of a security in an account so far."""
        key = (security, account)
        holding = self.holdings.get(key)
        if holding is None:
            own = major(self._securities[security].currency)
            holding = Holding(security, account, own, self.terms.report or own)
            self.holdings[key] = holding
        return holding

    def method(self, account: AccountId) -> CostMethod:
        """Which lots a sale from an account takes first."""
        return self.terms.method or self._accounts[account].method

    def allows_shorts(self, account: AccountId) -> bool:
        """Whether more may be sold than is held."""
        return self._accounts[account].allows_shorts

    def amounts(self, one: Transaction, holding: Holding) -> tuple[Amounts | None, Amounts | None]:
        """In the security's currency and in the report's; what is missing is noted."""
        rates, gross = self.terms.rates, one.gross
        own = amounts_in(one, holding.currency, self.day, rates, gross)
        if own is None:
            self._miss(one, holding, holding.currency)
        if holding.report == holding.currency:
            return own, own
        report = amounts_in(one, holding.report, self.day, rates, gross)
        if report is None:
            self._miss(one, holding, holding.report)
        return own, report

    def charged(self, one: Transaction, holding: Holding) -> tuple[Amounts | None, Amounts | None]:
        """The same, its fees and taxes added to those of the holding."""
        own, report = self.amounts(one, holding)
        if report is not None:
            holding.fees += report.fees
            holding.taxes += report.taxes
        return own, report

    def _miss(self, one: Transaction, holding: Holding, target: str) -> None:
        """Name the rates that this transaction would need."""
        for currency in {one.currency, one.fees_currency, one.taxes_currency} - {""}:
            if in_currency(ONE, currency, target, one, self.day, self.terms.rates) is None:
                holding.missing_rates.add((major(currency), major(target), self.day))
