"""Whose words in the readout lie under the pointer: that is how an overlay is taken hold of."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from watcher.ui.chart.overlay import Follower
from watcher.ui.chart.picture import Picture
from watcher.ui.chart.readout_painter import ReadoutPainter


def follower_at(readout: ReadoutPainter, picture: Picture, index: int, at: QPointF) -> Follower | None:
    """The overlay or the pane whose words about the bar `index` are at a logical pixel."""
    said = [(overlay, word) for overlay in picture.overlays for word in overlay.words(index)]
    number = readout.word_at(picture.frame, [word for _, word in said], 1, at)
    if number is not None:
        return said[number][0]
    for strip in picture.strips:
        if readout.word_at(strip.frame, strip.pane.words(index), 0, at) is not None:
            return strip.pane
    return None
