"""Comparing on a chart's panel: lines, ratios, spreads, listings; loading, live, kept, failing."""

import json

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from tests.making import instrument
from tests.pages.compare_page import ComparePage
from tests.pages.indicators_page import IndicatorsPage
from tests.ui.plotting.charting import bars, rgb, walk
from watcher.domain.bars import Bars, BarsKey, Interval
from watcher.domain.chart_data import ChartData
from watcher.domain.comparison.listings import TwoListings
from watcher.domain.corporate_actions import CorporateActions, Dividend
from watcher.domain.errors import FeedError, UnknownSymbolError
from watcher.domain.instrument import InstrumentKind, SearchHit
from watcher.domain.sessions import SessionTable
from watcher.domain.symbols import Symbol
from watcher.engine.chart_requests import FollowCharts, LoadActions, LoadBars
from watcher.engine.messages import Answer, PairsNews, TailNews
from watcher.engine.requests import Keep, Recall, Search
from watcher.ui.chart.comparison.compared import Comparison
from watcher.ui.chart.comparison.menu import MOST_OFFERED, CompareMenu
from watcher.ui.chart.panel import ChartPanel
from watcher.ui.plotting.line_colours import line_colour
from watcher.ui.plotting.scale import ScaleKind
from watcher.ui.words import percent

NOWHERE = SessionTable("XNYS", "America/New_York")
COUNT = 300
SEEDS = {"BABA": 1, "JD": 2, "KWEB": 3, "9988.HK": 4, "VOD.L": 5, "GBP=X": 6}


def bars_of(symbol, count=COUNT):
    if symbol == "HKD=X":
        rate = np.full(count, 7.8)
        return Bars(walk(count).start, rate, rate, rate, rate, rate)
    return walk(count, SEEDS[symbol])


def data(symbol, of=None, interval=Interval.D1, **more):
    fields = {"currency": "HKD" if symbol.endswith(".HK") else "USD", **more}
    of = bars_of(symbol) if of is None else of
    return ChartData(BarsKey(Symbol(symbol), interval), of, instrument(symbol, **fields), NOWHERE)


@pytest.fixture
def panel(qtbot, session, theme):
    panel = ChartPanel(session, theme)
    panel.resize(1_000, 700)
    panel.remember()
    panel.show()
    qtbot.waitExposed(panel)
    yield panel
    panel.close()
    panel.deleteLater()


@pytest.fixture
def source(engine, market):
    """Answers what is asked for, symbol by symbol."""

    class Source:
        def __init__(self):
            self.done = set()

        def answer(self, *symbols, failing=None, of=None, **more):
            for number, request in list(engine.asked):
                if (
                    isinstance(request, LoadBars)
                    and number not in self.done
                    and request.key.symbol in symbols
                ):
                    self.done.add(number)
                    made = None if failing else data(request.key.symbol, of, request.key.interval, **more)
                    market.post(Answer(number, made, failing))

        def wanted(self):
            asked = [(n, r) for n, r in engine.asked if isinstance(r, LoadBars) and n not in self.done]
            return {request.key.symbol for _, request in asked}

    return Source()


@pytest.fixture
def page(panel, market, session, source):
    market.list("BABA", "JD", "KWEB", "9988.HK")
    session.select("BABA")
    source.answer("BABA")
    return ComparePage(panel)


def change(symbol, index, edge):
    close = bars_of(symbol).close
    return percent(close[index] / close[edge] - 1)


def edge_of(panel):
    return int(panel.view.visible[0])


def test_a_peer_is_one_click_away_and_measured_from_the_left_edge(page, panel, source):
    page.pick("KWEB", inside="With a peer")
    assert panel.state.scale is ScaleKind.PERCENT
    assert page.said() == [f"BABA {change('BABA', -1, edge_of(panel))}", "KWEB …"]
    source.answer("KWEB")
    edge = edge_of(panel)
    assert page.said() == [f"BABA {change('BABA', -1, edge)}", f"KWEB {change('KWEB', -1, edge)}"]
    assert page.said(200)[1] == f"KWEB {change('KWEB', 200, edge)}"


def test_the_base_moves_with_the_view(page, panel, source):
    page.pick("KWEB", inside="With a peer")
    source.answer("KWEB")
    panel.view.look_at((150.7, 290.0))
    assert page.said() == [f"BABA {change('BABA', -1, 150)}", f"KWEB {change('KWEB', -1, 150)}"]
    panel.view.look_at((-20.0, 290.0))
    assert page.said()[1] == f"KWEB {change('KWEB', -1, 0)}"


@pytest.mark.parametrize("kind", list(ScaleKind))
def test_the_line_is_where_the_chart_would_be_with_its_change(page, panel, source, theme, kind):
    page.pick("KWEB", inside="With a peer")
    source.answer("KWEB")
    view = panel.view
    view.set_scale(kind)
    view.look_at((150.0, 300.0))
    image = view.grab().toImage()
    frame = view._picture.frame
    own, other = bars_of("BABA").close, bars_of("KWEB").close
    colour = line_colour(theme, "blue")
    hits = 0
    for at in range(160, 290, 10):
        y = frame.y(other[at] / other[150] * own[150])
        x = frame.x(at + 0.5)
        assert 0 < y < frame.bottom
        near = {rgb(image, x + dx, y + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)}
        hits += any(close_to(colour, one) for one in near)
    assert hits >= 12


def close_to(wanted, seen):
    parts = [[int(one[at : at + 2], 16) for at in (1, 3, 5)] for one in (wanted, seen)]
    return max(abs(a - b) for a, b in zip(*parts, strict=True)) < 80


def test_all_peers_come_in_one_click_and_go_in_another(page, panel, source):
    page.pick("With all peers of the list")
    assert source.wanted() == {"JD", "KWEB", "9988.HK"}
    assert page.peers == ["✓ JD", "✓ KWEB", "✓ 9988.HK"]
    assert not page.action("With all peers of the list").isEnabled()
    page.pick("JD", inside="With a peer")
    assert page.peers[0] == "JD"
    page.pick("Compare with nothing")
    assert page.said() == []
    assert panel.state.scale is ScaleKind.LINEAR
    assert not page.action("Compare with nothing").isEnabled()


def test_a_line_has_its_name_at_the_axis_where_it_stands(page, panel, source, theme):
    page.pick("KWEB", inside="With a peer")
    assert not [tag for overlay in panel.view.followers for tag in overlay.tags() if tag.text]
    source.answer("KWEB")
    panel.view.look_at((100.0, 310.0))
    (tag,) = [tag for overlay in panel.view.followers for tag in overlay.tags() if tag.text]
    own, other = bars_of("BABA").close, bars_of("KWEB").close
    assert (tag.text, tag.colour) == ("KWEB", line_colour(theme, "blue"))
    assert tag.value == pytest.approx(own[100] * other[-1] / other[100])


@pytest.mark.parametrize("is_total", [False, True])
@pytest.mark.parametrize("first", [0.0, -2.0])
def test_from_a_price_that_is_none_there_is_no_change(
    page, panel, source, session, engine, market, first, is_total
):
    page.pick("KWEB", inside="With a peer")
    if is_total:
        page.pick("With dividends (total return)")
    session.select(Symbol("JD"))
    source.answer("JD", of=bars([first, *bars_of("JD").close[1:]], spread=0.0))
    source.answer("KWEB")
    if is_total:
        pay(engine, market, JD=(), KWEB=())
    panel.view.look_at((0.0, 50.0))
    panel.view.grab()
    assert page.said()[0].startswith("JD –")


def test_a_scale_that_the_user_chose_stays(page, panel, source):
    panel.active.change_state(panel.state.__class__(scale=ScaleKind.LOG))
    page.pick("KWEB", inside="With a peer")
    assert panel.state.scale is ScaleKind.LOG
    page.pick("Compare with nothing")
    assert panel.state.scale is ScaleKind.LOG


def test_days_without_a_bar_are_gaps_and_said_as_such(page, source):
    page.pick("KWEB", inside="With a peer")
    kept = np.arange(COUNT) != 290
    source.answer("KWEB", of=bars_of("KWEB").picked(kept))
    assert page.said(290)[1] == "KWEB –"
    assert page.said(291)[1].startswith("KWEB +") or page.said(291)[1].startswith("KWEB −")


def test_who_came_later_is_measured_from_its_first_day_and_says_so(page, panel, source):
    page.pick("KWEB", inside="With a peer")
    source.answer("KWEB", of=bars_of("KWEB")[250:])
    close = bars_of("KWEB").close
    assert page.said()[1] == f"KWEB {percent(close[-1] / close[250] - 1)} since 2024-07-21"
    assert page.said(240)[1].startswith("KWEB –")


def test_trouble_is_named_where_the_values_would_be(page, source):
    page.pick("With all peers of the list")
    source.answer("JD", failing=UnknownSymbolError("Yahoo does not know JD."))
    source.answer("KWEB", of=Bars.empty())
    late = Bars(bars_of("BABA").start + 10**9, *bars_of("BABA").columns[1:])
    source.answer("9988.HK", of=late)
    assert page.said()[1:] == [
        "JD Yahoo does not know JD.",
        "KWEB has no such bars",
        "9988.HK has no bars at these times",
    ]


def test_what_failed_is_asked_for_again_when_the_chart_is(page, panel, source, engine, market):
    page.pick("JD", inside="With a peer")
    source.answer("JD", failing=FeedError("Down."))
    panel.active._ask()
    source.answer("BABA")
    assert source.wanted() == {"JD"}
    source.answer("JD")
    assert page.said()[1] == f"JD {change('JD', -1, edge_of(panel))}"


def test_stored_bars_are_shown_until_fresh_ones_come(page, panel, engine, market):
    page.pick("JD", inside="With a peer")
    number = next(n for n, request in reversed(engine.asked) if isinstance(request, LoadBars))
    market.post(Answer(number, data("JD"), None, final=False))
    before = page.said()[1]
    assert before == f"JD {change('JD', -1, edge_of(panel))}"
    market.post(Answer(number, None, FeedError("Down.")))
    assert page.said()[1] == before


def test_live_ends_of_all_are_followed_and_shown(page, panel, source, engine, market):
    page.pick("KWEB", inside="With a peer")
    source.answer("KWEB")
    keys = engine.requests(FollowCharts)[-1].keys
    assert [key.symbol for key in keys] == ["BABA", "KWEB"]
    last = bars_of("KWEB")[-1:]
    tail = Bars(last.start, *(column * 2 for column in last.columns[1:]))
    market.mailbox.put(("tail", "KWEB"), TailNews(BarsKey(Symbol("KWEB"), Interval.D1), tail))
    market.read()
    edge = edge_of(panel)
    assert page.said()[1] == f"KWEB {percent(2 * last.close[0] / bars_of('KWEB').close[edge] - 1)}"
    page.pick("Compare with nothing")
    assert [key.symbol for key in engine.requests(FollowCharts)[-1].keys] == ["BABA"]


def test_another_symbol_and_another_interval_are_compared_with_the_same(page, panel, source, session):
    page.pick("KWEB", inside="With a peer")
    source.answer("KWEB")
    session.select("JD")
    source.answer("JD")
    assert page.said() == [
        f"JD {change('JD', -1, edge_of(panel))}",
        f"KWEB {change('KWEB', -1, edge_of(panel))}",
    ]
    session.select("KWEB")
    source.answer("KWEB")
    assert page.said() == [f"KWEB {change('KWEB', -1, edge_of(panel))}"]
    panel.active.show_interval(Interval.W1)
    session.select("JD")
    source.answer("JD")
    assert source.wanted() == {"KWEB"}


def test_what_was_kept_is_there_at_the_next_start(panel, market, session, source, engine):
    kept = {"parts": {"comparison": {"compared": [{"symbol": "KWEB", "way": "line", "colour": "pink"}]}}}
    engine.answer(Recall, json.dumps(kept))
    market.read()
    market.list("BABA")
    session.select("BABA")
    source.answer("BABA")
    source.answer("KWEB")
    assert ComparePage(panel).said()[1].startswith("KWEB ")


def kept_chart(engine):
    return json.loads([one for one in engine.requests(Keep) if one.name == "chart"][-1].text)["charts"][0]


def test_what_is_chosen_is_kept(page, engine):
    page.pick("KWEB", inside="With a peer")
    kept = kept_chart(engine)
    assert kept["scale"] == "percent"
    assert kept["parts"]["comparison"]["compared"] == [{"symbol": "KWEB", "way": "line", "colour": "blue"}]


# ---- total returns


def pay(engine, market, **paid):
    for number, request in list(engine.asked):
        if isinstance(request, LoadActions):
            dividends = paid.get(request.symbol)
            error = FeedError("Down.") if dividends is None else None
            market.post(Answer(number, None if error else CorporateActions(dividends), error))


def test_total_returns_put_dividends_back(page, panel, source, engine, market):
    page.pick("KWEB", inside="With a peer")
    source.answer("KWEB")
    page.pick("With dividends (total return)")
    assert {one.symbol for one in engine.requests(LoadActions)} == {"BABA", "KWEB"}
    assert page.said()[0].endswith("without dividends: not known")
    panel.view.look_at((60.2, 303.0))
    start = bars_of("BABA").start
    pay(engine, market, BABA=(Dividend(int(start[200]), 5.0),), KWEB=())
    edge, close = edge_of(panel), bars_of("BABA").close
    total = close[-1] / (close[edge] * (1 - 5 / close[199])) - 1
    assert page.said() == [
        f"BABA {percent(total)} with dividends",
        f"KWEB {change('KWEB', -1, edge)}",
    ]
    page.pick("With dividends (total return)")
    assert page.said()[0] == f"BABA {change('BABA', -1, edge)}"


def test_dividends_that_are_not_known_are_not_made_up(page, panel, source, engine, market):
    page.pick("KWEB", inside="With a peer")
    source.answer("KWEB")
    page.pick("With dividends (total return)")
    pay(engine, market, BABA=())
    edge = edge_of(panel)
    assert page.said() == [
        f"BABA {change('BABA', -1, edge)} with dividends",
        f"KWEB {change('KWEB', -1, edge)} without dividends: not known",
    ]


def test_the_line_of_total_returns_goes_on_with_the_ticks(page, panel, source, engine, market):
    page.pick("KWEB", inside="With a peer")
    source.answer("KWEB")
    page.pick("With dividends (total return)")
    pay(engine, market, BABA=(), KWEB=())
    last = bars_of("BABA")[-1:]
    panel.view.merge(Bars(last.start, *(column * 2 for column in last.columns[1:])))
    edge = edge_of(panel)
    assert page.said()[0].startswith(f"BABA {percent(2 * last.close[0] / bars_of('BABA').close[edge] - 1)}")
    assert panel.view.visible_prices[1] > 2 * last.close[0]


# ---- ratios, spreads, listings


def test_a_ratio_and_a_spread_have_panes(page, panel, source):
    page.open_by_keys()
    page.choose_way("as a ratio in a pane")
    page.type("KWEB")
    page.key("Return")
    page.choose_way("as a spread in a pane")
    page.key("Return")
    assert page.compared == ["KWEB · ratio", "KWEB · spread"]
    assert page.said() == ["BABA/KWEB …", "BABA − KWEB …"]
    source.answer("KWEB")
    own, other = bars_of("BABA").close, bars_of("KWEB").close
    ratio, spread = own[250] / other[250], own[250] - other[250]
    assert 0.1 < ratio < 1
    assert page.said(250) == [f"BABA/KWEB {ratio:.4f}", f"BABA − KWEB {spread:.2f}".replace("-", "−")]
    assert panel.state.scale is ScaleKind.LINEAR
    panes = panel.view.panes
    assert [pane.key for pane in panes] == ["ratio KWEB", "spread KWEB"]
    assert [tag.value for pane in panes for tag in pane.tags()] == [own[-1] / other[-1], own[-1] - other[-1]]
    image = panel.view.grab().toImage()
    frame = panel.view._picture.strips[0].frame
    near = {
        rgb(image, frame.x(280.5) + d, frame.y(own[280] / other[280]) + e)
        for d in (-1, 0, 1)
        for e in (-1, 0, 1)
    }
    assert any(close_to(line_colour(panel.active.theme, "blue"), one) for one in near)


def test_prices_in_two_currencies_are_not_subtracted(page, source):
    page.open_by_keys()
    page.type("9988.HK")
    page.choose_way("as a spread in a pane")
    page.key("Return")
    page.choose_way("as a ratio in a pane")
    page.key("Return")
    source.answer("9988.HK")
    said = page.said()
    assert said[0] == "BABA − 9988.HK cannot be had: prices in USD and HKD"
    assert said[1].startswith("BABA/9988.HK (USD/HKD) ")


def test_both_listings_of_a_company_stand_in_one_currency_with_their_premium(page, panel, source, session):
    page.pick("Both listings of the company, and the premium")
    assert source.wanted() == {"9988.HK", "HKD=X"}
    source.answer("9988.HK")
    assert page.said()[0] == "9988.HK × 8 in USD …"
    source.answer("HKD=X")
    own, other = bars_of("BABA").close, bars_of("9988.HK").close
    in_dollars = other * 8 / 7.8
    assert page.said(250) == [
        f"9988.HK × 8 in USD {in_dollars[250]:,.2f}",
        f"Premium of BABA over 9988.HK × 8 {percent(own[250] / in_dollars[250] - 1)}",
    ]
    low, high = panel.view.visible_prices
    assert low < in_dollars[-1] < high
    session.select("9988.HK")
    source.answer("9988.HK")
    source.answer("BABA")
    assert page.said(250) == [
        f"BABA ÷ 8 in HKD {own[250] / 8 * 7.8:,.2f}",
        f"Premium of BABA over 9988.HK × 8 {percent(own[250] / in_dollars[250] - 1)}",
    ]
    session.select("KWEB")
    source.answer("KWEB")
    assert page.said() == []
    assert panel.view.panes == ()
    session.select("BABA")
    source.answer("BABA")
    assert len(page.said()) == 2
    page.pick("Both listings of the company, and the premium")
    assert page.said() == []


def test_the_other_listing_has_a_tag_at_the_axis(page, panel, source, session):
    page.pick("Both listings of the company, and the premium")
    source.answer("9988.HK", "HKD=X")
    line = next(one for one in panel.view.followers if type(one).__name__ == "ListingLine")
    (tag,) = line.tags()
    assert tag.value == pytest.approx(bars_of("9988.HK").close[-1] * 8 / 7.8)


def test_a_pair_of_one_s_own_is_drawn_too_and_pence_are_parts_of_a_pound(page, source, market):
    own = TwoListings(Symbol("BABA"), Symbol("VOD.L"), 2, Symbol("GBP=X"))
    page.pick("Both listings of the company, and the premium")
    market.post(PairsNews((own,)))
    assert {"VOD.L", "GBP=X"} <= source.wanted()
    source.answer("VOD.L", currency="GBp")
    source.answer("GBP=X")
    baba, vod, rate = (bars_of(one).close[250] for one in ("BABA", "VOD.L", "GBP=X"))
    in_dollars = vod / 100 * 2 / rate
    assert page.said(250) == [
        f"VOD.L × 2 in USD {in_dollars:,.2f}",
        f"Premium of BABA over VOD.L × 2 {percent(baba / in_dollars - 1)}",
    ]


def test_listings_that_never_trade_at_the_same_time_say_so(page, panel, source):
    page.pick("Both listings of the company, and the premium")
    source.answer("HKD=X")
    source.answer("9988.HK", of=Bars(bars_of("9988.HK").start + 10**9, *bars_of("BABA").columns[1:]))
    assert page.said() == [
        "9988.HK × 8 in USD no bars at the same times",
        "Premium of BABA over 9988.HK × 8 no bars at the same times",
    ]


def test_live_prices_move_the_premium(page, panel, source, market):
    page.pick("Both listings of the company, and the premium")
    source.answer("9988.HK", "HKD=X")
    source.answer("HKD=X")
    last = bars_of("9988.HK")[-1:]
    tail = Bars(last.start, *(column * 2 for column in last.columns[1:]))
    market.mailbox.put(("tail", "9988.HK"), TailNews(BarsKey(Symbol("9988.HK"), Interval.D1), tail))
    market.read()
    own = bars_of("BABA").close[-1]
    assert page.said()[1].endswith(percent(own / (2 * last.close[0] * 8 / 7.8) - 1))


# ---- the dialog


def test_any_symbol_is_found_by_name(page, engine, market, source):
    page.open_by_keys()
    assert page.suggestions == ["JD", "KWEB", "9988.HK"]
    page.type("tencent")
    page.search_now()
    assert engine.requests(Search)[-1].text == "tencent"
    hits = [SearchHit(Symbol(s), f"Tencent {s}", "HKEX", InstrumentKind.EQUITY) for s in ("0700.HK", "TCEHY")]
    engine.answer(Search, tuple(hits))
    market.read()
    assert page.suggestions == ["0700.HK · Tencent 0700.HK · HKEX", "TCEHY · Tencent TCEHY · HKEX"]
    page.key("Down", "Down", "Up", "Return")
    assert page.compared == ["0700.HK"]
    assert source.wanted() == {"0700.HK"}


def test_a_search_that_finds_nothing_or_fails_says_so(page, engine, market):
    page.open_by_keys()
    page.type("zzzz")
    page.search_now()
    engine.answer(Search, ())
    market.read()
    assert page.trouble == "Nothing was found. Enter takes what you typed as a ticker."
    page.type("yyyy")
    assert page.trouble == ""
    page.search_now()
    engine.answer(Search, None, FeedError("Down.", "Later."))
    market.read()
    assert page.trouble == "Down. Later."
    page.type("x")
    assert page.suggestions == ["JD", "KWEB", "9988.HK"]


def test_what_cannot_be_compared_is_said(page):
    page.open_by_keys()
    page.type("BABA")
    page.key("Return")
    assert page.trouble == "BABA is the chart's own symbol: choose another one."
    page.type("JD")
    page.key("Return")
    page.key("Return")
    assert page.trouble == "JD is compared that way already."
    page.type("not a symbol!")
    page.key("Return")
    assert page.trouble
    for number in range(20):
        page.type(f"S{number}")
        page.key("Return")
    assert page.trouble == "More than 16 lines nobody can tell apart: remove one first."
    assert len(page.compared) == 16


def test_what_is_compared_is_removed_by_key_and_by_button(page):
    page.open_by_keys()
    page.activate_suggestion(0)
    page.activate_suggestion(1)
    assert page.compared == ["JD", "KWEB"]
    page.delete()
    assert page.compared == ["KWEB"]
    page.press_remove()
    assert page.compared == []
    page.dialog.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    page.pick("Compare with …")
    assert page.dialog.isVisible()


def test_the_words_in_the_readout_open_the_dialog(page, panel, source):
    page.pick("KWEB", inside="With a peer")
    source.answer("KWEB")
    line = panel.view._content.overlays[-1]
    panel.view.legend_pressed.emit(line)
    assert page.compared == ["KWEB"]


def test_lines_have_colours_that_no_other_line_on_the_chart_has(page, panel, engine):
    indicators = IndicatorsPage(panel)
    indicators.pick("Simple moving average (SMA)")
    page.pick("KWEB", inside="With a peer")
    indicators.pick("Simple moving average (SMA)")
    parts = json.loads([one for one in engine.requests(Keep) if one.name == "chart"][-1].text)["charts"][0][
        "parts"
    ]
    colours = [one["colours"][0] for one in parts["indicators"]]
    colours += [one["colour"] for one in parts["comparison"]["compared"]]
    assert colours == ["blue", "violet", "amber"]


def test_the_words_in_the_readout_have_a_menu(page, panel, source):
    page.pick("KWEB", inside="With a peer")
    page.pick("Both listings of the company, and the premium")
    source.answer("KWEB", "9988.HK", "HKD=X")
    indicators = IndicatorsPage(panel)
    menu = indicators.menu_of_words("KWEB")
    assert [action.text() for action in menu.actions()] == ["Compare with …", "Remove KWEB"]
    menu.actions()[1].trigger()
    menu.close()
    assert page.peers[1] == "KWEB"
    menu = indicators.menu_of_words("9988.HK × 8 in USD")
    menu.actions()[1].trigger()
    menu.close()
    assert page.said() == []


def test_live_prices_move_a_ratio(page, panel, source, market):
    page.open_by_keys()
    page.choose_way("as a ratio in a pane")
    page.type("KWEB")
    page.key("Return")
    source.answer("KWEB")
    last = bars_of("KWEB")[-1:]
    tail = Bars(last.start, *(column * 2 for column in last.columns[1:]))
    market.mailbox.put(("tail", "KWEB"), TailNews(BarsKey(Symbol("KWEB"), Interval.D1), tail))
    market.read()
    ratio = bars_of("BABA").close[-1] / (2 * last.close[0])
    assert panel.view.panes[0].tags()[0].value == ratio
    own = bars_of("BABA")[-1:]
    panel.view.merge(Bars(own.start, *(column * 3 for column in own.columns[1:])))
    assert panel.view.panes[0].tags()[0].value == pytest.approx(3 * ratio)


def test_a_ratio_of_symbols_that_never_trade_together_says_so(page, panel, source):
    page.open_by_keys()
    page.choose_way("as a ratio in a pane")
    page.type("KWEB")
    page.key("Return")
    late = Bars(bars_of("BABA").start + 10**9, *bars_of("BABA").columns[1:])
    source.answer("KWEB", of=late)
    assert page.said() == ["BABA/KWEB no bars at the same times"]
    assert panel.view.panes[0].ticks(0.0, 1.0, 90) == ()
    page.delete()
    assert panel.view.panes == ()


def test_the_matrix_opens_from_the_menu(page, panel, engine):
    page.pick("Correlations of the list …")
    dialog = panel.window().findChild(QDialog, "correlations")
    assert dialog.isVisible()
    dialog.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_bars_corrected_far_back_leave_all_lines_in_place(page, panel, source, engine, market):
    page.pick("KWEB", inside="With a peer")
    page.pick("Both listings of the company, and the premium")
    source.answer("KWEB", "9988.HK", "HKD=X")
    page.pick("With dividends (total return)")
    pay(engine, market, BABA=(), KWEB=())
    before = page.said()
    early = bars_of("BABA")[5:6]
    panel.view.merge(Bars(early.start, *(column * 2 for column in early.columns[1:])))
    assert page.said() == before
    assert panel.view.series.bar(5)[3] == 2 * early.close[0]


def test_of_a_long_list_the_menu_offers_the_first_peers(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    menu = CompareMenu(window)
    menu.show_choice(Comparison(), Symbol("S0"), [Symbol(f"S{number}") for number in range(5_000)], None)
    offered = [action.text() for action in menu.findChild(QMenu).actions()]
    assert (len(offered), offered[0]) == (MOST_OFFERED, "S1")
