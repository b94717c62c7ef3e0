"""Yahoo's summary of a company as key figures: ratios are parts of one, whatever Yahoo counts in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from typing import Any

from watcher.domain.key_figures import (
    EX_DAY,
    LAST_DIVIDEND_DAY,
    PRIOR_SHORT_DAY,
    QUARTER,
    SHORT_DAY,
    TARGET_MEAN,
    GradeChange,
    KeyFigures,
    Opinions,
)
from watcher.feeds.yahoo.fields import instant, number, text

MODULES = (
    "summaryDetail",
    "defaultKeyStatistics",
    "financialData",
    "majorHoldersBreakdown",
    "recommendationTrend",
    "upgradeDowngradeHistory",
)
MOST_CHANGES = 20
_DETAIL, _STATISTICS, _FINANCIAL, _HOLDERS = MODULES[:4]
_FIELDS = {
    "trailing_pe": (_DETAIL, "trailingPE"),
    "forward_pe": (_DETAIL, "forwardPE"),
    "peg": (_STATISTICS, "pegRatio"),
    "price_to_sales": (_DETAIL, "priceToSalesTrailing12Months"),
    "price_to_book": (_STATISTICS, "priceToBook"),
    "ev_to_revenue": (_STATISTICS, "enterpriseToRevenue"),
    "ev_to_ebitda": (_STATISTICS, "enterpriseToEbitda"),
    "trailing_eps": (_STATISTICS, "trailingEps"),
    "forward_eps": (_STATISTICS, "forwardEps"),
    "beta": (_DETAIL, "beta"),
    "revenue_growth": (_FINANCIAL, "revenueGrowth"),
    "earnings_growth": (_FINANCIAL, "earningsGrowth"),
    "revenue": (_FINANCIAL, "totalRevenue"),
    "ebitda": (_FINANCIAL, "ebitda"),
    "free_cash_flow": (_FINANCIAL, "freeCashflow"),
    "cash": (_FINANCIAL, "totalCash"),
    "debt": (_FINANCIAL, "totalDebt"),
    "gross_margin": (_FINANCIAL, "grossMargins"),
    "operating_margin": (_FINANCIAL, "operatingMargins"),
    "profit_margin": (_FINANCIAL, "profitMargins"),
    "return_on_equity": (_FINANCIAL, "returnOnEquity"),
    "return_on_assets": (_FINANCIAL, "returnOnAssets"),
    "debt_to_equity": (_FINANCIAL, "debtToEquity"),
    "current_ratio": (_FINANCIAL, "currentRatio"),
    TARGET_MEAN: (_FINANCIAL, "targetMeanPrice"),
    "target_low": (_FINANCIAL, "targetLowPrice"),
    "target_high": (_FINANCIAL, "targetHighPrice"),
    "analysts": (_FINANCIAL, "numberOfAnalystOpinions"),
    "rating": (_FINANCIAL, "recommendationMean"),
    "shares_short": (_STATISTICS, "sharesShort"),
    "shares_short_before": (_STATISTICS, "sharesShortPriorMonth"),
    "short_of_float": (_STATISTICS, "shortPercentOfFloat"),
    "days_to_cover": (_STATISTICS, "shortRatio"),
    "dividend_rate": (_DETAIL, "dividendRate"),
    "dividend_yield": (_DETAIL, "dividendYield"),
    "five_year_yield": (_DETAIL, "fiveYearAvgDividendYield"),
    "payout_ratio": (_DETAIL, "payoutRatio"),
    "last_dividend": (_STATISTICS, "lastDividendValue"),
    "held_by_insiders": (_HOLDERS, "insidersPercentHeld"),
    "held_by_institutions": (_HOLDERS, "institutionsPercentHeld"),
    "institutions": (_HOLDERS, "institutionsCount"),
    "shares": (_STATISTICS, "sharesOutstanding"),
    "float": (_STATISTICS, "floatShares"),
}
_IN_PERCENT = frozenset(("debt_to_equity", "five_year_yield"))
_DAYS = {
    QUARTER: (_STATISTICS, "mostRecentQuarter"),
    SHORT_DAY: (_STATISTICS, "dateShortInterest"),
    PRIOR_SHORT_DAY: (_STATISTICS, "sharesShortPreviousMonthDate"),
    EX_DAY: (_DETAIL, "exDividendDate"),
    LAST_DIVIDEND_DAY: (_STATISTICS, "lastDividendDate"),
}
_OPINIONS = ("strongBuy", "buy", "hold", "sell", "strongSell")


def key_figures(summary: Mapping[str, Any], day: date) -> KeyFigures:
    """Read the modules of quoteSummary; what is missing, or nonsense, is left out."""
    values = {key: value for key, place in _FIELDS.items() if (value := _number(summary, *place)) is not None}
    for key in _IN_PERCENT & values.keys():
        values[key] /= 100
    days = {key: at for key, place in _DAYS.items() if (at := _day(_field(summary, *place))) is not None}
    return KeyFigures(
        day,
        values,
        days,
        text(_field(summary, _DETAIL, "currency")),
        text(_field(summary, _FINANCIAL, "financialCurrency")),
        tuple(_opinions(summary)),
        tuple(_changes(summary))[:MOST_CHANGES],
    )


def _field(summary: Mapping[str, Any], module: str, name: str) -> object:
    found = summary.get(module)
    value = found.get(name) if isinstance(found, Mapping) else None
    return value.get("raw") if isinstance(value, Mapping) else value


def _number(summary: Mapping[str, Any], module: str, name: str) -> float | None:
    return number(_field(summary, module, name))


def _day(value: object) -> date | None:
    at = instant(value)
    return None if at is None else at.astimezone(UTC).date()


def _rows(summary: Mapping[str, Any], module: str, name: str) -> Iterator[Mapping[str, Any]]:
    rows = _field(summary, module, name)
    return (row for row in rows if isinstance(row, Mapping)) if isinstance(rows, list) else iter(())


def _opinions(summary: Mapping[str, Any]) -> Iterator[Opinions]:
    """Periods are written 0m, -1m and so on."""
    for row in _rows(summary, "recommendationTrend", "trend"):
        period = text(row.get("period"))
        counts = [number(row.get(name)) for name in _OPINIONS]
        months = period.removeprefix("-").removesuffix("m")
        if months.isdecimal() and all(count is not None and count >= 0 for count in counts):
            a, b, c, d, e = (int(count or 0) for count in counts)
            yield Opinions(int(months), (a, b, c, d, e))


def _changes(summary: Mapping[str, Any]) -> Iterator[GradeChange]:
    found = [
        (at, row)
        for row in _rows(summary, "upgradeDowngradeHistory", "history")
        if (at := instant(row.get("epochGradeDate"))) is not None and text(row.get("firm"))
    ]

    def when(change: tuple[datetime, Mapping[str, Any]]) -> datetime:
        return change[0]

    for at, row in sorted(found, key=when, reverse=True):
        yield GradeChange(
            at.date(),
            text(row.get("firm")),
            text(row.get("toGrade")),
            text(row.get("fromGrade")),
            _target(row.get("currentPriceTarget")),
            _target(row.get("priorPriceTarget")),
        )


def _target(value: object) -> float | None:
    """Zero means that there is none."""
    heard = number(value)
    return heard if heard is not None and heard > 0 else None
