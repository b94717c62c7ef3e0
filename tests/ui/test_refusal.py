"""The dialog where the database cannot be opened."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from tests.making import OPEN
from watcher.domain.errors import StoreError
from watcher.domain.notices import Refused
from watcher.engine.requests import BeginEmpty, GoBack
from watcher.ui.refusal import RefusalDesk, RefusalDialog

BACK, EMPTY, LEAVE = "Go back to this copy", "Begin with nothing", "Close Watcher"


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def desk(session, window):
    desk = RefusalDesk(session, window)
    desk.ended = []
    desk.settled.connect(lambda: desk.ended.append(desk.goes_on))
    return desk


@pytest.fixture
def refuse(mailbox, session, window, market, desk):
    def refused(copy_made_at, *, is_lost=False):
        mailbox.post(Refused("The database <b>x</b> is damaged.", "Move it away.", copy_made_at, is_lost))
        market.read()
        return window.findChild(RefusalDialog)

    return refused


def said(dialog):
    return dialog.findChild(QLabel).text()


def buttons(dialog):
    return {button.text(): button for button in dialog.findChildren(QPushButton)}


def test_a_copy_is_offered_with_its_time_and_gone_back_to(refuse, engine, market, desk):
    dialog = refuse(OPEN)
    assert "The database <b>x</b> is damaged." in said(dialog)
    assert "a good copy of 15 November 2023" in said(dialog)
    assert "Move it away." not in said(dialog)
    buttons(dialog)[BACK].click()
    assert engine.requests(GoBack) == [GoBack()]
    assert not buttons(dialog)[BACK].isEnabled()
    engine.answer(GoBack, OPEN)
    market.read()
    assert desk.ended == [True]


def test_what_keeps_it_from_going_back_is_said_and_it_may_be_tried_again(refuse, engine, market, desk):
    dialog = refuse(OPEN)
    buttons(dialog)[BACK].click()
    engine.answer(GoBack, error=StoreError("Another Watcher has it.", "End it."))
    market.read()
    assert said(dialog) == "Another Watcher has it. End it."
    assert buttons(dialog)[BACK].isEnabled()
    dialog.reject()
    assert desk.ended == [False]


def test_where_there_is_no_copy_it_begins_with_nothing_if_that_is_wanted(refuse, engine, market, desk):
    dialog = refuse(None, is_lost=True)
    assert "no good copy" in said(dialog)
    assert "is kept beside" in said(dialog)
    assert "A backup of your own" in said(dialog)
    assert buttons(dialog)[LEAVE].isDefault()
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert engine.requests(BeginEmpty) == []
    dialog = refuse(None, is_lost=True)
    buttons(dialog)[EMPTY].click()
    assert engine.requests(BeginEmpty) == [BeginEmpty()]
    engine.answer(BeginEmpty, None)
    market.read()
    assert desk.ended == [False, True]


def test_what_is_not_damaged_can_only_be_closed(refuse, desk):
    dialog = refuse(None)
    assert said(dialog).endswith("Move it away.")
    assert list(buttons(dialog)) == [LEAVE]
    buttons(dialog)[LEAVE].click()
    assert desk.ended == [False]
