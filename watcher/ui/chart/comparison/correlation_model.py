"""Correlations as a square table: numbers, and how strongly each is coloured; no widget."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from typing_extensions import override

from watcher.domain.comparison.correlation import FEWEST_RETURNS, Correlations
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui.theme import Theme
from watcher.ui.words import number

_Index = QModelIndex | QPersistentModelIndex
_STRONGEST = 0.45
_ROOT = QModelIndex()


class CorrelationModel(QAbstractTableModel):
    """Who moves with whom has the colour of the accent, who moves against whom that of alerts."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._symbols: tuple[Symbol, ...] = ()
        self._found: Correlations | None = None

    def show(self, symbols: Sequence[Symbol], found: Correlations) -> None:
        """Hold other numbers."""
        self.beginResetModel()
        self._symbols, self._found = tuple(symbols), found
        self.endResetModel()

    def rows(self) -> list[list[str]]:
        """The table as cells of text, with its headings."""
        count = len(self._symbols)
        body = [
            [symbol, *(self.text(row, c) for c in range(count))] for row, symbol in enumerate(self._symbols)
        ]
        return [["", *self._symbols], *body]

    def text(self, row: int, column: int) -> str:
        """Two decimals and a sign below zero, or a dash."""
        value = self._value(row, column)
        return "–" if math.isnan(value) else number(value, 2).replace("-", "−")

    def said(self, row: int, column: int) -> str:
        """The whole of it in a sentence."""
        one, other = self._symbols[row], self._symbols[column]
        count = 0 if self._found is None else int(self._found.counts[row, column])
        if math.isnan(self._value(row, column)):
            return tr(
                "{one} and {other}: {count} returns in common, at least {fewest_returns} are needed"
            ).format(one=one, other=other, count=count, fewest_returns=FEWEST_RETURNS)
        return tr("{one} and {other}: {text} over {count} returns in common").format(
            one=one, other=other, text=self.text(row, column), count=count
        )

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._symbols)

    @override
    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._symbols)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        return self._symbols[section] if role == Qt.ItemDataRole.DisplayRole else None

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = index.row(), index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.text(row, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return self.said(row, column)
            case Qt.ItemDataRole.BackgroundRole:
                return self._ground(self._value(row, column))
            case _:
                return None

    def _value(self, row: int, column: int) -> float:
        return math.nan if self._found is None else float(self._found.values[row, column])

    def _ground(self, value: float) -> QColor | None:
        """The panel, mixed with a colour as strongly as the two are alike; the text stays readable on it."""
        if math.isnan(value):
            return None
        tokens = self._theme.tokens
        under, over = QColor(tokens.panel), QColor(tokens.accent if value >= 0 else tokens.alert)
        share = abs(value) * _STRONGEST
        parts = zip(
            (under.redF(), under.greenF(), under.blueF()),
            (over.redF(), over.greenF(), over.blueF()),
            strict=True,
        )
        return QColor.fromRgbF(*(low + (high - low) * share for low, high in parts))
