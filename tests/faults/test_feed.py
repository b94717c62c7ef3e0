"""Every fault of yahoo.md §10 from the server to the session of the window."""

import time
from decimal import Decimal

import pytest

from tests.faults.conftest import RELUCTANT
from tests.yahoo.faults import Fault
from tests.yahoo.wire import Kind
from watcher.domain.alerts.alert import Alert, AlertDraft
from watcher.domain.alerts.conditions import Side, SideKind
from watcher.domain.feed_state import FeedState, RowStatus
from watcher.domain.symbols import Symbol

F, S = Fault, FeedState
WHOLE = [
    (F.TOO_MANY_REQUESTS, S.RATE_LIMITED),
    (F.DENIED, S.RATE_LIMITED),
    (F.UNAUTHORIZED, S.AUTH),
    (F.INTERNAL_ERROR, S.PROVIDER_DOWN),
    (F.BAD_GATEWAY, S.PROVIDER_DOWN),
    (F.UNAVAILABLE, S.PROVIDER_DOWN),
    (F.PAGE, S.PROVIDER_DOWN),
    (F.BACK_SOON, S.PROVIDER_DOWN),
    (F.TRUNCATED, S.PROVIDER_DOWN),
    (F.SHORT_BODY, S.PROVIDER_DOWN),
    (F.EMPTY_BODY, S.PROVIDER_DOWN),
    (F.NO_ROWS, S.PROVIDER_DOWN),
    (F.NO_ANSWER, S.SLOW),
    (F.RESET, S.OFFLINE),
    (F.REFUSED, S.OFFLINE),
    (F.NO_DNS, S.OFFLINE),
    (F.BAD_CERTIFICATE, S.OFFLINE),
]


@pytest.mark.parametrize(("fault", "state"), WHOLE, ids=[fault.value for fault, _ in WHOLE])
def test_a_fault_is_shown_with_the_old_values_and_heals_by_itself(view, yahoo_env, yahoo_clock, fault, state):
    shown = {symbol: quote.price for symbol, quote in view.session.quotes.items()}
    yahoo_env.faults.on(fault)
    view.until_state(state)
    next_try = view.session.status.next_try
    due = time.monotonic() + yahoo_clock.real_seconds((next_try - yahoo_clock.now()).total_seconds())
    before = yahoo_env.log.entries()
    assert view.session.status.detail
    assert {symbol: quote.price for symbol, quote in view.session.quotes.items()} == shown
    yahoo_env.faults.off()
    view.until_state(S.LIVE)
    # A handshake of the stream that was under way when the fault came is logged after it.
    later = [entry for entry in yahoo_env.log.entries()[len(before) :] if entry.kind is not Kind.STREAM]
    early = [entry for entry in later if entry.seconds < due - 0.05]
    # What the server left unanswered until it recovered, it logs once more then.
    assert len(early) <= (sum(entry.status == 0 for entry in before) if fault is F.NO_ANSWER else 0)
    assert {symbol: quote.price for symbol, quote in view.session.quotes.items()} == shown


ROWS = [F.NULL, F.NAN, F.ZERO, F.NEGATIVE, F.TIMES_100, F.FUTURE, F.OLDER, F.OTHER_SYMBOL]


# A second poll would confirm what one that is out by a hundred times shows.
@pytest.mark.parametrize("timings", [RELUCTANT], indirect=True)
def test_a_row_that_cannot_be_right_is_marked_and_the_old_one_kept(view, yahoo_env):
    price = view.session.quotes["BABA"].price
    for fault in ROWS:
        yahoo_env.faults.on(fault, symbols={"BABA"})
        view.session.try_again()
        view.until(lambda: view.session.row_status("BABA") is RowStatus.SUSPECT)
        assert view.session.quotes["BABA"].price == price
        assert view.session.row_status("JD") is RowStatus.LIVE
        assert view.state is S.LIVE
        yahoo_env.faults.off()
        view.session.try_again()
        view.until(lambda: view.session.row_status("BABA") is RowStatus.LIVE)


def test_a_symbol_that_is_missing_twice_is_unknown_and_known_again(view, yahoo_env):
    yahoo_env.faults.on(F.MISSING, symbols={"BABA"})
    view.until(lambda: view.session.row_status("BABA") is RowStatus.UNKNOWN_SYMBOL)
    assert view.session.row_status("JD") is RowStatus.LIVE
    yahoo_env.faults.off()
    view.session.try_again()
    view.until(lambda: view.session.row_status("BABA") is RowStatus.LIVE)


def test_prices_that_stand_still_grow_stale(view, yahoo_env):
    yahoo_env.faults.on(F.FROZEN, symbols={"BABA"})
    view.until(lambda: view.session.row_status("BABA") is RowStatus.STALE)
    assert view.session.row_status("JD") is RowStatus.LIVE
    yahoo_env.faults.off()
    view.until(lambda: view.session.row_status("BABA") is RowStatus.LIVE)


def above(level):
    return AlertDraft(Symbol("BABA"), Side(SideKind.ABOVE, Decimal(level)))


@pytest.mark.parametrize("fault", [F.STREAM_CLOSED, F.STREAM_ABORTED, F.STREAM_GARBAGE, F.STREAM_UNDECODABLE])
def test_a_broken_stream_comes_back_and_its_ticks_fire_alerts(view, yahoo_env, fault):
    yahoo_env.faults.on(F.FROZEN, symbols={"BABA"})
    traded_until(view, yahoo_env, lambda: view.session.status.streaming)
    yahoo_env.faults.on(fault)
    view.until(lambda: not view.session.status.streaming)
    added = view.answer(view.session.add_alert(above(155)))
    assert isinstance(added, Alert)
    yahoo_env.faults.off(fault)
    # Polls say the old price: only the stream can fire it.
    yahoo_env.market.move("BABA", 155.5)
    traded_until(view, yahoo_env, lambda: view.fired)
    assert [(firing.symbol, firing.price) for firing in view.fired] == [("BABA", Decimal("155.5"))]
    traded_until(view, yahoo_env, lambda: view.session.status.streaming)


def traded_until(view, yahoo, holds):
    """Trade at the present price until this is so: what was sent to a dying connection is sent again."""

    def traded():
        yahoo.push("BABA")
        return holds()

    view.until(traded)
