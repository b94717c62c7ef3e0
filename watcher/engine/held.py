"""What is held now, for the alerts on it: open positions over all accounts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from watcher.domain.alerts.held import Held, Holdings
from watcher.domain.portfolio.money import parts_of_major
from watcher.domain.symbols import Symbol

if TYPE_CHECKING:
    from watcher.config import Portfolio as Settings
    from watcher.domain.portfolio.holdings import Holding
    from watcher.domain.portfolio.lots import Lot
    from watcher.domain.portfolio.securities import Security, SecurityId
    from watcher.store.store import Store


def held_now(store: Store, settings: Settings, now: datetime) -> Holdings:
    """The open positions of quoted securities at the close of today; nothing is asked for."""
    from watcher.domain.portfolio.books import Terms
    from watcher.domain.portfolio.portfolio import holdings
    from watcher.domain.portfolio.rates import Rates, written_rates
    from watcher.engine.portfolio_data import base_currency, load_portfolio, source_rates

    portfolio = load_portfolio(store)
    if not portfolio.transactions:
        return Holdings()
    zone = ZoneInfo(settings.time_zone)
    series = [*written_rates(store.portfolio.rates()), *source_rates(store, store.quotes.load_all(), now)]
    # A cost without fees: an alert compares prices.
    terms = Terms(Rates(series), zone, with_charges=False)
    kept = holdings(portfolio, terms, now.astimezone(zone).date()).values()
    return holdings_of(kept, portfolio.securities, base_currency(store, settings, portfolio))


def holdings_of(kept: Iterable[Holding], securities: Mapping[SecurityId, Security], base: str) -> Holdings:
    """The open positions of quoted securities, over all accounts."""
    lots: dict[SecurityId, list[Lot]] = {}
    for holding in kept:
        lots.setdefault(holding.security, []).extend(holding.lots)
    found: dict[Symbol, Held] = {}
    for security, some in lots.items():
        known = securities[security]
        quantity = sum((lot.quantity for lot in some), Decimal(0))
        if known.symbol is not None and not known.by_hand and quantity:
            cost = average_cost(some, quantity, known.currency)
            found[known.symbol] = Held(known.symbol, quantity, cost, first_day(some))
    return Holdings(found, base)


def average_cost(lots: Iterable[Lot], quantity: Decimal, unit: str) -> Decimal | None:
    """The price paid per unit, in the unit of the security's prices; None where any of it is unknown."""
    some = list(lots)
    if not all(lot.is_known for lot in some):
        return None
    paid = sum((lot.paid for lot in some), Decimal(0))
    return paid * parts_of_major(unit) / quantity


def first_day(lots: Iterable[Lot]) -> date | None:
    """When the oldest part of what is held was bought."""
    return min((lot.day for lot in lots), default=None)
