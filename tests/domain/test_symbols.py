"""What people type becomes a symbol, or a sentence."""

from decimal import Decimal

import pytest

from tests.making import instrument
from watcher.domain.errors import InputError
from watcher.domain.symbols import parse_symbol


@pytest.mark.parametrize(
    ("typed", "symbol"),
    [
        ("baba", "BABA"),
        (" BRK-B ", "BRK-B"),
        ("700.hk", "0700.HK"),
        ("9988.HK", "9988.HK"),
        ("^vix", "^VIX"),
        ("gc=f", "GC=F"),
        ("M&M.NS", "M&M.NS"),
        ("btc-usd", "BTC-USD"),
    ],
)
def test_what_is_typed_becomes_a_symbol(typed, symbol):
    assert parse_symbol(typed) == symbol


@pytest.mark.parametrize(
    "typed", ["<b>BABA</b>", "BA BA", "=HYPERLINK()", "阿里", "A" * 33, "\u202eABAB", "-5"]
)
def test_what_no_exchange_uses_is_refused(typed):
    with pytest.raises(InputError, match="is not a symbol"):
        parse_symbol(typed)


def test_a_very_long_text_is_not_repeated_whole():
    with pytest.raises(InputError) as said:
        parse_symbol("A" * 10_000)
    assert len(said.value.sentence) < 200


def test_nothing_is_no_symbol():
    with pytest.raises(InputError, match="No symbol was given"):
        parse_symbol("  ")


def test_the_tick_says_how_many_decimals_are_shown():
    assert [instrument(tick=Decimal(tick)).places for tick in ("0.01", "0.0001", "1", "0.10", "5")] == [
        2,
        4,
        0,
        1,
        0,
    ]
    assert instrument(tick=Decimal("Infinity")).places == 2
