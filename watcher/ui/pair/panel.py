"""The panel of a company's two listings, for the selected symbol."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from watcher.bridge.requests import Reply
from watcher.bridge.session import Session
from watcher.domain.comparison.listings import TwoListings
from watcher.domain.comparison.pair_data import PairData
from watcher.domain.comparison.pair_now import PairNow, pair_now
from watcher.domain.comparison.pair_strip import strip_of
from watcher.domain.comparison.premium_course import PremiumCourse, premium_course
from watcher.domain.errors import WatcherError
from watcher.domain.portfolio.money import major
from watcher.domain.sessions import SessionTable
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui.actions import Actions
from watcher.ui.paged_panel import PagedPanel, message_label
from watcher.ui.pair.acts import PairAct
from watcher.ui.pair.deeds import PairsChanged
from watcher.ui.pair.editor import PairEditor
from watcher.ui.pair.now_view import NowView
from watcher.ui.pair.premium_view import PremiumView
from watcher.ui.pair.strip_view import StripView
from watcher.ui.pair.wording import instead, ratio_of, troubles
from watcher.ui.theme import Theme
from watcher.ui.wake import Wake

WIDE = 520
"""From here on the strip stands beside the rest, not above."""
SETTLE_MS = 400
SOON_MS = 250
REFRESH_S = 60.0
FETCHES_EVERY = 5
"""Bars are fetched anew so many refreshes apart; prices are live meanwhile."""
_MESSAGE, _BODY = range(2)


class PairPanel(PagedPanel):
    """Asks for bars while it is seen; what is stored is shown first, and without a network alone."""

    BEST, LEAST = QSize(760, 260), QSize(300, 140)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("pair", tr("Two listings"), parent)
        self._session = session
        self._pair: TwoListings | None = None
        self._data: PairData | None = None
        self._course: PremiumCourse | None = None
        self._error = ""
        self._reply: Reply | None = None
        self._refreshes = 0
        self._editor = PairEditor(session, self)
        self._editor.done.connect(self.done)
        self._editor.failed.connect(self.failed)
        self._remove: QAction | None = None
        self._message = message_label("", self)
        self._strip, self._course_view = StripView(theme, self), PremiumView(theme, self)
        self._now = NowView(self)
        self._lay_out()
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._wake = Wake(session, self)
        self._settle.timeout.connect(self._load)
        self._soon.timeout.connect(self._show)
        self._wake.rang.connect(self._on_refresh)
        session.selection_changed.connect(self._on_subject_changed)
        session.pairs_changed.connect(self._on_subject_changed)
        session.quotes_changed.connect(self._on_quotes_changed)
        self._on_subject_changed()

    def _lay_out(self) -> None:
        body = QWidget(self)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, body)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        numbers = QWidget(self)
        right = QVBoxLayout(numbers)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._now)
        right.addWidget(self._course_view, 1)
        area = QScrollArea(self)
        area.setWidget(numbers)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._body.addWidget(self._strip, 1)
        self._body.addWidget(area, 1)
        self._pages.addWidget(self._message)
        self._pages.addWidget(body)

    # ---- what the window asks

    @property
    @override
    def tab_stops(self) -> Sequence[QWidget]:
        return (*self._header.buttons, self._strip, self._course_view)

    @override
    def join(self, acts: Actions) -> None:
        for act, slot in ((PairAct.ADD, self._editor.add), (PairAct.REMOVE, self._on_remove)):
            self._header.add_button(acts[act])
            acts[act].triggered.connect(slot)
        self._remove = acts[PairAct.REMOVE]
        self._show_removable()

    @override
    def rewrite(self) -> None:
        self._show()

    @override
    def restore(self, deed: PairsChanged) -> None:
        self._editor.restore(deed)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()
        self._settle.start()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._wake.plan(None)
        if self._pair is not None:
            self._session.leave_pair()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= WIDE
        ways = QBoxLayout.Direction
        self._body.setDirection(ways.LeftToRight if is_wide else ways.TopToBottom)

    # ---- what is shown

    @Slot()
    def _on_subject_changed(self) -> None:
        symbol = self._session.selected
        pair = None if symbol is None else self._session.pair_of(symbol)
        if pair != self._pair:
            if self._reply is not None:
                self._reply.cancel()
            self._pair, self._data, self._course, self._error, self._reply = pair, None, None, "", None
            if pair is None:
                self._wake.plan(None)
                self._session.leave_pair()
            else:
                self._settle.start()
        self._show_removable()
        self._show()

    @Slot()
    def _load(self) -> None:
        """Ask for the bars, unless there is a window in which nobody sees them."""
        self._settle.stop()
        if self._pair is None or (self.window().isVisible() and not self.isVisible()):
            return
        if self._reply is not None:
            self._reply.cancel()
        reply = self._reply = self._session.load_pair(self._pair)
        reply.progressed.connect(self._on_stored)
        reply.done.connect(self._on_loaded)
        reply.failed.connect(self._on_failed)
        self._wake.plan(REFRESH_S)

    @Slot(object)
    def _on_stored(self, data: PairData) -> None:
        if any(leg.daily is not None or leg.minutes is not None for leg in data.legs):
            self._take(data)

    @Slot(object)
    def _on_loaded(self, data: PairData) -> None:
        self._reply = None
        self._take(data)

    def _take(self, data: PairData) -> None:
        self._data, self._error = data, ""
        self._course = premium_course(data, self._session.now())
        self._show()

    @Slot(WatcherError)
    def _on_failed(self, error: WatcherError) -> None:
        self._reply = None
        self._error = error.sentence
        self._show()

    @Slot(frozenset)
    def _on_quotes_changed(self, symbols: frozenset[Symbol]) -> None:
        matters = self._data is not None and not symbols.isdisjoint(self._data.pair.symbols)
        if matters and self.isVisible() and not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _on_refresh(self) -> None:
        self._refreshes += 1
        if self._refreshes % FETCHES_EVERY == 0:
            self._load()
        else:
            self._wake.plan(REFRESH_S)
            self._show()

    @Slot()
    def _show(self) -> None:
        self._soon.stop()
        pair, data = self._pair, self._data
        self._header.set_note(
            ""
            if pair is None
            else tr("{symbol} and {ratio_of}").format(symbol=pair.symbol, ratio_of=ratio_of(pair))
        )
        if pair is None or data is None:
            self._message.setText(self._error or instead(self._session.selected, pair))
            self._pages.setCurrentIndex(_MESSAGE)
            return
        session, now = self._session, self._session.now()
        known = pair_now(pair, session.quotes.get, session.flag, self._table, now)
        latest = {one.symbol: one for one in (known.first, known.second) if one is not None}
        self._now.show_now(known, now, self._error or troubles(data, now))
        self._strip.show_strip(strip_of(data, latest.get, now), pair.symbol, _currency(known, data))
        self._course_view.show_course(self._course, known.premium)
        self._pages.setCurrentIndex(_BODY)

    def _table(self, symbol: Symbol) -> SessionTable | None:
        legs = () if self._data is None else self._data.legs
        found = next((leg.table for leg in legs if leg.symbol == symbol), None)
        return found or self._session.table(symbol)

    # ---- what is done

    def _show_removable(self) -> None:
        if self._remove is not None:
            self._remove.setEnabled(self._pair is not None and self._pair in self._session.own_pairs)

    @Slot()
    def _on_remove(self) -> None:
        if self._pair is not None:
            self._editor.remove(self._pair)


def _currency(known: PairNow, data: PairData) -> str:
    if known.first is not None and known.first.currency:
        return major(known.first.currency)
    bars = data.first.minutes or data.first.daily
    return "" if bars is None else major(bars.instrument.currency)
