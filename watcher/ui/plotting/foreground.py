"""What moves over the picture: the last price, the tags, the crosshair and the readouts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QPainter, QRegion

from watcher.ui.plotting import readout
from watcher.ui.plotting.crosshair import Crosshair, make_room, paint_crosshair, place_of
from watcher.ui.plotting.look import Dots, Look
from watcher.ui.plotting.marks import alert_boxes
from watcher.ui.plotting.overlay import Follower, Overlay
from watcher.ui.plotting.picture import Picture
from watcher.ui.plotting.pixels import logical, rescale
from watcher.ui.plotting.readout import Word
from watcher.ui.plotting.readout_painter import ROW_PX, PlacedWord, ReadoutPainter, changed_boxes
from watcher.ui.plotting.series import Series
from watcher.ui.plotting.subject import Subject
from watcher.ui.plotting.tags import PlacedTag, last_line, paint_tags, tags, tags_boxes


class Foreground:
    """Paints it, and knows what it covers; the painter is in logical pixels."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._readout = ReadoutPainter(look)
        self._tagged: Picture | None = None
        self._tags: list[PlacedTag] = []
        self._line: QRect | None = None
        self._live: list[QRect] | None = None
        self._is_crossed = False
        self._words: list[PlacedWord] = []
        self._words_before: list[PlacedWord] = []
        self._owners: list[tuple[Follower, PlacedWord]] = []

    def head_px(self, wide: int, overlays: Sequence[Overlay], newest: int) -> int:
        """How high the readout is in a plot so many pixels wide."""
        return self._readout.head_px(wide, said(overlays, newest) if newest >= 0 else ())

    def live_boxes(self, picture: Picture) -> list[QRect]:
        """What the last price and the tags cover."""
        self._place(picture)
        if self._live is None:
            self._live = tags_boxes(self._tags)
            if self._line is not None:
                self._live.append(logical(self._line, picture.frame.ratio))
        return self._live

    def paint_live(
        self, painter: QPainter, picture: Picture, at: Crosshair | None, region: QRegion | None = None
    ) -> None:
        """The line of the last price, and the tags of all axes but the crosshair's, that lie in a region."""
        self._place(picture)
        if at is not None:
            make_room(painter, picture, self._look, at)
        if self._line is not None and picture.last is not None:
            ratio, thick = picture.frame.ratio, self._line.height()
            dots = Dots.UP if picture.last.rises else Dots.DOWN
            rescale(painter, 1 / ratio)
            painter.fillRect(self._line, self._look.dotted(dots, thick))
            rescale(painter, ratio)
        paint_tags(painter, self._tags, self._look, region)

    def paint_crosshair(
        self, painter: QPainter, picture: Picture, at: Crosshair, series: Series, subject: Subject
    ) -> None:
        """Its lines and tags; behind words the lines are broken off, or an 8 would be read for a 3."""
        paint_crosshair(painter, picture, self._look, at, series, subject)
        x, panel = place_of(at, picture.frame), self._look.panel
        y = -ROW_PX if at.y is None else int(at.y)
        for word in self._words:
            left, right, top = word.left - 2, word.left + word.width + 2, word.middle - ROW_PX / 2
            if left <= x <= right:
                painter.fillRect(x, int(top), 1, ROW_PX, panel)
            if top <= y <= top + ROW_PX:
                painter.fillRect(int(left), y, int(right - left), 1, panel)

    def read_out(self, picture: Picture, series: Series, subject: Subject, index: int) -> None:
        """Say what prices, overlays and panes have to say about a bar."""
        more = [(overlay, word) for overlay in picture.overlays for word in overlay.words(index)]
        lines = readout.lines(subject, series, index)
        words = self._readout.place(picture.frame, lines, [word for _, word in more])
        # Those of overlays stand below the first line, as far as they have room.
        placed = [word for word in words if word.middle > words[0].middle]
        self._owners = [(owner, word) for (owner, _), word in zip(more, placed, strict=False)]
        for strip in picture.strips:
            here = self._readout.place(strip.frame, [(strip.pane.words(index), 0)])
            self._owners += [(strip.pane, word) for word in here]
            words += here
        self._words_before, self._words = self._words, words

    def reread_boxes(self) -> list[QRect]:
        """What has to be painted anew for what was read out last."""
        return changed_boxes(self._words_before, self._words)

    def follower_at(self, at: QPointF) -> Follower | None:
        """The overlay or the pane whose words lie at a logical pixel: that is how it is taken hold of."""
        return next((owner for owner, word in self._owners if word.holds(at)), None)

    def paint_readouts(self, painter: QPainter, region: QRegion | None, *, covered: bool) -> None:
        """Paint what was read out last, as far as it lies in a region; over a line on a ground of its own."""
        picture = self._tagged
        self._readout.paint(
            painter,
            self._words,
            region,
            1.0 if picture is None else picture.frame.ratio,
            covered=covered or self._is_crossed,
            is_plain=picture is not None and not picture.shaded,
        )

    def _place(self, picture: Picture) -> None:
        if picture is not self._tagged:
            self._tagged, self._tags = picture, tags(picture, self._look)
            boxes = [box for _, box in alert_boxes(picture.frame, self._look, picture.marks.alerts)]
            self._line = last_line(picture, boxes)
            self._live = None
            self._is_crossed = _is_crossed(picture, self._tags)


def _is_crossed(picture: Picture, placed: Sequence[PlacedTag]) -> bool:
    """Whether the line of a level lies where the readout is; what has a tag has one, too."""
    frame = picture.frame
    if any(tag.frame is frame and tag.box.center().y() * frame.ratio < frame.head for tag in placed):
        return True
    return any(0 <= frame.y(line.price) < frame.head for line in picture.marks.alerts)


def said(overlays: Sequence[Overlay], index: int) -> list[Word]:
    """What overlays have to say about a bar."""
    return [word for overlay in overlays for word in overlay.words(index)]
