"""What sets alerts off without a price being heard: bars that have closed, and days that have come."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal

from watcher.domain.alerts import lifecycle
from watcher.domain.alerts.alert import LogEntry
from watcher.domain.alerts.condition import Condition
from watcher.domain.alerts.dated import first_day
from watcher.domain.alerts.eligibility import Reason
from watcher.domain.alerts.kinds import simple
from watcher.domain.alerts.legs import scene_of
from watcher.domain.alerts.listening import explain
from watcher.domain.alerts.places import Place
from watcher.domain.alerts.reasons import FIRED
from watcher.domain.alerts.report import Report
from watcher.domain.alerts.series import Series
from watcher.domain.alerts.steps import ClosedBar, Step
from watcher.domain.alerts.tape import Tape
from watcher.domain.alerts.together import leg_step
from watcher.domain.alerts.watch import NOT_MET, Watch
from watcher.domain.alerts.wide import Dated, Indicator
from watcher.domain.bars import Interval
from watcher.domain.quote import Session
from watcher.domain.symbols import Symbol

_UNSURE = frozenset({Reason.UNIT_CHANGED, Reason.POSSIBLE_SPLIT})
UNKNOWN_PRICE = Decimal("NaN")
"""Stands for the price where a day sets an alert off before any was heard."""


def is_unpriced(condition: Condition) -> bool:
    """Whether bars or days may set it off."""
    return any(isinstance(one, Indicator | Dated) for _, one in simple(condition))


def series_of(watch: Watch, own: Tape) -> Iterator[tuple[Tape, Series]]:
    """The bars that an alert's indicators are judged on, each once."""
    seen: set[tuple[Symbol, str]] = set()
    for symbol, one in simple(watch.alert.condition, watch.alert.symbol):
        if isinstance(one, Indicator) and (symbol, one.interval) not in seen:
            seen.add((symbol, one.interval))
            tape = own if symbol == watch.alert.symbol else own.market.tape(symbol)
            yield tape, tape.series_of(Interval(one.interval))


def judge_unpriced(
    watch: Watch,
    own: Tape,
    now: datetime,
    running_since: datetime | None,
    report: Report,
    until: datetime | None = None,
) -> None:
    """Judge the bars that have closed since the alert was judged last, and the dates of today.

    `until` leaves out bars that ended later.
    """
    for tape, series in series_of(watch, own):
        if series.learned_at is not None:
            _judge_series(watch, own, tape, series, now, running_since, report, until)
    symbols = [
        symbol for symbol, one in simple(watch.alert.condition, watch.alert.symbol) if isinstance(one, Dated)
    ]
    for symbol in dict.fromkeys(symbols):
        tape = own if symbol == watch.alert.symbol else own.market.tape(symbol)
        _judge_dates(watch, own, tape, now, running_since, report)


def due_dates(watch: Watch, own: Tape) -> Iterator[tuple[Tape, date, datetime]]:
    """The dates that an alert waits for: whose, from which exchange day on, and since when each is known."""
    for symbol, one in simple(watch.alert.condition, watch.alert.symbol):
        if isinstance(one, Dated):
            tape = own if symbol == watch.alert.symbol else own.market.tape(symbol)
            for on, told_at in tape.events.get(one.event, {}).items():
                yield tape, first_day(on, one.days_before, tape.table), told_at


def day_start(tape: Tape, on: date) -> datetime | None:
    """When an exchange day begins, as it is seen here."""
    day = tape.table.day_of(on)
    return None if day is None else day.pre_open + tape.delay


def _judge_series(
    watch: Watch,
    own: Tape,
    tape: Tape,
    series: Series,
    now: datetime,
    running_since: datetime | None,
    report: Report,
    until: datetime | None,
) -> None:
    key = f"{tape.instrument.symbol} {series.interval.value}"
    since = watch.judged_bars.get(key, watch.fresh_since)
    closed = series.closed(watch.alert.sessions | {Session.REGULAR})
    if since is None or not watch.is_active or not closed.ends or closed.ends[-1] <= since:
        return
    if watch.reasons.get(tape.instrument.symbol) in _UNSURE:
        return
    last = len(closed.ends) if until is None else bisect_right(closed.ends, until)
    for number in range(bisect_right(closed.ends, since), last):
        end = closed.ends[number]
        watch.judged_bars[key] = end
        watch.is_unsaved = True
        if lifecycle.has_expired(watch, end):
            lifecycle.expire(watch, now, report)
            return
        is_late = running_since is not None and end <= running_since - tape.delay
        bar = ClosedBar(series.interval, number, closed.bars, is_late=is_late)
        close = tape.grid.of_float(float(closed.bars.close[number]))
        start = datetime.fromtimestamp(int(closed.bars.start[number]), UTC)
        session = closed.sessions[number]
        is_regular = session is Session.REGULAR
        inner = Step(close, start, closed.places[number], is_regular=is_regular, bar=bar, around=tape)
        if not _judge(watch, own, tape, inner, session, now, report):
            return


def _judge_dates(
    watch: Watch, own: Tape, tape: Tape, now: datetime, running_since: datetime | None, report: Report
) -> None:
    on = tape.table.date_at(now - tape.delay)
    if on is None or not watch.is_active or lifecycle.has_expired(watch, now - tape.delay):
        return
    last = watch.gate.last or tape.gate.last
    price = UNKNOWN_PRICE if last is None else last.price
    is_late = False
    for about, day, told_at in due_dates(watch, own):
        start = day_start(about, day)
        if running_since is not None and start is not None and told_at <= start < running_since:
            is_late = about is tape and day <= on
    inner = Step(price, now, Place(on, ""), around=tape, is_time=True, is_made_up=is_late)
    _judge(watch, own, tape, inner, Session.REGULAR, now, report)


def _judge(
    watch: Watch, own: Tape, tape: Tape, inner: Step, session: Session, now: datetime, report: Report
) -> bool:
    """Judge one bar or day; whether the alert goes on."""
    symbol = tape.instrument.symbol
    step = inner
    if own is not tape:
        step = leg_step(watch, own, inner, symbol)
        step.bar, step.is_time, step.is_made_up = inner.bar, inner.is_time, inner.is_made_up
    if watch.is_wide:
        step.scene = scene_of(watch, own, now)
    firing = lifecycle.take(watch, step, session, now, report)
    if inner.bar is not None:
        # A correction of the last price must not take back what the bar has said since.
        watch.undo = None
    verdict = FIRED if firing is not None else NOT_MET
    if firing is None and inner.bar is not None and watch.rule.lacks:
        lacked = Reason(watch.rule.lacks)
        verdict = lacked.value
        explain(watch, step.place.date, now, inner.price, lacked, report)
    if inner.bar is not None or firing is not None:
        price = None if inner.price.is_nan() else inner.price
        watch.history.append(
            LogEntry(inner.at, watch.alert.id, verdict, price, "" if own is tape else symbol)
        )
    return watch.is_active
