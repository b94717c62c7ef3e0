"""What can be asked about what comes next."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from watcher.domain.symbols import Symbol
from watcher.values import dataclass


@dataclass(frozen=True, slots=True)
class LoadAgenda:
    """Answers a tuple of AgendaEntry from the store, for these and for what is held; both days count.

    The source is asked about them afterwards, each at most once a day.
    """

    symbols: tuple[Symbol, ...]
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class ExportAgenda:
    """Write the same to an iCalendar file. Answers how many entries it has."""

    symbols: tuple[Symbol, ...]
    first: date
    last: date
    path: Path


AgendaRequest = LoadAgenda | ExportAgenda
