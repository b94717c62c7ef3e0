"""Conditions beyond the prices of one symbol: peers, holdings, indicators, dates, and several at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from watcher.domain.alerts.conditions import IfTrueNow
from watcher.domain.symbols import Symbol
from watcher.values import dataclass

if TYPE_CHECKING:
    from watcher.domain.alerts.condition import Condition

PORTFOLIO = Symbol("portfolio")
"""Stands where an alert on the whole portfolio has no symbol; no exchange writes symbols like this."""
MOST_CONDITIONS = 20
MOST_PEERS = 50
MOST_DAYS_BEFORE = 366
INTERVALS = ("1m", "2m", "5m", "15m", "30m", "1h", "1d", "1wk", "1mo")
"""How long the bars of an indicator may be."""


class Metric(StrEnum):
    """What of one position is looked at; percentages in points, `pnl` in the instrument's currency."""

    PNL_PERCENT = "pnl_percent"
    PNL = "pnl"
    WEIGHT = "weight"
    FROM_HIGH = "from_high_since_entry"

    @property
    def is_percent(self) -> bool:
        """Whether it is counted in percent."""
        return self is not Metric.PNL


class Total(StrEnum):
    """What of the whole portfolio is looked at; amounts are in its base currency."""

    DAY_PNL = "day_pnl"
    DAY_PERCENT = "day_percent"
    VALUE = "value"

    @property
    def is_percent(self) -> bool:
        """Whether it is counted in percent."""
        return self is Total.DAY_PERCENT


class Bound(StrEnum):
    """On which side of the threshold a measure has to be; touching counts."""

    AT_LEAST = "at_least"
    AT_MOST = "at_most"


class Comparison(StrEnum):
    """How an indicator is compared with a value or with another one."""

    ABOVE = "above"
    BELOW = "below"
    CROSSES_UP = "crosses_up"
    CROSSES_DOWN = "crosses_down"

    @property
    def is_up(self) -> bool:
        """Whether it is met above what it is compared with."""
        return self in {Comparison.ABOVE, Comparison.CROSSES_UP}

    @property
    def is_crossing(self) -> bool:
        """Whether only the bar counts that gets there."""
        return self in {Comparison.CROSSES_UP, Comparison.CROSSES_DOWN}


class DatedEvent(StrEnum):
    """What a company's calendar holds."""

    EARNINGS = "earnings"
    EX_DIVIDEND = "ex_dividend"


class Which(StrEnum):
    """How many of several conditions are needed."""

    ALL = "all"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class Relative:
    """The return since the close `days` sessions ago, less the peers' average, reaches `percent` points."""

    benchmark: tuple[Symbol, ...]
    days: int
    percent: Decimal
    if_true_now: IfTrueNow = IfTrueNow.WAIT

    @property
    def kind(self) -> str:
        """Its word in the table of kinds."""
        return "relative"


@dataclass(frozen=True, slots=True)
class Premium:
    """price × `fx` is `percent` dearer (below 0: cheaper) than the local price × `ratio`.

    `fx` is a symbol whose price is local currency for one unit of the own one; None where
    both trade in one currency.
    """

    local: Symbol
    ratio: Decimal
    fx: Symbol | None
    percent: Decimal
    if_true_now: IfTrueNow = IfTrueNow.WAIT

    @property
    def kind(self) -> str:
        """Its word in the table of kinds."""
        return "premium"


@dataclass(frozen=True, slots=True)
class Position:
    """A measure of what is held of the alert's symbol gets to a threshold."""

    metric: Metric
    comparison: Bound
    threshold: Decimal
    if_true_now: IfTrueNow = IfTrueNow.WAIT

    @property
    def kind(self) -> str:
        """Its word in the table of kinds."""
        return "position"


@dataclass(frozen=True, slots=True)
class Portfolio:
    """A measure of everything that is held gets to a threshold; its alert's symbol is PORTFOLIO."""

    metric: Total
    comparison: Bound
    threshold: Decimal
    if_true_now: IfTrueNow = IfTrueNow.WAIT

    @property
    def kind(self) -> str:
        """Its word in the table of kinds."""
        return "portfolio"


Measured = Relative | Premium | Position | Portfolio
"""Those that compare a number, measured on a snapshot, with a threshold."""


@dataclass(frozen=True, slots=True)
class Study:
    """One output of an indicator by TA-Lib's names; `output` empty: its first."""

    name: str
    parameters: tuple[tuple[str, Decimal], ...] = ()
    output: str = ""


@dataclass(frozen=True, slots=True)
class Indicator:
    """An indicator over closed bars compared with a value or with another indicator.

    With `intrabar` it is judged on every price, too: the bar still forming counts as if it closed there.
    """

    study: Study
    interval: str
    comparison: Comparison
    value: Decimal | None = None
    other: Study | None = None
    intrabar: bool = False

    @property
    def kind(self) -> str:
        """Its word in the table of kinds."""
        return "indicator"


@dataclass(frozen=True, slots=True)
class Dated:
    """`calendar`: a date of the company is `days_before` days away, or less."""

    event: DatedEvent
    days_before: int

    @property
    def kind(self) -> str:
        """Its word in the table of kinds."""
        return "calendar"


@dataclass(frozen=True, slots=True)
class Part:
    """One of several conditions, on the alert's symbol or on another."""

    condition: Condition
    symbol: Symbol | None = None


@dataclass(frozen=True, slots=True)
class Several:
    """`all`, `any`: several conditions on one snapshot of the market."""

    which: Which
    parts: tuple[Part, ...]

    @property
    def kind(self) -> str:
        """Its word in the table of kinds."""
        return self.which.value


@dataclass(frozen=True, slots=True)
class Foreign:
    """A condition that a newer version wrote: it is kept as it was, shown, and not evaluated."""

    kind: str
    body: Mapping[str, object] = field(default_factory=dict, hash=False)
