"""What a report tells of is brought into the store."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from tests.engine.listening import ScriptedFeed
from tests.making import StillClock, tables
from watcher.domain.bars import Bars, BarsKey, Interval
from watcher.domain.errors import UnknownSymbolError
from watcher.domain.instrument import Instrument
from watcher.domain.symbols import Symbol
from watcher.engine import bringing
from watcher.engine.bringing import Bringing
from watcher.feeds.feed import History
from watcher.store.store import Store

NOW = datetime(2023, 11, 25, 12, tzinfo=UTC)
START = int(datetime(2023, 11, 24, 14, 30, tzinfo=UTC).timestamp())


class Source(ScriptedFeed):
    """Knows one bar of every symbol but GONE."""

    def __init__(self):
        super().__init__([])
        self.asked, self.about = [], []

    async def history(self, request):
        self.asked.append(request.symbol)
        if request.symbol == "GONE":
            raise UnknownSymbolError("GONE: symbol not found.")
        return History(Bars.of([START], [1], [1], [1], [1], [1]), Instrument(request.symbol))

    async def news(self, symbol):
        self.about.append(symbol)
        return ()

    def instrument(self, symbol):
        return Instrument(symbol)


@pytest.fixture
def bring(tmp_path):
    """Ask for the closes of some symbols at a time; the source tells what it was asked."""
    source, clock = Source(), StillClock(NOW)
    with Store.open(tmp_path / "watcher.db", clock.now) as store:

        def closes(*symbols, until=NOW, later=timedelta()):
            clock.time = NOW + later
            source.asked.clear()
            made = Bringing(store, source, clock, tables)
            return asyncio.run(made.closes([Symbol(one) for one in symbols], until)), list(source.asked)

        closes.source, closes.store = source, store
        yield closes


def test_each_is_asked_for_once_and_what_is_delisted_keeps_nothing_from_the_others(bring):
    assert bring("BABA", "GONE", "BABA", "HKD=X") == (0, ["BABA", "GONE", "HKD=X"])
    assert len(bring.store.bars.load(BarsKey(Symbol("HKD=X"), Interval.D1))) == 1
    assert bring.source.about == ["BABA"]
    assert bring("BABA", "HKD=X") == (0, [])


def test_what_was_stored_before_the_end_is_asked_for_again_after_an_hour(bring):
    bring("BABA", until=NOW + timedelta(days=1))
    assert bring("BABA", until=NOW + timedelta(days=1), later=timedelta(minutes=59))[1] == []
    assert bring("BABA", until=NOW + timedelta(days=1), later=timedelta(minutes=60))[1] == ["BABA"]
    assert bring("BABA", until=NOW, later=timedelta(days=3))[1] == []


def test_a_long_list_is_asked_about_bit_by_bit(bring, monkeypatch):
    monkeypatch.setattr(bringing, "MOST", 2)
    assert bring("BABA", "JD", "PDD") == (1, ["BABA", "JD"])
    assert bring("BABA", "JD", "PDD") == (0, ["PDD"])
