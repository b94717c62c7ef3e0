"""The list keeps an order of its own."""

import pytest

from watcher.domain.symbols import Symbol
from watcher.domain.watchlist import Heading
from watcher.ui.watchlist.order import Order, SortBy

SYMBOLS = tuple(map(Symbol, ("PDD", "NONE", "BABA", "JD")))


VALUES = {"PDD": 118.6, "NONE": None, "BABA": 78.49, "JD": 27.4}


@pytest.mark.parametrize(
    ("by", "values", "expected"),
    [
        (SortBy.LIST, {}, "PDD NONE BABA JD"),
        (SortBy.SYMBOL, {symbol: symbol for symbol in SYMBOLS}, "BABA JD NONE PDD"),
        (SortBy.LAST, VALUES, "PDD BABA JD NONE"),
        (SortBy.ALERT, VALUES, "JD BABA PDD NONE"),
        (SortBy.NOTE, dict.fromkeys(SYMBOLS, "x"), "PDD NONE BABA JD"),
    ],
)
def test_each_way_to_sort(by, values, expected):
    assert " ".join(Order(by).sorted(SYMBOLS, values)) == expected


def test_turned_round_those_without_a_value_still_come_last():
    assert " ".join(Order(SortBy.LAST, reverse=True).sorted(SYMBOLS, VALUES)) == "JD BABA PDD NONE"


def test_each_group_is_sorted_within_itself():
    listed = ["NONE", "JD", "PDD", Heading("Mine"), "JD2", "BABA"]
    values = {**VALUES, "JD2": 99.0}
    assert Order(SortBy.LAST).sorted(listed, values) == ["PDD", "JD", "NONE", Heading("Mine"), "JD2", "BABA"]


@pytest.mark.parametrize("reverse", [False, True])
def test_equal_ones_stay_as_they_stand(reverse):
    listed = ["C", "A", "B"]
    assert Order(SortBy.LAST, reverse=reverse).sorted(listed, dict.fromkeys(listed, 1.0)) == listed


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
    still = {by for by in SortBy if not Order(by).is_live}
    assert still == {SortBy.LIST, SortBy.SYMBOL, SortBy.NOTE}
