from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.store.conftest import NOW
from watcher.domain.bars import Bars, BarsKey, Interval
from watcher.store import bars as module
from watcher.store import schema
from watcher.store.bars import CHUNK_BARS, Coverage
from watcher.store.store import Store

DAILY = BarsKey("BABA", Interval.D1)


def bars(starts, close=100.0):
    """Bars whose six columns differ from each other; the volume of every third is unknown."""
    starts = np.asarray(list(starts), dtype=np.int64)
    base = close + starts % 7
    volume = np.where(starts % 3 == 0, np.nan, starts * 10.0)
    return Bars.of(starts, base, base + 2, base - 2, base + 1, volume)


def same(one, other):
    """Whether the columns are equal to the bit."""
    return all(
        a.dtype == b.dtype and a.tobytes() == b.tobytes()
        for a, b in zip(one.columns, other.columns, strict=True)
    )


def chunks(store, key=DAILY):
    """First start and number of bars of each chunk of a series."""
    c = schema.bar_chunks.c
    query = sa.select(c.first, c.bars).where(c.symbol == key.symbol, c.interval == key.interval.value)
    return [tuple(row) for row in store._connection.rows(query.order_by(c.first))]


def test_nothing_is_known_of_a_series_never_saved(store):
    assert len(store.bars.load(DAILY)) == 0
    assert store.bars.coverage(DAILY) is None
    assert store.bars.load_many(["BABA"], Interval.D1) == {}


def test_bars_come_back_to_the_bit(store):
    saved = bars(range(10))
    store.bars.save(DAILY, saved)
    assert same(store.bars.load(DAILY), saved)


def test_a_view_with_gaps_in_memory_is_saved_as_what_it_shows(store):
    saved = bars(range(20))
    every_other = Bars(*(column[::2] for column in saved.columns))
    store.bars.save(DAILY, every_other)
    assert same(store.bars.load(DAILY), every_other)


def test_many_bars_are_split_into_chunks_and_joined_again(store):
    saved = bars(range(2 * CHUNK_BARS + 5))
    store.bars.save(DAILY, saved)
    assert chunks(store) == [(0, CHUNK_BARS), (CHUNK_BARS, CHUNK_BARS), (2 * CHUNK_BARS, 5)]
    assert same(store.bars.load(DAILY), saved)


def test_series_of_other_symbols_and_intervals_are_left_alone(store):
    others = [BarsKey("JD", Interval.D1), BarsKey("BABA", Interval.M1)]
    for number, key in enumerate([DAILY, *others]):
        store.bars.save(key, bars(range(5), close=10.0 * number))
    store.bars.save(DAILY, bars(range(3, 9)))
    store.bars.delete(DAILY)
    for number, key in enumerate(others, start=1):
        assert same(store.bars.load(key), bars(range(5), close=10.0 * number))


def test_where_bars_overlap_the_new_ones_stay(store):
    store.bars.save(DAILY, bars(range(10), close=100))
    store.bars.save(DAILY, bars(range(5, 8), close=200))
    assert list(store.bars.load(DAILY).close >= 200) == [False] * 5 + [True] * 3 + [False] * 2


def test_appending_a_bar_rewrites_one_chunk(store):
    store.bars.save(DAILY, bars(range(2 * CHUNK_BARS + 5)))
    (before,) = store._connection.rows(sa.text("SELECT total_changes()"))[0]
    store.bars.save(DAILY, bars([3 * CHUNK_BARS]))
    (after,) = store._connection.rows(sa.text("SELECT total_changes()"))[0]
    assert after - before == 3  # the series was saved, one chunk went, one came
    assert chunks(store)[-1] == (2 * CHUNK_BARS, 6)


def test_a_full_last_chunk_is_left_alone(store):
    store.bars.save(DAILY, bars(range(CHUNK_BARS)))
    store.bars.save(DAILY, bars([CHUNK_BARS]))
    assert chunks(store) == [(0, CHUNK_BARS), (CHUNK_BARS, 1)]


def test_older_bars_added_one_by_one_do_not_leave_a_trail_of_chunks(store):
    store.bars.save(DAILY, bars(range(CHUNK_BARS)))
    for start in range(-1, -6, -1):
        store.bars.save(DAILY, bars([start]))
    assert chunks(store) == [(-5, 5), (0, CHUNK_BARS)]
    assert same(store.bars.load(DAILY), bars(range(-5, CHUNK_BARS)))


@pytest.mark.parametrize("first", [0, 1, CHUNK_BARS - 1, CHUNK_BARS, CHUNK_BARS + 1, 2 * CHUNK_BARS + 4])
def test_a_chart_may_ask_for_the_newest_bars_only(store, first):
    saved = bars(range(2 * CHUNK_BARS + 5))
    store.bars.save(DAILY, saved)
    since = datetime.fromtimestamp(first, UTC)
    assert same(store.bars.load(DAILY, since), saved.since(since))
    assert len(store.bars.load(DAILY, since)) == len(saved) - first


def test_nothing_is_newer_than_the_last_bar(store):
    store.bars.save(DAILY, bars(range(5)))
    assert len(store.bars.load(DAILY, datetime.fromtimestamp(5, UTC))) == 0


def test_many_symbols_are_loaded_at_once(store):
    for number, symbol in enumerate(["BABA", "JD", "PDD", "NVDA"]):
        store.bars.save(BarsKey(symbol, Interval.D1), bars(range(-number, CHUNK_BARS * number)))
    store.bars.save(BarsKey("JD", Interval.M1), bars(range(3)))
    loaded = store.bars.load_many(["PDD", "JD", "NONE"], Interval.D1)
    assert loaded.keys() == {"PDD", "JD"}
    assert same(loaded["PDD"], store.bars.load(BarsKey("PDD", Interval.D1)))
    assert len(loaded["JD"]) == CHUNK_BARS + 1
    assert all(np.all(np.diff(one.start) == 1) for one in loaded.values())


def test_coverage_says_from_where_to_where_and_since_when(path):
    at = NOW
    with Store.open(path, lambda: at) as store:
        store.bars.save(DAILY, bars(range(CHUNK_BARS + 5)))
        first, last = datetime.fromtimestamp(0, UTC), datetime.fromtimestamp(CHUNK_BARS + 4, UTC)
        assert store.bars.coverage(DAILY) == Coverage(first, last, NOW)
        at = NOW + timedelta(hours=1)
        store.bars.save(DAILY, Bars.empty())
        assert store.bars.coverage(DAILY) == Coverage(first, last, at)
        assert len(store.bars.load(DAILY)) == CHUNK_BARS + 5


def test_a_deleted_series_is_gone(store):
    store.bars.save(DAILY, bars(range(5)))
    store.bars.delete(DAILY)
    store.bars.delete(DAILY)
    assert len(store.bars.load(DAILY)) == 0
    assert store.bars.coverage(DAILY) is None


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(st.integers(-40, 40), unique=True, max_size=25), max_size=8))
def test_merging_is_what_a_dict_does(store, monkeypatch, saves):
    monkeypatch.setattr(module, "CHUNK_BARS", 4)
    store.bars.delete(DAILY)
    model = {}
    for number, starts in enumerate(saves):
        new = bars(sorted(starts), close=1000.0 * number)
        store.bars.save(DAILY, new)
        model |= {int(start): float(close) for start, close in zip(new.start, new.close, strict=True)}
        loaded = store.bars.load(DAILY)
        assert dict(zip(loaded.start.tolist(), loaded.close.tolist(), strict=True)) == model
        assert loaded.start.tolist() == sorted(model)
        layout = chunks(store)
        assert sum(count for _, count in layout) == len(model)
        assert all(0 < count <= 4 for _, count in layout)
        assert len(layout) <= len(model) / 4 * 2 + 1
