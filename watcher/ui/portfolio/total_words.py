"""The sums of the positions: in a line, and how they were made."""

from __future__ import annotations

from collections.abc import Collection
from decimal import Decimal

from watcher.domain import dates
from watcher.domain.portfolio.live import LivePosition, LiveTotals
from watcher.language import tr
from watcher.ui import words
from watcher.ui.portfolio.amounts import money, signed
from watcher.ui.theme import Theme


def total_words(totals: LiveTotals, theme: Theme) -> str:
    """The line below the table: “Value 55,814.00 USD · Day −318.00 (−0.57%) · Unrealised …”."""
    private = theme.private
    parts = [
        tr("Value {money} {currency}").format(
            money=private(money(totals.known_value)), currency=totals.currency
        )
    ]
    day = tr("Day {signed}").format(signed=private(signed(totals.known_day)))
    if totals.day_ratio is not None:
        day += f" ({words.percent(totals.day_ratio)})"
    if len(totals.sessions) > 1:
        # Markets have different days: the last session of each is in the sum.
        day += " " + tr("of {days}").format(days=", ".join(dates.short(one) for one in totals.sessions))
    parts.append(day)
    if totals.extended:
        parts.append(tr("Outside regular hours {signed}").format(signed=private(signed(totals.extended))))
    gain = tr("Unrealised {signed}").format(signed=private(signed(totals.known_unrealised)))
    parts.append(
        gain if totals.unrealised_ratio is None else f"{gain} ({words.percent(totals.unrealised_ratio)})"
    )
    if totals.realised:
        parts.append(tr("Realised {signed}").format(signed=private(signed(totals.realised))))
    if totals.dividends:
        parts.append(tr("Dividends {money}").format(money=private(money(totals.dividends))))
    if totals.cash:
        parts.append(tr("Cash {money}").format(money=private(money(totals.cash))))
    return " · ".join(parts)


def notice_words(totals: LiveTotals) -> str:
    """What is missing from the totals, or old in them, by name; empty where nothing is."""
    if not totals.notices:
        return ""
    shown = "; ".join(words.clean(text, 120) for text in totals.notices[:3])
    more = len(totals.notices) - 3
    return tr("About the totals: {shown}").format(shown=shown) + (
        tr("; and {more} more").format(more=more) if more > 0 else ""
    )


def totals_explained(totals: LiveTotals, rows: Collection[LivePosition], theme: Theme) -> str:
    """Each sum, of how many rows it is and of which parts; all in the base currency."""
    private = theme.private
    valued = [one.position for one in rows if one.position.value is not None]
    held = [one for one in valued if one.is_open and not one.is_cash]
    lines = [
        tr("Value {value} {currency}: {count} positions {held}, cash {cash}").format(
            value=private(money(totals.known_value)),
            currency=totals.currency,
            count=len(held),
            held=private(money(totals.value - totals.cash)),
            cash=private(money(totals.cash)),
        ),
        *_day(totals, rows, theme),
        tr("Unrealised {gain}: worth {worth} less cost {cost}, fees and taxes included").format(
            gain=private(signed(totals.known_unrealised)),
            worth=private(money(totals.unrealised + totals.cost)),
            cost=private(money(totals.cost)),
        ),
        tr("  of it price {price}, currency {rate}").format(
            price=private(signed(totals.price_part)), rate=private(signed(totals.currency_part))
        ),
        tr("Realised {gain}, dividends {dividends}, fees {fees}, taxes {taxes}; closed positions too").format(
            gain=private(signed(totals.realised)),
            dividends=private(money(totals.dividends)),
            fees=private(money(totals.fees)),
            taxes=private(money(totals.taxes)),
        ),
        *totals.notices,
    ]
    return "\n".join(words.clean(line, 300) for line in lines)


def _day(totals: LiveTotals, rows: Collection[LivePosition], theme: Theme) -> list[str]:
    if totals.known_day is None:
        return [tr("Day unknown")]
    by_session: dict[str, Decimal] = {}
    for one in rows:
        if one.day is not None and one.position.value is not None:
            name = dates.full(one.day.session)
            by_session[name] = by_session.get(name, Decimal(0)) + one.day.gain
    private = theme.private
    parts = ", ".join(f"{day} {private(signed(gain))}" for day, gain in by_session.items())
    return [
        tr("Day {gain}: by session {parts}").format(gain=private(signed(totals.known_day)), parts=parts),
        tr("  measured by {base}: the value at the close before, and what was bought since").format(
            base=private(money(totals.day_base))
        ),
    ]
