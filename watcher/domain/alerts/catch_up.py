"""What nobody watched is made up for with bars: they are replayed to one alert (alerts.md §4)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal

import numpy as np

from watcher.domain.alerts.alert import Firing
from watcher.domain.alerts.hole import Hole
from watcher.domain.alerts.lifecycle import take
from watcher.domain.alerts.places import Place
from watcher.domain.alerts.quiet_bars import next_to_judge
from watcher.domain.alerts.reel import Reel, Row
from watcher.domain.alerts.report import Report
from watcher.domain.alerts.seen import Seen
from watcher.domain.alerts.several import SeveralRule
from watcher.domain.alerts.steps import Candle, Step
from watcher.domain.alerts.tape import Tape
from watcher.domain.alerts.watch import Watch
from watcher.domain.quote import Session

_NEAR_CLOSE = timedelta(seconds=90)


def fill(
    watch: Watch,
    hole: Hole,
    reel: Reel,
    tape: Tape,
    at: datetime,
    report: Report,
    bar_ended: Callable[[datetime], None] | None = None,
) -> bool:
    """Replay what was missed for one alert; its fires are `late`. `at` is when that is noticed.

    When watching has not gone on yet, the last close becomes the last trusted price.
    `bar_ended` is called with the end of each bar; without it, bars that can change nothing are passed
    over. Tells whether any bar lay in the hole.
    """
    strip = reel.strip(watch.alert.sessions)
    limit = hole.until if hole.until is not None else at - watch.gate.delay
    number = first = int(np.searchsorted(strip.end, hole.since.timestamp(), side="right"))
    end = int(np.searchsorted(strip.start, limit.timestamp()))
    if first >= end:
        return False
    closes = _closes(reel, hole, watch, tape)
    fires: list[Firing] = []
    while number < end:
        row = reel.row(int(strip.index[number]))
        before = reel.close(int(strip.index[number - 1])) if number > first else (hole.prev, hole.place)
        is_older = watch.fresh_since is not None and row.end <= watch.fresh_since
        if watch.is_active and not is_older:
            step = _step(watch, hole, row, before, closes, tape)
            firing = take(watch, step, row.session, at, report)
            fires += [firing] if firing is not None else []
        elif fires and isinstance(watch.rule, SeveralRule):
            # It has fired for good; whether that still holds at the end is to be said.
            watch.rule.step(_step(watch, hole, row, before, closes, tape))
        number += 1
        if bar_ended is not None:
            bar_ended(row.end)
        elif not is_older and number < end:
            number = next_to_judge(watch, strip, reel.tick, number, end, row.close)
    if hole.until is None:
        last = reel.row(int(strip.index[end - 1]))
        _trust(watch, last, closes.get(last.place.date))
    add_returns(watch, fires, report)
    return True


def _step(
    watch: Watch,
    hole: Hole,
    row: Row,
    before: tuple[Decimal | None, Place | None],
    closes: Mapping[date, Decimal],
    tape: Tape,
) -> Step:
    """One bar, after the one before it or what was known before the hole."""
    prev, place = before
    is_whole_day = hole.since <= row.day_open
    return Step(
        price=row.close,
        at=row.start,
        place=row.place,
        prev=prev,
        is_break=place is not None and place.session != row.place.session,
        low=row.open,
        high=row.open,
        previous_close=closes.get(row.place.date),
        candle=candle_of(watch, hole, row, opens_day=row.opens_day and is_whole_day),
        is_regular=row.session is Session.REGULAR,
        day_volume=row.day_volume if is_whole_day else None,
        around=tape,
    )


def candle_of(watch: Watch, hole: Hole, row: Row, *, opens_day: bool) -> Candle:
    """What the bar proves to this alert."""
    fresh = watch.fresh_since
    return Candle(
        row.open,
        row.high,
        row.low,
        whole=row.start >= hole.since,
        extremes=fresh is None or row.start >= fresh,
        opens_day=opens_day,
    )


def _closes(reel: Reel, hole: Hole, watch: Watch, tape: Tape) -> Mapping[date, Decimal]:
    """The previous close of each day: what a quote of that day said, else that of the daily bar before it.

    Where neither is known, the last regular close among the bars, or a price from the end of that day.
    """
    said: dict[date, Decimal] = {}
    guessed: dict[date, Decimal] = {}
    seen = watch.gate.last
    if seen is not None and seen.previous_close is not None:
        said[seen.place.date] = seen.previous_close
    if hole.place is not None and hole.prev is not None and hole.place.date not in reel.regular_closes:
        day, following = tape.table.day_of(hole.place.date), tape.table.next_day(hole.place.date)
        if day is not None and following is not None and hole.since >= day.close - _NEAR_CLOSE:
            guessed[following.date] = hole.prev
    return {**guessed, **reel.previous_closes, **_official(reel, tape), **said}


def _official(reel: Reel, tape: Tape) -> Mapping[date, Decimal]:
    """The previous close of each day by the daily bars, as far as those are known."""
    before = {on: tape.table.previous_day(on) for on in reel.days}
    closes = {on: tape.past.close_on(day.date) for on, day in before.items() if day is not None}
    return {on: tape.grid.of_float(close) for on, close in closes.items() if close is not None}


def _trust(watch: Watch, row: Row, previous_close: Decimal | None) -> None:
    watch.gate.last = Seen(
        row.start,
        row.close,
        row.place,
        row.session,
        is_arming=True,
        previous_close=previous_close,
    )
    watch.gate.before = None
    watch.undo = None


def add_returns(watch: Watch, fires: list[Firing], report: Report) -> None:
    """Say of each fire whether the price has come back since; they are the last ones of the report."""
    last = watch.gate.last
    if fires and last is not None and not watch.rule.holds(last.price):
        report.firings[-len(fires) :] = [replace(firing, returned=True) for firing in fires]
