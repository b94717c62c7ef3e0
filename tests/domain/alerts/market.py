"""A small market for the tests of alerts: two exchange days, one instrument, quotes in one line."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

from watcher.domain.alerts.alert import AlertDraft, AlertId
from watcher.domain.alerts.evaluator import Evaluator
from watcher.domain.alerts.typed import parse_words
from watcher.domain.bars import Bars
from watcher.domain.instrument import Instrument
from watcher.domain.quote import Observation, Session
from watcher.domain.sessions import SessionTable
from watcher.domain.symbols import Symbol
from watcher.domain.trading_days import TradingDay

BABA, JD = Symbol("BABA"), Symbol("JD")
A, B = AlertId("a"), AlertId("b")


def day(on):
    return TradingDay(on.date(), *(on + timedelta(hours=hour) for hour in (14.5, 21, 9, 25)))


DAYS = [datetime(2023, 11, number, tzinfo=UTC) for number in (20, 21, 22, 24, 27)]
TABLE = SessionTable("XNYS", "America/New_York", [day(on) for on in DAYS])


def at(clock, number=22):
    """An instant of the day: `at("15:00")`, `at("15:00:05")`."""
    parts = [int(part) for part in clock.split(":")]
    return datetime(2023, 11, number, *parts, tzinfo=UTC)


def quote(clock, price, number=22, symbol=BABA, quoted=None, **fields):
    heard = at(clock, number)
    values = {
        name: Decimal(value) if name in {"day_high", "day_low", "previous_close"} else value
        for name, value in fields.items()
    }
    when = heard if quoted is None else at(quoted, number)
    return Observation(
        **{
            "symbol": symbol,
            "price": Decimal(price),
            "quote_time": when,
            "received_time": heard,
            "session": Session.REGULAR,
            "source": "test",
            "currency": "USD",
            **values,
        }
    )


def draft(words, symbol=BABA, **fields):
    return AlertDraft(symbol, parse_words([words]), **fields)


def new_evaluator(delay_s=0):
    def instrument(symbol):
        return Instrument(symbol, currency="USD", calendar="XNYS", delay_s=delay_s)

    return Evaluator(lambda _code: TABLE, instrument)


def bars(*rows):
    """Rows of (clock, day, open, high, low, close)."""
    columns = list(zip(*rows, strict=True))
    starts = [
        int(at(clock, number).timestamp()) for clock, number in zip(columns[0], columns[1], strict=True)
    ]
    return Bars.of(starts, *columns[2:], [1.0] * len(rows))
