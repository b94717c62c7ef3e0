"""The portfolio's day and value in the top bar; nothing while nothing is held."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from watcher.bridge.session import Session
from watcher.language import tr
from watcher.overriding import override
from watcher.ui import words
from watcher.ui.texts import Texts
from watcher.ui.theme import Theme

_SPACE, _GAP = 5, 16
_FONT_PX = 13


class TotalsPiece(QWidget):
    """Follows every price; amounts are hidden in discreet mode."""

    unit_changed = Signal()
    """Amounts of all holdings are in another currency than was known."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("totals")
        self.setAccessibleName(tr("Portfolio"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._session = session
        self._theme = theme
        self._parts: tuple[tuple[str, str], ...] = ()
        self._gain = Decimal(0)
        session.portfolio_changed.connect(self._write)
        session.positions_changed.connect(self._write)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @Slot()
    def _on_theme_changed(self) -> None:
        self._plain = Texts(self._theme.font(_FONT_PX))
        self._bold = Texts(self._theme.font(_FONT_PX, QFont.Weight.DemiBold))
        self._write()

    @Slot()
    def _write(self) -> None:
        totals, private = self._session.portfolio_totals, self._theme.private
        held = any(live.position.is_open for live in self._session.positions.values())
        self.setVisible(totals is not None and held)
        if totals is None or not held:
            return
        if words.add_up_in(totals.currency):
            self.unit_changed.emit()
        gain, worth = totals.known_day, totals.known_value
        day = words.DASH if gain is None else private(words.signed(gain, 2))
        if totals.day_ratio is not None:
            day += f" ({words.percent(totals.day_ratio)})"
        value = words.DASH if worth is None else f"{private(words.number(worth, 2))} {totals.currency}"
        self._parts, self._gain = ((tr("Day"), day), (tr("Value"), value)), totals.day_gain
        tip = [tr("Of the last session of each market.")]
        if totals.unvalued:
            tip.append(
                tr("{left_out} of the positions cannot be valued: the portfolio says why.").format(
                    left_out=totals.unvalued
                )
            )
        elif totals.notices:
            tip.append(tr("The portfolio says what is missing from it, or old in it."))
        self.setToolTip(" ".join(tip))
        self.setAccessibleDescription(tr("Day {day}, value {value}").format(day=day, value=value))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        texts = (self._plain.width(name) + self._bold.width(text) for name, text in self._parts)
        wide = sum(texts) + (_SPACE + _GAP) * len(self._parts)
        return QSize(int(wide), int(self._plain.height) + 4)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, x = self._theme.tokens, 0.0
        tone = tokens.text if not self._gain else tokens.up if self._gain > 0 else tokens.down
        painter = QPainter(self)
        y = (self.height() - self._plain.height) / 2
        for (name, text), colour in zip(self._parts, (tone, tokens.text), strict=False):
            painter.setPen(QColor(tokens.muted))
            x = self._plain.left(painter, x, y, name, self.width() - x) + _SPACE
            painter.setPen(QColor(colour))
            x = self._bold.left(painter, x, y, text, self.width() - x) + _GAP
        painter.end()
