"""How often an alert would have fired on history: the same rules on bars (alerts.md §6)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field, replace
from datetime import datetime
from decimal import Decimal

from watcher.domain.alerts import unpriced
from watcher.domain.alerts.alert import Alert, AlertId, Firing, Label, Repeat
from watcher.domain.alerts.catch_up import fill
from watcher.domain.alerts.condition import Condition
from watcher.domain.alerts.conditions import DataHealth
from watcher.domain.alerts.held import Holdings
from watcher.domain.alerts.hole import Hole
from watcher.domain.alerts.kinds import check_terms, others_of, simple
from watcher.domain.alerts.made_up import fill_together
from watcher.domain.alerts.market import Market, no_tape
from watcher.domain.alerts.reel import Reel
from watcher.domain.alerts.report import Report
from watcher.domain.alerts.tape import Tape
from watcher.domain.alerts.watch import Watch
from watcher.domain.alerts.wide import PORTFOLIO, Dated, Foreign
from watcher.domain.bars import Bars, Interval
from watcher.domain.errors import InputError
from watcher.domain.instrument import ALWAYS_OPEN, Instrument
from watcher.domain.quote import Session
from watcher.domain.sessions import SessionTable
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.values import dataclass

_REGULAR = frozenset({Session.REGULAR})


@dataclass(frozen=True, slots=True, eq=False)
class Past:
    """What one symbol did: its bars, and the daily ones of before where those are not daily."""

    instrument: Instrument
    bars: Bars
    daily: Bars = field(default_factory=Bars.empty)


@dataclass(frozen=True, slots=True)
class Trace:
    """What came of it: the fires, and what was measured last."""

    fires: tuple[Firing, ...]
    value: Decimal | None = None
    is_met: bool = False


def check_history(condition: Condition) -> None:
    """Raise InputError where bars say nothing about a condition."""
    for _, one in simple(condition):
        if isinstance(one, DataHealth | Dated | Foreign):
            raise InputError(
                tr("History does not tell when “{kind}” would have fired.").format(kind=one.kind),
                tr("It can be set all the same."),
            )


def symbols_for(
    condition: Condition,
    symbol: Symbol,
    holdings: Holdings,
    instrument_of: Callable[[Symbol], Instrument | None],
) -> tuple[Symbol, ...]:
    """Whose bars it takes."""
    market = Market(no_tape, instrument_of, holdings)
    own = () if symbol == PORTFOLIO else (symbol,)
    return (*own, *others_of(condition, symbol, market.valued))


def would_fire(
    condition: Condition,
    repeat: Repeat,
    past: Mapping[Symbol, Past],
    symbol: Symbol,
    interval: Interval,
    tables: Callable[[str], SessionTable],
    since: datetime | None = None,
    holdings: Holdings | None = None,
) -> Trace:
    """The fires of an alert armed at the first regular open from `since` on, in order.

    `occurred_at` is the start of the bar, `detected_at` its end. `past` holds every symbol of
    `symbols_for`; `holdings` are taken as held all the time. Raises InputError where the terms make no
    sense, or history says nothing about them.
    """
    check_terms(condition, repeat)
    check_history(condition)
    market = _market(past, tables, interval, holdings or Holdings())
    own = market.tape(symbol)
    alert = Alert(AlertId("backtest"), symbol, condition, repeat, currency=own.instrument.currency)
    own_or_other = (symbol, *others_of(condition, symbol, market.valued))
    reels = _reels({one: past[one] for one in own_or_other if one in past}, interval, market, since)
    rows = {one: reel.rows(_REGULAR) for one, reel in reels.items()}
    first = min((some[0] for some in rows.values() if some), key=lambda row: row.start, default=None)
    if symbol in rows:
        first = rows[symbol][0] if rows[symbol] else None
    if first is None:
        return Trace(())
    watch = Watch.of(alert, own)
    watch.rearm(None if own.is_virtual else first.open, first.start, first.place)
    last_end = max(some[-1].end for some in rows.values() if some)
    hole = Hole(first.start, None if own.is_virtual else first.open, first.place, until=last_end)
    report = Report()
    judge_bars = _judge_bars(watch, own, past, interval, last_end, report)
    if watch.is_wide:
        fill_together(watch, hole, rows, own, last_end, report, judge_bars)
    else:
        fill(watch, hole, reels[symbol], own, last_end, report, judge_bars)
    ends = {row.start: row.end for some in rows.values() for row in some}
    fires = tuple(
        replace(
            firing,
            labels=firing.labels - {Label.LATE},
            detected_at=ends.get(firing.occurred_at, firing.detected_at),
            returned=False,
        )
        for firing in report.firings
    )
    return Trace(fires, watch.rule.value, watch.rule.value is not None and watch.rule.holds(first.open))


def _market(
    past: Mapping[Symbol, Past],
    tables: Callable[[str], SessionTable],
    interval: Interval,
    holdings: Holdings,
) -> Market:
    tapes: dict[Symbol, Tape] = {}

    def instrument_of(symbol: Symbol) -> Instrument | None:
        return past[symbol].instrument if symbol in past else None

    def tape_of(symbol: Symbol) -> Tape:
        if symbol not in tapes:
            instrument = instrument_of(symbol)
            if instrument is None:
                first = instrument_of(holdings.symbols[0]) if holdings.symbols else None
                calendar = ALWAYS_OPEN if first is None else first.calendar
                instrument = Instrument(symbol, currency=holdings.currency, calendar=calendar)
            tapes[symbol] = Tape(instrument, tables(instrument.calendar), market)
        return tapes[symbol]

    market = Market(tape_of, instrument_of)
    market.holdings = holdings
    for symbol, one in past.items():
        tape_of(symbol).past.learn(one.bars if interval is Interval.D1 else one.daily, None)
    return market


def _reels(
    past: Mapping[Symbol, Past], interval: Interval, market: Market, since: datetime | None
) -> dict[Symbol, Reel]:
    """The bars of each symbol from `since` on."""
    reels = {}
    for symbol, one in past.items():
        tape = market.tape(symbol)
        bars = one.bars if since is None else one.bars.since(since)
        reels[symbol] = Reel({interval: bars}, tape.places, tape.grid)
    return reels


def _judge_bars(
    watch: Watch, own: Tape, past: Mapping[Symbol, Past], interval: Interval, until: datetime, report: Report
) -> Callable[[datetime], None] | None:
    """What lets indicators be judged as their bars end; None where there are none."""
    if not unpriced.is_unpriced(watch.alert.condition):
        return None
    for tape, series in unpriced.series_of(watch, own):
        if series.interval is not interval:
            raise InputError(
                tr("Indicators over bars of different lengths cannot be tried on history."),
                tr("This history is of {interval} bars.").format(interval=interval),
            )
        series.learn(past[tape.instrument.symbol].bars, until)

    def judge(end: datetime) -> None:
        unpriced.judge_unpriced(watch, own, end, None, report, end)

    return judge
