"""What a rule is told of one price: the step from the last one, and what is known around it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, Protocol

from watcher.domain.alerts.alert import Label
from watcher.domain.alerts.places import Place
from watcher.domain.alerts.wide import DatedEvent
from watcher.domain.quote import Session
from watcher.domain.sessions import SessionTable
from watcher.domain.symbols import Symbol

if TYPE_CHECKING:
    from watcher.domain.alerts.scene import Scene
    from watcher.domain.alerts.series import Series
    from watcher.domain.bars import Bars, Interval

OWN = Symbol("")
"""Stands for the alert's own symbol."""
NO_LABELS: frozenset[Label] = frozenset()


class Start(NamedTuple):
    """From where a rule starts: the price of that moment, None where none is known.

    `others` are the starts of the other symbols that it looks at, `sessions` those that the alert listens to.
    """

    price: Decimal | None
    at: datetime
    place: Place
    others: Mapping[Symbol, Start] = MappingProxyType({})
    sessions: frozenset[Session] = frozenset({Session.REGULAR})


class Hit(NamedTuple):
    """A condition was met: at which price, which way, and how that came about."""

    price: Decimal
    direction: str
    labels: frozenset[Label] = NO_LABELS
    window_start: datetime | None = None


class Candle(NamedTuple):
    """The bar behind a step.

    `whole` is false where part of it had been evaluated before: its open proves nothing then.
    `extremes` is false where its high and low may be older than the alert. `opens_day` tells that
    it holds the first regular trade of its day.
    """

    open: Decimal
    high: Decimal
    low: Decimal
    whole: bool
    extremes: bool
    opens_day: bool = False


class Touch(NamedTuple):
    """The day's extremes in two quotes of one regular session day, and when the first was made."""

    high_before: Decimal | None
    high: Decimal | None
    low_before: Decimal | None
    low: Decimal | None
    since: datetime


class ClosedBar(NamedTuple):
    """A bar that has ended, among all of its interval until then."""

    interval: Interval
    number: int
    bars: Bars
    is_late: bool = False


class Around(Protocol):
    """What is known of a symbol beside the price of the moment."""

    def days_before(self, on: date, count: int) -> Bars | None:
        """The last `count` completed daily bars before the exchange day `on`; None where any is missing."""
        ...

    def dates(self, event: DatedEvent) -> Collection[date]:
        """The known dates of the company for an event."""
        ...

    def series_of(self, interval: Interval) -> Series:
        """The bars that indicators over them are judged on."""
        ...

    @property
    def table(self) -> SessionTable:
        """When its exchange trades."""
        ...


@dataclass(slots=True)
class Step:
    """One eligible price and all that a rule may know about it. All prices lie on the tick grid.

    `prev` is the last eligible price before it; `is_break` tells that a closing or lunch lies
    between them, `is_after_halt` a halt; `low` and `high` are the day's range so far.
    `is_late_to_open`: nobody listened when this day's regular session began.

    Where an alert looks at several symbols, `symbol` is the one that was heard and `heard` the step in its
    own terms; `scene` holds them all, and more of one snapshot follows where the step `is_partial`.
    `bar` is a closed one that indicators are judged on. With `is_time` no price was heard at all;
    it `is_made_up` where the day came while nobody watched. With `is_silence` that is the news.
    """

    price: Decimal
    at: datetime
    place: Place
    prev: Decimal | None = None
    is_break: bool = False
    is_after_halt: bool = False
    low: Decimal = Decimal(0)
    high: Decimal = Decimal(0)
    previous_close: Decimal | None = None
    touch: Touch | None = None
    candle: Candle | None = None
    is_regular: bool = True
    is_late_to_open: bool = False
    day_volume: float | None = None
    around: Around | None = None
    symbol: Symbol = OWN
    scene: Scene | None = None
    heard: Step | None = None
    is_partial: bool = False
    bar: ClosedBar | None = None
    is_time: bool = False
    is_made_up: bool = False
    is_silence: bool = False

    @property
    def is_late(self) -> bool:
        """Whether it is made up for: nobody watched when it happened."""
        return self.is_made_up or self.candle is not None or (self.bar is not None and self.bar.is_late)

    @property
    def closed(self) -> tuple[Symbol, ...]:
        """The symbols whose market did not trade, so that their last price stood for them."""
        if self.scene is None or self.candle is not None:
            return ()
        return tuple(symbol for symbol, one in self.scene.inputs.items() if one.is_closed)

    def gap_over(self, level: Decimal) -> frozenset[Label]:
        """`gapped`, if `prev` is of an earlier session and the level lies outside today's range so far.

        The first print after a halt is a gap whatever the day's range was.
        """
        if (self.is_break and not self.low <= level <= self.high) or (
            self.is_after_halt and self.price != level
        ):
            return frozenset({Label.GAPPED})
        return NO_LABELS
