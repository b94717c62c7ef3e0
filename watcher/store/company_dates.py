"""When companies report and pay, on disk."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from watcher.domain.company_dates import CompanyDates
from watcher.domain.symbols import Symbol
from watcher.store.connection import Connection
from watcher.store.schema import company_dates, upsert

_SAVE = upsert(company_dates)


class CompanyDatesRepository:
    """One row a symbol: all its days that are known."""

    def __init__(self, connection: Connection, now: Callable[[], datetime]) -> None:
        self._connection = connection
        self._now = now

    def load(self, symbols: Collection[Symbol]) -> dict[Symbol, tuple[CompanyDates, datetime]]:
        """What is known, and since when; nothing of those that nobody has asked about yet."""
        wanted = set(symbols)
        rows = self._connection.rows(sa.select(company_dates))
        return {
            Symbol(row.symbol): (_dates(json.loads(row.body)), row.saved_at)
            for row in rows
            if row.symbol in wanted
        }

    def save(self, symbol: Symbol, dates: CompanyDates) -> None:
        """Keep an answer; what it says no more of days that lie behind stays known."""
        now = self._now()
        before = self.load((symbol,)).get(symbol)
        known = dates if before is None else before[0].updated(dates, now.date())
        body = {
            "earnings": [day.isoformat() for day in known.earnings],
            "ex_dividends": [day.isoformat() for day in known.ex_dividends],
            "pay_days": [day.isoformat() for day in known.pay_days],
            "is_estimate": known.is_estimate,
            "sector": known.sector,
            "times": [at.isoformat() for at in known.times],
            "calls": [at.isoformat() for at in known.calls],
        }
        with self._connection.writing() as transaction:
            transaction.execute(_SAVE, {"symbol": symbol, "body": json.dumps(body), "saved_at": now})


def _dates(body: dict[str, Any]) -> CompanyDates:
    return CompanyDates(
        _days(body["earnings"]),
        _days(body["ex_dividends"]),
        _days(body["pay_days"]),
        is_estimate=bool(body["is_estimate"]),
        sector=body.get("sector", ""),
        times=_instants(body.get("times", ())),
        calls=_instants(body.get("calls", ())),
    )


def _instants(written: Iterable[str]) -> tuple[datetime, ...]:
    return tuple(datetime.fromisoformat(at) for at in written)


def _days(written: list[str]) -> tuple[date, ...]:
    return tuple(date.fromisoformat(day) for day in written)
