"""The ways in which bars can be drawn."""

from __future__ import annotations

from enum import StrEnum

from watcher.language import tr


class ChartKind(StrEnum):
    """How the bars of a chart are drawn."""

    CANDLES = "candles"
    HOLLOW = "hollow"
    """Hollow where the close is above the open, coloured by the change since the close before."""
    BARS = "bars"
    LINE = "line"
    AREA = "area"
    HEIKIN_ASHI = "heikin_ashi"
    """Candles of averaged prices; readout and last price stay the real ones."""


KIND_NAMES = {
    ChartKind.CANDLES: tr("Candles"),
    ChartKind.HOLLOW: tr("Hollow candles"),
    ChartKind.BARS: tr("Bars", "chart"),
    ChartKind.LINE: tr("Line", "chart"),
    ChartKind.AREA: tr("Area", "chart"),
    ChartKind.HEIKIN_ASHI: tr("Heikin-Ashi"),
}
