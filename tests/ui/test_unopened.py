"""What whoever started the program by its icon sees where no window can open."""

import io
import os
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from watcher import app
from watcher.domain.errors import ProfileError
from watcher.ui.unopened import UnopenedDialog, is_needed


class Terminal(io.StringIO):
    """A standard error that says to be one."""

    name = "<stderr>"

    def isatty(self):
        return True


def test_it_says_what_is_wrong_and_what_to_do_and_enter_closes_it(qtbot):
    dialog = UnopenedDialog(ProfileError("The folder <b>x</b> cannot be written.", "Make it writable."))
    qtbot.addWidget(dialog)
    dialog.show()
    label = dialog.findChild(QLabel)
    assert label.text() == "The folder <b>x</b> cannot be written.\n\nMake it writable."
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.font().families() == QApplication.font().families()
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("platform", "is_terminal", "name", "needed"),
    [
        ("xcb", False, "<stderr>", True),
        ("xcb", True, "<stderr>", False),
        ("windows", True, os.devnull, True),
        ("offscreen", False, "<stderr>", False),
    ],
)
def test_it_is_shown_where_nobody_reads_a_terminal(qapp, monkeypatch, platform, is_terminal, name, needed):
    stream = Terminal() if is_terminal else io.StringIO()
    stream.name = name
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: platform)
    assert is_needed() is needed


@pytest.mark.parametrize("needed", [True, False])
def test_the_program_shows_it_and_waits(qapp, monkeypatch, needed):
    shown = []
    monkeypatch.setattr("watcher.ui.unopened.is_needed", lambda: needed)
    monkeypatch.setattr(UnopenedDialog, "exec", lambda dialog: shown.append(dialog.findChild(QLabel).text()))
    app.say_why(ProfileError("Full."))
    assert shown == ["Full."] * needed
