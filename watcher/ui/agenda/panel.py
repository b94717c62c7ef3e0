"""The calendar panel: what comes next for the shown list and the holdings, as an agenda or by month."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QModelIndex, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from watcher.bridge.session import Session
from watcher.domain import dates
from watcher.domain.agenda import AHEAD, AgendaEntry
from watcher.domain.errors import WatcherError
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui import words
from watcher.ui.actions import Actions
from watcher.ui.acts import Menu
from watcher.ui.agenda.acts import AgendaAct
from watcher.ui.agenda.agenda_list import AgendaList
from watcher.ui.agenda.export import Export, Span
from watcher.ui.agenda.lines import COLUMNS, Key, Line, LineMaker, own_day, tip
from watcher.ui.agenda.month import DAYS, MonthModel, MonthView, first_of, month_after, weeks_of
from watcher.ui.paged_panel import PagedPanel, message_label
from watcher.ui.table import TableModel
from watcher.ui.theme import Theme
from watcher.ui.wake import Wake, until_midnight

SETTLE_MS = 150
_EMPTY, _AGENDA, _MONTH = range(3)
_DAY = timedelta(days=1)
_NOTHING = tr(
    "Nothing is known of the next 90 days yet. Companies are asked about once a day, "
    "while somebody looks: earnings, dividends and splits appear here, with the "
    "holidays and half-days of their markets."
)


class AgendaPanel(PagedPanel):
    """Everything it shows is stored: it works without a network."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("agenda", tr("Calendar"), parent)
        self._session = session
        self._month: date | None = None
        """The first day of the month that is shown; None for the agenda."""
        self._entries: tuple[AgendaEntry, ...] = ()
        self._trouble = ""
        self._month_action: QAction | None = None
        self._make_line = LineMaker()
        self._model: TableModel[Key, Line] = TableModel(COLUMNS, self._make_line, tip, self)
        self._days = MonthModel(self)
        self._list = AgendaList(self._model, theme, self)
        self._view = MonthView(self._days, theme, self)
        self._empty = message_label(_NOTHING, self)
        for page in (self._empty, self._list, self._view):
            self._pages.addWidget(page)
        self._export = Export(session, self)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._wake = Wake(session, self)
        self._connect(theme)
        self._load()

    def _connect(self, theme: Theme) -> None:
        session = self._session
        for signal in (session.watchlists_changed, session.portfolio_changed, session.markets_changed):
            signal.connect(self._on_changed)
        session.agenda_changed.connect(self._on_dates_changed)
        for view in (self._list, self._view):
            theme.changed.connect(view.viewport().update)
        self._list.clicked.connect(self._on_line)
        self._list.activated.connect(self._on_line)
        self._view.clicked.connect(self._on_day)
        self._view.activated.connect(self._on_day)
        self._settle.timeout.connect(self._load)
        # At midnight “today” is another day.
        self._wake.rang.connect(self._load)
        self._export.done.connect(self.done)
        self._export.failed.connect(self.failed)

    # ---- what the window asks

    @property
    @override
    def tab_stops(self) -> Sequence[QWidget]:
        return (*self._header.buttons, self._list, self._view)

    @override
    def join(self, acts: Actions) -> None:
        for act in (AgendaAct.EARLIER, AgendaAct.TODAY, AgendaAct.LATER, AgendaAct.MONTH):
            self._header.add_button(acts[act])
        self._header.add_menu(acts.menus[Menu.CALENDAR], tr("What can be done with the calendar"))
        self._month_action = acts[AgendaAct.MONTH]
        self._month_action.toggled.connect(self._on_month)
        for act, slot in (
            (AgendaAct.EARLIER, self._on_earlier),
            (AgendaAct.LATER, self._on_later),
            (AgendaAct.TODAY, self._on_today),
            (AgendaAct.EXPORT, self._on_export),
        ):
            acts[act].triggered.connect(slot)

    @override
    @Slot()
    def rewrite(self) -> None:
        self._show()

    # ---- what is shown

    @property
    def _today(self) -> date:
        return words.formats().own(self._session.now()).date()

    @property
    def _span(self) -> Span:
        symbols = self._session.shown.symbols if self._session.shown else ()
        if self._month is None:
            return Span(symbols, self._today, self._today + AHEAD)
        weeks = weeks_of(self._month)
        return Span(symbols, weeks[0], weeks[-1] + timedelta(days=DAYS - 1))

    @Slot()
    def _load(self) -> None:
        self._settle.stop()
        self._wake.plan(until_midnight(self._session.now()) if self._session.shown else None)
        span = self._span
        # An instant may belong to another day of the user than of its exchange.
        reply = self._session.load_agenda(span.symbols, span.first - _DAY, span.last + _DAY)
        # Answers come in the order of the questions; the last one stands.
        reply.done.connect(self._on_loaded)
        reply.failed.connect(self._on_not_loaded)

    @Slot(object)
    def _on_loaded(self, entries: object) -> None:
        if isinstance(entries, tuple):
            self._entries, self._trouble = entries, ""
            self._show()

    @Slot(WatcherError)
    def _on_not_loaded(self, error: WatcherError) -> None:
        self._entries, self._trouble = (), error.sentence
        self._show()
        self.failed.emit(error)

    def _show(self) -> None:
        span, today = self._span, self._today
        shown = [one for one in self._entries if span.first <= own_day(one) <= span.last]
        if self._month is None:
            keys = self._make_line.take(shown, today)
            self._model.replace(keys)
            self._model.forget_all(0, len(keys) - 1)
            self._header.set_note(tr("next 90 days"))
        else:
            self._days.show(self._month, shown, today)
            self._header.set_note(dates.month(self._month))
        self._empty.setText(self._trouble or _NOTHING)
        is_month = self._month is not None and not self._trouble
        self._pages.setCurrentIndex(_MONTH if is_month else _AGENDA if shown else _EMPTY)

    # ---- what happens

    @Slot()
    def _on_changed(self) -> None:
        self._settle.start()

    @Slot(str)
    def _on_dates_changed(self, _symbol: Symbol) -> None:
        self._settle.start()

    # ---- what is done

    @Slot(bool)
    def _on_month(self, on: bool) -> None:  # noqa: FBT001 - the signal's argument
        self._turn(first_of(self._today) if on else None)
        if on:
            self._view.choose(self._today)

    @Slot()
    def _on_earlier(self) -> None:
        self._turn(month_after(self._month or first_of(self._today), -1))

    @Slot()
    def _on_later(self) -> None:
        self._turn(month_after(self._month or first_of(self._today)))

    @Slot()
    def _on_today(self) -> None:
        if self._month is None:
            self._list.scrollToTop()
        else:
            self._turn(first_of(self._today))
            self._view.choose(self._today)

    def _turn(self, month: date | None) -> None:
        """Show a month, or the agenda. What is known of it stands there at once, the rest is read."""
        self._month = month
        action = self._month_action
        if action is not None and action.isChecked() is (month is None):
            action.blockSignals(True)
            action.setChecked(month is not None)
            action.blockSignals(False)
            action.changed.emit()
        self._show()
        self._load()

    @Slot(QModelIndex)
    def _on_line(self, index: QModelIndex) -> None:
        symbol = self._list.symbol_at(index)
        if symbol is not None:
            self._session.select(symbol)

    @Slot(QModelIndex)
    def _on_day(self, index: QModelIndex) -> None:
        """Select the day's company; once more for the next one."""
        symbols = self._days.day(index).symbols
        if symbols:
            selected = self._session.selected
            at = symbols.index(selected) + 1 if selected in symbols else 0
            self._session.select(symbols[at % len(symbols)])

    @Slot()
    def _on_export(self) -> None:
        self._export.choose(self._span)
