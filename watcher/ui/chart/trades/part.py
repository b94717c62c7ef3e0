"""The button “Trades”: the user's own buys and sells, and the line at their average cost."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QKeySequence

from watcher.domain.chart_data import ChartData
from watcher.domain.corporate_actions import CorporateActions, Split
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.overriding import override
from watcher.ui.chart.chart_state import ChartState
from watcher.ui.chart.part import Host, Part
from watcher.ui.chart.toolbar import Place
from watcher.ui.plotting.price_axis import shown_places

if TYPE_CHECKING:
    from watcher.bridge.requests import Reply
    from watcher.domain.portfolio.portfolio import Portfolio
    from watcher.ui.chart.trades.overlay import TradeMarks
    from watcher.ui.plotting.view import ChartView

PART = "trades"


def has_traded(portfolio: Portfolio, symbol: Symbol) -> bool:
    """Whether anything is booked about it."""
    ids = {one.id for one in portfolio.securities.values() if one.symbol == symbol}
    return any(one.security in ids for one in portfolio.transactions)


class OwnTrades(Part):
    """Shown unless the user switched them off; nothing is marked until the symbol's splits are known."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host
        self._view: ChartView | None = None
        self._marks: TradeMarks | None = None
        self._data: ChartData | None = None
        self._reply: Reply | None = None
        self._asked_for = Symbol("")
        self._splits: tuple[Split, ...] | None = None
        self._is_shown = True
        self._action = QAction(tr("Trades"), self)
        self._action.setCheckable(True)
        self._action.setChecked(True)
        self._action.setToolTip(tr("Your own buys and sells, and their average cost (Alt+O)"))
        self._action.setShortcut(QKeySequence("Alt+O"))
        self._action.triggered.connect(self._on_triggered)
        host.toolbar.add(Place.EVENTS, self._action)
        host.session.portfolio_changed.connect(self._mark)

    @override
    def join(self, view: ChartView) -> None:
        from watcher.ui.chart.trades.overlay import TradeMarks

        self._view, self._marks = view, TradeMarks(self._host.theme)
        if self._is_shown:
            view.add_overlay(self._marks)

    @override
    def adopt(self, state: ChartState) -> None:
        wanted = state.parts.get(PART) is not False
        self._action.setChecked(wanted)
        if wanted == self._is_shown:
            return
        self._is_shown = wanted
        if self._view is not None and self._marks is not None:
            (self._view.add_overlay if wanted else self._view.remove_overlay)(self._marks)

    @override
    def show(self, data: ChartData) -> None:
        self._data = data
        is_again = data.key.symbol == self._asked_for
        self._mark()
        if is_again and self._splits is not None:
            # A share may have been split since; the bars are adjusted for that already.
            self._ask(data.key.symbol)

    @Slot(bool)
    def _on_triggered(self, on: bool) -> None:  # noqa: FBT001 - the signal's argument
        self._host.change_state(self._host.state.with_part(PART, None if on else False))

    @Slot()
    def _mark(self) -> None:
        data, marks, news = self._data, self._marks, self._host.session.portfolio
        if data is None or marks is None or self._view is None:
            return
        symbol = data.key.symbol
        if symbol != self._asked_for:
            self._splits = None
        # What was never traded costs no request.
        if news is None or not has_traded(news.portfolio, symbol):
            marks.set_trades((), None)
        elif symbol != self._asked_for:
            marks.set_trades((), None)
            self._ask(symbol)
        elif self._splits is not None:
            self._stand(data, marks, self._splits)
        if self._is_shown:
            self._view.refresh()

    def _stand(self, data: ChartData, marks: TradeMarks, splits: tuple[Split, ...]) -> None:
        from watcher.domain.portfolio.own_trades import own_cost, own_trades

        session, instrument = self._host.session, data.instrument
        news, zone = session.portfolio, ZoneInfo(instrument.time_zone or "UTC")
        if news is None:
            return
        close = float(data.bars.close[-1]) if len(data.bars) else 0.0
        places = shown_places(instrument.places, close)
        marks.stand(data.key.interval, instrument.time_zone, instrument.currency, places)
        rows, symbol = session.positions.values(), data.key.symbol
        marks.set_trades(
            own_trades(news.portfolio, symbol, splits, zone),
            own_cost(rows, news.portfolio, symbol, splits, zone),
        )

    def _ask(self, symbol: Symbol) -> None:
        if self._reply is not None:
            self._reply.cancel()
        self._asked_for = symbol
        self._reply = self._host.session.load_actions(symbol)
        self._reply.done.connect(self._on_actions)
        self._reply.failed.connect(self._on_no_actions)

    @Slot(object)
    def _on_actions(self, actions: object) -> None:
        self._reply = None
        if isinstance(actions, CorporateActions):
            self._splits = actions.splits
            self._mark()

    @Slot()
    def _on_no_actions(self) -> None:
        """Without the splits a trade could stand at a wrong price: it is asked again with the next bars."""
        self._reply, self._asked_for = None, Symbol("")
