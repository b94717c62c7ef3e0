"""Why, the log, what was worth it, and files of alerts: dialogs around the panel."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QLineEdit, QPushButton, QTableView, QToolButton

from tests.pages.alerts_page import AlertsPage
from tests.ui.alerts.making import alert, firing
from tests.ui.alerts.test_arrangement import acts, panel, window  # noqa: F401 (fixtures)
from tests.ui.exchange import NOON
from watcher.domain.alerts.accounts import Judged
from watcher.domain.alerts.afterwards import FireRecord, Horizon, LaterPrice, worth
from watcher.domain.alerts.alert import AlertId, Label, LogEntry
from watcher.domain.alerts.alert_file import AlertsImported, Refused
from watcher.domain.alerts.logbook import Explanation, LogFilter, log_lines
from watcher.domain.alerts.wide import PORTFOLIO
from watcher.domain.errors import StoreError
from watcher.domain.quote import Session
from watcher.domain.symbols import Symbol
from watcher.engine.alert_requests import (
    ExplainAlert,
    ExportAlerts,
    ExportLog,
    ImportAlerts,
    ShowLog,
    ShowWorth,
)
from watcher.engine.messages import FiringsNews
from watcher.ui.alerts.acts import AlertAct
from watcher.ui.alerts.log_dialog import LogDialog
from watcher.ui.alerts.why_dialog import WhyDialog


@pytest.fixture
def page(panel):  # noqa: F811
    return AlertsPage(panel)


def cells(table):
    model = table.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def tables(dialog):
    """The tables in the order in which they are read."""
    order = ("The last prices", "What fired", "What was decided", "What each")
    found = {
        name: t
        for t in dialog.findChildren(QTableView)
        for name in order
        if t.accessibleName().startswith(name)
    }
    return [found[name] for name in order if name in found]


def label(dialog, name):
    return dialog.findChild(QLabel, name).text()


def judged(seconds, price, verdict):
    at = NOON - timedelta(seconds=seconds)
    return Judged(at, at, Decimal(price), Session.REGULAR, verdict)


@pytest.fixture
def why(page, acts, market, engine):  # noqa: F811
    market.alerts(alert(1))
    page.mark("BABA below")
    page.choose("Why did it, or not? …")
    return page.panel.window().findChild(WhyDialog)


def test_why_names_the_last_prices_and_what_each_came_to(why, engine, market):
    account = (judged(20, "78.50", "not_met"), judged(10, "74.10", "session"))
    log = (LogEntry(NOON, AlertId("a1"), "stale", Decimal("78.4"), "suspended"),)
    engine.answer(ExplainAlert, Explanation(alert(1, suspended="stale"), account, log))
    market.read()
    assert why.windowTitle() == "Why: BABA below 75.00"
    assert label(why, "said") == (
        "BABA below 75.00 is suspended. Too old: nothing fires on old prices. Now 4.4 % away."
    )
    prices, decided = map(cells, tables(why))
    assert [row[1:] for row in prices] == [
        ["BABA", "74.10", "regular", "session", "From a session that this alert does not listen to."],
        ["BABA", "78.50", "regular", "not met", "The condition was not met."],
    ]
    assert decided[0][1:] == ["78.4", "Too old: nothing fires on old prices.", "suspended"]


def test_why_says_whose_price_it_was(why, engine, market):
    account = (
        Judged(NOON, None, Decimal("25.47"), None, "not_met", Symbol("KWEB")),
        Judged(NOON, None, None, None, "fired"),
    )
    engine.answer(ExplainAlert, Explanation(alert(1), account, ()))
    market.read()
    assert [row[1:5] for row in cells(tables(why)[0])] == [
        ["BABA", "–", "", "fired"],
        ["KWEB", "25.47", "", "not met"],
    ]


def test_an_alert_that_heard_nothing_says_so(why, engine, market):
    engine.answer(ExplainAlert, Explanation(alert(1), (), ()))
    market.read()
    assert label(why, "said").endswith("No price was heard for it yet.")


def test_what_cannot_be_read_is_said(why, engine, market):
    engine.answer(ExplainAlert, error=StoreError("The disk is gone.", "Look for it."))
    market.read()
    assert label(why, "said") == "The disk is gone. Look for it."


def test_one_window_for_one_alert(why, page):
    page.choose("Why did it, or not? …")
    assert len([one for one in page.panel.window().findChildren(WhyDialog) if one.isVisible()]) == 1
    next(b for b in why.findChildren(QPushButton) if b.text() == "&Close").click()


def test_rows_are_copied_as_text_that_starts_no_formula(why, engine, market):
    log = (LogEntry(NOON, AlertId("a1"), "fired", None, "=1+1"),)
    engine.answer(ExplainAlert, Explanation(alert(1), (), log))
    market.read()
    table = tables(why)[1]
    table.setFocus()
    table.selectAll()
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().endswith("\t–\tIt fired.\t'=1+1\n")


# ---- the log


@pytest.fixture
def log(page, acts, market):  # noqa: F811
    acts[AlertAct.LOG].trigger()
    return page.panel.window().findChild(LogDialog)


def lines():
    first = firing(1, note="<b>buy</b>", labels=(Label.GAPPED,))
    later = {Horizon.HOUR: LaterPrice(Horizon.HOUR, NOON, first.price * 2, NOON, is_settled=True)}
    records = [FireRecord(1, first, later), FireRecord(2, firing(2, "PDD"), {})]
    return records, log_lines(records, [], {}, {})


def answer(engine, market):
    records, found = lines()
    engine.answer(ShowLog, found)
    engine.answer(ShowWorth, worth(records))
    market.read()


def test_the_log_says_what_fired_and_what_came_after(log, engine, market):
    assert engine.requests(ShowLog) == [ShowLog(LogFilter(fires_only=True))]
    answer(engine, market)
    rows = cells(tables(log)[0])
    assert [row[1:] for row in rows if row[1] == "BABA"] == [
        ["BABA", "below 75.00 (gapped)", "74.90", "+100.00%", "–", "–", "<b>buy</b>"]
    ]
    assert label(log, "note") == "2 lines, newest first"
    assert [row[0] for row in cells(tables(log)[1])] == ["BABA", "PDD"]
    assert cells(tables(log)[1])[0][3:] == ["+100.00%", "–", "–", "not known yet"]


def test_a_line_of_the_log_leads_to_its_day(log, page, engine, market, qtbot):
    answer(engine, market)
    sheet = tables(log)[0]
    sheet.setCurrentIndex(sheet.model().index(0, 0))
    with qtbot.waitSignal(page.panel.day_wanted) as wanted:
        QTest.keyClick(sheet, Qt.Key.Key_Return)
    found = lines()[1][0]
    assert wanted.args == [found.symbol, found.at.date()]
    log.look()
    engine.answer(ShowLog, [replace(found, symbol=PORTFOLIO)])
    market.read()
    sheet.activated.emit(sheet.model().index(0, 0))
    assert "no card of a day" in label(log, "note")


def test_the_log_is_filtered(log, engine, market, qtbot):
    log.findChild(QCheckBox).click()
    assert engine.requests(ShowLog)[-1].wanted == LogFilter()
    log.findChild(QLineEdit).setText("gapped")
    qtbot.waitUntil(lambda: engine.requests(ShowLog)[-1].wanted == LogFilter(text="gapped"))
    engine.answer(ShowLog, [])
    market.read()
    assert label(log, "note") == "Nothing suits the search."


def test_an_empty_log_says_so_and_follows_what_fires(log, engine, market):
    engine.answer(ShowLog, [])
    market.read()
    assert label(log, "note") == "Nothing has fired yet."
    before = len(engine.requests(ShowLog))
    market.post(FiringsNews((firing(1),), 1))
    assert len(engine.requests(ShowLog)) == before + 1
    engine.answer(ShowLog, error=StoreError("The disk is gone."))
    market.read()
    assert label(log, "note") == "The disk is gone."


def test_the_log_is_exported_as_it_is_filtered(log, engine, market):
    answer(engine, market)
    next(b for b in log.findChildren(QPushButton) if "Export" in b.text()).click()
    dialog = log.findChild(QFileDialog)
    dialog.fileSelected.emit("/tmp/alerts.csv")
    dialog.close()
    assert engine.requests(ExportLog) == [ExportLog(LogFilter(fires_only=True), Path("/tmp/alerts.csv"))]
    engine.answer(ExportLog, 2)
    market.read()
    assert label(log, "note") == "2 lines were exported."


def test_what_fired_leads_to_the_log(page, acts):  # noqa: F811
    next(b for b in page.fired_panel.findChildren(QToolButton) if b.text() == "Log").click()
    assert page.panel.window().findChild(LogDialog).isVisible()


def test_there_is_one_log(log, page, acts):  # noqa: F811
    acts[AlertAct.LOG].trigger()
    assert len(page.panel.window().findChildren(LogDialog)) == 1


# ---- files


def choose(page, path):
    dialog = page.panel.window().findChild(QFileDialog)
    dialog.fileSelected.emit(path)
    dialog.close()
    dialog.setParent(None)


def test_alerts_come_from_a_file_and_go_to_one(page, acts, engine, market, qtbot):  # noqa: F811
    acts[AlertAct.IMPORT].trigger()
    choose(page, "/tmp/alerts.json")
    assert engine.requests(ImportAlerts) == [ImportAlerts(Path("/tmp/alerts.json"))]
    with qtbot.waitSignal(page.panel.done) as told:
        engine.answer(ImportAlerts, AlertsImported((alert(1),), 0, (Refused(2, "It is no object."),)))
        market.read()
    assert told.args[0].is_partial
    assert told.args[0].said.startswith("1 alert was added")
    acts[AlertAct.EXPORT].trigger()
    choose(page, "/tmp/out.json")
    assert engine.requests(ExportAlerts) == [ExportAlerts(Path("/tmp/out.json"))]
    with qtbot.waitSignal(page.panel.done) as told:
        engine.answer(ExportAlerts, 3)
        market.read()
    assert told.args[0].said == "3 alerts were exported."


def test_a_file_that_cannot_be_read_is_said(page, acts, engine, market, qtbot):  # noqa: F811
    acts[AlertAct.IMPORT].trigger()
    choose(page, "/tmp/alerts.json")
    with qtbot.waitSignal(page.panel.failed) as told:
        engine.answer(ImportAlerts, error=StoreError("It is gone."))
        market.read()
    assert told.args[0].title == "It is gone."
