"""The imitated market: prices stand still until a test moves them, stamps keep up with the clock."""

import datetime as dt
import threading
from bisect import bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from tests.yahoo.bars import Bar, daily_closes, day_bar, path
from tests.yahoo.catalogue import INSTRUMENTS, Instrument
from tests.yahoo.exchanges import Exchange, Session

Moves = list[tuple[dt.datetime, float]]


@dataclass(slots=True)
class Line:
    """What one instrument has done since the market began.

    `closes` are the official closes by date, of the sessions that are over, the
    older ones only once somebody asked for them; `moves` the regular prices of
    the running or last session by time, `extended` those of its pre- and post-market.
    """

    instrument: Instrument
    session: Session
    closes: dict[dt.date, float]
    opening: float
    moves: Moves
    extended: Moves = field(default_factory=list)
    complete: bool = False

    @property
    def price(self) -> float:
        """The last regular price."""
        return self.moves[-1][1]


class Market:
    """A dozen instruments under an injected clock. Thread-safe."""

    def __init__(
        self, now: Callable[[], dt.datetime], instruments: Iterable[Instrument] = INSTRUMENTS
    ) -> None:
        self.now = now
        self._lock = threading.RLock()
        self._listeners: list[Callable[[str], None]] = []
        self._lines = {instrument.symbol: _begin(instrument, now()) for instrument in instruments}

    @property
    def symbols(self) -> tuple[str, ...]:
        """Everything quoted here."""
        return tuple(self._lines)

    def knows(self, symbol: str) -> bool:
        """Tell whether a symbol is quoted here."""
        return symbol in self._lines

    def listen(self, listener: Callable[[str], None]) -> None:
        """Call `listener` with the symbol after every move."""
        self._listeners.append(listener)

    def move(self, symbol: str, price: float) -> None:
        """Trade `symbol` at `price` now: in the regular session, or before or after it.

        Raises:
            ValueError: the exchange is closed.
        """
        with self._lock:
            line = self.line(symbol)
            now, state = self.now(), self.state(symbol)
            if state == "REGULAR":
                line.moves.append((now, price))
            elif state in {"PRE", "POST"}:
                line.extended.append((now, price))
            else:
                raise ValueError(f"{symbol} does not trade: its market is {state}")
        for listener in self._listeners:
            listener(symbol)

    def state(self, symbol: str) -> str:
        """Yahoo's market state of the symbol's exchange."""
        return self._lines[symbol].instrument.exchange.state(self.now())

    def line(self, symbol: str) -> Line:
        """The instrument's line, carried on to the present session."""
        with self._lock:
            line, now = self._lines[symbol], self.now()
            exchange = line.instrument.exchange
            while (following := _following(exchange, line.session)).start <= now:
                line.closes[line.session.day] = line.price
                line.opening = line.price
                line.session, line.moves = following, [(following.start, line.price)]
                line.extended = [move for move in line.extended if move[0] >= following.pre]
            return line

    def previous_close(self, symbol: str) -> float:
        """The official close before the last session."""
        line = self.line(symbol)
        return line.closes[line.instrument.exchange.before(line.session).day]

    def closes(self, symbol: str) -> dict[dt.date, float]:
        """Every close since the first trade, by date."""
        with self._lock:
            line = self.line(symbol)
            if not line.complete:
                line.closes = daily_closes(line.instrument, min(line.closes)) | line.closes
                line.complete = True
            return line.closes

    def stamp(self, symbol: str) -> dt.datetime:
        """When the regular price was made: it trades all day, `delay_min` ago at the freshest."""
        line = self.line(symbol)
        fresh = self.now() - dt.timedelta(minutes=line.instrument.exchange.delay_min)
        return max(min(fresh, line.session.end), line.session.start).replace(microsecond=0)

    def extended_price(self, symbol: str) -> tuple[str, float, dt.datetime] | None:
        """What of the pre- or post-market shows now: (`pre` or `post`, price, time)."""
        line, now, state = self.line(symbol), self.now(), self.state(symbol)
        if line.instrument.exchange.pre is None or state == "REGULAR":
            return None
        if state == "PRE":
            session = line.instrument.exchange.last_session(now, extended=True)
            price = next(
                (price for at, price in reversed(line.extended) if at >= session.pre), line.price * 1.002
            )
            return "pre", price, now.replace(microsecond=0)
        price = next(
            (price for at, price in reversed(line.extended) if at >= line.session.end), line.price * 0.999
        )
        return "post", price, min(now, line.session.post).replace(microsecond=0)

    def today(self, symbol: str) -> Bar:
        """The bar of the last session as far as it has come."""
        line = self.line(symbol)
        prices = [line.opening, *(price for _, price in line.moves)]
        elapsed = (self.stamp(symbol) - line.session.start) / (line.session.end - line.session.start)
        volume = int(line.instrument.daily_volume * elapsed)
        return Bar(line.session.start, line.opening, max(prices), min(prices), line.price, volume)

    def day(self, symbol: str, session: Session) -> Bar:
        """The bar of any session up to the last."""
        line, closes = self.line(symbol), self.closes(symbol)
        if session.day == line.session.day:
            return self.today(symbol)
        before = closes.get(line.instrument.exchange.before(session).day)
        return day_bar(line.instrument, session, before, closes[session.day])

    def price_at(self, symbol: str, session: Session, at: dt.datetime) -> float:
        """The price at any time between the pre-market of `session` and its post-market's end."""
        line = self.line(symbol)
        if at < session.start or at >= session.end:
            return self._extended_at(line, session, at)
        if session.day == line.session.day and at >= line.moves[0][0]:
            times = [moved for moved, _ in line.moves]
            return line.moves[bisect_right(times, at) - 1][1]
        bar = self.day(symbol, session)
        until, close = session.end, bar.close
        if session.day == line.session.day:
            until, close = line.moves[0]
        part = (at - session.start) / (until - session.start)
        return path(f"{symbol}{session.day}", bar.open, close, part, line.instrument.volatility / 4)

    def tick(self, symbol: str) -> dict[str, Any]:
        """The fields of a price message; zeros and empty strings go out as nothing."""
        line, bar, extended = self.line(symbol), self.today(symbol), self.extended_price(symbol)
        instrument = line.instrument
        if extended is None:
            price, at, base, hours = line.price, self.stamp(symbol), self.previous_close(symbol), 1
        else:
            phase, price, at = extended
            base, hours = line.price, 0 if phase == "pre" else 2
        return {
            "id": symbol,
            "price": price,
            "time": int(at.timestamp() * 1000),
            "currency": instrument.currency,
            "exchange": instrument.exchange.code,
            "quote_type": STREAM_TYPES[instrument.quote_type],
            "market_hours": hours,
            "change": price - base,
            "change_percent": (price / base - 1) * 100,
            "day_volume": bar.volume,
            "day_high": bar.high,
            "day_low": bar.low,
            "open_price": bar.open,
            "previous_close": self.previous_close(symbol),
            "short_name": instrument.name,
            "price_hint": instrument.price_hint,
        }

    def _extended_at(self, line: Line, session: Session, at: dt.datetime) -> float:
        closes = self.closes(line.instrument.symbol)
        day = line.instrument.exchange.before(session).day if at < session.start else session.day
        anchor = closes.get(day)
        made = [price for moved, price in line.extended if session.pre <= moved <= at]
        return made[-1] if made else (line.price if anchor is None else anchor)


STREAM_TYPES = {"EQUITY": 8, "FUTURE": 18, "CURRENCY": 14, "CRYPTOCURRENCY": 41, "ETF": 20, "INDEX": 9}


def _following(exchange: Exchange, session: Session) -> Session:
    return exchange.next_from(session.day + dt.timedelta(days=1))


def _begin(instrument: Instrument, now: dt.datetime) -> Line:
    session = instrument.exchange.last_session(now)
    closes = {instrument.exchange.before(session).day: instrument.previous_close}
    opening = round(instrument.previous_close * 1.003, instrument.price_hint)
    first_move = min(now, session.end - dt.timedelta(minutes=1))
    return Line(instrument, session, closes, opening, [(first_move, instrument.price)])
