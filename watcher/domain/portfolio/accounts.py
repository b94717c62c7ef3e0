"""Where transactions are booked."""

from __future__ import annotations

from enum import StrEnum
from typing import NewType

from watcher.values import dataclass

AccountId = NewType("AccountId", str)


class CostMethod(StrEnum):
    """Which shares a sale takes first."""

    FIFO = "fifo"
    AVERAGE = "average"
    LIFO = "lifo"
    HIGHEST = "highest"
    SPECIFIC = "specific"
    """The lots that each sale names; what it does not name goes first in, first out."""


@dataclass(frozen=True, slots=True)
class Account:
    """Its `id` never changes (an importer takes the source's own name or number); its name may.

    `keeps_cash` says whether the money stays in it: then deposits and withdrawals are its flows. Without
    (a file of trades alone) each trade is paid from outside, and is a flow itself. None: it does if any
    deposit, withdrawal or transfer of cash is booked in it.
    """

    id: AccountId
    name: str
    currency: str
    method: CostMethod = CostMethod.FIFO
    allows_shorts: bool = False
    keeps_cash: bool | None = None
