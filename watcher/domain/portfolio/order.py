"""The order in which transactions happened, whatever the order in which they were entered."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta
from decimal import Decimal
from itertools import pairwise

from watcher.domain.portfolio.transactions import ZERO, Kind, Transaction

_INTO = frozenset((Kind.BUY, Kind.DELIVERY_IN, Kind.DEPOSIT))
_OUT_OF = frozenset((Kind.SELL, Kind.DELIVERY_OUT, Kind.CASH_IN_LIEU, Kind.WITHDRAWAL))
_RANKS = {Kind.TRANSFER_OUT: 1, Kind.TRANSFER_IN: 2, Kind.RENAME: 3, Kind.MERGER: 4, Kind.SPIN_OFF: 4}
_MIDNIGHT = time(0)
_END_OF_DAY = timedelta(days=1, microseconds=-1)

Key = tuple[datetime, int, str, Decimal, Decimal, str, int]


def key(one: Transaction) -> Key:
    """Sorts by time. Of a day without an hour, what comes in is first and what goes out is last.

    Equal times are told apart by what the transactions say, never by who was entered first.
    """
    at, kind = one.at, one.kind
    rank = 0 if kind in _INTO else 6 if kind in _OUT_OF else _RANKS.get(kind, 5)
    if rank == 6 and at.time() == _MIDNIGHT:  # noqa: PLR2004 (the rank above)
        at += _END_OF_DAY
    price = one.price if one.price is not None else one.amount if one.amount is not None else ZERO
    return (at, rank, kind.value, price, one.quantity, one.external_id, one.id)


def in_order(transactions: Iterable[Transaction]) -> list[Transaction]:
    """Oldest first."""
    listed = list(transactions)
    if any(one.at.tzinfo is not UTC for one in listed):
        return sorted(listed, key=key)
    # Most days have one transaction, and most lists are in order already: only days are sorted.
    days = [one.at.toordinal() for one in listed]
    if any(before > after for before, after in pairwise(days)):
        return sorted(listed, key=key)
    first = 0
    for at in range(1, len(days) + 1):
        if at == len(days) or days[at] != days[first]:
            if at - first > 1:
                listed[first:at] = sorted(listed[first:at], key=key)
            first = at
    return listed
