"""Below the course of a portfolio: its value, what was paid in and out, and how far it was below a high."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF
from typing_extensions import override

from watcher.domain import dates
from watcher.domain.portfolio.course import Course
from watcher.domain.portfolio.prices import Floats
from watcher.domain.portfolio.returns import below_high
from watcher.language import tr
from watcher.ui.plotting.curve import CurvePainter, Values
from watcher.ui.plotting.frame import Frame
from watcher.ui.plotting.look import Look
from watcher.ui.plotting.navigation import Span
from watcher.ui.plotting.overlay import Pane, Tag
from watcher.ui.plotting.price_axis import PriceTick, value_ticks
from watcher.ui.plotting.readout import Ink, Word
from watcher.ui.portfolio.amounts import money
from watcher.ui.theme import Theme
from watcher.ui.words import number, percent

MARK_PX = 7.0
_AWAY_PX = 4.0
_UNITS = ((1e9, 1e9, "B"), (1e6, 1e6, "M"), (1e4, 1e3, "K"))
_MOST_PLACES = 2
_DENSER = 1.8
"""A low strip has more ticks than its height would give it, or it had none below zero."""
_FINE = 1e3
"""A single value is written with as many digits as a step of a thousandth needs."""


class ValuePane(Pane):
    """The value, what had been paid in by then, and a mark at each deposit and withdrawal.

    In discreet mode the shape is shown, and no amount.
    """

    key = "value"
    share = 0.34

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._currency = ""
        self._value, self._paid = Values(), Values()
        self._sums: tuple[Floats, Floats] = (np.zeros(1), np.zeros(1))
        self._curve = CurvePainter()

    def show(self, course: Course, currency: str) -> None:
        """Have these values; the chart's bars are its days."""
        self._currency = currency
        into, out = course.flows_in, course.flows_out
        self._value = Values(course.values)
        self._paid = Values(course.values[0] + np.cumsum(into - out))
        none = np.zeros(1)
        self._sums = (np.concatenate((none, np.cumsum(into))), np.concatenate((none, np.cumsum(out))))

    @override
    def extent(self, first: int, stop: int) -> Span | None:
        found = [one for part in (self._value, self._paid) if (one := part.extent(first, stop)) is not None]
        return (min(low for low, _ in found), max(high for _, high in found)) if found else None

    @override
    def words(self, index: int) -> list[Word]:
        if not 0 <= index < len(self._value):
            return []
        said = [
            Word(tr("Value"), Ink.MUTED, 4),
            Word(self._amount(self._value[index]), self._theme.tokens.accent, 4),
            Word(self._currency, Ink.MUTED, 12),
            Word(tr("Paid in"), Ink.MUTED, 4),
            Word(self._amount(self._paid[index]), Ink.TEXT, 12),
        ]
        for sums, arrow, name in zip(self._sums, "▲▼", (tr("deposit"), tr("withdrawal")), strict=True):
            moved = float(sums[index + 1] - sums[index])
            if moved:
                said.append(Word(f"{arrow} {name} {self._amount(moved)}", Ink.TEXT, 8))
        return said

    def _amount(self, value: float) -> str:
        return self._theme.private(money(Decimal(f"{value:.2f}")))

    @override
    def tags(self) -> list[Tag]:
        if not len(self._value):
            return []
        value = self._value[len(self._value) - 1]
        return [Tag(value, self._theme.tokens.accent, self.text(value))]

    @override
    def ticks(self, low: float, high: float, height: float) -> tuple[PriceTick, ...]:
        ticks = value_ticks(low, high, height)
        step = ticks[1].price - ticks[0].price if len(ticks) > 1 else high - low
        return tuple(PriceTick(one.price, self._theme.private(short(one.price, step))) for one in ticks)

    @override
    def text(self, value: float) -> str:
        return self._theme.private(short(value, abs(value) / _FINE or 1.0))

    @override
    def paint(self, painter: QPainter, frame: Frame, look: Look) -> None:
        if not len(self._value):
            return
        self._curve.paint(painter, frame, self._paid, look.muted)
        self._curve.paint(painter, frame, self._value, look.accent)
        columns = frame.columns
        last = np.minimum(columns.last, len(self._value) - 1)
        first = np.minimum(columns.first, last)
        _, _, end = self._value.within(columns)
        xs, ys = frame.centres, frame.ys(end)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for sums, is_deposit in zip(self._sums, (True, False), strict=True):
            moved = sums[last + 1] - sums[first]
            _paint_marks(painter, frame, look, xs[moved > 0], ys[moved > 0], is_deposit=is_deposit)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _paint_marks(
    painter: QPainter, frame: Frame, look: Look, xs: Floats, ys: Floats, *, is_deposit: bool
) -> None:
    """A deposit points up from below and is filled, a withdrawal points down and is an outline."""
    down = frame.ratio if is_deposit else -frame.ratio
    half = MARK_PX / 2 * frame.ratio
    painter.setPen(QPen(look.panel if is_deposit else look.text, frame.ratio))
    painter.setBrush(QBrush(look.text if is_deposit else look.panel))
    before = -math.inf
    for x, y in zip(xs.tolist(), ys.tolist(), strict=True):
        if x - before < half:
            continue
        before = x
        tip = y + _AWAY_PX * down
        foot = tip + MARK_PX * down
        painter.drawPolygon(QPolygonF([QPointF(x, tip), QPointF(x + half, foot), QPointF(x - half, foot)]))


class DrawdownPane(Pane):
    """How far the time-weighted index is below its last high."""

    key = "drawdown"
    share = 0.2

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._below = Values()
        self._highs: Sequence[int] = ()
        self._days: Sequence[int] = ()
        self._curve = CurvePainter()

    def show(self, course: Course, index: Floats) -> None:
        """Have this index; the chart's bars are its days."""
        below = below_high(index, course)
        self._below = Values(below)
        self._days = course.days.tolist()
        self._highs = np.maximum.accumulate(np.where(below == 0, np.arange(len(below)), 0)).tolist()

    @override
    def extent(self, first: int, stop: int) -> Span | None:
        found = self._below.extent(first, stop)
        return None if found is None else (found[0], 0.0)

    @override
    def words(self, index: int) -> list[Word]:
        if not 0 <= index < len(self._below):
            return []
        below = self._below[index]
        said = [Word(tr("Drawdown"), Ink.MUTED, 4), Word(self.text(below), self._theme.tokens.down, 8)]
        if below:
            high = date.fromordinal(self._days[self._highs[index]])
            said.append(Word(tr("below the high of {day}").format(day=dates.full(high)), Ink.MUTED, 8))
        return said

    @override
    def ticks(self, low: float, high: float, height: float) -> tuple[PriceTick, ...]:
        ticks = value_ticks(low, high, height * _DENSER)
        return tuple(PriceTick(one.price, percent(one.price)) for one in ticks if one.price <= 0)

    @override
    def text(self, value: float) -> str:
        return percent(value)

    @override
    def paint(self, painter: QPainter, frame: Frame, look: Look) -> None:
        columns = frame.columns
        if not len(self._below) or not len(columns):
            return
        low, _, _ = self._below.within(columns)
        top = frame.y(0.0)
        xs, ys = frame.centres, frame.ys(np.nan_to_num(low))
        fill = QColor(look.down)
        fill.setAlphaF(0.25)
        painter.setBrush(fill)
        points = [QPointF(x, y) for x, y in zip(xs.tolist(), ys.tolist(), strict=True)]
        painter.drawPolygon(QPolygonF([QPointF(xs[0], top), *points, QPointF(xs[-1], top)]))
        self._curve.paint(painter, frame, self._below, look.down)


def short(value: float, step: float) -> str:
    """An amount in few digits, as fine as a step needs it: "10.25M", "950"."""
    unit, letter = next(((unit, name) for least, unit, name in _UNITS if abs(value) >= least), (1.0, ""))
    places = math.ceil(-math.log10(step / unit) - 1e-9) if step > 0 else 0
    return f"{number(value / unit, min(max(0, places), _MOST_PLACES))}{letter}"
