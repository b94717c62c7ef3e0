"""The button “Events”, the marks of what happened, and the card of a day."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPointF, Slot
from PySide6.QtGui import QAction, QKeySequence

from watcher.domain.bars import Interval
from watcher.domain.chart_data import ChartData
from watcher.domain.errors import WatcherError
from watcher.domain.happenings import DayCard, Happening, HappeningKind, Happenings
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.overriding import override
from watcher.ui import words
from watcher.ui.chart.chart_state import ChartState
from watcher.ui.chart.part import Host, Part
from watcher.ui.chart.toolbar import Place
from watcher.ui.wake import Wake

if TYPE_CHECKING:
    from watcher.bridge.requests import Reply
    from watcher.ui.chart.events.day_dialog import DayDialog
    from watcher.ui.chart.events.overlay import EventMarks
    from watcher.ui.plotting.view import ChartView

PART = "events"
_PATIENCE_S = 3.0
"""Peers are asked for where somebody stays: not at the start, nor of each symbol that one passes by."""


class Events(Part):
    """Marks are shown unless the user switched them off; a click on one, or Enter on a bar, opens its day."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host
        self._view: ChartView | None = None
        self._marks: EventMarks | None = None
        self._data: ChartData | None = None
        self._reply: Reply | None = None
        self._bringing = Wake(host.session, self)
        self._bringing.rang.connect(self._on_patience_over)
        self._known: tuple[Happening, ...] = ()
        self._dialog: DayDialog | None = None
        self._card: DayCard | None = None
        self._dialog_symbol = Symbol("")
        self._is_shown = True
        self._action = QAction(tr("Events"), self)
        self._action.setCheckable(True)
        self._action.setChecked(True)
        self._action.setToolTip(
            tr(
                "Big days, dividends, splits, results, headlines and alerts along the foot of "
                "the chart (Alt+V)"
            )
        )
        self._action.triggered.connect(self._on_triggered)
        self._action.setShortcut(QKeySequence("Alt+V"))
        host.toolbar.add(Place.EVENTS, self._action)
        host.session.stories_changed.connect(self._on_stories_changed)
        host.session.firings_changed.connect(self._mark)
        host.session.agenda_changed.connect(self._on_agenda_changed)

    @override
    def join(self, view: ChartView) -> None:
        from watcher.ui.chart.events.overlay import EventMarks

        self._view, self._marks = view, EventMarks(self._host.theme)
        view.clicked.connect(self._on_clicked)
        view.activated.connect(self._on_activated)
        self._put_marks()

    @override
    def adopt(self, state: ChartState) -> None:
        wanted = state.parts.get(PART) is not False
        self._action.setChecked(wanted)
        if wanted == self._is_shown:
            return
        self._is_shown = wanted
        self._put_marks()

    def _put_marks(self) -> None:
        view, marks = self._view, self._marks
        if view is None or marks is None:
            return
        if self._is_shown:
            view.add_overlay(marks)
            view.add_tool(marks)
        else:
            view.remove_tool(marks)
            view.remove_overlay(marks)

    @override
    def show(self, data: ChartData) -> None:
        is_other = self._data is None or data.key.symbol != self._data.key.symbol
        self._data = data
        if is_other:
            self._known = ()
            self._mark()
            self._bringing.plan(None)
        self._ask()

    @Slot(bool)
    def _on_triggered(self, on: bool) -> None:  # noqa: FBT001 - the signal's argument
        self._host.change_state(self._host.state.with_part(PART, None if on else False))

    # ---- the marks

    def _peers(self, symbol: Symbol) -> tuple[Symbol, ...]:
        """The list that is shown, or for a symbol from elsewhere the first that it stands in."""
        session = self._host.session
        shown = () if session.shown is None else tuple(session.shown.symbols)
        if symbol in shown:
            return shown
        return next((one.symbols for one in session.watchlists if symbol in one.symbols), shown)

    def _ask(self, *, brings: bool = False) -> None:
        if self._data is not None:
            symbol = self._data.key.symbol
            self._reply = self._host.session.load_happenings(symbol, self._peers(symbol), brings=brings)
            self._reply.done.connect(self._on_happenings)

    @Slot()
    def _on_patience_over(self) -> None:
        self._ask(brings=True)

    @Slot(object)
    def _on_happenings(self, answer: object) -> None:
        data = self._data
        if isinstance(answer, Happenings) and data is not None and answer.symbol == data.key.symbol:
            self._known = answer.all
            self._mark()
            if answer.lacking and not self._bringing.is_planned:
                self._bringing.plan(_PATIENCE_S)

    @Slot(str)
    def _on_agenda_changed(self, symbol: Symbol) -> None:
        if self._data is not None and self._data.key.symbol == symbol:
            self._ask()

    @Slot(frozenset)
    def _on_stories_changed(self, symbols: frozenset[Symbol]) -> None:
        if self._data is not None and (not symbols or self._data.key.symbol in symbols):
            self._ask()

    @Slot()
    def _mark(self) -> None:
        if self._marks is None or self._view is None or self._data is None:
            return
        symbol = self._data.key.symbol
        fired = [
            Happening(
                HappeningKind.FIRED,
                int(one.occurred_at.timestamp()),
                tr("Alert at {price}").format(price=words.price(one.price)),
            )
            for one in self._host.session.firings
            if one.symbol == symbol
        ]
        instrument, interval = self._data.instrument, self._data.key.interval
        zone = instrument.time_zone or "UTC"
        self._marks.set_happenings([*self._known, *fired], zone if interval is Interval.D1 else "", zone)
        if self._is_shown:
            self._view.refresh()

    # ---- the card of a day

    @Slot(QPointF)
    def _on_clicked(self, at: QPointF) -> None:
        view, marks = self._view, self._marks
        if view is None or marks is None or not self._is_shown:
            return
        index = marks.meant(view.pointer(at))
        if index is not None:
            self._open(index)

    @Slot(int)
    def _on_activated(self, index: int) -> None:
        self._open(index)

    def _open(self, index: int) -> None:
        view, data = self._view, self._data
        if view is None or data is None:
            return
        self.open_day(data.key.symbol, _day(view.series.starts[index], data.instrument.time_zone))

    def open_day(self, symbol: Symbol, day: date) -> None:
        """Open the card of a day; an open one is used again."""
        from watcher.ui.chart.events.day_dialog import DayDialog

        if self._dialog is None:
            self._dialog = DayDialog(self._host.toolbar.window())
            self._dialog.news_wanted.connect(self._on_news_wanted)
            self._dialog.destroyed.connect(self._on_dialog_gone)
        self._dialog_symbol, self._card = symbol, None
        self._dialog.show()
        self._dialog.raise_()
        reply = self._host.session.load_day(symbol, day, self._peers(symbol))
        reply.done.connect(self._on_day)
        reply.failed.connect(self._on_day_failed)

    @Slot(object)
    def _on_day(self, answer: object) -> None:
        if self._dialog is not None and (answer is None or isinstance(answer, DayCard)):
            self._card = answer
            self._dialog.show_card(self._dialog_symbol, answer)

    @Slot(WatcherError)
    def _on_day_failed(self, error: WatcherError) -> None:
        if self._dialog is not None:
            self._dialog.fail(error.sentence)

    @Slot(object)
    def _on_news_wanted(self, day: date) -> None:
        self.news_wanted.emit(self._dialog_symbol, day)

    @override
    def retire(self) -> None:
        if self._dialog is not None:
            self._dialog.close()

    @override
    def rewrite(self) -> None:
        """An open card says numbers and amounts as they may be said now."""
        if self._dialog is not None and self._card is not None:
            self._dialog.show_card(self._dialog_symbol, self._card)

    @Slot()
    def _on_dialog_gone(self) -> None:
        self._dialog = None


def _day(start: int, zone: str) -> date:
    return datetime.fromtimestamp(start, UTC).astimezone(ZoneInfo(zone or "UTC")).date()
