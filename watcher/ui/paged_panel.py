"""A panel of a header above pages, one of which may say in words why there is nothing else to see."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from watcher.ui.header import PanelHeader
from watcher.ui.panel import Panel

_MARGIN_PX = 16


class PagedPanel(Panel):
    """Its pages are added by the panel itself, in the order of its own numbers."""

    BEST: ClassVar = QSize(640, 260)
    LEAST: ClassVar = QSize(320, 120)

    def __init__(self, name: str, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._header = PanelHeader(title, self)
        self._pages = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._pages, 1)

    @property
    @override
    def header(self) -> PanelHeader:
        return self._header

    @override
    def sizeHint(self) -> QSize:
        return self.BEST

    @override
    def minimumSizeHint(self) -> QSize:
        return self.LEAST


def message_label(text: str, parent: QWidget) -> QLabel:
    """A page of words: plain text in its middle."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    label.setProperty("role", "muted")
    label.setMargin(_MARGIN_PX)
    return label
