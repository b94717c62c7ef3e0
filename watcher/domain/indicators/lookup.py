"""Which indicator a name means: one of the catalogue's, or whatever TA-Lib calls so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from watcher.domain.errors import InputError
from watcher.domain.indicators.catalogue import AVERAGES, CATALOGUE
from watcher.domain.indicators.kinds import Drawing, IndicatorKind, Measure, Output, Parameter, Place
from watcher.language import tr

_OFFERED = {kind.name: kind for kind in CATALOGUE}
_ALSO_CALLED = {
    "BB": "BBANDS",
    "BOLLINGER": "BBANDS",
    "KELTNER": "KC",
    "PSAR": "SAR",
    "STOCHASTIC": "STOCH",
    "ANCHORED_VWAP": "AVWAP",
}
_DRAWINGS = {
    "Histogram": Drawing.HISTOGRAM,
    "Values represent an upper limit": Drawing.EDGE,
    "Values represent a lower limit": Drawing.EDGE,
}


def indicator(name: str) -> IndicatorKind:
    """The indicator of this name, in either case; imports TA-Lib only when the catalogue lacks it.

    Raises InputError, naming the nearest, when nothing is called so.
    """
    wanted = name.strip().upper()
    wanted = _ALSO_CALLED.get(wanted, wanted)
    if (kind := _OFFERED.get(wanted)) is None:
        kind = _from_talib(wanted, name)
        _OFFERED[wanted] = kind
    return kind


def _from_talib(wanted: str, name: str) -> IndicatorKind:
    from talib import abstract, get_functions

    functions: Sequence[str] = get_functions()
    if wanted not in functions:
        # Only who mistypes pays for it.
        import difflib

        near = difflib.get_close_matches(wanted, {*functions, *_OFFERED}, n=3)
        hint = (
            tr("Did you mean {near}?").format(near=" or ".join(near))
            if near
            else tr("RSI, SMA and MACD are some.")
        )
        raise InputError(tr("There is no indicator called “{name}”.").format(name=name), hint)
    info: Mapping[str, Any] = abstract.Function(wanted).info  # type: ignore[attr-defined]
    inputs = tuple(_columns(info["input_names"]))
    if "periods" in inputs:
        raise InputError(
            tr("{wanted} cannot be used on bars.").format(wanted=wanted),
            tr("It needs a column of periods beside the prices."),
        )
    flags = info["function_flags"] or ()
    on_price = info["group"] == "Overlap Studies" or (
        info["group"] == "Price Transform" and "Output scale same as input" in flags
    )
    return IndicatorKind(
        wanted,
        info["display_name"],
        inputs,
        tuple(
            Output(one, _output_title(wanted, one), _drawing(info["output_flags"][one]))
            for one in info["output_names"]
        ),
        tuple(_parameter(one, default) for one, default in info["parameters"].items()),
        Place.PRICE if on_price else Place.PANE,
    )


def _columns(names: Mapping[str, str | Sequence[str]]) -> list[str]:
    columns: list[str] = []
    for column in names.values():
        columns.extend([column] if isinstance(column, str) else column)
    return columns


def _output_title(kind: str, name: str) -> str:
    return kind if name in {"real", "integer"} else name


def _drawing(flags: Sequence[str]) -> Drawing:
    return next((_DRAWINGS[flag] for flag in flags if flag in _DRAWINGS), Drawing.LINE)


def _parameter(name: str, default: float) -> Parameter:
    """TA-Lib tells name and default; what it refuses within these limits is said when computed."""
    if name.endswith("matype"):
        return Parameter(name, name, default, 0, len(AVERAGES) - 1, Measure.CHOICE, AVERAGES)
    if isinstance(default, int):
        return Parameter(name, name, default, 0)
    return Parameter(name, name, default, -1e9, 1e9, Measure.NUMBER)
