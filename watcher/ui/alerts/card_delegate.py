"""Paints alerts as cards: a bar that says how it stands, the terms, the news, and a switch."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from watcher.ui.alerts.arrangement import Heading
from watcher.ui.alerts.cards import Card, Standing
from watcher.ui.alerts.rows import AlertModel
from watcher.ui.texts import Texts
from watcher.ui.theme import BODY_PX, SMALL_PX, Theme

GAP = 8
SIDE = 10
SHORT, TALL = 49, 66
HEADING = 20
_PAD = 12
_LINES = (7, 28, 45)
_BAR = 3
_RADIUS = 5
_SWITCH = QSize(28, 16)
_KNOB = 6.0
_DASHES = [2.5, 2.5]


class CardDelegate(QStyledItemDelegate):
    """Draws each card from the card itself; nothing is asked of the model's roles."""

    def __init__(self, model: AlertModel, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)

    @Slot()
    def _on_theme_changed(self) -> None:
        tokens = self._theme.tokens
        self._bold = Texts(self._theme.font(BODY_PX, QFont.Weight.DemiBold))
        self._body = Texts(self._theme.font(BODY_PX))
        self._small = Texts(self._theme.font(SMALL_PX))
        self._small_bold = Texts(self._theme.font(SMALL_PX, QFont.Weight.DemiBold))
        self._raised, self._line, self._chosen = map(QColor, (tokens.raised, tokens.line, tokens.selection))
        self._text, self._muted, self._accent = map(QColor, (tokens.text, tokens.muted, tokens.accent))
        self._knob = QColor(tokens.text if self._theme.name == "dark" else tokens.panel)
        self._tones = {
            Standing.ARMED: QColor(tokens.alert),
            Standing.SUSPENDED: QColor(tokens.alert),
            Standing.PAUSED: QColor(tokens.faint),
            Standing.FIRED: QColor(tokens.good),
            Standing.OVER: QColor(tokens.faint),
        }

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        state: QStyle.StateFlag = option.state
        card, box = self._model.row(index.row()), card_box(option.rect)
        if isinstance(card, Heading):
            painter.setPen(self._muted)
            self._small_bold.left(painter, box.x() + 2, box.y() + 3, card.text, box.width())
            return
        tone = self._tones[card.standing]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_box(painter, box, card, state)
        self._paint_texts(painter, box, card, tone)
        self._paint_switch(painter, switch_box(option.rect), card, tone)
        painter.restore()

    def _paint_box(self, painter: QPainter, box: QRect, card: Card, state: QStyle.StateFlag) -> None:
        selected = bool(state & QStyle.StateFlag.State_Selected)
        focused = selected and bool(state & QStyle.StateFlag.State_HasFocus)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.fillPath(frame, self._chosen if selected else self._raised)
        painter.setPen(self._accent if focused else self._line)
        painter.drawPath(frame)
        painter.setClipPath(frame)
        tone = self._tones[card.standing]
        if card.standing is Standing.SUSPENDED:
            # Broken, so that it is not the colour alone that tells.
            pen = QPen(tone, _BAR, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
            pen.setDashPattern(_DASHES)
            painter.setPen(pen)
            x = box.x() + _BAR / 2
            painter.drawLine(QLineF(x, box.y(), x, box.bottom()))
        else:
            painter.fillRect(box.x(), box.y(), _BAR, box.height(), tone)
        painter.setClipping(False)

    def _paint_texts(self, painter: QPainter, box: QRect, card: Card, tone: QColor) -> None:
        left, room = box.x() + _PAD, box.width() - 2 * _PAD
        top, below, last = (box.y() + line for line in _LINES)
        beside = room - _SWITCH.width() - GAP
        painter.setPen(self._text)
        end = self._bold.left(painter, left, top, card.symbol, beside)
        self._body.left(painter, end + 6, top, card.title, max(1, beside - (end + 6 - left)))
        painter.setPen(self._muted)
        # Further to the right it would end below the switch.
        self._small.left(painter, left, below, card.terms, beside if not card.news else room)
        if card.news:
            is_quiet = card.standing in {Standing.PAUSED, Standing.OVER}
            painter.setPen(self._muted if is_quiet else self._accent if card.is_trial else tone)
            self._small.left(painter, left, last, card.news, room)

    def _paint_switch(self, painter: QPainter, box: QRect, card: Card, tone: QColor) -> None:
        track = QRectF(box)
        radius = track.height() / 2
        centre = track.center()
        centre.setX(track.right() - radius if card.is_on else track.left() + radius)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone)
        painter.drawRoundedRect(track, radius, radius)
        painter.setBrush(self._knob)
        painter.drawEllipse(centre, _KNOB, _KNOB)


def card_box(row: QRect) -> QRect:
    """Where in its row a card lies."""
    return row.adjusted(SIDE, GAP, -SIDE, 0)


def switch_box(row: QRect) -> QRect:
    """Where in its row the switch lies."""
    box = card_box(row)
    return QRect(box.right() - SIDE - _SWITCH.width(), box.y() + GAP + 1, _SWITCH.width(), _SWITCH.height())
