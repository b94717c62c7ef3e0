"""The button “Draw”: drawings of the shown symbol, kept with it, on today's split basis."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QInputDialog, QLineEdit

from watcher.domain.alerts.alert import AlertDraft
from watcher.domain.alerts.conditions import Level, LevelKind
from watcher.domain.chart_data import ChartData
from watcher.domain.drawings import LONGEST_TEXT, DrawingKind, Ink
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.overriding import override
from watcher.ui.chart.drawings.errands import NewText, ToAlert
from watcher.ui.chart.drawings.menu import DrawMenu
from watcher.ui.chart.drawings.sheet import Sheet
from watcher.ui.chart.part import Host, Part
from watcher.ui.chart.toolbar import Place

if TYPE_CHECKING:
    from watcher.ui.chart.drawings.kept import KeptSheet
    from watcher.ui.chart.drawings.overlay import DrawingsOverlay
    from watcher.ui.chart.drawings.tool import DrawTool
    from watcher.ui.plotting.view import ChartView


class Drawings(Part):
    """Takes the sheet of the symbol that is shown; other charts of that symbol have the same one."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host
        self._view: ChartView | None = None
        self._overlay: DrawingsOverlay | None = None
        self._tool: DrawTool | None = None
        self._symbol: Symbol | None = None
        self._kept: KeptSheet | None = None
        # Nobody keeps this one: it is there until a symbol is shown.
        self._sheet = Sheet(self._on_changed)
        self._menu = DrawMenu(host.toolbar)
        self._action = QAction(tr("Dra&w"), self)
        self._action.setIconText(tr("Draw ▾"))
        self._action.setMenu(self._menu)
        self._action.setToolTip(tr("Lines, areas and texts on the chart (Alt+D)"))
        self._action.setShortcut(QKeySequence("Alt+D"))
        button = host.toolbar.add(Place.DRAW, self._action)
        button.setAccessibleName(tr("Draw"))
        menu = self._menu
        menu.kind_chosen.connect(self._on_kind)
        menu.ink_chosen.connect(self._on_ink)
        menu.width_chosen.connect(self._on_width)
        for action, slot in (
            (menu.edit, self._on_edit),
            (menu.lock, self._on_lock),
            (menu.to_alert, self._on_to_alert),
            (menu.remove, self._on_remove),
            (menu.remove_all, self._on_remove_all),
            (menu.undo, self._on_undo),
            (menu.redo, self._on_redo),
        ):
            action.triggered.connect(slot)
        self._show_state()

    @override
    def join(self, view: ChartView) -> None:
        from watcher.ui.chart.drawings.overlay import DrawingsOverlay
        from watcher.ui.chart.drawings.tool import DrawTool

        self._view = view
        self._overlay = DrawingsOverlay(self._sheet, self._host.theme)
        self._tool = DrawTool(self._sheet, self._overlay, view.refresh, self._today, self._on_told)
        view.add_overlay(self._overlay)
        view.add_tool(self._tool)
        self._show_state()

    @override
    def turn(self) -> None:
        """What was drawn is not seen any more: nothing can be done to it."""
        self._put_back()
        self._use(Sheet(self._on_changed))

    @override
    def show(self, data: ChartData) -> None:
        if self._overlay is not None and self._view is not None:
            self._overlay.interval = data.key.interval
            self._overlay.places = self._view.places()
        if data.key.symbol != self._symbol:
            self._put_back()
            self._symbol = data.key.symbol
            self._take()

    def _today(self) -> date:
        return self._host.session.now().date()

    # ---- what is kept

    def _take(self) -> None:
        """Show the sheet of the symbol."""
        if self._symbol is None:
            return
        self._kept = self._host.shelf.sheets.open(self._symbol)
        self._kept.changed.connect(self._on_changed)
        self._use(self._kept.sheet)

    def _use(self, sheet: Sheet) -> None:
        self._sheet = sheet
        if self._overlay is not None and self._tool is not None:
            self._overlay.sheet = self._tool.sheet = self._sheet
            self._tool.arm(None)
        self._on_changed()

    def _put_back(self) -> None:
        if self._kept is not None and self._symbol is not None:
            self._kept.changed.disconnect(self._on_changed)
            self._host.shelf.sheets.close(self._symbol)
            self._kept = self._symbol = None

    @override
    def end(self) -> None:
        self._put_back()

    @Slot()
    def _on_changed(self) -> None:
        self._refresh()
        self._show_state()

    def _on_told(self) -> None:
        """Something else is chosen: in every chart that shows it."""
        if self._kept is not None:
            self._kept.changed.emit()
        else:
            self._on_changed()

    def _refresh(self) -> None:
        if self._view is not None:
            self._view.refresh()

    def _show_state(self) -> None:
        tool = self._tool
        self._action.setEnabled(tool is not None)
        if tool is not None:
            self._menu.show_state(self._sheet, tool.armed, tool.ink, tool.width)
        else:
            self._menu.show_state(self._sheet, None, Ink.ACCENT, 1)

    # ---- the menu

    @Slot(object)
    def _on_kind(self, kind: DrawingKind | None) -> None:
        if self._tool is not None and self._view is not None:
            self._tool.arm(kind)
            self._view.setFocus()

    @Slot(object)
    def _on_ink(self, ink: Ink) -> None:
        if self._tool is not None:
            self._tool.ink = ink
        self._restyle(ink=ink)

    @Slot(int)
    def _on_width(self, width: int) -> None:
        if self._tool is not None:
            self._tool.width = width
        self._restyle(width=width)

    def _restyle(self, **style: object) -> None:
        current = self._sheet.current
        if current is not None and not current.is_locked:
            self._sheet.change(replace(current, **style))  # type: ignore[arg-type]
        self._show_state()

    @Slot()
    def _on_edit(self) -> None:
        current, symbol = self._sheet.current, self._symbol
        if current is None or current.is_locked or symbol is None:
            return
        errand = NewText(current, symbol, self._host.shelf.sheets)
        dialog = QInputDialog(self._host.toolbar.window())
        dialog.setWindowTitle(tr("Text of the drawing"))
        dialog.setLabelText(tr("Text"))
        dialog.setTextValue(current.text)
        field = dialog.findChild(QLineEdit)
        if field is not None:
            field.setMaxLength(LONGEST_TEXT)
        dialog.textValueSelected.connect(errand.take)
        dialog.rejected.connect(errand.end)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def _on_lock(self) -> None:
        current = self._sheet.current
        if current is not None:
            self._sheet.change(replace(current, is_locked=not current.is_locked))

    @Slot()
    def _on_remove(self) -> None:
        if self._tool is not None:
            self._tool.remove()

    @Slot()
    def _on_undo(self) -> None:
        self._sheet.undo()

    @Slot()
    def _on_redo(self) -> None:
        self._sheet.redo()

    @Slot()
    def _on_remove_all(self) -> None:
        self._sheet.remove(*(one.id for one in self._sheet.drawings if not one.is_locked))

    @Slot()
    def _on_to_alert(self) -> None:
        current, symbol, view = self._sheet.current, self._symbol, self._view
        if current is None or symbol is None or view is None:
            return
        level = Decimal(f"{current.anchors[0].price:.{view.places()}f}")
        draft = AlertDraft(symbol, Level(LevelKind.REACHES, level), note=current.text)
        ToAlert(current, draft, symbol, self._host.shelf.sheets, self._host.session)
