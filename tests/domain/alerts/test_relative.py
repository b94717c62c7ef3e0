"""`relative`: the return since a close, against that of peers over the same sessions."""

import pytest

from tests.domain.alerts.wide_case import alert, at, bars, daily, event, play, quote

TRAILS = {"kind": "relative", "benchmark": ["KWEB"], "days": 2, "percent": "-3"}
PAST = (daily("BABA", "80", "80", "80"), daily("KWEB", "28", "28", "28"))
EVEN = (quote("14:41", "KWEB", "28.00"), quote("14:41:05", "BABA", "79.00"))


def test_it_fires_when_it_trails_by_exactly_so_much():
    played = play(TRAILS, *PAST, *EVEN, quote("14:42", "KWEB", "28.00"), quote("14:42:05", "BABA", "77.60"))
    assert played.fires == [("14:42:05", "77.60")]
    assert played.first("value") == "-3"
    assert played.first("direction") == "down"
    assert played.state == "fired"


def test_it_fires_when_the_benchmark_moves_away():
    played = play(TRAILS, *PAST, *EVEN, quote("14:42:05", "KWEB", "28.70"))
    assert played.fires == [("14:42:05", "79.00")]
    assert play(TRAILS, *PAST, *EVEN, quote("14:42:05", "KWEB", "28.40")).state == "armed"


def test_beating_the_benchmark_is_the_other_way_round():
    beats = {**TRAILS, "percent": "3"}
    assert play(beats, *PAST, *EVEN, quote("14:42", "KWEB", "26.00")).first("direction") == "up"
    assert not play(beats, *PAST, *EVEN, quote("14:42", "KWEB", "28.70")).fires


def test_several_peers_count_alike():
    peers = {**TRAILS, "benchmark": ["KWEB", "JD", "PDD"]}
    past = (*PAST, daily("JD", "30", "30", "30"), daily("PDD", "100", "100", "100"))
    heard = (
        quote("14:41", "KWEB", "28.28"),
        quote("14:41:01", "JD", "30.60"),
        quote("14:41:02", "PDD", "103"),
        quote("14:41:03", "BABA", "79.99"),
    )
    # 1, 2 and 3 percent: 2 on average.
    assert not play(peers, *past, *heard, quote("14:41:10", "BABA", "79.21")).fires
    assert play(peers, *past, *heard, quote("14:41:10", "BABA", "79.20")).fires == [("14:41:10", "79.20")]


def test_a_peer_that_was_not_heard_makes_no_snapshot():
    peers = {**TRAILS, "benchmark": ["KWEB", "JD"]}
    played = play(peers, *PAST, daily("JD", "30", "30", "30"), *EVEN, quote("14:42", "BABA", "70.00"))
    assert played.fires == []
    assert "not_heard" in played.reasons


def test_without_the_closes_of_a_peer_nothing_is_judged():
    played = play(TRAILS, PAST[0], *EVEN, quote("14:42", "BABA", "70.00"))
    assert played.fires == []
    assert "no_history" in played.reasons


def test_yesterday_s_close_comes_with_the_quote():
    day = {**TRAILS, "days": 1}
    played = play(
        day,
        quote("14:41", "KWEB", "28.00", previous_close="28.00"),
        quote("14:41:05", "BABA", "79.00", previous_close="80.00"),
        quote("14:42:05", "BABA", "77.60", previous_close="80.00"),
    )
    assert played.fires == [("14:42:05", "77.60")]


def test_prices_of_one_moment_are_one_snapshot():
    """Everything fell alike: whoever was heard first did not trail."""
    fallen = (quote("14:42", "BABA", "72.00"), quote("14:42", "KWEB", "25.20"))
    assert not play(TRAILS, *PAST, *EVEN, *fallen).fires
    assert not play(TRAILS, *PAST, *EVEN, *reversed(fallen)).fires


def test_already_trailing_when_armed_it_waits_until_it_does_not():
    behind = (quote("14:41", "KWEB", "28.70"), quote("14:41:05", "BABA", "77.90"))
    back = (quote("14:42", "BABA", "79.90"), quote("14:42:30", "KWEB", "28.70"))
    assert not play(TRAILS, *PAST, *behind, quote("14:41:30", "BABA", "77.80")).fires
    again = quote("14:42:40", "BABA", "77.00")
    assert play(TRAILS, *PAST, *behind, *back, again).times == ["14:42:40"]
    wish = {**TRAILS, "if_true_now": "fire"}
    # The price at arming is a minute old, and still the last one.
    assert play(wish, *PAST, *behind).times == ["14:41:00"]


def test_with_no_price_known_at_arming_the_first_reading_stands_for_it():
    behind = (quote("14:41", "KWEB", "28.70"), quote("14:41:05", "BABA", "77.00"))
    assert not play(TRAILS, *PAST, *behind, armed_price=None).fires


def test_a_benchmark_that_falls_silent_suspends_it_until_it_is_heard():
    later = [quote(f"14:43:{second:02d}", "BABA", "79.00") for second in (0, 30, 59)]
    silent = play(TRAILS, *PAST, *EVEN, *later, quote("14:44:10", "BABA", "70.00"))
    assert silent.fires == []
    assert silent.state == "suspended"
    assert "stale" in silent.reasons
    heard = play(
        TRAILS, *PAST, *EVEN, *later, quote("14:44:10", "BABA", "77.00"), quote("14:44:20", "KWEB", "28.10")
    )
    assert heard.times == ["14:44:20"]


def test_a_benchmark_that_is_heard_to_be_quiet_is_current():
    repeated = quote("14:42:20", "KWEB", "28.00", quoted=at("14:41"))
    own = quote("14:42:25", "BABA", "79.00")
    played = play(TRAILS, *PAST, *EVEN, own, repeated, quote("14:43:40", "BABA", "77.00"))
    assert played.times == ["14:43:40"]


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        (quote("14:42", "KWEB", "0"), "bad_price"),
        (quote("14:42", "KWEB", "NaN"), "bad_price"),
        (quote("14:42", "KWEB", "40.00"), "unconfirmed"),
        (quote("14:42", "KWEB", "29.00", currency="GBp"), "unit_changed"),
        (quote("14:42", "KWEB", "29.00", quoted=at("14:40")), "out_of_order"),
        (quote("14:42", "KWEB", "29.00", session="post"), "session"),
    ],
)
def test_a_bad_price_of_the_benchmark_changes_nothing(bad, reason):
    played = play(TRAILS, *PAST, *EVEN, bad)
    assert played.fires == []
    assert reason in played.reasons


def test_a_jump_of_the_benchmark_counts_once_it_is_confirmed():
    jump = (quote("14:42", "KWEB", "35.00"), quote("14:42:10", "KWEB", "35.10"))
    assert play(TRAILS, *PAST, *EVEN, *jump).times == ["14:42:10"]


def test_a_correction_of_the_benchmark_takes_the_last_one_back():
    rearm = {"repeat": "rearm", "cooldown_s": 1}
    wrong = quote("14:42", "KWEB", "28.70")
    right = {**quote("14:42:01", "KWEB", "28.00", quoted=at("14:42"))}
    assert play(TRAILS, *PAST, *EVEN, wrong, right, **rearm).times == ["14:42:00"]
    fresh = (quote("14:42", "KWEB", "28.10"), quote("14:42:01", "KWEB", "28.70", quoted=at("14:42")))
    assert play(TRAILS, *PAST, *EVEN, *fresh).times == ["14:42:00"]


def test_re_arming_takes_a_tenth_of_a_point_and_the_cool_down():
    terms = {"repeat": "rearm", "cooldown_s": 60}
    first = quote("14:42", "BABA", "77.60")
    near = (quote("14:43:10", "BABA", "77.66"), quote("14:43:20", "BABA", "77.60"))
    kweb = [quote(f"14:4{minute}:0{second}", "KWEB", "28.00") for minute in (2, 3) for second in (1, 9)]
    events = sorted([first, *near, *kweb], key=lambda one: one["at"])
    assert play(TRAILS, *PAST, *EVEN, *events, **terms).times == ["14:42:00"]
    back = quote("14:43:12", "BABA", "77.68")
    events = sorted([*events, back], key=lambda one: one["at"])
    assert play(TRAILS, *PAST, *EVEN, *events, **terms).times == ["14:42:00", "14:43:20"]


def test_daily_fires_again_the_next_exchange_day_while_it_trails():
    following = (
        quote("14:31", "KWEB", "28.00", "2023-11-27"),
        quote("14:31:05", "BABA", "77.00", "2023-11-27"),
    )
    played = play(TRAILS, *PAST, *EVEN, quote("14:42", "BABA", "77.60"), *following, repeat="daily")
    # The close of the 24th is not known, but the one two sessions before the 27th is.
    assert played.times == ["14:42:00", "14:31:05"]


def test_yesterday_s_price_of_the_benchmark_is_no_price_of_today():
    opening = quote("14:30:01", "BABA", "70.00", "2023-11-27")
    assert not play(TRAILS, *PAST, *EVEN, opening).fires
    heard = quote("14:30:04", "KWEB", "28.00", "2023-11-27")
    assert play(TRAILS, *PAST, *EVEN, opening, heard).times == ["14:30:04"]


def test_a_split_of_the_benchmark_is_no_move_of_it():
    split = event("14:41:10", split={"symbol": "KWEB", "ex_date": "2023-11-27", "ratio": "2"})
    past = (daily("BABA", "80", "80", "80"), daily("KWEB", "28", "28", "28"))
    day = "2023-11-27"
    halved = (
        daily_at("KWEB", "14"),
        quote("14:31", "KWEB", "14.00", day, previous_close="14.00"),
        quote("14:31:05", "BABA", "79.00", day),
    )
    calm = play(TRAILS, *past, *EVEN, split, *halved)
    assert calm.fires == []
    assert "possible_split" not in calm.reasons
    trailing = play(TRAILS, *past, *EVEN, split, *halved, quote("14:31:10", "BABA", "77.00", day))
    assert trailing.times == ["14:31:10"]


def daily_at(symbol, close):
    """The past of the Monday after, on the new basis."""
    rows = [
        [f"{day}T14:30:00Z", close, close, close, close, 1]
        for day in ("2023-11-21", "2023-11-22", "2023-11-24")
    ]
    return event("14:30:30", "2023-11-27", bars={"symbol": symbol, "interval": "1d", "rows": rows})


def test_a_benchmark_that_looks_split_suspends_it():
    day = "2023-11-27"
    opening = (quote("14:30:01", "BABA", "79.00", day), quote("14:30:05", "KWEB", "14.00", day))
    played = play(TRAILS, *PAST, *EVEN, *opening, quote("14:30:10", "KWEB", "14.01", day))
    assert played.fires == []
    assert played.state == "suspended"
    assert "possible_split" in played.reasons


def test_what_was_missed_is_made_up_for_on_the_closes_of_bars():
    closed = (
        event("14:42", app="stop"),
        event("15:00", app="start"),
        bars("15:00", "BABA", "1m", ("14:43", "78.00"), ("14:44", "77.00"), ("14:45", "79.90")),
        bars("15:00", "KWEB", "1m", ("14:43", "28.00"), ("14:44", "28.00"), ("14:45", "28.00")),
    )
    played = play(TRAILS, *PAST, *EVEN, *closed)
    assert played.fires == [("14:44:00", "77.00", "late")]
    assert played.first("returned") is True
    assert played.first("detected_at") == at("15:00")


def test_bars_of_one_minute_are_one_snapshot():
    closed = (
        event("14:42", app="stop"),
        event("15:00", app="start"),
        bars("15:00", "BABA", "1m", ("14:43", "72.00"), ("14:44", "72.00")),
        bars("15:00", "KWEB", "1m", ("14:43", "25.20"), ("14:44", "25.20")),
    )
    assert not play(TRAILS, *PAST, *EVEN, *closed).fires


def test_without_the_bars_of_the_benchmark_it_says_what_was_not_watched():
    closed = (
        event("14:42", app="stop"),
        event("15:00", app="start"),
        bars("15:00", "BABA", "1m", ("14:43", "70.00")),
        quote("15:00:10", "KWEB", "28.00"),
        quote("15:00:20", "BABA", "79.00"),
    )
    played = play(TRAILS, *PAST, *EVEN, *closed)
    assert played.fires == []
    assert "not_monitored" in played.reasons


def test_nothing_fires_while_paused_expired_or_removed():
    fall = quote("14:42", "BABA", "77.60")
    paused = event("14:41:30", alert={"id": "a", "action": "pause"})
    assert play(TRAILS, *PAST, *EVEN, paused, fall).state == "paused"
    assert play(TRAILS, *PAST, *EVEN, fall, expires_at=at("14:41:50")).state == "expired"
    removed = event("14:41:30", alert={"id": "a", "action": "remove"})
    assert play(TRAILS, *PAST, *EVEN, removed, fall).state is None


def test_resuming_arms_afresh_at_the_prices_of_that_moment():
    events = (
        event("14:41:10", alert={"id": "a", "action": "pause"}),
        quote("14:41:20", "BABA", "77.00"),
        event("14:41:30", alert={"id": "a", "action": "resume"}),
        quote("14:41:40", "BABA", "76.90"),
    )
    assert not play(TRAILS, *PAST, *EVEN, *events).fires
    back = (quote("14:41:50", "BABA", "79.00"), quote("14:42", "BABA", "77.00"))
    assert play(TRAILS, *PAST, *EVEN, *events, *back).times == ["14:42:00"]


def test_two_alerts_share_nothing():
    other = alert({**TRAILS, "percent": "-5"}, id="b")
    played = play(TRAILS, *PAST, *EVEN, quote("14:42", "BABA", "77.60"), alerts=[alert(TRAILS), other])
    assert played.result["states"] == {"a": "fired", "b": "armed"}


def test_replaying_a_day_twice_gives_the_same():
    events = (*PAST, *EVEN, quote("14:42", "BABA", "77.60"))
    assert play(TRAILS, *events).result == play(TRAILS, *events).result
