"""What the kinds over several symbols measure on a snapshot: one number each, or why there is none."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Context, Decimal
from typing import Protocol, assert_never

from watcher.domain.alerts.held import DayBook, Gained, Held
from watcher.domain.alerts.rules import NO_HISTORY, LackError
from watcher.domain.alerts.scene import APART, CLOSED, NO_HOLDING, NO_RATE, Input, Scene, within
from watcher.domain.alerts.wide import Metric, Portfolio, Position, Premium, Relative, Total
from watcher.domain.portfolio.money import major, parts_of_major
from watcher.domain.symbols import Symbol

NO_CLOSE = "no_previous_close"
NEAR = timedelta(seconds=120)
"""How far the two legs of a premium may lie apart."""
_HUNDRED = Decimal(100)
_FINEST = Decimal("1e-9")
_WIDE = Context(prec=200)


class Measure(Protocol):
    """Reads one number from a snapshot."""

    def __call__(self, scene: Scene) -> Decimal:
        """The number. Raises LackError."""
        ...


class RelativeMeasure:
    """The own return since a close, less the peers' average over the same sessions, in points."""

    def __init__(self, condition: Relative) -> None:
        self._peers = condition.benchmark
        self._days = condition.days

    def __call__(self, scene: Scene) -> Decimal:
        """In percentage points."""
        own = scene.input(scene.own)
        if own.is_closed:
            raise LackError(CLOSED)
        day = own.tape.table.days_back(own.place.date, self._days)
        if day is None:
            raise LackError(NO_HISTORY)
        mine = self._moved(own, day.date)
        others = [self._moved(scene.input(peer), day.date) for peer in self._peers]
        return _rounded((mine - sum(others, Decimal(0)) / len(others)) * _HUNDRED)

    def _moved(self, one: Input, since: date) -> Decimal:
        return one.usable / self._close(one, since) - 1

    def _close(self, one: Input, since: date) -> Decimal:
        """The last close on or before that day."""
        before = one.tape.table.previous_day(one.place.date)
        is_yesterday = before is not None and before.date <= since
        if is_yesterday and one.previous_close is not None:
            return one.previous_close
        close = one.tape.past.close_on(since)
        if close is None:
            raise LackError(NO_HISTORY)
        return one.tape.grid.of_float(close)


class PremiumMeasure:
    """How much dearer the own price is than the local one, in percent."""

    def __init__(self, condition: Premium) -> None:
        self._condition = condition

    def __call__(self, scene: Scene) -> Decimal:
        """In percent; below 0 where it is cheaper."""
        terms = self._condition
        own, local = scene.input(scene.own), scene.input(terms.local)
        price, local_price = own.usable, local.usable
        if own.is_closed and local.is_closed:
            raise LackError(CLOSED)
        if not (own.is_closed or local.is_closed or within(own, local, NEAR)):
            raise LackError(APART)
        mine, theirs = own.tape.instrument.currency, local.tape.instrument.currency
        if terms.fx is None and mine and theirs and major(mine) != major(theirs):
            raise LackError(NO_RATE)
        rate = Decimal(1) if terms.fx is None else scene.input(terms.fx).usable
        here = price * rate / parts_of_major(mine)
        there = local_price * terms.ratio / parts_of_major(theirs)
        return _rounded((here / there - 1) * _HUNDRED)


class PositionMeasure:
    """What became of one position."""

    def __init__(self, condition: Position) -> None:
        self._metric = condition.metric

    def __call__(self, scene: Scene) -> Decimal:
        """In percent, or in the unit of the instrument's prices."""
        held = scene.holdings.by_symbol.get(scene.own)
        if held is None or not held.quantity:
            raise LackError(NO_HOLDING)
        match self._metric:
            case Metric.PNL | Metric.PNL_PERCENT:
                return self._gain(scene, held)
            case Metric.WEIGHT:
                values = dict(_values(scene))
                total = sum(values.values(), Decimal(0))
                if total <= 0:
                    raise LackError(NO_HOLDING)
                return _rounded(values[scene.own] * _HUNDRED / total)
            case Metric.FROM_HIGH:
                return self._from_high(scene, held)
        assert_never(self._metric)

    def _gain(self, scene: Scene, held: Held) -> Decimal:
        price = scene.input(scene.own).usable
        if held.average_cost is None or (self._metric is Metric.PNL_PERCENT and not held.average_cost):
            raise LackError(NO_HOLDING)
        gain = (price - held.average_cost) * held.quantity
        if self._metric is Metric.PNL:
            return _rounded(gain)
        return _rounded(gain * _HUNDRED / abs(held.average_cost * held.quantity))

    def _from_high(self, scene: Scene, held: Held) -> Decimal:
        one = scene.input(scene.own)
        price, today = one.usable, one.place.date
        if held.since is None:
            raise LackError(NO_HOLDING)
        high = price
        if held.since < today:
            known = one.tape.past.high_since(held.since, today)
            if known is None:
                raise LackError(NO_HISTORY)
            high = max(high, one.tape.grid.of_float(known), one.high or price)
        return _rounded((price / high - 1) * _HUNDRED)


class PortfolioMeasure:
    """What became of everything that is held."""

    def __init__(self, condition: Portfolio) -> None:
        self._metric = condition.metric

    def __call__(self, scene: Scene) -> Decimal:
        """In percent, or in the holdings' currency."""
        if not scene.holdings.symbols:
            raise LackError(NO_HOLDING)
        if all(scene.input(symbol).is_closed for symbol in scene.holdings.symbols):
            raise LackError(CLOSED)
        if self._metric is Total.VALUE:
            return _rounded(sum((amount for _, amount in _values(scene)), Decimal(0)))
        gains = list(_day_gains(scene))
        gain = sum((one.gain for one in gains), Decimal(0))
        if self._metric is Total.DAY_PNL:
            return _rounded(gain)
        before = sum((one.base for one in gains), Decimal(0))
        if before <= 0:
            raise LackError(NO_CLOSE)
        return _rounded(gain * _HUNDRED / before)


def _values(scene: Scene) -> Iterator[tuple[Symbol, Decimal]]:
    """What each holding is worth, in the holdings' currency."""
    for symbol in scene.holdings.symbols:
        one = scene.input(symbol)
        held = scene.holdings.by_symbol[symbol]
        yield symbol, one.usable * held.quantity * scene.rate(one.tape.instrument.currency)


def _day_gains(scene: Scene) -> Iterator[Gained]:
    """What each holding gained today; one that has not traded on the newest day gained nothing on it."""
    today = max(scene.input(symbol).place.date for symbol in scene.holdings.symbols)
    for symbol in scene.holdings.symbols:
        one, held = scene.input(symbol), scene.holdings.by_symbol[symbol]
        value = one.usable * held.quantity * scene.rate(one.tape.instrument.currency)
        if one.place.date < today:
            yield Gained(Decimal(0), value, held.quantity)
        elif one.previous_close is None:
            raise LackError(NO_CLOSE)
        elif scene.holdings.days is None:
            rate = scene.rate(one.tape.instrument.currency)
            gain = (one.usable - one.previous_close) * held.quantity * rate
            yield Gained(gain, value - gain, held.quantity)
        else:
            yield _booked(scene.holdings.days, one, one.previous_close, held)
    if scene.holdings.days is not None:
        yield scene.holdings.days.sold(today)


def _booked(days: DayBook, one: Input, before: Decimal, held: Held) -> Gained:
    """By the books; what a split made of the shares since they were kept counts as often."""
    instrument = one.tape.instrument
    found = days.gained(held.symbol, one.usable, before, instrument.currency, one.place.date)
    if found is None:
        raise LackError(NO_RATE)
    times = held.quantity / found.quantity if found.quantity else Decimal(1)
    return Gained(found.gain * times, found.base * times, held.quantity)


def _rounded(value: Decimal) -> Decimal:
    """Fine enough for any threshold, and free of what division leaves behind: touching counts."""
    return value.quantize(_FINEST, context=_WIDE)
