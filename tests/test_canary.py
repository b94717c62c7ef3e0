"""Watches for a PySide6 that loses references to None and bools (6.12.0 does, on Python 3.11)."""

import sys

from PySide6.QtCore import QObject, Signal, Slot

EMITS = 100  # a bad one aborts the process after some hundreds
SLACK = 20


class _Bell(QObject):
    rung = Signal(object)


class _Ear(QObject):
    @Slot(object)
    def hear(self, thing: object) -> None:
        """Return None, as every slot does: the reference that goes missing."""


def test_signals_keep_the_references_to_none_and_bools():
    bell, ear = _Bell(), _Ear()
    bell.rung.connect(ear.hear)
    before = [sys.getrefcount(thing) for thing in (None, True, False)]

    for _ in range(EMITS):
        for thing in (None, True, False):
            bell.rung.emit(thing)

    after = [sys.getrefcount(thing) for thing in (None, True, False)]
    assert all(now > then - SLACK for then, now in zip(before, after, strict=True)), (before, after)
