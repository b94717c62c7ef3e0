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


def test_what_is_new_is_collected_and_what_stays_is_looked_at_no_more(qapp, heap):
    died = []

    class Dying(Ring):
        def __del__(self):
            died.append(self)

    Dying()
    heap.set_aside()
    assert len(died) == 1
    assert gc.get_freeze_count() > 0
