"""How a picture of a chart comes to the screen: straight, or strip by strip from a layer."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QPointF, QRect, QTimer, Slot
from PySide6.QtGui import QPainter, QRegion
from PySide6.QtWidgets import QWidget

from watcher.ui.plotting.asked import AskedBoxes
from watcher.ui.plotting.layer import ChartPainter, Layer
from watcher.ui.plotting.look import Look
from watcher.ui.plotting.picture import Picture
from watcher.ui.plotting.pixels import rescale

_REST_MS = 30


class Stage(QObject):
    """Paints a whole chart straight away; where only strips are asked for, takes them from the layer.

    A whole layer copied to the screen would cost a quarter of a frame. So a view that moves has none;
    once it has come to rest one is made, and whoever moves the crosshair then does not wait for it.
    Nor does a price that comes before: only a second one finds that it pays.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._chart = ChartPainter()
        self._layer = Layer()
        self._lacked_layer = self._wants_layer = False
        self._asked = AskedBoxes(widget)
        self._straight: tuple[Picture, Look] | None = None
        self._before: tuple[Picture, Look] | None = None
        self._is_waiting = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._on_waited)

    def ask(self, boxes: Iterable[QRect]) -> None:
        """Have these painted anew, in logical pixels."""
        self._asked.add(boxes)

    def clear(self) -> None:
        """Everything looks different."""
        self._straight = None
        self._widget.update()

    def patch(self, before: Picture, after: Picture, look: Look, box: QRect) -> bool:
        """Turn one picture into another that is other in a box; False: it has to be painted whole."""
        is_patched = self._layer.patch(before, after, self._chart, look, box)
        self._wants_layer = self._lacked_layer and not is_patched
        self._lacked_layer = not is_patched
        return is_patched

    def rename(self, before: Picture, after: Picture) -> None:
        """Show another picture that differs only in what lies over it."""
        self._layer.rename(before, after)
        if self._straight is not None and self._straight[0] is before:
            self._straight = after, self._straight[1]

    def paint_nothing(self, painter: QPainter, look: Look, region: QRegion | None) -> None:
        """The empty panel."""
        self._asked.take(region)
        painter.fillRect(self._widget.rect() if region is None else region.boundingRect(), look.panel)

    def paint(self, painter: QPainter, picture: Picture, look: Look, region: QRegion | None) -> None:
        """The picture without what lies over it, in a region or (None) everywhere."""
        boxes, ratio = self._asked.take(region), picture.frame.ratio
        if region is None and not self._wants_layer and not self._layer.holds(picture):
            rescale(painter, 1 / ratio)
            self._chart.paint(painter, picture, look)
            self._straight = picture, look
            if not self._is_waiting:
                self._is_waiting = True
                self._rest.start()
            return
        self._wants_layer = False
        image = self._layer.image(picture, self._chart, look)
        if region is None or ratio != int(ratio):
            painter.drawImage(QPointF(0.0, 0.0), image)
            return
        # Box by box: clipped to a rectangle an image is copied, clipped to a region it is blended.
        painter.save()
        for box in boxes:
            painter.setClipRect(box)
            painter.drawImage(QPointF(0.0, 0.0), image)
        painter.restore()

    @Slot()
    def _on_waited(self) -> None:
        """One timer for all frames of a movement: what it finds twice has come to rest."""
        before, self._before = self._before, self._straight
        self._is_waiting = self._straight is not None and before is not self._straight
        if self._is_waiting:
            self._rest.start()
        if self._is_waiting or self._straight is None:
            return
        self._layer.image(self._straight[0], self._chart, self._straight[1])
        self._straight = self._before = None
