"""The cards of the alert panel as the session is: which stand where, what they say, how tall they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from watcher.bridge.session import Session
from watcher.domain.alerts.alert import Alert, AlertId, Tried
from watcher.domain.symbols import Symbol
from watcher.ui.alerts import cards
from watcher.ui.alerts.arrangement import arranged, is_heading, matching
from watcher.ui.alerts.arranging import Arranging
from watcher.ui.alerts.card_list import CardList
from watcher.ui.alerts.card_trials import CardTrials
from watcher.ui.alerts.rows import AlertModel, RowMaker
from watcher.ui.alerts.search_line import SearchLine
from watcher.ui.wake import Wake

WRITE_EVERY_MS = 500
"""Distances follow the price at most this often: they are read, not watched."""
SORT_EVERY_MS = 10_000


class LiveCards(QObject):
    """Follows prices, fires and time; says when there are other cards, or they need other room."""

    changed = Signal()

    def __init__(self, session: Session, arranging: Arranging, search: SearchLine, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._arranging = arranging
        self._search = search
        self._ticked: set[Symbol] = set()
        self._by_symbol: dict[Symbol, list[AlertId]] = {}
        # Not a method of this: that would tie the two into a cycle.
        self._make_row = RowMaker(session)
        self.model = AlertModel(self._make_row, self)
        self.list = CardList(self.model, parent)
        self._writing = QTimer(self, singleShot=True, interval=WRITE_EVERY_MS)
        self._sorting = QTimer(self, singleShot=True, interval=SORT_EVERY_MS)
        self._settling = QTimer(self, singleShot=True, interval=WRITE_EVERY_MS)
        self._wake = Wake(session, self)
        self._trials = CardTrials(session, self)
        session.alerts_changed.connect(self._on_alerts_changed)
        session.firings_changed.connect(self._on_firings_changed)
        session.quotes_changed.connect(self._on_quotes_changed)
        session.instruments_changed.connect(self._on_instruments_changed)
        session.selection_changed.connect(self._on_selection_changed)
        search.textChanged.connect(self._list_anew)
        arranging.changed.connect(self._arrange)
        self.list.seen_changed.connect(self._on_time)
        self._writing.timeout.connect(self._write)
        self._sorting.timeout.connect(self._sort)
        self._settling.timeout.connect(self._sort)
        self._wake.rang.connect(self._on_time)
        self._trials.found.connect(self._on_trial_found)

    def begin(self) -> None:
        """List what there is, once the list has its place."""
        self._on_firings_changed()
        self._list_anew()

    @property
    def listed(self) -> list[Alert]:
        """The alerts that the search left."""
        return [self._session.alerts[AlertId(key)] for key in self.model.keys if not is_heading(key)]

    def rewrite(self) -> None:
        """Have every card say its numbers and times anew."""
        self._forget(list(self.model.keys))

    def _fit(self) -> None:
        """Give each card the room it needs."""
        now, alerts = self._session.now(), self._session.alerts
        self.list.fit({key for key, alert in alerts.items() if self._make_row.cards.is_tall(alert, now)})
        self.changed.emit()
        self._on_time()

    def _forget(self, alerts: Sequence[str]) -> None:
        seen = self.list.seen()
        self.model.forget(alerts, seen.start, seen.stop - 1)

    @Slot(object, object)
    def _on_alerts_changed(self, changed: tuple[Alert, ...], removed: tuple[AlertId, ...]) -> None:
        if removed or any(self.model.position(alert.id) is None for alert in changed):
            self._list_anew()
            return
        now = self._session.now()
        self._forget([alert.id for alert in changed])
        for alert in changed:
            self.list.set_tall(alert.id, is_tall=self._make_row.cards.is_tall(alert, now))
        self._settling.start()
        self.changed.emit()
        self._on_time()

    @Slot()
    def _on_firings_changed(self) -> None:
        before = self._make_row.cards.latest
        latest = {firing.alert: firing for firing in reversed(self._session.firings)}
        self._make_row.cards.latest = latest
        self._forget([alert for alert in {*before, *latest} if before.get(alert) != latest.get(alert)])

    @Slot(frozenset)
    def _on_quotes_changed(self, symbols: frozenset[Symbol]) -> None:
        self._ticked |= symbols
        for timer in (self._writing, self._sorting):
            if self._by_symbol and not timer.isActive():
                timer.start()

    @Slot(frozenset)
    def _on_instruments_changed(self, symbols: frozenset[Symbol]) -> None:
        self._forget([alert for symbol in symbols for alert in self._by_symbol.get(symbol, ())])

    @Slot(str)
    def _on_selection_changed(self, symbol: Symbol) -> None:
        """Have the alerts on what the chart shows seen: the list scrolls, nothing else moves."""
        self.list.bring(self._by_symbol.get(symbol, ()))

    @Slot()
    def _write(self) -> None:
        ticked, self._ticked = self._ticked, set()
        self._forget([alert for symbol in ticked for alert in self._by_symbol.get(symbol, ())])

    @Slot()
    def _list_anew(self) -> None:
        by_symbol: defaultdict[Symbol, list[AlertId]] = defaultdict(list)
        for alert in self._session.alerts.values():
            by_symbol[alert.symbol].append(alert.id)
        self._by_symbol = dict(by_symbol)
        self._arrange()

    @Slot()
    def _sort(self) -> None:
        """Sort again, but never below the mouse."""
        if self.list.underMouse():
            self._sorting.start()
            return
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        """List what suits the search, in its groups."""
        session = self._session
        found = matching(session.alerts.values(), self._search.text(), self._texts_of)
        listed = arranged(found, session.quotes, self._arranging.grouping)
        self._make_row.headings = listed.headings
        self.model.replace(listed.keys)
        self._forget(list(listed.headings))
        self._fit()

    def _texts_of(self, alert: Alert) -> str:
        """All that can be searched for."""
        return f"{self._make_row(alert.id)} {alert.symbol} {cards.standing(alert).value} {alert.note}"

    @Slot()
    def _on_time(self) -> None:
        """Say the ages anew, and come back when one of them reads differently."""
        keys = [self.model.keys[at] for at in self.list.seen()]
        waits = [(key, cards.next_change(self._session, AlertId(key))) for key in keys if not is_heading(key)]
        self._forget([key for key, wait in waits if wait is not None])
        seen = [self._session.alerts.get(AlertId(key)) for key in keys]
        self._trials.want(alert for alert in seen if alert is not None)
        self._wake.plan(min((wait for _, wait in waits if wait is not None), default=None))

    @Slot(str, object)
    def _on_trial_found(self, key: AlertId, tried: Tried) -> None:
        alert = self._session.alerts.get(key)
        if alert is None:
            return
        self._make_row.cards.trials[key] = (alert.condition, tried)
        self._forget([key])
        self.list.set_tall(key, is_tall=self._make_row.cards.is_tall(alert, self._session.now()))
        self._settling.start()
