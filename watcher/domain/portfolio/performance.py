"""How a portfolio, or some of it, did in a period: value, flows, gains by part, returns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

import numpy as np

from watcher.domain.portfolio.books import Terms
from watcher.domain.portfolio.cash import balances, keeping_cash, movements
from watcher.domain.portfolio.course import Course, money_by_day, rates_by_day, value_of_units
from watcher.domain.portfolio.families import Families
from watcher.domain.portfolio.flows import Parts, Scope, paired_links, parts_of, unvalued
from watcher.domain.portfolio.kind_words import kind_words
from watcher.domain.portfolio.measured import Contribution, Gains, Performance
from watcher.domain.portfolio.money import booked
from watcher.domain.portfolio.period import Gain, period_books
from watcher.domain.portfolio.portfolio import Portfolio
from watcher.domain.portfolio.prices import Floats, PriceBook
from watcher.domain.portfolio.returns import (
    daily_returns,
    drawdown,
    index_of,
    irr,
    per_year,
    volatility,
)
from watcher.domain.portfolio.securities import SecurityId
from watcher.domain.portfolio.transactions import ZERO, Transaction
from watcher.language import tr


def performance(
    portfolio: Portfolio,
    terms: Terms,
    prices: PriceBook,
    start: date,
    end: date,
    of: Iterable[SecurityId] | None = None,
) -> Performance:
    """Measure the whole portfolio, or the families of some securities, in the currency of the terms."""
    return _Measuring(portfolio, terms, prices, start, max(start, end), of).measured()


class _Measuring:
    def __init__(
        self,
        portfolio: Portfolio,
        terms: Terms,
        prices: PriceBook,
        start: date,
        end: date,
        of: Iterable[SecurityId] | None,
    ) -> None:
        self._portfolio, self._terms, self._prices = portfolio, terms, prices
        self._start, self._end = start, end
        families = Families(portfolio.transactions)
        if of is None:
            heads: Sequence[SecurityId] = families.heads
            members = None
        else:
            heads = list(dict.fromkeys(families.head(one) for one in of))
            members = frozenset(one for head in heads for one in families.members(head))
        self._books = period_books(portfolio, heads, terms, prices, start, end)
        self._scope = Scope(
            kept=keeping_cash(portfolio.accounts, portfolio.transactions),
            securities=members,
            left_out=frozenset(self._books.left_out),
            paired=paired_links(portfolio.transactions),
            unvalued=unvalued(portfolio.transactions, terms.report, end, terms.rates),
        )
        self._notices = list(self._books.notices)
        self._days = np.arange(start.toordinal(), end.toordinal() + 1, dtype=np.int64)
        self._in = np.zeros(len(self._days))
        self._out = np.zeros(len(self._days))

    def measured(self) -> Performance:
        """All figures."""
        total = self._add_up()
        cash_start, cash_end = (
            (self._cash(day) for day in (self._start, self._end))
            if self._scope.securities is None
            else (ZERO, ZERO)
        )
        value_start = sum(self._books.start.values(), cash_start)
        value_end = sum(self._books.end.values(), cash_end)
        course = self._course(value_start, value_end)
        gains = self._gains(total, value_end - value_start - total.flow)
        returns = daily_returns(course)
        index = index_of(returns)
        dated = [(self._start, -float(value_start)), *self._dated, (self._end, float(value_end))]
        return Performance(
            start=self._start,
            end=self._end,
            currency=self._terms.report,
            value_start=value_start,
            value_end=value_end,
            flows=total.flow,
            gains=gains,
            twr=float(index[-1] - 1.0),
            twr_per_year=per_year(float(index[-1] - 1.0), (self._end - self._start).days),
            irr=irr(dated),
            volatility=volatility(returns, course.days),
            drawdown=drawdown(index, course),
            contributions=self._contributions(value_start),
            course=course,
            index=index,
            notices=tuple(dict.fromkeys(self._notices)),
            old=tuple(dict.fromkeys(self._books.old)),
        )

    def _inside(self) -> Iterable[tuple[Transaction, date]]:
        """The transactions of the period, with the opening balances that were put in."""
        zone = self._terms.zone
        for one in self._books.transactions:
            yield one, one.day(zone)
        if self._scope.securities is not None:
            return
        for one in self._portfolio.transactions:
            if one.security is None and self._start < (day := one.day(zone)) <= self._end:
                yield one, day

    def _add_up(self) -> Parts:
        """The sums of all parts; the flows by day beside them."""
        sums = [ZERO] * 5
        self._dated: list[tuple[date, float]] = []
        self._by_security: dict[SecurityId, Decimal] = {}
        first = self._start.toordinal()
        for one, day in self._inside():
            parts = parts_of(one, self._scope, self._terms.report, day, self._terms.rates)
            if parts is None and one.security in self._scope.left_out:
                # Its security is named already.
                continue
            if parts is None:
                self._notices.append(
                    tr("a {kind} of {day}: no rate {currency}/{report}").format(
                        kind=kind_words(one.kind),
                        day=day,
                        currency=one.currency,
                        report=self._terms.report,
                    )
                )
                continue
            earned = (parts.dividends, parts.interest, parts.fees, parts.taxes)
            sums = [known + more for known, more in zip(sums, (parts.flow, *earned), strict=True)]
            if one.security is not None:
                known = self._by_security.get(one.security, ZERO)
                self._by_security[one.security] = known + sum(earned, ZERO)
            if parts.flow:
                at = day.toordinal() - first
                (self._in if parts.flow > 0 else self._out)[at] += abs(float(parts.flow))
                self._dated.append((day, -float(parts.flow)))
        return Parts(*sums)

    def _gains(self, total: Parts, whole: Decimal) -> Gains:
        """What is left beside the other parts came from exchange rates: on holdings and on money."""
        held = Gain()
        for gain in self._books.gains.values():
            held = held.plus(gain)
        earned = total.dividends + total.interest + total.fees + total.taxes
        return Gains(
            realised=held.realised,
            unrealised=held.unrealised,
            currency=whole - held.realised - held.unrealised - earned,
            dividends=total.dividends,
            interest=total.interest,
            fees=total.fees,
            taxes=total.taxes,
        )

    def _cash(self, day: date) -> Decimal:
        report, rates = self._terms.report, self._terms.rates
        total = ZERO
        kept = set(self._scope.kept)
        held = balances(self._portfolio.transactions, rates, self._terms.zone, day, kept)
        for (_, currency), balance in held.items():
            found = rates.on(currency, report, day)
            if found is not None:
                total += booked(balance * found.value, report)
            elif balance:
                self._notices.append(
                    tr("cash in {currency}: no rate {currency}/{report} up to {day}").format(
                        currency=currency, report=report, day=day
                    )
                )
        return total

    def _course(self, value_start: Decimal, value_end: Decimal) -> Course:
        values = np.zeros(len(self._days))
        rates = self._terms.rates
        exchange: dict[str, Floats] = {}
        trades: dict[SecurityId, list[Transaction]] = {}
        for one in self._books.transactions:
            if one.security is not None:
                trades.setdefault(one.security, []).append(one)
        for security, moves in self._books.moves.items():
            worth, currency = value_of_units(
                security, moves, self._days, self._prices, self._portfolio.splits, trades.get(security, ())
            )
            if currency not in exchange:
                exchange[currency] = rates_by_day(rates, currency, self._terms.report, self._days)
            values += worth * exchange[currency]
        if self._scope.securities is None:
            values += money_by_day(self._moved(), self._days, rates, self._terms.report)
        values[0], values[-1] = float(value_start), float(value_end)
        return Course(self._days, values, self._in, self._out)

    def _moved(self) -> dict[str, list[tuple[int, Decimal]]]:
        """The money that moved in the accounts that keep it, by currency and day."""
        found: dict[str, list[tuple[int, Decimal]]] = {}
        for one in self._portfolio.transactions:
            if (one.cash_account or one.account) in self._scope.kept:
                day = one.day(self._terms.zone)
                for moved in movements(one, self._terms.rates, day):
                    found.setdefault(moved.currency, []).append((day.toordinal(), moved.amount))
        return found

    def _contributions(self, value_start: Decimal) -> tuple[Contribution, ...]:
        invested = float(value_start) + float(np.sum(self._in))
        found = []
        for security in sorted(self._books.gains.keys() | self._by_security.keys()):
            if security in self._scope.left_out:
                continue
            gain = self._books.gains.get(security, Gain())
            total = gain.realised + gain.unrealised + gain.currency + self._by_security.get(security, ZERO)
            ratio = float(total) / invested if invested > 0 else None
            found.append(Contribution(security, total, ratio))
        return tuple(sorted(found, key=lambda one: -one.gain))


def first_day(portfolio: Portfolio, terms: Terms) -> date | None:
    """The day before the first transaction: a period that begins there holds all of them."""
    days = [one.day(terms.zone) for one in portfolio.transactions]
    return date.fromordinal(min(days).toordinal() - 1) if days else None
