"""Steps back and forth through any sequence of changes, and what is chosen meanwhile."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.domain.test_drawings import drawing
from watcher.domain.drawings import MOST
from watcher.ui.chart.drawings.sheet import Sheet


def made():
    told = []
    sheet = Sheet(lambda: told.append(tuple(sheet.drawings)))
    return sheet, told


def test_what_is_added_lies_on_top_and_is_chosen():
    sheet, told = made()
    first, second = sheet.add(drawing()), sheet.add(drawing())
    assert [one.id for one in sheet.drawings] == [first.id, second.id] == [1, 2]
    assert sheet.current == second
    assert len(told) == 2


def test_what_is_removed_is_no_longer_chosen():
    sheet, _ = made()
    sheet.add(drawing())
    sheet.remove(1)
    assert (sheet.current, sheet.chosen, list(sheet.drawings)) == (None, None, [])


def test_a_change_that_changes_nothing_is_no_step():
    sheet, told = made()
    sheet.change(sheet.add(drawing()))
    sheet.remove(99)
    assert len(told) == 1


def test_choosing_goes_round():
    sheet, _ = made()
    sheet.choose_next(1)
    assert sheet.chosen is None
    for _ in range(3):
        sheet.add(drawing())
    sheet.chosen = None
    sheet.choose_next(1)
    assert sheet.chosen == 1
    sheet.choose_next(-1)
    assert sheet.chosen == 3
    sheet.choose_next(1)
    assert sheet.chosen == 1


def test_another_symbol_begins_with_a_clean_past():
    sheet, _ = made()
    sheet.add(drawing())
    sheet.load([drawing(id=7)])
    assert not sheet.can_undo
    sheet.undo()
    assert [one.id for one in sheet.drawings] == [7]


def test_there_is_an_end_to_it():
    sheet, _ = made()
    sheet.load([drawing(id=n) for n in range(MOST)])
    assert sheet.is_full


@given(st.lists(st.sampled_from(["add", "change", "remove", "undo", "redo"]), max_size=40))
def test_undo_and_redo_walk_one_path(steps):
    sheet, _ = made()
    path, at = [()], 0
    for step in steps:
        before = tuple(sheet.drawings)
        if step == "add":
            sheet.add(drawing())
        elif step == "change" and sheet.drawings:
            sheet.change(replace(sheet.drawings[0], text=sheet.drawings[0].text + "x"))
        elif step == "remove" and sheet.drawings:
            sheet.remove(sheet.drawings[-1].id)
        elif step == "undo":
            sheet.undo()
            at = max(0, at - 1)
        elif step == "redo":
            sheet.redo()
            at = min(len(path) - 1, at + 1)
        if step in {"add", "change", "remove"} and tuple(sheet.drawings) != before:
            path, at = [*path[: at + 1], tuple(sheet.drawings)], at + 1
        assert tuple(sheet.drawings) == path[at]
        assert (sheet.can_undo, sheet.can_redo) == (at > 0, at < len(path) - 1)
