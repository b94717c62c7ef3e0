"""What is found is what was meant, and always in the same order."""

import pytest

from watcher.ui.palette.entries import Entry, Kind
from watcher.ui.palette.ranking import MOST, MOST_AT_FIRST, index, ranked


def symbol(ticker, name=""):
    return Entry(Kind.SYMBOL, ticker, ticker, name)


def action(title, menu="View"):
    return Entry(Kind.ACTION, title, title, menu)


ENTRIES = (
    symbol("BABA", "Alibaba Group"),
    symbol("9988.HK", "Alibaba-W"),
    symbol("A", "Agilent"),
    symbol("AA", "Alcoa"),
    symbol("GC=F", "Gold"),
    symbol("JD", "JD.com"),
    action("Add symbol", "Watchlist"),
    action("New alert", "Alerts"),
    action("Reset layout"),
    Entry(Kind.ALERT, "a1", "BABA below 75.00", "add to position"),
    Entry(Kind.SETTING, "appearance.theme", "Theme", "Appearance"),
)


def titles(typed, entries=ENTRIES):
    return [entry.title for entry in ranked(index(entries), typed).entries]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("a", ["A", "AA", "Add symbol"]),
        ("baba", ["BABA", "BABA below 75.00"]),
        ("BaBa  ", ["BABA"]),
        ("9988", ["9988.HK"]),
        ("hk", ["9988.HK"]),
        ("=f", ["GC=F"]),
        ("gold", ["GC=F"]),
        ("alibaba", ["BABA", "9988.HK"]),
        ("lay", ["Reset layout"]),
        ("layout reset", ["Reset layout"]),
        ("baba 75", ["BABA below 75.00"]),
        ("position", ["BABA below 75.00"]),
        ("theme", ["Theme"]),
        ("rstlay", ["Reset layout"]),
        ("bab", ["BABA", "BABA below 75.00", "9988.HK"]),
    ],
)
def test_what_was_meant_comes_first(typed, first):
    assert titles(typed)[: len(first)] == first


@pytest.mark.parametrize("typed", ["nestle", "Nestlé", "NESTLE\u0301", "ｎｅｓｔｌｅ"])
def test_accents_and_wide_letters_need_not_be_typed(typed):
    assert titles(typed, [symbol("NESN.SW", "Nestlé S.A."), symbol("JD", "JD.com")]) == ["NESN.SW"]


def test_letters_that_are_made_of_parts_are_found_as_they_are_written():
    entries = [symbol("005930.KS", "삼성전자"), symbol("7203.T", "トヨタ自動車")]
    assert titles("삼성", entries) == ["005930.KS"]
    assert titles("トヨ", entries) == ["7203.T"]


@pytest.mark.parametrize("typed", ["zzz", "baba zzz", "jd gold", "qa"])
def test_what_does_not_suit_is_left_out(typed):
    assert titles(typed) == []


def test_a_guess_is_not_sure():
    indexed = index(ENTRIES)
    assert ranked(indexed, "layo").is_sure
    assert not ranked(indexed, "rstlay").is_sure
    assert not ranked(indexed, "zzz").is_sure


def test_before_anything_is_typed_there_is_something_of_everything():
    many = [symbol(f"S{number}") for number in range(100)]
    shown = ranked(index([*many, *ENTRIES]), " ").entries
    assert [entry.title for entry in shown[:MOST_AT_FIRST]] == ["S0", "S1", "S2", "S3", "S4", "S5"]
    assert {entry.kind for entry in shown} == {Kind.SYMBOL, Kind.ACTION, Kind.ALERT, Kind.SETTING}


def test_nobody_is_shown_ten_thousand_rows():
    many = [symbol(f"S{number}") for number in range(10_000)]
    assert len(titles("s", many)) == MOST


def test_an_action_is_found_by_its_english_name_as_well():
    settings = Entry(Kind.ACTION, "文件 6", "设置", "文件", also="Settings")
    quit_it = Entry(Kind.ACTION, "文件 7", "退出", "文件", also="Quit")
    assert ranked(index((quit_it, settings)), "sett").entries == (settings,)
    assert ranked(index((quit_it, settings)), "设置").entries == (settings,)
