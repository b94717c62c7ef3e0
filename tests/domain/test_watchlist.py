"""A list, its groups, and what having something not happened means for both."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.domain.errors import InputError
from watcher.domain.notes import LONGEST_NOTE, Note, checked_note
from watcher.domain.watchlist import Group, Heading, ListChange, Watchlist

CHINA, CHIPS = Heading("China"), Heading("Chips")
KNOWN = Watchlist(1, "Mine", ("SPY", "BABA", "JD", "NVDA"), (Group("China", 1, True), Group("Chips", 3)))
ENTRIES = st.lists(st.sampled_from(["A", "B", "C", "D", Heading("x"), Heading("y")]), unique=True)


def test_headings_stand_before_the_symbols_of_their_group():
    assert KNOWN.entries == ("SPY", CHINA, "BABA", "JD", CHIPS, "NVDA")
    assert Watchlist(1, "x", ("A",)).entries == ("A",)
    assert Watchlist(1, "x", (), (Group("a", 0), Group("b", 0))).entries == (Heading("a"), Heading("b"))


@given(ENTRIES)
def test_a_list_is_what_it_is_arranged_to_be(entries):
    arranged = KNOWN.arranged(entries)
    assert list(arranged.entries) == entries
    assert (arranged.id, arranged.name) == (1, "Mine")


def test_a_group_stays_folded_wherever_it_goes():
    assert KNOWN.with_moved((CHIPS, "NVDA"), 1).groups == (Group("Chips", 1), Group("China", 2, True))


def test_every_symbol_knows_its_group():
    assert [KNOWN.group_of(symbol) for symbol in KNOWN.symbols] == [None, "China", "China", "Chips"]
    assert KNOWN.members("China") == ("BABA", "JD")
    assert KNOWN.members("none") == ()
    assert [KNOWN.end_of(group) for group in (None, "China", "Chips")] == [1, 4, 6]


def test_symbols_go_in_and_out_of_groups():
    assert KNOWN.with_moved(("SPY",), 4).members("China") == ("BABA", "JD", "SPY")
    assert KNOWN.with_moved(("JD",), 1).group_of("JD") is None
    assert KNOWN.without(("BABA", "NVDA")).entries == ("SPY", CHINA, "JD", CHIPS)


def test_without_its_heading_a_group_belongs_to_the_one_above():
    assert KNOWN.without_group("Chips").members("China") == ("BABA", "JD", "NVDA")
    assert KNOWN.without_group("China").entries == ("SPY", "BABA", "JD", CHIPS, "NVDA")


def test_a_new_group_stands_behind_that_of_its_first_symbol():
    assert KNOWN.with_heading("New", ("JD",)).entries[:5] == ("SPY", CHINA, "BABA", Heading("New"), "JD")
    assert KNOWN.with_heading("New", ()).entries[-1] == Heading("New")
    assert Watchlist(1, "x", ("A", "B")).with_heading("New", ("A",)).entries == ("B", Heading("New"), "A")


def test_a_group_is_renamed_and_folded():
    assert KNOWN.with_renamed("China", "Asia").groups[0] == Group("Asia", 1, True)
    assert KNOWN.with_folded("China", is_folded=False).groups[0] == Group("China", 1)


@pytest.mark.parametrize(
    "after",
    [
        KNOWN.without_group("China"),
        KNOWN.with_renamed("China", "Asia"),
        KNOWN.with_heading("New", ("BABA",)),
        KNOWN.with_moved((CHINA, "BABA", "JD"), 6),
        KNOWN.without(("BABA", "NVDA")),
        KNOWN.arranged(()),
    ],
)
def test_what_was_done_to_groups_can_be_had_back(after):
    assert ListChange(KNOWN, after).undone(after) == KNOWN


def test_what_was_done_since_stays():
    change = ListChange(KNOWN, KNOWN.without(("BABA",)))
    now = change.after.with_moved(("QQQ",), 0)
    assert change.undone(now).entries == ("SPY", CHINA, "BABA", "JD", CHIPS, "NVDA", "QQQ")


def test_a_note_is_one_line():
    assert checked_note(Note("BABA", " buy\n below\t75 ")) == Note("BABA", "buy below 75")


def test_a_note_that_is_too_long_is_refused_with_its_length():
    with pytest.raises(InputError, match=r"at most 2,000 letters, and this one has 2,001"):
        checked_note(Note("BABA", "x" * (LONGEST_NOTE + 1)))
