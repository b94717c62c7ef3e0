"""Long work is seen, measured and ended from the status bar."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QProgressBar, QToolButton

from tests.pages.window_page import WindowPage
from tests.ui.exchange import fill
from tests.ui.fake_panels import AlertPanel, ChartPanel, FiguresPanel, faked
from watcher.domain.progress import Progress
from watcher.engine.list_requests import ImportFile
from watcher.engine.messages import Answer
from watcher.engine.requests import GiveUp
from watcher.ui.acts import Act
from watcher.ui.elided import ElidedLabel
from watcher.ui.jobs import JobsPiece
from watcher.ui.main_window import MainWindow


@pytest.fixture
def window(qtbot, session, theme, settings, market):
    # The real key figures read the history of a year a moment later: that is a job, too.
    panels = faked(ChartPanel, AlertPanel, FiguresPanel)
    window = MainWindow(session, theme, settings, panels=panels)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    fill(market)
    window.show()
    window.build_panels()
    return window


@pytest.fixture
def piece(window):
    return window.findChild(JobsPiece)


def text(piece):
    return piece.findChild(ElidedLabel).text()


def number_of(engine, kind):
    return next(number for number, request in reversed(engine.asked) if isinstance(request, kind))


def test_what_is_done_in_a_moment_is_not_mentioned(window, piece, session, engine, market):
    session.import_file(1, Path("list.csv"))
    assert piece._patience.isActive()
    engine.answer(ImportFile, None)
    market.read()
    assert not piece._patience.isActive()
    assert piece.isHidden()


def test_long_work_is_named_and_measured(window, piece, session, engine, market):
    session.import_file(1, Path("list.csv"))
    assert not WindowPage(window).can(Act.CANCEL)
    piece._patience.timeout.emit()
    assert piece.isVisible()
    assert text(piece) == "Importing list.csv …"
    bar = piece.findChild(QProgressBar)
    assert (bar.minimum(), bar.maximum()) == (0, 0)
    market.post(Answer(number_of(engine, ImportFile), Progress(40, 100), final=False))
    assert (bar.value(), bar.maximum()) == (40, 100)
    session.import_file(1, Path("other.csv"))
    assert text(piece) == "Importing list.csv … · 1 more"


def test_long_work_is_ended_by_its_button_or_by_keys(window, piece, session, engine, market):
    session.import_file(1, Path("list.csv"))
    piece._patience.timeout.emit()
    piece.findChild(QToolButton).click()
    number = number_of(engine, ImportFile)
    assert engine.requests(GiveUp) == [GiveUp(number)]
    WindowPage(window).do(Act.CANCEL)
    assert engine.requests(GiveUp) == [GiveUp(number)] * 2
    engine.answer(ImportFile, None)
    market.read()
    assert piece.isHidden()
    assert not WindowPage(window).can(Act.CANCEL)


def test_a_bar_that_knows_no_end_rests_where_motion_is_reduced(window, piece, session, theme):
    theme.reduced_motion = True
    session.import_file(1, Path("list.csv"))
    piece._patience.timeout.emit()
    assert piece.findChild(QProgressBar).isHidden()
    assert piece.isVisible()


def test_a_file_name_is_one_short_line(window, piece, session):
    session.import_file(1, Path("\u202e<b>" + "x" * 300))
    piece._patience.timeout.emit()
    assert len(text(piece)) == 60
    assert "\u202e" not in text(piece)
