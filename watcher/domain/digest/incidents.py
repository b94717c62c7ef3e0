"""What went wrong with data in a week: when nobody watched, what was held back, which closes are missing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta

from watcher.domain.alerts.alert import AlertId, LogEntry
from watcher.domain.alerts.eligibility import Reason
from watcher.domain.alerts.reasons import explain
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.values import dataclass

NO_CLOSE = "no_close"

_OF_DATA = frozenset(
    reason.value for reason in (Reason.NOT_MONITORED, Reason.STALE, Reason.BAD_PRICE, Reason.UNIT_CHANGED)
) | {"possible_split", "halted?", "data_health", "no_history", "suspended"}

Span = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True)
class Incident:
    """Something that went wrong with one symbol, so often, between the first and the last time.

    `unwatched` is the time in which nobody watched, what overlaps counted once; None for other incidents.
    """

    symbol: str
    code: str
    words: str
    count: int
    begin: datetime
    end: datetime
    unwatched: timedelta | None = None


def incidents(
    entries: Iterable[LogEntry], symbols: Mapping[AlertId, Symbol], begin: datetime, end: datetime
) -> tuple[Incident, ...]:
    """What the log of the alerts tells of the data of a time, the longest and most frequent first."""
    found: dict[tuple[str, str], list[LogEntry]] = {}
    for entry in entries:
        if entry.reason in _OF_DATA and begin <= entry.at < end:
            found.setdefault((symbols.get(entry.alert, entry.alert), entry.reason), []).append(entry)
    made = [_incident(symbol, code, told) for (symbol, code), told in found.items()]
    return tuple(sorted(made, key=lambda one: (-(one.unwatched or timedelta()), -one.count, one.symbol)))


def no_close(symbol: Symbol, last: date | None, at: datetime) -> Incident:
    """The closes of a symbol end before the week's last session did."""
    said = (
        tr("No close is stored.")
        if last is None
        else tr("The last close that is stored is of {day}.").format(day=last)
    )
    return Incident(symbol, NO_CLOSE, said, 1, at, at)


def joined(spans: Iterable[Span]) -> timedelta:
    """How long these are together, what overlaps counted once."""
    total, until = timedelta(), None
    for begin, end in sorted(spans):
        start = begin if until is None else max(begin, until)
        if end > start:
            total += end - start
        until = end if until is None else max(until, end)
    return total


def span_of(detail: str) -> Span | None:
    """The times in “from … to …”; None where they are not there."""
    words = detail.split()
    if len(words) != 4 or (words[0], words[2]) != ("from", "to"):  # noqa: PLR2004
        return None
    try:
        begin, end = datetime.fromisoformat(words[1]), datetime.fromisoformat(words[3])
    except ValueError:
        return None
    return (begin, end) if begin.tzinfo is not None and end.tzinfo is not None else None


def _incident(symbol: str, code: str, told: list[LogEntry]) -> Incident:
    at = [entry.at for entry in told]
    spans = [span for entry in told if (span := span_of(entry.detail)) is not None]
    if code != Reason.NOT_MONITORED or not spans:
        return Incident(symbol, code, explain(code), len(told), min(at), max(at))
    return Incident(
        symbol,
        code,
        explain(code),
        len(set(spans)),
        min(begin for begin, _ in spans),
        max(end for _, end in spans),
        joined(spans),
    )
