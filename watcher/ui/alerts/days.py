"""Which day of its exchange an alert fired on: the way from its entry to that day's card."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from watcher.bridge.session import Session
from watcher.domain.alerts.wide import PORTFOLIO
from watcher.domain.errors import InputError
from watcher.domain.symbols import Symbol
from watcher.language import tr


def day_of(session: Session, symbol: Symbol, at: datetime) -> date:
    """The day of the exchange. Raises InputError for the portfolio, of which there is no card."""
    if symbol == PORTFOLIO:
        raise InputError(
            tr("The portfolio has no card of a day."),
            tr("Its holdings have days of their own: choose one, and its day on the chart."),
        )
    instrument = session.instruments.get(symbol)
    return at.astimezone(ZoneInfo((instrument and instrument.time_zone) or "UTC")).date()
