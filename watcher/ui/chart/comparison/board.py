"""The lines and panes of a comparison in a view, kept in line with its bars and with those of others."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from watcher.domain.bars import BarsKey
from watcher.domain.chart_data import ChartData
from watcher.language import tr
from watcher.ui.chart.comparison.compared import Comparison, Way
from watcher.ui.chart.comparison.items import Ground, Item, LineItem, ListingsItem, PaneItem
from watcher.ui.chart.comparison.lines import OwnLine
from watcher.ui.chart.comparison.peers import Peers
from watcher.ui.chart.part import Host
from watcher.ui.plotting.overlay import Follower
from watcher.ui.plotting.view import ChartView

LISTINGS = "listings"
"""The key of the company's two listings."""


class Board(QObject):
    """Knows what is compared, and on whose chart."""

    def __init__(self, host: Host, view: ChartView, parent: QObject) -> None:
        super().__init__(parent)
        self.peers = Peers(host.session, self)
        self._host = host
        self._view = view
        self._comparison = Comparison()
        self._data: ChartData | None = None
        self._own: OwnLine | None = None
        self._items: dict[str, Item] = {}
        self.peers.changed.connect(self._on_peer_changed)
        self.peers.paid.connect(self._on_paid)

    def show(self, comparison: Comparison, data: ChartData) -> None:
        """Compare these bars like this; what is not there yet is asked for."""
        self._comparison, self._data = comparison, data
        self._have_items()
        own, interval = data.key.symbol, data.key.interval
        symbols = dict.fromkeys(symbol for item in self._items.values() for symbol in item.needs(own))
        state = self._host.state
        keys = [BarsKey(symbol, interval) for symbol in symbols]
        self.peers.want(keys, state.dates, extended_hours=state.extended_hours)
        if comparison.is_total and comparison.lines:
            self.peers.want_dividends([own, *(one.symbol for one in comparison.lines)])
        self._host.follow()
        self._stand()

    def owner(self, follower: Follower) -> str | None:
        """The key of what has this overlay or pane."""
        items = self._items.items()
        return next((key for key, item in items if any(follower is one for one in item.followers)), None)

    def _have_items(self) -> None:
        comparison, theme, view = self._comparison, self._host.theme, self._view
        if comparison.lines and self._own is None:
            self._own = OwnLine(theme, view)
            view.add_overlay(self._own)
        elif not comparison.lines and self._own is not None:
            view.remove_overlay(self._own)
            self._own = None
        wanted = {one.key: one for one in comparison.compared}
        keys = {*wanted, LISTINGS} if comparison.has_listings else set(wanted)
        for key in [key for key in self._items if key not in keys]:
            self._items.pop(key).remove()
        for key, one in wanted.items():
            if key not in self._items:
                make = LineItem if one.way is Way.LINE else PaneItem
                self._items[key] = make(one, theme, view)
        if comparison.has_listings and LISTINGS not in self._items:
            self._items[LISTINGS] = ListingsItem(self._host.session.pair_of, theme, view)

    def _stand(self) -> None:
        ground, own = self._ground(), self._own
        if ground is None:
            return
        if own is not None:
            is_total, paid = self._comparison.is_total, ground.dividends.get(ground.symbol)
            own.symbol = ground.symbol
            own.pay(paid if is_total else None, ground.table)
            known = tr("with dividends") if paid is not None else tr("without dividends: not known")
            own.note = known if is_total else ""
        for item in self._items.values():
            item.stand(ground)
        self._view.refresh()

    def _ground(self) -> Ground | None:
        data = self._data
        if data is None:
            return None
        own, is_total = data.key.symbol, self._comparison.is_total
        symbols = [own, *(one.symbol for one in self._comparison.lines)] if is_total else []
        return Ground(
            own,
            data.instrument.currency,
            self._view.series,
            data.key.interval,
            data.table,
            {key.symbol: peer for key, peer in self.peers.all.items()},
            {symbol: self.peers.dividends(symbol) for symbol in symbols},
        )

    @Slot(object, int)
    def _on_peer_changed(self, key: BarsKey, first: int) -> None:
        ground = self._ground()
        if ground is None:
            return
        for item in self._items.values():
            if key.symbol in item.needs(ground.symbol):
                if first == 0:
                    item.stand(ground)
                else:
                    item.move(key.symbol, ground, first)
        self._view.refresh()

    @Slot(str)
    def _on_paid(self, _symbol: str) -> None:
        self._stand()
