"""A chart as a picture in its theme: pixels, two a point, or vectors."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter

from watcher.ui.plotting.view import ChartView

RATIO = 2


def image_of(view: ChartView) -> QImage:
    """What is seen, without the crosshair, in twice as many pixels."""
    image = QImage(view.size() * RATIO, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(RATIO)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    view.paint_whole(painter, RATIO)
    painter.end()
    return image


def png_of(view: ChartView) -> bytes:
    """A PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # PySide's stubs know only the format as bytes here.
    image_of(view).save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def svg_of(view: ChartView, title: str) -> bytes:
    """An SVG file as wide as the chart, in points."""
    from PySide6.QtSvg import QSvgGenerator

    buffer = QBuffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(view.size())
    generator.setViewBox(view.rect())
    generator.setTitle(title)
    painter = QPainter(generator)
    view.paint_whole(painter, 1.0)
    painter.end()
    return bytes(buffer.data().data())
