"""What would become of a file: its rows matched with what is there, marked, checked; nothing is booked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, date
from decimal import Decimal

from watcher.domain.portfolio.books import Terms
from watcher.domain.portfolio.checks import fault, is_empty
from watcher.domain.portfolio.imports import (
    BookedRow,
    IgnoredRow,
    ImportBatch,
    ImportPreview,
    Need,
    ReadRow,
    RejectedRow,
    Uncovered,
    without_duplicates,
)
from watcher.domain.portfolio.portfolio import Portfolio, holdings
from watcher.domain.portfolio.rates import Rates
from watcher.domain.portfolio.securities import Security, SecurityId
from watcher.domain.portfolio.transactions import ZERO, Transaction
from watcher.domain.symbols import Symbol
from watcher.language import tr


def preview_of(
    batch: ImportBatch, symbols: Mapping[str, Symbol], portfolio: Portfolio, marks: Iterable[str]
) -> ImportPreview:
    """What would become of a batch beside what is booked, `marks` being its fingerprints; in any thread.

    `symbols` are those that the user gave for ISINs.
    """
    batch = _matched(batch, portfolio.securities.values(), symbols)
    batch = replace(batch, rows=tuple(_checked(row) for row in batch.rows))
    rows = without_duplicates(batch.rows, marks)
    new = tuple(row.transaction for row in rows if isinstance(row, BookedRow))
    return ImportPreview(
        batch,
        rows,
        needs=_needs(batch, portfolio.securities),
        uncovered=_uncovered(portfolio, batch, new),
    )


def _checked(row: ReadRow) -> ReadRow:
    if not isinstance(row, BookedRow):
        return row
    if is_empty(row.transaction):
        return IgnoredRow(row.line, tr("it moves neither units nor money"))
    wrong = fault(row.transaction)
    return row if wrong is None else RejectedRow(row.line, wrong)


def _matched(batch: ImportBatch, known: Iterable[Security], symbols: Mapping[str, Symbol]) -> ImportBatch:
    """The batch with its securities under the ids that they have here already."""
    there = list(known)
    ids = {one.id: one for one in there}
    by_symbol = {one.symbol: one for one in there if one.symbol}
    by_isin = {one.isin: one for one in there if one.isin}
    names: dict[SecurityId, SecurityId] = {}
    securities: dict[SecurityId, Security] = {}
    for one in batch.securities:
        symbol = one.symbol or symbols.get(one.isin)
        found = (by_symbol.get(symbol) if symbol else None) or ids.get(one.id)
        if found is None and one.isin and one.symbol is None:
            found = by_isin.get(one.isin)
        if found is not None:
            kept = replace(found, symbol=found.symbol or symbol)
        else:
            kept = replace(one, symbol=symbol, id=SecurityId(symbol) if symbol else one.id)
        names[one.id] = kept.id
        securities[kept.id] = kept
    currency = _main_currency(batch)
    return replace(
        batch,
        accounts=tuple(
            account if account.currency else replace(account, currency=currency) for account in batch.accounts
        ),
        securities=tuple(securities.values()),
        rows=tuple(
            replace(row, transaction=_named(row.transaction, names)) if isinstance(row, BookedRow) else row
            for row in batch.rows
        ),
        splits=tuple(replace(one, security=names.get(one.security, one.security)) for one in batch.splits),
        prices=tuple(replace(one, security=names.get(one.security, one.security)) for one in batch.prices),
    )


def _main_currency(batch: ImportBatch) -> str:
    """What most rows are in: the currency of an account of which the file says none."""
    used = [row.transaction.currency for row in batch.rows if isinstance(row, BookedRow)]
    return max(sorted(set(used)), key=used.count, default=batch.base_currency or "USD")


def _named(one: Transaction, names: Mapping[SecurityId, SecurityId]) -> Transaction:
    security = None if one.security is None else names.get(one.security, one.security)
    other = None if one.other is None else names.get(one.other, one.other)
    if (security, other) == (one.security, one.other):
        return one
    return replace(one, security=security, other=other)


def _needs(batch: ImportBatch, known: Mapping[SecurityId, Security]) -> tuple[Need, ...]:
    return tuple(
        Need(one.isin, one.name)
        for one in batch.securities
        if one.isin and one.symbol is None and not one.by_hand and not _is_priced(one, batch, known)
    )


def _is_priced(one: Security, batch: ImportBatch, known: Mapping[SecurityId, Security]) -> bool:
    """Whether its owner prices it: then nobody has to know its symbol."""
    there = known.get(one.id)
    return (there is not None and there.by_hand) or any(price.security == one.id for price in batch.prices)


def _uncovered(
    portfolio: Portfolio, batch: ImportBatch, new: tuple[Transaction, ...]
) -> tuple[Uncovered, ...]:
    """What would be sold without having been bought, beside what already is."""
    touched = {one.security for one in new} | {one.other for one in new}
    accounts = {account.id: account for account in batch.accounts} | dict(portfolio.accounts)
    securities = {one.id: one for one in batch.securities} | dict(portfolio.securities)
    whole = Portfolio(accounts, securities, (*portfolio.splits, *batch.splits))
    mine = tuple(one for one in portfolio.transactions if one.security in touched or one.other in touched)
    before, after = _sold(whole, mine), _sold(whole, (*mine, *new))
    return tuple(
        Uncovered(security, securities[security].label, more)
        for security, quantity in after.items()
        if (more := quantity - before.get(security, ZERO)) > 0
    )


def _sold(portfolio: Portfolio, transactions: tuple[Transaction, ...]) -> dict[SecurityId, Decimal]:
    """What these transactions sell that was never bought."""
    found: dict[SecurityId, Decimal] = {}
    whole = replace(portfolio, transactions=transactions)
    for (security, _), holding in holdings(whole, Terms(Rates(), UTC), date.max).items():
        if holding.uncovered:
            found[security] = found.get(security, ZERO) + holding.uncovered
    return found
