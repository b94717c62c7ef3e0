"""`quote`, `history` and `search`."""

import csv
import io

import pytest

from tests.making import StillClock, quote
from watcher.domain.errors import FeedError
from watcher.feeds.demo.feed import DemoFeed
from watcher.store.store import Store


def test_quotes_have_the_keys_that_scripts_rely_on(demo):
    said = demo("quote", "BABA", "9988.hk", "--json")
    assert said.code == 0
    keys = {
        "symbol", "name", "price", "currency", "previous_close", "change", "change_ratio", "session",
        "quote_time", "age_s", "delay_s", "day_low", "day_high", "volume", "source", "status", "feed_state",
    }  # fmt: skip
    baba, hong_kong = said.json
    assert keys <= baba.keys()
    assert baba["symbol"] == "BABA"
    assert baba["previous_close"] == "78.96"
    assert isinstance(baba["price"], str)
    assert baba["session"] == "regular"
    assert baba["status"] == "live"
    assert baba["feed_state"] == "LIVE"
    assert baba["quote_time"].endswith("Z")
    assert abs(baba["change_ratio"] - (float(baba["price"]) / 78.96 - 1)) < 1e-9
    assert (hong_kong["symbol"], hong_kong["delay_s"], hong_kong["status"]) == ("9988.HK", 900, "closed")


def test_before_the_open_the_pre_market_price_moves_the_day(watcher):
    said = watcher("--demo", "--now", "2023-11-16T13:00:00Z", "quote", "BABA", "--json")
    (row,) = said.json
    assert (row["session"], row["previous_close"]) == ("pre", "87.07")
    assert "extended_price" not in row


def test_after_the_close_the_day_is_the_regular_sessions(watcher):
    said = watcher("--demo", "--now", "2023-11-24T18:40:00Z", "quote", "BABA", "--json")
    (row,) = said.json
    assert (row["price"], row["session"], row["change"], row["status"]) == (
        "78.49",
        "regular",
        "-0.47",
        "closed",
    )
    assert (row["extended_price"], row["extended_session"]) == ("78.31", "post")


def test_people_get_an_aligned_table(demo):
    lines = demo("quote", "BABA", "BTC-USD").out.splitlines()
    assert lines[0].split() == ["Symbol", "Price", "Cur", "Change", "%", "Session", "Age", "Status", "Name"]
    assert lines[0].index("Status") == lines[1].index("live")
    assert "Bitcoin" in lines[2]


def test_the_others_are_printed_when_one_symbol_is_unknown(demo):
    said = demo("quote", "BABA", "XYZQ", "--json")
    assert said.code == 1
    assert [row["status"] for row in said.json] == ["live", "unknown_symbol"]
    assert said.err == "watcher: XYZQ: symbol not found. Try “watcher search” with the company's name.\n"


@pytest.mark.parametrize("words", [["quote", "<script>"], ["quote", "A" * 10_000], ["history", ""]])
def test_what_cannot_be_a_symbol_is_one_clear_line(demo, words):
    said = demo(*words)
    assert said.code == 1
    assert said.err.startswith("watcher: ")
    assert said.err.count("\n") == 1
    assert len(said.err) < 250


def test_without_an_answer_the_stored_quote_is_shown_dated(demo, demo_profile, monkeypatch):
    async def broken(_self, _symbols):
        raise FeedError("No connection.", "Check the network.")

    demo("list", "show")
    with Store.open(demo_profile / "watcher.db", StillClock().now) as store:
        store.quotes.save_many([quote("BABA", "80.00")])
    monkeypatch.setattr(DemoFeed, "quotes", broken)
    said = demo("quote", "BABA", "JD", "--json")
    assert said.code == 1
    assert said.err == "watcher: No connection. Check the network.\n"
    (row,) = said.json
    assert (row["price"], row["quote_time"], row["status"]) == ("80.00", "2023-11-15T14:30:00Z", "stale")


def test_a_price_that_is_no_number_is_never_shown_as_one(demo, monkeypatch):
    async def nonsense(_self, symbols):
        return (quote(symbols[0], "NaN", seconds=780_000),)

    monkeypatch.setattr(DemoFeed, "quotes", nonsense)
    (row,) = demo("quote", "BABA", "--json").json
    assert (row["price"], row["change"], row["change_ratio"], row["status"]) == (None, None, None, "suspect")
    assert "BABA" in demo("quote", "BABA").out


def test_history_is_rows_of_start_and_prices(demo):
    said = demo("history", "BABA", "--range", "1mo", "--json").json
    assert (said["symbol"], said["interval"], said["currency"]) == ("BABA", "1d", "USD")
    by_day = {row[0][:10]: row for row in said["rows"]}
    assert by_day["2023-11-16"][4] == 79.11
    assert by_day["2023-11-15"][4] == 87.07
    assert "2023-11-23" not in by_day
    assert by_day["2023-11-16"][0] == "2023-11-16T14:30:00Z"
    assert isinstance(by_day["2023-11-16"][5], int)


def test_history_as_csv_reads_back(demo):
    rows = list(csv.DictReader(io.StringIO(demo("history", "BABA", "--range", "5d", "--csv").out)))
    assert rows[-1].keys() == {"start", "open", "high", "low", "close", "volume"}
    assert len(rows) >= 4


@pytest.mark.parametrize("span", ["ytd", "max"])
def test_every_range_begins_where_it_says(demo, span):
    rows = demo("history", "BABA", "--range", span, "--json").json["rows"]
    assert (rows[0][0] >= "2023-01-01") == (span == "ytd")


def test_history_for_people_is_a_table(demo):
    assert "79.11" in demo("history", "BABA", "--range", "1mo").out


def test_bars_that_do_not_exist_are_said(demo):
    said = demo("history", "XYZQ")
    assert said.code == 1
    assert said.err.startswith("watcher: ")


def test_search_finds_both_listings(demo):
    said = demo("search", "alibaba", "--json")
    assert [hit["symbol"] for hit in said.json] == ["BABA", "9988.HK"]
    assert "NYSE" in demo("search", "alibaba").out


def test_a_search_for_nothing_known_is_said(demo):
    said = demo("search", "zzzz", "--json")
    assert (said.code, said.json) == (1, [])
    assert "Nothing was found for “zzzz”." in said.err
