"""Quiet hours: a stretch of every day, in one time zone, in which nobody wants to be told anything."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, tzinfo

from watcher.values import dataclass


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From `start` to `end` by the clock of `zone` (an IANA name; empty: this machine's own).

    An end that is not after the start lies on the next day. The same time twice is the whole day.
    """

    start: time
    end: time
    zone: str = ""

    def ends_at(self, at: datetime) -> datetime | None:
        """When the quiet hours that `at` lies in are over (UTC); None where it lies in none."""
        local = at.astimezone(_zone(self.zone) if self.zone else None)
        now, today = local.time().replace(tzinfo=None), local.date()
        if self.start < self.end:
            is_quiet, on = self.start <= now < self.end, today
        else:
            is_quiet = now >= self.start or now < self.end
            on = today if now < self.end else today + timedelta(days=1)
        if not is_quiet:
            return None
        # Where the clocks are set back an end may come twice.
        return next((end for end in (self._instant(on, 0), self._instant(on, 1)) if end > at), None)

    def _instant(self, on: date, fold: int) -> datetime:
        # A time that the change to summer time leaves out comes an hour later, as clocks show it.
        wall = datetime.combine(on, self.end).replace(fold=fold)
        return (wall.replace(tzinfo=_zone(self.zone)) if self.zone else wall.astimezone()).astimezone(UTC)


def _zone(name: str) -> tzinfo:
    # Quiet hours are seldom asked for: no first picture waits for the table of zones.
    from zoneinfo import ZoneInfo

    return ZoneInfo(name)
