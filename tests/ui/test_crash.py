"""A bug is told once, in the window's thread, with a way to copy it."""

import sys
import threading
import traceback
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QPushButton, QWidget

from watcher.ui.bug_report import shareable
from watcher.ui.crash import CrashDesk, CrashReporter


def fail(text="broken"):
    raise RuntimeError(text)


@pytest.fixture
def reporter(qapp):
    reporter = CrashReporter()
    yield reporter
    reporter.uninstall()
    reporter.deleteLater()


@pytest.fixture
def window(qtbot, reporter):
    window = QWidget()
    qtbot.addWidget(window)
    CrashDesk(reporter, window)
    return window


def caught(call):
    try:
        call()
    except RuntimeError as bug:
        return bug


def test_a_bug_opens_a_dialog_that_can_be_copied(window, reporter, qtbot, expect_log):
    expect_log("Uncaught RuntimeError")
    reporter.report(caught(fail))
    qtbot.waitUntil(lambda: window.findChild(QDialog) is not None)
    dialog = window.findChild(QDialog)
    assert not dialog.isModal()
    assert "not something you did" in dialog.findChild(QLabel).text()
    assert "RuntimeError: broken" in dialog.findChild(QPlainTextEdit).toPlainText()
    next(button for button in dialog.findChildren(QPushButton) if button.text() == "Copy details").click()
    assert "RuntimeError: broken" in QGuiApplication.clipboard().text()
    assert "Watcher " in QGuiApplication.clipboard().text()
    dialog.close()
    qtbot.waitUntil(lambda: window.findChild(QDialog) is None)


def test_a_bug_before_there_is_a_window_is_told_once_there_is_one(reporter, qtbot, expect_log, capsys):
    expect_log("Uncaught RuntimeError")
    expect_log("Uncaught ZeroDivisionError")
    reporter.report(caught(fail))
    assert "RuntimeError: broken" in capsys.readouterr().err
    window = QWidget()
    qtbot.addWidget(window)
    CrashDesk(reporter, window)
    qtbot.waitUntil(lambda: window.findChild(QDialog) is not None)
    assert "RuntimeError: broken" in window.findChild(QPlainTextEdit).toPlainText()
    reporter.report(ZeroDivisionError("later"))
    qtbot.waitUntil(lambda: len(window.findChildren(QDialog)) == 2)
    assert "ZeroDivisionError" not in capsys.readouterr().err


def test_the_same_bug_is_told_once(reporter, qtbot, expect_log):
    expect_log("Uncaught RuntimeError")
    told = []
    reporter.crashed.connect(told.append)
    for text in ("one", "two"):
        reporter.report(caught(lambda text=text: fail(text)))
    assert len(told) == 1


def test_a_bug_of_every_frame_leaves_the_log_to_the_rest(reporter, expect_log, caplog):
    expect_log("Uncaught RuntimeError")
    for _ in range(100):
        reporter.report(caught(fail))
    assert [bool(record.exc_info) for record in caplog.records] == [True, *[False] * 6]
    assert "64 times so far, in " in caplog.records[-1].getMessage()


def test_another_bug_is_another(reporter, expect_log):
    expect_log("Uncaught")
    told = []
    reporter.crashed.connect(told.append)
    reporter.report(caught(fail))
    reporter.report(RuntimeError("never raised"))
    assert len(told) == 2


def test_a_thread_may_fail_too(reporter, qtbot, expect_log):
    expect_log("Uncaught RuntimeError")
    reporter.install()
    with qtbot.waitSignal(reporter.crashed) as told:
        thread = threading.Thread(target=fail, args=("in a thread",))
        thread.start()
        thread.join()
    assert "in a thread" in told.args[0]


def test_the_hook_catches_what_nobody_did(reporter, expect_log):
    expect_log("Uncaught RuntimeError")
    told = []
    reporter.crashed.connect(told.append)
    reporter.install()
    bug = caught(fail)
    sys.excepthook(type(bug), bug, bug.__traceback__)
    assert len(told) == 1
    reporter.uninstall()
    assert sys.excepthook is sys.__excepthook__


def test_being_interrupted_is_no_bug(reporter, monkeypatch):
    told, left_to_python = [], []
    reporter.crashed.connect(told.append)
    monkeypatch.setattr(sys, "__excepthook__", lambda *error: left_to_python.append(error))
    reporter.report(KeyboardInterrupt())
    assert (told, len(left_to_python)) == ([], 1)


BOOKED = "bought 20 at 140.10 = 2,802.00\n  for ACC-4711"
CHANNEL = "tgram://12ab:Secret/99 password=hunter2"


def book():
    raise RuntimeError(BOOKED)


def deliver():
    try:
        book()
    except RuntimeError as error:
        raise ExceptionGroup("2 things", [error, ValueError(CHANNEL)]) from error


def test_what_is_copied_holds_no_amount_and_no_secret_but_where_it_was(monkeypatch):
    monkeypatch.setenv("HOME", str(Path(__file__).parents[2]))
    with pytest.raises(ExceptionGroup) as caught_:
        deliver()
    text = shareable("".join(traceback.format_exception(caught_.value)))
    for private in ("20 at", "140.10", "2,802", "4711", "12ab", "hunter2", str(Path.home())):
        assert private not in text
    assert f"line {book.__code__.co_firstlineno + 1}, in book" in text
    assert "raise RuntimeError(BOOKED)" in text
    assert "bought # at # = #" in text
    assert "ValueError: tgram://…" in text
