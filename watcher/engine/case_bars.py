"""The bars of a recorded day: what a request for history answers, and when."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

from watcher.domain.alerts.alert import Outcome
from watcher.domain.alerts.evaluator import Evaluator
from watcher.domain.alerts.filling import CatchUp
from watcher.domain.alerts.report import joined
from watcher.domain.bars import Bars, Interval
from watcher.domain.symbols import Symbol
from watcher.engine.case import bars_of, list_of, read_at, word_of


class CaseBars:
    """Gives the evaluator the bars at hand; `note` is told what comes of it."""

    def __init__(self, evaluator: Evaluator, note: Callable[[Outcome], None]) -> None:
        self._evaluator = evaluator
        self._note = note
        self._bars: dict[Symbol, dict[Interval, Bars]] = {}
        self._unanswered: dict[Symbol, list[CatchUp]] = {}

    def take(self, symbol: Symbol, row: Any, at: datetime) -> None:
        """From now on history requests answer these; what waits for them is answered."""
        interval = word_of(row, "interval", Interval, None)
        rows = list_of(row, "rows")
        bars = read_at("rows", bars_of, rows)
        self._bars.setdefault(symbol, {})[interval] = bars
        if interval is Interval.D1:
            self._evaluator.learn(symbol, bars, at)
        self._note(self._evaluator.learn_bars(symbol, interval, bars, at))
        self.answer(at)

    def answer_needs(self, at: datetime) -> None:
        """Answer what indicators need with the bars at hand, as a request at this moment would."""
        for need in self._evaluator.bars_needed(at):
            bars = self._bars.get(need.symbol, {}).get(need.interval)
            if bars is not None:
                self._note(self._evaluator.learn_bars(need.symbol, need.interval, bars, at))

    def answer(self, at: datetime) -> None:
        """Answer what is asked for with the bars at hand; with none of that time the question stays open."""
        self._ask()
        told: list[Outcome] = []
        for symbol in [symbol for symbol, asked in self._unanswered.items() if self._has_bars(symbol, asked)]:
            # An empty answer may call for coarser bars.
            while asked := self._unanswered.pop(symbol, []):
                for request in asked:
                    bars = self._bars[symbol].get(request.interval, Bars.empty())
                    told.append(self._evaluator.replay(symbol, request.interval, bars, at))
                self._ask()
        self._note(joined(told))

    def _ask(self) -> None:
        for request in self._evaluator.catch_up_requests():
            self._unanswered.setdefault(request.symbol, []).append(request)

    def _has_bars(self, symbol: Symbol, asked: Sequence[CatchUp]) -> bool:
        return any(
            len(bars.since(request.since - timedelta(seconds=interval.seconds)).until(request.until))
            for request in asked
            for interval, bars in self._bars.get(symbol, {}).items()
        )
