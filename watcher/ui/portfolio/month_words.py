"""What a heat map says of months and years: returns, and dividends."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from watcher.domain import dates
from watcher.domain.portfolio.breakdowns import Payment, SubPeriod
from watcher.language import labelled, tr
from watcher.ui import words
from watcher.ui.portfolio.amounts import money, signed
from watcher.ui.portfolio.heat_map import HeatCell, HeatRow, Hue

_STRONGEST_AT = 0.9
"""Of ten figures one may be larger than the strongest ground: a single wild month leaves the others pale."""
_DECEMBER = 12


def return_rows(
    months: Iterable[SubPeriod], years: Iterable[SubPeriod], currency: str
) -> tuple[HeatRow, ...]:
    """The time-weighted return of each month and year, the newest year first."""
    months, years = tuple(months), tuple(years)
    by_month, by_year = (_scale([abs(one.twr) for one in parts]) for parts in (months, years))
    cells = {(one.first.year, one.first.month): _return_cell(one, by_month, currency) for one in months}
    rows = []
    for year in reversed(years):
        found = tuple(cells.get((year.first.year, month)) for month in range(1, 13))
        rows.append(HeatRow(year.first.year, (*found, _return_cell(year, by_year, currency, is_year=True))))
    return tuple(rows)


def dividend_rows(payments: Sequence[Payment], currency: str) -> tuple[HeatRow, ...]:
    """What was paid in each month and year after taxes, the newest year first."""
    sums: dict[int, list[Payment]] = {}
    for one in payments:
        sums.setdefault(one.year, []).append(one)
    totals = {
        year: Payment(
            year, 0, sum((one.gross for one in of), Decimal(0)), sum((one.net for one in of), Decimal(0))
        )
        for year, of in sums.items()
    }
    by_month = _scale([abs(float(one.net)) for one in payments])
    by_year = _scale([abs(float(one.net)) for one in totals.values()])
    rows = []
    for year in sorted(sums, reverse=True):
        paid = {one.month: _paid_cell(one, by_month, currency) for one in sums[year]}
        found = tuple(paid.get(month) for month in range(1, 13))
        rows.append(HeatRow(year, (*found, _paid_cell(totals[year], by_year, currency))))
    return tuple(rows)


def _return_cell(one: SubPeriod, scale: float, currency: str, *, is_year: bool = False) -> HeatCell:
    start, end, into, out = (
        money(Decimal(f"{number:.2f}"))
        for number in (one.value_start, one.value_end, one.flows_in, one.flows_out)
    )
    gain = signed(Decimal(f"{one.gain:.2f}"))
    amounts = tr("value {start} to {end} {currency}, paid in {into}, paid out {out}, gain {gain}").format(
        start=start, end=end, currency=currency, into=into, out=out, gain=gain
    )
    said = labelled(_period(one, is_year=is_year), words.percent(one.twr))
    shown = said if words.private(amounts) != amounts else f"{said}; {amounts}"
    hue = Hue.FALL if one.twr < 0 else Hue.RISE
    text = words.signed(Decimal(f"{one.twr:.6f}") * 100, 1)
    return HeatCell(f"{text}%", shown, hue, abs(one.twr) / scale if scale else 0.0)


def _paid_cell(one: Payment, scale: float, currency: str) -> HeatCell:
    net, gross = words.private(money(one.net)), words.private(f"{money(one.gross)} {currency}")
    when = f"{dates.MONTHS[one.month - 1]} {one.year}" if one.month else f"{one.year}"
    said = tr("{month}: {net} {currency}, before taxes {gross}").format(
        month=when, net=net, currency=currency, gross=gross
    )
    hue = Hue.FALL if one.net < 0 else Hue.AMOUNT
    return HeatCell(net, said, hue, abs(float(one.net)) / scale if scale else 0.0)


def _period(one: SubPeriod, *, is_year: bool) -> str:
    """“Mar 2024”; of a part of it the days, too."""
    first, last = one.first, one.last
    if is_year:
        name, is_whole = f"{first.year}", (first.month, first.day, last.month) == (1, 1, _DECEMBER)
    else:
        name, is_whole = f"{dates.MONTHS[first.month - 1]} {first.year}", first.day == 1
    is_whole &= date.fromordinal(last.toordinal() + 1).month != last.month
    days = tr("{first} to {last}").format(first=dates.short(first), last=dates.short(last))
    return name if is_whole else f"{name} ({days})"


def _scale(sizes: Sequence[float]) -> float:
    """The size that has the strongest ground."""
    ordered = sorted(size for size in sizes if size > 0)
    return ordered[min(len(ordered) - 1, int(len(ordered) * _STRONGEST_AT))] if ordered else 0.0
