"""What stands below the positions: their sums, what is to be known of these, and the grouping."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from watcher.language import tr
from watcher.ui.portfolio.folding_label import FoldingLabel
from watcher.ui.portfolio.position_rows import GROUPING_NAMES, Grouping


class PositionsFoot(QWidget):
    """Takes as many lines as its words need; where the page is low, one, and the table has the rest."""

    def __init__(self, explain: Callable[[], str], parent: QWidget) -> None:
        super().__init__(parent)
        self.grouping = QComboBox(self)
        for one in Grouping:
            self.grouping.addItem(GROUPING_NAMES[one][0], one)
        self.grouping.setAccessibleName(tr("Group by"))
        self.grouping.setToolTip(tr("Group by"))
        self._by = QLabel(tr("Group by"), self)
        self._totals = FoldingLabel(tr("Sums of the positions"), "small", self)
        self._totals.explain = explain
        self._notices = FoldingLabel(tr("What is to be known of the sums"), "attention", self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(8, 2, 8, 2)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.addWidget(self._by, 0, 2)
        self._grid.addWidget(self.grouping, 0, 3)
        self._grid.setColumnStretch(0, 3)
        self.fold(on=False)

    def say(self, totals: str, notices: str) -> None:
        """Show the sums, and what is to be known of them."""
        self._totals.say(totals)
        self._notices.say(notices)
        self._share_line()

    def fold(self, *, on: bool) -> None:
        """Take one line, or as many as are needed."""
        for label in (self._totals, self._notices):
            label.fold(on=on)
        self._by.setVisible(not on)
        self._grid.addWidget(self._totals, 0, 0)
        self._grid.addWidget(self._notices, 0 if on else 1, 1 if on else 0, 1, 1 if on else 4)
        self._is_folded = on
        self._share_line()

    def _share_line(self) -> None:
        """In one line the notices have room only where there are any."""
        self._grid.setColumnStretch(1, 2 if self._is_folded and self._notices.text() else 0)
