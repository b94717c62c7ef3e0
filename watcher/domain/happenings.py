"""What happened to a symbol, for the time axis of its chart, and all that is known of one day."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from watcher.domain.alerts.alert import Firing
from watcher.domain.big_days import DayMove
from watcher.domain.news import Story
from watcher.domain.symbols import Symbol
from watcher.values import dataclass


class HappeningKind(StrEnum):
    """What sort of thing; the one that matters more stands before the others."""

    BIG_DAY = "big_day"
    SPLIT = "split"
    EARNINGS = "earnings"
    DIVIDEND = "dividend"
    FIRED = "fired"
    NEWS = "news"


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing at one instant (epoch second, UTC).

    `text` is a headline, plain, or the currency of a dividend. `value` is the move of a big day (ratio),
    the amount of a dividend, the ratio of a split, 1 for results whose time of day is known; `beside` the
    mean move of the peers on a big day. None where there is none.
    """

    kind: HappeningKind
    at: int
    text: str = ""
    value: float | None = None
    beside: float | None = None


@dataclass(frozen=True, slots=True)
class Happenings:
    """All that is stored of a symbol, the oldest first.

    `lacking` are peers whose days are not stored up to the newest big one, and may be had: while there are
    any, no mean is told. That of some would pass for that of all.
    """

    symbol: Symbol
    all: tuple[Happening, ...]
    lacking: tuple[Symbol, ...] = ()


@dataclass(frozen=True, slots=True)
class DayOfHolding:
    """What was held when a day began, in units of today, and what its move came to in `currency`."""

    quantity: Decimal
    gain: Decimal
    currency: str


@dataclass(frozen=True, slots=True)
class DayCard:
    """One day of one symbol: the move, what was written, which alerts fired.

    `after_hours` is the last extended price after the close against it (ratio), None where it is not known.
    `actions` are dividends, splits and results of the day; `holding` is None where nothing was held, or
    nobody knows how much.
    """

    move: DayMove
    stories: tuple[Story, ...] = ()
    firings: tuple[Firing, ...] = ()
    after_hours: float | None = None
    actions: tuple[Happening, ...] = ()
    holding: DayOfHolding | None = None
