"""The calendar panel: what it lists, how months are turned, what is selected and exported."""

from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QStackedWidget

from tests.ui.exchange import fill
from watcher.domain.agenda import AgendaEntry, AgendaKind
from watcher.domain.errors import StoreError
from watcher.domain.formats import Formats
from watcher.domain.symbols import Symbol
from watcher.engine.agenda_requests import ExportAgenda, LoadAgenda
from watcher.engine.messages import AgendaNews
from watcher.ui import words
from watcher.ui.actions import Actions
from watcher.ui.agenda.acts import ACTS, AgendaAct
from watcher.ui.agenda.agenda_list import AgendaList
from watcher.ui.agenda.month import MonthView, month_after, weeks_of
from watcher.ui.agenda.panel import AgendaPanel

BABA, PDD = Symbol("BABA"), Symbol("PDD")
K = AgendaKind
REPORT = AgendaEntry(date(2023, 11, 20), K.EARNINGS, "Earnings", BABA, is_estimate=True)
PAID = AgendaEntry(date(2023, 11, 20), K.EX_DIVIDEND, "Ex-dividend, 1.05 USD a share", PDD)
HALF = AgendaEntry(
    date(2023, 11, 24), K.HALF_DAY, "NYSE closes early", at=datetime(2023, 11, 24, 18, tzinfo=UTC)
)


class AgendaPage:
    """What a user sees of it."""

    def __init__(self, panel, acts):
        self.panel, self.acts = panel, acts
        self.list = panel.findChild(AgendaList)
        self.month = panel.findChild(MonthView)
        self.pages = panel.findChild(QStackedWidget)

    @property
    def lines(self):
        model = self.list.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    @property
    def days(self):
        """What each day of the month says, of those that say something."""
        model = self.month.model()
        cells = (model.index(row, at).data() for row in range(model.rowCount()) for at in range(7))
        return [cell for cell in cells if not cell.endswith(": nothing")]

    @property
    def said(self):
        """What stands there instead of a calendar."""
        shown = self.pages.currentWidget()
        return shown.text() if isinstance(shown, QLabel) else ""

    def do(self, act):
        self.acts[act].trigger()

    def press_enter(self, view, row, column=0):
        view.setCurrentIndex(view.model().index(row, column))
        QTest.keyClick(view, Qt.Key.Key_Return)


@pytest.fixture
def page(qtbot, session, theme, market, window):
    fill(market)
    market.read()
    panel = AgendaPanel(session, theme)
    qtbot.addWidget(panel)
    acts = Actions(theme, window)
    acts.add(ACTS, window)
    panel.join(acts)
    panel.resize(700, 300)
    panel.show()
    return AgendaPage(panel, acts)


def answer(engine, market, *entries):
    engine.answer(LoadAgenda, entries)
    market.read()


def test_the_next_ninety_days_are_listed_and_today_is_always_among_them(page, engine, market, session):
    asked = engine.requests(LoadAgenda)[-1]
    # A day more at both ends: an instant may be on another day of the user.
    assert asked == LoadAgenda(session.shown.symbols, date(2023, 11, 16), date(2024, 2, 16))
    answer(engine, market, REPORT, PAID, HALF)
    assert page.lines[:3] == [
        "Today, Nothing",
        "Monday 20 November, BABA, Earnings (estimate)",
        "Monday 20 November, PDD, Ex-dividend, 1.05 USD a share",
    ]
    assert page.panel.header.note == "next 90 days"


def test_times_are_in_the_user_s_zone_and_on_the_user_s_day(page, engine, market):
    words.write_as(Formats(zone=ZoneInfo("Asia/Hong_Kong")))
    answer(engine, market, HALF)
    assert page.lines[-1] == "Saturday 25 November, NYSE closes early, 02:00"
    page.panel.rewrite()
    words.write_as(Formats(zone=ZoneInfo("America/New_York"), twelve_hours=True))
    page.panel.rewrite()
    assert page.lines[-1] == "Friday 24 November, NYSE closes early, 1:00 PM"


def test_an_empty_calendar_says_what_to_expect(page, engine, market):
    answer(engine, market)
    assert page.said.startswith("Nothing is known of the next 90 days yet.")
    assert "asked about once a day" in page.said


def test_a_store_that_cannot_be_read_is_told(page, engine, market, qtbot):
    with qtbot.waitSignal(page.panel.failed):
        engine.answer(LoadAgenda, error=StoreError("The database is damaged."))
        market.read()
    assert page.said.startswith("The database is damaged.")


def test_choosing_an_entry_selects_its_symbol_and_a_market_s_does_not(page, engine, market, session):
    answer(engine, market, PAID, HALF)
    page.press_enter(page.list, 1)
    assert session.selected == PDD
    page.press_enter(page.list, 2)
    assert session.selected == PDD


def test_a_month_is_shown_turned_and_left_again(page, engine, market):
    answer(engine, market, REPORT)
    page.do(AgendaAct.MONTH)
    assert page.pages.currentWidget() is page.month
    assert page.panel.header.note == "November 2023"
    assert page.days == ["20 November: BABA Earnings (estimate)"]
    page.do(AgendaAct.LATER)
    assert page.panel.header.note == "December 2023"
    asked = engine.requests(LoadAgenda)[-1]
    assert (asked.first, asked.last) == (date(2023, 11, 26), date(2024, 1, 1))
    page.do(AgendaAct.TODAY)
    assert page.panel.header.note == "November 2023"
    page.do(AgendaAct.MONTH)
    assert page.pages.currentWidget() is page.list


def test_turning_the_month_leaves_the_agenda(page, engine, market):
    answer(engine, market, REPORT)
    page.do(AgendaAct.EARLIER)
    assert page.panel.header.note == "October 2023"
    assert page.acts[AgendaAct.MONTH].isChecked()
    page.do(AgendaAct.MONTH)
    assert page.panel.header.note == "next 90 days"


def test_enter_on_a_day_goes_through_its_companies(page, engine, market, session):
    page.do(AgendaAct.MONTH)
    answer(engine, market, REPORT, PAID)
    session.select(Symbol("JD"))
    chosen = []
    for _ in range(3):
        page.press_enter(page.month, 3)
        chosen.append(session.selected)
    assert chosen == [BABA, PDD, BABA]


def test_more_that_is_known_of_a_company_is_read(page, engine, market, qtbot):
    answer(engine, market, REPORT)
    before = len(engine.requests(LoadAgenda))
    market.post(AgendaNews(PDD))
    market.read()
    page.panel._settle.timeout.emit()
    assert len(engine.requests(LoadAgenda)) == before + 1


def test_what_is_shown_is_exported(page, engine, market, session, tmp_path, qtbot):
    answer(engine, market, REPORT)
    page.do(AgendaAct.EXPORT)
    dialog = page.panel.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "watcher.ics"))
    dialog.close()
    asked = engine.requests(ExportAgenda)[-1]
    assert (asked.first, asked.last, asked.path) == (
        date(2023, 11, 17),
        date(2024, 2, 15),
        Path(tmp_path / "watcher.ics"),
    )
    with qtbot.waitSignal(page.panel.done) as told:
        engine.answer(ExportAgenda, 1)
        market.read()
    assert told.args[0].said == "1 entry was exported."


@pytest.mark.parametrize(
    ("first", "mondays", "last"), [((2023, 11), 5, 27), ((2021, 2), 4, 22), ((2023, 10), 6, 30)]
)
def test_a_month_has_the_weeks_that_it_touches(first, mondays, last):
    found = weeks_of(date(*first, 1))
    assert (len(found), found[-1].day) == (mondays, last)


def test_months_are_turned_over_the_end_of_a_year():
    assert month_after(date(2023, 12, 1)) == date(2024, 1, 1)
    assert month_after(date(2023, 1, 1), -1) == date(2022, 12, 1)
    assert month_after(date(9998, 12, 1)) == date(9998, 12, 1)


def test_the_next_day_is_read_at_midnight(page, engine, market, clock):
    answer(engine, market, REPORT)
    clock.move(days=1)
    page.panel._wake.rang.emit()
    assert engine.requests(LoadAgenda)[-1].first == date(2023, 11, 17)
    answer(engine, market, REPORT)
    assert page.lines[0] == "Today, Nothing"
    assert page.lines[1].startswith("Monday 20 November, BABA")


def test_a_day_says_all_of_it_as_a_tooltip_without_markup(page, engine, market):
    page.do(AgendaAct.MONTH)
    answer(engine, market, AgendaEntry(date(2023, 11, 20), K.SPLIT, "<b>Split</b>", BABA), PAID)
    said = page.month.model().index(3, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert said == "20 November: BABA &lt;b&gt;Split&lt;/b&gt;<br>PDD Ex-dividend, 1.05 USD a share"
