"""The evaluator as the engine uses it: what it answers, remembers, asks for and explains."""

import json
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from tests.domain.alerts.market import BABA, DAYS, JD, A, B, at, bars, draft, new_evaluator, quote
from watcher.domain.alerts.alert import AlertState, Outcome, Repeat
from watcher.domain.alerts.alert_json import alert_from_json, alert_to_json
from watcher.domain.alerts.watch_memory import split_to_undo
from watcher.domain.bars import Bars, Interval
from watcher.domain.errors import InputError
from watcher.domain.quote import Session


@pytest.fixture
def evaluator():
    return new_evaluator()


def test_a_new_alert_starts_from_the_last_price_known(evaluator):
    evaluator.observe(quote("15:00", "80.00"))
    (alert,) = evaluator.add(A, draft("reaches 79"), at("15:00:10")).alerts
    assert (alert.state, alert.armed_price, alert.currency) == (AlertState.ARMED, Decimal("80.00"), "USD")
    assert not evaluator.observe(quote("15:00:20", "81.00")).firings
    assert evaluator.observe(quote("15:00:30", "79.00")).firings


def test_a_new_alert_takes_the_price_it_is_given(evaluator):
    evaluator.add(A, draft("reaches 79"), at("15:00"), Decimal(78))
    (firing,) = evaluator.observe(quote("15:00:10", "79.50")).firings
    assert (firing.id, firing.price, firing.direction) == ("a:1", Decimal("79.50"), "up")


def test_the_quote_it_started_from_is_only_a_repetition(evaluator):
    evaluator.observe(quote("15:00", "80.00"))
    evaluator.add(A, draft("reaches 79"), at("15:00:10"))
    outcome = evaluator.observe(quote("15:00:20", "80.00", quoted="15:00"))
    assert [entry.reason for entry in outcome.log] == ["duplicate"]


def test_only_moves_and_trailing_can_be_ratchets(evaluator):
    with pytest.raises(InputError, match="cannot be a ratchet"):
        evaluator.add(A, draft("below 75", repeat=Repeat.RATCHET), at("15:00"))
    evaluator.add(A, draft("trailing 5%", repeat=Repeat.RATCHET), at("15:00"))


def test_editing_the_note_arms_nothing_afresh(evaluator):
    evaluator.add(A, draft("crosses_up 79"), at("15:00"), Decimal(78))
    evaluator.observe(quote("15:00:10", "79.50"))
    (alert,) = evaluator.edit(A, draft("crosses_up 79", note="sell"), at("15:01")).alerts
    assert (alert.state, alert.note) == (AlertState.FIRED, "sell")


def test_editing_the_level_arms_afresh(evaluator):
    evaluator.add(A, draft("crosses_up 79"), at("15:00"), Decimal(78))
    evaluator.observe(quote("15:00:10", "79.50"))
    (alert,) = evaluator.edit(A, draft("reaches 80"), at("15:01")).alerts
    assert (alert.state, alert.armed_price) == (AlertState.ARMED, Decimal("79.50"))


def test_an_alert_may_move_to_another_symbol(evaluator):
    evaluator.add(A, draft("below 75"), at("15:00"), Decimal(78))
    evaluator.pause([A], at("15:00:10"))
    (alert,) = evaluator.edit(A, draft("below 25", symbol=JD), at("15:01")).alerts
    assert (alert.symbol, alert.paused, alert.armed_price) == (JD, True, None)
    assert set(evaluator.alerts) == {A}


def test_an_alert_that_is_not_there_is_said_to_be_missing(evaluator):
    with pytest.raises(InputError, match="There is no alert"):
        evaluator.pause([A], at("15:00"))
    assert evaluator.remove(A) == Outcome()


def test_a_snooze_ends_by_itself(evaluator):
    evaluator.add(A, draft("below 75"), at("15:00"), Decimal(78))
    evaluator.snooze([A], at("15:01"), at("15:00"))
    assert evaluator.next_deadline(at("15:00")) == at("15:01")
    assert evaluator.tick(at("15:01")).alerts[0].snoozed_until is None


def test_a_snooze_into_the_past_is_none(evaluator):
    evaluator.add(A, draft("below 75"), at("15:00"), Decimal(78))
    assert not evaluator.snooze([A], at("14:00"), at("15:00")).alerts


def test_acknowledging_what_did_not_fire_changes_nothing(evaluator):
    evaluator.add(A, draft("below 75"), at("15:00"), Decimal(78))
    assert evaluator.acknowledge([A], at("15:01")) == Outcome()


def test_resuming_what_fired_for_good_leaves_it_fired(evaluator):
    evaluator.add(A, draft("below 75"), at("15:00"), Decimal(78))
    evaluator.observe(quote("15:00:10", "74.00"))
    evaluator.pause([A], at("15:01"))
    evaluator.resume([A], at("15:02"))
    assert evaluator.alerts[A].state is AlertState.FIRED


def test_a_daily_alert_that_fired_today_does_not_fire_again_by_being_resumed(evaluator):
    evaluator.add(A, draft("below 75", repeat=Repeat.DAILY), at("15:00"), Decimal(78))
    evaluator.observe(quote("15:00:10", "74.00"))
    evaluator.pause([A], at("15:01"))
    evaluator.resume([A], at("15:02"))
    evaluator.observe(quote("15:02:10", "76.00"))
    assert not evaluator.observe(quote("15:02:20", "74.00")).firings
    assert evaluator.alerts[A].state is AlertState.COOLING
    assert evaluator.next_deadline(at("15:02:20")) is not None


def test_an_orphan_never_fires_and_comes_back_armed_afresh(evaluator):
    evaluator.add(A, draft("below 75"), at("15:00"), Decimal(78))
    assert evaluator.orphan(BABA, at("15:00:05")).alerts[0].shown_state == "orphaned"
    assert not evaluator.orphan(BABA, at("15:00:06")).alerts
    assert not evaluator.observe(quote("15:00:10", "74.00")).firings
    (alert,) = evaluator.adopt(BABA, at("15:00:20")).alerts
    assert (alert.shown_state, alert.armed_price) == ("armed", Decimal("74.00"))
    assert not evaluator.observe(quote("15:00:30", "74.10")).firings


def test_silence_has_a_deadline(evaluator):
    evaluator.add(A, draft("below 75"), at("15:00"), Decimal(78))
    evaluator.observe(quote("15:00:10", "78.00"))
    due = evaluator.next_deadline(at("15:00:10"))
    assert timedelta(0) < due - at("15:01:40") < timedelta(seconds=1)
    assert evaluator.tick(at("15:01:40")) == Outcome()
    assert evaluator.tick(due).alerts[0].suspended == "stale"


def test_nothing_to_wait_for_has_no_deadline(evaluator):
    assert evaluator.next_deadline(at("15:00")) is None
    evaluator.observe(quote("15:00", "78.00", symbol=JD))
    evaluator.remove(A)
    evaluator.tick(at("15:10"))
    assert evaluator.next_deadline(at("15:10")) is None


def test_cool_down_and_expiry_have_deadlines(evaluator):
    evaluator.add(A, draft("below 75", repeat=Repeat.REARM, cooldown_s=60), at("15:00"), Decimal(78))
    evaluator.add(B, draft("below 70", expires_at=at("15:00:40")), at("15:00"), Decimal(78))
    evaluator.observe(quote("15:00:10", "74.00"))
    assert evaluator.next_deadline(at("15:00:10")) == at("15:00:40")
    assert evaluator.tick(at("15:00:40")).alerts[0].expired
    assert evaluator.next_deadline(at("15:00:40")) == at("15:01:10")
    assert evaluator.tick(at("15:01:10")).alerts[0].state is AlertState.WAITING_RESET


def test_only_alerts_whose_memory_changed_are_unsaved(evaluator):
    evaluator.add(A, draft("below 75"), at("15:00"), Decimal(78))
    evaluator.add(B, draft("below 25", symbol=JD), at("15:00"), Decimal(30))
    assert {alert.id for alert in evaluator.unsaved()} == {A, B}
    assert evaluator.unsaved() == ()
    evaluator.observe(quote("15:00:10", "78.10"))
    evaluator.observe(quote("15:00:20", "78.20"))
    (alert,) = evaluator.unsaved()
    assert alert.id == A
    assert alert.memory["gate"]["last"][1] == "78.20"


def test_an_alert_explains_its_last_fifty_observations(evaluator):
    evaluator.observe(quote("14:59", "78.00"))
    evaluator.add(A, draft("below 75"), at("15:00"), Decimal(78))
    for second in range(55):
        evaluator.observe(quote(f"15:00:{second:02d}", f"78.{second:02d}"))
    evaluator.observe(quote("15:00:56", "NaN"))
    evaluator.observe(quote("15:00:57", "74.00"))
    evaluator.observe(quote("15:00:58", "74.10"))
    told = [entry.reason for entry in evaluator.explain(A)]
    assert len(told) == 50
    assert told[-4:] == ["not_met", "bad_price", "fired", "has_fired"]


def test_an_alert_explains_nothing_from_before_it_was_made(evaluator):
    evaluator.observe(quote("14:59", "78.00"))
    evaluator.add(A, draft("below 75"), at("15:00"), Decimal(78))
    assert evaluator.explain(A) == ()


def test_nothing_is_heard_while_stopped(evaluator):
    evaluator.add(A, draft("below 75"), at("15:00"), Decimal(78))
    evaluator.observe(quote("15:00:10", "78.10"))
    evaluator.stopped(at("15:00:20"))
    assert evaluator.observe(quote("15:00:30", "74.00")) == Outcome()
    assert not evaluator.tick(at("15:10")).alerts


def test_a_short_absence_asks_for_minutes(evaluator):
    evaluator.add(A, draft("below 75"), at("15:00"), Decimal(78))
    evaluator.stopped(at("15:00:30"))
    evaluator.started(at("15:30"))
    (request,) = evaluator.catch_up_requests()
    assert (request.symbol, request.interval, request.since, request.until) == (
        BABA,
        Interval.M1,
        at("15:00"),
        at("15:30"),
    )
    assert evaluator.catch_up_requests() == ()


def test_a_long_absence_asks_for_days_then_five_minutes_then_minutes(evaluator):
    evaluator.add(A, draft("below 75"), at("15:00", 20), Decimal(78))
    back = at("15:00", 20) + timedelta(days=100)
    evaluator.started(back)
    requests = evaluator.catch_up_requests()
    assert [request.interval for request in requests] == [Interval.D1, Interval.M5, Interval.M1]
    assert [request.since for request in requests] == [
        at("15:00", 20),
        back - timedelta(days=60),
        back - timedelta(days=7),
    ]


def test_where_there_are_no_minutes_coarser_bars_are_asked_for(evaluator):
    evaluator.add(A, draft("below 75"), at("15:00"), Decimal(78))
    evaluator.started(at("15:30"))
    asked = []
    while requests := evaluator.catch_up_requests():
        for request in requests:
            asked.append(request.interval)
            assert evaluator.replay(BABA, request.interval, Bars.empty(), at("15:30:05")) == Outcome()
    assert asked == [Interval.M1, Interval.M5, Interval.D1]
    outcome = evaluator.observe(quote("15:30:10", "78.00"))
    assert "not_monitored" in [entry.reason for entry in outcome.log]


def test_the_finest_bars_of_each_stretch_are_used(evaluator):
    evaluator.add(A, draft("crosses_down 75"), at("15:00", 21), Decimal(78))
    evaluator.started(at("15:00", 22))
    for request in evaluator.catch_up_requests():
        evaluator.replay(BABA, request.interval, Bars.empty(), at("15:00:05"))
    evaluator.catch_up_requests()
    fine = bars(("15:00", 21, 78, 78, 77, 77.5), ("15:05", 21, 77.5, 77.6, 74.9, 75.5))
    (firing,) = evaluator.replay(BABA, Interval.M5, fine, at("15:00:06")).firings
    assert (firing.occurred_at, firing.price, firing.returned) == (at("15:05", 21), Decimal("75.00"), True)


def test_a_failed_catch_up_is_said_with_the_next_price(evaluator):
    evaluator.add(A, draft("below 75"), at("15:00"), Decimal(78))
    evaluator.started(at("15:30"))
    evaluator.catch_up_requests()
    assert evaluator.catch_up_failed(BABA, at("15:30:05")) == Outcome()
    (entry,) = [
        entry
        for entry in evaluator.observe(quote("15:30:10", "78.00")).log
        if entry.reason == "not_monitored"
    ]
    assert entry.detail == f"from {at('15:00').isoformat()} to {at('15:30:10').isoformat()}"


def test_an_answer_to_no_question_is_ignored(evaluator):
    assert evaluator.replay(BABA, Interval.M1, bars(("15:00", 22, 1, 1, 1, 1)), at("15:30")) == Outcome()


def test_a_bar_that_began_before_the_alert_counts_by_its_close_only(evaluator):
    evaluator.add(A, draft("above 80"), at("15:00:30"), Decimal(78))
    evaluator.started(at("15:05"))
    evaluator.catch_up_requests()
    rows = bars(("15:00", 22, 78, 81, 78, 78.5), ("15:01", 22, 78.5, 79, 78, 78.5))
    assert not evaluator.replay(BABA, Interval.M1, rows, at("15:05")).firings


def test_a_missed_time_survives_a_kill_during_the_catch_up(evaluator):
    evaluator.add(A, draft("below 75"), at("15:00"), Decimal(78))
    evaluator.started(at("15:30"))
    second = new_evaluator()
    second.load(evaluator.alerts.values())
    second.started(at("15:40"))
    (request,) = second.catch_up_requests()
    assert request.since == at("15:00")


def test_a_split_is_told_applied_once_and_undone(evaluator):
    evaluator.add(A, draft("below 180"), at("15:00", 21), Decimal(181))
    ex_date = DAYS[2].date()
    outcome = evaluator.split(BABA, ex_date, Decimal(8), at("10:00"))
    assert [(entry.reason, entry.detail) for entry in outcome.log] == [("split", "180 → 22.50 (8-for-1)")]
    assert evaluator.split(BABA, ex_date, Decimal("8.0"), at("11:00")) == Outcome()
    assert evaluator.alerts[A].armed_price == Decimal("22.625")
    assert split_to_undo(evaluator.alerts[A]) == "8-for-1"
    evaluator.undo_last_split([A], at("12:00"))
    assert evaluator.alerts[A].condition.level == 180
    assert split_to_undo(evaluator.alerts[A]) == ""
    with pytest.raises(InputError, match="No split has changed alert a"):
        evaluator.undo_last_split([A], at("12:01"))
    again = new_evaluator()
    again.load(evaluator.alerts.values())
    assert again.split(BABA, ex_date, Decimal(8), at("13:00")) == Outcome()


def test_a_level_set_on_the_day_of_the_split_is_in_new_shares_already(evaluator):
    evaluator.add(A, draft("below 22"), at("15:00"), Decimal("22.60"))
    evaluator.split(BABA, DAYS[2].date(), Decimal(8), at("15:01"))
    assert evaluator.alerts[A].condition.level == 22
    assert split_to_undo(evaluator.alerts[A]) == ""


def test_a_split_leaves_percentages_and_divides_amounts(evaluator):
    evaluator.add(A, draft("day_change -5"), at("15:00", 21), Decimal(160))
    evaluator.add(B, draft("moves -8 30m"), at("15:00", 21), Decimal(160))
    outcome = evaluator.split(BABA, DAYS[2].date(), Decimal("1.5"), at("10:00"))
    assert [entry.detail for entry in outcome.log] == [
        "(3-for-2)",
        "-8 → -5.333333333333333333333333333 (3-for-2)",
    ]


def test_an_impossible_split_is_refused(evaluator):
    with pytest.raises(InputError, match="impossible"):
        evaluator.split(BABA, DAYS[2].date(), Decimal(0), at("10:00"))


def test_resuming_answers_the_question_of_a_split(evaluator):
    evaluator.add(A, draft("reaches 30"), at("15:00", 21), Decimal(80))
    evaluator.observe(quote("14:30:05", "40.00", previous_close="80.00"))
    evaluator.observe(quote("14:30:15", "40.10", previous_close="80.00"))
    assert evaluator.alerts[A].suspended == "possible_split"
    evaluator.resume([A], at("14:31"))
    assert (evaluator.alerts[A].suspended, evaluator.alerts[A].armed_price) == (None, Decimal("40.10"))
    assert evaluator.observe(quote("14:31:10", "30.00")).log[0].reason == "unconfirmed"
    assert evaluator.observe(quote("14:31:20", "30.00")).firings


def test_a_source_that_rebased_its_close_without_a_word_is_suspected_too(evaluator):
    evaluator.add(A, draft("below 70"), at("15:00", 21), Decimal(80))
    evaluator.observe(quote("14:30:05", "40.00", previous_close="40.20"))
    evaluator.observe(quote("14:30:15", "40.10", previous_close="40.20"))
    assert evaluator.alerts[A].suspended == "possible_split"


def test_failed_polls_pause_what_must_be_held(evaluator):
    evaluator.add(A, draft("above 79 for 60s"), at("15:00"), Decimal(78))
    evaluator.observe(quote("15:00:10", "79.50"))
    evaluator.poll_failed([BABA, JD], at("15:00:20"))
    evaluator.observe(quote("15:00:50", "79.60"))
    assert not evaluator.observe(quote("15:01:39", "79.70")).firings
    assert evaluator.observe(quote("15:01:40", "79.60")).firings


def test_an_alert_that_is_loaded_again_replaces_itself(evaluator):
    evaluator.add(A, draft("below 75"), at("15:00"), Decimal(78))
    stored = evaluator.alerts[A]
    evaluator.load([replace(stored, symbol=JD, memory={})])
    assert evaluator.alerts[A].symbol == JD
    assert not evaluator.observe(quote("15:01", "70.00")).firings


def test_an_alert_without_a_time_of_arming_is_not_armed_by_loading(evaluator):
    evaluator.add(A, draft("below 75"), at("15:00"), Decimal(78))
    evaluator.load([replace(evaluator.alerts[A], armed_at=None, memory={}, currency="")])
    assert evaluator.alerts[A].currency == "USD"
    assert evaluator.observe(quote("15:01", "74.00")).firings


def test_a_price_of_extended_hours_does_not_disturb_the_others(evaluator):
    evaluator.add(A, draft("below 75"), at("15:00"), Decimal(78))
    evaluator.add(B, draft("below 75", sessions=frozenset(Session)), at("15:00"), Decimal(78))
    evaluator.observe(quote("15:00:10", "78.10"))
    for clock in ("22:00", "22:00:10"):
        outcome = evaluator.observe(quote(clock, "74.00", session=Session.POST))
    assert [firing.alert for firing in outcome.firings] == [B]


def test_streamed_prices_without_a_day_range_do_not_hide_a_touch(evaluator):
    evaluator.add(A, draft("reaches 79"), at("15:00"), Decimal(78))
    evaluator.observe(quote("15:00:05", "78.40"))
    evaluator.observe(quote("15:00:10", "78.45", day_high="78.90"))
    evaluator.observe(quote("15:00:20", "78.40"))
    evaluator.observe(quote("15:00:30", "78.45"))
    (firing,) = evaluator.observe(quote("15:00:40", "78.50", day_high="79.20")).firings
    assert (firing.price, firing.window_start) == (Decimal("79.20"), at("15:00:10"))


def test_what_is_pending_survives_a_kill(evaluator):
    evaluator.add(A, draft("above 79 for 60s"), at("15:00"), Decimal(78))
    evaluator.observe(quote("15:00:10", "79.10"))
    second = new_evaluator()
    second.load([alert_from_json(json.loads(json.dumps(alert_to_json(evaluator.alerts[A]))))])
    assert second.alerts[A].state is AlertState.PENDING
    assert not second.observe(quote("15:01:09", "79.20")).firings
    assert second.observe(quote("15:01:10", "79.10")).firings


def test_what_cannot_be_trusted_yet_survives_a_kill(evaluator):
    evaluator.add(A, draft("below 70"), at("15:00"), Decimal(78))
    evaluator.observe(quote("15:00:10", "60.00"))
    second = new_evaluator()
    second.load([alert_from_json(json.loads(json.dumps(alert_to_json(evaluator.alerts[A]))))])
    assert second.observe(quote("15:00:20", "60.10")).firings


def test_what_only_a_newer_version_knows_is_left_alone(evaluator):
    newer = {
        "id": "a",
        "symbol": "BABA",
        "version": 9,
        "condition": {"kind": "oracle"},
        "memory": {"visions": [3]},
    }
    alert = alert_from_json(newer, is_stored=True)
    evaluator.load([alert])
    assert not evaluator.observe(quote("15:00", "80.00")).alerts
    kept = evaluator.alerts[A]
    assert (kept.memory, kept.shown_state) == ({"visions": [3]}, "suspended")
    assert alert_to_json(kept)["condition"] == {"kind": "oracle"}
    assert evaluator.unsaved() == ()
    assert evaluator.pause([A], at("15:01")).alerts[0].paused


def test_an_alert_set_on_a_symbol_that_the_source_has_not_says_so(evaluator):
    evaluator.add(A, draft("below 75"), at("15:00"), Decimal(78))
    evaluator.unknown(frozenset({BABA}), at("15:00"))
    evaluator.add(B, draft("below 75"), at("15:01"), Decimal(78))
    outcome = evaluator.tick(at("15:01"))
    assert [(alert.id, alert.suspended) for alert in outcome.alerts] == [(B, "unknown_symbol")]
    evaluator.observe(quote("15:02", "78"))
    assert {alert.suspended for alert in evaluator.alerts.values()} == {None}
    assert evaluator.tick(at("15:02:01")).alerts == ()


@pytest.mark.parametrize("is_told_first", [True, False])
def test_what_was_missed_while_the_source_had_lost_the_symbol_is_made_up_for(evaluator, is_told_first):
    evaluator.add(A, draft("below 75"), at("15:00"), Decimal(78))
    evaluator.observe(quote("15:01", "78"))
    evaluator.unknown(frozenset({BABA}), at("15:02"))
    if is_told_first:
        evaluator.unknown(frozenset(), at("20:00", 24))
    evaluator.observe(quote("20:00:05", "78", 24))
    (request,) = evaluator.catch_up_requests()
    assert (request.interval, request.since) == (Interval.M1, at("15:01"))
    found = bars(("15:30", 22, 78, 78, 74, 77), ("15:31", 22, 77, 78, 76, 78))
    (firing,) = evaluator.replay(BABA, Interval.M1, found, at("20:00:10", 24)).firings
    assert (firing.occurred_at, firing.returned, firing.labels) == (at("15:30"), True, {"late"})
