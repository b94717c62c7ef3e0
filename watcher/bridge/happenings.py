"""What the session passes on of what happened: charts and cards ask for it and keep their own."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from watcher.bridge.asking import Asking
from watcher.bridge.requests import Reply
from watcher.domain.symbols import Symbol
from watcher.engine.happening_requests import LoadDay, LoadHappenings


class Happened(Asking):
    """The part of the session that tells of big days, headlines and events."""

    def load_happenings(self, symbol: Symbol, peers: Sequence[Symbol], *, brings: bool = False) -> Reply:
        """Ask what happened to a symbol, the days of peers that are lacking first. Answers Happenings."""
        return self._ask(LoadHappenings(symbol, tuple(peers), brings))

    def load_day(self, symbol: Symbol, day: date, peers: Sequence[Symbol]) -> Reply:
        """Ask for one day of a symbol, beside these peers. Answers DayCard or None."""
        return self._ask(LoadDay(symbol, day, tuple(peers)))
