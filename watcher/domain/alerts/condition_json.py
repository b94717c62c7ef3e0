"""Conditions as JSON, as alerts.md §7 writes them: what is stored, and what a case file holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from watcher.domain.alerts.condition import Condition
from watcher.domain.alerts.conditions import (
    VOLUME_DAYS,
    YEAR_DAYS,
    DataHealth,
    DayChange,
    Direction,
    Extreme,
    ExtremeKind,
    Gap,
    IfTrueNow,
    Level,
    LevelKind,
    Moves,
    Range,
    RangeKind,
    Side,
    SideKind,
    Trailing,
    Volume,
)
from watcher.domain.alerts.numbers_json import days_of, number_of, one_of, seconds_of
from watcher.domain.alerts.wide import Foreign, Which
from watcher.domain.alerts.wide_json import WIDE_READERS, several, wide_to_json
from watcher.domain.errors import InputError


def condition_to_json(condition: Condition) -> dict[str, Any]:
    """The condition as alerts.md §7 writes it: numbers as strings, durations as integers."""
    match condition:
        case Level(kind, level):
            return {"kind": kind.value, "level": str(level)}
        case Side(kind, level, for_s, if_true_now):
            return {
                "kind": kind.value,
                "level": str(level),
                "for_s": for_s,
                "if_true_now": if_true_now.value,
            }
        case DayChange(percent, if_true_now):
            return {"kind": "day_change", "percent": str(percent), "if_true_now": if_true_now.value}
        case Moves(within_s, percent, amount):
            return {"kind": "moves", "within_s": within_s, **_step(percent, amount)}
        case Trailing(percent, amount, direction):
            return {"kind": "trailing", "direction": direction.value, **_step(percent, amount)}
        case Range() | Gap() | Extreme() | Volume() | DataHealth():
            return _more_to_json(condition)
        case _:
            return wide_to_json(condition, condition_to_json)


def _more_to_json(condition: Range | Gap | Extreme | Volume | DataHealth) -> dict[str, Any]:
    match condition:
        case Range(kind, low, high):
            return {"kind": kind.value, "low": str(low), "high": str(high)}
        case Gap(percent):
            return {"kind": "gap", "percent": str(percent)}
        case Extreme(kind, days):
            return {"kind": kind.value, "days": days}
        case Volume(multiple, days):
            return {"kind": "volume", "multiple": str(multiple), "days": days}
        case DataHealth(silent_s):
            return {"kind": "data_health", "silent_s": silent_s}


def stored_condition(data: Mapping[str, Any], *, is_newer: bool) -> Condition:
    """Read what some version stored: what only a newer one knows, or has no usable value, is kept as it is.

    One such row must not keep the others from being read. Raises InputError where it is no condition at all.
    """
    kind = data.get("kind")
    if is_newer or (isinstance(kind, str) and kind not in _READERS):
        return Foreign(str(kind), dict(data))
    try:
        return condition_from_json(data)
    except InputError:
        if not isinstance(kind, str):
            raise
        return Foreign(kind, dict(data))


def condition_from_json(data: Mapping[str, Any]) -> Condition:
    """Read what `condition_to_json` wrote, or a case file holds. Raises InputError with the reason."""
    if not isinstance(data, Mapping):
        raise InputError("A condition is an object with a kind.")
    kind = data.get("kind")
    reader = _READERS.get(kind) if isinstance(kind, str) else None
    if reader is None:
        raise InputError(f"There is no alert kind “{kind}”.", f"Known are: {', '.join(_READERS)}.")
    try:
        return reader(data)
    except KeyError as missing:
        raise InputError(f"A condition of kind “{kind}” needs {missing.args[0]}.") from missing
    except (ValueError, TypeError, InvalidOperation) as error:
        raise InputError(f"A condition of kind “{kind}” has an unusable value: {error}.") from error


def _step(percent: Decimal | None, amount: Decimal | None) -> dict[str, str]:
    return {
        name: str(value) for name, value in (("percent", percent), ("amount", amount)) if value is not None
    }


def _percent_or_amount(data: Mapping[str, Any]) -> tuple[Decimal | None, Decimal | None]:
    percent = number_of(data, "percent") if data.get("percent") is not None else None
    amount = number_of(data, "amount") if data.get("amount") is not None else None
    if (percent is None) == (amount is None) or not (percent or amount):
        raise ValueError("it takes either a percent or an amount, not 0")
    return percent, amount


def _level(data: Mapping[str, Any]) -> Condition:
    return Level(LevelKind(data["kind"]), number_of(data, "level", positive=True))


def _side(data: Mapping[str, Any]) -> Condition:
    for_s = seconds_of(data, "for_s") if "for_s" in data else 0
    wish = one_of(IfTrueNow, "if_true_now", data.get("if_true_now", IfTrueNow.WAIT))
    return Side(SideKind(data["kind"]), number_of(data, "level", positive=True), for_s, wish)


def _day_change(data: Mapping[str, Any]) -> Condition:
    percent = number_of(data, "percent")
    if not percent:
        raise ValueError("percent 0")
    return DayChange(percent, one_of(IfTrueNow, "if_true_now", data.get("if_true_now", IfTrueNow.WAIT)))


def _moves(data: Mapping[str, Any]) -> Condition:
    within_s = seconds_of(data, "within_s")
    if not within_s:
        raise ValueError("within_s 0")
    percent, amount = _percent_or_amount(data)
    return Moves(within_s, percent, amount)


def _trailing(data: Mapping[str, Any]) -> Condition:
    percent, amount = _percent_or_amount(data)
    if (percent or amount or Decimal(0)) < 0:
        raise ValueError("the distance is a positive number; the direction is a key of its own")
    return Trailing(percent, amount, one_of(Direction, "direction", data.get("direction", Direction.DOWN)))


def _range(data: Mapping[str, Any]) -> Condition:
    low, high = number_of(data, "low", positive=True), number_of(data, "high", positive=True)
    if low > high:
        raise ValueError(f"low {low} lies above high {high}")
    return Range(RangeKind(data["kind"]), low, high)


def _gap(data: Mapping[str, Any]) -> Condition:
    percent = number_of(data, "percent")
    if not percent:
        raise ValueError("percent 0")
    return Gap(percent)


def _extreme(data: Mapping[str, Any]) -> Condition:
    return Extreme(ExtremeKind(data["kind"]), days_of(data, YEAR_DAYS))


def _volume(data: Mapping[str, Any]) -> Condition:
    return Volume(number_of(data, "multiple", positive=True), days_of(data, VOLUME_DAYS))


def _data_health(data: Mapping[str, Any]) -> Condition:
    silent_s = seconds_of(data, "silent_s")
    if not silent_s:
        raise ValueError("silent_s 0")
    return DataHealth(silent_s)


def _several(data: Mapping[str, Any]) -> Condition:
    return several(data, condition_from_json)


_READERS: dict[str, Callable[[Mapping[str, Any]], Condition]] = {
    **{kind.value: _level for kind in LevelKind},
    **{kind.value: _side for kind in SideKind},
    "day_change": _day_change,
    "moves": _moves,
    "trailing": _trailing,
    **{kind.value: _range for kind in RangeKind},
    "gap": _gap,
    **{kind.value: _extreme for kind in ExtremeKind},
    "volume": _volume,
    "data_health": _data_health,
    **WIDE_READERS,
    **{which.value: _several for which in Which},
}
