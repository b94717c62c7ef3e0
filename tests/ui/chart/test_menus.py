"""Menus that offer other things with every symbol keep nothing of what they offered before."""

import gc
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from watcher.domain.bars import Interval
from watcher.domain.symbols import Symbol
from watcher.ui.chart.comparison.compared import Comparison
from watcher.ui.chart.comparison.menu import CompareMenu
from watcher.ui.chart.indicators.menu import IndicatorsMenu
from watcher.ui.chart.toolbar import Toolbar


def peers(window):
    menu = CompareMenu(window)

    def offer(number):
        menu.show_choice(Comparison(), Symbol("BABA"), [Symbol(f"S{number}")], None)
        return menu._symbols

    return offer


def presets(window):
    menu = IndicatorsMenu(window)

    def offer(number):
        menu.show_presets([f"set {number}"])
        return menu._presets

    return offer


def intervals(window):
    toolbar = Toolbar(window)

    def offer(number):
        one = (Interval.M1, Interval.D1)[number % 2]
        toolbar.set_interval(one, [one])
        return toolbar.findChild(QMenu)

    return offer


def settle():
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


@pytest.mark.parametrize("made", [peers, presets, intervals])
def test_nothing_is_kept_of_what_was_offered(window, made):
    offer = made(window)
    menu = offer(0)
    settle()
    held = len(menu.findChildren(QAction))
    ghosts = [weakref.ref(action) for number in range(3) for action in offer(number).actions()]
    offer(4)
    settle()
    assert len(ghosts) == 3
    assert [ghost() for ghost in ghosts] == [None] * 3
    assert len(menu.findChildren(QAction)) == held
