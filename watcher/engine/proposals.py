"""Splits and dividends that the source knows of: what of them to propose, and what the user did not want."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from watcher.domain.corporate_actions import CorporateActions, Dividend, Split
from watcher.domain.instrument import Instrument
from watcher.domain.portfolio.proposals import Proposal, proposed_dividends, proposed_splits
from watcher.domain.portfolio.securities import SecurityId
from watcher.domain.symbols import Symbol

if TYPE_CHECKING:
    from watcher.engine.live_portfolio import LivePortfolio
    from watcher.store.store import Store

_DISMISSED = "dismissed proposals"
_Events = tuple[tuple[date, float], ...]


class Proposals:
    """Keeps what the source said of each symbol, by the days of its exchange."""

    def __init__(self, store: Store, instrument: Callable[[Symbol], Instrument | None]) -> None:
        self._store = store
        self._instrument = instrument
        self._splits: dict[Symbol, _Events] = {}
        self._dividends: dict[Symbol, _Events] = {}

    def read(self, symbols: Sequence[Symbol]) -> None:
        """Take over what the source said of these before."""
        for symbol in symbols:
            if symbol not in self._splits:
                stored = self._store.corporate_actions.load(symbol)
                found = CorporateActions() if stored is None else stored[0]
                self.splits(symbol, found.splits)
                self.dividends(symbol, found.dividends)

    def splits(self, symbol: Symbol, splits: Sequence[Split]) -> bool:
        """Know these splits; whether they are news."""
        return self._keep(self._splits, symbol, [(one.ex_start, one.ratio) for one in splits])

    def dividends(self, symbol: Symbol, dividends: Sequence[Dividend]) -> bool:
        """Know these dividends; whether they are news."""
        return self._keep(self._dividends, symbol, [(one.ex_start, one.amount) for one in dividends])

    def of(self, live: LivePortfolio) -> tuple[Proposal, ...]:
        """What was held when it happened, and is neither booked nor dismissed; the newest first."""
        found: list[Proposal] = []
        for security in live.portfolio.securities.values():
            if security.symbol is None or security.by_hand:
                continue
            splits = self._splits.get(security.symbol, ())
            dividends = self._dividends.get(security.symbol, ())
            if not splits and not dividends:
                continue
            moves = live.moves(security.id)
            found += proposed_splits(security, splits, moves, live.portfolio.splits)
            booked = live.transactions(security.id)
            found += proposed_dividends(security, dividends, moves, live.portfolio.splits, booked)
        dismissed = self._dismissed()
        wanted = (one for one in found if [one.security, one.day.isoformat()] not in dismissed)
        return tuple(sorted(wanted, key=lambda one: (one.day, one.security), reverse=True))

    def dismiss(self, security: SecurityId, day: date) -> None:
        """Propose nothing of this security and day any more."""
        dismissed = [*self._dismissed(), [security, day.isoformat()]]
        self._store.settings.set(_DISMISSED, json.dumps(dismissed))

    def _keep(self, events: dict[Symbol, _Events], symbol: Symbol, new: Sequence[tuple[int, float]]) -> bool:
        instrument = self._instrument(symbol)
        zone = ZoneInfo(instrument.time_zone) if instrument is not None else UTC
        found = tuple((datetime.fromtimestamp(start, zone).date(), number) for start, number in new)
        is_new = found != events.get(symbol, ())
        events[symbol] = found
        return is_new

    def _dismissed(self) -> list[list[str]]:
        found: list[list[str]] = json.loads(self._store.settings.get(_DISMISSED) or "[]")
        return found
