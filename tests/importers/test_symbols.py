"""Symbols as people and programs write them."""

import pytest

from watcher.domain.errors import InputError
from watcher.domain.watchlist import Heading, Refusal
from watcher.importers import symbols
from watcher.importers.symbols import read_file, read_text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SPY\n\n# my funds\nqqq  # tech\n", "SPY QQQ"),
        ("spy, qqq,SPY", "SPY QQQ"),
        ("SPY;QQQ", "SPY QQQ"),
        ("Symbol,Current Price,Date\nSPY,400,2023\nQQQ,300,2023\n", "SPY QQQ"),
        ("Ticker;Name\nSPY;S&P\n", "SPY"),
        ("Name\tSymbol\tLast\n'=x\t^GSPC\t1\nshort\n", "^GSPC"),
        ('"Name","Symbol"\n"Berkshire, Inc.","BRK-B"\n', "BRK-B"),
        ("NASDAQ:QQQ,###FUNDS,NYSE:BRK.B,HKEX:700", "QQQ BRK-B 0700.HK"),
        ("BITSTAMP:BTCUSD,KRAKEN:ETHEUR", "BTC-USD ETH-EUR"),
        ("LSE:VOD\nXETR:SAP\nFX:EURUSD", "VOD.L SAP.DE EURUSD=X"),
    ],
)
def test_a_text_is_read(text, expected):
    assert read_text(text).symbols == tuple(expected.split())
    assert read_text(text).refused == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("###Funds,SPY,QQQ\n###Chips,NVDA", ["#Funds", "SPY", "QQQ", "#Chips", "NVDA"]),
        ("SPY\n### My funds \nQQQ\n###\nJD", ["SPY", "#My funds", "QQQ", "#", "JD"]),
        ("Symbol,Group\nSPY,\nQQQ,'=Funds\nJD,'=Funds\nBABA,", ["SPY", "#=Funds", "QQQ", "JD", "#", "BABA"]),
        ("Symbol,Section\nSPY,A\nQQQ\nSPY,B", ["#A", "SPY", "#", "QQQ", "#B"]),
        ("Group,Name\nA,x", ["GROUP", "NAME", "A", "X"]),
    ],
)
def test_groups_are_read_from_sections_and_from_a_column(text, expected):
    read = read_text(text)
    assert list(read.entries) == [Heading(one[1:]) if one.startswith("#") else one for one in expected]


def test_headings_alone_are_no_list():
    with pytest.raises(InputError, match="holds no symbols"):
        read_text("###Funds\n###Chips")


def test_every_line_that_is_none_is_named_and_the_others_are_read():
    read = read_text("Symbol,Name\nSPY,x\n=cmd(),x\nMARS:ROCK,x\nQQQ,x")
    assert read.symbols == ("SPY", "QQQ")
    assert read.refused == (
        Refusal(3, "“=CMD()” is not a symbol."),
        Refusal(4, "The exchange of “MARS:ROCK” is not known; write the symbol as Yahoo does."),
    )


@pytest.mark.parametrize("text", ["", "\n\n", "# nothing", "Symbol,Name\n"])
def test_a_text_without_symbols_is_said(text):
    with pytest.raises(InputError, match=r"list\.txt holds no symbols"):
        read_text(text, "list.txt")


def test_what_is_no_list_at_all_is_said():
    with pytest.raises(InputError, match="is not a list"):
        read_text("x" * 200_000)


def test_a_text_or_file_that_is_too_large_is_not_read(tmp_path, monkeypatch):
    monkeypatch.setattr(symbols, "LARGEST_BYTES", 2)
    (tmp_path / "big.txt").write_text("SPY")
    with pytest.raises(InputError, match=r"big\.txt is too large"):
        read_file(tmp_path / "big.txt")
    with pytest.raises(InputError, match="The text is too large"):
        read_text("SPY")


def test_a_file_that_cannot_be_read_is_said(tmp_path):
    with pytest.raises(InputError, match="cannot be read"):
        read_file(tmp_path / "none.txt")
    (tmp_path / "picture.txt").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InputError, match="not a text file"):
        read_file(tmp_path / "picture.txt")


def test_a_mark_of_the_byte_order_is_no_part_of_the_title(tmp_path):
    (tmp_path / "list.csv").write_text("\ufeffSymbol\nSPY\n", encoding="utf-8")
    assert read_file(tmp_path / "list.csv").symbols == ("SPY",)
