"""The drawings of a symbol, shared by the charts that show it."""

import pytest
from PySide6.QtCore import QObject

from tests.domain.test_drawings import drawing
from watcher.domain.drawings import from_json, to_json
from watcher.domain.symbols import Symbol
from watcher.engine.requests import Keep, Recall
from watcher.ui.chart.drawings.kept import Sheets

BABA = Symbol("BABA")


@pytest.fixture
def sheets(session):
    owner = QObject()
    yield Sheets(session, owner)
    owner.deleteLater()


def test_all_that_show_a_symbol_have_one_sheet_which_is_read_once(sheets, engine, market):
    first, second = sheets.open(BABA), sheets.open(BABA)
    assert first is second
    assert len(engine.requests(Recall)) == 1
    told = []
    second.changed.connect(lambda: told.append(len(second.sheet.drawings)))
    engine.answer_recall("drawings BABA", to_json([drawing()]))
    market.read()
    first.sheet.add(drawing())
    assert told == [1, 2]
    (kept,) = engine.requests(Keep)
    assert [one.id for one in from_json(kept.text)] == [one.id for one in second.sheet.drawings]


def test_a_sheet_stays_open_until_nobody_shows_it(sheets, engine):
    first = sheets.open(BABA)
    sheets.open(BABA)
    sheets.close(BABA)
    assert sheets.open(BABA) is first
    sheets.close(BABA)
    sheets.close(BABA)
    assert sheets.open(BABA) is not first
    assert len(engine.requests(Recall)) == 2
