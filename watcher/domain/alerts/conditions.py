"""What an alert on the prices of one symbol waits for: a frozen value per family of kinds (alerts.md §2)."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from watcher.values import dataclass

YEAR_DAYS = 252
"""Trading days in 52 weeks."""
VOLUME_DAYS = 20
MOST_DAYS = 10_000


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


class RangeKind(StrEnum):
    """Which way over the borders of a range."""

    ENTERS = "enters"
    LEAVES = "leaves"


class ExtremeKind(StrEnum):
    """Beyond which extreme of the past."""

    NEW_HIGH = "new_high"
    NEW_LOW = "new_low"


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


@dataclass(frozen=True, slots=True)
class Range:
    """`enters`, `leaves`: whether the price is in [low, high] changes to in, or to out."""

    kind: RangeKind
    low: Decimal
    high: Decimal


@dataclass(frozen=True, slots=True)
class Gap:
    """The first regular trade of a day against the previous close reaches `percent` (signed)."""

    percent: Decimal

    @property
    def kind(self) -> str:
        """Its word in the table of kinds."""
        return "gap"


@dataclass(frozen=True, slots=True)
class Extreme:
    """`new_high`, `new_low`: strictly beyond the extreme of the previous `days` completed days."""

    kind: ExtremeKind
    days: int = YEAR_DAYS


@dataclass(frozen=True, slots=True)
class Volume:
    """The day's volume gets to `multiple` times the average of the last `days` complete days."""

    multiple: Decimal
    days: int = VOLUME_DAYS

    @property
    def kind(self) -> str:
        """Its word in the table of kinds."""
        return "volume"


@dataclass(frozen=True, slots=True)
class DataHealth:
    """No eligible price for `silent_s` seconds while the market is open and others of it are heard."""

    silent_s: int

    @property
    def kind(self) -> str:
        """Its word in the table of kinds."""
        return "data_health"


PriceCondition = Level | Side | DayChange | Moves | Trailing | Range | Gap | Extreme | Volume | DataHealth
