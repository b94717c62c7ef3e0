"""An engine, a clock and an exchange that do what the test says."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from watcher.domain.feed_state import FeedState, FeedStatus
from watcher.domain.instrument import ALWAYS_OPEN, Instrument
from watcher.domain.quote import ExtendedPrice, Quote, RowFlag
from watcher.domain.quote import Session as TradingSession
from watcher.domain.sessions import Market, SessionTable
from watcher.domain.symbols import Symbol
from watcher.domain.trading_days import TradingDay
from watcher.domain.watchlist import Watchlist
from watcher.engine.messages import (
    AlertsNews,
    Answer,
    InstrumentNews,
    MarketsNews,
    QuoteNews,
    SavedNews,
    SparklineNews,
    WatchlistsNews,
)
from watcher.engine.requests import Recall

# A Friday, an hour into the New York session; Hong Kong is asleep.
NOON = datetime(2023, 11, 17, 17, 0, tzinfo=UTC)


class HandClock:
    """Moves only when the test says so."""

    def __init__(self, at=NOON):
        self.at = at

    def now(self):
        return self.at

    def real_seconds(self, seconds):
        return seconds

    def move(self, **span):
        self.at += timedelta(**span)


class FakeEngine:
    """Keeps what it was asked, and answers when the test says so."""

    def __init__(self, mailbox):
        self.mailbox = mailbox
        self.asked = []

    def submit(self, number, request):
        self.asked.append((number, request))

    def requests(self, kind):
        return [request for _, request in self.asked if isinstance(request, kind)]

    def answer(self, kind, value=None, error=None):
        """Answer the latest request of this kind."""
        number = next(number for number, request in reversed(self.asked) if isinstance(request, kind))
        self.mailbox.post(Answer(number, value, error))

    def answer_recall(self, name, text=None):
        """Answer the latest question for what is kept under this name."""
        number = next(number for number, request in reversed(self.asked) if request == Recall(name))
        self.mailbox.post(Answer(number, text))


class Exchange:
    """Writes news into the mailbox as the engine would, and lets the session read it."""

    def __init__(self, mailbox, session, clock):
        self.mailbox, self.session, self.clock = mailbox, session, clock

    def read(self):
        self.session._on_frame()

    def quote(self, symbol="BABA", price="78.49", previous="78.96", age_s=1, flag=RowFlag.NONE, **more):
        extended = more.pop("extended", None)
        at = self.clock.now() - timedelta(seconds=age_s + more.get("delay_s", 0))
        if extended:
            extended = ExtendedPrice(Decimal(extended), at + timedelta(seconds=1), TradingSession.POST)
        made = Quote(
            symbol=Symbol(symbol),
            price=Decimal(price),
            quote_time=at,
            received_time=at,
            source="test",
            previous_close=None if previous is None else Decimal(previous),
            extended=extended,
            **more,
        )
        self.mailbox.put(("quote", symbol), QuoteNews(Symbol(symbol), made, flag))
        self.read()
        return made

    def capitalise(self, symbol, cap, currency="USD"):
        """Say what all shares of a symbol are worth."""
        known = replace(self.session.quotes[Symbol(symbol)], market_cap=Decimal(cap), currency=currency)
        self.mailbox.put(("quote", symbol), QuoteNews(known.symbol, known))
        self.read()

    def flag(self, symbol, flag):
        self.mailbox.put(("quote", symbol), QuoteNews(Symbol(symbol), None, flag))
        self.read()

    def instrument(self, symbol="BABA", name="Alibaba", exchange="NYSE", calendar="XNYS", **more):
        made = Instrument(Symbol(symbol), name, "USD", exchange, calendar, **more)
        self.mailbox.put(("instrument", symbol), InstrumentNews(made))
        self.read()

    def spark(self, symbol, points):
        self.mailbox.put(("spark", symbol), SparklineNews(Symbol(symbol), tuple(points)))
        self.read()

    def list(self, *symbols, name="BABA & peers"):
        self.mailbox.post(WatchlistsNews((Watchlist(1, name, tuple(map(Symbol, symbols))),)))
        self.read()

    def lists(self, *watchlists, shown=None):
        self.mailbox.post(WatchlistsNews(watchlists, shown))
        self.read()

    def markets(self, *markets):
        self.mailbox.put("markets", MarketsNews(markets or (new_york(), hong_kong())))
        self.read()

    def status(self, state=FeedState.LIVE, source="Yahoo", **more):
        self.mailbox.put("status", FeedStatus(source, state, **more))
        self.read()

    def saved(self):
        self.mailbox.put("saved", SavedNews(self.clock.now()))
        self.read()

    def alerts(self, *alerts):
        self.mailbox.post(AlertsNews(alerts))
        self.read()

    def post(self, news):
        self.mailbox.post(news)
        self.read()


def new_york():
    def day(on):
        at = datetime(on.year, on.month, on.day, tzinfo=UTC)
        hours = [timedelta(hours=h) for h in (14.5, 21, 9, 25)]
        return TradingDay(on, *(at + h for h in hours))

    days = [day(date(2023, 11, d)) for d in range(13, 31) if date(2023, 11, d).weekday() < 5 and d != 23]
    return Market("NYSE", SessionTable("XNYS", "America/New_York", days))


def hong_kong():
    def day(on):
        at = datetime(on.year, on.month, on.day, tzinfo=UTC)
        opens, closes, noon, one = (at + timedelta(hours=h) for h in (1.5, 8, 4, 5))
        return TradingDay(on, opens, closes, opens, closes, noon, one)

    days = [day(date(2023, 11, d)) for d in range(13, 31) if date(2023, 11, d).weekday() < 5]
    return Market("HKEX", SessionTable("XHKG", "Asia/Hong_Kong", days))


def always():
    return Market("Crypto", SessionTable(ALWAYS_OPEN, "UTC"))


PEERS = (
    ("BABA", "Alibaba", "NYSE", "XNYS", "78.49", "78.96"),
    ("9988.HK", "Alibaba-W", "HKEX", "XHKG", "75.60", "77.00"),
    ("PDD", "PDD Holdings", "NASDAQ", "XNYS", "118.60", "116.66"),
    ("BTC-USD", "Bitcoin", "", ALWAYS_OPEN, "37720.28", "37302.38"),
)


def fill(market):
    """Four symbols on three markets, all well."""
    market.markets(new_york(), hong_kong(), always())
    for symbol, name, exchange, calendar, price, previous in PEERS:
        delay_s = 900 if calendar == "XHKG" else 0
        market.instrument(symbol, name, exchange, calendar, delay_s=delay_s)
        market.quote(symbol, price, previous, delay_s=delay_s)
        market.spark(symbol, [float(previous), float(price) * 1.01, float(price)])
    market.list(*(peer[0] for peer in PEERS))
    market.status(streaming=True, symbols=4, freshest=market.clock.now())
    market.saved()
