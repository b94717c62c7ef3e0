"""The tab key goes from one to the next as they are read, in each window by itself."""

from itertools import pairwise

from PySide6.QtWidgets import QPushButton, QWidget

from watcher.ui.tab_order import set_tab_order


def test_each_window_has_an_order_of_its_own(qtbot):
    window, detached = QWidget(), QWidget()
    for one in (window, detached):
        qtbot.addWidget(one)
    first, third, second = (QPushButton(window) for _ in range(3))
    upper, lowest, lower = (QPushButton(detached) for _ in range(3))
    set_tab_order((first, upper, second, lower, third, lowest))
    for stops in ((first, second, third), (upper, lower, lowest)):
        for before, after in pairwise(stops):
            assert before.nextInFocusChain() is after
