"""The portfolio panel: its rows, its sums, what is done with them and taken back."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import QDate, QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QToolButton, QToolTip

from tests.domain.portfolio.making import BABA, DEPOT, booking, security
from tests.domain.portfolio.valuing import Valued
from tests.making import instrument
from tests.pages.pictures import colours
from tests.ui.exchange import new_york
from tests.ui.portfolio.booked import EUROPE, bookings, news_of, valued
from tests.ui.portfolio.conftest import rows_of
from watcher.domain.bars import Bars, BarsKey, Interval
from watcher.domain.chart_data import ChartData
from watcher.domain.corporate_actions import CorporateActions
from watcher.domain.corporate_actions import Split as CorporateSplit
from watcher.domain.errors import InputError
from watcher.domain.portfolio.breakdowns import OpenLot, RealisedLot, by_month, by_year
from watcher.domain.portfolio.live import LivePosition, LiveTotals, live_totals
from watcher.domain.portfolio.proposals import Proposal
from watcher.domain.portfolio.securities import Split
from watcher.domain.portfolio.transactions import Kind
from watcher.engine.chart_requests import LoadActions, LoadBars
from watcher.engine.messages import PortfolioNews
from watcher.engine.portfolio_answers import Drawn, Measured
from watcher.engine.portfolio_requests import (
    ChangeTransactions,
    DismissProposal,
    DrawCourse,
    ExportRealised,
    ListRealised,
    MeasurePerformance,
    PreviewImport,
    RemoveSplit,
    SaveAccount,
    SavePrices,
    SaveSecurity,
    SaveSplit,
    ShowLots,
    UndoImport,
    UndoTransactions,
)
from watcher.ui import words
from watcher.ui.portfolio.account_dialog import AccountDialog
from watcher.ui.portfolio.acts import FolioAct
from watcher.ui.portfolio.bulk_dialog import BulkDialog
from watcher.ui.portfolio.form import TransactionForm
from watcher.ui.portfolio.import_dialog import ImportDialog
from watcher.ui.portfolio.lots_dialog import LotsDialog
from watcher.ui.portfolio.position_rows import FIGURES, FOREIGN, Grouping
from watcher.ui.portfolio.security_dialog import SecurityDialog
from watcher.ui.portfolio.split_dialog import SplitDialog
from watcher.ui.portfolio.total_words import total_words
from watcher.ui.style import Wardrobe
from watcher.ui.totals_piece import TotalsPiece


def tip_of(label):
    """What is said below the mouse."""
    QApplication.sendEvent(label, QHelpEvent(QEvent.Type.ToolTip, QPoint(), QPoint()))
    QToolTip.hideText()
    return label.toolTip()


def dialog(page, kind):
    return page.panel.window().findChild(kind)


def test_nothing_booked_says_how_to_begin(page):
    assert page.shown == "EmptyPage"
    page.book([])
    assert "Nothing is booked yet" in page.words


def test_where_it_is_narrow_a_button_that_the_menu_has_gives_way_to_the_pages(page, window):
    page.book(bookings())
    tabs, buttons = page.panel._tabs, page.panel.header.findChildren(QToolButton)
    importing = next(button for button in buttons if button.text() == "Import …")
    page.panel.header.show_title(False)
    page.panel.resize(1000, 300)
    window.show()
    assert importing.isVisible()
    page.panel._accounts.hide()
    page.panel.resize(570, 300)
    assert not importing.isVisible()
    assert tabs.width() >= tabs.sizeHint().width()
    # The first letter stands where the columns of the table begin.
    assert tabs.x() == 0
    page.panel.resize(1000, 300)
    assert importing.isVisible()


def test_every_position_is_a_row_and_the_sums_stand_below(page):
    page.book(bookings())
    first, second = page.positions
    assert first[:6] == ["BABA", "Depot", "10", "80.00", "78.49", "784.90"]
    assert second[:6] == ["BABA", "Europe <b>", "5", "90.00", "78.49", "392.45"]
    assert first[7:9] == ["−15.10", "−1.89%"]
    assert "Value 1,177.35 USD" in page.words


def test_the_yield_on_cost_stands_beside_each_position_and_with_the_dividends(page, theme):
    page.book(bookings())
    assert [row[12] for row in page.positions] == ["0.88%", "–"]
    page.turn("Dividends")
    yields = page.panel._dividends._yields.view
    assert rows_of(yields) == [["BABA", "7.00", "0.88%"]]
    theme.set_discreet(True)
    assert rows_of(yields) == [["BABA", "•••••", "0.88%"]]


def test_rows_follow_the_price_and_stay_where_they_are(page):
    page.book(bookings())
    page.panel._positions.sheet.selectRow(1)
    page.reprice(bookings(), 100)
    assert [row[5] for row in page.positions] == ["1,000.00", "500.00"]
    assert page.panel._positions.sheet.currentIndex().row() == 1
    assert "Value 1,500.00 USD" in page.words


def test_what_cannot_be_valued_is_named_and_left_out(page):
    page.book(bookings(), price=None)
    assert page.positions[0][5] == "–"
    assert "About the totals: BABA: no price" in page.words
    assert "Value – USD · Day – ·" in page.words


def test_one_account_is_shown_alone(page):
    page.book(bookings())
    page.panel._accounts.setCurrentIndex(page.panel._accounts.findData(EUROPE.id))
    assert [row[2] for row in page.positions] == ["5"]
    assert [row[3] for row in page.transactions] == ["Europe <b>"]


def test_positions_are_grouped_with_their_sums(page):
    page.book(bookings())
    grouping = page.panel._positions._grouping
    grouping.setCurrentIndex(grouping.findData(Grouping.ACCOUNT))
    assert [row[0] for row in page.positions] == ["Depot", "BABA", "Europe <b>", "BABA"]
    assert page.positions[0][5] == "784.90"


def test_the_sector_that_the_source_names_groups_at_once(page):
    page.book(bookings())
    grouping = page.panel._positions._grouping
    grouping.setCurrentIndex(grouping.findData(Grouping.SECTOR))
    assert page.positions[0][0] == "Without sector"
    page.book(bookings(), sector="Consumer Cyclical")
    assert [row[0] for row in page.positions] == ["Consumer Cyclical", "BABA", "BABA"]


def test_a_press_on_a_heading_sorts_and_a_second_one_turns_it_round(page):
    page.book(bookings())
    sheet = page.panel._positions.sheet
    sheet.order_chosen.emit(2)
    down = [row[2] for row in page.positions]
    sheet.order_chosen.emit(2)
    assert (down, [row[2] for row in page.positions]) == (["10", "5"], ["5", "10"])


def test_alt_and_a_digit_sort_by_keys(page):
    page.book(bookings())
    page.panel._positions.sheet.order_chosen.emit(2)
    QTest.keyClick(page.panel._positions.sheet, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert [row[2] for row in page.positions] == ["5", "10"]


def test_going_to_a_row_selects_its_symbol(page, session):
    page.book(bookings())
    page.panel._positions.sheet.selectRow(0)
    assert session.selected == "BABA"


def test_closed_positions_come_when_asked_for(page):
    sold = [*bookings()[:1], booking("sell", "2023-11-02", 10, 85)]
    page.book(sold)
    assert page.positions == []
    page.acts[FolioAct.CLOSED].setChecked(True)
    assert page.positions[0][2] == "0"


def test_amounts_are_hidden_in_discreet_mode(page, theme):
    page.book(bookings())
    theme.set_discreet(True)
    assert "784.90" not in str(page.positions)
    assert "1,177.35" not in page.words
    assert page.positions[0][8] == "−1.89%"


def test_transactions_stand_newest_first_and_are_searched(page, qtbot):
    page.book(bookings())
    page.turn("Transactions")
    assert [row[1] for row in page.transactions] == ["Dividend", "Buy", "Buy"]
    page.do(FolioAct.FIND)
    page.panel._transactions.search.setText("first")
    qtbot.waitUntil(lambda: [row[8] for row in page.transactions] == ["first"])


def test_deleting_says_so_and_can_be_taken_back(page, engine, market):
    page.book(bookings())
    page.turn("Transactions")
    page.panel._transactions.sheet.selectRow(0)
    page.do(FolioAct.DELETE)
    change = engine.requests(ChangeTransactions)[-1].change
    assert [one.kind for one in change.before] == [Kind.DIVIDEND]
    engine.answer(ChangeTransactions, change)
    market.read()
    (deed,) = page.deeds
    assert deed.said == "1 transaction was deleted."
    page.panel.restore(deed)
    assert engine.requests(UndoTransactions) == [UndoTransactions(change)]


def test_an_import_is_taken_back_as_a_whole(page, engine, market):
    page.do(FolioAct.UNDO_IMPORT)
    engine.answer(UndoImport, error=InputError("There is no import to take back.", "Import a file first."))
    market.read()
    assert page.errors[0].title == "There is no import to take back."


def test_a_transaction_is_typed_computed_and_booked(page, engine, market, session):
    page.book(bookings())
    session.select("BABA")
    page.do(FolioAct.ADD)
    form = dialog(page, TransactionForm)
    form.fields.quantity.setText("3")
    form.fields.price.setText("80.50")
    assert "Amount: 241.5" in form._computed.text()
    form._on_save()
    (made,) = engine.requests(ChangeTransactions)[-1].change.after
    assert (made.kind, made.security, made.quantity, made.currency) == (Kind.BUY, BABA, 3, "USD")


def test_a_refused_booking_keeps_what_was_typed(page, engine, market, session):
    page.book(bookings())
    session.select("BABA")
    page.do(FolioAct.ADD)
    form = dialog(page, TransactionForm)
    form.fields.kind.setCurrentIndex(form.fields.kind.findData("sell"))
    form.fields.quantity.setText("999")
    form.fields.price.setText("80")
    form._on_save()
    engine.answer(ChangeTransactions, error=InputError("You hold 10 BABA.", "Sell less."))
    market.read()
    assert (form._said.text(), form.fields.quantity.text()) == ("You hold 10 BABA. Sell less.", "999")
    assert form._buttons.isEnabled()


@pytest.mark.parametrize(
    ("quantity", "price", "said"),
    [("ten", "80", "“ten”"), ("", "", "quantity"), ("-3", "80", "quantity")],
)
def test_bad_input_is_named_and_nothing_is_booked(page, engine, session, quantity, price, said):
    page.book(bookings())
    session.select("BABA")
    page.do(FolioAct.ADD)
    form = dialog(page, TransactionForm)
    form.fields.quantity.setText(quantity)
    form.fields.price.setText(price)
    form._on_save()
    assert said in form._said.text()
    assert engine.requests(ChangeTransactions) == []


def test_a_price_far_from_that_days_is_warned_of_as_it_was_before_a_split(page, engine, market, session):
    page.book(bookings())
    session.select("BABA")
    page.do(FolioAct.ADD)
    form = dialog(page, TransactionForm)
    form.fields.day.setDate(QDate(2023, 11, 15))
    form.fields.quantity.setText("3")
    form.fields.price.setText("70")
    opened = int(datetime(2023, 11, 15, 14, 30, tzinfo=UTC).timestamp())
    bars = Bars.of([opened], [8.6], [8.8], [8.5], [8.7], [1e6])
    key = BarsKey("BABA", Interval.D1)
    engine.answer(LoadBars, ChartData(key, bars, instrument("BABA"), new_york().table))
    market.read()
    engine.answer(LoadActions, CorporateActions(splits=(CorporateSplit(opened + 86_400 * 30, 10.0),)))
    market.read()
    assert "On that day it traded between 85.00 and 88.00." in form._warned.text()
    form.fields.price.setText("86")
    assert form._warned.text() == ""


def test_editing_shows_what_was_booked(page):
    page.book(bookings())
    page.turn("Transactions")
    page.panel._transactions.sheet.selectRow(2)
    page.do(FolioAct.EDIT)
    form = dialog(page, TransactionForm)
    typed = (
        form.fields.quantity.text(),
        form.fields.price.text(),
        form.fields.note.text(),
        form.fields.symbol.text(),
    )
    assert typed == ("10", "80", "first", "BABA")


def test_rows_are_copied_for_a_spreadsheet(page, qapp):
    page.book(bookings())
    sheet = page.panel._positions.sheet
    sheet.selectAll()
    QTest.keySequence(sheet, "Ctrl+C")
    lines = qapp.clipboard().text().split("\n")
    assert lines[0].startswith("Symbol\tAccount\tShares")
    assert lines[1].startswith("BABA\tDepot\t10\t80.00")
    # 10 × (78.49 − 80): a number to a spreadsheet, and unlike a formula
    assert lines[1].split("\t")[7] == "-15.10"


def test_pages_are_built_when_they_are_first_turned_to(page, theme):
    page.book(bookings())
    pages = page.panel._pages
    assert pages.count() == 3
    for number, name in enumerate(("Performance", "Dividends", "Realised"), 4):
        page.turn(name)
        assert (page.shown, pages.count()) == (f"{name}Page", number)
        page.turn("Positions")
        page.turn(name)
        assert (page.shown, pages.count()) == (f"{name}Page", number)
    offered = [button.defaultAction() for button in pages.currentWidget().findChildren(QToolButton)]
    assert page.acts[FolioAct.TAX] in offered


def test_realised_gains_are_listed_by_year_with_their_sum(page, engine, market, qtbot):
    page.book(bookings())
    page.turn("Realised")
    qtbot.waitUntil(lambda: engine.requests(ListRealised) != [])
    day, one = bookings()[0].at.date(), bookings()[0]
    sold = RealisedLot(
        BABA, "BABA", "US01609W1027", DEPOT, day, day, one.quantity, 900, 800, one.gross / 8, "USD"
    )
    unknown = replace(sold, closed=day.replace(year=2022), gain=None, cost=None)
    engine.answer(ListRealised, (unknown, sold))
    market.read()
    realised = page.panel._realised
    assert [row[7] for row in rows_of(realised._rows.view)] == ["+100.00", "–"]
    assert realised._sum.text() == "Gain +100.00 USD; of 1 the cost is unknown: not in the sum"
    realised.resize(380, 300)
    realised.layout().activate()
    line = realised._sum.fontMetrics().height()
    assert 2 * line <= realised._sum.heightForWidth(realised._sum.width()) <= realised._sum.height()
    realised._year.setCurrentIndex(realised._year.findData(2023))
    assert realised._sum.text() == "Gain +100.00 USD"


def test_the_gains_of_the_year_that_is_shown_are_exported(page, engine, market, qtbot, tmp_path):
    page.book(bookings())
    page.turn("Realised")
    qtbot.waitUntil(lambda: engine.requests(ListRealised) != [])
    day, one = bookings()[0].at.date(), bookings()[0]
    engine.answer(
        ListRealised, (RealisedLot(BABA, "BABA", "", DEPOT, day, day, one.quantity, 9, 8, one.gross, "USD"),)
    )
    market.read()
    page.panel._realised._year.setCurrentIndex(1)
    page.do(FolioAct.TAX)
    chooser = page.panel.window().findChild(QFileDialog)
    assert chooser.selectedFiles()[0].endswith("realised-2023.csv")
    chooser.fileSelected.emit(str(tmp_path / "tax.csv"))
    assert engine.requests(ExportRealised) == [ExportRealised(tmp_path / "tax.csv", 2023)]
    engine.answer(ExportRealised, 1)
    market.read()
    assert page.deeds[-1].said == "1 closed lot was exported."
    chooser.close()


def test_the_course_is_drawn_before_the_figures_are_there(page, engine, market, qtbot):
    page.book(bookings())
    page.turn("Performance")
    qtbot.waitUntil(lambda: engine.requests(DrawCourse) != [])
    found = valued(bookings()).performance("2023-10-31", "2023-11-17")
    engine.answer(DrawCourse, Drawn(found.course, found.index, "USD"))
    market.read()
    chart = page.panel._performance._views.chart
    QTest.keyClick(chart, Qt.Key.Key_Home)
    assert "2023-10-31 Return 0.00% Value 0.00 USD" in chart.accessibleDescription()
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert "2023-11-01" in chart.accessibleDescription()
    assert "▲ deposit 800.00" in chart.accessibleDescription()
    engine.answer(MeasurePerformance, Measured(found, by_month(found), by_year(found), ()))
    market.read()
    assert chart.crosshair.index == 1
    figures = dict(rows_of(page.panel._performance._views.figures.view))
    assert figures["Gain"] == f"{found.gains.total:+,.2f}".replace("-", "−")


def test_where_it_is_narrow_the_figures_are_a_view_of_their_own(page, window):
    page.book(bookings())
    page.turn("Performance")
    views = page.panel._performance._views
    assert [views.choice.itemText(at) for at in range(views.choice.count())] == [
        "Course",
        "Months",
        "Holdings",
    ]
    page.panel.resize(560, 300)
    assert views.choice.itemText(3) == "Figures"
    views.choice.setCurrentIndex(3)
    assert views.figures.view.isVisibleTo(page.panel)
    page.panel.resize(1000, 300)
    assert views.choice.count() == 3
    assert views.figures.view.isVisibleTo(page.panel)


def test_the_sum_of_a_day_says_which_sessions_are_in_it_and_what_came_after(theme):
    sessions = (booking("buy", "2023-11-16", 1, 1).at.date(), booking("buy", "2023-11-17", 1, 1).at.date())
    totals = LiveTotals("USD", day_gain=Decimal(5), extended=Decimal(-2), sessions=sessions)
    said = total_words(totals, theme).split(" · ")
    assert said[1:3] == ["Day +5.00 of 16 Nov, 17 Nov", "Outside regular hours −2.00"]


def test_any_period_is_measured(page, engine, qtbot):
    page.book(bookings())
    page.turn("Performance")
    period = page.panel._performance._period
    period.length.setCurrentIndex(period.length.count() - 1)
    period.first.setDate(QDate(2023, 11, 2))
    period.last.setDate(QDate(2023, 11, 14))
    qtbot.waitUntil(lambda: engine.requests(MeasurePerformance) != [])
    asked = engine.requests(MeasurePerformance)[-1]
    assert (asked.start.isoformat(), asked.end.isoformat()) == ("2023-11-02", "2023-11-14")
    period.length.setCurrentIndex(0)
    assert period.first.isHidden()
    first = bookings()[0].at.date()
    assert period.chosen(bookings(), first.replace(day=17)) == (first.replace(month=10, day=31), None)


def test_lots_are_shown(page, engine, market, theme):
    page.book(bookings())
    page.panel._positions.sheet.selectRow(0)
    page.do(FolioAct.LOTS)
    assert engine.requests(ShowLots) == [ShowLots(BABA, DEPOT)]
    one = bookings()[0]
    engine.answer(ShowLots, (OpenLot(one.id, one.at.date(), one.quantity, one.gross, one.gross),))
    market.read()
    lots = dialog(page, LotsDialog)
    assert rows_of(lots._lots.view) == [["01 Nov 2023", "10", "800.00", "800.00", "80.0000"]]
    # It stays open while amounts are hidden: then it hides them, too.
    theme.set_discreet(True)
    assert rows_of(lots._lots.view) == [["01 Nov 2023", *[words.HIDDEN] * 3, "80.0000"]]


def test_several_transactions_get_another_account_at_once(page, engine, market):
    page.book(bookings())
    page.turn("Transactions")
    page.panel._transactions.sheet.selectAll()
    page.do(FolioAct.EDIT)
    bulk = dialog(page, BulkDialog)
    bulk._account.setCurrentIndex(bulk._account.findData(EUROPE.id))
    bulk._on_save()
    change = engine.requests(ChangeTransactions)[-1].change
    assert {one.account for one in change.after} == {EUROPE.id}
    assert [one.note for one in change.after] == [one.note for one in change.before]


def test_what_nobody_quotes_is_priced_by_hand_and_tagged(page, engine, market):
    page.book(bookings())
    page.panel._positions.sheet.selectRow(0)
    page.do(FolioAct.SECURITY)
    form = dialog(page, SecurityDialog)
    form._price.setText("minus")
    form._tags.setText("china, long term, china")
    form._on_save()
    assert "minus" in form._said.text()
    assert engine.requests(SavePrices) == []
    form._price.setText("81.5")
    form._on_save()
    (price,) = engine.requests(SavePrices)[-1].prices
    assert (price.security, price.day.isoformat(), price.price) == (BABA, "2023-11-17", Decimal("81.5"))
    assert engine.requests(SaveSecurity)[-1].security.tags == ("china", "long term")


def test_an_account_gets_another_method(page, engine, market):
    page.book(bookings())
    page.do(FolioAct.ACCOUNT)
    settings = dialog(page, AccountDialog)
    settings._method.setCurrentIndex(settings._method.findData("average"))
    settings._on_save()
    assert engine.requests(SaveAccount)[-1].account.method == "average"


def test_a_ratio_change_is_entered_by_hand_and_taken_back(page, engine, market):
    page.book(bookings())
    page.panel._positions.sheet.selectRow(0)
    page.do(FolioAct.SPLIT)
    split = dialog(page, SplitDialog)
    split._ratio.setText("0")
    split._on_save()
    assert "There is no such split." in split._said.text()
    split._ratio.setText("8")
    split._on_save()
    made = Split(BABA, datetime(2023, 11, 17).date(), Decimal(8))  # noqa: DTZ001 - a day
    assert engine.requests(SaveSplit) == [SaveSplit(made)]
    engine.answer(SaveSplit)
    market.read()
    page.panel.restore(page.deeds[-1])
    assert engine.requests(RemoveSplit) == [RemoveSplit(made)]


def test_a_split_that_applies_is_replaced_or_taken_away_and_had_back(page, engine, market):
    there = Split(BABA, datetime(2023, 11, 17).date(), Decimal(2))  # noqa: DTZ001 - a day
    news = news_of(bookings())
    page.market.post(replace(news, portfolio=replace(news.portfolio, splits=(there,))))
    for typed, asked in (("3", SaveSplit), ("0", RemoveSplit)):
        page.panel._positions.sheet.selectRow(0)
        page.do(FolioAct.SPLIT)
        split = dialog(page, SplitDialog)
        split._ratio.setText(typed)
        split._on_save()
        engine.answer(asked)
        market.read()
        page.panel.restore(page.deeds[-1])
        assert engine.requests(SaveSplit)[-1] == SaveSplit(there)


def test_a_proposed_split_applies_once_it_is_confirmed(page, engine, market):
    day = booking("buy", "2023-11-15", 1, 1).at.date()
    four = bookings()[0].quantity
    page.book(bookings(), proposals=(Proposal(BABA, day, ratio=four),))
    page.turn("Dividends (1)")
    page.panel._dividends._confirm.click()
    assert engine.requests(SaveSplit) == [SaveSplit(Split(BABA, day, four))]
    engine.answer(SaveSplit)
    market.read()
    page.panel.restore(page.deeds[-1])
    assert engine.requests(RemoveSplit) == [RemoveSplit(Split(BABA, day, four))]
    page.panel._dividends._dismiss.click()
    assert engine.requests(DismissProposal) == [DismissProposal(BABA, day)]


def test_a_proposed_dividend_fills_the_form_in(page, engine, theme):
    day = booking("buy", "2023-11-15", 1, 1).at.date()
    ten = bookings()[0].quantity
    page.book(bookings(), proposals=(Proposal(BABA, day, amount=ten, quantity=ten),))
    page.turn("Dividends (1)")
    proposals = page.panel._dividends._proposals.view
    assert "Dividend 10.0000 USD on 10 shares" in rows_of(proposals)[0]
    theme.set_discreet(True)
    assert f"Dividend 10.0000 USD on {words.HIDDEN} shares" in rows_of(proposals)[0]
    page.panel._dividends._confirm.click()
    form = dialog(page, TransactionForm)
    assert (form.fields.kind.currentText(), form.fields.amount.text()) == ("Dividend", "100")


def test_a_proposed_dividend_is_booked_where_most_is_held(page):
    day = booking("buy", "2023-11-15", 1, 1).at.date()
    sold = replace(booking("sell", "2023-11-12", 10, 85), id=4)
    page.book([*bookings(), sold], proposals=(Proposal(BABA, day, amount=Decimal(1), quantity=Decimal(5)),))
    page.turn("Dividends (1)")
    page.panel._dividends._confirm.click()
    assert dialog(page, TransactionForm).fields.account.currentData() == EUROPE.id


def test_a_file_that_is_dropped_is_previewed(page, engine, tmp_path):
    path = tmp_path / "statement.csv"
    path.write_text("Date,Type\n")
    page.panel.take_files([path, tmp_path / "second.csv"])
    assert engine.requests(PreviewImport)[-1].path == path
    first = dialog(page, ImportDialog)
    assert first.windowTitle() == "Import statement.csv; 1 more to come"
    first.close()
    assert engine.requests(PreviewImport)[-1].path == tmp_path / "second.csv"


def test_the_top_bar_tells_day_and_value_only_while_something_is_held(page, session, theme, window):
    piece = TotalsPiece(session, theme, window)
    assert piece.isHidden()
    page.book(bookings())
    assert not piece.isHidden()
    assert "value 1,177.35 USD" in piece.accessibleDescription()
    theme.set_discreet(True)
    assert "1,177.35" not in piece.accessibleDescription()


def test_no_figure_of_a_position_is_cut_off_where_the_panel_is_narrow(page):
    page.panel.resize(500, 300)
    page.panel.show()
    page.book([replace(booking("buy", "2023-11-01", 1_234_567, 80), id=1)])
    sheet = page.panel._positions.sheet
    needed = [sheet._needed(at) for at in range(sheet.model().columnCount())]
    shown = [at for at in range(len(needed)) if not sheet.isColumnHidden(at)]
    assert any(needed)
    assert [at for at in shown if sheet.columnWidth(at) < needed[at]] == []


def test_a_figure_that_grows_with_a_price_gets_its_room(page):
    page.panel.resize(500, 300)
    page.panel.show()
    page.book([replace(booking("buy", "2023-11-01", 1_234_567, 80), id=1)])
    sheet, model = page.panel._positions.sheet, page.panel._positions.sheet.model()
    last = model.columnCount() - 1
    before = [sheet.columnWidth(at) for at in range(last + 1)]
    # As if all had been dashes when the rows came.
    sheet._is_fitting = True
    for at in range(last + 1):
        sheet.setColumnWidth(at, 20)
    sheet._is_fitting = False
    model.dataChanged.emit(model.index(0, 0), model.index(0, last))
    texts = [sheet._figures[at].text(sheet._rows.row(0)) for at in range(last + 1)]
    value = next(at for at, text in enumerate(texts) if "," in text)
    assert before[0] > sheet.columnWidth(0)
    assert 60 < sheet.columnWidth(value) <= before[value]


def test_another_currency_has_its_own_figures_and_both_parts_of_the_gain(page):
    page.book(bookings())
    sheet = page.panel._positions.sheet
    assert all(sheet.isColumnHidden(column) for column in FOREIGN)
    made = Valued(
        [booking("buy", "2023-11-01", 100, 50, security="0700.HK", currency="HKD")],
        securities=[security("0700.HK", "HKD")],
        prices=[("0700.HK", "2023-11-17", 60)],
        rates=[("HKD", "USD", "2023-11-01", "0.1"), ("HKD", "USD", "2023-11-17", "0.2")],
    )
    rows = tuple(map(LivePosition, made.positions("2023-11-17", "USD")))
    page.market.post(PortfolioNews("USD", "UTC", made.portfolio, rows, live_totals(rows, "USD")))
    assert not any(sheet.isColumnHidden(column) for column in FOREIGN)
    # 6 000 at 0.2 less 5 000 at 0.1: 5 000 × 0.1 of it by the currency
    (row,) = page.positions
    assert [row[column] for column in (7, *FOREIGN)] == [
        "+700.00",
        "HKD 6,000.00",
        "HKD +1,000.00",
        "+200.00",
        "+500.00",
    ]


def test_a_low_page_gives_its_room_to_the_rows(page):
    page.book(bookings(), price=None)
    page.panel.show()
    foot = page.panel._positions._foot
    page.panel.resize(420, 500)
    whole = foot.sizeHint().height()
    page.panel.resize(420, 180)
    assert foot.sizeHint().height() < whole
    assert tip_of(foot._notices) == "About the totals: BABA: no price: not in the totals"
    assert tip_of(foot._totals).startswith("Value – USD · Day – · Unrealised – ·")


def test_nothing_is_painted_where_two_scroll_bars_meet(page, theme):
    Wardrobe(theme)
    theme.set_mode("light")
    page.panel.resize(420, 130)
    page.panel.show()
    page.book(bookings())
    sheet = page.panel._positions.sheet
    picture = sheet.grab().toImage()
    side = sheet.verticalScrollBar().width()
    assert sheet.horizontalScrollBar().isVisible()
    assert sheet.verticalScrollBar().isVisible()
    corner = picture.copy(sheet.width() - side, sheet.height() - side, side, side)
    assert set(colours(corner)) == {QColor(theme.tokens.panel).rgb()}


def test_figures_that_grow_have_room_after_columns_came_and_went(page):
    page.panel.resize(700, 300)
    page.panel.show()
    page.book(bookings()[:1])
    sheet = page.panel._positions.sheet
    assert sheet.isColumnHidden(1)
    page.book(bookings())
    assert not sheet.isColumnHidden(1)
    page.reprice(bookings(), 12_345_678)
    value = next(at for at, figure in enumerate(FIGURES) if figure.title == "Value")
    assert sheet.columnWidth(value) >= sheet._needed(value)


def test_in_one_line_the_sums_have_all_of_it_where_nothing_is_to_be_known(page):
    page.panel.resize(600, 180)
    page.panel.show()
    page.book(bookings())
    foot = page.panel._positions._foot
    foot._grid.activate()
    assert foot._notices.text() == ""
    assert foot._totals.width() > 400
    page.book(bookings(), price=None)
    foot._grid.activate()
    assert foot._notices.width() > 100


def test_the_sums_say_how_they_were_made(page, theme):
    page.book(bookings())
    page.panel.resize(900, 600)
    foot = page.panel._positions._foot
    assert tip_of(foot._totals).split("<br>")[:4] == [
        "Value 1,177.35 USD: 2 positions 1,177.35, cash 0.00",
        "Day unknown",
        "Unrealised −72.65: worth 1,177.35 less cost 1,250.00, fees and taxes included",
        "of it price −72.65, currency 0.00",
    ]
    theme.set_discreet(True)
    assert not any(amount in tip_of(foot._totals) for amount in ("1,177", "1,250", "72.65"))
