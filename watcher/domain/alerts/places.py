"""Where in the trading calendar an instant lies: its exchange day and its unbroken stretch of trading."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from watcher.domain.quote import Session
from watcher.domain.sessions import MarketState, SessionTable

_ENDLESS = "endless"
_AFTER_LUNCH = "/2"
_FIRST_DAY = date(1, 1, 1)


class Place(NamedTuple):
    """An exchange day, and the name of a stretch of trading without a break in it.

    Two prices of one stretch have no closing, session change or lunch break between them.
    """

    date: date
    stretch: str

    @property
    def session(self) -> str:
        """The stretch, but with morning and afternoon around a lunch break as one."""
        return self.stretch.removesuffix(_AFTER_LUNCH)


class Span(NamedTuple):
    """A time during which something trades: from `start` until before `end`, in one session."""

    start: datetime
    end: datetime
    session: Session


class Places:
    """Names the places of one exchange. A morning and an afternoon around lunch are two stretches.

    The alert's session is that of the price's own field (alerts.md §1), so it is given, not looked up;
    a regular price stamped seconds after the close, or into lunch, belongs to what just ended.
    """

    def __init__(self, table: SessionTable) -> None:
        self.table = table
        self._from = self._until = datetime.min.replace(tzinfo=UTC)
        self._session: Session | None = None
        self._place = Place(_FIRST_DAY, "")

    def of(self, at: datetime, session: Session) -> Place:
        """The place of a price that was made at `at` in `session`."""
        if self._from <= at < self._until and session is self._session:
            return self._place
        day = self.table.day_at(at)
        if day is None:
            self._from = self._until = at
            return Place(at.astimezone(UTC).date(), f"{session}")
        if self.table.is_always_open:
            self._from, self._until, self._session = day.open, day.close, session
            self._place = Place(day.date, _ENDLESS)
            return self._place
        following = self.table.next_day(day.date)
        start = day.pre_open
        end = following.pre_open if following is not None else day.post_close + timedelta(days=1)
        part = ""
        if session is Session.REGULAR and day.break_end is not None:
            if at >= day.break_end:
                start, part = day.break_end, _AFTER_LUNCH
            else:
                end = day.break_end
        self._from, self._until, self._session = start, end, session
        self._place = Place(day.date, f"{day.date}/{session}{part}")
        return self._place

    @property
    def bounds(self) -> tuple[datetime, datetime]:
        """From when until when the place named last reaches."""
        return self._from, self._until

    def at_arming(self, at: datetime) -> Place:
        """The place of a price that a user saw at `at`, whatever the market was doing."""
        state = self.table.state_at(at)
        if state is MarketState.BREAK:
            return self.of(at, Session.REGULAR)
        if state is MarketState.CLOSED:
            on = self.table.date_at(at)
            return Place(on if on is not None else at.astimezone(UTC).date(), f"{on}/closed")
        return self.of(at, Session(state.value))

    def span_at(self, at: datetime) -> Span | None:
        """What trades at `at` and from when until when; None where nothing does."""
        session = self.table.session_at(at)
        day = self.table.day_at(at)
        if session is None or day is None:
            return None
        edges = [day.pre_open, day.open, day.close, day.post_close]
        edges += [edge for edge in (day.break_start, day.break_end) if edge is not None]
        before = [edge for edge in edges if edge <= at]
        after = [edge for edge in edges if edge > at]
        return Span(max(before), min(after), session)

    def trades_between(self, since: datetime, until: datetime, sessions: frozenset[Session]) -> bool:
        """Whether any of `sessions` had trading time after `since` and before `until`."""
        if until <= since:
            return False
        first, last = self.table.date_at(since), self.table.date_at(until)
        if first is None or last is None:
            return True
        for day in self.table.days_between(first, last):
            pieces = [(day.pre_open, day.open, Session.PRE), (day.close, day.post_close, Session.POST)]
            if day.break_start is not None and day.break_end is not None:
                pieces += [
                    (day.open, day.break_start, Session.REGULAR),
                    (day.break_end, day.close, Session.REGULAR),
                ]
            else:
                pieces.append((day.open, day.close, Session.REGULAR))
            if any(
                session in sessions and max(start, since) < min(end, until) for start, end, session in pieces
            ):
                return True
        return False

    def day_of_bar(self, start: datetime) -> date:
        """The exchange day of a daily bar, whether it is stamped with the open or with a midnight."""
        at = start.astimezone(UTC)
        if at.hour == at.minute == 0:
            return at.date()
        return at.astimezone(ZoneInfo(self.table.time_zone)).date()
