"""The schedule: who is due, in which order, and who comes along."""

import datetime as dt

from tests.feeds.yahoo.test_cadence import ALWAYS, HONG_KONG, NEW_YORK, at
from watcher.domain.instrument import ALWAYS_OPEN, Instrument
from watcher.feeds.feed import Urgency, Wanted
from watcher.feeds.yahoo.schedule import Schedule
from watcher.feeds.yahoo.timings import Timings

TABLES = {"XNYS": NEW_YORK, "XHKG": HONG_KONG, ALWAYS_OPEN: ALWAYS}
NOW = at(18, 15)


def schedule(calendars, jitter=0.0, **timings):
    """A schedule that watches these symbols, on these calendars."""
    known = {symbol: Instrument(symbol, calendar=code) for symbol, code in calendars.items() if code}
    made = Schedule(Timings(**timings), lambda: jitter, known.get, TABLES.get)
    made.want(Wanted(symbol) for symbol in calendars)
    return made


def symbols(groups):
    return [list(group.symbols) for group in groups]


def seconds(number):
    return dt.timedelta(seconds=number)


def test_nothing_watched_is_never_due():
    empty = schedule({})
    assert empty.groups(NOW, streaming=False) == []
    assert empty.next_due(NOW, streaming=False) is None
    assert not empty.is_lively(NOW)


def test_twenty_symbols_are_one_request():
    many = schedule({f"S{n}": "XNYS" for n in range(20)})
    assert len(many.groups(NOW, streaming=False)) == 1


def test_a_request_holds_fifty_at_most():
    many = schedule({f"S{n}": "XNYS" for n in range(120)})
    assert [len(group.symbols) for group in many.groups(NOW, streaming=False)] == [50, 50, 20]


def test_an_open_market_is_due_after_15_s_and_after_60_s_with_the_stream():
    one = schedule({"BABA": "XNYS"})
    one.asked(["BABA"], NOW)
    assert one.next_due(NOW, streaming=False) == NOW + seconds(15)
    assert one.next_due(NOW, streaming=True) == NOW + seconds(60)
    assert one.groups(NOW + seconds(14), streaming=False) == []
    assert symbols(one.groups(NOW + seconds(15), streaming=False)) == [["BABA"]]


def test_the_interval_varies_by_a_fifth():
    one = schedule({"BABA": "XNYS"}, jitter=-1.0)
    one.asked(["BABA"], NOW)
    assert one.next_due(NOW, streaming=False) == NOW + seconds(12)


def test_a_closed_market_waits_a_quarter_of_an_hour_or_for_its_opening():
    one = schedule({"BABA": "XNYS"})
    one.asked(["BABA"], at(18, 8, 30))
    assert one.next_due(at(18, 8, 30), streaming=False) == at(18, 8, 45)
    one.asked(["BABA"], at(18, 8, 50))
    assert one.next_due(at(18, 8, 50), streaming=False) == at(18, 9)


def test_what_is_not_due_takes_the_free_places():
    mixed = schedule({"9988.HK": "XHKG", "BABA": "XNYS"})
    mixed.asked(["9988.HK", "BABA"], NOW)
    assert symbols(mixed.groups(NOW + seconds(15), streaming=False)) == [["BABA", "9988.HK"]]


def test_what_is_not_due_does_not_fill_requests_of_its_own():
    mixed = schedule({"BABA": "XNYS"} | {f"{n:04}.HK": "XHKG" for n in range(120)})
    mixed.asked(list(mixed.symbols), NOW)
    (group,) = mixed.groups(NOW + seconds(15), streaming=False)
    assert len(group.symbols) == 50
    assert group.symbols[0] == "BABA"


def test_the_urgent_go_first_and_then_the_longest_waiting():
    made = schedule({"A": "XNYS", "B": "XNYS", "C": "XNYS", "D": "XNYS"})
    made.want([Wanted("A"), Wanted("B"), Wanted("C", Urgency.ALERT), Wanted("D")])
    made.asked(["A"], NOW)
    made.asked(["B"], NOW - seconds(5))
    (group,) = made.groups(NOW + seconds(60), streaming=False)
    assert group.symbols == ("C", "D", "B", "A")
    assert group.urgency is Urgency.ALERT


def test_what_is_no_longer_watched_is_forgotten():
    made = schedule({"A": "XNYS"})
    made.asked(["A"], NOW)
    made.want([Wanted("B")])
    assert list(made.symbols) == ["B"]
    made.want([Wanted("A")])
    assert made.next_due(NOW, streaming=False) == NOW


def test_after_waking_everything_is_due():
    made = schedule({"A": "XHKG", "B": "XNYS"})
    made.asked(["A", "B"], NOW)
    made.wake()
    assert len(made.groups(NOW, streaming=False)[0].symbols) == 2


def test_unknown_symbols_are_asked_for_seldom():
    made = schedule({"NOPE": None})
    made.asked(["NOPE"], NOW)
    assert made.next_due(NOW, streaming=False) == NOW + seconds(15)
    made.unknown = frozenset({"NOPE"})
    assert made.next_due(NOW, streaming=False) == NOW + seconds(900)


def test_a_calendar_that_is_not_read_yet_counts_as_open():
    made = schedule({"A": "XTKS"})
    made.asked(["A"], NOW)
    assert made.next_due(NOW, streaming=False) == NOW + seconds(15)


def test_only_what_moves_is_streamed_the_urgent_first():
    made = schedule({"A": "XHKG", "B": "XNYS", "C": "XNYS", "D": None, "E": ALWAYS_OPEN}, stream_symbols=2)
    made.want([Wanted("A"), Wanted("B"), Wanted("C", Urgency.ALERT), Wanted("D"), Wanted("E")])
    assert made.streamed(NOW) == ["C", "B"]


def test_silence_is_strange_in_a_regular_session_only():
    made = schedule({"B": "XNYS"})
    assert made.is_lively(NOW)
    assert not made.is_lively(at(18, 22))
    assert made.streamed(at(18, 22)) == ["B"]
