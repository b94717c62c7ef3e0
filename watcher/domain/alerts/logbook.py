"""All that alerts did and why, as lines to be read, filtered and taken along."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from watcher.domain.alerts.afterwards import FireRecord, Horizon
from watcher.domain.alerts.alert import Alert, AlertId, LogEntry
from watcher.domain.alerts.reasons import FIRED, explain
from watcher.domain.alerts.words import describe
from watcher.domain.symbols import Symbol
from watcher.values import dataclass

if TYPE_CHECKING:
    from watcher.domain.alerts.accounts import Judged


@dataclass(frozen=True, slots=True)
class LogLine:
    """One line: a fire with what came after it, or what else was decided about an alert."""

    at: datetime
    alert: AlertId
    symbol: Symbol
    code: str
    words: str
    """The condition of a fire, else what the code means."""
    price: Decimal | None
    labels: tuple[str, ...] = ()
    note: str = ""
    record: FireRecord | None = None

    @property
    def is_fire(self) -> bool:
        """Whether it fired."""
        return self.record is not None

    def change(self, horizon: Horizon) -> float | None:
        """How far the price went from there, as a ratio; None for other lines and while it is not known."""
        return None if self.record is None else self.record.change(horizon)


@dataclass(frozen=True, slots=True)
class LogFilter:
    """Which lines are wanted; what is not said is not asked for."""

    text: str = ""
    alert: AlertId | None = None
    symbol: Symbol | None = None
    since: datetime | None = None
    until: datetime | None = None
    fires_only: bool = False

    def takes(self, line: LogLine) -> bool:
        """Whether a line is wanted: every word of the text is somewhere in it."""
        if self.fires_only and not line.is_fire:
            return False
        if self.alert is not None and line.alert != self.alert:
            return False
        if self.symbol is not None and line.symbol != self.symbol:
            return False
        if (self.since is not None and line.at < self.since) or (
            self.until is not None and line.at >= self.until
        ):
            return False
        text = " ".join((line.alert, line.symbol, line.code, line.words, *line.labels, line.note)).casefold()
        return all(word in text for word in self.text.casefold().split())


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why an alert did or did not fire: what it made of the last prices, oldest first, and its log."""

    alert: Alert
    judged: tuple[Judged, ...]
    log: tuple[LogEntry, ...]


def log_lines(
    fires: Iterable[FireRecord],
    entries: Iterable[LogEntry],
    symbols: Mapping[AlertId, Symbol],
    places: Mapping[Symbol, int],
) -> list[LogLine]:
    """Fires and decisions in one list, newest first. `symbols` are those of the alerts there are."""
    known = dict(symbols)
    lines = []
    for record in fires:
        firing = record.firing
        known.setdefault(firing.alert, firing.symbol)
        lines.append(
            LogLine(
                at=firing.occurred_at,
                alert=firing.alert,
                symbol=firing.symbol,
                code=FIRED,
                words=describe(firing.condition, places.get(firing.symbol, 2)),
                price=firing.price,
                labels=tuple(sorted(label.value for label in firing.labels)),
                note=firing.note,
                record=record,
            )
        )
    for entry in entries:
        if entry.reason != FIRED:
            said = " ".join(text for text in (explain(entry.reason), entry.detail) if text)
            symbol = known.get(entry.alert, Symbol(""))
            lines.append(LogLine(entry.at, entry.alert, symbol, entry.reason, said, entry.price))
    return sorted(lines, key=lambda line: line.at, reverse=True)
