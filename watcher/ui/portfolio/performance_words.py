"""A measured period as lines of name and figure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from html import escape

from watcher.domain import dates
from watcher.domain.portfolio.breakdowns import Payment
from watcher.domain.portfolio.performance import Performance
from watcher.ui import words
from watcher.ui.portfolio.amounts import money, signed
from watcher.ui.portfolio.sheet import LEFT, RIGHT, Figure, Tone


@dataclass(frozen=True, slots=True)
class NamedFigure:
    """One line of the figures."""

    name: str
    text: str
    tip: str = ""
    is_heading: bool = False


def figures_of(one: Performance, private: Callable[[str], str]) -> list[NamedFigure]:
    """What a period was, from its start to what it brought."""
    gains, fall = one.gains, one.drawdown
    return [
        NamedFigure(
            "Return", words.percent(one.twr), "Time-weighted: as if nothing had been paid in or out."
        ),
        NamedFigure("Return a year", _percent(one.twr_per_year), "Time-weighted; from a year on."),
        NamedFigure(
            "IRR a year", _percent(one.irr.rate), one.irr.notice or "Money-weighted: what your money earned."
        ),
        NamedFigure("Volatility a year", _percent(one.volatility)),
        NamedFigure("Deepest fall", words.percent(fall.ratio), _fall_words(one)),
        NamedFigure("Longest below a high", f"{fall.longest_days:,} days"),
        NamedFigure(f"Value {dates.full(one.start)}", private(money(one.value_start))),
        NamedFigure("Paid in less paid out", private(signed(one.flows))),
        NamedFigure(f"Value {dates.full(one.end)}", private(money(one.value_end))),
        NamedFigure(
            "Gain",
            private(signed(gains.total)),
            "The value at the end, less that at the start and the flows.",
        ),
        NamedFigure("  realised", private(signed(gains.realised))),
        NamedFigure("  unrealised", private(signed(gains.unrealised))),
        NamedFigure("  currency", private(signed(gains.currency))),
        NamedFigure("  dividends", private(signed(gains.dividends))),
        NamedFigure("  interest", private(signed(gains.interest))),
        NamedFigure("  fees", private(signed(gains.fees))),
        NamedFigure("  taxes", private(signed(gains.taxes))),
    ]


def tip_of(row: NamedFigure) -> str:
    """What a figure means."""
    return escape(row.tip)


def _fall_words(one: Performance) -> str:
    fall = one.drawdown
    if fall.high is None or fall.low is None:
        return ""
    end = f"recovered {dates.full(fall.recovered)}" if fall.recovered else "not recovered yet"
    return f"From {dates.full(fall.high)} to {dates.full(fall.low)}, {end}."


def _percent(ratio: float | None) -> str:
    return words.DASH if ratio is None else words.percent(ratio)


NAMED_FIGURES: tuple[Figure[NamedFigure], ...] = (
    Figure("Figure", lambda row: row.name, lambda _: None, LEFT, lambda _: Tone.MUTED, width=150),
    Figure("", lambda row: row.text, lambda _: None, RIGHT, width=120),
)


@dataclass(frozen=True, slots=True)
class YearRow:
    """Twelve months and the year."""

    year: int
    months: tuple[str, ...]
    total: str
    values: tuple[float | None, ...]
    is_heading: bool = False


def _month_text(month: int) -> Callable[[YearRow], str]:
    return lambda row: row.months[month]


def _month_tone(month: int) -> Callable[[YearRow], Tone]:
    def tone(row: YearRow) -> Tone:
        value = row.values[month]
        return Tone.PLAIN if not value else Tone.UP if value > 0 else Tone.DOWN

    return tone


def _nothing(_row: YearRow) -> None:
    return None


YEAR_FIGURES: tuple[Figure[YearRow], ...] = (
    Figure("Year", lambda row: f"{row.year}", _nothing, LEFT, width=58),
    *(
        Figure(name, _month_text(at), _nothing, RIGHT, _month_tone(at), width=74)
        for at, name in enumerate(dates.MONTHS)
    ),
    Figure("Year", lambda row: row.total, _nothing, RIGHT, _month_tone(12), width=84),
)


def dividend_years(payments: Sequence[Payment], private: Callable[[str], str]) -> list[YearRow]:
    """What was paid in each month and year after taxes, the newest year first."""
    rows = []
    for year in sorted({one.year for one in payments}, reverse=True):
        paid = {one.month: one.net for one in payments if one.year == year}
        values = tuple(paid.get(month) for month in range(1, 13))
        total = sum(paid.values(), Decimal(0))
        texts = tuple("" if value is None else private(money(value)) for value in values)
        numbers = tuple(None if value is None else float(value) for value in (*values, total))
        rows.append(YearRow(year, texts, private(money(total)), numbers))
    return rows


def return_years(months: dict[tuple[int, int], float], years: dict[int, float]) -> list[YearRow]:
    """The time-weighted return of each month and year, the newest year first."""
    rows = []
    for year in sorted(years, reverse=True):
        values = tuple(months.get((year, month)) for month in range(1, 13))
        texts = tuple("" if value is None else words.percent(value) for value in values)
        rows.append(YearRow(year, texts, words.percent(years[year]), (*values, years[year])))
    return rows
