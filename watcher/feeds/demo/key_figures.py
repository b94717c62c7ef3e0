"""Key figures of the demo market: they follow from its prices and shares, and from the seed."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from watcher.domain.key_figures import (
    EX_DAY,
    LAST_DIVIDEND_DAY,
    PRIOR_SHORT_DAY,
    QUARTER,
    SHORT_DAY,
    GradeChange,
    KeyFigures,
    Opinions,
)
from watcher.domain.quote import Quote
from watcher.feeds.demo.listing import Listing

_FIRMS = ("Harbour Street", "Old Mill Research", "North Quay", "Two Rivers", "Lantern & Co.")
_GRADES = ("Buy", "Overweight", "Neutral", "Outperform", "Hold")
_YEAR_S = timedelta(days=365)


def key_figures(listing: Listing, row: Quote, now: datetime) -> KeyFigures:
    """What the demo market says of a company now; nothing of what earns nothing."""
    day, currency = now.date(), listing.instrument.currency
    dividends = _dividends(listing, row, day)
    if listing.earnings is None or not listing.shares:
        return KeyFigures(day, dividends, _dividend_days(listing, day), currency, currency)
    price, shares, number = float(row.price), listing.shares, sum(map(ord, listing.symbol))
    part = number % 10 / 10
    earned = listing.earnings * shares
    margin = 0.08 + 0.15 * part
    revenue = earned / margin
    target = price * (1.1 + 0.2 * part)
    values = {
        "trailing_pe": price / listing.earnings,
        "forward_pe": price / (listing.earnings * (1.05 + part / 10)),
        "peg": price / listing.earnings / (100 * (0.05 + part / 10)),
        "price_to_sales": price * shares / revenue,
        "price_to_book": 1.2 + 2 * part,
        "trailing_eps": listing.earnings,
        "forward_eps": listing.earnings * (1.05 + part / 10),
        "beta": listing.character.market,
        "revenue_growth": 0.02 + 0.12 * part,
        "earnings_growth": 0.05 + part / 10,
        "revenue": revenue,
        "ebitda": earned * 1.5,
        "free_cash_flow": earned * 0.9,
        "cash": revenue * 0.3,
        "debt": revenue * 0.15,
        "gross_margin": 0.3 + 0.3 * part,
        "operating_margin": margin * 1.2,
        "profit_margin": margin,
        "return_on_equity": 0.09 + 0.1 * part,
        "return_on_assets": 0.04 + 0.05 * part,
        "debt_to_equity": 0.15 + 0.3 * part,
        "current_ratio": 1.3 + part,
        "target_mean": target,
        "target_low": target * 0.75,
        "target_high": target * 1.3,
        "analysts": float(20 + number % 25),
        "rating": 1.5 + part,
        "shares_short": shares * (0.01 + 0.01 * part),
        "shares_short_before": shares * (0.009 + 0.012 * part),
        "short_of_float": 0.012 + 0.012 * part,
        "days_to_cover": 1.2 + 2 * part,
        "held_by_insiders": 0.01 + 0.08 * part,
        "held_by_institutions": 0.2 + 0.4 * part,
        "institutions": float(700 + number),
        "shares": float(shares),
        "float": shares * 0.85,
    }
    month = date(day.year, day.month, 1)
    days = {
        QUARTER: _quarter_end(day),
        SHORT_DAY: month - timedelta(days=1),
        PRIOR_SHORT_DAY: (month - timedelta(days=1)).replace(day=1) - timedelta(days=1),
    }
    count = 20 + number % 25
    opinions = tuple(
        Opinions(ago, (count // 3, count // 3 + ago % 2, count - 2 * (count // 3) - 1 - ago % 2, 1, 0))
        for ago in range(4)
    )
    return KeyFigures(
        day,
        values | dividends,
        days | _dividend_days(listing, day),
        currency,
        currency,
        opinions,
        _changes(target, number, day),
    )


def _quarter_end(day: date) -> date:
    """The last end of a quarter that was reported: six weeks later at the earliest."""
    known = day - timedelta(days=45)
    first = date(known.year, (known.month - 1) // 3 * 3 + 1, 1)
    return first - timedelta(days=1)


def _dividends(listing: Listing, row: Quote, day: date) -> dict[str, float]:
    paid = [(on, amount) for on, amount in listing.dividends if on <= day]
    year = sum(amount for on, amount in paid if day - on < _YEAR_S)
    if not paid or not year:
        return {}
    found = {"dividend_rate": year, "dividend_yield": year / float(row.price), "last_dividend": paid[-1][1]}
    return found if listing.earnings is None else found | {"payout_ratio": year / listing.earnings}


def _dividend_days(listing: Listing, day: date) -> dict[str, date]:
    paid = [on for on, _ in listing.dividends if on <= day]
    return {EX_DAY: paid[-1], LAST_DIVIDEND_DAY: paid[-1]} if paid else {}


def _changes(target: float, number: int, day: date) -> tuple[GradeChange, ...]:
    """One house after the other, every third week."""
    changes = []
    for ago in range(6):
        on = day - timedelta(days=(day.toordinal() + number) % 21 + 21 * ago)
        grade = _GRADES[(number + on.toordinal() // 21) % len(_GRADES)]
        now = round(target * (0.9 + (number + on.toordinal()) % 7 / 30))
        before = round(now * (0.92 + on.toordinal() % 5 / 25))
        changes.append(
            GradeChange(
                on, _FIRMS[on.toordinal() // 21 % len(_FIRMS)], grade, grade, float(now), float(before)
            )
        )
    return tuple(changes)
