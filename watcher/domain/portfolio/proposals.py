"""What the source knows of a security and nobody has booked yet: splits and dividends, to be confirmed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from watcher.domain.portfolio.prices import exact
from watcher.domain.portfolio.securities import Security, SecurityId, Split
from watcher.domain.portfolio.transactions import ZERO, Kind, Transaction
from watcher.values import dataclass

_NEAR_DAYS = 60
"""A dividend is paid weeks after its ex-date: one that is booked so soon after it is that one."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A split of `ratio` new shares for one, or a dividend of `amount` for each of `quantity` shares.

    `amount` and `quantity` are in today's units, the amount in the security's own.
    """

    security: SecurityId
    day: date
    ratio: Decimal | None = None
    amount: Decimal | None = None
    quantity: Decimal = ZERO


def proposed_splits(
    security: Security,
    known: Iterable[tuple[date, float]],
    moves: Sequence[tuple[int, Decimal]],
    splits: Iterable[Split],
) -> list[Proposal]:
    """The splits of a security since it is held that do not apply yet."""
    if not moves:
        return []
    first = min(day for day, _ in moves)
    applied = {split.day for split in splits if split.security == security.id}
    return [
        Proposal(security.id, day, ratio=exact(ratio))
        for day, ratio in known
        if day.toordinal() > first and day not in applied and ratio not in {0.0, 1.0}
    ]


def proposed_dividends(
    security: Security,
    known: Iterable[tuple[date, float]],
    moves: Sequence[tuple[int, Decimal]],
    splits: Iterable[Split],
    booked: Iterable[Transaction],
) -> list[Proposal]:
    """The dividends of shares that were held on the day before the ex-date, and that are not booked."""
    paid = sorted(one.at.toordinal() for one in booked if one.kind is Kind.DIVIDEND)
    later = [(split.day.toordinal(), split.ratio) for split in splits if split.security == security.id]
    found = []
    for day, amount in known:
        ordinal = day.toordinal()
        if amount <= 0 or any(ordinal <= one <= ordinal + _NEAR_DAYS for one in paid):
            continue
        held = sum((units * _factor(at, later) for at, units in moves if at < ordinal), ZERO)
        if held > 0:
            found.append(Proposal(security.id, day, amount=exact(amount), quantity=held.normalize() + ZERO))
    return found


def _factor(day: int, splits: Iterable[tuple[int, Decimal]]) -> Decimal:
    factor = Decimal(1)
    for split_day, ratio in splits:
        if day < split_day:
            factor *= ratio
    return factor
