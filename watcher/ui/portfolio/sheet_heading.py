"""The line of headings above the tables of the portfolio."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QStyleOptionHeader, QWidget
from typing_extensions import override

_ARROWS = {Qt.SortOrder.AscendingOrder: "▲", Qt.SortOrder.DescendingOrder: "▼"}


class SheetHeading(QHeaderView):
    """Writes the arrow of the order beside the heading's words; styles paint it over those on the right."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    @override
    def initStyleOptionForIndex(self, option: QStyleOptionHeader, logicalIndex: int) -> None:
        super().initStyleOptionForIndex(option, logicalIndex)
        if not self.isSortIndicatorShown() or logicalIndex != self.sortIndicatorSection():
            return
        option.sortIndicator = QStyleOptionHeader.SortIndicator.None_
        arrow = _ARROWS[self.sortIndicatorOrder()]
        is_right = option.textAlignment & Qt.AlignmentFlag.AlignRight
        option.text = f"{arrow} {option.text}" if is_right else f"{option.text} {arrow}"
