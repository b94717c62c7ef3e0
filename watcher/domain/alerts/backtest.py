"""How often an alert would have fired on history: the same rules on bars (alerts.md §6)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from watcher.domain.alerts.alert import Alert, AlertId, Firing, Label, Repeat
from watcher.domain.alerts.catch_up import fill, rows_of
from watcher.domain.alerts.conditions import Condition
from watcher.domain.alerts.kinds import check_repeat
from watcher.domain.alerts.tape import Tape
from watcher.domain.alerts.watch import Hole, Report, Watch
from watcher.domain.bars import Bars, Interval
from watcher.domain.instrument import Instrument
from watcher.domain.sessions import SessionTable


def would_fire(
    condition: Condition,
    repeat: Repeat,
    bars: Bars,
    interval: Interval,
    table: SessionTable,
    instrument: Instrument,
) -> tuple[Firing, ...]:
    """The fires of an alert armed at the open of the first bar of the regular session, in order.

    `occurred_at` is the start of the bar, `detected_at` its end. Raises InputError where the
    repeat does not suit the kind.
    """
    check_repeat(condition, repeat)
    tape = Tape(instrument, table)
    places, grid = tape.places, tape.grid
    if interval is Interval.D1:
        tape.past.learn(bars, None)
    alert = Alert(AlertId("backtest"), instrument.symbol, condition, repeat, currency=instrument.currency)
    rows = [row for row in rows_of({interval: bars}, places, grid) if row.session in alert.sessions]
    if not rows:
        return ()
    first, last = rows[0], rows[-1]
    watch = Watch.of(alert, grid, timedelta(0))
    watch.rearm(first.open, first.start, first.place)
    hole = Hole(first.start, first.open, first.place, until=last.end)
    report = Report()
    fill(watch, hole, rows, tape, last.end, report)
    ends = {row.start: row.end for row in rows}
    return tuple(
        replace(
            firing, labels=firing.labels - {Label.LATE}, detected_at=ends[firing.occurred_at], returned=False
        )
        for firing in report.firings
    )
