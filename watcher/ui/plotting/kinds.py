"""The ways in which bars can be drawn."""

from __future__ import annotations

from enum import StrEnum


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
    ChartKind.CANDLES: "Candles",
    ChartKind.HOLLOW: "Hollow candles",
    ChartKind.BARS: "Bars",
    ChartKind.LINE: "Line",
    ChartKind.AREA: "Area",
    ChartKind.HEIKIN_ASHI: "Heikin-Ashi",
}
