"""The chart to the clipboard and to files, as its user does it."""

import xml.etree.ElementTree as ET

import pytest
from PySide6.QtGui import QAction, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog

from tests.making import instrument, new_york
from tests.ui.plotting.charting import walk
from watcher.domain.bars import BarsKey, Interval
from watcher.domain.chart_data import ChartData
from watcher.domain.errors import InputError
from watcher.domain.indicators.inputs import Inputs
from watcher.domain.indicators.lookup import indicator
from watcher.domain.indicators.run import Run
from watcher.domain.symbols import Symbol
from watcher.engine.chart_requests import ComputeIndicators, LoadBars
from watcher.engine.file_requests import ExportBars, SavePicture
from watcher.ui.chart.comparison.part import Comparing
from watcher.ui.chart.export.pictures import image_of
from watcher.ui.chart.indicators.chosen import new
from watcher.ui.chart.indicators.part import Indicators
from watcher.ui.chart.panel import ChartPanel
from watcher.ui.plotting.crosshair import Crosshair
from watcher.ui.theme import DARK, LIGHT

BABA, JD = Symbol("BABA"), Symbol("JD")
WALK = walk(40)


def data(of=WALK, symbol="BABA"):
    return ChartData(BarsKey(Symbol(symbol), Interval.D1), of, instrument(symbol), new_york())


@pytest.fixture
def empty(qtbot, session, theme, market):
    panel = ChartPanel(session, theme)
    panel.resize(900, 600)
    panel.show()
    qtbot.waitExposed(panel)
    panel.said, panel.errors = [], []
    panel.done.connect(lambda deed: panel.said.append(deed.said))
    panel.failed.connect(lambda error: panel.errors.append(error))
    market.list("BABA", "JD")
    yield panel
    panel.close()
    panel.deleteLater()


@pytest.fixture
def panel(empty, session, engine, market):
    session.select(BABA)
    engine.answer(LoadBars, data())
    market.read()
    return empty


def part(panel, kind):
    return next(part for part in panel.active._parts if isinstance(part, kind))


def do(panel, text):
    next(one for one in panel.findChildren(QAction) if one.text().replace("&", "") == text).trigger()


def choose(panel, path):
    """Answer the open file dialog."""
    dialog = panel.window().findChild(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.close()


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=["dark", "light"])
def test_the_copied_picture_is_what_is_seen_in_twice_the_pixels(panel, theme, tokens):
    theme.use(tokens)
    do(panel, "Copy picture")
    image = QGuiApplication.clipboard().image()
    assert image.size() == panel.view.size() * 2
    assert image.pixelColor(image.width() - 2, image.height() - 2).name() == tokens.panel
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(60, 900, 5)}
    assert {tokens.up, tokens.down} <= colours
    assert panel.said == ["The picture of the chart was copied."]


def test_the_crosshair_is_not_in_the_picture(panel):
    before = image_of(panel.view)
    panel.view.put_crosshair(Crosshair(5, 100.0))
    assert image_of(panel.view) == before


def test_a_picture_is_saved_as_png(panel, engine, market, tmp_path):
    do(panel, "Save picture …")
    assert panel.window().findChild(QFileDialog).selectedFiles()[0].endswith("BABA 1d.png")
    choose(panel, tmp_path / "x.PNG")
    (request,) = engine.requests(SavePicture)
    assert QImage.fromData(request.data).size() == panel.view.size() * 2
    engine.answer(SavePicture, "x.PNG")
    market.read()
    assert panel.said == ["The picture was saved as x.PNG."]


def test_a_picture_is_saved_as_svg_with_its_words(panel, engine, tmp_path):
    do(panel, "Save picture …")
    choose(panel, tmp_path / "x.svg")
    (request,) = engine.requests(SavePicture)
    root = ET.fromstring(request.data)
    assert root.get("viewBox") == f"0 0 {panel.view.width()} {panel.view.height()}"
    texts = {one.text for one in root.iter("{http://www.w3.org/2000/svg}text")}
    assert "BABA · 1 day" in {(text or "").strip() for text in texts}


def test_the_suffix_follows_the_kind_that_is_chosen(panel):
    do(panel, "Save picture …")
    dialog = panel.window().findChild(QFileDialog)
    dialog.filterSelected.emit("SVG picture (*.svg)")
    assert dialog.defaultSuffix() == "svg"
    dialog.close()


def test_another_kind_of_picture_is_declined(panel, engine, tmp_path):
    do(panel, "Save picture …")
    choose(panel, tmp_path / "x.bmp")
    assert engine.requests(SavePicture) == []
    assert panel.errors[0].sentence.startswith("x.bmp is no name for a picture")


def test_the_bars_in_view_are_exported_and_no_others(panel, engine, market, tmp_path):
    panel.view.look_at((10.5, 20.2))
    do(panel, "Export visible bars …")
    choose(panel, tmp_path / "x.csv")
    (request,) = engine.requests(ExportBars)
    table = request.table
    assert table.bars.start.tolist() == WALK.start[10:21].tolist()
    assert table.bars.close.tolist() == WALK.close[10:21].tolist()
    assert (table.zone, table.is_intraday, request.path.name) == ("America/New_York", False, "x.csv")
    engine.answer(ExportBars, 11)
    market.read()
    assert panel.said == ["11 bars were exported."]


def test_values_of_indicators_and_comparisons_are_exported(panel, engine, market, tmp_path):
    sma, rsi = (new(indicator(name), ()) for name in ("SMA", "RSI"))
    part(panel, Indicators).choose([sma, rsi])
    runs = [Run(one.kind, one.parameters, Inputs(WALK, None)) for one in (sma, rsi)]
    engine.answer(ComputeIndicators, runs)
    part(panel, Comparing).add([JD])
    engine.answer(LoadBars, data(symbol="JD"))
    market.read()
    panel.view.look_at((25, 40))
    do(panel, "Export visible bars …")
    choose(panel, tmp_path / "x.csv")
    beside = {one.name: one.values.tolist() for one in engine.requests(ExportBars)[0].table.beside}
    change = ((WALK.close[25:] / WALK.close[25] - 1) * 100).tolist()
    assert list(beside) == [sma.title, "BABA change in %", "JD change in %", rsi.title]
    assert beside["JD change in %"] == pytest.approx(change)
    assert beside["BABA change in %"] == pytest.approx(change)
    assert beside[sma.title] == pytest.approx(runs[0].columns[0][25:].tolist())
    assert beside[rsi.title] == pytest.approx(runs[1].columns[0][25:].tolist())


@pytest.mark.parametrize("text", ["Copy picture", "Save picture …", "Export visible bars …"])
def test_without_bars_it_is_said_that_there_are_none(empty, text):
    do(empty, text)
    assert empty.findChild(QFileDialog) is None
    assert [error.title for error in empty.errors] == ["The chart shows no bars."]


def test_what_cannot_be_written_is_told(panel, engine, market, tmp_path):
    do(panel, "Export visible bars …")
    choose(panel, tmp_path / "x.csv")
    engine.answer(ExportBars, error=InputError("x.csv cannot be written."))
    market.read()
    assert [error.title for error in panel.errors] == ["x.csv cannot be written."]
