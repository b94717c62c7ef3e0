"""Small values for tests: what matters to the test is said, the rest is made up."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from watcher.domain.instrument import Instrument
from watcher.domain.quote import Observation, Quote, Session
from watcher.domain.sessions import SessionTable
from watcher.domain.symbols import Symbol
from watcher.domain.trading_days import TradingDay

OPEN = datetime(2023, 11, 15, 14, 30, tzinfo=UTC)
"""A Wednesday's regular open in New York."""


def at(seconds=0, start=OPEN):
    return start + timedelta(seconds=seconds)


def quote(symbol="BABA", price="87.00", seconds=0, **more):
    moment = at(seconds)
    fields = {
        "quote_time": moment,
        "received_time": moment,
        "source": "test",
        "currency": "USD",
        "previous_close": Decimal("86.00"),
        **more,
    }
    return Quote(Symbol(symbol), Decimal(price), **fields)


def observation(symbol="BABA", price="87.00", seconds=0, session=Session.REGULAR, **more):
    moment = at(seconds)
    fields = {
        "quote_time": moment,
        "received_time": moment,
        "source": "test stream",
        "currency": "USD",
        **more,
    }
    return Observation(symbol=Symbol(symbol), price=Decimal(price), session=session, **fields)


def instrument(symbol="BABA", **more):
    fields = {
        "currency": "USD",
        "exchange": "NYSE",
        "calendar": "XNYS",
        "time_zone": "America/New_York",
        **more,
    }
    return Instrument(Symbol(symbol), f"{symbol} Group", **fields)


def day(on, opens="14:30", closes="21:00", pre="09:00", post="01:00", lunch=None):
    """A trading day by its UTC times; a time before the open's belongs to the next date."""

    def moment(text, base=on):
        hour, minute = map(int, text.split(":"))
        return datetime(base.year, base.month, base.day, hour, minute, tzinfo=UTC)

    post_close = moment(post)
    if post_close < moment(closes):
        post_close += timedelta(days=1)
    breaks = (moment(lunch[0]), moment(lunch[1])) if lunch else (None, None)
    return TradingDay(on, moment(opens), moment(closes), moment(pre), post_close, *breaks)


def new_york():
    """14 to 24 November 2023 in New York: a holiday on the 23rd and a half-day on the 24th."""
    dates = [14, 15, 16, 17, 20, 21, 22]
    days = [day(date(2023, 11, one)) for one in dates]
    half = day(date(2023, 11, 24), closes="18:00", post="22:00")
    return SessionTable("XNYS", "America/New_York", (*days, half))


def hong_kong():
    """14 to 17 November 2023 in Hong Kong, with the lunch break."""
    days = [
        day(date(2023, 11, one), "01:30", "08:00", "01:30", "08:00", lunch=("04:00", "05:00"))
        for one in (14, 15, 16, 17)
    ]
    return SessionTable("XHKG", "Asia/Hong_Kong", tuple(days))


def always_open():
    return SessionTable("24/7", "UTC")


def tables(code):
    return {"XNYS": new_york, "XHKG": hong_kong, "24/7": always_open}[code]()


class StillClock:
    """A clock that a test sets."""

    def __init__(self, now=OPEN):
        self.time = now

    def now(self):
        return self.time

    def real_seconds(self, seconds):
        return seconds

    def forward(self, seconds):
        self.time += timedelta(seconds=seconds)
