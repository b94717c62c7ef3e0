"""Indicators over bars: the field's formulas, holes, short histories and what cannot be used."""

import numpy as np
import pytest
import talib
from hypothesis import given, settings
from hypothesis import strategies as st
from talib import abstract

from tests.making import day, new_york
from watcher.domain.bars import Bars
from watcher.domain.errors import InputError
from watcher.domain.indicators.catalogue import AVERAGES, CATALOGUE
from watcher.domain.indicators.compute import compute
from watcher.domain.indicators.days import span_of, spans, trading_day, trading_days
from watcher.domain.indicators.kinds import Place
from watcher.domain.indicators.lookup import indicator
from watcher.domain.sessions import SessionTable

NAN = float("nan")
NAMES = [kind.name for kind in CATALOGUE]


def walk(length=300, seed=1, step=86_400):
    """Bars of a random walk with volume."""
    dice = np.random.default_rng(seed)
    close = 80 + np.cumsum(dice.normal(size=length))
    high, low = close + dice.random(length), close - dice.random(length)
    start = 1_700_000_000 + step * np.arange(length)
    return Bars.of(start, close, high, low, close, dice.integers(1, 1_000, length))


def with_hole(bars, at, column="close"):
    """The bars with a NaN in one column of one bar."""
    columns = {name: getattr(bars, name).copy() for name in ("open", "high", "low", "close", "volume")}
    columns[column][at] = NAN
    return Bars(bars.start, **columns)


@pytest.mark.parametrize("name", NAMES)
def test_every_offered_indicator_has_values_with_its_defaults(name):
    bars = walk()
    outputs = compute(name, {}, bars)
    assert list(outputs) == [one.name for one in indicator(name).outputs]
    assert all(len(column) == len(bars) and np.isfinite(column).sum() > 200 for column in outputs.values())


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("length", [0, 1, 2, 5])
def test_a_history_too_short_has_no_value_and_no_error(name, length):
    assert all(len(column) == length for column in compute(name, {}, walk(length)).values())


@pytest.mark.parametrize("name", [name for name in NAMES if name not in {"VWAP", "AVWAP", "ICHIMOKU"}])
def test_inputs_parameters_and_outputs_are_those_of_talib(name):
    kind = indicator(name)
    info = abstract.Function(name).info
    inputs = [
        one for part in info["input_names"].values() for one in ([part] if isinstance(part, str) else part)
    ]
    assert list(kind.inputs) == inputs
    assert [one.name for one in kind.parameters] == list(info["parameters"])
    assert [one.name for one in kind.outputs] == info["output_names"]


@pytest.mark.parametrize("name", [name for name in NAMES if name != "ICHIMOKU"])
def test_a_bar_without_a_price_counts_as_if_it_were_not_there(name):
    bars = walk()
    kept = np.arange(len(bars)) != 150
    column = kind_input(name)
    holed = compute(name, {}, with_hole(bars, 150, column))
    without = compute(name, {}, bars.picked(kept))
    for one, values in holed.items():
        assert np.isnan(values[150])
        np.testing.assert_array_equal(values[kept], without[one])


def kind_input(name):
    return indicator(name).inputs[-1]


def test_volume_that_is_unknown_throughout_gives_no_value():
    bars = walk(50)
    silent = Bars(*bars.columns[:5], np.full(50, NAN))
    for name in ("OBV", "VWAP", "AVWAP"):
        assert np.isnan(compute(name, {}, silent)["real"]).all()


def test_no_volume_yet_is_no_average_price():
    bars = walk(4)
    still = Bars(*bars.columns[:5], np.array([0.0, 0.0, 3.0, 1.0]))
    values = compute("AVWAP", {}, still)["real"]
    assert np.isnan(values[:2]).all()
    assert np.isfinite(values[2:]).all()


@settings(max_examples=40)
@given(st.lists(st.tuples(st.integers(1, 900), st.integers(0, 50), st.integers(1, 86_400)), max_size=30))
def test_vwap_is_money_by_volume_since_the_day_began(rows):
    price = [float(one) for one, _, _ in rows]
    volume = [float(one) for _, one, _ in rows]
    start = np.cumsum([step for _, _, step in rows]).astype(np.int64)
    values = compute("VWAP", {}, Bars.of(start, price, price, price, price, volume))["real"]
    for at in range(len(rows)):
        today = [n for n in range(at + 1) if start[n] // 86_400 == start[at] // 86_400]
        units = sum(volume[n] for n in today)
        if units:
            assert values[at] == pytest.approx(sum(price[n] * volume[n] for n in today) / units)
        else:
            assert np.isnan(values[at])


def test_an_anchored_vwap_begins_at_its_anchor():
    bars = walk(10)
    values = compute("AVWAP", {"anchor": int(bars.start[4])}, bars)["real"]
    assert np.isnan(values[:4]).all()
    assert values[4] == (bars.high[4] + bars.low[4] + bars.close[4]) / 3
    assert np.isnan(compute("AVWAP", {"anchor": int(bars.start[-1]) + 1}, bars)["real"]).all()


def test_ichimoku_is_middles_of_ranges_drawn_ahead_and_behind():
    bars = walk(200)
    found = compute("ICHIMOKU", {}, bars)

    def middle(at, period):
        stretch = slice(at - period + 1, at + 1)
        return (bars.high[stretch].max() + bars.low[stretch].min()) / 2

    assert found["conversion"][150] == middle(150, 9)
    assert found["base"][150] == middle(150, 26)
    assert found["span_a"][150] == (middle(124, 9) + middle(124, 26)) / 2
    assert found["span_b"][150] == middle(124, 52)
    assert found["lagging"][150] == bars.close[176]
    assert np.isnan(found["lagging"][-26:]).all()
    assert found["base"][-1] == compute("ICHIMOKU", {"displacement": 0}, bars)["base"][-1]


def test_a_displacement_longer_than_the_history_leaves_nothing():
    found = compute("ICHIMOKU", {"displacement": 500}, walk(100))
    assert np.isnan(found["span_a"]).all()
    assert np.isnan(found["lagging"]).all()


@pytest.mark.parametrize("average", range(len(AVERAGES)))
def test_every_type_of_average_that_is_offered_computes(average):
    assert np.isfinite(compute("BBANDS", {"matype": average}, walk())["upperband"][-1])


def test_any_function_of_talib_is_found_by_its_name():
    bars = walk(120)
    unusable = [name for name in talib.get_functions() if not computes(name, bars)]
    assert unusable == ["MAVP"]
    assert indicator("mom").place is Place.PANE
    assert indicator("TEMA").place is Place.PRICE
    assert indicator("keltner").name == "KC"


def computes(name, bars):
    try:
        columns = compute(name, {}, bars)
    except InputError:
        return False
    return all(len(one) == len(bars) and one.dtype == np.float64 for one in columns.values())


@pytest.mark.parametrize(
    ("name", "parameters", "sentence"),
    [
        ("RSII", {}, "There is no indicator called “RSII”. Did you mean RSI"),
        ("QQ#", {}, "There is no indicator called “QQ#”. RSI, SMA and MACD are some."),
        ("RSI", {"length": 3}, "RSI has no parameter “length”. It has: timeperiod."),
        ("OBV", {"length": 3}, "OBV has no parameter “length”. It has no parameters."),
        ("RSI", {"timeperiod": 1}, "Period of RSI cannot be 1. Give a whole number from 2 to 100,000."),
        ("RSI", {"timeperiod": 2.5}, "Period of RSI cannot be 2.5."),
        ("RSI", {"timeperiod": "x"}, "Period of RSI cannot be “x”."),
        ("BBANDS", {"nbdevup": NAN}, "Deviations up of BBANDS cannot be nan. Give a number from 0.1 to 20."),
        ("BBANDS", {"matype": 99}, "Average of BBANDS cannot be 99. Give one of: 0 simple, 1 exponential"),
        ("AVWAP", {"anchor": -1}, "Anchored at of AVWAP cannot be -1. Give a date such as 2023-11-16"),
        ("MOM", {"timeperiod": 0}, "MOM cannot be computed with timeperiod 0. Try other parameters."),
    ],
)
def test_what_cannot_be_used_is_said_in_a_sentence(name, parameters, sentence):
    with pytest.raises(InputError) as raised:
        compute(name, parameters, walk(30))
    assert raised.value.sentence.startswith(sentence)


def test_outputs_are_asked_for_by_name_and_the_first_is_meant_without():
    assert indicator("MACD").output("").name == "macd"
    assert indicator("MACD").output("MACDSignal").title == "Signal"
    with pytest.raises(InputError, match="MACD has no output “hist”"):
        indicator("MACD").output("hist")


def test_days_are_the_calendars_and_hold_the_hours_after_midnight():
    table = new_york()
    late = int(table.days[0].post_close.timestamp()) - 60
    early = int(table.days[1].pre_open.timestamp())
    unknown = int(table.days[-1].post_close.timestamp()) + 3 * 86_400
    starts = [late, early, 0, unknown]
    found = trading_days(np.array(starts), table)
    assert found.tolist() == [found[0], found[0] + 1, 0, unknown // 86_400]
    assert late // 86_400 == found[1]
    assert [trading_day(one, table) for one in starts] == found.tolist()


def test_many_bars_have_the_days_that_each_would_have():
    table = new_york()
    first, last = table.days[0].pre_open, table.days[-1].post_close
    starts = np.arange(first.timestamp() - 9_000, last.timestamp() + 90_000, 1_800, dtype=np.int64)
    assert len(starts) > 400
    assert trading_days(starts, table).tolist() == [trading_day(int(one), table) for one in starts]


def test_days_without_a_calendar_are_those_of_utc():
    midnight = np.array([86_399, 86_400])
    always = SessionTable("24/7", "UTC", (day(new_york().days[0].date),))
    for table in (None, always, SessionTable("XNYS", "America/New_York")):
        assert trading_days(midnight, table).tolist() == [0, 1]
        assert [trading_day(int(one), table) for one in midnight] == [0, 1]


def test_weeks_begin_on_monday_and_months_and_years_on_their_first():
    sunday = int(np.datetime64("2023-12-31").astype(np.int64))
    two = np.array([sunday, sunday + 1])
    assert [np.diff(spans(two, reset)).tolist() for reset in range(4)] == [[1], [1], [1], [1]]
    friday = np.array([sunday - 2, sunday])
    assert [np.diff(spans(friday, reset)).tolist() for reset in range(4)] == [[2], [0], [0], [0]]
    assert [span_of(sunday, reset) for reset in range(4)] == [spans(two, reset)[0] for reset in range(4)]
