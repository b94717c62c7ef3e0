"""The alerts on disk and in memory: committed before told, and brought together with what others wrote."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from watcher.domain.alerts.accounts import Ledger
from watcher.domain.alerts.alert import (
    Alert,
    AlertId,
    Outcome,
)
from watcher.domain.alerts.evaluator import Evaluator
from watcher.domain.alerts.held import DayBook, Holdings
from watcher.domain.alerts.kinds import asks_holdings, others_of
from watcher.domain.alerts.market import Market, no_tape
from watcher.domain.alerts.wide import PORTFOLIO
from watcher.domain.errors import BusyError, StoreError
from watcher.domain.notices import Notice, Severity
from watcher.domain.symbols import Symbol
from watcher.engine.alert_changes import (
    Instruments,
    Tables,
    merged,
)
from watcher.engine.alert_notices import happened
from watcher.engine.catching_up import CatchingUp
from watcher.engine.dispatch import Dispatch
from watcher.engine.held import held_now
from watcher.engine.messages import AlertsNews, Audience, FiringsNews
from watcher.language import tr

if TYPE_CHECKING:
    from watcher.engine.assembly import Parts
    from watcher.store.store import Store

log = logging.getLogger(__name__)

SAVE_MEMORY_EVERY = timedelta(seconds=10)
KEEP_ACCOUNTS_EVERY = timedelta(minutes=1)
"""What was heard is much to write, and whoever asks in this process has it written first."""
RECENT_FIRINGS = 200


class AlertKeeping:
    """Everything that alters alerts passes through here: disk, then memory, then the audience."""

    _dispatch: Dispatch
    _catching_up: CatchingUp

    def __init__(
        self, store: Store, parts: Parts, audience: Audience, tables: Tables, instruments: Instruments
    ) -> None:
        self._store = store
        self._clock = parts.clock
        self._audience = audience
        self._tables = tables
        self._instruments = instruments
        self._evaluator = Evaluator(tables, instruments)
        self._ledger = Ledger()
        self._is_evaluating = False
        self._unread = 0
        self._unstored: list[Outcome] = []
        self._shown: dict[AlertId, Alert] = {}
        self._portfolio = parts.portfolio
        self._holdings = Holdings()
        self.live_holdings: Callable[[], Holdings | None] | None = None
        """Who knows what is held without reading all of the store; None where nobody does."""
        self.days: DayBook | None = None
        """Who knows what was traded in a day, and at which rates."""
        self._memory_due = self._clock.now() + SAVE_MEMORY_EVERY
        self._accounts_due = self._clock.now() + KEEP_ACCOUNTS_EVERY
        self._deadline_moved = asyncio.Event()

    @property
    def symbols(self) -> tuple[Symbol, ...]:
        """Every symbol that an alert looks at, in a list or not."""
        valued = Market(no_tape, self._instruments, self._holdings).valued
        found: dict[Symbol, None] = {}
        for alert in self._shown.values():
            if alert.symbol != PORTFOLIO:
                found[alert.symbol] = None
            found.update(dict.fromkeys(others_of(alert.condition, alert.symbol, valued)))
        return tuple(found)

    def _held(self, alerts: Iterable[Alert], now: datetime) -> Holdings:
        """What is held, where any alert asks for it."""
        if not any(asks_holdings(alert.condition) for alert in alerts):
            return Holdings()
        known = None if self.live_holdings is None else self.live_holdings()
        if known is not None:
            return known
        return replace(held_now(self._store, self._portfolio(), now), days=self.days)

    def portfolio_changed(self) -> None:
        """Something was booked: alerts on what is held go by it. Raises StoreError."""
        holdings = self._held(self._shown.values(), self._clock.now())
        if holdings == self._holdings:
            return
        self._holdings = holdings
        if self._is_evaluating:
            self._commit(self._evaluator.hold(holdings, self._clock.now()))
            self._catching_up.want()

    def reload(self) -> None:
        """Another process changed alerts, or fired them: go on from what is on disk. Raises StoreError."""
        self._store_waiting()
        stored = {alert.id: alert for alert in self._store.alerts.all()}
        gone = tuple(alert for alert in self._shown if alert not in stored)
        changed = tuple(alert for alert in stored.values() if self._shown.get(alert.id) != alert)
        if self._is_evaluating:
            mine = {alert.id: alert for alert in self._evaluator.alerts.values()}
            changed = tuple(a for a in changed if _is_foreign(a, mine.get(a.id)))
            self._evaluator.load(changed)
            self._evaluator.remove(*gone)
            self._deadline_moved.set()
            self._catching_up.want()
        if not self._is_evaluating or self._store.firings.unread() != self._unread:
            self._tell_stored_firings()
        self._tell_alerts(changed, removed=gone)
        self.portfolio_changed()
        self._dispatch.look_again()

    def save(self) -> bool:
        """Write what had to wait, and now and then what alerts remember. Raises StoreError."""
        if not self._is_evaluating:
            return False
        has_waited = self._store_waiting()
        now = self._clock.now()
        if now >= self._memory_due:
            self._memory_due = now + SAVE_MEMORY_EVERY
            if unsaved := self._evaluator.unsaved():
                self._store.alerts.save_memory(unsaved)
        if now >= self._accounts_due:
            self._accounts_due = now + KEEP_ACCOUNTS_EVERY
            self._keep_accounts()
        return has_waited

    def _keep_accounts(self) -> None:
        """Write what was heard and what alerts made of it, so that anybody can ask. Raises StoreError."""
        self._store.explanations.save(*self._evaluator.accounts(self._ledger))

    def _store_waiting(self) -> bool:
        """Write what the disk refused, the oldest first; answer whether there was any. Raises StoreError."""
        has_waited = bool(self._unstored)
        while self._unstored:
            self._store_outcome(self._unstored[0])
            del self._unstored[0]
        return has_waited

    def _commit(self, *outcomes: Outcome) -> None:
        """Disk, then the audience. A disk that refuses is tried again every second, in order."""
        outcome = merged(outcomes)
        if outcome == Outcome():
            return
        self._deadline_moved.set()
        if self._unstored:
            self._unstored.append(outcome)
            return
        try:
            self._store_outcome(outcome)
        except StoreError as error:
            self._unstored.append(outcome)
            if isinstance(error, BusyError) and not outcome.firings:
                return  # the housekeeping tells it, once
            fired = (
                tr("{count} fired alerts wait to be stored. ").format(count=len(outcome.firings))
                if outcome.firings
                else ""
            )
            self._notice(Severity.ERROR, error.title, f"{fired}{error.hint}")

    def _commit_or_undo(self, outcome: Outcome) -> None:
        """For what a user asked: it is on disk, or it never happened. Raises StoreError."""
        try:
            # In order: what waits is older, and must not come to lie on top of this.
            self._store_waiting()
            self._store_outcome(outcome)
        except StoreError:
            changed = {alert.id for alert in outcome.alerts}
            kept = [alert for alert in self._store.alerts.all() if alert.id in changed]
            self._evaluator.remove(*(changed - {alert.id for alert in kept}))
            self._evaluator.load(kept)
            raise
        self._deadline_moved.set()

    def _store_outcome(self, outcome: Outcome) -> None:
        alerts = {alert.id: alert for alert in outcome.alerts}
        now = self._clock.now()
        muted = [
            firing.alert
            for firing in outcome.firings
            if (alert := alerts.get(firing.alert)) is not None
            and alert.snoozed_until is not None
            and alert.snoozed_until > now
        ]
        overtaken = self._store.alerts.commit_outcome(outcome, self._dispatch.channel_names, muted)
        if overtaken:
            self._give_way(overtaken)
        self._tell_alerts([alert for alert in outcome.alerts if alert.id not in overtaken])
        for severity, title, hint in happened(outcome):
            self._notice(severity, title, hint)
        if outcome.firings:
            loud = tuple(firing for firing in outcome.firings if firing.alert not in muted)
            self._unread = self._store.firings.unread()
            self._audience.post(FiringsNews(loud, self._unread))
            self._dispatch.kick()

    def _give_way(self, overtaken: frozenset[AlertId]) -> None:
        """Another process changed or removed these meanwhile: what is on disk counts."""
        log.info("Alerts %s were changed by another process meanwhile.", ", ".join(sorted(overtaken)))
        current = [alert for alert in self._store.alerts.all() if alert.id in overtaken]
        gone = overtaken - {alert.id for alert in current}
        self._evaluator.load(current)
        self._evaluator.remove(*gone)
        self._tell_alerts(current, removed=tuple(gone))

    # ---- telling

    def _tell_alerts(self, changed: Sequence[Alert], removed: tuple[AlertId, ...] = ()) -> None:
        self._shown.update((alert.id, alert) for alert in changed)
        for alert in removed:
            self._shown.pop(alert, None)
        if changed or removed:
            self._audience.post(AlertsNews(tuple(changed), removed))

    def _tell_stored_firings(self) -> None:
        recent = self._store.firings.recent(RECENT_FIRINGS)
        self._unread = self._store.firings.unread()
        self._audience.post(FiringsNews(recent[::-1], self._unread, fresh=False))

    def _notice(self, severity: Severity, title: str, hint: str = "") -> None:
        self._audience.post(Notice(self._clock.now(), severity, title, hint))


def _is_foreign(stored: Alert, mine: Alert | None) -> bool:
    """Whether somebody else wrote the alert: it differs in more than what is yet to be saved."""
    if mine is None:
        return True
    own = {"memory", "suspended"}
    return any(
        getattr(stored, name) != getattr(mine, name) for name in Alert.__dataclass_fields__ if name not in own
    )
