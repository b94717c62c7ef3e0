"""Brushes, colours and fonts of a chart, made once from the theme's tokens."""

from __future__ import annotations

from enum import IntEnum, auto

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QImage, QStaticText

from watcher.ui.colours import mixed
from watcher.ui.plotting.lettering import Lettering
from watcher.ui.plotting.stamps import Stamps
from watcher.ui.theme import Theme

LABEL_PX = 11
READOUT_PX = 12
_MOST_TEXTS = 1_024
_VOLUME_SHARE = 0.38
_AREA_SHARE = 0.13


class Dots(IntEnum):
    """A broken line: whose it is. A number: as a key it is looked up without a call."""

    ALERT = auto()
    CLOSE = auto()
    CROSS = auto()
    UP = auto()
    DOWN = auto()


class Look:
    """What every painter of the chart dips into. Texts are laid out once and kept."""

    def __init__(self, theme: Theme, *, is_raster: bool = True) -> None:
        """For pixels, or for a drawing of shapes, such as SVG: there texts stay texts."""
        self.is_raster = is_raster
        tokens = theme.tokens
        self.panel = QColor(tokens.panel)
        self.raised = QColor(tokens.raised)
        self.text = QColor(tokens.text)
        self.muted = QColor(tokens.muted)
        self.faint = QColor(tokens.faint)
        self.line = QColor(tokens.line)
        self.alert = QColor(tokens.alert)
        self.up = QColor(tokens.up)
        self.down = QColor(tokens.down)
        self.on_colour = QColor(tokens.panel)
        self.accent = QColor(tokens.accent)
        self.panel_brush = QBrush(self.panel)
        self.area_brush = QBrush(mixed(self.panel, self.accent, _AREA_SHARE))
        self.grid_brush = QBrush(QColor(tokens.grid))
        self.shade_brush = QBrush(QColor(tokens.background))
        self.muted_brush, self.faint_brush = QBrush(self.muted), QBrush(self.faint)
        self.up_brush, self.down_brush = QBrush(self.up), QBrush(self.down)
        self.up_volume = QBrush(mixed(self.panel, self.up, _VOLUME_SHARE))
        self.down_volume = QBrush(mixed(self.panel, self.down, _VOLUME_SHARE))
        self.up_volume_rgb, self.down_volume_rgb = (
            np.uint32(brush.color().rgb()) for brush in (self.up_volume, self.down_volume)
        )
        self.label_font = theme.font(LABEL_PX)
        self.labels = Lettering(self.label_font, has_glyphs=is_raster)
        self.muted_labels = Stamps(self.labels, self.muted, self.panel)
        self.strong_labels = Stamps(self.labels, self.text, self.panel)
        self.readout_font = theme.font(READOUT_PX)
        self.readouts = Lettering(self.readout_font, has_glyphs=is_raster)
        self.title_font = theme.font(READOUT_PX, QFont.Weight.DemiBold)
        self.titles = Lettering(self.title_font, has_glyphs=is_raster)
        self._metrics = QFontMetricsF(self.label_font)
        self.digit_px = self._metrics.horizontalAdvance("0")
        self._shortened: dict[tuple[str, int], str] = {}
        self._texts: dict[str, tuple[QStaticText, float, float]] = {}
        self._dots: dict[tuple[Dots, int], QBrush] = {}
        self._patterns = {
            Dots.ALERT: (self.alert, 6, 4),
            Dots.CLOSE: (self.muted, 1, 4),
            Dots.CROSS: (self.muted, 3, 3),
            Dots.UP: (self.up, 1, 2),
            Dots.DOWN: (self.down, 1, 2),
        }
        self._colours: dict[str, QColor] = {}

    def colour(self, name: str) -> QColor:
        """The colour that is written so ("#rrggbb"), made once."""
        known = self._colours.get(name)
        if known is None:
            known = self._colours[name] = QColor(name)
        return known

    def dotted(self, dots: Dots, thick: int) -> QBrush:
        """A brush for a line so many pixels thick: one call paints all of its dots."""
        known = self._dots.get((dots, thick))
        if known is None:
            colour, on, off = self._patterns[dots]
            pattern = QImage((on + off) * thick, 1, QImage.Format.Format_ARGB32_Premultiplied)
            pattern.fill(Qt.GlobalColor.transparent)
            for at in range(on * thick):
                pattern.setPixelColor(at, 0, colour)
            known = self._dots[dots, thick] = QBrush(pattern)
        return known

    def shortened(self, text: str, room: float) -> str:
        """A text for the label font that needs no more room, with "…" where something is left out."""
        if self.label(text)[1] <= room:
            return text
        key = (text, int(room))
        known = self._shortened.get(key)
        if known is None:
            if len(self._shortened) >= _MOST_TEXTS:
                self._shortened.clear()
            known = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room))
            self._shortened[key] = known
        return known

    def label(self, text: str) -> tuple[QStaticText, float, float]:
        """A text in the label font, ready to be drawn, with its width and height."""
        known = self._texts.get(text)
        if known is None:
            if len(self._texts) >= _MOST_TEXTS:
                self._texts.clear()
            known = self._texts[text] = self.labels.laid(text)
        return known
