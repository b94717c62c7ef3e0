"""The indicators of a chart: what the user chose becomes overlays and panes, computed by the engine."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer, Slot
from PySide6.QtGui import QAction

from watcher.bridge.requests import Reply
from watcher.domain.chart_data import ChartData
from watcher.domain.errors import WatcherError
from watcher.domain.indicators.inputs import Inputs
from watcher.domain.indicators.kinds import Measure
from watcher.domain.indicators.lookup import indicator
from watcher.domain.indicators.run import Run
from watcher.domain.sessions import SessionTable
from watcher.language import tr
from watcher.overriding import override
from watcher.ui.chart.chart_state import ChartState
from watcher.ui.chart.indicators.chosen import MOST, Chosen, as_json, from_json, new
from watcher.ui.chart.indicators.menu import KEYS, IndicatorsMenu
from watcher.ui.chart.part import Host, Part
from watcher.ui.chart.toolbar import Place
from watcher.ui.plotting.line_colours import colours_in
from watcher.ui.plotting.price_axis import shown_places

if TYPE_CHECKING:
    from watcher.ui.chart.indicators.dialog import IndicatorsDialog
    from watcher.ui.chart.indicators.shown import Shown
    from watcher.ui.plotting.overlay import Follower
    from watcher.ui.plotting.view import ChartView

PART = "indicators"
"""The name under which they are kept with the chart."""

QUICK_BARS = 20_000
"""So many bars are computed here, once TA-Lib is there: it takes less than a frame, and nothing blinks."""


class Indicators(Part):
    """Keeps overlays and panes in line with what is chosen, and has their values computed."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host
        self._view: ChartView | None = None
        self._chosen: tuple[Chosen, ...] = ()
        self._shown: dict[str, Shown] = {}
        self._table: SessionTable | None = None
        self._places = 2
        self._has_talib = False
        self._reply: Reply | None = None
        self._asked: list[tuple[Shown, Chosen, int]] = []
        self._dialog: IndicatorsDialog | None = None
        self._presets = host.shelf.presets
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._ask)
        self._menu = IndicatorsMenu(host.toolbar)
        action = QAction(tr("Indicators"), self)
        action.setMenu(self._menu)
        action.setToolTip(tr("Averages, bands, oscillators ({keys} edits them)").format(keys=KEYS))
        host.toolbar.add(Place.INDICATORS, action)
        self._menu.opened.connect(self.open_dialog)
        self._menu.added.connect(self._on_added)
        self._menu.removed.connect(self._on_removed)
        self._menu.preset_chosen.connect(self._on_preset)
        self._presets.changed.connect(self._on_presets)
        self._on_presets()

    # ---- what the chart says

    @override
    def join(self, view: ChartView) -> None:
        self._view = view
        view.legend_pressed.connect(self._on_legend)
        view.legend_menu_wanted.connect(self._on_legend_menu)
        self._presets.read()
        self._bring_into_line()

    @override
    def adopt(self, state: ChartState) -> None:
        chosen = from_json(state.parts.get(PART))
        if chosen != self._chosen:
            self._chosen = chosen
            self._menu.show_chosen(chosen)
            if self._dialog is not None:
                self._dialog.show_chosen(chosen)
            self._bring_into_line()

    @override
    def show(self, data: ChartData) -> None:
        self._table = data.table
        close = float(data.bars.close[-1]) if len(data.bars) else 0.0
        self._places = shown_places(data.instrument.places, close)
        self._ask()

    # ---- overlays and values

    def _bring_into_line(self) -> None:
        if self._view is None:
            return
        from watcher.ui.chart.indicators.shown import Shown

        wanted = {one.key: one for one in self._chosen}
        for key in [key for key in self._shown if key not in wanted]:
            self._shown.pop(key).remove()
        for key, one in wanted.items():
            shown = self._shown.get(key)
            if shown is None:
                self._shown[key] = Shown(one, self._host.theme, self._on_stale, self._view, self._on_changed)
                continue
            is_other = dict(shown.lines.chosen.parameters) != dict(one.parameters)
            shown.lines.dress(one)
            if is_other:
                shown.lines.forget()
        self._ask()

    def _on_stale(self) -> None:
        """Called while the bars change: wait until that is done."""
        self._soon.start(0)

    @Slot()
    def _ask(self) -> None:
        """Have computed what has no values yet; late answers to an old question are dropped."""
        self._soon.stop()
        if self._view is None:
            return
        series = self._view.series
        for shown in self._shown.values():
            shown.lines.places = self._places
        waiting = [shown for shown in self._shown.values() if shown.lines.is_waiting]
        if self._reply is not None:
            self._reply.cancel()
            self._reply = None
        if waiting and len(series):
            self._asked = [(shown, shown.lines.chosen, shown.lines.await_run()) for shown in waiting]
            if self._has_talib and len(series) <= QUICK_BARS:
                old, newest = series.parts
                inputs = Inputs(old.merged(newest), self._table)
                self._take([_run(one, inputs) for _, one, _ in self._asked])
                return
            wanted = [(one.name, one.parameters) for _, one, _ in self._asked]
            self._reply = self._host.session.compute_indicators(series.parts, self._table, wanted)
            self._reply.done.connect(self._on_computed)
        self._view.refresh()

    @Slot(object)
    def _on_computed(self, runs: Sequence[Run | WatcherError]) -> None:
        self._reply, self._has_talib = None, True
        self._take(runs)

    def _take(self, runs: Sequence[Run | WatcherError]) -> None:
        for (shown, one, number), run in zip(self._asked, runs, strict=True):
            lines = shown.lines
            if lines.is_meant(number) and lines.chosen.parameters == one.parameters:
                lines.take(run)
        if self._view is not None:
            self._view.refresh()

    # ---- what the user wants

    def choose(self, chosen: Sequence[Chosen]) -> None:
        """Show these, and keep them."""
        kept = as_json(chosen) or None
        self._host.change_state(self._host.state.with_part(PART, kept))

    @Slot(str)
    def open_dialog(self, key: str) -> None:
        """Edit the indicators; with a key, that one."""
        if self._dialog is None:
            from watcher.ui.chart.indicators.dialog import IndicatorsDialog

            dialog = IndicatorsDialog(self._presets, self._host.theme, self._host.toolbar.window())
            dialog.added.connect(self._on_added)
            dialog.changed.connect(self._on_changed)
            dialog.removed.connect(self._on_removed)
            dialog.preset_chosen.connect(self._on_preset)
            dialog.destroyed.connect(self._on_closed)
            dialog.show_chosen(self._chosen)
            self._dialog = dialog
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        self._dialog.begin(key)

    @override
    def retire(self) -> None:
        if self._dialog is not None:
            self._dialog.close()

    @Slot()
    def _on_closed(self) -> None:
        self._dialog = None

    @Slot(str)
    def _on_added(self, name: str) -> None:
        if len(self._chosen) >= MOST:
            return
        made = new(indicator(name), self._chosen, self._anchored(name), colours_in(self._host.state.parts))
        self.choose([*self._chosen, made])
        if self._dialog is not None:
            self._dialog.begin(made.key)

    def _anchored(self, name: str) -> dict[str, float]:
        """An anchor is where the crosshair is, or at the left edge."""
        view = self._view
        moments = [one.name for one in indicator(name).parameters if one.measure is Measure.MOMENT]
        if view is None or not len(view.series):
            return {}
        at = int(view.visible[0]) if view.crosshair is None else view.crosshair.index
        start = view.series.starts[min(max(0, at), len(view.series) - 1)]
        return dict.fromkeys(moments, start)

    @Slot(object)
    def _on_changed(self, changed: Chosen) -> None:
        self.choose([changed if one.key == changed.key else one for one in self._chosen])

    @Slot(str)
    def _on_removed(self, key: str) -> None:
        self.choose([one for one in self._chosen if key and one.key != key])

    @Slot(str)
    def _on_preset(self, name: str) -> None:
        if name in self._presets.sets:
            self.choose(self._presets.sets[name])

    @Slot()
    def _on_presets(self) -> None:
        self._menu.show_presets(self._presets.sets)

    @Slot(object)
    def _on_legend(self, follower: Follower) -> None:
        """Its words in the readout were pressed."""
        if (key := self._owner(follower)) is not None:
            self.open_dialog(key)

    @Slot(object, QPoint)
    def _on_legend_menu(self, follower: Follower, at: QPoint) -> None:
        if (key := self._owner(follower)) is not None:
            menu = self._menu.about(next(one for one in self._chosen if one.key == key))
            menu.popup(at)

    def _owner(self, follower: Follower) -> str | None:
        return next((key for key, shown in self._shown.items() if shown.owns(follower)), None)


def _run(one: Chosen, inputs: Inputs) -> Run | WatcherError:
    try:
        return Run(one.kind, one.parameters, inputs)
    except WatcherError as error:
        return error
