"""Numbers and times in the user's own way of writing."""

from datetime import UTC, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.domain.formats import Formats, zone_names

AT = datetime(2023, 11, 17, 19, 5, 9, tzinfo=UTC)
COMMA = Formats(",", ".")


@pytest.mark.parametrize(
    ("formats", "text"),
    [
        (Formats(), "1,234,567.50"),
        (COMMA, "1.234.567,50"),
        (Formats(",", "\u202f"), "1\u202f234\u202f567,50"),
        (Formats(".", "’"), "1’234’567.50"),
        (Formats(".", ""), "1234567.50"),
    ],
)
def test_a_number_has_the_separators_that_were_chosen(formats, text):
    assert formats.number(Decimal("1234567.5"), 2) == text


@given(st.decimals(-(10**9), 10**9, places=3), st.integers(0, 3))
def test_what_is_written_means_the_same_number(value, places):
    written = COMMA.number(value, places, sign=True)
    assert written.replace(".", "").replace(",", ".") == f"{value:+.{places}f}"


def test_every_number_of_a_sentence_is_rewritten():
    said = "enters 1,070.50 to 1,080.00 for 10 min."
    assert COMMA.sentence(said) == "enters 1.070,50 to 1.080,00 for 10 min."
    assert Formats().sentence(said) == said


def test_a_list_of_numbers_stays_one():
    assert COMMA.sentence("MACD(12, 26, 9.5) of 9988.HK") == "MACD(12, 26, 9,5) of 9988.HK"


@pytest.mark.parametrize(
    ("hour", "text"),
    [(0, "12:05:09 AM"), (9, "9:05:09 AM"), (12, "12:05:09 PM"), (23, "11:05:09 PM")],
)
def test_twelve_hours_say_which_half(hour, text):
    assert Formats(twelve_hours=True).time(AT.replace(hour=hour), seconds=True) == text


def test_twenty_four_hours_say_none():
    assert Formats().time(AT) == "19:05"


def test_own_time_is_that_of_the_zone():
    assert Formats(zone=ZoneInfo("Asia/Tokyo")).own(AT).isoformat() == "2023-11-18T04:05:09+09:00"
    assert Formats().own(AT) == AT


def test_a_market_has_its_own_time_unless_ours_is_wanted():
    tokyo = ZoneInfo("Asia/Tokyo")
    assert Formats(zone=tokyo).market_zone("America/New_York").key == "America/New_York"
    assert Formats(zone=tokyo, markets_in_own_zone=True).market_zone("America/New_York") is tokyo


def test_zones_are_named_by_places():
    assert {"Europe/Berlin", "Asia/Hong_Kong", "UTC"} <= set(zone_names())
    assert not any(name.startswith(("Etc/", "SystemV", "posix", "right")) for name in zone_names())
