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
    (change,) = lists.replace(lists.all[0].id, ["JD", "JD", "BABA"])
    assert change.before.symbols == DEFAULT_SYMBOLS
    assert change.after == lists.all[0]
    assert lists.all[0].symbols == ("JD", "BABA")
    assert store.watchlists.all()[0].symbols == ("JD", "BABA")


# ---- several lists


@pytest.fixture
def tech(lists):
    return lists.create("  Big   tech ", ["NVDA", "AMZN"])


def test_a_list_is_made_behind_the_others(lists, store, tech):
    assert (tech.name, tech.symbols) == ("Big tech", ("NVDA", "AMZN"))
    assert lists.all[1] == store.watchlists.all()[1] == tech


@pytest.mark.parametrize(
    ("name", "said"), [(" ", "needs a name"), ("x" * 61, "at most 60 letters"), ("Big tech", "already")]
)
def test_a_list_needs_a_name_of_its_own(lists, tech, name, said):
    with pytest.raises(InputError, match=said):
        lists.create(name)
    with pytest.raises(InputError, match=said):
        lists.rename(lists.all[0].id, name)
    assert len(lists.all) == 2


def test_renaming_answers_the_old_name(lists, store, tech):
    assert lists.rename(tech.id, "Chips").name == "Big tech"
    assert lists.all[1].name == store.watchlists.all()[1].name == "Chips"


def test_a_removed_list_comes_back_to_its_place(lists, store, tech):
    first = lists.all[0]
    assert lists.delete(first.id) == first
    assert lists.all == store.watchlists.all() == (tech,)
    lists.restore(first, 0)
    assert lists.all == store.watchlists.all() == (first, tech)


def test_the_last_list_stays(lists):
    with pytest.raises(InputError, match="is the last list"):
        lists.delete(lists.all[0].id)


def test_lists_are_put_in_order(lists, store, tech):
    first = lists.all[0]
    lists.arrange([tech.id])
    assert lists.all == store.watchlists.all() == (tech, first)


def test_symbols_move_from_list_to_list(lists, store, tech):
    first = lists.all[0]
    giver, taker = lists.move(first.id, tech.id, ["BABA", "NVDA"])
    assert (giver.before, taker.before) == (first, tech)
    assert "BABA" not in lists.all[0].symbols
    assert lists.all[1].symbols == ("NVDA", "AMZN", "BABA")
    assert lists.all == store.watchlists.all()
    lists.undo((giver, taker))
    assert lists.all == store.watchlists.all() == (first, tech)


def test_undo_leaves_what_was_done_since(lists, tech):
    changes = lists.replace(tech.id, ["AMZN"])
    lists.add(tech.id, ["SPY"], None)
    lists.undo(changes)
    assert lists.all[1].symbols == ("NVDA", "AMZN", "SPY")


def test_an_undone_order_is_the_old_one(lists, tech):
    lists.undo(lists.replace(tech.id, ["AMZN", "NVDA"]))
    assert lists.all[1].symbols == ("NVDA", "AMZN")


def test_a_failure_moves_nothing(lists, store, tech):
    store.watchlists.delete(tech.id)
    with pytest.raises(InputError):
        lists.move(lists.all[0].id, tech.id, ["BABA"])
    assert lists.all[0].symbols == store.watchlists.all()[0].symbols == DEFAULT_SYMBOLS
