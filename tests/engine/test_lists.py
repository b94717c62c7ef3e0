"""The watchlists, over a real store."""

import pytest

from tests.making import StillClock
from watcher.domain.errors import InputError
from watcher.domain.watchlist import DEFAULT_NAME, DEFAULT_SYMBOLS, Group, Heading
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


# ---- groups


@pytest.fixture
def grouped(lists):
    made = lists.create("Grouped", ["SPY", "BABA", "JD", "NVDA"])
    lists.make_group(made.id, "China", ["BABA", "JD"])
    lists.make_group(made.id, " Big   chips ", ["NVDA"])
    return made.id


def test_groups_are_made_and_stored(lists, store, grouped):
    known = lists.get(grouped)
    assert known.entries == ("SPY", Heading("China"), "BABA", "JD", Heading("Big chips"), "NVDA")
    assert store.watchlists.all()[-1] == known


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("China", "already a group named “China”"),
        (" ", "A group needs a name"),
        ("x" * 61, "at most 60 letters"),
    ],
)
def test_a_group_needs_a_name_of_its_own(lists, grouped, name, said):
    for change in (
        lambda: lists.make_group(grouped, name, []),
        lambda: lists.rename_group(grouped, "Big chips", name),
    ):
        with pytest.raises(InputError, match=said):
            change()


def test_a_group_is_renamed_folded_and_had_back(lists, store, grouped):
    lists.fold_group(grouped, "China", is_folded=True)
    changes = lists.rename_group(grouped, "China", "Asia")
    assert lists.rename_group(grouped, "Asia", " Asia ") == ()
    assert store.watchlists.all()[-1].groups[0] == Group("Asia", 1, is_folded=True)
    lists.undo(changes)
    assert lists.get(grouped).groups[0] == Group("China", 1, is_folded=True)


def test_what_is_added_or_moved_here_goes_into_no_group(lists, grouped):
    lists.add(grouped, ["QQQ"], None)
    lists.move(1, grouped, ["PDD"])
    assert lists.get(grouped).entries[:4] == ("SPY", "QQQ", "PDD", Heading("China"))
    lists.remove(grouped, ["BABA", "SPY"])
    assert lists.get(grouped).members("China") == ("JD",)


def test_what_is_brought_goes_below_its_heading(lists, grouped):
    brought = (
        Heading("China"),
        "PDD",
        "BABA",
        Heading("New"),
        "SAP.DE",
        Heading(""),
        "QQQ",
        Heading("Old"),
        "SPY",
    )
    lists.bring(grouped, brought)
    known = lists.get(grouped)
    assert known.members("China") == ("BABA", "JD", "PDD")
    assert known.members("New") == ("SAP.DE",)
    assert known.symbols[:2] == ("SPY", "QQQ")
    assert [group.name for group in known.groups] == ["China", "Big chips", "New"]
    assert lists.bring(grouped, brought) is None


def test_a_heading_out_of_a_file_is_cut_where_it_is_too_long(lists, grouped):
    lists.bring(grouped, (Heading("x" * 10_000), "PDD"))
    assert lists.get(grouped).group_of("PDD") == "x" * 60


def test_a_list_that_was_removed_comes_back_with_its_groups(lists, store, grouped):
    gone = lists.delete(grouped)
    lists.restore(gone, 0)
    assert store.watchlists.all()[0] == gone
    assert len(gone.groups) == 2
