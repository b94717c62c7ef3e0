"""What the chart showed, kept in a file and read back at the next start."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import numpy as np
import pytest

from tests.making import instrument
from watcher.domain.bars import Bars, BarsKey, Interval
from watcher.domain.chart_data import ChartData
from watcher.domain.errors import ProfileError
from watcher.domain.sessions import SessionTable
from watcher.domain.trading_days import TradingDay
from watcher.store.first_chart import FirstChart, read_first_chart, write_first_chart

NOON = datetime(2026, 3, 6, 17, 0, tzinfo=UTC)


def trading_day(on):
    opened = datetime(on.year, on.month, on.day, 14, 30, tzinfo=UTC)
    hours = timedelta(hours=1)
    return TradingDay(
        on, opened, opened + 6 * hours, opened - 5 * hours, opened + 10 * hours, break_start=opened + hours
    )


def chart(count=3):
    table = SessionTable("XNYS", "America/New_York", [trading_day(date(2026, 3, day)) for day in range(2, 7)])
    start = int(NOON.timestamp()) - 60 * np.arange(count)[::-1]
    prices = np.linspace(70.0, 0.1 + 0.2, count)
    volume = np.full(count, np.nan)
    bars = Bars.of(start, prices, prices, prices, prices, volume)
    return FirstChart(
        ChartData(BarsKey("BABA", Interval.M1), bars, instrument(), table, NOON), extended_hours=True
    )


@pytest.fixture
def path(tmp_path):
    return tmp_path / "first_chart.json"


def test_what_was_written_is_read_back_to_the_last_digit(path):
    written = chart()
    write_first_chart(path, written)
    read = read_first_chart(path, NOON)
    for name in ("start", "open", "high", "low", "close", "volume"):
        np.testing.assert_array_equal(getattr(read.data.bars, name), getattr(written.data.bars, name))
    assert replace(read.data, bars=written.data.bars) == written.data
    assert read.extended_hours


def test_a_chart_of_the_future_is_not_shown(path):
    write_first_chart(path, chart())
    assert read_first_chart(path, NOON - timedelta(seconds=1)) is None


@pytest.mark.parametrize("size", [0, 20])
def test_a_chart_that_is_empty_or_too_big_leaves_no_old_one_behind(path, monkeypatch, size):
    write_first_chart(path, chart())
    monkeypatch.setattr("watcher.store.first_chart.MOST_BARS", 19)
    write_first_chart(path, chart(size))
    assert read_first_chart(path, NOON) is None
    assert not path.exists()


def spoilt(data):
    yield b"{"
    yield b"[]"
    yield json.dumps(data | {"format": 99}).encode()
    for bars in (
        {"start": "!"},
        {"start": ""},
        {"close": data["bars"]["close"][:8]},
        {"start": data["bars"]["volume"]},
    ):
        yield json.dumps(data | {"bars": data["bars"] | bars}).encode()
    yield json.dumps(data | {"days": [["yesterday"]]}).encode()
    yield json.dumps({name: data[name] for name in data if name != "instrument"}).encode()


def test_a_file_that_cannot_be_used_is_no_chart(path):
    assert read_first_chart(path, NOON) is None
    write_first_chart(path, chart())
    for text in spoilt(json.loads(path.read_bytes())):
        path.write_bytes(text)
        assert read_first_chart(path, NOON) is None, text


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(ProfileError, match="cannot be written: No such file"):
        write_first_chart(tmp_path / "none" / "first_chart.json", chart())
