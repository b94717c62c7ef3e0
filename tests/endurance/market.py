"""A market whose whole week is known before it begins, so that what alerts should do can be told from it."""

import random
from bisect import bisect_right
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

from tests.yahoo.bars import Bar
from tests.yahoo.catalogue import INSTRUMENTS, Instrument
from tests.yahoo.exchanges import CRYPTO, HONG_KONG, LONDON, NASDAQ, NYSE
from tests.yahoo.market import Market

STEP = timedelta(minutes=12)
"""How long a price stands: longer than any gap between two polls of a source that is well."""
FIRST_TRADE = date(2025, 10, 1)
PLACES = ((NYSE, "USD"), (NASDAQ, "USD"), (NASDAQ, "USD"), (HONG_KONG, "HKD"), (LONDON, "GBp"))


@dataclass(frozen=True, slots=True)
class Step:
    """A price of the regular session, from `at` on, against the close before it."""

    at: datetime
    price: float
    previous_close: float


def instruments(count):
    """The catalogue's, and made-up ones until there are enough."""
    known = [_short(one) for one in INSTRUMENTS]
    more = [_made_up(number) for number in range(max(0, count - len(known)))]
    return tuple((known + more)[:count])


def _short(one):
    dividends = tuple(paid for paid in one.dividends if paid[0] >= FIRST_TRADE)
    return replace(one, first_trade=FIRST_TRADE, dividends=dividends, splits=())


def _made_up(number):
    exchange, currency = PLACES[number % len(PLACES)]
    symbol = {"HKD": f"{1001 + number}.HK", "GBp": f"W{number:03}.L"}.get(currency, f"W{number:03}")
    price = 20.0 + 7 * (number % 40)
    return Instrument(
        symbol,
        f"Wanderer {number}",
        exchange,
        currency,
        price,
        round(price * 0.997, 2),
        1_000_000 + 10_000 * number,
        FIRST_TRADE,
        shares=100_000_000,
        financial_currency=currency,
    )


class KnownMarket(Market):
    """Prices go in steps along paths that are drawn before the first moment."""

    def __init__(self, now, until, symbols, chance):
        super().__init__(now, instruments(symbols))
        self._days = {}
        self._steps = {}
        for symbol, line in self._lines.items():
            self._draw(symbol, line, until, random.Random(chance.random()))
        for symbol in self._lines:
            self.closes(symbol)  # what is asked for later is made now: it is not the program's memory

    def steps(self, symbol):
        """Every step of the week, in order."""
        return self._steps[symbol]

    def price(self, symbol, at):
        """The regular price that stands then."""
        steps = self._steps[symbol]
        return steps[max(0, bisect_right(steps, at, key=_when) - 1)].price

    def judged(self):
        """The symbols whose alerts can be told from the steps: one price at a time, in sessions."""
        return [
            symbol
            for symbol, line in self._lines.items()
            if line.instrument.quote_type in {"EQUITY", "CRYPTOCURRENCY"}
        ]

    def line(self, symbol):
        with self._lock:
            line, now = self._lines[symbol], self.now()
            session = line.instrument.exchange.last_session(now)
            if session.day != line.session.day:
                day = line.session.day
                while day < session.day:
                    if day in self._days[symbol]:
                        line.closes[day] = self._days[symbol][day][-1].price
                    day += timedelta(days=1)
                line.session = session
            today = self._days[symbol].get(session.day)
            if today is not None:
                # What comes late is of then: bars that are fetched meanwhile date each price the same.
                seen = now - timedelta(minutes=line.instrument.exchange.delay_min)
                shown = today[: max(1, bisect_right(today, seen, key=_when))]
                line.opening, line.moves = today[0].price, [(step.at, step.price) for step in shown]
            return line

    def day(self, symbol, session):
        known = self._days[symbol].get(session.day)
        if known is None or session.day >= self.line(symbol).session.day:
            return super().day(symbol, session)
        prices = [step.price for step in known]
        volume = self._lines[symbol].instrument.daily_volume
        return Bar(session.start, prices[0], max(prices), min(prices), prices[-1], volume)

    def price_at(self, symbol, session, at):
        known = self._days[symbol].get(session.day)
        if known is None or at < session.start or at >= session.end:
            return super().price_at(symbol, session, at)
        return known[max(0, bisect_right(known, at, key=_when) - 1)].price

    def _draw(self, symbol, line, until, chance):
        exchange, hint = line.instrument.exchange, line.instrument.price_hint
        session = line.session
        price, before = line.instrument.previous_close, line.instrument.previous_close
        # An exchange that never closes is calm, so that a week does not carry it away.
        swing = 0.002 if exchange is CRYPTO else 0.004
        days, steps = {}, []
        while session.start <= until:
            price = round(price * (1 + chance.gauss(0, 0.008)), hint)
            at, day = session.start, []
            while at < session.end:
                day.append(Step(at, price, before))
                at += STEP if day[1:] else STEP * (1 + chance.random())
                move = chance.gauss(0, swing) * (5 if chance.random() < 0.01 else 1)
                price = round(price * (1 + move), hint)
            price = before = day[-1].price
            days[session.day] = day
            steps += day
            session = exchange.next_from(session.day + timedelta(days=1))
        self._days[symbol], self._steps[symbol] = days, steps


def _when(step):
    return step.at


@lru_cache(maxsize=1)
def beginning():
    """Monday 16 November 2026, an hour before New York's pre-market."""
    return datetime(2026, 11, 16, 8, 0, tzinfo=UTC)
