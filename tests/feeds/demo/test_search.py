"""Search on the demo market."""

import pytest

from watcher.feeds.demo.search import matches


def found(text):
    return [hit.symbol for hit in matches(text)]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("baba", "BABA"),
        ("  BABA ", "BABA"),
        ("700", "0700.HK"),
        ("us67066g1040", "NVDA"),
        ("tencent", "0700.HK"),
        ("gold", "GC=F"),
        ("csi china", "KWEB"),
        ("btc", "BTC-USD"),
    ],
)
def test_a_ticker_a_name_or_an_isin_finds_it_first(text, first):
    assert found(text)[0] == first


def test_a_company_name_finds_both_of_its_listings():
    assert found("alibaba") == ["BABA", "9988.HK"]


def test_an_exact_ticker_comes_before_what_begins_with_it():
    assert found("b")[0] == "BABA"
    assert found("jd") == ["JD", "9618.HK"]


def test_what_is_only_inside_comes_last():
    assert found("hina")[-1] == "KWEB"


@pytest.mark.parametrize("text", ["", "   ", "zzz", "<b>x</b>"])
def test_what_is_not_listed_is_not_found(text):
    assert found(text) == []


def test_a_hit_says_what_it_is():
    (hit,) = matches("KWEB")
    assert (hit.name, hit.exchange, hit.kind) == ("KraneShares CSI China Internet ETF", "NYSE Arca", "etf")
