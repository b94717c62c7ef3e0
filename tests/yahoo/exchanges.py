"""The exchanges of the imitated market: their hours, and what Yahoo calls the time of day there."""

import datetime as dt
from dataclasses import dataclass
from zoneinfo import ZoneInfo

DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Session:
    """One trading day, in UTC. Without extended hours `pre` is `start` and `post` is `end`."""

    day: dt.date
    pre: dt.datetime
    start: dt.datetime
    end: dt.datetime
    post: dt.datetime
    lunch: tuple[dt.datetime, dt.datetime] | None = None


@dataclass(frozen=True, slots=True)
class Exchange:
    """Where instruments trade; hours are local, `days` counts from Monday 0."""

    code: str
    name: str
    zone: ZoneInfo
    market: str
    start: dt.time
    end: dt.time
    pre: dt.time | None = None
    post: dt.time | None = None
    lunch: tuple[dt.time, dt.time] | None = None
    days: frozenset[int] = frozenset(range(5))
    delay_min: int = 0

    def session(self, day: dt.date) -> Session | None:
        """The session of a local date; None on a day without one."""
        if day.weekday() not in self.days:
            return None
        start, end = self._at(day, self.start), self._at(day, self.end)
        pre = self._at(day, self.pre) if self.pre else start
        post = self._at(day, self.post) if self.post else end
        lunch = (self._at(day, self.lunch[0]), self._at(day, self.lunch[1])) if self.lunch else None
        return Session(day, pre, start, end, post, lunch)

    def last_session(self, now: dt.datetime, *, extended: bool = False) -> Session:
        """The latest session that has started, or whose pre-market has."""
        day = now.astimezone(self.zone).date() + DAY
        while True:
            session = self.session(day)
            if session is not None and (session.pre if extended else session.start) <= now:
                return session
            day -= DAY

    def before(self, session: Session) -> Session:
        """The session before this one."""
        day = session.day - DAY
        while (found := self.session(day)) is None:
            day -= DAY
        return found

    def next_from(self, day: dt.date) -> Session:
        """The session of this date, or the first one after it."""
        while (found := self.session(day)) is None:
            day += DAY
        return found

    def state(self, now: dt.datetime) -> str:
        """Yahoo's word for what the market does now."""
        session = self.session(now.astimezone(self.zone).date())
        if session is None:
            return "CLOSED"
        if now < session.start:
            return "PRE" if now >= session.pre else "PREPRE"
        if now < session.end or self.end == dt.time(23, 59):
            return "REGULAR"
        return "POST" if now < session.post else "POSTPOST"

    def _at(self, day: dt.date, time: dt.time) -> dt.datetime:
        return dt.datetime.combine(day, time, self.zone).astimezone(dt.UTC)


NEW_YORK = ZoneInfo("America/New_York")
US_HOURS = {
    "zone": NEW_YORK,
    "market": "us_market",
    "start": dt.time(9, 30),
    "end": dt.time(16),
    "pre": dt.time(4),
    "post": dt.time(20),
}
ALL_DAY = {"start": dt.time(0), "end": dt.time(23, 59)}

NYSE = Exchange("NYQ", "NYSE", **US_HOURS)
NASDAQ = Exchange("NMS", "NasdaqGS", **US_HOURS)
HONG_KONG = Exchange(
    "HKG",
    "HKSE",
    ZoneInfo("Asia/Hong_Kong"),
    "hk_market",
    dt.time(9, 30),
    dt.time(16),
    lunch=(dt.time(12), dt.time(13)),
    delay_min=15,
)
LONDON = Exchange(
    "LSE", "LSE", ZoneInfo("Europe/London"), "gb_market", dt.time(8), dt.time(16, 30), delay_min=15
)
CRYPTO = Exchange("CCC", "CCC", ZoneInfo("UTC"), "ccc_market", **ALL_DAY, days=frozenset(range(7)))
CURRENCY = Exchange("CCY", "CCY", ZoneInfo("Europe/London"), "ccy_market", **ALL_DAY)
COMEX = Exchange("CMX", "COMEX", NEW_YORK, "us24_market", **ALL_DAY, delay_min=10)
