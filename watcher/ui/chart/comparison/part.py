"""Comparing on a chart: what the user chose becomes lines and panes, and their symbols' bars are had."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from watcher.domain.bars import BarsKey
from watcher.domain.chart_data import ChartData
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.overriding import override
from watcher.ui.chart.chart_state import ChartState
from watcher.ui.chart.comparison.compared import Comparison, Way
from watcher.ui.chart.comparison.menu import KEYS, CompareMenu
from watcher.ui.chart.part import Host, Part
from watcher.ui.chart.toolbar import Place
from watcher.ui.plotting.line_colours import colours_in
from watcher.ui.plotting.scale import ScaleKind

if TYPE_CHECKING:
    from watcher.ui.chart.comparison.board import Board
    from watcher.ui.chart.comparison.dialog import CompareDialog
    from watcher.ui.plotting.overlay import Follower
    from watcher.ui.plotting.view import ChartView

PART = "comparison"
"""The name under which it is kept with the chart."""


class Comparing(Part):
    """Keeps lines and panes in line with what is chosen and with whose chart it is."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host
        self._session = host.session
        self._comparison = Comparison()
        self._board: Board | None = None
        self._data: ChartData | None = None
        self._dialog: CompareDialog | None = None
        self._menu = CompareMenu(host.toolbar)
        action = QAction(tr("Compare"), self)
        action.setMenu(self._menu)
        action.setToolTip(tr("Other symbols beside this one ({keys} finds any)").format(keys=KEYS))
        host.toolbar.add(Place.COMPARE, action)
        menu = self._menu
        menu.opened.connect(self.open_dialog)
        menu.toggled.connect(self._on_toggled)
        menu.peers_wanted.connect(self._on_peers_wanted)
        menu.total_wanted.connect(self._on_total_wanted)
        menu.listings_wanted.connect(self._on_listings_wanted)
        menu.cleared.connect(self._on_cleared)
        menu.correlations_wanted.connect(self._on_correlations)
        host.session.watchlists_changed.connect(self._show_choice)
        host.session.pairs_changed.connect(self._on_pairs_changed)
        self._show_choice()

    # ---- what the chart says

    @override
    def join(self, view: ChartView) -> None:
        from watcher.ui.chart.comparison.board import Board

        self._board = Board(self._host, view, self)
        view.legend_pressed.connect(self._on_legend)
        view.legend_menu_wanted.connect(self._on_legend_menu)

    @override
    def turn(self) -> None:
        self._show_choice()

    @override
    def retire(self) -> None:
        if self._dialog is not None:
            self._dialog.close()

    @override
    def adopt(self, state: ChartState) -> None:
        comparison = Comparison.read(state.parts.get(PART))
        if comparison != self._comparison:
            self._comparison = comparison
            self._show_choice()
            self._bring_into_line()

    @override
    def show(self, data: ChartData) -> None:
        self._data = data
        self._bring_into_line()

    @override
    def follows(self) -> Sequence[BarsKey]:
        return () if self._board is None else tuple(self._board.peers.all)

    def _bring_into_line(self) -> None:
        if self._board is not None and self._data is not None:
            self._board.show(self._comparison, self._data)

    # ---- what the user wants

    @property
    def comparison(self) -> Comparison:
        """What is compared now."""
        return self._comparison

    def compare(self, comparison: Comparison) -> None:
        """Compare with this, and keep it. Lines are in percent; without any, prices are prices again."""
        state = self._host.state
        scale = state.scale
        if comparison.lines and not self._comparison.lines and scale is ScaleKind.LINEAR:
            scale = ScaleKind.PERCENT
        elif self._comparison.lines and not comparison.lines and scale is ScaleKind.PERCENT:
            scale = ScaleKind.LINEAR
        self._host.change_state(replace(state.with_part(PART, comparison.json()), scale=scale))

    def add(self, symbols: Sequence[Symbol], way: Way = Way.LINE) -> None:
        """Compare with these, too."""
        wanted = [one for one in symbols if one != self._host.symbol]
        # Of other parts only: its own the comparison knows.
        others = {name: kept for name, kept in self._host.state.parts.items() if name != PART}
        self.compare(self._comparison.adding(wanted, way, colours_in(others)))

    @property
    def _peer_symbols(self) -> tuple[Symbol, ...]:
        shown = self._session.shown
        return () if shown is None else shown.symbols

    @Slot()
    def _show_choice(self) -> None:
        own = self._host.symbol or Symbol("")
        self._menu.show_choice(self._comparison, own, self._peer_symbols, self._session.pair_of(own))
        if self._dialog is not None:
            self._dialog.show_comparison(self._comparison)

    @Slot()
    def _on_pairs_changed(self) -> None:
        self._show_choice()
        self._bring_into_line()

    @Slot(str)
    def _on_toggled(self, symbol: str) -> None:
        line = next((one for one in self._comparison.lines if one.symbol == symbol), None)
        if line is None:
            self.add([Symbol(symbol)])
        else:
            self._on_removed(line.key)

    @Slot()
    def _on_peers_wanted(self) -> None:
        self.add(self._peer_symbols)

    @Slot(bool)
    def _on_total_wanted(self, wanted: bool) -> None:  # noqa: FBT001 - as Qt's own
        self.compare(replace(self._comparison, is_total=wanted))

    @Slot(bool)
    def _on_listings_wanted(self, wanted: bool) -> None:  # noqa: FBT001 - as Qt's own
        self.compare(replace(self._comparison, has_listings=wanted))

    @Slot()
    def _on_cleared(self) -> None:
        self.compare(Comparison(is_total=self._comparison.is_total))

    @Slot(str)
    def _on_removed(self, key: str) -> None:
        self.compare(self._comparison.without(key))

    @Slot(str, object)
    def _on_picked(self, symbol: str, way: Way) -> None:
        self.add([Symbol(symbol)], way)

    @Slot()
    def open_dialog(self) -> None:
        """Find symbols to compare with, and remove some."""
        if self._dialog is None:
            from watcher.ui.chart.comparison.dialog import CompareDialog

            dialog = CompareDialog(self._session, self._host.toolbar.window())
            dialog.picked.connect(self._on_picked)
            dialog.removed.connect(self._on_removed)
            dialog.destroyed.connect(self._on_closed)
            self._dialog = dialog
            dialog.show_comparison(self._comparison)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        self._dialog.begin()

    @Slot()
    def _on_closed(self) -> None:
        self._dialog = None

    @Slot()
    def _on_correlations(self) -> None:
        from watcher.ui.chart.comparison.correlations import CorrelationsDialog

        CorrelationsDialog(self._session, self._host.theme, self._host.toolbar.window()).show()

    @Slot(object)
    def _on_legend(self, follower: Follower) -> None:
        """Its words in the readout were pressed."""
        if self._board is not None and self._board.owner(follower) is not None:
            self.open_dialog()

    @Slot(object, QPoint)
    def _on_legend_menu(self, follower: Follower, at: QPoint) -> None:
        key = None if self._board is None else self._board.owner(follower)
        if key is None:
            return
        one = next((one for one in self._comparison.compared if one.key == key), None)
        menu = QMenu(self._menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Compare with …")).triggered.connect(self.open_dialog)
        text = (
            tr("Show one listing only")
            if one is None
            else tr("Remove {symbol}").format(symbol=one.symbol.replace("&", "&&"))
        )
        remove = menu.addAction(text)
        remove.setData("" if one is None else one.key)
        remove.triggered.connect(self._on_remove_chosen)
        menu.popup(at)

    @Slot()
    def _on_remove_chosen(self) -> None:
        action = self.sender()
        key = action.data() if isinstance(action, QAction) else ""
        if key:
            self._on_removed(key)
        else:
            self._on_listings_wanted(False)
