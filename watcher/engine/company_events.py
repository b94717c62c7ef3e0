"""Dividends, splits and results of a company that are stored, as things that happened."""

from __future__ import annotations

from datetime import datetime, time
from math import isfinite
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from watcher.domain.happenings import Happening, HappeningKind
from watcher.domain.instrument import Instrument

if TYPE_CHECKING:
    from watcher.store.store import Store

_NOON = time(12)


def company_events(store: Store, instrument: Instrument, newest: int) -> list[Happening]:
    """Those up to the day of the newest bar (epoch second): what is to come has not happened.

    Raises StoreError.
    """
    symbol, zone = instrument.symbol, ZoneInfo(instrument.time_zone or "UTC")
    last = datetime.fromtimestamp(newest, zone).date()
    found = []
    kept = store.corporate_actions.load(symbol)
    if kept is not None:
        found += [
            Happening(HappeningKind.DIVIDEND, one.ex_start, instrument.currency, one.amount)
            for one in kept[0].dividends
            if isfinite(one.amount) and one.amount > 0
        ]
        found += [
            Happening(HappeningKind.SPLIT, one.ex_start, value=one.ratio)
            for one in kept[0].splits
            if isfinite(one.ratio) and one.ratio > 0
        ]
    known = store.company_dates.load((symbol,)).get(symbol)
    for day in () if known is None else known[0].earnings:
        at = known[0].time_on(day, zone.key) if known is not None else None
        # Where only the day is known, noon belongs to it whatever the bars are.
        moment = at or datetime.combine(day, _NOON, zone)
        found.append(
            Happening(HappeningKind.EARNINGS, int(moment.timestamp()), value=None if at is None else 1.0)
        )
    return [one for one in found if datetime.fromtimestamp(one.at, zone).date() <= last]
