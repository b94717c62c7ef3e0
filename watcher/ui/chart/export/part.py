"""The button “Export”: the picture of a chart to the clipboard or a file, its visible bars as CSV."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QFileDialog, QMenu

from watcher.bridge.requests import Reply
from watcher.domain.bar_table import BarTable, Beside
from watcher.domain.bars import Bars
from watcher.domain.chart_data import ChartData
from watcher.domain.errors import InputError
from watcher.language import tr
from watcher.overriding import override
from watcher.ui.chart.part import Host, Part
from watcher.ui.chart.toolbar import Place
from watcher.ui.deeds import Told

if TYPE_CHECKING:
    from watcher.ui.plotting.view import ChartView

_PNG, _SVG = tr("PNG picture (*.png)"), tr("SVG picture (*.svg)")


class Export(Part):
    """What is exported is what is seen: the bars in view, in the theme of the window."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host
        self._data: ChartData | None = None
        self._menu = QMenu(tr("E&xport"), host.toolbar)
        for text, keys, slot in (
            (tr("&Copy picture"), "Alt+Shift+P", self.copy_picture),
            (tr("&Save picture …"), "Alt+Shift+S", self.choose_picture),
            (tr("Export &visible bars …"), "Alt+Shift+V", self.choose_table),
        ):
            action = self._menu.addAction(text)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(slot)
            # The shortcut has to work while the menu is closed.
            host.toolbar.addAction(action)
        button = QAction(tr("Export"), self)
        button.setMenu(self._menu)
        button.setToolTip(tr("The picture to the clipboard or a file, the visible bars as CSV"))
        host.toolbar.add(Place.EXPORT, button)

    @override
    def show(self, data: ChartData) -> None:
        self._data = data

    # ---- the picture

    @Slot()
    def copy_picture(self) -> None:
        """Put the picture on the clipboard."""
        view = self._seen()
        if view is not None:
            from watcher.ui.chart.export.pictures import image_of

            image = image_of(view)
            image.setDevicePixelRatio(1.0)
            QGuiApplication.clipboard().setImage(image)
            self.done.emit(Told(tr("The picture of the chart was copied.")))

    @Slot()
    def choose_picture(self) -> None:
        """Let the user choose where the picture is saved."""
        if self._seen() is not None:
            dialog = self._dialog(tr("Save picture"), [_PNG, _SVG], "png")
            dialog.filterSelected.connect(self._on_kind_chosen)
            dialog.fileSelected.connect(self._on_picture_chosen)
            dialog.open()

    @Slot(str)
    def _on_kind_chosen(self, kind: str) -> None:
        dialog = self.sender()
        if isinstance(dialog, QFileDialog):
            dialog.setDefaultSuffix("svg" if kind == _SVG else "png")

    @Slot(str)
    def _on_picture_chosen(self, name: str) -> None:
        path, view = Path(name), self._seen()
        if view is None:
            return
        from watcher.ui.chart.export.pictures import png_of, svg_of

        match path.suffix.lower():
            case ".png":
                data = png_of(view)
            case ".svg":
                data = svg_of(view, self._title)
            case _:
                said = tr("{name} is no name for a picture of the chart.").format(name=path.name)
                self.failed.emit(InputError(said, tr("Give it a name that ends with .png or .svg.")))
                return
        self._await(self._host.session.save_picture(data, path)).done.connect(self._on_saved)

    @Slot(object)
    def _on_saved(self, name: object) -> None:
        self.done.emit(Told(tr("The picture was saved as {name}.").format(name=name)))

    # ---- the bars

    @Slot()
    def choose_table(self) -> None:
        """Let the user choose where the visible bars are written."""
        if self._seen() is not None:
            dialog = self._dialog(tr("Export visible bars"), [tr("Table (*.csv)")], "csv")
            dialog.fileSelected.connect(self._on_table_chosen)
            dialog.open()

    @Slot(str)
    def _on_table_chosen(self, name: str) -> None:
        view = self._seen()
        if view is not None and self._data is not None:
            table = table_of(view, self._data)
            self._await(self._host.session.export_bars(table, Path(name))).done.connect(self._on_exported)

    @Slot(object)
    def _on_exported(self, count: object) -> None:
        self.done.emit(
            Told(
                tr("1 bar was exported.")
                if count == 1
                else tr("{count} bars were exported.").format(count=count)
            )
        )

    # ---- both

    @property
    def _title(self) -> str:
        if self._data is None:
            return ""
        return f"{self._data.key.symbol} {self._data.key.interval.value}"

    def _seen(self) -> ChartView | None:
        """The chart, if it shows bars; else it is said that there are none."""
        view = self._host.view
        if view is None or view.isHidden() or not _visible(view):
            self.failed.emit(
                InputError(tr("The chart shows no bars."), tr("Choose a symbol or a range that has some."))
            )
            return None
        return view

    def _await(self, reply: Reply) -> Reply:
        reply.failed.connect(self.failed)
        return reply

    def _dialog(self, title: str, kinds: list[str], suffix: str) -> QFileDialog:
        dialog = QFileDialog(self._host.toolbar.window(), title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilters(kinds)
        dialog.setDefaultSuffix(suffix)
        usable = "".join(one if one.isalnum() or one in " .-" else "_" for one in self._title)
        dialog.selectFile(f"{usable}.{suffix}")
        return dialog


def _visible(view: ChartView) -> range:
    x0, x1 = view.visible
    return range(max(0, math.floor(x0)), min(len(view.series), math.ceil(x1)))


def table_of(view: ChartView, data: ChartData) -> BarTable:
    """The bars in view with the values of all that lies on them and below."""
    seen = _visible(view)
    first, stop = seen.start, seen.stop
    shown = Bars.merged(*view.series.parts)[first:stop]
    beside: list[Beside] = []
    for follower in view.followers:
        beside += follower.beside(first, stop)
    zone, is_intraday = data.table.time_zone, data.key.interval.is_intraday
    return BarTable(data.key.symbol, shown, zone, is_intraday, view.places(), tuple(beside))
