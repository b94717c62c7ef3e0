"""The user's own trades on the chart: where they stand, what is said, the line of their cost."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor

from tests.domain.portfolio.making import booking
from tests.making import instrument, new_york
from tests.ui.plotting.charting import bars, rgb
from tests.ui.portfolio.conftest import news_of
from watcher.domain.bars import Bars, BarsKey, Interval
from watcher.domain.chart_data import ChartData
from watcher.domain.corporate_actions import CorporateActions, Split
from watcher.domain.errors import FeedError
from watcher.domain.portfolio.own_trades import OwnCost, OwnTrade
from watcher.domain.symbols import Symbol
from watcher.engine.chart_requests import LoadActions, LoadBars
from watcher.ui import words
from watcher.ui.chart.chart_state import ChartState
from watcher.ui.chart.panel import ChartPanel
from watcher.ui.chart.trades.overlay import GAP, SIZE, TradeMarks
from watcher.ui.plotting.series import Series
from watcher.ui.theme import DARK, LIGHT

BABA = Symbol("BABA")
FIRST = int(datetime(2023, 11, 1, 13, 30, tzinfo=UTC).timestamp())
WALK = bars(80 + np.sin(np.arange(20)), first=FIRST, spread=0.5)


def trade(day, is_buy=True, quantity=10, price="80", at=None, currency="USD"):
    when = None if at is None else datetime.fromisoformat(at)
    return OwnTrade(date.fromisoformat(day), when, is_buy, Decimal(quantity), Decimal(price), currency)


def cost(price="80.5", since="2023-11-03", **more):
    return OwnCost(Decimal(price), "USD", date.fromisoformat(since), **more)


@pytest.fixture
def marks(theme):
    marks = TradeMarks(theme)
    marks.stand(Interval.D1, "America/New_York", "USD", 2)
    return marks


def at(marks, of, *trades):
    marks.follow(Series(of), 0)
    marks.set_trades(trades, None)
    return marks.indices


def starting(*times):
    start = [int(datetime.fromisoformat(f"{one}+00:00").timestamp()) for one in times]
    prices = np.full(len(start), 80.0)
    return Bars(np.asarray(start, dtype=np.int64), prices, prices, prices, prices, prices)


def test_a_trade_stands_at_the_bar_of_its_day_or_at_the_next(marks):
    days = starting("2023-11-16T14:30", "2023-11-17T14:30", "2023-11-20T14:30")
    trades = [trade(day) for day in ("2023-11-15", "2023-11-16", "2023-11-18", "2023-11-25")]
    assert at(marks, days, *trades) == [0, 2]
    assert len(marks.words(2)) == 2


def test_an_hour_that_is_known_leads_to_its_bar(marks):
    marks.stand(Interval.M30, "America/New_York", "USD", 2)
    of = starting("2023-11-16T14:30", "2023-11-16T15:00", "2023-11-16T15:30", "2023-11-17T14:30")
    assert at(marks, of, trade("2023-11-16", at="2023-11-16T15:10+00:00")) == [1]
    assert at(marks, of, trade("2023-11-17")) == [3]


def test_a_week_holds_all_of_its_days(marks):
    marks.stand(Interval.W1, "America/New_York", "USD", 2)
    of = starting("2023-11-06T05:00", "2023-11-13T05:00")
    assert at(marks, of, trade("2023-11-06"), trade("2023-11-10")) == [0]
    assert at(marks, of, trade("2023-11-16")) == [1]


def test_no_bars_have_no_marks(marks):
    assert at(marks, bars([]), trade("2023-11-16")) == []


def test_the_readout_says_quantity_and_price(marks):
    at(marks, WALK, trade("2023-11-03"), trade("2023-11-03", is_buy=False, quantity="0.25", currency="EUR"))
    assert [word.text for word in marks.words(2)] == ["▲ 10 × 80.00", "▼ 0.25 × 80.00 EUR"]
    words.hide_amounts(True)
    assert [word.text for word in marks.words(2)] == [
        f"▲ {words.HIDDEN} × 80.00",
        f"▼ {words.HIDDEN} × 80.00 EUR",
    ]


def test_of_many_trades_in_a_bar_the_first_are_said(marks):
    at(marks, WALK, *[trade("2023-11-03")] * 5)
    assert [word.text for word in marks.words(2)][-2:] == ["▲ 10 × 80.00", "and 2 more"]


def test_a_cost_that_is_not_on_the_scale_has_no_line_and_says_why(marks):
    marks.follow(Series(WALK), 0)
    marks.set_trades((), cost(unbooked=date(2023, 11, 5)))
    assert (marks.cost, marks.tags()) == (None, [])
    assert "the split of 2023-11-05 is not booked" in marks.words(3)[1].text
    marks.stand(Interval.D1, "America/New_York", "EUR", 2)
    marks.set_trades((), cost())
    assert marks.tags() == []
    assert marks.words(3)[1].text == "80.50 USD"


# ---- on the chart


def data(symbol="BABA"):
    return ChartData(BarsKey(Symbol(symbol), Interval.D1), WALK, instrument(symbol), new_york())


BOOKED = (booking("buy", "2023-11-03", 10, 80), booking("sell", "2023-11-09", 4, 81))


@pytest.fixture
def panel(qtbot, session, theme, market, engine):
    panel = ChartPanel(session, theme)
    panel.resize(900, 600)
    panel.show()
    qtbot.waitExposed(panel)
    market.list("BABA", "JD")
    session.select(BABA)
    engine.answer(LoadBars, data())
    market.read()
    yield panel
    panel.close()
    panel.deleteLater()


@pytest.fixture
def shown(panel, engine, market):
    market.post(news_of(BOOKED, 80))
    engine.answer(LoadActions, CorporateActions())
    market.read()
    return panel


def pixel(view, x, y):
    return rgb(view.grab().toImage(), x, y)


def far(one, other):
    return sum(abs(a - b) for a, b in zip(one.getRgb(), other.getRgb(), strict=True))


def place(view, index, price):
    x0, x1 = view.visible
    low, high = view.visible_prices
    return (index + 0.5 - x0) * view.plot_size().width() / (x1 - x0), (high - price) / (
        high - low
    ) * view.price_height


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=["dark", "light"])
def test_buys_are_filled_below_their_bar_and_sells_hollow_above(shown, theme, tokens):
    theme.use(tokens)
    view = shown.view
    x, y = place(view, 2, WALK.low[2])
    middle = GAP + SIZE * 0.7
    assert pixel(view, x, y + middle) == tokens.accent
    x, y = place(view, 8, WALK.high[8])
    assert pixel(view, x, y - middle) == tokens.panel
    above = [QColor(pixel(view, x, y - GAP - SIZE + by)) for by in (-1, 0, 1)]
    assert any(far(one, QColor(tokens.accent)) < far(one, QColor(tokens.panel)) for one in above)


def test_the_cost_has_a_broken_line_from_the_first_day_on_and_a_tag(shown, market):
    told = news_of((booking("buy", "2023-11-06", 10, "79.3"),), 80)
    market.post(replace(told, rows=tuple(replace(row, since=date(2023, 11, 6)) for row in told.rows)))
    view = shown.view
    left, y = place(view, 5, 79.3)
    image = view.grab().toImage()
    row = [rgb(image, x, y) == DARK.accent for x in range(view.plot_size().width())]
    assert 0.3 < sum(row[int(left) + 20 :]) / len(row[int(left) + 20 :]) < 0.8
    assert not any(row[: int(left) - 20])
    assert rgb(image, view.width() - 3, y) == DARK.accent


def test_what_was_never_traded_costs_no_request(panel, engine, market):
    market.post(news_of(()))
    assert engine.requests(LoadActions) == []
    assert shown_words(panel, 2) == []


def test_trades_before_a_split_stand_at_the_prices_of_today(panel, engine, market):
    market.post(news_of(BOOKED, 80))
    split = Split(int(datetime(2023, 11, 6, 14, 30, tzinfo=UTC).timestamp()), 8.0)
    engine.answer(LoadActions, CorporateActions(splits=(split,)))
    market.read()
    assert "▲ 80 × 10.00" in shown_words(panel, 2)
    assert "▼ 4 × 81.00" in shown_words(panel, 8)


def shown_words(panel, index):
    return [word.text for one in panel.view.followers for word in one.words(index)]


def test_nothing_is_marked_while_the_splits_are_not_known(panel, engine, market):
    market.post(news_of(BOOKED, 80))
    assert shown_words(panel, 2) == []
    engine.answer(LoadActions, error=FeedError("Offline."))
    market.read()
    assert shown_words(panel, 2) == []
    market.post(news_of(BOOKED, 80))
    assert len(engine.requests(LoadActions)) == 2


def test_a_split_that_came_meanwhile_is_learned_with_the_next_bars(shown, engine, market):
    shown.rewrite()
    assert "▲ 10 × 80.00" in shown_words(shown, 2)
    split = Split(int(datetime(2023, 11, 6, 14, 30, tzinfo=UTC).timestamp()), 8.0)
    engine.answer(LoadActions, CorporateActions(splits=(split,)))
    market.read()
    assert "▲ 80 × 10.00" in shown_words(shown, 2)


def test_another_symbol_has_its_own(shown, session, engine, market):
    session.select(Symbol("JD"))
    engine.answer(LoadBars, data("JD"))
    market.read()
    assert shown_words(shown, 2) == []


def test_they_can_be_hidden_and_it_is_remembered(shown):
    action = next(one for one in shown.findChildren(QAction) if one.text() == "Trades")
    assert action.shortcut().toString() == "Alt+O"
    action.trigger()
    assert shown_words(shown, 2) == []
    assert ChartState.from_json(shown.state.json()).parts["trades"] is False
    action.trigger()
    assert "▲ 10 × 80.00" in shown_words(shown, 2)
    assert action.shortcutContext() is Qt.ShortcutContext.WindowShortcut
