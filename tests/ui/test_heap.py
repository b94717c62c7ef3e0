"""The collector while the program starts: a little at a time, and by itself afterwards."""

import gc

import pytest
from PySide6.QtCore import QObject

from watcher.ui.heap import Heap


class Ring:
    def __init__(self):
        self.itself = self


@pytest.fixture
def heap():
    was_enabled = gc.isenabled()
    parent = QObject()
    yield Heap(parent)
    gc.unfreeze()
    if was_enabled:
        gc.enable()
    else:
        gc.disable()


class Dying(Ring):
    def __init__(self, died):
        super().__init__()
        self.died = died

    def __del__(self):
        self.died.append(self)


def test_what_was_imported_is_set_aside_without_being_looked_at(qapp, heap):
    died = []
    Dying(died)
    heap.set_aside()
    assert gc.get_freeze_count() > 0
    gc.collect()
    assert died == []


def test_once_the_program_has_started_what_came_is_collected_and_python_goes_on_by_itself(qapp, heap):
    died = []
    heap.set_aside()
    Dying(died)
    heap.settle()
    assert len(died) == 1
    assert gc.isenabled()
    assert not heap._started.isActive()
