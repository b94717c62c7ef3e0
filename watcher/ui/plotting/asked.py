"""Which boxes of a chart somebody wants painted anew."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QRect
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QWidget

_MOST_BOXES = 64


class AskedBoxes:
    """In logical pixels, as they were asked for.

    Qt cuts what overlaps into bands: the lines, tags and words of a crosshair that moves become 25
    rectangles, each of which is a call to copy. As they were asked for they are ten.
    """

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._boxes: list[QRect] = []
        self._region = QRegion()

    def add(self, boxes: Iterable[QRect]) -> None:
        """Have these painted, too."""
        for box in boxes:
            self._boxes.append(box)
            self._region += box
        if len(self._boxes) > _MOST_BOXES:
            # Nothing has been painted for long: the widget cannot be seen.
            whole = self._region.boundingRect()
            self._boxes, self._region = [whole], QRegion(whole)
        self._widget.update(self._region)

    def take(self, region: QRegion | None) -> Iterable[QRect]:
        """What a region that is painted now (None: everything) is made of; nothing is asked for any more."""
        boxes, asked = self._boxes, self._region
        self._boxes, self._region = [], QRegion()
        if region is None:
            return ()
        # Others may have asked for more, or Qt for less.
        is_all = asked & self._widget.rect() == region
        return boxes if is_all else cast("Iterable[QRect]", region)
