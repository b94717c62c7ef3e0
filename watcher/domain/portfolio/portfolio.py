"""All that is booked, and the positions that follow from it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, replace
from datetime import date
from decimal import Decimal

from watcher.domain.instrument import InstrumentKind
from watcher.domain.portfolio.accounts import Account, AccountId
from watcher.domain.portfolio.books import Books, HoldingKey, Terms
from watcher.domain.portfolio.cash import balances, keeping_cash
from watcher.domain.portfolio.families import Families
from watcher.domain.portfolio.holdings import Holding
from watcher.domain.portfolio.ledger import keep
from watcher.domain.portfolio.money import booked
from watcher.domain.portfolio.positions import Position, cash_position, position
from watcher.domain.portfolio.prices import PriceBook
from watcher.domain.portfolio.rates import Rates
from watcher.domain.portfolio.securities import Security, SecurityId, Split
from watcher.domain.portfolio.transactions import Transaction
from watcher.language import labelled
from watcher.values import dataclass


@dataclass(frozen=True, slots=True)
class Portfolio:
    """Accounts, securities, splits and transactions, as they are stored."""

    accounts: Mapping[AccountId, Account] = field(default_factory=dict)
    securities: Mapping[SecurityId, Security] = field(default_factory=dict)
    splits: tuple[Split, ...] = ()
    transactions: tuple[Transaction, ...] = ()

    @classmethod
    def of(
        cls,
        accounts: Iterable[Account],
        securities: Iterable[Security],
        splits: Iterable[Split] = (),
        transactions: Iterable[Transaction] = (),
    ) -> Portfolio:
        """The same from lists."""
        return cls(
            {account.id: account for account in accounts},
            {security.id: security for security in securities},
            tuple(splits),
            tuple(transactions),
        )

    @property
    def main_currency(self) -> str:
        """The currency of the account in which most is booked; empty for an empty portfolio."""
        counts: dict[str, int] = {account.currency: 0 for account in self.accounts.values()}
        for one in self.transactions:
            account = self.accounts.get(one.account)
            if account is not None:
                counts[account.currency] += 1
        return min(counts, key=lambda currency: (-counts[currency], currency), default="")

    def books(self, members: Iterable[SecurityId], terms: Terms) -> Books:
        """Empty books for some securities."""
        chosen = frozenset(members)
        splits = [split for split in self.splits if split.security in chosen]
        return Books(self.securities, self.accounts, splits, terms)


def holdings(portfolio: Portfolio, terms: Terms, until: date) -> dict[HoldingKey, Holding]:
    """Every holding there was up to the close of a day, the closed ones too."""
    families = Families(portfolio.transactions)
    found: dict[HoldingKey, Holding] = {}
    for head in families.heads:
        books = portfolio.books(families.members(head), terms)
        found |= keep(books, families.transactions(head), until)
    return found


def positions(
    portfolio: Portfolio, terms: Terms, prices: PriceBook, day: date, base: str
) -> tuple[Position, ...]:
    """Every position at the close of a day, the closed ones too, then the money; weights in `base`."""
    rows = [
        position(holding, portfolio.securities[security], prices.on(security, day), terms.rates, day)
        for (security, _), holding in sorted(holdings(portfolio, terms, day).items())
    ]
    rows += cash(portfolio, terms, day)
    return weighted(rows, terms.rates, day, base)


def cash(portfolio: Portfolio, terms: Terms, day: date) -> list[Position]:
    """The money in each account that keeps it, by currency."""
    kept = keeping_cash(portfolio.accounts, portfolio.transactions)
    found = balances(portfolio.transactions, terms.rates, terms.zone, day, kept)
    return cash_rows(found, terms, day)


def cash_rows(found: Mapping[tuple[AccountId, str], Decimal], terms: Terms, day: date) -> list[Position]:
    """Balances as rows."""
    rows = []
    for (account, currency), balance in found.items():
        report = terms.report or currency
        rate = terms.rates.on(currency, report, day)
        value = None if rate is None else booked(balance * rate.value, report)
        rows.append(cash_position(money_security(currency), account, balance, report, value, day))
    return rows


def money_security(currency: str) -> Security:
    """Money as what a row is about."""
    return Security(SecurityId(currency), currency, name="Cash", kind=InstrumentKind.OTHER, by_hand=True)


def weighted(rows: Sequence[Position], rates: Rates, day: date, base: str) -> tuple[Position, ...]:
    """The rows with their part in the value of all of them, as far as it is known."""
    values = [_in_base(row, rates, day, base) for row in rows]
    total = sum((value for value in values if value is not None), Decimal(0))
    return tuple(
        row if value is None or not total else replace(row, weight=float(value / total))
        for row, value in zip(rows, values, strict=True)
    )


def _in_base(row: Position, rates: Rates, day: date, base: str) -> Decimal | None:
    if row.value is None or row.report == base:
        return row.value
    rate = rates.on(row.report, base, day)
    return None if rate is None else row.value * rate.value


@dataclass(frozen=True, slots=True)
class Totals:
    """Sums over rows that report in one currency; what was left out is named, row by row."""

    currency: str
    value: Decimal
    cost: Decimal
    unrealised: Decimal
    price_part: Decimal
    currency_part: Decimal
    realised: Decimal
    dividends: Decimal
    fees: Decimal
    taxes: Decimal
    left_out: tuple[str, ...] = ()

    @property
    def unrealised_ratio(self) -> float | None:
        """The shown gain by the shown cost."""
        return float(self.unrealised / self.cost) if self.cost else None


def totals(rows: Iterable[Position], currency: str) -> Totals:
    """Add up the rows that are in this currency."""
    mine = [row for row in rows if row.report == currency]
    left_out = tuple(labelled(row.security.label, notice) for row in mine for notice in row.notices)

    def total(values: Iterable[Decimal | None]) -> Decimal:
        return sum((value for value in values if value is not None), Decimal(0))

    priced = [row for row in mine if row.value is not None]
    return Totals(
        currency=currency,
        value=total(row.value for row in priced),
        cost=total(row.cost for row in priced),
        unrealised=total(row.unrealised for row in priced),
        price_part=total(row.price_part for row in priced),
        currency_part=total(row.currency_part for row in priced),
        realised=total(row.realised for row in mine),
        dividends=total(row.dividends for row in mine),
        fees=total(row.fees for row in mine),
        taxes=total(row.taxes for row in mine),
        left_out=left_out,
    )
