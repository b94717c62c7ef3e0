"""`indicator` inside its bars: the one still forming counts as if it closed at each price."""

from __future__ import annotations

from bisect import bisect_right
from datetime import UTC, datetime
from decimal import Decimal
from typing import NamedTuple

import numpy as np

from watcher.domain.alerts.indicators import IndicatorRule
from watcher.domain.alerts.rules import DOWN, NO_HISTORY, UP, Band, Memory
from watcher.domain.alerts.series import Series
from watcher.domain.alerts.steps import ClosedBar, Hit, Start, Step
from watcher.domain.alerts.wide import Indicator
from watcher.domain.bars import Bars, Interval
from watcher.domain.quote import Session

_MOST_FORMED = 50


class _Forming(NamedTuple):
    """A bar made of the prices that were heard; its volume is NaN where it is not known."""

    since: datetime
    open: float
    high: float
    low: float
    close: float
    volume: float

    def with_step(self, step: Step, *, is_of_days: bool) -> _Forming:
        """The next price of it."""
        price = float(step.price)
        low, high = _reach(step, is_of_days=is_of_days)
        volume = self.volume if step.day_volume is None else step.day_volume
        return _Forming(
            self.since,
            self.open,
            max(self.high, high),
            min(self.low, low),
            price,
            volume if is_of_days else np.nan,
        )


class IntrabarRule(IndicatorRule):
    """Judged on closed bars as ever, and on each price with the bar as it stands.

    Until history tells how a bar ended, the prices heard in it stand for it. What was met already at the
    price of arming waits for a fresh meeting. A daily bar counts the day's volume; inside shorter and
    longer ones the volume so far is unknown, and an indicator of it is not judged.
    """

    def __init__(self, condition: Indicator) -> None:
        super().__init__(condition)
        self._sessions = frozenset({Session.REGULAR})
        self._armed: tuple[datetime, Decimal] | None = None
        self._formed: list[_Forming] = []
        self._bar: datetime | None = None
        self._fired_in: datetime | None = None

    def arm(self, start: Start) -> None:
        """The price of this moment stands in the bar of this moment."""
        super().arm(start)
        self._sessions = start.sessions | {Session.REGULAR}
        self._armed = None if start.price is None else (start.at, start.price)
        self._formed, self._bar, self._fired_in = [], None, None

    def step(self, step: Step) -> Hit | None:
        """A hit on a closed bar that meets it, or on a price that does if its bar closed there."""
        if step.is_time or step.is_silence or step.around is None:
            return None
        series = step.around.series_of(self._interval)
        session = Session.REGULAR if step.is_regular else step.around.table.session_at(step.at)
        since = None if session is None else series.begun_at(step.at, step.place, session)
        if step.bar is not None:
            if step.bar.interval is not self._interval:
                return None
            self._bar = since
            hit = super().step(step)
            self._waits = self._waits and self.is_met
            return hit
        if since is None:
            return None
        self._bar = since
        before = self._formed[-1] if self._formed else None
        self._form(series, since, step)
        return self._judge(series, since, step, before)

    @property
    def has_fired_in_bar(self) -> bool:
        """Whether the bar of the last price, or a later one, has had its fire."""
        return self._fired_in is not None and self._bar is not None and self._bar <= self._fired_in

    def fired(self, hit: Hit) -> None:
        """The bar has had its fire."""
        super().fired(hit)
        self._fired_in = self._bar

    def quiet_band(self) -> Band | None:
        """Every price counts."""
        return None

    def forget_window(self) -> None:
        """What was traded meanwhile is missing in bars made of prices: only the newest goes on."""
        self._formed = self._formed[-1:]

    def divide(self, ratio: Decimal) -> None:
        """What it was armed at and has heard counts in new shares."""
        super().divide(ratio)
        r = float(ratio)
        if self._armed is not None:
            self._armed = (self._armed[0], self._armed[1] / ratio)
        self._formed = [
            _Forming(one.since, one.open / r, one.high / r, one.low / r, one.close / r, one.volume * r)
            for one in self._formed
        ]

    def dump(self) -> Memory:
        """The bars that were heard, too."""
        return {
            **super().dump(),
            "sessions": sorted(self._sessions),
            "armed": None if self._armed is None else [self._armed[0].isoformat(), str(self._armed[1])],
            "formed": [
                [one.since.isoformat(), *one[1:5], None if np.isnan(one.volume) else one.volume]
                for one in self._formed
            ],
            "bar": None if self._bar is None else self._bar.isoformat(),
            "fired_in": None if self._fired_in is None else self._fired_in.isoformat(),
        }

    def restore(self, memory: Memory) -> None:
        """Remember them."""
        super().restore(memory)
        armed = memory["armed"]
        self._sessions = frozenset(Session(word) for word in memory["sessions"])
        self._armed = None if armed is None else (datetime.fromisoformat(armed[0]), Decimal(armed[1]))
        self._formed = [
            _Forming(
                datetime.fromisoformat(since), opened, high, low, close, np.nan if volume is None else volume
            )
            for since, opened, high, low, close, volume in memory["formed"]
        ]
        self._bar = None if memory["bar"] is None else datetime.fromisoformat(memory["bar"])
        fired_in = memory["fired_in"]
        self._fired_in = None if fired_in is None else datetime.fromisoformat(fired_in)

    def _form(self, series: Series, since: datetime, step: Step) -> None:
        """Add a price to the bars that were heard."""
        is_of_days = not self._interval.is_intraday
        if not self._formed or self._formed[-1].since != since:
            price = float(step.price)
            low, high = _reach(step, is_of_days=is_of_days)
            opened = price
            if step.candle is not None and step.candle.whole:
                opened = float(step.candle.open)
            known = (
                series.forming(since)
                if series.learned_at is not None and series.learned_at <= step.at
                else None
            )
            if known is not None:
                opened, high, low = known[0], max(high, known[1]), min(low, known[2])
            self._formed = [one for one in self._formed if one.since < since][1 - _MOST_FORMED :]
            self._formed.append(_Forming(since, opened, high, low, price, np.nan))
        self._formed[-1] = self._formed[-1].with_step(step, is_of_days=is_of_days)

    def _judge(self, series: Series, since: datetime, step: Step, before: _Forming | None) -> Hit | None:
        bar = self._as_closed(series, since, step)
        now = None if bar is None else self._read(bar, bar.number)
        self._lacks = "" if now is not None else NO_HISTORY
        self._last = now
        if bar is None or now is None:
            return None
        closed = self._read(bar, bar.number - 1)
        if not self._was_judged:
            self._was_judged = True
            self._waits = self._was_met(bar, since, closed, before)
        is_beyond = self._is_beyond(now)
        self._waits = self._waits and is_beyond
        self._met = is_beyond
        if self._comparison.is_crossing:
            self._met = is_beyond and closed is not None and not self._is_beyond(closed)
        way = UP if self._comparison.is_up else DOWN
        return Hit(step.price, way) if self._met and not self._waits else None

    def _as_closed(self, series: Series, since: datetime, step: Step) -> ClosedBar | None:
        """The bar as if it closed here, behind all before it; None where some before it are unknown."""
        if series.learned_at is None:
            return None
        closed = series.closed(self._sessions)
        known = closed.bars[: bisect_right(closed.ends, since)]
        last = closed.ends[len(known) - 1] if len(known) else datetime.min.replace(tzinfo=UTC)
        heard = [one for one in self._formed if last <= one.since <= since]
        if series.learned_at < since and not _follow(series, series.learned_at, heard):
            return None
        rows = np.array([(one.since.timestamp(), *one[1:]) for one in heard])
        columns = [np.concatenate(pair) for pair in zip(known.columns, rows.T, strict=True)]
        start, opened, high, low, close, volume = columns
        if step.day_volume is not None and self._interval is Interval.D1:
            volume[-1] = step.day_volume
        bars = Bars(start.astype(np.int64), opened, high, low, close, volume)
        return ClosedBar(self._interval, len(bars) - 1, bars)

    def _was_met(
        self, bar: ClosedBar, since: datetime, closed: tuple[float, float] | None, before: _Forming | None
    ) -> bool:
        """Whether it was met already when it was armed, as far as is known by now."""
        if self._armed is None or self._armed[0] < since or before is not None:
            return closed is not None and not self._comparison.is_crossing and self._is_beyond(closed)
        start, *columns = bar.bars.columns
        at_arming = [column.copy() for column in columns]
        for column, value in zip(at_arming, (*[float(self._armed[1])] * 4, np.nan), strict=True):
            column[-1] = value
        then = self._read(ClosedBar(bar.interval, bar.number, Bars(start, *at_arming)), bar.number)
        return then is not None and self._is_beyond(then)


def _follow(series: Series, known_until: datetime, heard: list[_Forming]) -> bool:
    """Whether the bars made of prices follow those that are known, and each other, without a gap."""
    for one in heard:
        end = series.next_end(known_until)
        if end is None or one.since >= end:
            return False
        known_until = max(end, series.next_end(one.since) or end)
    return True


def _reach(step: Step, *, is_of_days: bool) -> tuple[float, float]:
    """From how low to how high the price went: that of the day in a bar of days, of a bar what it held."""
    price = float(step.price)
    if step.candle is not None and step.candle.whole:
        return min(price, float(step.candle.low)), max(price, float(step.candle.high))
    if is_of_days and step.candle is None and step.low:
        return min(price, float(step.low)), max(price, float(step.high))
    return price, price
