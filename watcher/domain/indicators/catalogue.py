"""The indicators that Watcher offers by name; any other that TA-Lib has is found by TA-Lib's name."""

from __future__ import annotations

from watcher.domain.indicators.kinds import Drawing, IndicatorKind, Measure, Output, Parameter, Place

AVERAGES = (
    "simple",
    "exponential",
    "weighted",
    "double exponential",
    "triple exponential",
    "triangular",
    "Kaufman",
    "MESA",
    "T3",
    "Hull",
    "none",
    "the function's own",
    "zero-lag exponential",
    "Wilder's",
)
"""TA-Lib's types of moving average, by index."""

RESETS = ("day", "week", "month", "year")
"""When a VWAP begins anew, by index."""

_PERCENT = (0.0, 100.0)
_HLC = ("high", "low", "close")
_UP, _MIDDLE, _DOWN = (
    Output("upperband", "Upper", Drawing.EDGE),
    Output("middleband", "Middle"),
    Output("lowerband", "Lower", Drawing.EDGE),
)


def _period(default: int, minimum: int = 2, name: str = "timeperiod", title: str = "Period") -> Parameter:
    return Parameter(name, title, default, minimum)


def _factor(name: str, title: str, default: float, minimum: float = 0.1, maximum: float = 20) -> Parameter:
    return Parameter(name, title, default, minimum, maximum, Measure.NUMBER)


def _average(name: str, title: str = "Average", default: int = 0) -> Parameter:
    return Parameter(name, title, default, 0, len(AVERAGES) - 1, Measure.CHOICE, AVERAGES)


def _one(title: str, drawing: Drawing = Drawing.LINE) -> tuple[Output, ...]:
    return (Output("real", title, drawing),)


CATALOGUE: tuple[IndicatorKind, ...] = (
    IndicatorKind("SMA", "Simple moving average", ("close",), _one("SMA"), (_period(20, 1),)),
    IndicatorKind("EMA", "Exponential moving average", ("close",), _one("EMA"), (_period(20, 1),)),
    IndicatorKind("WMA", "Weighted moving average", ("close",), _one("WMA"), (_period(20, 1),)),
    IndicatorKind(
        "VWAP",
        "Volume-weighted average price",
        (*_HLC, "volume"),
        _one("VWAP"),
        (Parameter("reset", "Begins anew each", 0, 0, len(RESETS) - 1, Measure.CHOICE, RESETS),),
    ),
    IndicatorKind(
        "AVWAP",
        "Anchored VWAP",
        (*_HLC, "volume"),
        _one("Anchored VWAP"),
        (Parameter("anchor", "Anchored at", 0, 0, 253_402_300_799, Measure.MOMENT),),
    ),
    IndicatorKind(
        "BBANDS",
        "Bollinger bands",
        ("close",),
        (_UP, _MIDDLE, _DOWN),
        (
            _period(20),
            _factor("nbdevup", "Deviations up", 2.0),
            _factor("nbdevdn", "Deviations down", 2.0),
            _average("matype"),
        ),
        called="Bollinger",
    ),
    IndicatorKind(
        "KC",
        "Keltner channels",
        _HLC,
        (_UP, _MIDDLE, _DOWN),
        (
            _period(20),
            _period(10, 1, "atrperiod", "Period of the range"),
            _factor("nbdev", "Ranges", 2.0),
        ),
        called="Keltner",
    ),
    IndicatorKind(
        "DONCHIAN",
        "Donchian channels",
        ("high", "low"),
        (_UP, _MIDDLE, _DOWN),
        (_period(20),),
        called="Donchian",
    ),
    IndicatorKind(
        "ICHIMOKU",
        "Ichimoku cloud",
        _HLC,
        (
            Output("conversion", "Conversion"),
            Output("base", "Base"),
            Output("span_a", "Span A", Drawing.CLOUD, "displacement"),
            Output("span_b", "Span B", Drawing.CLOUD, "displacement"),
            Output("lagging", "Lagging", Drawing.LINE, "-displacement"),
        ),
        (
            _period(9, name="conversion_period", title="Conversion"),
            _period(26, name="base_period", title="Base"),
            _period(52, name="span_period", title="Span B"),
            _period(26, 0, name="displacement", title="Displacement"),
        ),
        called="Ichimoku",
    ),
    IndicatorKind(
        "SAR",
        "Parabolic SAR",
        ("high", "low"),
        _one("SAR", Drawing.DOTS),
        (
            _factor("acceleration", "Acceleration", 0.02, 0.0, 1.0),
            _factor("maximum", "Maximum", 0.2, 0.0, 1.0),
        ),
    ),
    IndicatorKind(
        "RSI",
        "Relative strength index",
        ("close",),
        _one("RSI"),
        (_period(14),),
        Place.PANE,
        (30.0, 70.0),
        _PERCENT,
    ),
    IndicatorKind(
        "MACD",
        "Moving average convergence/divergence",
        ("close",),
        (
            Output("macd", "MACD"),
            Output("macdsignal", "Signal"),
            Output("macdhist", "Histogram", Drawing.HISTOGRAM),
        ),
        (
            _period(12, name="fastperiod", title="Fast"),
            _period(26, name="slowperiod", title="Slow"),
            _period(9, 1, "signalperiod", "Signal"),
        ),
        Place.PANE,
        (0.0,),
    ),
    IndicatorKind(
        "STOCH",
        "Stochastic",
        _HLC,
        (Output("slowk", "%K"), Output("slowd", "%D")),
        (
            _period(14, 1, "fastk_period", "%K"),
            _period(3, 1, "slowk_period", "Smoothing of %K"),
            _average("slowk_matype", "Average of %K"),
            _period(3, 1, "slowd_period", "%D"),
            _average("slowd_matype", "Average of %D"),
        ),
        Place.PANE,
        (20.0, 80.0),
        _PERCENT,
        "Stochastic",
    ),
    IndicatorKind("ATR", "Average true range", _HLC, _one("ATR"), (_period(14, 1),), Place.PANE),
    IndicatorKind(
        "ADX",
        "Average directional index",
        _HLC,
        _one("ADX"),
        (_period(14),),
        Place.PANE,
        (25.0,),
        _PERCENT,
    ),
    IndicatorKind("OBV", "On-balance volume", ("close", "volume"), _one("OBV"), (), Place.PANE),
    IndicatorKind(
        "CCI",
        "Commodity channel index",
        _HLC,
        _one("CCI"),
        (_period(20),),
        Place.PANE,
        (-100.0, 100.0),
    ),
)
"""In the order in which they are offered."""
