"""Transactions entered by hand, on the store: added, edited, deleted, taken back; and what they refer to."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date
from decimal import Decimal
from typing import TYPE_CHECKING

from watcher.domain.errors import InputError
from watcher.domain.portfolio.accounts import Account, AccountId
from watcher.domain.portfolio.books import Terms
from watcher.domain.portfolio.changes import Change
from watcher.domain.portfolio.checks import fault
from watcher.domain.portfolio.families import Families
from watcher.domain.portfolio.ledger import keep
from watcher.domain.portfolio.portfolio import Portfolio
from watcher.domain.portfolio.rates import Rates
from watcher.domain.portfolio.securities import Security, SecurityId
from watcher.domain.portfolio.transactions import ZERO, Transaction, TransactionId
from watcher.domain.steps import finished
from watcher.domain.symbols import Symbol
from watcher.language import tr

if TYPE_CHECKING:
    from watcher.store.store import Store

DEFAULT_ACCOUNT = "Portfolio"
_AT_ONCE = 1_000


class Bookings:
    """What the window's form and the command line do alike. Every method raises WatcherError."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def apply(
        self,
        change: Change,
        portfolio: Portfolio,
        accounts: Iterable[Account] = (),
        securities: Iterable[Security] = (),
    ) -> Change:
        """Add, edit and remove: what cannot be booked, or sells what is not held, is refused.

        The accounts and securities that are named and not there yet are made first.
        """
        return finished(self.applying(change, portfolio, accounts, securities))

    def applying(
        self,
        change: Change,
        portfolio: Portfolio,
        accounts: Iterable[Account] = (),
        securities: Iterable[Security] = (),
    ) -> Generator[None, None, Change]:
        """The same step by step: all that is refused is, before the last step writes the whole change."""
        for at in range(0, len(change.after), _AT_ONCE):
            for one in change.after[at : at + _AT_ONCE]:
                wrong = fault(one)
                if wrong is not None:
                    raise InputError(tr("This cannot be booked: {wrong}.").format(wrong=wrong))
            yield
        new_accounts = {one.id: one for one in accounts if one.id not in portfolio.accounts}
        new_securities = {one.id: one for one in securities if one.id not in portfolio.securities}
        whole = replace(
            portfolio,
            accounts={**portfolio.accounts, **new_accounts},
            securities={**portfolio.securities, **new_securities},
        )
        for one in change.after:
            _check_references(one, whole)
        yield from _refusing_overselling(whole, change)
        for account in new_accounts.values():
            self._store.portfolio.save_account(account)
        for security in new_securities.values():
            self._store.portfolio.save_security(security)
        return self._store.portfolio.apply(change)

    def undo(self, change: Change) -> Change:
        """Take a change back, whatever it sells."""
        return self._store.portfolio.apply(change.undone)

    def security(self, symbol: Symbol, currency: str) -> Security:
        """A security as the source knows it, not saved yet; its unit is the source's where that is known.

        Raises InputError where the source knows none and `currency` is empty.
        """
        known = {one.symbol: one for one in self._store.instruments.load_all()}.get(symbol)
        unit = (known.currency if known is not None else "") or currency
        if not unit:
            raise InputError(
                tr("The currency of {symbol} is not known.").format(symbol=symbol),
                tr("Give it: --currency USD."),
            )
        made = Security(SecurityId(symbol), unit, symbol)
        return made if known is None else replace(made, name=known.name, kind=known.kind)


def account_named(name: str | None, currency: str, portfolio: Portfolio) -> Account:
    """The account of that name, or a new one; the only one if none is named. Raises InputError."""
    accounts = list(portfolio.accounts.values())
    if name is None and len(accounts) > 1:
        named = ", ".join(account.name for account in accounts)
        raise InputError(tr("There are several accounts."), tr("Say which one: {named}.").format(named=named))
    if name is None and accounts:
        return accounts[0]
    chosen = (DEFAULT_ACCOUNT if name is None else name).strip()
    if not chosen:
        raise InputError(tr("An account needs a name."), tr("For example: Depot."))
    wanted = chosen.casefold()
    for account in accounts:
        if wanted in {account.id.casefold(), account.name.casefold()}:
            return account
    return Account(AccountId(chosen), chosen, currency)


def find_security(portfolio: Portfolio, text: str) -> Security:
    """The security that a text means: its symbol, id, ISIN or name. Raises InputError."""
    wanted = text.strip().casefold()
    for one in portfolio.securities.values():
        if wanted in {(one.symbol or "").casefold(), one.id.casefold(), one.isin.casefold()} - {""}:
            return one
    found = [one for one in portfolio.securities.values() if one.name.casefold() == wanted]
    if len(found) != 1:
        raise InputError(
            tr("“{text}” is not in the portfolio.").format(text=text[:60]),
            tr("Name a symbol, an ISIN or a name that “watcher portfolio positions --all” shows."),
        )
    return found[0]


def find_transactions(portfolio: Portfolio, ids: Sequence[int]) -> tuple[Transaction, ...]:
    """The transactions with these ids. Raises InputError."""
    there = {one.id: one for one in portfolio.transactions}
    for number in ids:
        if number not in there:
            raise InputError(
                tr("There is no transaction {number}.").format(number=number),
                tr("“watcher portfolio list” shows those there are."),
            )
    return tuple(there[TransactionId(number)] for number in ids)


def _check_references(one: Transaction, portfolio: Portfolio) -> None:
    """Raise InputError for what was removed while its user was typing."""
    accounts = {one.account, one.cash_account} - {None}
    securities = {one.security, one.other} - {None}
    if not (accounts <= portfolio.accounts.keys() and securities <= portfolio.securities.keys()):
        raise InputError(
            tr("An account or a security that this needs is not there."),
            tr("It was removed meanwhile; look again."),
        )


def _refusing_overselling(portfolio: Portfolio, change: Change) -> Generator[None, None, None]:
    gone = {one.id for one in change.before}
    kept = [one for one in portfolio.transactions if one.id not in gone]
    touched = [one for one in (*change.before, *change.after) if one.security is not None]
    if not touched:
        return
    before = yield from _uncovered(portfolio, portfolio.transactions, touched)
    after = yield from _uncovered(portfolio, [*kept, *change.after], touched)
    for (security, account), quantity in after.items():
        if (more := quantity - before.get((security, account), ZERO)) > 0:
            label = portfolio.securities[security].label if security in portfolio.securities else security
            raise InputError(
                tr("That would sell {more} {label} more than “{account}” holds.").format(
                    more=f"{more.normalize():f}", label=label, account=account
                ),
                tr("Enter the purchase first, or allow short positions for the account."),
            )


def _uncovered(
    portfolio: Portfolio, transactions: Sequence[Transaction], touched: Sequence[Transaction]
) -> Generator[None, None, dict[tuple[SecurityId, AccountId], Decimal]]:
    families = Families(transactions)
    found: dict[tuple[SecurityId, AccountId], Decimal] = {}
    for head in {families.head(one.security) for one in touched if one.security is not None}:
        books = portfolio.books(families.members(head), Terms(Rates(), UTC))
        for key, holding in keep(books, families.transactions(head), date.max).items():
            if holding.uncovered:
                found[key] = holding.uncovered
        yield
    return found
