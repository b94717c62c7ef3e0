"""The last 24 hours of two listings as one strip: shaded by session, each with its move."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from math import ceil

import numpy as np
from PySide6.QtCore import QEvent, QMargins, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from watcher.domain.comparison.pair_data import epoch
from watcher.domain.comparison.pair_strip import Stretch, Strip
from watcher.domain.quote import Session
from watcher.domain.symbols import Symbol
from watcher.language import ended, tr
from watcher.ui import words
from watcher.ui.pair.readable import Readable
from watcher.ui.pair.wording import label_of, money, move_of, said_stretch
from watcher.ui.theme import Theme
from watcher.ui.tips import plain_tip

_LEFT, _RIGHT, _TOP, _BOTTOM = 10, 58, 42, 20
_BETWEEN = 6
_LANE = 18
_GAP_S = 1_800
_SHADES = {Session.PRE: 22, Session.REGULAR: 46, Session.POST: 22}
_HOURS = 4
_EDGE = 0.06


class StripView(Readable):
    """The mouse reads prices; the arrow keys go from session to session."""

    MARGINS = QMargins(_LEFT, _TOP, _RIGHT, _BOTTOM)
    BEST, LEAST = QSize(460, 190), QSize(240, 96)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setObjectName("strip")
        self.setAccessibleName(tr("The last 24 hours, session by session"))
        self._strip: Strip | None = None
        self._first = Symbol("")
        self._currency = ""
        self._chosen: int | None = None
        self._mouse: float | None = None

    def show_strip(self, strip: Strip | None, first: Symbol, currency: str) -> None:
        """Show this; prices are in `currency` for one share of `first`."""
        self._strip, self._first, self._currency = strip, first, currency
        if strip is None or (self._chosen is not None and self._chosen >= len(strip.stretches)):
            self._chosen = None
        self._describe()
        self.update()

    @property
    @override
    def readout(self) -> str:
        """The session that was chosen, or all of them."""
        stretches = () if self._strip is None else self._strip.stretches
        if self._chosen is not None:
            stretches = stretches[self._chosen : self._chosen + 1]
        return "; ".join(said_stretch(one) for one in stretches)

    # ---- reading it

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse = event.position().x()
        self.setToolTip(plain_tip(self._said_at(self._mouse)))
        self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._mouse = None
        self.update()

    def _said_at(self, x: float) -> str:
        """The sessions below a point, and the price of each then."""
        strip, room = self._strip, self._room
        if strip is None or not room.left() <= x <= room.right():
            return ""
        at = epoch(strip.begin) + (x - room.left()) / room.width() * (epoch(strip.end) - epoch(strip.begin))
        parts = []
        for one in strip.stretches:
            if epoch(one.begin) <= at < epoch(one.end):
                row = int(np.searchsorted(one.times, at, side="right")) - 1
                price = float(one.prices[row]) if row >= 0 else np.nan
                known = f" {money(price, self._currency)}" if np.isfinite(price) else ""
                parts.append(f"{ended(said_stretch(one))}{known}")
        return " ".join(parts)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go from session to session, Home and End to the first and the last, Escape to all."""
        count = 0 if self._strip is None else len(self._strip.stretches)
        now = self._chosen
        to = {
            Qt.Key.Key_Left: count - 1 if now is None else max(now - 1, 0),
            Qt.Key.Key_Right: 0 if now is None else min(now + 1, count - 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: count - 1,
        }.get(Qt.Key(event.key()))
        if count and to is not None:
            self._choose(to)
        elif count and event.key() == Qt.Key.Key_Escape and now is not None:
            self._choose(None)
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._choose(None)
        super().focusOutEvent(event)

    def _choose(self, at: int | None) -> None:
        self._chosen = at
        self._describe()
        self.update()

    # ---- drawing

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._strip is not None:
            self._paint(painter, self._strip)
        if self.hasFocus():
            painter.setPen(QColor(self._theme.tokens.accent))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _x(self, strip: Strip, at: float) -> float:
        room, begin = self._room, epoch(strip.begin)
        return room.left() + (at - begin) / (epoch(strip.end) - begin) * room.width()

    def _paint(self, painter: QPainter, strip: Strip) -> None:
        for at, one in enumerate(strip.stretches):
            self._paint_session(painter, strip, one, is_chosen=at == self._chosen)
        self._paint_labels(painter, strip)
        self._paint_hours(painter, strip)
        known = [one.prices[np.isfinite(one.prices)] for one in strip.stretches]
        prices = np.concatenate(known) if known else np.zeros(0)
        if len(prices):
            low, high = float(prices.min()), float(prices.max())
            edge = ((high - low) or high * 0.01) * _EDGE
            self._paint_prices(painter, strip, low - edge, high + edge)
        tokens, room = self._theme.tokens, self._room
        if self._mouse is not None and room.left() <= self._mouse <= room.right():
            painter.fillRect(QRectF(self._mouse, room.top(), 1, room.height()), QColor(tokens.muted))

    def _colour(self, symbol: Symbol) -> QColor:
        tokens = self._theme.tokens
        return QColor(tokens.accent if symbol == self._first else tokens.alert)

    def _paint_session(self, painter: QPainter, strip: Strip, one: Stretch, *, is_chosen: bool) -> None:
        """Its shade; hours of the two may overlap."""
        tokens, room = self._theme.tokens, self._room
        left, right = self._x(strip, epoch(one.begin)), self._x(strip, epoch(one.end))
        shade = self._colour(one.symbol)
        shade.setAlpha(_SHADES[one.session])
        painter.fillRect(QRectF(left, room.top(), right - left, room.height()), shade)
        if is_chosen:
            painter.setPen(QColor(tokens.accent))
            painter.drawRect(QRectF(left, room.top(), right - left, room.height()))

    def _paint_labels(self, painter: QPainter, strip: Strip) -> None:
        """Each above the begin of its session; where sessions are short, beside the others, and whole."""
        tokens, texts = self._theme.tokens, self._texts
        for lane in (True, False):
            shown = [one for one in strip.stretches if (one.symbol == self._first) is lane]
            labels = [label_of(one) for one in shown]
            if sum(map(texts.width, labels)) + _BETWEEN * len(labels) > self.width():
                # Its shade and its place say which session it is; the readout has all of it.
                labels = [move_of(one) or label_of(one) for one in shown]
            wishes = [self._x(strip, epoch(one.begin)) + 2 for one in shown]
            places = spread(wishes, list(map(texts.width, labels)), self.width() - 2)
            ends = (*(place - _BETWEEN for place in places[1:]), self.width())
            # Of one listing there may be no session, and then there is an end too many.
            for one, text, left, end in zip(shown, labels, places, ends, strict=False):
                colour = tokens.text
                if one.move:
                    colour = tokens.up if one.move > 0 else tokens.down
                painter.setPen(QColor(colour))
                texts.left(painter, left, 3 if lane else 3 + _LANE, text, max(ceil(end - left), 1))

    def _paint_hours(self, painter: QPainter, strip: Strip) -> None:
        tokens, room = self._theme.tokens, self._room
        first = words.formats().own(strip.begin).replace(minute=0, second=0, microsecond=0)
        painter.setPen(QColor(tokens.muted))
        for hours in range(1, 25):
            at = first + timedelta(hours=hours)
            if words.formats().own(at).hour % _HOURS or not strip.begin < at < strip.end:
                continue
            x = self._x(strip, at.timestamp())
            painter.fillRect(QRectF(x, room.top(), 1, room.height()), QColor(tokens.grid))
            text = words.time(at)
            width = self._texts.width(text)
            if x - width / 2 > 0 and x + width / 2 < room.right():
                self._texts.left(painter, x - width / 2, room.bottom() + 3, text, width + 2)

    def _paint_prices(self, painter: QPainter, strip: Strip, low: float, high: float) -> None:
        tokens, room, texts = self._theme.tokens, self._room, self._texts

        def y(price: float) -> float:
            return room.bottom() - (price - low) / (high - low) * room.height()

        painter.setPen(QColor(tokens.muted))
        for part in range(1, 4):
            price = low + (high - low) * part / 3
            text = money(price, "")
            texts.left(painter, room.right() + 6, y(price) - texts.height / 2, text, _RIGHT - 8)
        texts.left(painter, room.right() + 6, room.bottom() + 3, self._currency, _RIGHT - 8)
        for one in strip.stretches:
            painter.setPen(QPen(self._colour(one.symbol), 1.6))
            for run in _runs(one):
                points = [QPointF(self._x(strip, at), y(price)) for at, price in run]
                if len(points) == 1:
                    points.append(points[0] + QPointF(1.5, 0))
                painter.drawPolyline(QPolygonF(points))


def spread(wishes: Sequence[float], widths: Sequence[float], right: float) -> list[float]:
    """Where texts of these widths begin: as near to their wishes as they can without touching each other."""
    places: list[float] = []
    free = 0.0
    for wish, width in zip(wishes, widths, strict=True):
        places.append(max(wish, free))
        free = places[-1] + width + _BETWEEN
    for at in reversed(range(len(places))):
        places[at] = max(0.0, min(places[at], right - widths[at]))
        right = places[at] - _BETWEEN
    return places


def _runs(one: Stretch) -> list[list[tuple[float, float]]]:
    """Its prices in pieces: across lunch, and where nothing traded for long, there is no line."""
    runs: list[list[tuple[float, float]]] = []
    before: float | None = None
    for at, price in zip(one.times.tolist(), one.prices.tolist(), strict=True):
        if not np.isfinite(price):
            continue
        if before is None or at - before > _GAP_S:
            runs.append([])
        runs[-1].append((at, price))
        before = at
    return runs
