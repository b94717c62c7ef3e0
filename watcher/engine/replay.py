"""Recorded days: reads a case (alerts.md §7) and plays it to the evaluator, without clock or network."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from watcher.domain.alerts.alert import Alert, AlertId, Firing, LogEntry, Outcome
from watcher.domain.alerts.alert_json import alert_from_json
from watcher.domain.alerts.eligibility import Reason
from watcher.domain.alerts.evaluator import Evaluator
from watcher.domain.alerts.held import Held, Holdings
from watcher.domain.alerts.kinds import check_terms, others_of
from watcher.domain.alerts.wide import PORTFOLIO, DatedEvent
from watcher.domain.errors import InputError, WatcherError
from watcher.domain.instrument import Instrument
from watcher.domain.portfolio.money import major
from watcher.domain.quote import Observation, Session
from watcher.domain.sessions import SessionTable
from watcher.domain.symbols import Symbol
from watcher.engine.case import (
    CaseError,
    date_of,
    finite_of,
    instrument_of,
    list_of,
    optional_of,
    price_of,
    read_at,
    skip,
    time_of,
    told_with_line,
    volume_of,
    word_of,
)
from watcher.engine.case_acts import act
from watcher.engine.case_bars import CaseBars
from watcher.engine.case_output import entry_out, fire_out
from watcher.feeds.calendars import session_table

_SOURCE = "case"
_OBJECTS = frozenset({"quote", "bars", "split", "calendar", "alert"})
_REASONS = frozenset(reason.value for reason in Reason)


def replay_file(path: Path) -> dict[str, Any]:
    """Play a case file. Raises InputError that names the line of what is no part of a case."""
    return told_with_line(path, replay_case)


def replay_case(
    data: Mapping[str, Any], tables: Callable[[str], SessionTable] = session_table
) -> dict[str, Any]:
    """Play a case; gives its fires, states and log in JSON's types.

    `tables` gives the trading hours of an exchange by its code. Raises InputError that names
    the place (`events[3].quote.price`) of what is no part of a case.
    """
    return _Player(data, tables).play()


class _Player:
    """One case being played."""

    def __init__(self, data: Mapping[str, Any], tables: Callable[[str], SessionTable]) -> None:
        self._tables = tables
        self._instruments = {
            instrument.symbol: instrument
            for instrument in (
                read_at(f"instruments[{index}]", self._instrument, row)
                for index, row in enumerate(list_of(data, "instruments"))
            )
        }
        self._evaluator = Evaluator(tables, self._instruments.get)
        self._waiting = [
            read_at(f"alerts[{index}]", self._alert, row) for index, row in enumerate(list_of(data, "alerts"))
        ]
        seen: set[AlertId] = set()
        for index, alert in enumerate(self._waiting):
            if alert.id in seen:
                raise CaseError(f"alerts[{index}]", f"there is an alert “{alert.id}” already.")
            seen.add(alert.id)
        self._events = list_of(data, "events")
        self._bars = CaseBars(self._evaluator, self._note)
        self._fires: list[Firing] = []
        self._log: list[LogEntry] = []
        self._dates: dict[tuple[Symbol, DatedEvent], set[date]] = {}
        self._moment: datetime | None = None
        self._readers: dict[str, Callable[[Any, datetime], None]] = {
            "quote": self._quote,
            "app": self._app,
            "feed": self._feed,
            "bars": self._take_bars,
            "split": self._split,
            "alert": self._act,
            "holdings": self._hold,
            "calendar": self._date,
            "tick": skip,
        }

    def play(self) -> dict[str, Any]:
        """Run through all events."""
        for index, event in enumerate(self._events):
            read_at(f"events[{index}]", self._event, event)
        self._judge_together()
        self._arm_due(None)
        states = {str(alert_id): alert.shown_state for alert_id, alert in self._evaluator.alerts.items()}
        return {
            "fires": [fire_out(firing) for firing in self._fires],
            "states": states,
            "log": [entry_out(entry) for entry in self._log],
        }

    def _event(self, event: Any) -> None:
        if not isinstance(event, Mapping):
            raise InputError("an event is an object.")
        at = time_of(event, "at")
        kinds = [key for key in event if key in self._readers]
        if len(kinds) != 1:
            raise InputError(f"an event has “at” and one of: {', '.join(sorted(self._readers))}.")
        if kinds[0] in _OBJECTS and not isinstance(event[kinds[0]], Mapping):
            raise InputError(f"“{kinds[0]}” is an object.")
        if at != self._moment or kinds[0] != "quote":
            self._judge_together()
        self._arm_due(at)
        self._note(self._evaluator.tick(at))
        if kinds[0] != "bars":
            self._bars.answer_needs(at)
        read_at(kinds[0], lambda content: self._readers[kinds[0]](content, at), event[kinds[0]])
        self._note(self._evaluator.tick(at))
        self._bars.answer_needs(at)

    def _judge_together(self) -> None:
        """Alerts over several symbols: everything heard at one moment is one snapshot."""
        self._note(self._evaluator.judge_together())
        for alert_id in self._evaluator.alerts if self._moment is not None else ():
            if self._moment is not None:
                self._note_verdict(alert_id, self._moment)
        self._moment = None

    def _arm_due(self, at: datetime | None) -> None:
        """Arm what is due by `at`; without `at`, everything."""
        due = [
            alert for alert in self._waiting if at is None or alert.armed_at is None or alert.armed_at <= at
        ]
        self._waiting = [alert for alert in self._waiting if alert not in due]
        start = at if at is not None else datetime.min.replace(tzinfo=UTC)
        self._evaluator.load(
            alert if alert.armed_at is not None else replace(alert, armed_at=start) for alert in due
        )

    def _note(self, outcome: Outcome) -> None:
        self._fires += outcome.firings
        self._log += outcome.log

    def _alert(self, row: Any) -> Alert:
        if not isinstance(row, Mapping):
            raise InputError("an alert is an object.")
        alert = alert_from_json(row)
        check_terms(alert.condition, alert.repeat)
        self._check_symbols(alert)
        known = self._instruments.get(alert.symbol)
        return replace(alert, currency=alert.currency or (known.currency if known is not None else ""))

    def _instrument(self, row: Any) -> Instrument:
        instrument = instrument_of(row)
        try:
            self._tables(instrument.calendar)
        except WatcherError as error:
            raise InputError(error.sentence) from error
        return instrument

    def _check_symbols(self, alert: Alert) -> None:
        """Raise InputError where the alert looks at what is no instrument of the case."""
        own = () if alert.symbol == PORTFOLIO else (alert.symbol,)
        for symbol in (*own, *others_of(alert.condition, alert.symbol, ())):
            if symbol not in self._instruments:
                raise InputError(f"its symbol {symbol} is not among the instruments.")

    def _quote(self, row: Any, at: datetime) -> None:
        symbol = self._symbol(row)
        obs = Observation(
            symbol=symbol,
            price=price_of(row, "price"),
            quote_time=time_of(row, "quote_time"),
            received_time=time_of(row, "received") if row.get("received") is not None else at,
            session=word_of(row, "session", Session, Session.REGULAR),
            source=_SOURCE,
            currency=str(row.get("currency") or self._instruments[symbol].currency),
            day_high=optional_of(row, "day_high"),
            day_low=optional_of(row, "day_low"),
            previous_close=optional_of(row, "previous_close"),
            day_volume=volume_of(row, "day_volume"),
        )
        outcome = self._evaluator.observe(obs)
        self._note(outcome)
        self._moment = at
        for alert_id in self._evaluator.alerts:
            if symbol in self._evaluator.listens_to(alert_id):
                self._note_verdict(alert_id, obs.received_time)

    def _note_verdict(self, alert_id: AlertId, at: datetime) -> None:
        """A case's log holds each reason each time, where the evaluator says it once."""
        for entry in self._evaluator.explain(alert_id)[-1:]:
            told = any(
                (known.at, known.alert, known.reason) == (at, alert_id, entry.reason) for known in self._log
            )
            if entry.at == at and entry.reason in _REASONS and not told:
                self._log.append(entry)

    def _app(self, word: Any, at: datetime) -> None:
        action = {
            "start": self._evaluator.started,
            "stop": self._evaluator.stopped,
            "sleep": self._evaluator.slept,
            "resume": self._evaluator.resumed,
        }.get(word)
        if action is None:
            raise InputError("it is one of start, stop, sleep, resume.")
        self._note(action(at))
        self._bars.answer(at)

    def _feed(self, word: Any, at: datetime) -> None:
        action = {"down": self._evaluator.feed_down, "up": self._evaluator.feed_up}.get(word)
        if action is None:
            raise InputError("it is one of down, up.")
        self._note(action(at))
        self._bars.answer(at)

    def _take_bars(self, row: Any, at: datetime) -> None:
        self._bars.take(self._symbol(row), row, at)

    def _hold(self, rows: Any, at: datetime) -> None:
        if not isinstance(rows, list):
            raise InputError("“holdings” is a list.")
        held = [read_at(f"[{index}]", self._holding, row) for index, row in enumerate(rows)]
        currencies = [self._instruments[one.symbol].currency for one in held if one.quantity]
        base = major(currencies[0]) if currencies else ""
        self._note(self._evaluator.hold(Holdings({one.symbol: one for one in held}, base), at))

    def _holding(self, row: Any) -> Held:
        if not isinstance(row, Mapping):
            raise InputError("a holding is an object.")
        since = row.get("since")
        return Held(
            symbol=self._symbol(row),
            quantity=finite_of(row, "quantity"),
            average_cost=None if row.get("average_cost") is None else finite_of(row, "average_cost"),
            since=None if since is None else date_of(row, "since"),
        )

    def _date(self, row: Any, at: datetime) -> None:
        symbol, event = self._symbol(row), word_of(row, "event", DatedEvent, None)
        known = self._dates.setdefault((symbol, event), set())
        known.add(date_of(row, "date"))
        self._note(self._evaluator.learn_dates(symbol, event, sorted(known), at))

    def _split(self, row: Any, at: datetime) -> None:
        ex_date = date_of(row, "ex_date")
        self._note(self._evaluator.split(self._symbol(row), ex_date, price_of(row, "ratio"), at))

    def _act(self, row: Any, at: datetime) -> None:
        self._note(act(self._evaluator, row, at))

    def _symbol(self, row: Any) -> Symbol:
        symbol = Symbol(str(row["symbol"]))
        if symbol not in self._instruments:
            raise InputError(f"its symbol {symbol} is not among the instruments.")
        return symbol
