"""What is known of a company beside its price: each figure with the day that it is of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from datetime import date, timedelta
from enum import StrEnum, auto

from watcher.values import dataclass


class Unit(StrEnum):
    """How a figure is written."""

    PRICE = auto()
    """In the currency of the share."""
    AMOUNT = auto()
    """A big one, in the currency of the company's books."""
    RATIO = auto()
    """A part of one, in percent."""
    MULTIPLE = auto()
    COUNT = auto()
    DAY = auto()
    """Only a day."""


class Group(StrEnum):
    """What figures are about, in the order in which they are shown."""

    VALUATION = auto()
    GROWTH = auto()
    MARGINS = auto()
    ANALYSTS = auto()
    SHORT = auto()
    DIVIDENDS = auto()
    OWNERSHIP = auto()


@dataclass(frozen=True, slots=True)
class Kind:
    """One figure: its name, what it is about, and whose day it has, if not that of the answer."""

    key: str
    group: Group
    unit: Unit
    dated_by: str = ""


QUARTER, SHORT_DAY, PRIOR_SHORT_DAY = "most_recent_quarter", "short_day", "prior_short_day"
EX_DAY, LAST_DIVIDEND_DAY = "ex_day", "last_dividend_day"
TARGET_MEAN = "target_mean"

_V, _G, _M = Group.VALUATION, Group.GROWTH, Group.MARGINS
_A, _S, _D, _O = Group.ANALYSTS, Group.SHORT, Group.DIVIDENDS, Group.OWNERSHIP
KINDS = (
    Kind("trailing_pe", _V, Unit.MULTIPLE),
    Kind("forward_pe", _V, Unit.MULTIPLE),
    Kind("peg", _V, Unit.MULTIPLE),
    Kind("price_to_sales", _V, Unit.MULTIPLE),
    Kind("price_to_book", _V, Unit.MULTIPLE),
    Kind("ev_to_revenue", _V, Unit.MULTIPLE),
    Kind("ev_to_ebitda", _V, Unit.MULTIPLE),
    Kind("trailing_eps", _V, Unit.MULTIPLE),
    Kind("forward_eps", _V, Unit.MULTIPLE),
    Kind("beta", _V, Unit.MULTIPLE),
    Kind("revenue_growth", _G, Unit.RATIO, QUARTER),
    Kind("earnings_growth", _G, Unit.RATIO, QUARTER),
    Kind("revenue", _G, Unit.AMOUNT, QUARTER),
    Kind("ebitda", _G, Unit.AMOUNT, QUARTER),
    Kind("free_cash_flow", _G, Unit.AMOUNT, QUARTER),
    Kind("cash", _G, Unit.AMOUNT, QUARTER),
    Kind("debt", _G, Unit.AMOUNT, QUARTER),
    Kind("gross_margin", _M, Unit.RATIO, QUARTER),
    Kind("operating_margin", _M, Unit.RATIO, QUARTER),
    Kind("profit_margin", _M, Unit.RATIO, QUARTER),
    Kind("return_on_equity", _M, Unit.RATIO, QUARTER),
    Kind("return_on_assets", _M, Unit.RATIO, QUARTER),
    Kind("debt_to_equity", _M, Unit.RATIO, QUARTER),
    Kind("current_ratio", _M, Unit.MULTIPLE, QUARTER),
    Kind(TARGET_MEAN, _A, Unit.PRICE),
    Kind("target_low", _A, Unit.PRICE),
    Kind("target_high", _A, Unit.PRICE),
    Kind("analysts", _A, Unit.COUNT),
    Kind("rating", _A, Unit.MULTIPLE),
    Kind("shares_short", _S, Unit.COUNT, SHORT_DAY),
    Kind("shares_short_before", _S, Unit.COUNT, PRIOR_SHORT_DAY),
    Kind("short_of_float", _S, Unit.RATIO, SHORT_DAY),
    Kind("days_to_cover", _S, Unit.MULTIPLE, SHORT_DAY),
    Kind("dividend_rate", _D, Unit.PRICE),
    Kind("dividend_yield", _D, Unit.RATIO),
    Kind("five_year_yield", _D, Unit.RATIO),
    Kind("payout_ratio", _D, Unit.RATIO),
    Kind("last_dividend", _D, Unit.PRICE, LAST_DIVIDEND_DAY),
    Kind("ex_dividend", _D, Unit.DAY, EX_DAY),
    Kind("held_by_insiders", _O, Unit.RATIO),
    Kind("held_by_institutions", _O, Unit.RATIO),
    Kind("institutions", _O, Unit.COUNT),
    Kind("shares", _O, Unit.COUNT),
    Kind("float", _O, Unit.COUNT),
)


@dataclass(frozen=True, slots=True)
class GradeChange:
    """What one house of analysts said on a day; texts are the source's, clean and bounded."""

    day: date
    firm: str
    grade: str
    grade_before: str = ""
    target: float | None = None
    target_before: float | None = None


@dataclass(frozen=True, slots=True)
class Opinions:
    """How many analysts say what, from strong buy to strong sell; `months` ago."""

    months: int
    counts: tuple[int, int, int, int, int]


@dataclass(frozen=True, slots=True)
class KeyFigures:
    """One answer, as of the day on which it was given. What is missing has no key."""

    day: date
    values: Mapping[str, float] = field(default_factory=dict)
    days: Mapping[str, date] = field(default_factory=dict)
    currency: str = ""
    book_currency: str = ""
    opinions: tuple[Opinions, ...] = ()
    changes: tuple[GradeChange, ...] = ()

    def day_of(self, kind: Kind) -> date | None:
        """The day that a figure is of; None where it is missing, or its day is not known."""
        if kind.unit is not Unit.DAY and kind.key not in self.values:
            return None
        return self.days.get(kind.dated_by) if kind.dated_by else self.day


@dataclass(frozen=True, slots=True)
class FigureHistory:
    """Everything that was answered about a symbol, the oldest first, one answer a day.

    `trouble` says why there is nothing newer.
    """

    symbol: str
    answers: tuple[KeyFigures, ...] = ()
    trouble: str = ""

    @property
    def newest(self) -> KeyFigures | None:
        """The last answer."""
        return self.answers[-1] if self.answers else None


@dataclass(frozen=True, slots=True)
class Moved:
    """How a figure has changed since an earlier answer."""

    since: date
    before: float
    now: float

    @property
    def ratio(self) -> float:
        """The change as a part of what it was."""
        return self.now / self.before - 1


YEAR = timedelta(days=366)


def moved(answers: Sequence[KeyFigures], key: str) -> Moved | None:
    """A figure against the oldest answer of a year before the newest that has it; None without two."""
    known = [one for one in answers if key in one.values and answers[-1].day - one.day <= YEAR]
    if len(known) <= 1 or known[-1] is not answers[-1] or not known[0].values[key] > 0:
        return None
    return Moved(known[0].day, known[0].values[key], known[-1].values[key])
