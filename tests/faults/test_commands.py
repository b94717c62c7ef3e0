"""What `watcher quote` prints under faults: one sentence, the right state, the last values."""

import pytest

from tests.faults.test_feed import ROWS, WHOLE
from tests.yahoo.faults import Fault

F = Fault
OLD = {"BABA": "152.36", "JD": "33.48"}


@pytest.fixture
def ask(watcher, yahoo_env, yahoo_clock, timings, monkeypatch):
    """Call `watcher` in the imitation's time; it has asked for quotes once before."""
    monkeypatch.setattr("watcher.cli.context.SystemClock", lambda: yahoo_clock)
    assert watcher("quote", "BABA", "JD").code == 0
    return watcher


def shown(said, key):
    return {row["symbol"]: row[key] for row in said.json}


# One of each kind; the others differ only before they reach the command.
KINDS = {F.TOO_MANY_REQUESTS, F.UNAUTHORIZED, F.UNAVAILABLE, F.PAGE, F.NO_ROWS, F.NO_ANSWER, F.RESET}
SOME = [(fault, state) for fault, state in WHOLE if fault in KINDS | {F.BAD_CERTIFICATE}]


@pytest.mark.parametrize(("fault", "state"), SOME, ids=[fault.value for fault, _ in SOME])
def test_a_fault_is_said_in_one_line_beside_the_last_values(ask, yahoo_env, fault, state):
    yahoo_env.faults.on(fault)
    said = ask("quote", "BABA", "JD", "--json")
    assert said.code == 1
    assert set(shown(said, "feed_state").values()) == {state}
    assert shown(said, "price") == OLD
    assert said.err.startswith("watcher: ")
    assert said.err.count("\n") == 1


@pytest.mark.parametrize("fault", [F.DEAD_COOKIE, F.DEAD_CRUMB, F.CONSENT])
def test_what_can_be_cured_is_not_noticed(ask, yahoo_env, fault):
    yahoo_env.faults.on(fault)
    said = ask("quote", "BABA", "JD", "--json")
    assert (said.code, said.err) == (0, "")
    assert set(shown(said, "feed_state").values()) == {"LIVE"}


def test_a_row_that_cannot_be_right_keeps_the_old_price(ask, yahoo_env):
    for fault in (*ROWS, F.TIMES_5):
        yahoo_env.faults.on(fault, symbols={"BABA"})
        said = ask("quote", "BABA", "JD", "--json")
        assert shown(said, "status") == {"BABA": "suspect", "JD": "live"}, fault
        assert shown(said, "price") == OLD
        assert set(shown(said, "feed_state").values()) == {"LIVE"}
        yahoo_env.faults.off()


def test_unknown_symbols_are_named_after_the_known_ones(ask):
    said = ask("quote", "NOPE", "BABA", "NADA", "--json")
    assert said.code == 1
    assert shown(said, "status") == {"NOPE": "unknown_symbol", "BABA": "live", "NADA": "unknown_symbol"}
    assert said.err.startswith("watcher: NOPE, NADA: symbol not found.")


def test_doctor_says_that_there_is_no_connection(ask, yahoo_env):
    yahoo_env.faults.on(F.NO_DNS)
    said = ask("doctor")
    assert said.code == 1
    assert "NO  Network: No connection." in said.out
