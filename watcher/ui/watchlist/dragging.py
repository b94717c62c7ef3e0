"""Symbols on their way from a list to a place in it or to the tab of another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData

from watcher.domain.symbols import Symbol

MIME = "application/x-watcher-symbols"


def carried(symbols: Sequence[Symbol]) -> QMimeData:
    """What is dragged; other programs get it as text."""
    data = QMimeData()
    lines = "\n".join(symbols)
    data.setData(MIME, lines.encode())
    data.setText(lines)
    return data


def symbols_in(data: QMimeData) -> tuple[Symbol, ...]:
    """The symbols that are dragged; none if something else is."""
    if not data.hasFormat(MIME):
        return ()
    text = bytes(data.data(MIME).data()).decode(errors="replace")
    return tuple(Symbol(line) for line in text.splitlines())
