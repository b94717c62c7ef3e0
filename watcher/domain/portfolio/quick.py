"""The course of a whole portfolio in columns: a chart of 20 years within a moment.

It is what `performance` measures, but for the rounding of each amount; figures to the cent are its.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

import numpy as np

from watcher.domain.portfolio.books import Terms
from watcher.domain.portfolio.cash import is_plain, keeping_cash, movements, plain_sign
from watcher.domain.portfolio.course import Course, rates_by_day, stepped, value_of_units
from watcher.domain.portfolio.flows import Scope, paired_links, parts_of, unvalued
from watcher.domain.portfolio.portfolio import Portfolio
from watcher.domain.portfolio.prices import Floats, Ordinals, PriceBook
from watcher.domain.portfolio.securities import SecurityId
from watcher.domain.portfolio.transactions import Kind, Transaction

_CASH_ONLY = frozenset((Kind.DEPOSIT, Kind.WITHDRAWAL, Kind.TRANSFER_IN, Kind.TRANSFER_OUT))
_Steps = dict[str, tuple[list[int], list[float]]]


def quick_course(
    portfolio: Portfolio,
    moves: Mapping[SecurityId, Sequence[tuple[int, Decimal]]],
    terms: Terms,
    prices: PriceBook,
    start: date,
    end: date,
) -> Course:
    """Value and flows day by day; `moves` say how much of each security came and went."""
    days = np.arange(start.toordinal(), end.toordinal() + 1, dtype=np.int64)
    money: _Steps = {}
    flows: _Steps = {}
    trades: dict[SecurityId, list[Transaction]] = {}
    scope = Scope(
        kept=keeping_cash(portfolio.accounts, portfolio.transactions),
        paired=paired_links(portfolio.transactions),
        unvalued=unvalued(portfolio.transactions, terms.report, end, terms.rates),
    )
    for one in portfolio.transactions:
        _count(one, scope, terms, money, flows)
        if one.security is not None:
            trades.setdefault(one.security, []).append(one)
    exchange = _Exchange(terms, days)
    values = np.zeros(len(days))
    for security, steps in moves.items():
        worth, currency = value_of_units(
            security, steps, days, prices, portfolio.splits, trades.get(security, ())
        )
        values += worth * exchange.to_report(currency)
    for currency, (at, amounts) in money.items():
        values += stepped(np.array(at), np.array(amounts), days) * exchange.to_report(currency)
    return Course(days, values, *_flows(flows, days, exchange))


class _Exchange:
    """The rates of each day into the report's currency, made once for each currency."""

    def __init__(self, terms: Terms, days: Ordinals) -> None:
        self._terms, self._days = terms, days
        self._known: dict[str, Floats] = {}

    def to_report(self, currency: str) -> Floats:
        """Units of the report's currency for one."""
        if currency not in self._known:
            rates = rates_by_day(self._terms.rates, currency, self._terms.report, self._days)
            self._known[currency] = rates
        return self._known[currency]


def _count(one: Transaction, scope: Scope, terms: Terms, money: _Steps, flows: _Steps) -> None:
    day = one.day(terms.zone)
    ordinal = day.toordinal()
    keeps = (one.cash_account or one.account) in scope.kept
    if one.rate is not None or not is_plain(one):
        # The few that a rate was recorded of, or that move several currencies, are taken apart exactly.
        if keeps:
            for moved in movements(one, terms.rates, day):
                _step(money, moved.currency, ordinal, float(moved.amount))
        parts = parts_of(one, scope, terms.report, day, terms.rates)
        if parts is not None and parts.flow:
            _step(flows, terms.report, ordinal, float(parts.flow))
        return
    gross = _gross(one)
    charges = float(one.fees) + float(one.taxes)
    amount = plain_sign(one) * gross - charges
    passes = one.kind in _CASH_ONLY and one.security is None and one.link not in scope.paired
    if keeps:
        _step(money, one.currency, ordinal, amount)
        if passes:
            _step(flows, one.currency, ordinal, plain_sign(one) * gross)
    else:
        _step(flows, one.currency, ordinal, charges if passes else -amount)


def _gross(one: Transaction) -> float:
    if one.amount is not None:
        return float(one.amount)
    return round(float(one.quantity) * float(one.price), 2) if one.price is not None else 0.0


def _step(steps: _Steps, currency: str, day: int, amount: float) -> None:
    found = steps.get(currency)
    if found is None:
        found = steps[currency] = ([], [])
    found[0].append(day)
    found[1].append(amount)


def _flows(flows: _Steps, days: Ordinals, exchange: _Exchange) -> tuple[Floats, Floats]:
    """What came in and went out on each day but the first."""
    into, out = np.zeros(len(days)), np.zeros(len(days))
    for currency, (at, amounts) in flows.items():
        places = np.array(at) - days[0]
        inside = (places > 0) & (places < len(days))
        places = places[inside]
        worth = np.array(amounts)[inside] * exchange.to_report(currency)[places]
        np.add.at(into, places, np.maximum(worth, 0.0))
        np.add.at(out, places, np.maximum(-worth, 0.0))
    return into, out
