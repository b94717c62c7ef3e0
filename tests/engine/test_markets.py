"""The exchanges of what is watched."""

from tests.making import OPEN, always_open, hong_kong, instrument, new_york
from watcher.domain.sessions import SessionTable
from watcher.engine.markets import around, markets_of, short_name

TABLES = {
    "XNYS": new_york(),
    "XNAS": SessionTable("XNAS", "America/New_York", new_york().days),
    "XHKG": hong_kong(),
    "24/7": always_open(),
}


def test_the_market_with_most_symbols_comes_first_and_what_never_closes_last():
    calendars = ("24/7", "24/7", "24/7", "XNYS", "XHKG", "XHKG")
    known = [instrument(str(n), calendar=code) for n, code in enumerate(calendars)]
    assert [m.name for m in markets_of(known, TABLES.__getitem__, OPEN)] == ["HKEX", "NYSE", "24/7"]


def test_exchanges_with_the_same_hours_are_one():
    known = [instrument("NVDA", calendar="XNAS"), instrument("AMZN", calendar="XNAS"), instrument("BABA")]
    (market,) = markets_of(known, TABLES.__getitem__, OPEN)
    assert market.name == "NYSE"
    assert market.covers("XNYS")
    assert market.covers("XNAS")
    assert not market.covers("XHKG")


def test_only_the_days_around_now_are_handed_over():
    later = OPEN.replace(month=12, day=4)
    assert [day.date.day for day in around(new_york(), later).days] == [20, 21, 22, 24]
    assert len(around(always_open(), OPEN).days) == 0


def test_an_exchange_without_a_short_name_keeps_its_code():
    assert short_name("XBOM") == "XBOM"
    known = [instrument("A", calendar="XBOM")]
    (market,) = markets_of(known, lambda code: SessionTable(code, "UTC", hong_kong().days), OPEN)
    assert market.name == "XBOM"
