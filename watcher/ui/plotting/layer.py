"""The picture of a chart without what moves over it, kept until the view or the bars change."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from watcher.ui.plotting.axes import AxesPainter
from watcher.ui.plotting.face import Face
from watcher.ui.plotting.frame import Frame
from watcher.ui.plotting.ground import GroundPainter
from watcher.ui.plotting.look import Look
from watcher.ui.plotting.marks import MarksPainter
from watcher.ui.plotting.overlay import Depth, Overlay
from watcher.ui.plotting.picture import Picture, Strip
from watcher.ui.plotting.pixels import rescale
from watcher.ui.plotting.stack import DIVIDER_PX
from watcher.ui.plotting.volume import VolumePainter


class ChartPainter:
    """Paints a frame from the ground up; everything but what `foreground.py` lays over it."""

    def __init__(self) -> None:
        self._ground = GroundPainter()
        self._axes = AxesPainter()
        self._volume = VolumePainter()
        self._marks = MarksPainter()

    def paint(self, painter: QPainter, picture: Picture, look: Look) -> None:
        """The painter is in device pixels when this begins, and in logical ones when it ends."""
        frame = picture.frame
        self._paint_plots(painter, picture, look, is_ruled=look.is_raster and not picture.shaded)
        # Heights are rounded: below the last strip a row may be left.
        end = picture.frames[-1].bottom
        if end < frame.foot:
            painter.fillRect(0, end, frame.width, frame.foot - end, look.panel)
        self._axes.paint_margins(painter, frame, look)
        for one in picture.frames:
            self._axes.paint_prices(painter, one, look)
        self._axes.paint_times(painter, frame, look)
        rescale(painter, frame.ratio)
        self._marks.paint_boxes(painter, frame, look, picture.marks)

    def patch(self, painter: QPainter, picture: Picture, look: Look, box: QRect) -> None:
        """Paint anew what lies in a box of the plots; the picture's columns need be no more than that."""
        painter.setClipRect(box)
        self._paint_plots(painter, picture, look, is_ruled=False)
        rescale(painter, picture.frame.ratio)
        self._marks.paint_boxes(painter, picture.frame, look, picture.marks, is_patch=True)

    def _paint_plots(self, painter: QPainter, picture: Picture, look: Look, *, is_ruled: bool) -> None:
        frame, face = picture.frame, picture.face
        painter.setPen(Qt.PenStyle.NoPen)
        at_once = is_ruled and not face.has_ground
        self._paint_ground(painter, frame, look, picture, face, is_ruled=at_once)
        self._volume.paint(painter, frame, look)
        _lay(painter, frame, look, picture.overlays, Depth.BELOW)
        face.paint(painter, frame, look)
        _lay(painter, frame, look, picture.overlays, Depth.ABOVE)
        self._marks.paint_lines(painter, frame, look, picture.marks)
        for strip in picture.strips:
            self._paint_pane(painter, strip, look, picture, is_ruled=is_ruled)

    def _paint_ground(
        self,
        painter: QPainter,
        frame: Frame,
        look: Look,
        picture: Picture,
        face: Face | None,
        *,
        is_ruled: bool,
    ) -> None:
        """The panel of a strip, what lies below its grid, and the grid; at once where nothing lies there."""
        if is_ruled:
            self._ground.paint_ruled(painter, frame, look)
            return
        painter.fillRect(0, frame.top, frame.width, frame.height, look.panel)
        self._marks.paint_shade(painter, frame, look, picture.shaded)
        if face is not None:
            face.paint_ground(painter, frame, look)
        self._ground.paint_grid(painter, frame, look)

    def _paint_pane(
        self, painter: QPainter, strip: Strip, look: Look, picture: Picture, *, is_ruled: bool
    ) -> None:
        frame = strip.frame
        divider = round(DIVIDER_PX * frame.ratio)
        painter.save()
        painter.setClipRect(
            QRect(0, frame.top - divider, frame.full_width, frame.height + divider),
            Qt.ClipOperation.IntersectClip,
        )
        painter.fillRect(0, frame.top - divider, frame.full_width, divider, look.line)
        self._paint_ground(painter, frame, look, picture, None, is_ruled=is_ruled)
        strip.pane.paint(painter, frame, look)
        painter.restore()


def _lay(painter: QPainter, frame: Frame, look: Look, overlays: Sequence[Overlay], depth: Depth) -> None:
    for overlay in overlays:
        if overlay.depth is depth:
            overlay.paint(painter, frame, look)
            painter.setPen(Qt.PenStyle.NoPen)


def patch_box(frame: Frame, first: int) -> QRect:
    """What the bars from `first` on touch, in device pixels, down to the foot."""
    left = frame.touched_left(first)
    return QRect(left, 0, max(0, frame.width - left), frame.foot)


class Layer:
    """Keeps one picture as an image, for as long as only what lies over it moves."""

    def __init__(self) -> None:
        self._image = QImage()
        self._shown: Picture | None = None

    def image(self, picture: Picture, chart: ChartPainter, look: Look) -> QImage:
        """The picture as an image; asking again for the same one costs nothing."""
        if picture is self._shown:
            return self._image
        frame = picture.frame
        size = QSize(frame.full_width, frame.full_height)
        if self._image.size() != size:
            self._image = QImage(size, QImage.Format.Format_RGB32)
        painter = self._painter()
        chart.paint(painter, picture, look)
        self._end(painter, picture)
        return self._image

    def patch(self, before: Picture, after: Picture, chart: ChartPainter, look: Look, box: QRect) -> bool:
        """Turn the image of one picture into that of another, other in a box; False: it is not there."""
        if self._shown is not before:
            return False
        painter = self._painter()
        chart.patch(painter, after, look, box)
        self._end(painter, after)
        return True

    def holds(self, picture: Picture) -> bool:
        """Whether it is the image of this picture."""
        return picture is self._shown

    def rename(self, before: Picture, after: Picture) -> None:
        """Be the image of another picture that differs only in what lies over it."""
        if self._shown is before:
            self._shown = after

    def _painter(self) -> QPainter:
        self._image.setDevicePixelRatio(1.0)
        return QPainter(self._image)

    def _end(self, painter: QPainter, picture: Picture) -> None:
        painter.end()
        self._image.setDevicePixelRatio(picture.frame.ratio)
        self._shown = picture
