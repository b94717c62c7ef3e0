"""The watchlists, over a real store."""

import pytest

from tests.making import StillClock
from watcher.domain.errors import InputError
from watcher.domain.watchlist import DEFAULT_NAME, DEFAULT_SYMBOLS
from watcher.engine.lists import Lists
from watcher.store.store import Store


@pytest.fixture
def store(tmp_path):
    with Store.open(tmp_path / "watcher.db", StillClock().now) as opened:
        yield opened


@pytest.fixture
def lists(store):
    made = Lists(store.watchlists)
    made.load()
    return made


def test_the_first_start_makes_baba_and_its_peers(lists):
    assert [(one.name, one.symbols) for one in lists.all] == [(DEFAULT_NAME, DEFAULT_SYMBOLS)]
    assert lists.symbols == DEFAULT_SYMBOLS


def test_loading_says_whether_something_changed(lists, store):
    assert not lists.load()
    store.watchlists.create("tech", ["NVDA"])
    assert lists.load()


def test_an_emptied_list_stays_empty(lists, store):
    lists.replace(lists.all[0].id, [])
    again = Lists(store.watchlists)
    again.load()
    assert again.all[0].symbols == ()


def test_symbols_go_to_the_end_or_where_they_are_put(lists):
    number = lists.all[0].id
    assert lists.add(number, ["SPY"], None).symbols[-1] == "SPY"
    assert lists.add(number, ["QQQ", "BABA"], 1).symbols[:3] == ("BABA", "QQQ", "9988.HK")


def test_what_is_in_the_list_already_is_said(lists):
    with pytest.raises(InputError, match="BABA is in “BABA & peers” already"):
        lists.add(lists.all[0].id, ["BABA"], None)


def test_a_list_that_is_gone_is_said(lists):
    with pytest.raises(InputError, match="does not exist"):
        lists.add(99, ["SPY"], None)


def test_replacing_answers_what_was_there(lists, store):
    before = lists.replace(lists.all[0].id, ["JD", "JD", "BABA"])
    assert before.symbols == DEFAULT_SYMBOLS
    assert lists.all[0].symbols == ("JD", "BABA")
    assert store.watchlists.all()[0].symbols == ("JD", "BABA")
