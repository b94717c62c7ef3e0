from dataclasses import replace

import pytest
import sqlalchemy as sa

from watcher.domain.errors import InputError
from watcher.domain.notes import Note
from watcher.domain.watchlist import Group, Watchlist
from watcher.store import schema


def test_a_new_store_has_no_lists(store):
    assert store.watchlists.all() == ()


def test_a_list_keeps_its_symbols_in_order(store):
    made = store.watchlists.create("BABA & peers", ("BABA", "9988.HK", "AMZN"))
    assert made == Watchlist(made.id, "BABA & peers", ("BABA", "9988.HK", "AMZN"))
    assert store.watchlists.all() == (made,)


def test_an_empty_list_is_a_list(store):
    made = store.watchlists.create("Later")
    assert store.watchlists.all() == (made,)
    assert made.symbols == ()


def test_each_symbol_stands_in_a_list_once(store):
    made = store.watchlists.create("Twice", ("BABA", "JD", "BABA"))
    assert made.symbols == ("BABA", "JD")
    assert store.watchlists.all() == (made,)


def test_lists_come_in_the_order_they_were_made(store):
    names = ["Z", "A", "M"]
    for name in names:
        store.watchlists.create(name)
    assert [each.name for each in store.watchlists.all()] == names


def test_symbols_are_replaced_as_a_whole(store):
    kept = store.watchlists.create("Kept", ("BABA",))
    made = store.watchlists.create("Changed", ("BABA", "JD"))
    store.watchlists.set_many([replace(made, symbols=("PDD", "BABA"))])
    assert store.watchlists.all() == (kept, Watchlist(made.id, "Changed", ("PDD", "BABA")))
    store.watchlists.set_many([replace(made, symbols=())])
    assert store.watchlists.all()[1].symbols == ()


def test_a_list_can_be_renamed(store):
    made = store.watchlists.create("Old", ("BABA",))
    store.watchlists.rename(made.id, "New")
    assert store.watchlists.all() == (Watchlist(made.id, "New", ("BABA",)),)


def test_a_name_that_is_taken_is_refused(store):
    store.watchlists.create("One")
    other = store.watchlists.create("Two")
    with pytest.raises(InputError, match="already a watchlist named “One”"):
        store.watchlists.create("One")
    with pytest.raises(InputError, match="already a watchlist named “One”"):
        store.watchlists.rename(other.id, "One")
    assert [each.name for each in store.watchlists.all()] == ["One", "Two"]


def test_a_list_that_is_gone_cannot_be_changed(store):
    made = store.watchlists.create("Gone", ("BABA",))
    store.watchlists.delete(made.id)
    store.watchlists.delete(made.id)
    with pytest.raises(InputError, match="no longer there"):
        store.watchlists.rename(made.id, "New")
    with pytest.raises(InputError, match="no longer there"):
        store.watchlists.set_many([replace(made, symbols=("JD",))])
    assert store.watchlists.all() == ()


def test_the_id_of_a_removed_list_is_not_used_again(store):
    gone = store.watchlists.create("Gone", ("BABA",))
    store.watchlists.delete(gone.id)
    made = store.watchlists.create("Made")
    assert made.id != gone.id
    assert made.symbols == ()


def test_the_symbols_of_a_removed_list_go_with_it(store):
    gone = store.watchlists.create("Gone", ("BABA",))
    store.watchlists.delete(gone.id)
    assert store._connection.rows(sa.select(schema.watchlist_symbols)) == []


def test_hostile_names_come_back_as_they_were(store):
    for name in ("<b>bold</b>", "\u202eright to left", "x" * 10_000, "'; DROP TABLE alerts; --", ""):
        assert store.watchlists.create(name) in store.watchlists.all()


def test_lists_can_be_put_in_order(store):
    made = [store.watchlists.create(name) for name in "ABC"]
    store.watchlists.arrange([made[2].id, made[0].id, made[1].id])
    store.watchlists.create("D")
    assert "".join(each.name for each in store.watchlists.all()) == "CABD"


def test_a_removed_list_can_be_restored_as_it_was(store):
    gone = store.watchlists.create("Gone", ("BABA", "JD"))
    other = store.watchlists.create("Other")
    store.watchlists.delete(gone.id)
    third = store.watchlists.create("Third")
    store.watchlists.restore(gone, [other.id, gone.id, third.id])
    assert store.watchlists.all() == (other, gone, third)


def test_a_list_whose_name_was_taken_is_not_restored(store):
    gone = store.watchlists.create("Gone", ("BABA",))
    store.watchlists.delete(gone.id)
    store.watchlists.create("Gone")
    with pytest.raises(InputError, match="already a watchlist named “Gone”"):
        store.watchlists.restore(gone, [gone.id])


def test_groups_are_kept_in_their_order(store):
    made = store.watchlists.create("Grouped", ("A", "B"))
    grouped = Watchlist(made.id, "Grouped", ("A", "B"), (Group("b", 0, is_folded=True), Group("a", 2)))
    store.watchlists.set_many([grouped])
    assert store.watchlists.all() == (grouped,)
    store.watchlists.set_many([replace(grouped, symbols=("A",), groups=())])
    assert store.watchlists.all()[0].groups == ()


def test_groups_go_with_their_list(store):
    made = store.watchlists.create("Grouped", ("A",))
    store.watchlists.set_many([Watchlist(made.id, "Grouped", ("A",), (Group("a", 0),))])
    store.watchlists.delete(made.id)
    assert store.watchlists._connection.rows(sa.select(schema.watchlist_groups)) == []


def test_a_note_is_kept_replaced_and_forgotten(store):
    for note in (Note("BABA", "buy"), Note("JD", "wait"), Note("BABA", "sell")):
        store.notes.save(note)
    assert set(store.notes.load_all()) == {Note("BABA", "sell"), Note("JD", "wait")}
    store.notes.save(Note("BABA"))
    store.notes.save(Note("NONE"))
    assert store.notes.load_all() == (Note("JD", "wait"),)
