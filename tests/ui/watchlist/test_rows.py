"""What a row says in each state of its price."""

from datetime import timedelta
from decimal import Decimal

import pytest

from tests.ui.exchange import always, hong_kong, new_york
from watcher.domain.instrument import InstrumentKind
from watcher.domain.quote import RowFlag
from watcher.domain.symbols import Symbol
from watcher.ui.doubt import next_change_of
from watcher.ui.watchlist.columns import COLUMNS
from watcher.ui.watchlist.rows import RowMaker, tip
from watcher.ui.watchlist.year_starts import YearStarts

BABA = Symbol("BABA")


@pytest.fixture(autouse=True)
def opened(market):
    market.markets(new_york(), hong_kong(), always())


def row(session, symbol=BABA):
    return RowMaker(session, YearStarts(session, session))(symbol)


def test_a_live_row_says_its_exchange(session, market):
    market.instrument()
    market.quote()
    shown = row(session)
    assert (shown.line, shown.is_trusted) == ("NYSE", True)
    assert [column.text(shown) for column in COLUMNS[:4]] == [
        "BABA Alibaba",
        "no course yet",
        "78.49 NYSE",
        "−0.60% −0.47",
    ]


def test_a_delayed_row_says_by_how_much(session, market, clock):
    market.instrument("9988.HK", "Alibaba-W", "HKEX", "XHKG", delay_s=900)
    market.quote("9988.HK", "75.60", "77.00", delay_s=900)
    assert row(session, Symbol("9988.HK")).line == "HKEX · 15m"


def test_a_market_that_never_closes_says_so(session, market):
    market.instrument("BTC-USD", "Bitcoin", "CCC", "24/7", kind=InstrumentKind.CRYPTO)
    market.quote("BTC-USD", "37720.28", "37302.38")
    assert row(session, Symbol("BTC-USD")).line == "24/7"


def test_an_old_row_says_its_age(session, market, clock):
    market.instrument()
    market.quote()
    clock.move(minutes=12)
    shown = row(session)
    assert (shown.line, shown.is_trusted) == ("12 min old", False)


def test_a_price_after_the_close_stands_below_the_official_one(session, market, clock):
    clock.move(hours=5)
    market.instrument()
    market.quote(extended="78.31")
    shown = row(session)
    assert shown.last == Decimal("78.49")
    assert COLUMNS[2].text(shown) == "78.49 Post 78.31 −0.23%"


def test_a_price_from_before_the_open_gives_way_when_it_opens(session, market):
    market.instrument()
    market.quote(extended="78.31")
    assert row(session).line == "NYSE"


def test_a_doubtful_row_is_marked_and_keeps_its_price(session, market):
    market.instrument()
    market.quote(flag=RowFlag.SUSPECT)
    shown = row(session)
    assert (shown.line, shown.last, shown.is_trusted) == ("⚠ unconfirmed", Decimal("78.49"), False)


def test_an_unknown_symbol_stays_and_says_so(session, market):
    market.flag("ZZZZ", RowFlag.UNKNOWN)
    shown = row(session, Symbol("ZZZZ"))
    assert (shown.line, COLUMNS[2].text(shown)) == ("symbol not found", "– symbol not found")


def test_a_symbol_without_a_price_yet_says_so(session):
    assert row(session).line == "no price yet"
    assert COLUMNS[3].text(row(session)) == "–"


def test_a_hostile_name_is_plain_text(session, market):
    market.instrument(name="<b>Ali</b>\u202e" + "x" * 10_000)
    shown = row(session)
    assert shown.name.startswith("<b>Ali</b> xxx")
    assert len(shown.name) == 200
    assert tip(shown).startswith("<qt>BABA &lt;b&gt;Ali&lt;/b&gt; xxx")


def test_it_knows_when_it_goes_stale(session, market, clock):
    assert next_change_of(session, BABA) is None
    market.instrument()
    market.quote(age_s=60)
    assert next_change_of(session, BABA) == 120
    clock.move(seconds=121)
    assert row(session).line == "3 min old"
    assert next_change_of(session, BABA) == 59


def test_it_knows_when_its_market_opens(session, market, clock):
    market.instrument()
    clock.move(hours=6)
    market.quote()
    assert next_change_of(session, BABA) == timedelta(days=2, hours=15, minutes=30).total_seconds()


def test_the_end_of_trading_makes_no_old_price_the_closing_one(session, market, clock):
    market.instrument()
    market.quote()
    clock.move(hours=3)
    assert row(session).line == "3 h old"
    clock.move(hours=3)
    assert row(session).line == "6 h old"
    market.quote()
    assert row(session).line == "NYSE"


def test_without_a_market_nothing_changes_by_itself(session, market):
    market.quote("XYZ")
    assert next_change_of(session, Symbol("XYZ")) is None
