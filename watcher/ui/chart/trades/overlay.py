"""Marks of the user's own trades: ▲ below the bar of a buy, ▼ above that of a sell; a line at their cost."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from watcher.domain.bars import Interval
from watcher.domain.portfolio.own_trades import OwnCost, OwnTrade
from watcher.language import tr
from watcher.overriding import override
from watcher.ui import words
from watcher.ui.plotting.frame import Frame
from watcher.ui.plotting.look import Look
from watcher.ui.plotting.overlay import Depth, Overlay, Tag
from watcher.ui.plotting.pixels import RectBatch, dashes
from watcher.ui.plotting.readout import Ink, Word
from watcher.ui.plotting.series import Series
from watcher.ui.theme import Theme

SIZE = 9.0
"""How wide and high a mark is, in logical pixels."""
GAP = 4.0
"""How far from its bar it stands."""
_MOST_WORDS = 3
_DASH_PX, _PAUSE_PX = 6, 4
_DAY_S = 86_400


class TradeMarks(Overlay):
    """What is said of a bar are its trades, then the cost; quantities only where amounts may be seen."""

    depth = Depth.ABOVE
    reads_view = False

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._series: Series | None = None
        self._trades: tuple[OwnTrade, ...] = ()
        self._cost: OwnCost | None = None
        self._interval, self._zone = Interval.D1, ZoneInfo("UTC")
        self._currency, self._places = "", 2
        self._of: dict[int, tuple[OwnTrade, ...]] = {}
        self._indices = np.zeros(0, dtype=np.int64)
        self._since = 0
        self._line = RectBatch()

    def stand(self, interval: Interval, zone: str, currency: str, places: int) -> None:
        """Say of the bars how long they are, of which exchange, and how their prices are written."""
        self._interval, self._zone = interval, ZoneInfo(zone or "UTC")
        self._currency, self._places = currency, places

    def set_trades(self, trades: Sequence[OwnTrade], cost: OwnCost | None) -> None:
        """Mark these, in place of those of before."""
        self._trades, self._cost = tuple(trades), cost
        self._place()

    @property
    def indices(self) -> list[int]:
        """The bars with a mark, ascending."""
        return [int(index) for index in self._indices]

    @property
    def cost(self) -> float | None:
        """Where the line is; None where there is none."""
        cost = self._cost
        if cost is None or cost.unbooked is not None or cost.currency != self._currency:
            return None
        return float(cost.price)

    @override
    def follow(self, series: Series, first: int) -> None:
        if series is not self._series or first == 0:
            self._series = series
            self._place()

    # ---- where they stand

    def _place(self) -> None:
        found: dict[int, list[OwnTrade]] = {}
        series = self._series
        self._since = 0
        if series is not None and len(series):
            for one in self._trades:
                if (index := self._index(series, one.day, one.at)) >= 0:
                    found.setdefault(index, []).append(one)
            if self._cost is not None and self._cost.since is not None:
                self._since = max(0, self._index(series, self._cost.since, None))
        self._of = {index: tuple(found[index]) for index in sorted(found)}
        self._indices = np.asarray(list(self._of), dtype=np.int64)

    def _index(self, series: Series, day: date, at: datetime | None) -> int:
        """The bar of a day or an instant, the next one where there was no trade; −1 before the first."""
        midnight = datetime.combine(day, time(), self._zone).timestamp()
        evening = datetime.combine(day + timedelta(days=1), time(), self._zone).timestamp()
        if evening <= series.starts[0]:
            return -1
        if self._interval.is_intraday and at is not None:
            return int(series.starts.searchsorted(at.timestamp(), side="right")) - 1
        if self._interval.is_intraday or self._interval is Interval.D1:
            return min(int(series.starts.searchsorted(midnight)), len(series) - 1)
        # A week or a month begins before most of its days.
        return max(0, int(series.starts.searchsorted(evening)) - 1)

    # ---- what is said

    @override
    def words(self, index: int) -> list[Word]:
        ink, said = self._theme.tokens.accent, []
        trades = self._of.get(index, ())
        said = [Word(self.said(one), ink, 8) for one in trades[:_MOST_WORDS]]
        if len(trades) > _MOST_WORDS:
            said.append(Word(tr("and {count} more").format(count=len(trades) - _MOST_WORDS), Ink.MUTED, 8))
        cost = self._cost
        if cost is not None:
            said.append(Word(tr("Average cost"), Ink.MUTED, 4))
            if cost.unbooked is not None:
                said.append(
                    Word(
                        tr("not known: the split of {unbooked} is not booked").format(unbooked=cost.unbooked),
                        Ink.MUTED,
                        12,
                    )
                )
            else:
                said.append(Word(self._price(float(cost.price), cost.currency), ink, 12))
        return said

    def said(self, one: OwnTrade) -> str:
        """One trade: “▲ 10 × 80.00”."""
        arrow = "▲" if one.is_buy else "▼"
        quantity = words.private(words.units(one.quantity))
        price = words.DASH if one.price is None else self._price(float(one.price), one.currency)
        return f"{arrow} {quantity} × {price}"

    def _price(self, price: float, currency: str) -> str:
        written = words.number(price, self._places)
        return written if currency == self._currency else f"{written} {currency}"

    @override
    def tags(self) -> list[Tag]:
        cost = self.cost
        return [] if cost is None else [Tag(cost, self._theme.tokens.accent)]

    # ---- how it is painted

    @override
    def paint(self, painter: QPainter, frame: Frame, look: Look) -> None:
        self._paint_cost(painter, frame, look)
        first, stop = np.searchsorted(self._indices, [int(frame.x0) - 1, int(frame.x1) + 1])
        shown = self._indices[first:stop].tolist()
        if not shown or self._series is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in shown:
            _, high, low, _, _ = self._series.bar(index)
            x = frame.x(index + 0.5)
            if any(one.is_buy for one in self._of[index]):
                self._paint_mark(painter, frame, look, x, frame.y(low), is_buy=True)
            if not all(one.is_buy for one in self._of[index]):
                self._paint_mark(painter, frame, look, x, frame.y(high), is_buy=False)
        painter.restore()

    def _paint_cost(self, painter: QPainter, frame: Frame, look: Look) -> None:
        cost = self.cost
        left = max(0, int(frame.x(self._since)))
        if cost is None or not frame.holds(cost) or left >= frame.width:
            return
        unit = max(1, int(frame.ratio))
        line = dashes(left, frame.width, int(frame.y(cost)), _DASH_PX * unit, _PAUSE_PX * unit, unit)
        self._line.fill(painter, QBrush(look.accent), line)

    def _paint_mark(
        self, painter: QPainter, frame: Frame, look: Look, x: float, y: float, *, is_buy: bool
    ) -> None:
        """A buy is filled, a sell is an outline: shape and place say it, not the colour."""
        down = frame.ratio if is_buy else -frame.ratio
        tip, foot, half = y + GAP * down, y + (GAP + SIZE) * down, SIZE / 2 * frame.ratio
        painter.setPen(QPen(QColor(look.panel if is_buy else look.accent), frame.ratio))
        painter.setBrush(QBrush(look.accent if is_buy else look.panel))
        painter.drawPolygon(QPolygonF([QPointF(x, tip), QPointF(x + half, foot), QPointF(x - half, foot)]))
