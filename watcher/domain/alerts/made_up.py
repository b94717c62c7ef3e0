"""Alerts over several symbols made up for with bars: the closes in order, on one snapshot each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal
from itertools import groupby

from watcher.domain.alerts.alert import Firing
from watcher.domain.alerts.catch_up import add_returns, candle_of
from watcher.domain.alerts.eligibility import Reason
from watcher.domain.alerts.hole import Hole, Others
from watcher.domain.alerts.legs import limit_of
from watcher.domain.alerts.lifecycle import take
from watcher.domain.alerts.measured import MeasuredRule
from watcher.domain.alerts.places import Place
from watcher.domain.alerts.reel import Row
from watcher.domain.alerts.report import Report
from watcher.domain.alerts.scene import Input, Scene
from watcher.domain.alerts.seen import Seen
from watcher.domain.alerts.steps import Step
from watcher.domain.alerts.tape import Tape
from watcher.domain.alerts.together import leg_step
from watcher.domain.alerts.watch import Watch
from watcher.domain.quote import Session
from watcher.domain.symbols import Symbol

_MOMENT = timedelta(milliseconds=1)


@dataclass(slots=True)
class _Track:
    """One symbol while its bars go by."""

    tape: Tape
    price: Decimal | None = None
    place: Place | None = None
    as_of: datetime | None = None
    length: timedelta = timedelta(0)
    previous_close: Decimal | None = None
    last_close: Decimal | None = None
    """The last regular one."""
    high: Decimal | None = None
    armed: Decimal | None = None

    def begin_day(self, row: Row) -> None:
        """Another exchange day: the last close becomes the previous one."""
        if self.place is not None and row.place.date == self.place.date:
            return
        before = self.tape.table.previous_day(row.place.date)
        is_next = self.place is not None and before is not None and self.place.date == before.date
        self.previous_close = self.last_close if is_next else None
        if self.previous_close is None and before is not None:
            close = self.tape.past.close_on(before.date)
            self.previous_close = None if close is None else self.tape.grid.of_float(close)
        self.high = None

    def take(self, row: Row) -> None:
        """The bar is over."""
        self.price, self.place, self.as_of, self.length = row.close, row.place, row.end, row.end - row.start
        if row.session is Session.REGULAR:
            self.last_close = row.close
            self.high = row.high if self.high is None else max(self.high, row.high)

    def input(self, watch: Watch, sessions: frozenset[Session], at: datetime) -> Input:
        """How it stands at `at`, when bars ended."""
        span = self.tape.places.span_at(at - _MOMENT)
        is_closed = span is None or span.session not in sessions
        place = self.place or self.tape.places.at_arming(at)
        as_of = self.as_of or at
        trouble = ""
        if (
            not is_closed
            and span is not None
            and at - as_of > max(limit_of(watch, span.session), self.length)
        ):
            trouble = Reason.STALE.value
        return Input(
            self.tape,
            self.price,
            place,
            as_of,
            previous_close=self.previous_close,
            high=self.high,
            is_closed=is_closed,
            trouble=trouble,
            armed=self.armed,
        )


def fill_together(
    watch: Watch,
    hole: Hole,
    rows: Mapping[Symbol, Sequence[Row]],
    own: Tape,
    at: datetime,
    report: Report,
    bar_ended: Callable[[datetime], None] | None = None,
) -> bool:
    """Replay what was missed for one alert; its fires are `late`. `at` is when that is noticed.

    Bars that end at one moment are one snapshot, and then `bar_ended` is called. Tells whether
    any bar lay in the hole.
    """
    tracks = _tracks(watch, hole, own)
    limit = hole.until if hole.until is not None else at - watch.gate.delay
    fires: list[Firing] = []
    is_measured = isinstance(watch.rule, MeasuredRule)
    lasts: dict[Symbol, Row] = {}
    for end, group in groupby(_merged(rows), key=lambda pair: pair[1].end):
        pairs = list(group)
        inside = [
            row.end > hole.since and row.start < limit and row.session in _sessions(watch, symbol)
            for symbol, row in pairs
        ]
        # A measure is read off the snapshot: which prices made that up is nothing to it.
        first = len(pairs) - 1 if is_measured else 0
        steps: list[tuple[Step, Row]] = []
        for number, (symbol, row) in enumerate(pairs):
            track = tracks[symbol]
            track.begin_day(row)
            if inside[number]:
                if number >= first or not any(inside[number + 1 :]):
                    steps.append((_step(watch, hole, own, track, symbol, row), row))
                lasts[symbol] = row
            if inside[number] or row.end <= hole.since:
                track.take(row)
        if not steps or not (watch.is_active or fires) or _is_older(watch, steps[-1][1]):
            continue
        scene = _scene(watch, own, tracks, end)
        for number, (step, row) in enumerate(steps):
            whole = replace(step, scene=scene, is_partial=number < len(steps) - 1)
            if not watch.is_active:
                # It has fired for good; whether that still holds at the end is to be said.
                watch.rule.step(whole)
                continue
            firing = take(watch, whole, row.session, at, report)
            fires += [firing] if firing is not None else []
        if bar_ended is not None:
            bar_ended(end)
    if lasts and hole.until is None:
        _trust(watch, tracks, lasts, own)
    add_returns(watch, fires, report)
    return bool(lasts)


def _tracks(watch: Watch, hole: Hole, own: Tape) -> dict[Symbol, _Track]:
    """Every symbol as it was last trusted before the hole."""
    found: dict[Symbol, _Track] = {}
    if not own.is_virtual:
        found[watch.alert.symbol] = _Track(own, hole.prev, hole.place, hole.since)
    for symbol, leg in watch.legs.items():
        price, place = hole.others.get(symbol, (None, None))
        found[symbol] = _Track(leg.tape, price, place, hole.since, armed=leg.armed)
    for track in found.values():
        day = None if track.place is None else track.tape.table.day_of(track.place.date)
        if day is not None and hole.since >= day.close:
            track.last_close = track.price
    return found


def _merged(rows: Mapping[Symbol, Sequence[Row]]) -> Iterator[tuple[Symbol, Row]]:
    """All bars in the order in which they ended."""
    return iter(
        sorted(
            ((symbol, row) for symbol, some in rows.items() for row in some),
            key=lambda pair: pair[1].end,
        )
    )


def _sessions(watch: Watch, symbol: Symbol) -> frozenset[Session]:
    return watch.alert.sessions if symbol == watch.alert.symbol else watch.legs[symbol].gate.sessions


def _step(watch: Watch, hole: Hole, own: Tape, track: _Track, symbol: Symbol, row: Row) -> Step:
    is_whole_day = hole.since <= row.day_open
    step = Step(
        price=row.close,
        at=row.start,
        place=row.place,
        prev=track.price,
        is_break=track.place is not None and track.place.session != row.place.session,
        low=row.open,
        high=row.open,
        previous_close=track.previous_close,
        candle=candle_of(watch, hole, row, opens_day=row.opens_day and is_whole_day),
        is_regular=row.session is Session.REGULAR,
        day_volume=row.day_volume if is_whole_day else None,
        around=track.tape,
    )
    return step if symbol == watch.alert.symbol else leg_step(watch, own, step, symbol)


def _scene(watch: Watch, own: Tape, tracks: Mapping[Symbol, _Track], at: datetime) -> Scene:
    inputs = {symbol: track.input(watch, _sessions(watch, symbol), at) for symbol, track in tracks.items()}
    return Scene(own.instrument.symbol, inputs, own.market.holdings)


def _is_older(watch: Watch, row: Row) -> bool:
    return watch.fresh_since is not None and row.end <= watch.fresh_since


def _trust(watch: Watch, tracks: Mapping[Symbol, _Track], lasts: Mapping[Symbol, Row], own: Tape) -> None:
    """Watching has not gone on yet: the last closes become the last trusted prices."""
    for symbol, row in lasts.items():
        seen = Seen(
            row.start,
            row.close,
            row.place,
            row.session,
            is_arming=True,
            previous_close=tracks[symbol].previous_close,
        )
        gate = watch.gate if symbol == own.instrument.symbol else watch.legs[symbol].gate
        gate.last, gate.before = seen, None
    watch.undo = None


def others_before(watch: Watch) -> Others:
    """The last trusted prices of an alert's other symbols, as a hole begins."""
    return {
        symbol: (None, None) if leg.gate.last is None else (leg.gate.last.price, leg.gate.last.place)
        for symbol, leg in watch.legs.items()
    }
