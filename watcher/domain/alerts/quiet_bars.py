"""Which bars an alert may be led past, because none of them can change anything for it."""

from __future__ import annotations

import math
from datetime import datetime
from decimal import Decimal

import numpy as np

from watcher.domain.alerts.alert import AlertState, Repeat
from watcher.domain.alerts.lane import quiet_bounds
from watcher.domain.alerts.reel import Strip
from watcher.domain.alerts.rules import Band
from watcher.domain.alerts.several import SeveralRule
from watcher.domain.alerts.watch import Watch
from watcher.domain.bars import Floats

_FIRST_LOOK, _WIDER = 64, 4


def next_to_judge(watch: Watch, strip: Strip, tick: float, at: int, end: int, price: Decimal) -> int:
    """The first bar from `at` on that may change something; the last one before `end` at the latest.

    `price` is the close before it. Bars are floats, and prices are compared on the grid: what comes
    within a tick of a threshold is judged.
    """
    last = end - 1
    if at >= last:
        return at
    alert = watch.alert
    if not watch.is_active:
        # One of several conditions still tells whether it holds.
        return at if isinstance(watch.rule, SeveralRule) else last
    if alert.expires_at is not None:
        expiry = _first_from(strip, at, alert.expires_at)
        if expiry <= at:
            return last if alert.expired else at
        last = min(last, max(at, expiry - 1))
    if watch.rule.is_of_session:
        following = int(np.searchsorted(strip.stretch, strip.stretch[at - 1], side="right"))
        if following <= at:
            return at
        last = min(last, following)
    if alert.state is AlertState.ARMED:
        return _next_armed(watch, strip, tick, at, last, price)
    if alert.state in {AlertState.COOLING, AlertState.WAITING_RESET}:
        return _next_resting(watch, strip, tick, at, last)
    return at


def _next_armed(watch: Watch, strip: Strip, tick: float, at: int, last: int, price: Decimal) -> int:
    is_cooling = watch.cool_until is not None and watch.cool_until.timestamp() > strip.start[at]
    band = None if is_cooling else quiet_bounds(watch, price)
    if band is None:
        return at
    lows, highs = (strip.close, strip.close) if watch.rule.judges_closes else (strip.low, strip.high)
    return _first_outside(band, lows, highs, tick, at, last)


def _next_resting(watch: Watch, strip: Strip, tick: float, at: int, last: int) -> int:
    """It rests until its time is over and the price is back; only closes say that it is."""
    band = watch.rule.resting_band(has_come_back=watch.has_come_back)
    if band is None:
        return at
    if watch.alert.repeat is Repeat.DAILY:
        fired_on = 0 if watch.fired_on is None else watch.fired_on.toordinal()
        last = min(last, max(at, int(np.searchsorted(strip.day, fired_on, side="right"))))
    elif watch.alert.state is AlertState.COOLING and watch.cool_until is not None:
        last = min(last, max(at, _first_from(strip, at, watch.cool_until)))
    elif watch.has_come_back or watch.cool_until is None:
        return at
    return _first_outside(band, strip.close, strip.close, tick, at, last)


def _first_from(strip: Strip, at: int, moment: datetime) -> int:
    """The first bar from `at` on that starts at a moment or after it."""
    return at + int(np.searchsorted(strip.start[at:], math.ceil(moment.timestamp())))


def _first_outside(band: Band, lows: Floats, highs: Floats, tick: float, at: int, last: int) -> int:
    """The first bar that gets to a border of the band; `last` if none before it does."""
    low = -math.inf if band[0] is None else float(band[0]) + tick
    high = math.inf if band[1] is None else float(band[1]) - tick
    width = _FIRST_LOOK
    while at < last:
        until = min(last, at + width)
        found = (highs[at:until] >= high) | (lows[at:until] <= low)
        first = int(found.argmax())
        if found[first]:
            return at + first
        at, width = until, width * _WIDER
    return last
