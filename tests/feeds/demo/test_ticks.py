"""Single trades of the demo market: true to the minute that they lie in."""

from hypothesis import given
from hypothesis import strategies as st

from watcher.domain.quote import Session
from watcher.feeds.demo.minutes import MINUTE_S, PARTS
from watcher.feeds.demo.ticks import minute_ticks

from .conftest import LISTED


@given(listing=LISTED, day=st.integers(1, 3_900), place=st.floats(0, 1, exclude_max=True))
def test_the_trades_of_a_minute_add_up_to_its_bar(market, listing, day, place):
    tape = market.tape(listing, day)
    row = int(place * len(tape.start))
    ticks = minute_ticks(11, listing.symbol, tape, row, listing.grid)
    assert ticks.price[0] == tape.open[row]
    assert ticks.price.max() == tape.high[row]
    assert ticks.price.min() == tape.low[row]
    assert ticks.price[-1] == tape.close[row]
    assert ticks.volume[-1] == tape.volume[row]
    start_ms = tape.start[row] * 1_000
    assert start_ms <= ticks.time_ms[0]
    assert ticks.time_ms[-1] < start_ms + MINUTE_S * 1_000
    assert all(ticks.time_ms[1:] > ticks.time_ms[:-1])
    assert all(ticks.price % listing.grid == 0)
    assert (len(ticks.price) > 5) == (PARTS[tape.part[row]] is Session.REGULAR)
