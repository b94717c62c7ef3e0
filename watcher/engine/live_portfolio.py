"""The portfolio in memory, kept current at the price of what changed: a family, a row, a sum."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

from watcher.domain.instrument import Instrument
from watcher.domain.portfolio.books import Books, HoldingKey
from watcher.domain.portfolio.breakdowns import YieldOnCost, yield_on_cost
from watcher.domain.portfolio.cash import CashBook
from watcher.domain.portfolio.changes import Change
from watcher.domain.portfolio.day import DayGain, Traded, day_gain, traded_on
from watcher.domain.portfolio.families import Families
from watcher.domain.portfolio.holdings import Holding
from watcher.domain.portfolio.ledger import keep
from watcher.domain.portfolio.live import LivePosition, LiveTotals, live_totals
from watcher.domain.portfolio.portfolio import Portfolio, cash_rows
from watcher.domain.portfolio.positions import position
from watcher.domain.portfolio.prices import Price
from watcher.domain.portfolio.securities import SecurityId
from watcher.domain.portfolio.transactions import Transaction
from watcher.domain.quote import Quote
from watcher.domain.symbols import Symbol
from watcher.engine.portfolio_data import Valuation, collecting_later, price_of
from watcher.language import tr

_AT_ONCE = 5_000


class LivePortfolio:
    """What is held at the prices of now; recomputed as far as something changed, never as a whole."""

    def __init__(
        self,
        known: Valuation,
        today: date,
        quote: Callable[[Symbol], Quote | None],
        instrument: Callable[[Symbol], Instrument | None],
        sectors: Mapping[Symbol, str] | None = None,
        *,
        at_once: bool = True,
    ) -> None:
        self.known = known
        self.portfolio = known.portfolio
        self.today = today
        self._quote = quote
        self._instrument = instrument
        self._sectors = dict(sectors or {})
        self._families = Families(())
        self._securities = _by_symbol(self.portfolio)
        self._books: dict[SecurityId, Books] = {}
        self._holdings: dict[HoldingKey, Holding] = {}
        self._keys: dict[SecurityId, list[HoldingKey]] = {}
        self._traded: dict[HoldingKey, tuple[date, Traded]] = {}
        self._income: dict[HoldingKey, YieldOnCost] = {}
        self._rows: dict[HoldingKey, LivePosition] = {}
        self._money: dict[HoldingKey, LivePosition] = {}
        self._totals: LiveTotals | None = None
        self._cash = CashBook(known.rates, known.zone, today)
        if at_once:
            with collecting_later():
                for _ in self.build():
                    pass

    def build(self) -> Iterator[None]:
        """Keep all books, step by step. Nothing of it is whole before the last step."""
        transactions = self.portfolio.transactions
        self._families = Families(transactions)
        for head in self._families.heads:
            self._keep(head)
            yield
        for start in range(0, len(transactions), _AT_ONCE):
            self._cash.add(transactions[start : start + _AT_ONCE])
            yield
        self._value_cash()

    # ---- what is known

    @property
    def rows(self) -> tuple[LivePosition, ...]:
        """Every position, the closed ones too, and the money."""
        return (*self._rows.values(), *self._money.values())

    @property
    def totals(self) -> LiveTotals:
        """The sums over all rows."""
        if self._totals is None:
            self._totals = live_totals(self.rows, self.known.base)
        return self._totals

    @property
    def symbols(self) -> tuple[Symbol, ...]:
        """What is held and has a source of prices."""
        held = {key[0] for key, holding in self._holdings.items() if holding.lots}
        securities = (self.portfolio.securities[one] for one in sorted(held))
        return tuple(one.symbol for one in securities if one.symbol is not None and not one.by_hand)

    @property
    def currencies(self) -> frozenset[str]:
        """The currencies of what is and was held, the base apart: gains of then need rates, too."""
        found = {holding.currency for holding in self._holdings.values()}
        found |= {row.position.currency for row in self._money.values()}
        return frozenset(found - {self.known.base})

    def holding(self, key: HoldingKey) -> Holding | None:
        """The lots and gains behind a row."""
        return self._holdings.get(key)

    def holdings(self) -> Iterable[Holding]:
        """All of them."""
        return self._holdings.values()

    def transactions(self, security: SecurityId) -> list[Transaction]:
        """What is booked about a security."""
        found = self._families.transactions(self._families.head(security))
        return [one for one in found if one.security == security]

    def listens_to(self, symbol: Symbol) -> bool:
        """Whether a price of this symbol matters."""
        return symbol in self._securities

    def moves(self, security: SecurityId) -> list[tuple[int, Decimal]]:
        """How much of a security came and went, by day, in units of that day."""
        books = self._books.get(self._families.head(security))
        return [] if books is None else books.moves().get(security, [])

    # ---- what changes

    def change(self, change: Change, portfolio: Portfolio) -> frozenset[HoldingKey]:
        """Transactions changed, and maybe what they refer to; answers the rows that are new or gone."""
        gone = {one.id for one in change.before}
        kept = [one for one in self.portfolio.transactions if one.id not in gone] if gone else ()
        transactions = (*(kept if gone else self.portfolio.transactions), *change.after)
        self._refer(replace(portfolio, transactions=transactions))
        touched = [one for one in (*change.before, *change.after) if one.security is not None]
        if any(one.other is not None for one in touched):
            self._families = Families(transactions)
        else:
            self._families.swap(change.before, change.after)
        named = {one for each in touched for one in (each.security, each.other) if one is not None}
        changed = {key for head in {self._families.head(one) for one in named} for key in self._keep(head)}
        self._cash.add(change.before, -1)
        self._cash.add(change.after)
        return frozenset(changed | self._value_cash())

    def hear(self, symbol: Symbol) -> tuple[LivePosition, ...]:
        """A price is new: value the rows of its symbol; answers those that changed."""
        keys = [key for one in self._securities.get(symbol, ()) for key in self._keys.get(one, ())]
        return tuple(row for key in keys if (row := self._value(key)) is not None)

    def days_of(
        self, symbol: Symbol, price: Price, before: Decimal
    ) -> Iterator[tuple[Decimal, DayGain | str]]:
        """What is held of a symbol, row by row, with what it gained in the session of a price."""
        for key in [key for one in self._securities.get(symbol, ()) for key in self._keys.get(one, ())]:
            holding = self._holdings[key]
            if holding.lots:
                yield holding.quantity, self._day(key, holding, price, before)

    def know_sector(self, symbol: Symbol, sector: str) -> bool:
        """The source names a sector; whether any row is another now."""
        self._sectors[symbol] = sector
        return bool(self.hear(symbol))

    def value_all(self) -> tuple[LivePosition, ...]:
        """A rate is new: value every row."""
        found = [row for key in self._holdings if (row := self._value(key)) is not None]
        changed = self._value_cash()
        return (*found, *(row for key, row in self._money.items() if key in changed))

    # ---- how

    def _refer(self, portfolio: Portfolio) -> None:
        self.portfolio = portfolio
        self.known = replace(self.known, portfolio=portfolio)
        self.known.securities.update(portfolio.securities)
        self._securities = _by_symbol(portfolio)

    def _keep(self, head: SecurityId) -> set[HoldingKey]:
        """Keep the books of a family anew, and value what is in it."""
        members = self._families.members(head)
        books = self.portfolio.books(members, self.known.terms(self.known.base))
        found = keep(books, self._families.transactions(head), self.today)
        self._books[head] = books
        old = {key for member in members for key in self._keys.pop(member, ())}
        for key in old - found.keys():
            for kept in (self._holdings, self._rows, self._income):
                kept.pop(key, None)
        for key, holding in found.items():
            self._holdings[key] = holding
            self._traded.pop(key, None)
            self._income[key] = yield_on_cost(holding, self.today)
            self._keys.setdefault(key[0], []).append(key)
            self._value(key)
        self._totals = None
        return old | found.keys()

    def _value(self, key: HoldingKey) -> LivePosition | None:
        """Value a row; None where it is as it was."""
        holding = self._holdings[key]
        security = self.portfolio.securities[key[0]]
        quote, said = None, None
        if security.symbol is not None and not security.by_hand:
            quote = self._quote(security.symbol)
            if quote is not None:
                instrument = self._instrument(security.symbol)
                said = price_of(quote, instrument, security.currency)
                self.known.prices.hear(security.id, said)
        price = self.known.prices.on(security.id, self.today)
        day: DayGain | str = "" if security.symbol is None or security.by_hand else tr("no quote yet")
        if quote is not None and said is not None:
            later = None if quote.extended is None else quote.extended.price
            day = self._day(key, holding, said, quote.previous_close, quote.day_open, later)
        row = LivePosition(
            position(holding, security, price, self.known.rates, self.today),
            None if isinstance(day, str) else day,
            min((lot.day for lot in holding.lots), default=None),
            self._income[key],
            security.sector or self._sectors.get(security.symbol or Symbol(""), ""),
            day if isinstance(day, str) else "",
        )
        if self._rows.get(key) == row:
            return None
        self._rows[key] = row
        self._totals = None
        return row

    def _day(
        self,
        key: HoldingKey,
        holding: Holding,
        price: Price,
        before: Decimal | None,
        opened: Decimal | None = None,
        extended: Decimal | None = None,
    ) -> DayGain | str:
        """The gain of a session; what was booked on its day is looked up once."""
        known = self._traded.get(key)
        rates = self.known.rates
        if known is None or known[0] != price.day:
            recent = self._families.transactions(self._families.head(key[0]))
            known = (price.day, traded_on(price.day, recent, holding, rates, self.known.zone))
            self._traded[key] = known
        return day_gain(holding, price, before, opened, extended, known[1], rates)

    def _value_cash(self) -> set[HoldingKey]:
        """Value the money; answers the rows that are new, changed or gone."""
        found = self._cash.balances(self.portfolio.accounts)
        rows = {
            (row.security.id, row.account): LivePosition(row)
            for row in cash_rows(found, self.known.terms(self.known.base), self.today)
        }
        changed = {key for key in self._money.keys() | rows.keys() if self._money.get(key) != rows.get(key)}
        if changed:
            self._money = rows
            self._totals = None
        return changed


def _by_symbol(portfolio: Portfolio) -> dict[Symbol, list[SecurityId]]:
    found: dict[Symbol, list[SecurityId]] = {}
    for one in portfolio.securities.values():
        if one.symbol is not None and not one.by_hand:
            found.setdefault(one.symbol, []).append(one.id)
    return found
