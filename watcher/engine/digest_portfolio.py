"""How the holdings did in a week, measured as the window and `portfolio performance` measure it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

import numpy as np

from watcher.domain.digest.digest import Contributor, CoursePoint, PortfolioWeek
from watcher.domain.digest.week import Week
from watcher.domain.portfolio.benchmark import Comparison
from watcher.domain.portfolio.measured import Performance
from watcher.domain.portfolio.money import booked
from watcher.domain.portfolio.performance import first_day, performance
from watcher.domain.symbols import Symbol
from watcher.engine.portfolio_data import Valuation, measured_against
from watcher.language import tr
from watcher.values import dataclass

if TYPE_CHECKING:
    from watcher.store.store import Store

COURSE = timedelta(weeks=12)
"""How far the course goes back, the week itself included."""


@dataclass(frozen=True, slots=True)
class HeldWeek:
    """The measured week, and the symbols that had a part in it."""

    portfolio: PortfolioWeek
    symbols: tuple[Symbol, ...]


def held_week(
    store: Store, known: Valuation, week: Week, now: datetime, benchmark: Sequence[Symbol] = ()
) -> HeldWeek | None:
    """Measure the week beside symbols at equal parts; None where nothing was booked up to its end."""
    terms = known.terms(known.base)
    first = first_day(known.portfolio, terms)
    end = min(week.last, now.astimezone(known.zone).date())
    if first is None or first >= end:
        return None
    found = performance(known.portfolio, terms, known.prices, min(week.eve, end), end)
    begin = max(first, week.last - COURSE)
    longer = performance(known.portfolio, terms, known.prices, begin, end) if begin < week.eve else found
    notices = [*found.notices, *_old_prices(known, found, week)]
    beside, said = _benchmark(store, known, found, benchmark, week, now)
    line = measured_against(store, known, longer, benchmark, now) if beside is not None else None
    is_valued = bool(np.any(found.course.values > 0))
    securities = known.portfolio.securities
    symbols = [securities[one.security].symbol for one in found.contributions if one.security in securities]
    return HeldWeek(
        PortfolioWeek(
            currency=found.currency,
            value_start=booked(found.value_start, found.currency),
            value_end=booked(found.value_end, found.currency),
            flows=booked(found.flows, found.currency),
            gain=booked(found.gains.total, found.currency),
            twr=found.twr if is_valued else None,
            benchmark=tuple(benchmark),
            benchmark_twr=beside,
            contributors=tuple(
                Contributor(securities[one.security].label, booked(one.gain, found.currency), one.ratio)
                for one in found.contributions
                if one.gain
            ),
            course=_course(longer, line),
            notices=tuple(dict.fromkeys((*notices, *said))),
            is_unknown=bool(found.notices) and not is_valued,
        ),
        tuple(symbol for symbol in symbols if symbol is not None),
    )


def _benchmark(
    store: Store,
    known: Valuation,
    found: Performance,
    symbols: Sequence[Symbol],
    week: Week,
    now: datetime,
) -> tuple[float | None, tuple[str, ...]]:
    """What the benchmark returned in the week; None, and why, where its closes do not cover it."""
    if not symbols:
        return None, ()
    from watcher.domain.bars import BarsKey, Interval
    from watcher.engine.portfolio_data import days_of

    instruments = {one.symbol: one for one in store.instruments.load_all()}
    for symbol in symbols:
        bars = store.bars.load(BarsKey(symbol, Interval.D1)).until(now)
        days = days_of(bars, instruments.get(symbol))
        days = days[days <= week.last.toordinal()]
        # Carried on, the close of another week would look like one without a move.
        if not len(days) or days[-1] < week.first.toordinal():
            told = tr("{symbol}: no closes of this week are stored, so nothing is compared")
            return None, (told.format(symbol=symbol),)
        if days[0] > found.start.toordinal():
            told = tr("{symbol}: no closes before this week are stored, so nothing is compared")
            return None, (told.format(symbol=symbol),)
    compared = measured_against(store, known, found, symbols, now)
    return compared.total, compared.notices


def _old_prices(known: Valuation, found: Performance, week: Week) -> list[str]:
    """What was valued at a price from before the week: its part looks as if it had not moved."""
    said = []
    for one in found.contributions:
        price = known.prices.on(one.security, found.end)
        if price is not None and price.day < week.first and one.security in known.portfolio.securities:
            label = known.portfolio.securities[one.security].label
            told = tr("{label}: no price of this week, that of {day} stands in for it")
            said.append(told.format(label=label, day=price.day))
    return said


def _course(found: Performance, line: Comparison | None) -> tuple[CoursePoint, ...]:
    beside: dict[int, float] = {}
    if line is not None and line.start == found.start:
        beside = dict(zip(line.days.tolist(), line.index.tolist(), strict=True))
    return tuple(
        CoursePoint(date.fromordinal(int(day)), float(own), beside.get(int(day)))
        for day, own in zip(found.course.days, found.index, strict=True)
    )
