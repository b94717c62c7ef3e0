"""Exchanges: names people know, calendars that exist."""

import pytest

from watcher.domain.instrument import ALWAYS_OPEN
from watcher.feeds.yahoo.exchanges import exchange


@pytest.mark.parametrize(
    ("code", "name", "calendar"),
    [
        ("NYQ", "NYSE", "XNYS"),
        ("NMS", "NASDAQ", "XNAS"),
        ("NGM", "NASDAQ", "XNAS"),
        ("NCM", "NASDAQ", "XNAS"),
        ("PCX", "ARCA", "XNYS"),
        ("HKG", "HKEX", "XHKG"),
        ("LSE", "London", "XLON"),
        ("CMX", "COMEX", "CMES"),
        ("CCC", "Crypto", ALWAYS_OPEN),
        ("CCY", "FX", "24/5"),
    ],
)
def test_known_exchanges(code, name, calendar):
    found = exchange(code, "Yahoo's name", "Asia/Tokyo")
    assert (found.name, found.calendar) == (name, calendar)


def test_an_unknown_exchange_keeps_its_name_and_gets_its_time_zone_s_hours():
    found = exchange("XYZ", "Somewhere", "Asia/Tokyo")
    assert (found.name, found.calendar) == ("Somewhere", "XTKS")


def test_an_exchange_without_any_clue_never_closes():
    found = exchange("XYZ")
    assert (found.name, found.calendar) == ("XYZ", ALWAYS_OPEN)
