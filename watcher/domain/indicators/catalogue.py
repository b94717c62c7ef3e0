"""The indicators that Watcher offers by name; any other that TA-Lib has is found by TA-Lib's name."""

from __future__ import annotations

from watcher.domain.indicators.kinds import Drawing, IndicatorKind, Measure, Output, Parameter, Place
from watcher.language import tr

AVERAGES = (
    tr("simple"),
    tr("exponential"),
    tr("weighted"),
    tr("double exponential"),
    tr("triple exponential"),
    tr("triangular"),
    tr("Kaufman"),
    "MESA",
    "T3",
    tr("Hull"),
    tr("none"),
    tr("the function's own"),
    tr("zero-lag exponential"),
    tr("Wilder's"),
)
"""TA-Lib's types of moving average, by index."""

RESETS = (tr("day"), tr("week"), tr("month"), tr("year"))
"""When a VWAP begins anew, by index."""

_PERCENT = (0.0, 100.0)
_HLC = ("high", "low", "close")
_UP, _MIDDLE, _DOWN = (
    Output("upperband", tr("Upper"), Drawing.EDGE),
    Output("middleband", tr("Middle")),
    Output("lowerband", tr("Lower"), Drawing.EDGE),
)


def _period(
    default: int, minimum: int = 2, name: str = "timeperiod", title: str = tr("Period", "number of bars")
) -> Parameter:
    return Parameter(name, title, default, minimum)


def _factor(name: str, title: str, default: float, minimum: float = 0.1, maximum: float = 20) -> Parameter:
    return Parameter(name, title, default, minimum, maximum, Measure.NUMBER)


def _average(name: str, title: str = tr("Average", "of bars")) -> Parameter:
    return Parameter(name, title, 0, 0, len(AVERAGES) - 1, Measure.CHOICE, AVERAGES)


def _one(title: str, drawing: Drawing = Drawing.LINE) -> tuple[Output, ...]:
    return (Output("real", title, drawing),)


CATALOGUE: tuple[IndicatorKind, ...] = (
    IndicatorKind("SMA", tr("Simple moving average"), ("close",), _one("SMA"), (_period(20, 1),)),
    IndicatorKind("EMA", tr("Exponential moving average"), ("close",), _one("EMA"), (_period(20, 1),)),
    IndicatorKind("WMA", tr("Weighted moving average"), ("close",), _one("WMA"), (_period(20, 1),)),
    IndicatorKind(
        "VWAP",
        tr("Volume-weighted average price"),
        (*_HLC, "volume"),
        _one("VWAP"),
        (Parameter("reset", tr("Begins anew each"), 0, 0, len(RESETS) - 1, Measure.CHOICE, RESETS),),
    ),
    IndicatorKind(
        "AVWAP",
        tr("Anchored VWAP"),
        (*_HLC, "volume"),
        _one(tr("Anchored VWAP")),
        (Parameter("anchor", tr("Anchored at"), 0, 0, 253_402_300_799, Measure.MOMENT),),
    ),
    IndicatorKind(
        "BBANDS",
        tr("Bollinger bands"),
        ("close",),
        (_UP, _MIDDLE, _DOWN),
        (
            _period(20),
            _factor("nbdevup", tr("Deviations up"), 2.0),
            _factor("nbdevdn", tr("Deviations down"), 2.0),
            _average("matype"),
        ),
        called=tr("Bollinger"),
    ),
    IndicatorKind(
        "KC",
        tr("Keltner channels"),
        _HLC,
        (_UP, _MIDDLE, _DOWN),
        (
            _period(20),
            _period(10, 1, "atrperiod", tr("Period of the range")),
            _factor("nbdev", tr("Ranges", "multiple"), 2.0),
        ),
        called=tr("Keltner"),
    ),
    IndicatorKind(
        "DONCHIAN",
        tr("Donchian channels"),
        ("high", "low"),
        (_UP, _MIDDLE, _DOWN),
        (_period(20),),
        called=tr("Donchian"),
    ),
    IndicatorKind(
        "ICHIMOKU",
        tr("Ichimoku cloud"),
        _HLC,
        (
            Output("conversion", tr("Conversion")),
            Output("base", tr("Base")),
            Output("span_a", tr("Span A"), Drawing.CLOUD, "displacement"),
            Output("span_b", tr("Span B"), Drawing.CLOUD, "displacement"),
            Output("lagging", tr("Lagging"), Drawing.LINE, "-displacement"),
        ),
        (
            _period(9, name="conversion_period", title=tr("Conversion")),
            _period(26, name="base_period", title=tr("Base")),
            _period(52, name="span_period", title=tr("Span B")),
            _period(26, 0, name="displacement", title=tr("Displacement")),
        ),
        called=tr("Ichimoku"),
    ),
    IndicatorKind(
        "SAR",
        tr("Parabolic SAR"),
        ("high", "low"),
        _one("SAR", Drawing.DOTS),
        (
            _factor("acceleration", tr("Acceleration"), 0.02, 0.0, 1.0),
            _factor("maximum", tr("Maximum"), 0.2, 0.0, 1.0),
        ),
    ),
    IndicatorKind(
        "RSI",
        tr("Relative strength index"),
        ("close",),
        _one("RSI"),
        (_period(14),),
        Place.PANE,
        (30.0, 70.0),
        _PERCENT,
        is_priced=False,
    ),
    IndicatorKind(
        "MACD",
        tr("Moving average convergence/divergence"),
        ("close",),
        (
            Output("macd", "MACD"),
            Output("macdsignal", tr("Signal")),
            Output("macdhist", tr("Histogram"), Drawing.HISTOGRAM),
        ),
        (
            _period(12, name="fastperiod", title=tr("Fast")),
            _period(26, name="slowperiod", title=tr("Slow")),
            _period(9, 1, "signalperiod", tr("Signal")),
        ),
        Place.PANE,
        (0.0,),
    ),
    IndicatorKind(
        "STOCH",
        tr("Stochastic"),
        _HLC,
        (Output("slowk", "%K"), Output("slowd", "%D")),
        (
            _period(14, 1, "fastk_period", "%K"),
            _period(3, 1, "slowk_period", tr("Smoothing of %K")),
            _average("slowk_matype", tr("Average of %K")),
            _period(3, 1, "slowd_period", "%D"),
            _average("slowd_matype", tr("Average of %D")),
        ),
        Place.PANE,
        (20.0, 80.0),
        _PERCENT,
        tr("Stochastic"),
        is_priced=False,
    ),
    IndicatorKind("ATR", tr("Average true range"), _HLC, _one("ATR"), (_period(14, 1),), Place.PANE),
    IndicatorKind(
        "ADX",
        tr("Average directional index"),
        _HLC,
        _one("ADX"),
        (_period(14),),
        Place.PANE,
        (25.0,),
        _PERCENT,
        is_priced=False,
    ),
    IndicatorKind(
        "OBV", tr("On-balance volume"), ("close", "volume"), _one("OBV"), (), Place.PANE, is_priced=False
    ),
    IndicatorKind(
        "CCI",
        tr("Commodity channel index"),
        _HLC,
        _one("CCI"),
        (_period(20),),
        Place.PANE,
        (-100.0, 100.0),
        is_priced=False,
    ),
)
"""In the order in which they are offered."""
