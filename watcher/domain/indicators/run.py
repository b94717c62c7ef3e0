"""An indicator that goes on with its bars: a tick costs its last value, a correction a few."""

from __future__ import annotations

from collections.abc import Sequence

from watcher.domain.indicators.formula import Columns, Row, Stream, Values
from watcher.domain.indicators.formulas import formula
from watcher.domain.indicators.inputs import Inputs
from watcher.domain.indicators.kinds import IndicatorKind, Parameters

KEPT = 64
"""How many bars, at least, may be corrected without computing all of them anew; sources correct 16."""


class Run:
    """Values over bars, then bar after bar; always those of a full computation, bit for bit.

    Two streams go along: one just before the newest bar, for its ticks, and one some bars
    behind, from which corrected bars are gone through again. Imports TA-Lib.
    """

    def __init__(self, kind: IndicatorKind, parameters: Parameters, inputs: Inputs) -> None:
        given = kind.checked(parameters)
        bars, compute = inputs.bars, formula(kind)
        self.columns: Columns = compute(inputs, given)
        self._size = len(bars)
        behind = max(0, self._size - KEPT)
        self._behind: Stream = compute.stream(Inputs(bars[:behind], inputs.table), given)
        columns = [column[behind:].tolist() for column in bars.columns]
        self._rows: list[Row] = list(zip(*columns, strict=True))
        self._stream = self._caught_up()

    def __len__(self) -> int:
        return self._size

    def tick(self, row: Row) -> Values:
        """The newest bar is like this now: its values."""
        self._rows[-1] = row
        return self._stream.peek(row)

    def append(self, row: Row) -> Values:
        """A bar begins, and the one before is over: its values."""
        if self._rows:
            self._stream.update(self._rows[-1])
        self._rows.append(row)
        self._size += 1
        if len(self._rows) > 2 * KEPT:
            for old in self._rows[:KEPT]:
                self._behind.update(old)
            del self._rows[:KEPT]
        return self._stream.peek(row)

    def put(self, first: int, rows: Sequence[Row]) -> tuple[int, list[Values]] | None:
        """The bars from `first` on are these; from which bar on values change, and the values.

        None: the change lies too far back, or a bar between is not told, and a new run is needed.
        """
        begin = self._size - len(self._rows)
        if not begin <= first <= self._size or first + len(rows) < self._size:
            return None
        known = self._rows[first - begin :]
        same = 0
        while same < len(known) and known[same] == rows[same]:
            same += 1
        first, rows = first + same, rows[same:]
        if first < self._size - 1:
            return first, self._corrected(first - begin, rows)
        values: list[Values] = []
        for row in rows:
            is_newest = first + len(values) == self._size - 1
            values.append(self.tick(row) if is_newest else self.append(row))
        return first, values

    def _corrected(self, at: int, rows: Sequence[Row]) -> list[Values]:
        """Go through the bars again from where the stream behind stands."""
        self._size += at + len(rows) - len(self._rows)
        self._rows[at:] = rows
        stream = self._behind.copy()
        values: list[Values] = []
        for number, row in enumerate(self._rows):
            if number >= at:
                values.append(stream.peek(row))
            if number < len(self._rows) - 1:
                stream.update(row)
        self._stream = stream
        return values

    def _caught_up(self) -> Stream:
        stream = self._behind.copy()
        for row in self._rows[:-1]:
            stream.update(row)
        return stream
