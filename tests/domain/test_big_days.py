"""Big days against an independent computation, and the part of a move that is the stock's own."""

import statistics
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.domain import big_days
from watcher.domain.bars import Bars
from watcher.domain.big_days import LEAST, WINDOW, day_move, deviations, moves
from watcher.domain.symbols import Symbol

FIRST = date(2023, 1, 2)
NEW_YORK = "America/New_York"


def daily(closes, opens=None, volumes=None, hour=14):
    days = [FIRST + timedelta(days=n) for n in range(len(closes))]
    start = [int(datetime(d.year, d.month, d.day, hour, 30, tzinfo=UTC).timestamp()) for d in days]
    opens = closes if opens is None else opens
    highs, lows = np.maximum(opens, closes), np.minimum(opens, closes)
    return Bars.of(start, opens, highs, lows, closes, volumes or [1e6] * len(closes))


def walk(seed, count, scale=0.01):
    chance = np.random.default_rng(seed)
    return 100 * np.cumprod(1 + chance.normal(0, scale, count))


def test_deviations_are_those_of_the_sessions_before():
    closes = walk(1, 300)
    found = deviations(closes)
    ratios = [b / a - 1 for a, b in pairwise(closes)]
    for at in (LEAST + 1, 100, 121, 122, 299):
        usual = statistics.stdev(ratios[max(0, at - 1 - WINDOW) : at - 1]) if at > 1 else None
        assert found[at] == pytest.approx(ratios[at - 1] / usual, rel=1e-9)


@pytest.mark.parametrize(
    "zone", [NEW_YORK, "Africa/Casablanca", "Australia/Lord_Howe", "Pacific/Apia", "Asia/Pyongyang", "UTC"]
)
@pytest.mark.parametrize("hour", [0, 5, 11, 14])
def test_the_day_of_a_bar_is_the_one_of_its_exchange_however_the_clocks_are_changed(zone, hour):
    start = np.arange(0, 2_000_000_000, 3 * 86_400) + hour * 3_600 + 1_800
    nothing = np.zeros(len(start))
    found = big_days.days_of(Bars.of(start, *[nothing] * 5), zone)
    there = ZoneInfo(zone)
    assert found.tolist() == [datetime.fromtimestamp(one, there).toordinal() for one in start.tolist()]
    assert len(big_days.days_of(Bars.empty(), zone)) == 0


def test_young_symbols_and_still_prices_have_no_big_days():
    assert np.isnan(deviations(walk(2, LEAST))).all()
    assert np.isnan(deviations(np.full(200, 5.0))).all()
    assert len(big_days.big_days(np.asarray([]))) == 0


def test_a_crash_is_a_big_day_and_the_days_around_it_are_not():
    closes = walk(3, 200)
    closes[150:] *= 0.91
    assert {149, 150, 151} & set(big_days.big_days(closes)) == {150}


def test_holes_in_the_prices_are_passed_over():
    closes = walk(4, 200)
    closes[[60, 100]] = [np.nan, 0.0]
    found = deviations(closes)
    assert np.isnan(found[[60, 61, 101]]).all()
    assert np.isfinite(found[150])


@given(st.lists(st.floats(0.01, 1e6), min_size=2, max_size=300))
def test_any_prices_give_as_many_deviations(closes):
    assert len(deviations(np.asarray(closes))) == len(closes)


def peered(betas, own_moves, seed=5):
    """A stock that follows its peers' mean by `betas`, and does `own_moves` beside it on the last day."""
    peers = [walk(seed + n, 200) for n in range(3)]
    mean = np.mean([moves(one) for one in peers], axis=0)
    mean[0] = 0
    own = betas * mean
    own[-1] += own_moves
    return 100 * np.cumprod(1 + own), peers


def test_what_was_the_stocks_own_is_what_its_peers_do_not_explain():
    closes, peers = peered(1.5, -0.08)
    others = {Symbol(f"P{n}"): (daily(one), NEW_YORK) for n, one in enumerate(peers)}
    found = day_move(Symbol("BABA"), FIRST + timedelta(days=199), daily(closes), NEW_YORK, others)
    assert found.beta == pytest.approx(1.5)
    assert found.own == pytest.approx(-0.08)
    assert found.peers_mean == pytest.approx(np.mean([one[-1] / one[-2] - 1 for one in peers]))
    assert [one.symbol for one in found.peers] == ["P0", "P1", "P2"]


def test_gap_and_volume_are_those_of_the_day():
    closes = walk(6, 60)
    opens = closes.copy()
    opens[-1] = closes[-2] * 0.93
    volumes = [1e6] * 59 + [3.2e6]
    found = day_move(Symbol("BABA"), FIRST + timedelta(days=59), daily(closes, opens, volumes), NEW_YORK)
    assert found.gap == pytest.approx(-0.07)
    assert found.volume_ratio == pytest.approx(3.2)
    assert (found.peers_mean, found.own) == (None, None)


def test_a_peer_that_did_not_trade_is_named_without_a_move():
    closes, peers = peered(1.0, 0.0)
    others = {Symbol("P0"): (daily(peers[0]), NEW_YORK), Symbol("GONE"): (daily(peers[1][:50]), NEW_YORK)}
    found = day_move(Symbol("BABA"), FIRST + timedelta(days=199), daily(closes), NEW_YORK, others)
    assert found.peers[1] == big_days.PeerMove(Symbol("GONE"), None)
    assert found.peers_mean == pytest.approx(peers[0][-1] / peers[0][-2] - 1)


def test_days_are_those_of_the_exchange():
    """Sydney opens at 23:00 UTC of the day before."""
    bars = daily(walk(7, 60), hour=23)
    on = FIRST + timedelta(days=50)
    there = day_move(Symbol("CBA.AX"), on, bars, "Australia/Sydney")
    assert there.close == bars.close[49]


@pytest.mark.parametrize("day", [FIRST, FIRST - timedelta(days=1), FIRST + timedelta(days=500)])
def test_the_first_day_and_days_without_trade_have_no_move(day):
    assert day_move(Symbol("BABA"), day, daily(walk(8, 60)), NEW_YORK) is None
    assert day_move(Symbol("BABA"), day, Bars.empty(), NEW_YORK) is None
