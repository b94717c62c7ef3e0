"""Backing everything up, and having a backup put back, from the menu."""

from pathlib import Path

import pytest
from PySide6.QtCore import QDir
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QLabel, QLineEdit, QPushButton

from tests.making import OPEN
from tests.pages.window_page import WindowPage
from tests.ui.exchange import fill
from tests.ui.fake_panels import FAKED
from watcher.domain.backups import BackupFound, Restore
from watcher.domain.errors import InputError
from watcher.engine.backup_requests import BackUp, ExamineBackup
from watcher.ui.acts import Act
from watcher.ui.backups import Backups
from watcher.ui.file_drops import FileDrops
from watcher.ui.main_window import MainWindow


class BackupsPage(WindowPage):
    def __init__(self, window, backups):
        super().__init__(window)
        self.backups = backups
        self.ended = []
        backups.settled.connect(lambda: self.ended.append(backups.wanted))

    def choose(self, act, path):
        self.do(act)
        dialog = self.window.findChild(QFileDialog)
        dialog.fileSelected.emit(str(path))
        dialog.close()
        return dialog

    def question(self, name):
        return next((d for d in self.window.findChildren(QDialog, name) if d.isVisible()), None)

    def said(self):
        shown = self.question("password") or self.question("restore")
        return "\n".join(label.text() for label in shown.findChildren(QLabel))

    def type(self, *texts):
        for field, text in zip(self.question("password").findChildren(QLineEdit), texts, strict=True):
            assert field.echoMode() is QLineEdit.EchoMode.Password
            field.setText(text)

    def button(self, text):
        shown = self.question("password") or self.question("restore")
        return next(one for one in shown.findChildren(QPushButton) if one.text() == text)


@pytest.fixture
def page(qtbot, session, theme, settings, market, monkeypatch):
    monkeypatch.setattr(QFileDialog, "open", QFileDialog.show)
    window = MainWindow(session, theme, settings, panels=FAKED)
    qtbot.addWidget(window)
    fill(market)
    window.show()
    return BackupsPage(window, Backups(session, window.actions_by_name, window))


def test_everything_is_backed_up_with_a_password_typed_twice_or_none(page, engine, market, session):
    dialog = page.choose(Act.BACK_UP, "/out/mine.watcher-backup")
    assert dialog.defaultSuffix() == "watcher-backup"
    assert Path(dialog.selectedFiles()[0]).name == f"{session.now():%Y-%m-%d}.watcher-backup"
    assert "no way to put it back without" in page.said().replace("\n", " ")
    page.type("secret", "secrte")
    assert not page.button("&Back up").isEnabled()
    assert "not the same yet" in page.said()
    page.type("secret", "secret")
    page.button("&Back up").click()
    (asked,) = engine.requests(BackUp)
    assert (asked.path, asked.password) == (Path("/out/mine.watcher-backup"), "secret")
    assert "secret" not in repr(asked), "it may stand in a log"
    engine.answer(BackUp, "mine.watcher-backup")
    market.read()
    assert "Everything is in mine.watcher-backup." in page.notice
    page.choose(Act.BACK_UP, "/out/open.watcher-backup")
    page.button("&Back up").click()
    assert engine.requests(BackUp)[-1].password == ""
    engine.answer(BackUp, error=InputError("/out cannot be written."))
    market.read()
    assert "/out cannot be written." in page.notice


def test_a_backup_is_described_and_put_back_only_if_that_is_wanted(page, engine, market):
    page.choose(Act.RESTORE, "/b/<b>one.watcher-backup")
    engine.answer(ExamineBackup, BackupFound(OPEN, "1.2"))
    market.read()
    assert "<b>one.watcher-backup" in page.said()
    assert "15 November 2023" in page.said()
    assert "Watcher 1.2" in page.said()
    assert "is kept in the profile's folder" in page.said()
    assert page.question("restore").findChild(QDialogButtonBox).buttons()[1].isDefault()
    page.question("restore").reject()
    assert page.ended == []
    page.choose(Act.RESTORE, "/b/one.db")
    engine.answer(ExamineBackup, BackupFound(OPEN))
    market.read()
    assert "A copy of the database" in page.said()
    page.button("&Restore it").click()
    assert page.ended == [Restore(Path("/b/one.db"))]


def test_a_password_is_asked_for_until_it_is_right(page, engine, market):
    page.backups.parent().findChild(FileDrops).backup_dropped.emit("/b/one.watcher-backup")
    engine.answer(ExamineBackup, BackupFound(needs_password=True))
    market.read()
    assert "one.watcher-backup is encrypted." in page.said()
    assert not page.button("&Go on").isEnabled()
    page.type("guess")
    page.button("&Go on").click()
    engine.answer(ExamineBackup, error=InputError("It could not be decrypted.", "Is the password right?"))
    market.read()
    assert "It could not be decrypted. Is the password right?" in page.said()
    page.type("secret")
    page.button("&Go on").click()
    engine.answer(ExamineBackup, BackupFound(OPEN, "1.2"))
    market.read()
    page.button("&Restore it").click()
    assert [(one.path, one.password) for one in page.ended] == [(Path("/b/one.watcher-backup"), "secret")]


def test_what_is_no_backup_is_said(page, engine, market):
    page.backups.open(str(Path(QDir.tempPath()) / "x.watcher-backup"))
    engine.answer(ExamineBackup, error=InputError("x is no backup of Watcher.", "Choose another."))
    market.read()
    assert "x is no backup of Watcher. Choose another." in page.notice
    assert page.ended == []
