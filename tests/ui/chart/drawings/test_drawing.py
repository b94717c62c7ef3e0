"""Drawing on a real chart: by mouse and by keys, chosen, moved, styled, kept, carried over splits."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog

from tests.domain.test_drawings import drawing
from tests.making import instrument, new_york
from tests.ui.alerts.making import alert
from tests.ui.plotting.charting import walk
from watcher.domain.alerts.conditions import DataHealth, Level, LevelKind, Range, RangeKind, Side, SideKind
from watcher.domain.alerts.wide import Part, Several, Which
from watcher.domain.bars import BarsKey, Interval
from watcher.domain.chart_data import ChartData
from watcher.domain.corporate_actions import CorporateActions, Split
from watcher.domain.drawings import DrawingKind, Ink, from_json, to_json
from watcher.domain.errors import StoreError
from watcher.domain.symbols import Symbol
from watcher.engine.alert_requests import AddAlert, EditAlert
from watcher.engine.chart_requests import LoadActions, LoadBars
from watcher.engine.messages import AlertsNews
from watcher.engine.requests import Keep
from watcher.ui.chart.alert_lines import levels_of, with_level
from watcher.ui.chart.drawings.menu import KIND_NAMES
from watcher.ui.chart.panel import ChartPanel
from watcher.ui.plotting.scale import ScaleKind

BABA = Symbol("BABA")


def data(of, symbol="BABA", interval=Interval.D1):
    return ChartData(BarsKey(Symbol(symbol), interval), of, instrument(symbol), new_york())


class DrawPage:
    """What a user does on the chart."""

    def __init__(self, panel):
        self.panel, self.view = panel, panel.view
        self.part = next(part for part in panel.active._parts if type(part).__name__ == "Drawings")
        self.menu = self.part._menu

    @property
    def sheet(self):
        return self.part._sheet

    @property
    def drawings(self):
        return list(self.sheet.drawings)

    def choose_kind(self, kind):
        text = KIND_NAMES[kind][0]
        next(action for action in self.menu.actions() if action.text() == text).trigger()

    def choose(self, text):
        menus = [self.menu, *(action.menu() for action in self.menu.actions() if action.menu())]
        next(action for menu in menus for action in menu.actions() if action.text() == text).trigger()

    def pixel(self, bar, price):
        x0, x1 = self.view.visible
        low, high = self.view.scale.straight(self.view.visible_prices)
        x = (bar + 0.5 - x0) * self.view.plot_size().width() / (x1 - x0)
        y = (high - self.view.scale.ordinate(price)) / (high - low) * self.view.price_height
        return QPoint(round(x), round(y))

    def drag(self, begin, end, modifiers=Qt.KeyboardModifier.NoModifier):
        port = self.view.viewport()
        QTest.mousePress(port, Qt.MouseButton.LeftButton, modifiers, begin)
        QTest.mouseMove(port, (begin + end) / 2)
        move(port, (begin + end) / 2, modifiers)
        move(port, end, modifiers)
        QTest.mouseRelease(port, Qt.MouseButton.LeftButton, modifiers, end)
        self.view.grab()

    def click(self, at, modifiers=Qt.KeyboardModifier.NoModifier):
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, modifiers, at)
        self.view.grab()

    def keys(self, *keys):
        self.view.setFocus()
        for key in keys:
            QTest.keyClick(self.view, key)
        self.view.grab()

    @property
    def middle(self):
        low, high = self.view.visible_prices
        return (low + high) / 2

    def hold(self, at, by):
        """Press the button there and drag it so far, without letting go."""
        QTest.mousePress(self.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
        self.pull(at + by)

    def pull(self, to):
        """Go on dragging."""
        move(self.view.viewport(), to, Qt.KeyboardModifier.NoModifier)
        self.view.grab()

    def let_go(self, at):
        QTest.mouseRelease(self.view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def move(port, at, modifiers):
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent

    left = Qt.MouseButton.LeftButton
    there = port.mapToGlobal(QPointF(at))
    QApplication.sendEvent(
        port, QMouseEvent(QEvent.Type.MouseMove, QPointF(at), there, left, left, modifiers)
    )


@pytest.fixture
def panel(qtbot, session, theme, market, engine):
    panel = ChartPanel(session, theme)
    panel.resize(1_000, 700)
    panel.show()
    qtbot.waitExposed(panel)
    market.list("BABA", "JD")
    session.select(BABA)
    engine.answer(LoadBars, data(walk(60)))
    market.read()
    yield panel
    panel.close()
    panel.deleteLater()


@pytest.fixture
def page(panel, engine, market):
    recall(engine, market)
    return DrawPage(panel)


@pytest.fixture
def turn(session, engine, market):
    """Turn the chart to JD, which has one drawing."""

    def turn():
        session.select(Symbol("JD"))
        engine.answer(LoadBars, data(walk(60), "JD"))
        market.read()
        recall(engine, market, drawing(id=1), name="drawings JD")

    return turn


def recall(engine, market, *drawings, name="drawings BABA"):
    engine.answer_recall(name, to_json(drawings) if drawings else None)
    market.read()


def kept(engine):
    return from_json([one for one in engine.requests(Keep) if one.name == "drawings BABA"][-1].text)


@pytest.mark.parametrize(
    "kind", [DrawingKind.TREND, DrawingKind.RAY, DrawingKind.RECTANGLE, DrawingKind.FIBONACCI]
)
def test_two_places_are_dragged_and_kept(page, engine, kind):
    page.choose_kind(kind)
    begin, end = page.pixel(20, page.middle), page.pixel(40, page.middle * 1.02)
    page.drag(begin, end)
    (made,) = page.drawings
    starts = page.view.series.starts
    assert (made.kind, made.anchors[0].at, made.anchors[1].at) == (kind, starts[20], starts[40])
    assert made.anchors[0].price == pytest.approx(page.middle, rel=0.005)
    assert made.anchors[1].price == pytest.approx(page.middle * 1.02, rel=0.005)
    assert kept(engine) == (made,)
    assert page.part._tool.armed is None


def test_two_clicks_do_as_well(page):
    page.choose_kind(DrawingKind.TREND)
    page.click(page.pixel(10, page.middle))
    assert page.drawings == []
    page.click(page.pixel(30, page.middle))
    assert len(page.drawings) == 1


def test_one_place_is_enough_for_a_line_across_and_a_text(page):
    page.choose_kind(DrawingKind.HORIZONTAL)
    page.click(page.pixel(10, page.middle))
    page.choose_kind(DrawingKind.TEXT)
    page.click(page.pixel(30, page.middle))
    assert [one.kind for one in page.drawings] == ["horizontal", "text"]


def test_a_stroke_follows_the_hand(page):
    page.choose_kind(DrawingKind.BRUSH)
    page.drag(page.pixel(10, page.middle), page.pixel(20, page.middle * 1.01))
    (stroke,) = page.drawings
    assert len(stroke.anchors) >= 3


def test_a_line_is_painted_in_its_colour(page, theme):
    page.choose_kind(DrawingKind.HORIZONTAL)
    price = page.middle
    page.click(page.pixel(10, price))
    page.keys(Qt.Key.Key_Escape)
    image = page.view.grab().toImage()
    wanted = QColor(theme.tokens.accent)
    y = page.pixel(10, page.drawings[0].anchors[0].price).y()
    row = [image.pixelColor(x, y + dy) for x in range(300, 600) for dy in (-2, -1, 0, 1, 2)]
    nearest = [abs(c.blue() - wanted.blue()) + abs(c.red() - wanted.red()) for c in row]
    assert sum(away < 20 for away in nearest) > 100


def test_a_drawing_is_chosen_moved_and_let_go(page):
    page.choose_kind(DrawingKind.TREND)
    begin, end = page.pixel(20, page.middle), page.pixel(40, page.middle)
    page.drag(begin, end)
    page.keys(Qt.Key.Key_Escape)
    assert page.sheet.chosen is None
    (before,) = page.drawings
    by = page.pixel(25, page.middle * 1.01) - page.pixel(20, page.middle)
    page.drag((begin + end) / 2, (begin + end) / 2 + by)
    (after,) = page.drawings
    starts = page.view.series.starts
    assert [one.at for one in after.anchors] == [starts[25], starts[45]]
    assert after.anchors[0].price > before.anchors[0].price
    assert page.sheet.chosen == after.id


def test_one_end_can_be_taken_alone(page):
    page.choose_kind(DrawingKind.TREND)
    begin, end = page.pixel(20, page.middle), page.pixel(40, page.middle)
    page.drag(begin, end)
    page.drag(end, page.pixel(50, page.middle * 1.01))
    (made,) = page.drawings
    starts = page.view.series.starts
    assert [one.at for one in made.anchors] == [starts[20], starts[50]]


def test_with_ctrl_a_place_snaps_to_a_price_of_the_bar(page):
    page.choose_kind(DrawingKind.HORIZONTAL)
    high = page.view.series.bar(30)[1]
    page.click(page.pixel(30, high * 1.003), Qt.KeyboardModifier.ControlModifier)
    assert page.drawings[0].anchors[0].price == high


def test_everything_can_be_done_by_keys(page):
    page.choose_kind(DrawingKind.TREND)
    page.keys(
        Qt.Key.Key_Home,
        Qt.Key.Key_Return,
        Qt.Key.Key_Right,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Return,
    )
    (made,) = page.drawings
    series = page.view.series
    assert [one.at for one in made.anchors] == [series.starts[0], series.starts[2]]
    assert made.anchors[1].price == pytest.approx(series.bar(2)[3] * 1.0025)
    page.keys(Qt.Key.Key_Right, Qt.Key.Key_Up)
    moved = page.drawings[0]
    assert [one.at for one in moved.anchors] == [series.starts[1], series.starts[3]]
    assert moved.anchors[0].price == pytest.approx(made.anchors[0].price * 1.0025)
    page.keys(Qt.Key.Key_Escape, Qt.Key.Key_BracketRight)
    assert page.sheet.chosen == made.id
    page.keys(Qt.Key.Key_Delete)
    assert page.drawings == []


def test_escape_gives_up_what_was_begun(page):
    page.choose_kind(DrawingKind.TREND)
    page.click(page.pixel(10, page.middle))
    page.keys(Qt.Key.Key_Escape)
    page.click(page.pixel(30, page.middle))
    assert page.drawings == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Delete])
def test_a_key_ends_a_drag(page, key):
    page.choose_kind(DrawingKind.HORIZONTAL)
    page.click(page.pixel(10, page.middle))
    before, at = page.drawings, page.pixel(10, page.drawings[0].anchors[0].price)
    page.hold(at, QPoint(0, 40))
    page.keys(key)
    page.pull(at + QPoint(0, 60))
    assert page.part._overlay.pending is None
    page.let_go(at + QPoint(0, 60))
    assert page.drawings == (before if key is Qt.Key.Key_Escape else [])


def test_what_is_being_moved_is_no_drawing_of_the_next_symbol(page, engine, turn):
    page.choose_kind(DrawingKind.HORIZONTAL)
    page.click(page.pixel(10, page.middle))
    at = page.pixel(10, page.drawings[0].anchors[0].price)
    page.hold(at, QPoint(0, 40))
    turn()
    page.pull(at + QPoint(0, 60))
    page.let_go(at + QPoint(0, 60))
    assert page.drawings == [drawing(id=1)]
    assert not [one for one in engine.requests(Keep) if one.name == "drawings JD"]


def test_on_a_log_scale_a_drawing_keeps_its_look(page):
    page.view.set_scale(ScaleKind.LOG)
    page.view.take_prices((10.0, 1_000.0))
    page.view.grab()
    page.choose_kind(DrawingKind.RECTANGLE)
    page.drag(page.pixel(10, 400), page.pixel(30, 20))
    page.keys(Qt.Key.Key_Escape)
    before, by = page.drawings[0], page.pixel(20, 50) - page.pixel(20, 100)
    page.drag(page.pixel(20, 100), page.pixel(20, 100) + by)
    after = page.drawings[0]
    ratios = [b.price / a.price for a, b in zip(before.anchors, after.anchors, strict=True)]
    assert ratios == pytest.approx([0.5, 0.5], rel=0.02)


def test_a_drag_beside_drawings_moves_the_chart(page):
    before = page.view.visible
    page.drag(page.pixel(30, page.middle), page.pixel(20, page.middle))
    assert page.view.visible != before


def test_a_drawing_is_styled_locked_and_unlocked(page):
    page.choose_kind(DrawingKind.HORIZONTAL)
    page.click(page.pixel(10, page.middle))
    page.choose("Amber")
    page.choose("Thick")
    assert (page.drawings[0].ink, page.drawings[0].width) == (Ink.ALERT, 3)
    page.choose("&Lock")
    page.keys(Qt.Key.Key_Delete, Qt.Key.Key_Up)
    assert page.drawings[0].is_locked
    assert not page.menu.remove.isEnabled()
    page.choose("&Lock")
    page.choose("&Delete")
    assert page.drawings == []
    page.choose_kind(DrawingKind.HORIZONTAL)
    page.click(page.pixel(10, page.middle))
    assert page.drawings[0].ink is Ink.ALERT


def test_a_text_is_edited_in_a_dialog(page, qtbot):
    page.choose_kind(DrawingKind.TEXT)
    page.click(page.pixel(10, page.middle))
    page.choose("&Edit the text …")
    dialog = page.panel.window().findChild(QInputDialog)
    dialog.setTextValue("<b>Buy here</b>")
    dialog.accept()
    assert page.drawings[0].text == "<b>Buy here</b>"
    page.view.grab()


def test_a_text_belongs_to_the_drawing_that_it_was_typed_for(page, engine, market, session, turn):
    page.choose_kind(DrawingKind.TEXT)
    page.click(page.pixel(10, page.middle))
    page.choose("&Edit the text …")
    dialog = page.panel.window().findChild(QInputDialog)
    turn()
    page.keys(Qt.Key.Key_BracketRight)
    dialog.setTextValue("Buy here")
    dialog.accept()
    assert page.drawings == [drawing(id=1)]
    assert [one.text for one in kept(engine)] == ["Buy here"]


def test_a_text_that_was_typed_for_a_drawing_that_is_gone_is_dropped(page):
    page.choose_kind(DrawingKind.TEXT)
    page.click(page.pixel(10, page.middle))
    page.choose("&Edit the text …")
    dialog = page.panel.window().findChild(QInputDialog)
    page.choose("&Delete")
    dialog.accept()
    assert page.drawings == []


def test_steps_go_back_and_forth(page):
    page.choose_kind(DrawingKind.HORIZONTAL)
    page.click(page.pixel(10, page.middle))
    page.choose("Delete all unloc&ked ones")
    page.choose("&Undo drawing")
    assert len(page.drawings) == 1
    page.choose("Red&o drawing")
    assert page.drawings == []


def test_what_was_kept_is_shown_and_a_late_answer_about_another_symbol_is_not(panel, engine, market, session):
    page = DrawPage(panel)
    session.select(Symbol("JD"))
    engine.answer(LoadBars, data(walk(60), "JD"))
    market.read()
    recall(engine, market, drawing(), name="drawings BABA")
    assert page.drawings == []
    recall(engine, market, drawing(id=4), name="drawings JD")
    assert [one.id for one in page.drawings] == [4]


def test_nothing_is_done_to_drawings_that_are_not_seen(page, engine, session):
    page.choose_kind(DrawingKind.HORIZONTAL)
    page.click(page.pixel(10, page.middle))
    before = kept(engine)
    session.select(Symbol("JD"))
    assert not page.menu.remove_all.isEnabled()
    for text in ("&Delete", "Delete all unloc&ked ones", "&Lock", "Thick", "&Undo drawing"):
        page.choose(text)
    assert kept(engine) == before


def test_nothing_is_kept_before_what_was_kept_is_known(panel, engine):
    page = DrawPage(panel)
    page.choose_kind(DrawingKind.HORIZONTAL)
    page.click(page.pixel(10, page.middle))
    assert not [one for one in engine.requests(Keep) if one.name.startswith("drawings")]


def test_a_split_since_then_moves_the_lines_once(panel, engine, market, session):
    recall(engine, market, drawing(DrawingKind.HORIZONTAL, basis=session.now().date().replace(month=1)))
    ex = int(datetime(session.now().year, 6, 1, 14, 30, tzinfo=UTC).timestamp())
    engine.answer(LoadActions, CorporateActions((), (Split(ex, 8.0),)))
    market.read()
    assert [one.anchors[0].price for one in DrawPage(panel).drawings] == [10.0]
    assert kept(engine)[0].basis == session.now().date()


def test_no_split_takes_no_step_back(panel, engine, market):
    recall(engine, market, drawing(DrawingKind.HORIZONTAL, basis=date(2023, 1, 2)))
    page = DrawPage(panel)
    page.choose_kind(DrawingKind.TEXT)
    page.click(page.pixel(10, page.middle))
    engine.answer(LoadActions, CorporateActions((), ()))
    market.read()
    page.choose("&Undo drawing")
    assert [one.kind for one in page.drawings] == ["horizontal"]


# ---- alerts


def test_a_line_becomes_an_alert_and_goes(page, engine, market):
    page.choose_kind(DrawingKind.HORIZONTAL)
    page.click(page.pixel(10, page.middle))
    price = page.drawings[0].anchors[0].price
    page.choose("Turn into an &alert")
    (asked,) = engine.requests(AddAlert)
    assert asked.draft.condition == Level(LevelKind.REACHES, Decimal(f"{price:.2f}"))
    assert len(page.drawings) == 1
    engine.answer(AddAlert, alert())
    market.read()
    assert page.drawings == []


def test_a_line_that_became_an_alert_goes_though_another_symbol_is_shown(page, engine, market, turn):
    page.choose_kind(DrawingKind.HORIZONTAL)
    page.click(page.pixel(10, page.middle))
    page.choose("Turn into an &alert")
    turn()
    engine.answer(AddAlert, alert())
    market.read()
    assert page.drawings == [drawing(id=1)]
    assert kept(engine) == ()


def test_a_line_that_could_not_become_an_alert_stays(page, engine, market, session):
    told = []
    session.noticed.connect(told.append)
    page.choose_kind(DrawingKind.HORIZONTAL)
    page.click(page.pixel(10, page.middle))
    page.choose("Turn into an &alert")
    engine.answer(AddAlert, error=StoreError("The disk is full.", "Free some space."))
    market.read()
    assert len(page.drawings) == 1
    assert told[0].title == "The disk is full."


def test_an_alerts_line_is_dragged_and_the_alert_waits_there(page, engine, market, session):
    level = Decimal(f"{page.middle:.2f}")
    waiting = alert(condition={"kind": "crosses", "level": str(level)}, note="mine")
    market.alerts(waiting)
    page.drag(page.pixel(30, float(level)), page.pixel(30, float(level) * 1.01))
    (asked,) = engine.requests(EditAlert)
    assert asked.id == waiting.id
    assert asked.draft.note == "mine"
    assert asked.draft.condition.kind is LevelKind.CROSSES
    assert float(asked.draft.condition.level) == pytest.approx(float(level) * 1.01, rel=0.003)


def test_an_alerts_line_that_is_held_goes_back_on_escape(page, engine, market):
    level = Decimal(f"{page.middle:.2f}")
    market.alerts(alert(condition={"kind": "crosses", "level": str(level)}))
    at = page.pixel(30, float(level))
    page.hold(at, QPoint(0, 40))
    page.keys(Qt.Key.Key_Escape)
    page.pull(at + QPoint(0, 60))
    page.let_go(at + QPoint(0, 60))
    assert engine.requests(EditAlert) == []


def test_an_alert_that_is_deleted_while_its_line_is_held_is_let_go_of(page, engine, market):
    level = Decimal(f"{page.middle:.2f}")
    waiting = alert(condition={"kind": "crosses", "level": str(level)})
    market.alerts(waiting)
    at = page.pixel(30, float(level))
    page.hold(at, QPoint(0, 40))
    market.post(AlertsNews(removed=(waiting.id,)))
    page.pull(at + QPoint(0, 60))
    page.let_go(at + QPoint(0, 60))
    assert engine.requests(EditAlert) == []


def test_an_alert_never_waits_at_a_price_of_another_symbol(page, engine, market, turn):
    level = Decimal(f"{page.middle:.2f}")
    market.alerts(alert(condition={"kind": "crosses", "level": str(level)}))
    at = page.pixel(30, float(level))
    page.hold(at, QPoint(0, 40))
    turn()
    page.pull(at + QPoint(0, 60))
    page.let_go(at + QPoint(0, 60))
    assert engine.requests(EditAlert) == []


def test_a_click_on_an_alerts_line_changes_nothing(page, engine, market):
    level = Decimal(f"{page.middle:.2f}")
    market.alerts(alert(condition={"kind": "crosses", "level": str(level)}))
    page.click(page.pixel(30, float(level)))
    assert engine.requests(EditAlert) == []


def test_the_borders_of_a_range_keep_their_order():
    between = Range(RangeKind.ENTERS, Decimal(70), Decimal(80))
    assert levels_of(between) == (70, 80)
    assert levels_of(with_level(between, 0, Decimal(85))) == (80, 85)
    assert levels_of(with_level(between, 1, Decimal(75))) == (70, 75)


def test_a_level_of_several_conditions_is_dragged_alone():
    between, above = Range(RangeKind.ENTERS, Decimal(70), Decimal(80)), Side(SideKind.ABOVE, Decimal(90))
    parts = (Part(above, Symbol("KWEB")), Part(between), Part(DataHealth(60)), Part(above))
    several = Several(Which.ALL, parts)
    assert levels_of(several) == (70, 80, 90)
    assert levels_of(with_level(several, 1, Decimal(85))) == (70, 85, 90)
    moved = with_level(several, 2, Decimal(95))
    assert moved == Several(Which.ALL, (*parts[:3], Part(Side(SideKind.ABOVE, Decimal(95)))))
