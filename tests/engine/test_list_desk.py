"""Bringing symbols in and out of lists, over a real store and real files."""

import asyncio
import csv

import pytest

from tests.making import instrument
from watcher.domain.errors import InputError
from watcher.domain.watchlist import DEFAULT_SYMBOLS, Refusal
from watcher.engine import list_requests
from watcher.engine.list_desk import ListDesk
from watcher.engine.lists import Lists


@pytest.fixture
def lists(store):
    made = Lists(store.watchlists)
    made.load()
    return made


@pytest.fixture
def desk(lists, store):
    return ListDesk(lists, store.settings, {"BABA": instrument()}.get)


@pytest.fixture
def do(desk):
    return lambda request: asyncio.run(desk.carry_out(request))


def test_a_pasted_text_goes_to_the_end_of_the_list(do, lists):
    brought = do(list_requests.ImportText(1, "spy, BABA\n<b>\nQQQ"))
    assert brought.added == 2
    assert brought.refused == (Refusal(2, "“<B>” is not a symbol."),)
    assert lists.all[0].symbols == (*DEFAULT_SYMBOLS, "SPY", "QQQ")
    do(list_requests.UndoChanges((brought.change,)))
    assert lists.all[0].symbols == DEFAULT_SYMBOLS


def test_what_is_all_there_already_changes_nothing(do, lists):
    brought = do(list_requests.ImportText(1, "BABA"))
    assert (brought.added, brought.change) == (0, None)


def test_five_thousand_symbols_come_at_once(do, lists):
    brought = do(list_requests.ImportText(1, "\n".join(f"S{n}" for n in range(5_000))))
    assert brought.added == 5_000
    assert len(lists.all[0].symbols) == 5_012


def test_a_file_is_read(do, lists, tmp_path):
    path = tmp_path / "list.txt"
    path.write_text("NASDAQ:QQQ,NYSE:BRK.B,###FUNDS,HKEX:700")
    assert do(list_requests.ImportFile(1, path)).added == 2
    assert lists.all[0].symbols[-2:] == ("QQQ", "BRK-B")


def test_a_list_is_written_as_lines_or_as_a_table(do, tmp_path):
    do(list_requests.ExportList(1, tmp_path / "out.txt"))
    assert (tmp_path / "out.txt").read_text().split() == list(DEFAULT_SYMBOLS)
    do(list_requests.ExportList(1, tmp_path / "out.CSV"))
    rows = list(csv.reader((tmp_path / "out.CSV").read_text().splitlines()))
    assert rows[:3] == [
        ["Symbol", "Name", "Exchange", "Currency"],
        ["BABA", "BABA Group", instrument().exchange, "USD"],
        ["9988.HK", "", "", ""],
    ]


def test_a_file_that_cannot_be_written_is_said(do, tmp_path):
    with pytest.raises(InputError, match="cannot be written"):
        do(list_requests.ExportList(1, tmp_path / "no" / "out.txt"))


def test_symbols_are_added_replaced_and_moved(do, lists):
    made = do(list_requests.CreateList("Tech"))
    assert do(list_requests.AddSymbols(made.id, ("NVDA", "SPY"))).symbols == ("NVDA", "SPY")
    do(list_requests.SetEntries(made.id, ("SPY", "NVDA")))
    do(list_requests.MoveSymbols(made.id, 1, ("SPY",)))
    assert lists.all[1].symbols == ("NVDA",)
    assert lists.all[0].symbols[-1] == "SPY"


def test_lists_are_renamed_removed_restored_and_arranged(do, lists):
    made = do(list_requests.CreateList("Tech"))
    assert do(list_requests.RenameList(made.id, "Chips")) == made
    do(list_requests.AddSymbols(made.id, ("NVDA",)))
    gone = do(list_requests.DeleteList(made.id))
    assert (gone.name, gone.symbols) == ("Chips", ("NVDA",))
    do(list_requests.RestoreList(gone, 0))
    assert lists.all[0] == gone
    do(list_requests.ArrangeLists((1, made.id)))
    assert lists.all[1] == gone


def test_the_list_that_was_shown_is_known_while_it_is_there(do, desk):
    assert desk.shown is None
    made = do(list_requests.CreateList("Tech"))
    do(list_requests.ShowList(made.id))
    assert desk.shown == made.id
    do(list_requests.DeleteList(made.id))
    assert desk.shown is None


def test_groups_are_made_changed_and_written(do, lists, tmp_path):
    made = do(list_requests.CreateList("Tech"))
    do(list_requests.AddSymbols(made.id, ("BABA", "NVDA", "SPY")))
    do(list_requests.MakeGroup(made.id, "Chips", ("NVDA",)))
    do(list_requests.RenameGroup(made.id, "Chips", "=Chips"))
    do(list_requests.FoldGroup(made.id, "=Chips", True))
    assert lists.get(made.id).groups[0].is_folded
    do(list_requests.ExportList(made.id, tmp_path / "out.txt"))
    assert (tmp_path / "out.txt").read_text() == "BABA\nSPY\n###=Chips\nNVDA\n"
    do(list_requests.ExportList(made.id, tmp_path / "out.csv"))
    rows = list(csv.reader((tmp_path / "out.csv").read_text().splitlines()))
    assert [(row[0], row[-1]) for row in rows] == [
        ("Symbol", "Group"),
        ("BABA", ""),
        ("SPY", ""),
        ("NVDA", "'=Chips"),
    ]


@pytest.mark.parametrize("name", ["out.txt", "out.csv"])
def test_what_was_written_comes_back_with_its_groups(do, lists, tmp_path, name):
    made = do(list_requests.CreateList("Tech"))
    do(list_requests.AddSymbols(made.id, ("BABA", "NVDA", "SPY")))
    do(list_requests.MakeGroup(made.id, "=Chips", ("NVDA",)))
    do(list_requests.ExportList(made.id, tmp_path / name))
    other = do(list_requests.CreateList("Other"))
    assert do(list_requests.ImportFile(other.id, tmp_path / name)).added == 3
    assert lists.get(other.id).entries == lists.get(made.id).entries
