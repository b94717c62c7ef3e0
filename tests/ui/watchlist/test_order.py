"""The list keeps an order of its own."""

import pytest

from watcher.domain.symbols import Symbol
from watcher.ui.watchlist.order import Order, SortBy

SYMBOLS = tuple(map(Symbol, ("PDD", "NONE", "BABA", "JD")))


@pytest.fixture
def quotes(session, market):
    market.quote("PDD", "118.60", "116.66")
    market.quote("BABA", "78.49", "78.96")
    market.quote("JD", "27.40", "27.71")
    return session.quotes


@pytest.mark.parametrize(
    ("by", "expected"),
    [
        (SortBy.LIST, "PDD NONE BABA JD"),
        (SortBy.SYMBOL, "BABA JD NONE PDD"),
        (SortBy.LAST, "PDD BABA JD NONE"),
        (SortBy.CHANGE, "PDD JD BABA NONE"),
        (SortBy.PERCENT, "PDD BABA JD NONE"),
    ],
)
def test_each_way_to_sort(quotes, by, expected):
    assert " ".join(Order(by).sorted(SYMBOLS, quotes)) == expected


def test_turned_round_those_without_a_price_still_come_last(quotes):
    assert " ".join(Order(SortBy.LAST, reverse=True).sorted(SYMBOLS, quotes)) == "JD BABA PDD NONE"
    assert " ".join(Order(SortBy.SYMBOL, reverse=True).sorted(SYMBOLS, quotes)) == "PDD NONE JD BABA"


def test_the_same_choice_again_turns_it_round():
    order = Order().chosen(SortBy.LAST)
    assert order == Order(SortBy.LAST)
    assert order.chosen(SortBy.LAST) == Order(SortBy.LAST, reverse=True)
    assert order.chosen(SortBy.LAST).chosen(SortBy.LAST) == order
    assert order.chosen(SortBy.SYMBOL) == Order(SortBy.SYMBOL)
    assert Order().chosen(SortBy.LIST) == Order()


def test_it_says_how_it_is_sorted():
    assert Order().text == ""
    assert Order(SortBy.LAST).text == "Last price ↓"
    assert Order(SortBy.LAST, reverse=True).text == "Last price ↑"
    assert Order(SortBy.SYMBOL).text == "Symbol ↑"
    assert Order(SortBy.SYMBOL, reverse=True).text == "Symbol ↓"


def test_only_figures_move_rows_about():
    assert {by for by in SortBy if Order(by).is_live} == {SortBy.LAST, SortBy.CHANGE, SortBy.PERCENT}
