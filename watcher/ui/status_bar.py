"""The status bar: what state the prices are in, and when each market opens or closes."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStatusBar, QToolButton, QWidget

from watcher.bridge.session import Session
from watcher.language import tr, unmarked
from watcher.overriding import override
from watcher.ui.elided import ElidedLabel
from watcher.ui.jobs import JobsPiece
from watcher.ui.status_words import Tone, feed_words, market_words, tone
from watcher.ui.theme import Theme
from watcher.ui.wake import Wake
from watcher.ui.words import clock_time

HEIGHT = 26
_DOT = 8
_RING = 1.6


class StatusBar(QStatusBar):
    """Says it in words and in colour; it is written anew only when it reads differently."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setAccessibleName(tr("Status"))
        self.setSizeGripEnabled(False)
        self.setFixedHeight(HEIGHT)
        self._session = session
        self._dot = Dot(theme, self)
        self._feed = self._label(tr("How the prices are doing"), 430)
        self._markets = self._label(tr("When the markets open and close"))
        self._saved = self._label(tr("What is on disk"))
        self._demo = self._label(tr("Where the prices come from"), 120)
        self._demo.setText(tr("Demo market"))
        self._demo.setVisible(session.is_demo)
        self.jobs = JobsPiece(session, theme, self)
        """What the program is busy with."""
        self._messages = QToolButton(self)
        self._wake = Wake(session, self)
        self._lay_out()
        session.status_changed.connect(self._on_changed)
        session.markets_changed.connect(self._on_changed)
        session.quotes_changed.connect(self._on_quotes_changed)
        session.saved.connect(self._on_saved)
        self._wake.rang.connect(self._on_changed)
        self._on_changed()
        self._on_saved(session.saved_at)

    def _label(self, name: str, keeps: int = 0) -> ElidedLabel:
        label = ElidedLabel(name, self, keeps)
        label.setProperty("role", "small")
        return label

    def _lay_out(self) -> None:
        inside = QWidget(self)
        row = QHBoxLayout(inside)
        row.setContentsMargins(12, 0, 6, 0)
        row.setSpacing(7)
        row.addWidget(self._dot)
        row.addWidget(self._feed)
        row.addSpacing(10)
        row.addWidget(self._markets, 1)
        row.addWidget(self.jobs)
        row.addWidget(self._saved)
        row.addSpacing(10)
        row.addWidget(self._demo)
        self._markets.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.addWidget(inside, 1)

    def show_messages_by(self, action: QAction) -> None:
        """Put a small button for this action at the right end."""
        self._messages.setDefaultAction(action)
        self._messages.setAccessibleName(unmarked(action.text()))
        self.addPermanentWidget(self._messages)

    @Slot(int)
    def show_unread(self, count: int) -> None:
        """Say beside that button how many messages nobody has looked at."""
        style = Qt.ToolButtonStyle
        self._messages.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if count else style.ToolButtonIconOnly
        )

    @Slot()
    def rewrite(self) -> None:
        """Write all texts anew."""
        self._on_changed()
        self._on_saved(self._session.saved_at)

    @Slot()
    def _on_changed(self) -> None:
        """Write what is to be said now, and come back when it reads differently."""
        session, now = self._session, self._session.now()
        status = session.status
        feed = feed_words(status, self._freshest(), now)
        closing = [m for m in session.markets if not m.table.is_always_open]
        markets = [market_words(m, now, brief=at > 0) for at, m in enumerate(closing)]
        self._dot.show_tone(tone(status.state))
        self._feed.setText(feed.text)
        self._feed.set_tip(status.detail)
        self._markets.setText("     ".join(said.text for said in markets))
        self._markets.set_tip("\n".join(market_words(m, now).text for m in closing))
        waits = [said.changes_in for said in (feed, *markets) if said.changes_in is not None]
        self._wake.plan(min(waits, default=None))

    @Slot(frozenset)
    def _on_quotes_changed(self, _symbols: frozenset[str]) -> None:
        self._wake.plan_within(1.0)

    @Slot(object)
    def _on_saved(self, at: datetime | None) -> None:
        self._saved.setText(
            ""
            if at is None
            else tr("All quotes saved {clock_time}").format(clock_time=clock_time(at, self._session.now()))
        )

    def _freshest(self) -> datetime | None:
        times = [quote.newest_time for quote in self._session.quotes.values()]
        if self._session.status.freshest is not None:
            times.append(self._session.status.freshest)
        return max(times, default=None)


class Dot(QWidget):
    """The state as a colour, beside its words; each tone has a shape of its own, too."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(_DOT + 1, _DOT + 1)
        self._theme = theme
        self._tone = Tone.WAITING
        theme.changed.connect(self.update)

    @property
    def tone(self) -> Tone:
        """What it shows."""
        return self._tone

    def show_tone(self, shown: Tone) -> None:
        """Show another state."""
        if shown is not self._tone:
            self._tone = shown
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        colour = {
            Tone.GOOD: tokens.good,
            Tone.TROUBLE: tokens.alert,
            Tone.BAD: tokens.bad,
            Tone.WAITING: tokens.faint,
        }
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colour[self._tone]), _RING))
        painter.setBrush(Qt.BrushStyle.NoBrush if self._tone is Tone.WAITING else QColor(colour[self._tone]))
        inside = QRectF(0, 0, _DOT + 1, _DOT + 1).adjusted(_RING, _RING, -_RING, -_RING)
        if self._tone is Tone.BAD:
            painter.drawRect(inside)
        else:
            painter.drawEllipse(inside)
        painter.end()
