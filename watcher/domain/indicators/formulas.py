"""Which formula computes which indicator."""

from __future__ import annotations

from collections.abc import Mapping

from watcher.domain.indicators.formula import Formula
from watcher.domain.indicators.ichimoku import Ichimoku
from watcher.domain.indicators.kinds import IndicatorKind
from watcher.domain.indicators.talib_formula import TaLib
from watcher.domain.indicators.vwap import AnchoredVwap, Vwap

_OWN: Mapping[str, Formula] = {"VWAP": Vwap(), "AVWAP": AnchoredVwap(), "ICHIMOKU": Ichimoku()}


def formula(kind: IndicatorKind) -> Formula:
    """What computes this indicator: TA-Lib, and for what it lacks a formula of our own."""
    own = _OWN.get(kind.name)
    return TaLib(kind.name, kind.inputs, len(kind.outputs)) if own is None else own
