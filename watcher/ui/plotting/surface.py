"""The surface of a chart: pyqtgraph's view and view box, painted by painters of our own."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from watcher.domain.bars import Bars
from watcher.overriding import override
from watcher.ui.plotting.axes import TEXT_INSET
from watcher.ui.plotting.content import Content, panes_px
from watcher.ui.plotting.crosshair import Crosshair
from watcher.ui.plotting.face import face_of
from watcher.ui.plotting.foreground import Foreground
from watcher.ui.plotting.frame import TIME_AXIS_PX
from watcher.ui.plotting.graphics import GraphicsView, ViewBox
from watcher.ui.plotting.kinds import ChartKind
from watcher.ui.plotting.layer import ChartPainter, patch_box
from watcher.ui.plotting.look import Look
from watcher.ui.plotting.navigation import Span
from watcher.ui.plotting.picture import Picture, Plot
from watcher.ui.plotting.pixels import is_raster, logical
from watcher.ui.plotting.scale import ScaleKind
from watcher.ui.plotting.series import Series
from watcher.ui.plotting.stage import Stage
from watcher.ui.plotting.subject import Subject
from watcher.ui.theme import Theme
from watcher.ui.words import number

_LEAST_AXIS_PX = 64
_WIDEST_PERCENT = "+1,000.00%"


class ChartSurface(GraphicsView):  # type: ignore[misc]  # pyqtgraph has no types
    """Paints its content: all of it where the view moves, else only what looks different.

    The view box holds the visible span; whoever sets it moves the chart. Its y range are ordinates of
    the scale: prices, or their logarithms.
    """

    LEAST = QSize(240, 160)
    """How small it gets, unless somebody allows less."""
    _is_built = False
    """pyqtgraph resizes the view while it is still being made."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=None)
        self._theme = theme
        self._content = Content(Series(Bars.empty()), face_of(ChartKind.CANDLES))
        self._kind = ChartKind.CANDLES
        self._prices: Span = (0.0, 1.0)
        self._heights: tuple[int, ...] = (1,)
        self._head_px = 0
        self._crosshair: Crosshair | None = None
        self._picture: Picture | None = None
        self._stage = Stage(self.viewport())
        self._words_are_old = True
        self._known_shares: dict[str, float] = {}
        self._axis_px = _LEAST_AXIS_PX
        # Every pixel is painted here: Qt need not paint a ground first, which would cost a tenth of a frame.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        # The layer is the cache; Qt's would keep showing what it once painted.
        self.setCacheMode(GraphicsView.CacheModeFlag.CacheNone)
        self._box = ViewBox(enableMouse=False, enableMenu=False, defaultPadding=0)
        self._box.disableAutoRange()
        # It holds ranges and places what is laid over the bars; it paints nothing itself.
        self._box.setFlag(ViewBox.GraphicsItemFlag.ItemHasNoContents)
        self.setOptimizationFlags(
            GraphicsView.OptimizationFlag.DontSavePainterState
            | GraphicsView.OptimizationFlag.DontAdjustForAntialiasing
        )
        self.centralLayout.setSpacing(0)
        self.centralLayout.addItem(self._box, 0, 0)
        self._box.sigRangeChanged.connect(self._on_range_changed)
        theme.changed.connect(self._on_theme_changed)
        self.setMinimumSize(self.LEAST)
        self._on_theme_changed()
        self._is_built = True

    @property
    def box(self) -> ViewBox:
        """The view box: the visible bars and ordinates, and home of pyqtgraph's items over them."""
        self._sync_box()
        return self._box

    # ---- from spans to pixels

    def plot_size(self) -> QSize:
        """The room for prices and panes in logical pixels, axes left out."""
        size = self.size()
        return QSize(max(1, size.width() - self._axis_px), max(1, size.height() - TIME_AXIS_PX))

    @property
    def price_height(self) -> int:
        """The height of the plot of the prices, in logical pixels."""
        return self._heights[0]

    def bar_at(self, x: float) -> float:
        """The place on the time axis at a logical pixel."""
        x0, x1 = self._content.x
        return x0 + x / self.plot_size().width() * (x1 - x0)

    def _apply(self, *, is_move: bool = False) -> None:
        """Bring view box and picture in line with spans, bars and size.

        Where the view only moves, the readout says the same, but for followers that read the view.
        """
        content, size = self._content, self.plot_size()
        self._heights = content.heights(size.height())
        if not is_move or any(follower.reads_view for follower in content.followers):
            newest = len(content.series) - 1
            self._head_px = self._foreground.head_px(size.width(), content.overlays, newest)
            self._words_are_old = True
        self._prices = content.fitted(self._heights[0], self._head_px)
        if self._box.addedItems:
            self._sync_box()
        self._stale()

    def _stale(self) -> None:
        self._picture = None
        self._stage.clear()

    def _patch(self) -> bool:
        """Paint the newest bars anew, if nothing else looks different."""
        content, before = self._content, self._picture
        if before is None or content.fitted(self._heights[0], self._head_px) != self._prices:
            return False
        first = content.series.changed_from
        after = content.patched(before, first)
        if after is None:
            return False
        box = patch_box(before.frame, first)
        if not self._stage.patch(before, after, self._look, box):
            return False
        boxes = [*self._foreground.live_boxes(before), *self._foreground.live_boxes(after)]
        boxes += [*self._reread(after), logical(box, after.frame.ratio)]
        self._picture = after
        self._stage.ask(boxes)
        return True

    def _read_out(self, picture: Picture) -> None:
        """Say what is known of the bar under the crosshair, or of the newest."""
        series, subject, at = self._content.series, self._content.subject, self._crosshair
        if subject is not None and len(series):
            self._words_are_old = False
            index = len(series) - 1 if at is None else at.index
            self._foreground.read_out(picture, series, subject, index)

    def _reread(self, picture: Picture) -> list[QRect]:
        """The same; tells where that is news."""
        self._read_out(picture)
        return self._foreground.reread_boxes()

    def _sync_box(self) -> None:
        """Only who looks at the box, or lays something into it, needs it to follow every frame."""
        content = self._content
        ordinates = content.scale.straight(self._prices)
        if [list(content.x), list(ordinates)] != self._box.viewRange():
            self._box.setRange(xRange=content.x, yRange=ordinates, padding=0, disableAutoRange=False)

    @Slot(object, object, object)
    def _on_range_changed(self, _box: ViewBox, ranges: Sequence[Sequence[float]], _axes: object) -> None:
        (x0, x1), (low, high) = ranges
        content = self._content
        if (x0, x1) != content.x or (low, high) != content.scale.straight(self._prices):
            content.x = (x0, x1)
            self._prices = content.scale.prices((low, high))
            self._stale()

    @Slot()
    def _on_theme_changed(self) -> None:
        self._look = Look(self._theme)
        self._foreground = Foreground(self._look)
        self._set_axis_width()
        if self._is_built:
            self._apply()

    def _set_axis_width(self) -> None:
        """Room for the longest price, the same wherever the view moves."""
        content = self._content
        if content.subject is not None:
            _, high = content.series.extent(0, len(content.series)) or (0.0, 0.0)
            text = number(high, content.subject.places)
            is_percent = content.scale_kind is ScaleKind.PERCENT
            longest = max(len(text), len(_WIDEST_PERCENT) if is_percent else 0)
            self._axis_px = max(_LEAST_AXIS_PX, math.ceil(longest * self._look.digit_px + 2 * TEXT_INSET))
        self.centralLayout.setContentsMargins(0, 0, self._axis_px, TIME_AXIS_PX)

    @override
    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        if self._is_built:
            self._apply()

    @override
    def close(self) -> bool:
        """Close as any widget does; pyqtgraph would take the viewport away below Qt."""
        return QWidget.close(self)

    # ---- painting

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Past the scene, unless somebody has laid something into the view box."""
        if self._box.addedItems:
            super().paintEvent(event)
            return
        painter = QPainter(self.viewport())
        try:
            region = self._part(event.region())
            self._paint_ground(painter, region)
            self._paint_over(painter, region)
        finally:
            # One that is still painting would take the program down with it.
            painter.end()

    @override
    def drawBackground(self, painter: QPainter, rect: QRectF) -> None:
        painter.save()
        self._paint_ground(painter, self._part(QRegion(rect.toAlignedRect())))
        painter.restore()

    @override
    def drawForeground(self, painter: QPainter, rect: QRectF) -> None:
        self._paint_over(painter, self._part(QRegion(rect.toAlignedRect())))

    def _part(self, region: QRegion) -> QRegion | None:
        """The region; None where it is all there is: then nobody has to ask what lies in it."""
        is_whole = region.rectCount() == 1 and region.boundingRect().contains(self.viewport().rect())
        return None if is_whole else region

    def paint_whole(self, painter: QPainter, ratio: float) -> None:
        """Paint what is seen, without the crosshair, on something else: so many pixels a point."""
        content, subject, panes = self._content, self._content.subject, self._heights[1:]
        if subject is None:
            return
        plot = Plot(self.size(), self._axis_px, ratio, self._head_px, panes_px(panes))
        picture = content.picture(self._prices, plot, subject, panes)
        look = self._look if is_raster(painter) else Look(self._theme, is_raster=False)
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        ChartPainter().paint(painter, picture, look)
        painter.restore()
        foreground = Foreground(look)
        foreground.read_out(picture, content.series, subject, len(content.series) - 1)
        foreground.paint_live(painter, picture, None)
        foreground.paint_readouts(painter, None, covered=content.taken is not None)

    def _paint_ground(self, painter: QPainter, region: QRegion | None) -> None:
        subject = self._content.subject
        if subject is None:
            self._stage.paint_nothing(painter, self._look, region)
        else:
            self._stage.paint(painter, self._picture or self._work_out(subject), self._look, region)

    def _paint_over(self, painter: QPainter, region: QRegion | None) -> None:
        picture, content, foreground = self._picture, self._content, self._foreground
        subject, series, at = content.subject, content.series, self._crosshair
        if subject is None or picture is None or not len(series):
            return
        foreground.paint_live(painter, picture, at, region)
        if at is not None:
            foreground.paint_crosshair(painter, picture, at, series, subject)
        foreground.paint_readouts(painter, region, covered=self._content.taken is not None)

    def _work_out(self, subject: Subject) -> Picture:
        panes = self._heights[1:]
        plot = Plot(self.size(), self._axis_px, self.devicePixelRatioF(), self._head_px, panes_px(panes))
        self._picture = self._content.picture(self._prices, plot, subject, panes)
        if self._words_are_old:
            self._read_out(self._picture)
        return self._picture
