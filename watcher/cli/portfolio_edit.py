"""`portfolio add`, `edit`, `delete`, `account`, `price`, `rate` and `split`."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from watcher.cli.context import need
from watcher.cli.output import print_json, safe
from watcher.domain.errors import InputError

if TYPE_CHECKING:
    from watcher.cli.context import Context
    from watcher.domain.portfolio.accounts import Account
    from watcher.domain.portfolio.portfolio import Portfolio
    from watcher.domain.portfolio.securities import Security
    from watcher.domain.portfolio.transactions import Transaction
    from watcher.store.store import Store

_PLAIN = (
    *("quantity", "price", "amount", "fees", "taxes", "rate", "cost_share", "currency", "rate_to"),
    *("fees_currency", "taxes_currency", "settled_in", "note"),
)


def add(context: Context) -> int:
    """Enter a transaction."""
    from watcher.domain.portfolio.transactions import Transaction
    from watcher.engine.bookings import account_named

    words = context.options
    with context.store() as store:
        form = _Form(store, words)
        security = None if words.symbol is None else form.security(words.symbol, words.currency)
        currency = words.currency or (security.currency if security is not None else "")
        account = account_named(words.account, currency or "USD", form.portfolio)
        at = words.date or context.clock.now()
        bare = Transaction(words.kind, at, account.id, currency or account.currency)
        bare = replace(bare, security=None if security is None else security.id)
        booked = form.book(None, form.filled(bare), account)
    _say(context, booked, "was booked")
    return 0


def edit(context: Context) -> int:
    """Change a transaction."""
    from watcher.engine.bookings import account_named, find_transactions

    words = context.options
    with context.store() as store:
        form = _Form(store, words)
        (before,) = find_transactions(form.portfolio, [words.id])
        account = account_named(words.account or before.account, before.currency, form.portfolio)
        after = replace(
            before, account=account.id, kind=words.kind or before.kind, at=words.date or before.at
        )
        if words.symbol is not None:
            after = replace(after, security=form.security(words.symbol, words.currency or after.currency).id)
        booked = form.book(before, form.filled(after), account)
    _say(context, booked, "was changed")
    return 0


def delete(context: Context) -> int:
    """Delete transactions."""
    from watcher.domain.portfolio.changes import Change
    from watcher.engine.bookings import Bookings, find_transactions
    from watcher.engine.portfolio_data import load_portfolio

    with context.store() as store:
        portfolio = load_portfolio(store)
        gone = find_transactions(portfolio, list(dict.fromkeys(context.options.ids)))
        Bookings(store).apply(Change(before=gone), portfolio)
    for one in gone:
        _say(context, one, "was deleted")
    return 0


def account(context: Context) -> int:
    """Make an account, or change its terms."""
    from watcher.engine.bookings import account_named
    from watcher.engine.portfolio_data import load_portfolio

    words = context.options
    with context.store() as store:
        found = account_named(words.name, words.currency or "USD", load_portfolio(store))
        currency, method = words.currency or found.currency, words.method or found.method
        changed = replace(found, currency=currency, method=method)
        if words.shorts is not None:
            changed = replace(changed, allows_shorts=words.shorts == "allow")
        if words.cash is not None:
            changed = replace(changed, keeps_cash={"keep": True, "outside": False, "auto": None}[words.cash])
        store.portfolio.save_account(changed)
    _say_account(context, changed)
    return 0


def security(context: Context) -> int:
    """Make a security that no symbol stands for, or change what is known of one."""
    from watcher.domain.portfolio.records import security_record
    from watcher.domain.portfolio.securities import Security, SecurityId
    from watcher.domain.symbols import parse_symbol
    from watcher.engine.bookings import find_security
    from watcher.engine.portfolio_data import load_portfolio

    words = context.options
    with context.store() as store:
        try:
            found = find_security(load_portfolio(store), words.name)
        except InputError:
            need(ok=words.currency is not None, title="A new security needs its --currency.")
            name = words.name.strip()
            found = Security(SecurityId(name), words.currency, name=name, by_hand=True)
        said = {"currency": words.currency, "isin": words.isin, "sector": words.sector}
        changed = replace(found, **{name: value for name, value in said.items() if value is not None})
        if words.symbol is not None:
            changed = replace(changed, symbol=parse_symbol(words.symbol), by_hand=False)
        if words.tags is not None:
            changed = replace(changed, tags=tuple(words.tags))
        store.portfolio.save_security(changed)
    if words.json:
        print_json(security_record(changed))
    else:
        priced = "priced by hand" if changed.by_hand else f"priced as {changed.symbol}"
        print(f"{safe(changed.label)}: {changed.currency}, {priced}.")
    return 0


def price(context: Context) -> int:
    """Write down a price; a name that nobody quotes is priced by hand from then on."""
    from watcher.domain.portfolio.securities import DatedPrice
    from watcher.engine.bookings import find_security
    from watcher.engine.portfolio_data import load_portfolio

    words = context.options
    need(ok=words.price > 0, title="A price has to be above zero.")
    day = words.date or _today(context)
    with context.store() as store:
        security = find_security(load_portfolio(store), words.symbol)
        store.portfolio.save_prices([DatedPrice(security.id, day, words.price)])
    print(f"{safe(security.label)}: {words.price:f} {security.currency} on {day}.")
    return 0


def rate(context: Context) -> int:
    """Write down an exchange rate."""
    from watcher.domain.portfolio.money import MINOR_UNITS
    from watcher.domain.portfolio.securities import DatedRate

    words = context.options
    need(ok=words.rate > 0, title="A rate has to be above zero.")
    need(ok=words.currency != words.target, title="A rate needs two currencies.")
    for unit in (words.currency, words.target):
        need(
            ok=unit not in MINOR_UNITS,
            title=f"{unit} is a part of {MINOR_UNITS.get(unit, ('',))[0]}, not a currency.",
            hint="Give the rate of the currency; a hundredth follows from it.",
        )
    day = words.date or _today(context)
    with context.store() as store:
        store.portfolio.save_rates([DatedRate(words.currency, words.target, day, words.rate)])
    print(f"1 {words.currency} = {words.rate:f} {words.target} on {day}.")
    return 0


def split(context: Context) -> int:
    """Let a split apply, or take it away."""
    from watcher.domain.portfolio.securities import Split
    from watcher.engine.bookings import find_security
    from watcher.engine.portfolio_data import load_portfolio

    words = context.options
    need(ok=words.ratio >= 0, title="A split has to be above zero.", hint="0 takes it away.")
    day = words.date or _today(context)
    with context.store() as store:
        security = find_security(load_portfolio(store), words.symbol)
        one = Split(security.id, day, words.ratio)
        if words.ratio:
            store.portfolio.save_split(one)
        else:
            store.portfolio.remove_split(one)
    said = f"one share is {words.ratio:f} from" if words.ratio else "no split on"
    print(f"{safe(security.label)}: {said} {day}.")
    return 0


class _Form:
    """What the options say, put into transactions; new securities are kept until they are needed."""

    def __init__(self, store: Store, words: Any) -> None:
        from watcher.engine.bookings import Bookings
        from watcher.engine.portfolio_data import load_portfolio

        self.portfolio: Portfolio = load_portfolio(store)
        self._bookings = Bookings(store)
        self._words = words
        self._made: list[Security] = []

    def security(self, text: str, currency: str | None) -> Security:
        """The security that a text means; a new one if it may be a symbol."""
        from watcher.domain.symbols import parse_symbol
        from watcher.engine.bookings import find_security

        try:
            return find_security(self.portfolio, text)
        except InputError:
            made = self._bookings.security(parse_symbol(text), currency or "")
            self._made.append(made)
            return made

    def filled(self, bare: Transaction) -> Transaction:
        """The transaction with what is said of it; of quantity, price and amount two are enough."""
        words = self._words
        said = {name: value for name in _PLAIN if (value := getattr(words, name)) is not None}
        if words.lots:
            said["lots"] = tuple(words.lots)
        if words.other is not None:
            said["other"] = self.security(words.other, words.currency or bare.currency).id
        if words.amount is not None and words.price is None and words.quantity:
            said["price"] = words.amount / words.quantity
        elif words.amount is not None and words.quantity is None and words.price:
            said["quantity"] = words.amount / words.price
        elif words.amount is None and (words.price is not None or words.quantity is not None):
            # What was stated before no longer holds.
            said["amount"] = None
        return replace(bare, **said)

    def book(self, before: Transaction | None, after: Transaction, account: Account) -> Transaction:
        """Put it into the store."""
        from watcher.domain.portfolio.changes import Change

        change = Change(() if before is None else (before,), (after,))
        return self._bookings.apply(change, self.portfolio, [account], self._made).after[0]


def _today(context: Context) -> date:
    from zoneinfo import ZoneInfo

    zone = ZoneInfo(context.settings[0].portfolio.time_zone)
    return context.clock.now().astimezone(zone).date()


def _say(context: Context, one: Transaction, done: str) -> None:
    from watcher.domain.portfolio.records import transaction_record

    if context.options.json:
        print_json(transaction_record(one))
        return
    words = " ".join(
        part
        for part in (
            one.kind.value,
            f"{one.quantity.normalize():f}" if one.quantity else "",
            safe(one.security) if one.security is not None else "",
            f"for {one.gross:,f} {one.currency}" if one.is_priced else "",
        )
        if part
    )
    print(f"{one.id}: {words} {done}.")


def _say_account(context: Context, one: Account) -> None:
    from watcher.domain.portfolio.records import account_record

    if context.options.json:
        print_json(account_record(one))
    else:
        print(f"{safe(one.name)}: {one.currency}, {one.method.value}.")
