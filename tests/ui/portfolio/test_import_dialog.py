"""The import of real files, from the dialog through the engine's own reading to what is booked."""

from pathlib import Path

import pytest

from tests.ui.portfolio.conftest import rows_of
from watcher.domain.errors import InputError, WatcherError
from watcher.engine.imports import Imports
from watcher.engine.portfolio_requests import BookImport, PreviewImport, ReadColumns
from watcher.engine.reading import read_batch, read_columns
from watcher.engine.requests import GiveUp
from watcher.store.store import Store
from watcher.ui import words
from watcher.ui.portfolio.import_dialog import ImportDialog

GOOD = "Date,Type,Symbol,Quantity,Price,Currency\n2023-11-01,buy,BABA,10,80,USD\n2023-11-02,buy,JD,5,27,USD\n"
ONE_BAD = GOOD + "2023-11-03,buy,PDD,ten,100,USD\n"
ISIN = "Date,Type,ISIN,Name,Quantity,Price,Currency\n2023-11-01,buy,US01609W1027,Alibaba,10,80,USD\n"
FOREIGN = "Tag;Vorfall;Papier;Stueck;Kurswert;Geld\n2023-11-01;Kauf;BABA;10;80;USD\n"


class ImportPage:
    """The dialog, and an engine that reads and books in a store of its own."""

    def __init__(self, dialog, engine, market, imports):
        self.dialog, self.engine, self.market, self.imports = dialog, engine, market, imports
        self.deeds = []
        dialog.booked.connect(self.deeds.append)

    def answer(self):
        """Do the latest request as the engine would."""
        _, request = self.engine.asked[-1]
        kind = type(request)
        try:
            if isinstance(request, PreviewImport):
                value = self.imports.preview(read_batch(request.path, request.options), request.options)
            elif isinstance(request, ReadColumns):
                value = read_columns(request.path)
            else:
                at = self.market.clock.now()
                value = self.imports.book(request.preview, at, request.file, skip_bad=request.skip_bad)
        except InputError as error:
            self.engine.answer(kind, error=error)
        else:
            self.engine.answer(kind, value)
        self.market.read()

    @property
    def rows(self):
        return rows_of(self.dialog._sheet)

    @property
    def button(self):
        return self.dialog._book


@pytest.fixture
def open_file(qtbot, session, theme, engine, market, clock, tmp_path):
    with Store.open(tmp_path / "watcher.db", clock.now) as store:

        def opened(text, name="statement.csv"):
            path = Path(tmp_path, name)
            path.write_text(text)
            dialog = ImportDialog(session, theme, path, None)
            qtbot.addWidget(dialog)
            page = ImportPage(dialog, engine, market, Imports(store))
            page.answer()
            return page

        yield opened


def test_amounts_are_hidden_as_soon_as_they_are_everywhere(open_file, theme):
    page = open_file(GOOD)
    before = [row[2].split() for row in page.rows]
    theme.set_discreet(True)
    after = [row[2].split() for row in page.rows]
    changed = [(old, new) for row in zip(before, after, strict=True) for old, new in zip(*row, strict=True)]
    assert {new for old, new in changed if old != new} == {words.HIDDEN}
    # The quantity and the amount of each: its day, kind, symbol and currency stay.
    assert sum(old != new for old, new in changed) == 4


def test_nothing_is_booked_before_the_button(open_file, engine):
    page = open_file(GOOD)
    assert [row[1] for row in page.rows] == ["New", "New"]
    assert (page.dialog._state.text(), page.button.text()) == ("CSV: 2 new", "&Import 2")
    assert engine.requests(BookImport) == []
    page.button.click()
    page.answer()
    (deed,) = page.deeds
    assert deed.said == "2 transactions were imported from statement.csv."


def test_a_second_import_of_the_same_finds_it_there(open_file):
    first = open_file(GOOD)
    first.button.click()
    first.answer()
    again = open_file(GOOD)
    assert [row[1] for row in again.rows] == ["There already"] * 2
    assert not again.button.isEnabled()
    assert "all of it is there already" in again.dialog._state.text()


def test_a_wrong_row_stands_first_and_holds_the_import_until_it_is_left_out(open_file):
    page = open_file(ONE_BAD)
    assert page.rows[0][1] == "Wrong"
    assert "ten" in page.rows[0][2]
    assert not page.button.isEnabled()
    page.dialog._skip.setChecked(True)
    page.button.click()
    page.answer()
    assert page.deeds[0].can_be_undone
    assert page.deeds[0].said.startswith("2 transactions")


def test_an_isin_asks_for_its_symbol(open_file, engine):
    page = open_file(ISIN)
    (field,) = page.dialog._symbols.values()
    field.setText("BABA")
    field.setModified(True)
    field.editingFinished.emit()
    assert engine.requests(PreviewImport)[-1].options.symbols == {"US01609W1027": "BABA"}
    page.answer()
    assert page.dialog._preview.batch.securities[0].symbol == "BABA"


def test_a_table_that_nobody_knows_is_read_by_what_is_said_of_its_columns(open_file, engine):
    page = open_file(FOREIGN)
    assert page.dialog._state.text() == "Nothing can be imported."
    assert "which column holds the date" in page.dialog._said.text()
    page.answer()
    boxes = page.dialog._columns._boxes
    for field, title in zip(
        ("date", "type", "symbol", "quantity", "price", "currency"),
        ("Tag", "Vorfall", "Papier", "Stueck", "Kurswert", "Geld"),
        strict=True,
    ):
        boxes[field].setCurrentIndex(boxes[field].findData(title))
    page.answer()
    assert [row[1] for row in page.rows] == ["New"]
    page.button.click()
    assert engine.requests(BookImport)[-1].columns["date"] == "Tag"


def test_units_that_were_never_bought_are_named(open_file):
    page = open_file(GOOD.replace("buy,JD", "sell,JD"))
    assert "Sold, but never bought: 5 JD" in page.dialog._uncovered.text()


def test_dates_that_can_be_read_both_ways_are_asked_about_and_remembered(open_file, engine):
    page = open_file("Date,Type,Symbol,Quantity,Price,Currency\n03/04/2023,Buy,BABA,10,80,USD\n")
    assert [row[1] for row in page.rows] == ["Wrong"]
    page.answer()
    box = page.dialog._columns._boxes["dates"]
    assert box.accessibleName() == "Dates: day or month first"
    box.setCurrentIndex(box.findText("Month first"))
    page.answer()
    assert [row[1] for row in page.rows] == ["New"]
    page.button.click()
    assert engine.requests(BookImport)[-1].columns["dates"] == "month first"


def test_an_import_that_is_given_up_says_so_and_can_be_tried_again(open_file, engine, session):
    page = open_file(GOOD)
    said = page.dialog._state.text()
    gone = []
    page.dialog.finished.connect(gone.append)
    page.button.click()
    assert page.dialog._state.text() == "Importing statement.csv …"
    assert [job.title for job in session.jobs.values()] == ["Importing statement.csv …"]
    booking = next(number for number, request in engine.asked if isinstance(request, BookImport))
    page.dialog.reject()
    assert gone == []
    assert engine.requests(GiveUp) == [GiveUp(booking)]
    engine.answer(BookImport, error=WatcherError("It was cancelled."))
    page.market.read()
    assert page.dialog._said.text() == "It was cancelled."
    assert (page.dialog._state.text(), page.button.isEnabled()) == (said, True)
    page.button.click()
    page.answer()
    assert len(page.deeds) == 1


def test_a_file_that_is_still_read_is_read_no_further_when_the_dialog_goes(session, theme, engine, tmp_path):
    gone = []
    dialog = ImportDialog(session, theme, tmp_path / "statement.csv", None)
    dialog.finished.connect(gone.append)
    dialog.show()
    dialog._account.setText("Half")
    dialog._account.setModified(True)
    dialog.reject()
    dialog._account.editingFinished.emit()
    assert len(gone) == 1
    (reading,) = (number for number, request in engine.asked if isinstance(request, PreviewImport))
    assert engine.requests(GiveUp) == [GiveUp(reading)]
