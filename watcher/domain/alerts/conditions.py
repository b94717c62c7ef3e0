"""What an alert waits for: one frozen value per family of kinds, and its JSON (alerts.md §2, §7)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any

from watcher.domain.errors import InputError


class Direction(StrEnum):
    """The way a price moves."""

    UP = "up"
    DOWN = "down"


class IfTrueNow(StrEnum):
    """What to do with a condition that already holds when the alert is armed."""

    WAIT = "wait"
    FIRE = "fire"


class LevelKind(StrEnum):
    """How a level is met; `reaches` takes its direction from the side of the price at arming."""

    REACHES = "reaches"
    CROSSES = "crosses"
    CROSSES_UP = "crosses_up"
    CROSSES_DOWN = "crosses_down"


class SideKind(StrEnum):
    """On which side of a level the price has to be."""

    ABOVE = "above"
    BELOW = "below"


@dataclass(frozen=True, slots=True)
class Level:
    """`reaches`, `crosses`, `crosses_up`, `crosses_down`: the price gets to the level."""

    kind: LevelKind
    level: Decimal


@dataclass(frozen=True, slots=True)
class Side:
    """`above`, `below`: the price is there, for `for_s` seconds where that is not 0."""

    kind: SideKind
    level: Decimal
    for_s: int = 0
    if_true_now: IfTrueNow = IfTrueNow.WAIT


@dataclass(frozen=True, slots=True)
class DayChange:
    """The move against the previous close reaches `percent` (signed: -5 is a fall of 5 %)."""

    percent: Decimal
    if_true_now: IfTrueNow = IfTrueNow.WAIT

    @property
    def kind(self) -> str:
        """Its word in the table of kinds."""
        return "day_change"


@dataclass(frozen=True, slots=True)
class Moves:
    """A signed move of `percent` or `amount` within `within_s` seconds, against the window's extreme."""

    within_s: int
    percent: Decimal | None = None
    amount: Decimal | None = None

    @property
    def kind(self) -> str:
        """Its word in the table of kinds."""
        return "moves"


@dataclass(frozen=True, slots=True)
class Trailing:
    """Falls `percent` or `amount` from the highest price since armed; with UP, rises from the lowest."""

    percent: Decimal | None = None
    amount: Decimal | None = None
    direction: Direction = Direction.DOWN

    @property
    def kind(self) -> str:
        """Its word in the table of kinds."""
        return "trailing"


Condition = Level | Side | DayChange | Moves | Trailing


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


def condition_from_json(data: Mapping[str, Any]) -> Condition:
    """Read what `condition_to_json` wrote, or a case file holds. Raises InputError with the reason."""
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


def _number(data: Mapping[str, Any], key: str, *, positive: bool = False) -> Decimal:
    value = Decimal(str(data[key]))
    if not value.is_finite() or (positive and value <= 0):
        raise ValueError(f"{key} {data[key]}")
    return value


def _seconds(data: Mapping[str, Any], key: str) -> int:
    value = int(data[key])
    if value < 0:
        raise ValueError(f"{key} {value}")
    return value


def _percent_or_amount(data: Mapping[str, Any]) -> tuple[Decimal | None, Decimal | None]:
    percent = _number(data, "percent") if data.get("percent") is not None else None
    amount = _number(data, "amount") if data.get("amount") is not None else None
    if (percent is None) == (amount is None) or not (percent or amount):
        raise ValueError("it takes either a percent or an amount, not 0")
    return percent, amount


def _level(data: Mapping[str, Any]) -> Condition:
    return Level(LevelKind(data["kind"]), _number(data, "level", positive=True))


def _side(data: Mapping[str, Any]) -> Condition:
    for_s = _seconds(data, "for_s") if "for_s" in data else 0
    wish = IfTrueNow(data.get("if_true_now", IfTrueNow.WAIT))
    return Side(SideKind(data["kind"]), _number(data, "level", positive=True), for_s, wish)


def _day_change(data: Mapping[str, Any]) -> Condition:
    percent = _number(data, "percent")
    if not percent:
        raise ValueError("percent 0")
    return DayChange(percent, IfTrueNow(data.get("if_true_now", IfTrueNow.WAIT)))


def _moves(data: Mapping[str, Any]) -> Condition:
    within_s = _seconds(data, "within_s")
    if not within_s:
        raise ValueError("within_s 0")
    percent, amount = _percent_or_amount(data)
    return Moves(within_s, percent, amount)


def _trailing(data: Mapping[str, Any]) -> Condition:
    percent, amount = _percent_or_amount(data)
    if (percent or amount or Decimal(0)) < 0:
        raise ValueError("the distance is a positive number; the direction is a key of its own")
    return Trailing(percent, amount, Direction(data.get("direction", Direction.DOWN)))


_READERS: dict[str, Callable[[Mapping[str, Any]], Condition]] = {
    **{kind.value: _level for kind in LevelKind},
    **{kind.value: _side for kind in SideKind},
    "day_change": _day_change,
    "moves": _moves,
    "trailing": _trailing,
}
