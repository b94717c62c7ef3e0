"""What alerts made of the last 50 prices, in a form that is kept: a symbol's prices once for all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from watcher.domain.alerts.alert import AlertId, LogEntry
from watcher.domain.alerts.tape import Tape
from watcher.domain.alerts.watch import NOT_MET, Watch
from watcher.domain.quote import Observation, Session
from watcher.domain.symbols import Symbol
from watcher.values import dataclass


@dataclass(frozen=True, slots=True)
class Judged:
    """One observation, and what it evaluated to for an alert: a reason code, a state, or what it did.

    Alerts that look at several symbols or at bars tell the moment, the price and which symbol's it is;
    then `quote_time` and `session` are None, and for a day without a price so is `price`.
    """

    received: datetime
    quote_time: datetime | None
    price: Decimal | None
    session: Session | None
    verdict: str
    symbol: Symbol | None = None
    """Of another symbol than the alert's."""


def heard_to_json(tape: Tape) -> dict[str, Any]:
    """The symbol's last observations, and how many there were before."""
    return {"count": tape.count, "heard": [_observation_to_json(one) for one in tape.heard]}


def recall_heard(tape: Tape, data: Mapping[str, Any]) -> None:
    """Go on counting where an earlier run ended; only on a tape that has heard nothing yet."""
    if tape.count or tape.heard:
        return
    tape.count = int(data["count"])
    tape.heard.extend(_observation_from_json(tape.instrument.symbol, row) for row in data["heard"])


def verdicts_to_json(watch: Watch) -> dict[str, Any]:
    """What an alert said of observations, by their numbers; one that looks further, with the prices."""
    said: dict[str, Any] = {
        "born_at": watch.born_at,
        "trail": [list(one) for one in watch.trail],
        "words": [list(one) for one in watch.quiet_words],
    }
    if watch.history:
        said["history"] = [
            [one.at.isoformat(), one.reason, None if one.price is None else str(one.price), one.detail]
            for one in watch.history
        ]
    return said


def recall_verdicts(watch: Watch, tape: Tape, data: Mapping[str, Any] | None) -> None:
    """Take up what it said in an earlier run; without that, it has said nothing yet."""
    watch.trail.clear()
    watch.quiet_words.clear()
    watch.history.clear()
    if data is None:
        watch.born_at = tape.count
    else:
        watch.born_at = int(data["born_at"])
        watch.trail.extend((int(number), str(word)) for number, word in data["trail"])
        watch.quiet_words.extend((int(number), str(word)) for number, word in data["words"])
        watch.history.extend(
            LogEntry(one.received, watch.alert.id, one.verdict, one.price, one.symbol or "")
            for one in _history(data)
        )
    watch.note_word(tape.count + 1)


def judged(symbol: Symbol, heard: Mapping[str, Any], verdicts: Mapping[str, Any]) -> tuple[Judged, ...]:
    """The account of one alert, oldest first, from what was kept."""
    if verdicts.get("history"):
        return _history(verdicts)
    rows: Sequence[Mapping[str, Any]] = heard["heard"]
    first = int(heard["count"]) - len(rows) + 1
    trail = {int(number): str(word) for number, word in verdicts["trail"]}
    words = [(int(since), str(word)) for since, word in verdicts["words"]]
    account = []
    for number, row in enumerate(rows, first):
        if number <= int(verdicts["born_at"]):
            continue
        quiet = next((word for since, word in reversed(words) if since <= number), NOT_MET)
        obs = _observation_from_json(symbol, row)
        account.append(
            Judged(obs.received_time, obs.quote_time, obs.price, obs.session, trail.get(number, quiet))
        )
    return tuple(account)


def _history(verdicts: Mapping[str, Any]) -> tuple[Judged, ...]:
    """What was kept of an alert that looks further than at its own symbol's prices."""
    return tuple(
        Judged(
            datetime.fromisoformat(at),
            None,
            None if price is None else Decimal(price),
            None,
            str(reason),
            Symbol(detail) if detail else None,
        )
        for at, reason, price, detail in verdicts.get("history", ())
    )


class Ledger:
    """Knows what of all this was kept already, so that only what is new is kept again."""

    def __init__(self) -> None:
        self._counts: dict[Symbol, int] = {}
        self._said: dict[AlertId, tuple[object, ...]] = {}

    def take(self, tapes: Iterable[Tape]) -> tuple[dict[Symbol, Any], dict[AlertId, Any]]:
        """What was heard, and what alerts made of it, where that is new."""
        prices: dict[Symbol, Any] = {}
        said: dict[AlertId, Any] = {}
        for tape in tapes:
            symbol = tape.instrument.symbol
            if self._counts.get(symbol) != tape.count:
                self._counts[symbol] = tape.count
                prices[symbol] = heard_to_json(tape)
            for alert, watch in tape.watches.items():
                last = watch.trail[-1] if watch.trail else None
                word = watch.quiet_words[-1] if watch.quiet_words else None
                told = watch.history[-1] if watch.history else None
                mark = (watch.born_at, last, word, told)
                if self._said.get(alert) != mark:
                    self._said[alert] = mark
                    said[alert] = verdicts_to_json(watch)
        return prices, said


def _observation_to_json(obs: Observation) -> dict[str, Any]:
    return {
        "at": obs.received_time.isoformat(),
        "quote_time": obs.quote_time.isoformat(),
        "price": str(obs.price),
        "session": obs.session.value,
        "currency": obs.currency,
        "previous_close": None if obs.previous_close is None else str(obs.previous_close),
        "source": obs.source,
    }


def _observation_from_json(symbol: Symbol, row: Mapping[str, Any]) -> Observation:
    close = row.get("previous_close")
    return Observation(
        symbol=symbol,
        price=Decimal(row["price"]),
        quote_time=datetime.fromisoformat(row["quote_time"]),
        received_time=datetime.fromisoformat(row["at"]),
        session=Session(row["session"]),
        source=str(row.get("source", "")),
        currency=str(row.get("currency", "")),
        previous_close=None if close is None else Decimal(close),
    )
