"""A position as it stands now, and the sums over all of them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from watcher.domain.portfolio.breakdowns import YieldOnCost
from watcher.domain.portfolio.day import DayGain
from watcher.domain.portfolio.positions import Position
from watcher.domain.portfolio.transactions import ZERO
from watcher.language import labelled, tr
from watcher.values import dataclass


@dataclass(frozen=True, slots=True)
class LivePosition:
    """A position in the base currency, with the gain of its market's last session.

    `since` is the day on which the oldest lot that is still held was opened; money has no `income`.
    """

    position: Position
    day: DayGain | None = None
    since: date | None = None
    income: YieldOnCost | None = None
    sector: str = ""
    """As the user names it, else as the source does."""
    day_unknown: str = ""
    """Why there is no `day`; empty where there is one, or where prices are by hand and have none."""

    @property
    def key(self) -> tuple[str, str]:
        """The security and the account: there is one row of each pair."""
        return self.position.security.id, self.position.account


@dataclass(frozen=True, slots=True)
class LiveTotals:
    """Sums in the base currency, of the rows that can be valued; `unvalued` are the others.

    `notices` say, by name, what is not in the sums and why, and what is in them at an old price or rate.
    Markets have different days: `day_gain` is the sum of each market's last session, and `sessions` says
    of which days those are.
    """

    currency: str
    value: Decimal = ZERO
    cash: Decimal = ZERO
    cost: Decimal = ZERO
    unrealised: Decimal = ZERO
    price_part: Decimal = ZERO
    currency_part: Decimal = ZERO
    realised: Decimal = ZERO
    dividends: Decimal = ZERO
    fees: Decimal = ZERO
    taxes: Decimal = ZERO
    day_gain: Decimal = ZERO
    day_base: Decimal = ZERO
    extended: Decimal = ZERO
    sessions: tuple[date, ...] = ()
    notices: tuple[str, ...] = ()
    unvalued: int = 0

    @property
    def unrealised_ratio(self) -> float | None:
        """The shown gain by the shown cost."""
        return float(self.unrealised / self.cost) if self.cost > 0 else None

    @property
    def day_ratio(self) -> float | None:
        """The shown gain of the day by its base."""
        return float(self.day_gain / self.day_base) if self.day_base > 0 else None

    @property
    def known_value(self) -> Decimal | None:
        """The value; None where nothing of what is held can be valued."""
        return None if self.unvalued and not self.value else self.value

    @property
    def known_unrealised(self) -> Decimal | None:
        """The unrealised gain; None where nothing of what is held can be valued."""
        return None if self.known_value is None else self.unrealised

    @property
    def known_day(self) -> Decimal | None:
        """The gain of the day; None where it is known of nothing that is held."""
        is_known = self.sessions or self.day_base or self.day_gain
        return self.day_gain if is_known else None

    def weight(self, row: LivePosition) -> float | None:
        """A row's part in the value of all."""
        value = row.position.value
        return None if value is None or not self.value else float(value / self.value)


def live_totals(rows: Iterable[LivePosition], currency: str) -> LiveTotals:
    """Add up all rows, the closed ones and the money too."""
    value = cash = cost = unrealised = price_part = currency_part = ZERO
    realised = dividends = fees = taxes = day = base = extended = ZERO
    sessions: set[date] = set()
    said: list[str] = []
    unvalued = 0
    for row in rows:
        one = row.position
        realised += one.realised
        dividends += one.dividends
        fees += one.fees
        taxes += one.taxes
        if one.notices:
            said += [labelled(one.security.label, notice) for notice in one.notices]
        if one.value is None:
            unvalued += 1
            continue
        if row.day_unknown and one.is_open:
            said.append(
                tr("{label}: not in the day, {why}").format(label=one.security.label, why=row.day_unknown)
            )
        value += one.value
        if one.is_cash:
            cash += one.value
            continue
        cost += one.cost or ZERO
        unrealised += one.unrealised or ZERO
        price_part += one.price_part or ZERO
        currency_part += one.currency_part or ZERO
        if row.day is not None:
            day += row.day.gain
            base += row.day.base
            extended += row.day.extended or ZERO
            if one.is_open:
                sessions.add(row.day.session)
    return LiveTotals(
        currency,
        *(value, cash, cost, unrealised, price_part, currency_part, realised, dividends, fees, taxes),
        *(day, base, extended),
        tuple(sorted(sessions)),
        tuple(dict.fromkeys(said)),
        unvalued,
    )
