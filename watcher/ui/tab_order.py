"""The way of the tab key through the window, and through each panel that is detached from it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtWidgets import QWidget


def set_tab_order(widgets: Iterable[QWidget]) -> None:
    """Have the tab key go from one to the next, as they are read; in each window by itself."""
    by_window: dict[QWidget, list[QWidget]] = {}
    for widget in widgets:
        stop = widget.focusProxy() or widget
        by_window.setdefault(stop.window(), []).append(stop)
    for stops in by_window.values():
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
