"""`all` and `any`: several conditions on one consistent snapshot."""

import pytest

from tests.domain.alerts.wide_case import alert, at, bars, daily, event, play, quote


def both(*conditions, kind="all"):
    return {"kind": kind, "conditions": list(conditions)}


ABOVE = {"kind": "above", "level": "80"}
BUSY = {"kind": "volume", "multiple": "2", "days": 2}
PAST = daily("BABA", "78", "78", "78")
KWEB_LOW = {"kind": "below", "level": "27", "symbol": "KWEB"}


def test_all_fires_when_the_last_of_them_comes_true():
    heard = (
        quote("14:41", "BABA", "79.00", day_volume=2500),
        quote("14:41:30", "BABA", "80.00", day_volume=2600),
    )
    assert play(both(ABOVE, BUSY), PAST, *heard).fires == [("14:41:30", "80.00")]


def test_all_does_not_fire_while_one_is_missing():
    up = quote("14:41", "BABA", "81.00", day_volume=1999)
    assert not play(both(ABOVE, BUSY), PAST, up).fires
    assert not play(both(ABOVE, BUSY), PAST, quote("14:41", "BABA", "81.00")).fires
    assert play(both(ABOVE, BUSY), PAST, up, quote("14:41:30", "BABA", "81.00", day_volume=2000)).fires


def test_one_that_is_true_when_armed_may_be_completed_by_the_other():
    start = {"armed_price": "85.00"}
    heard = (
        quote("14:41", "BABA", "85.00", day_volume=100),
        quote("14:41:30", "BABA", "85.10", day_volume=2000),
    )
    assert play(both(ABOVE, BUSY), PAST, *heard, **start).times == ["14:41:30"]


def test_all_that_is_true_when_armed_waits_until_it_is_not():
    band = both(ABOVE, {"kind": "below", "level": "90"})
    inside = quote("14:41", "BABA", "85.10")
    out, back = quote("14:41:10", "BABA", "79.00"), quote("14:41:20", "BABA", "81.00")
    assert not play(band, inside, armed_price="85.00").fires
    assert play(band, inside, out, back, armed_price="85.00").times == ["14:41:20"]
    wish = both({**ABOVE, "if_true_now": "fire"}, {"kind": "below", "level": "90"})
    assert play(wish, inside, armed_price="85.00").times == ["14:41:00"]


def test_an_event_holds_until_the_price_is_back():
    crossing = both({"kind": "crosses_up", "level": "80"}, BUSY)
    up = (quote("14:41", "BABA", "79.00", day_volume=1), quote("14:41:10", "BABA", "80.50", day_volume=2))
    assert play(crossing, PAST, *up, quote("14:41:20", "BABA", "80.40", day_volume=3000)).times == [
        "14:41:20"
    ]
    back = quote("14:41:15", "BABA", "79.50", day_volume=3)
    assert not play(crossing, PAST, *up, back, quote("14:41:20", "BABA", "79.60", day_volume=3000)).fires


def test_all_over_two_symbols_is_judged_on_both():
    together = both(ABOVE, KWEB_LOW)
    heard = (quote("14:41", "BABA", "81.00"), quote("14:41:10", "KWEB", "27.50"))
    assert not play(together, *heard).fires
    assert play(together, *heard, quote("14:41:20", "KWEB", "27.00")).fires == [("14:41:20", "81.00")]


def test_prices_of_one_moment_are_one_snapshot():
    together = both(ABOVE, KWEB_LOW)
    heard = (quote("14:41", "BABA", "79.00"), quote("14:41:01", "KWEB", "26.90"))
    swap = (quote("14:41:10", "BABA", "81.00"), quote("14:41:10", "KWEB", "27.60"))
    assert not play(together, *heard, *swap).fires
    apart = (quote("14:41:10", "BABA", "81.00"), quote("14:41:11", "KWEB", "27.60"))
    assert play(together, *heard, *apart).times == ["14:41:10"]


def test_all_is_not_judged_while_one_symbol_is_stale():
    together = both(ABOVE, KWEB_LOW)
    heard = (quote("14:41", "KWEB", "26.90"), quote("14:41:05", "BABA", "79.00"))
    quiet = [quote("14:42:00", "BABA", "79.00"), quote("14:43:00", "BABA", "81.00")]
    played = play(together, *heard, *quiet)
    assert (played.fires, played.state) == ([], "suspended")
    assert play(together, *heard, *quiet, quote("14:43:10", "KWEB", "26.80")).times == ["14:43:10"]


def test_any_fires_with_each_of_them():
    either = both(ABOVE, KWEB_LOW, kind="any")
    calm = (quote("14:41", "BABA", "79.00"), quote("14:41:01", "KWEB", "28.00"))
    assert play(either, *calm, quote("14:41:10", "BABA", "80.00")).fires == [("14:41:10", "80.00")]
    assert play(either, *calm, quote("14:41:10", "KWEB", "26.90")).fires == [("14:41:10", "79.00")]
    assert not play(either, *calm, quote("14:41:10", "KWEB", "27.10")).fires


def test_any_waits_with_each_that_is_true_already():
    either = both(ABOVE, BUSY, kind="any")
    heard = (
        quote("14:41", "BABA", "85.10", day_volume=1),
        quote("14:41:10", "BABA", "85.20", day_volume=2000),
    )
    assert play(either, PAST, *heard, armed_price="85.00").times == ["14:41:10"]


def test_any_of_levels_is_touched_between_two_polls():
    either = both(ABOVE, {"kind": "below", "level": "70"}, kind="any")
    heard = (
        quote("14:41", "BABA", "79.00", day_high="79.50", day_low="78"),
        quote("14:41:10", "BABA", "79.00", day_high="80.20", day_low="78"),
    )
    played = play(either, *heard)
    assert played.fires == [("14:41:10", "80.20", "touched")]
    assert not play(both(ABOVE, {"kind": "below", "level": "90"}), *heard).fires


def test_several_may_be_nested():
    inner = both({"kind": "below", "level": "70"}, ABOVE, kind="any")
    assert play(both(inner, BUSY), PAST, quote("14:41", "BABA", "81.00", day_volume=2000)).fires


def test_a_relative_part_sees_the_same_snapshot():
    together = both(ABOVE, {"kind": "relative", "benchmark": ["KWEB"], "days": 1, "percent": "3"})
    heard = (
        quote("14:41", "KWEB", "28.00", previous_close="28.00"),
        quote("14:41:01", "BABA", "79.00", previous_close="78.00"),
        quote("14:41:10", "BABA", "80.33", previous_close="78.00"),
    )
    assert not play(together, *heard).fires
    assert play(together, *heard, quote("14:41:20", "BABA", "80.34")).times == ["14:41:20"]


def test_a_duration_of_a_part_is_pending_and_goes_on():
    held = both({**ABOVE, "for_s": 30}, {"kind": "below", "level": "90"})
    heard = (quote("14:41", "BABA", "81.00"), quote("14:41:20", "BABA", "81.10"))
    assert play(held, *heard).state == "pending"
    assert play(held, *heard, quote("14:41:30", "BABA", "81.20")).times == ["14:41:30"]
    assert play(held, *heard, quote("14:41:35", "BABA", "81.10", quoted=at("14:41:20"))).state == "fired"


def test_a_correction_takes_the_last_price_back_from_every_part():
    band = both(ABOVE, {"kind": "below", "level": "90"})
    wrong = (quote("14:41", "BABA", "79.00"), quote("14:41:10", "BABA", "79.50"))
    right = quote("14:41:11", "BABA", "80.10", quoted=at("14:41:10"))
    assert play(band, *wrong, right).times == ["14:41:10"]


def test_all_re_arms_when_any_of_them_is_back():
    band = both(ABOVE, {"kind": "below", "level": "90"})
    terms = {"repeat": "rearm", "cooldown_s": 5}
    steps = [
        quote(f"14:41:{second:02d}", "BABA", price)
        for second, price in ((0, "80.00"), (10, "79.95"), (12, "80.00"), (20, "79.90"), (22, "80.10"))
    ]
    assert play(band, *steps, **terms).times == ["14:41:00", "14:41:22"]


def test_any_re_arms_when_the_one_that_fired_is_back():
    either = both(ABOVE, {"kind": "below", "level": "70"}, kind="any")
    terms = {"repeat": "rearm", "cooldown_s": 5}
    steps = [
        quote(f"14:41:{second:02d}", "BABA", price)
        for second, price in ((0, "80.00"), (10, "79.90"), (20, "80.10"), (30, "80.20"))
    ]
    assert play(either, *steps, **terms).times == ["14:41:00", "14:41:20"]


def test_a_split_divides_the_levels_of_its_own_symbol_only():
    together = both({"kind": "above", "level": "160"}, {"kind": "below", "level": "27", "symbol": "KWEB"})
    early = {"armed_at": at("15:00", "2023-11-22"), "armed_price": "156.00"}
    split = event("14:40", split={"symbol": "BABA", "ex_date": "2023-11-24", "ratio": "2"})
    heard = (quote("14:41", "KWEB", "26.90"), quote("14:41:10", "BABA", "79.90"))
    assert not play(together, split, *heard, **early).fires
    assert play(together, split, *heard, quote("14:41:20", "BABA", "80.00"), **early).times == ["14:41:20"]
    other = event("14:40", split={"symbol": "KWEB", "ex_date": "2023-11-24", "ratio": "2"})
    half = (quote("14:41", "KWEB", "13.60"), quote("14:41:10", "BABA", "161.00"))
    assert not play(together, other, *half, **early).fires
    assert play(together, other, *half, quote("14:41:20", "KWEB", "13.50"), **early).times == ["14:41:20"]


def test_what_was_missed_is_made_up_for_on_closes():
    band = both(ABOVE, {"kind": "below", "level": "90"})
    rows = [
        ["2023-11-24T14:43:00Z", "79", "80.5", "79", "79.5", 1],
        ["2023-11-24T14:44:00Z", "79.5", "81", "79", "80.2", 1],
    ]
    closed = (
        quote("14:41", "BABA", "79.00"),
        event("14:42", app="stop"),
        event("14:50", bars={"symbol": "BABA", "interval": "1m", "rows": rows}),
        event("15:00", app="start"),
    )
    assert play(band, *closed).fires == [("14:44:00", "80.2", "late")] or play(band, *closed).fires == [
        ("14:44:00", "80.20", "late")
    ]


def test_what_was_missed_over_two_symbols_is_made_up_for_together():
    together = both(ABOVE, KWEB_LOW)
    closed = (
        quote("14:41", "BABA", "79.00"),
        quote("14:41:01", "KWEB", "28.00"),
        event("14:42", app="stop"),
        bars("14:50", "BABA", "1m", ("14:43", "81.00"), ("14:44", "81.00")),
        bars("14:50", "KWEB", "1m", ("14:43", "27.50"), ("14:44", "26.90")),
        event("15:00", app="start"),
    )
    assert play(together, *closed).fires == [("14:44:00", "81.00", "late")]


def test_silence_is_one_of_several_conditions():
    condition = both({"kind": "data_health", "silent_s": 300}, {"kind": "below", "level": "70"}, kind="any")
    others = [quote(f"14:{minute}:00", "KWEB", "28.00") for minute in range(42, 48)]
    heard = quote("14:41", "BABA", "78.00")
    played = play(condition, heard, *others)
    assert played.fires == [("14:46:00", "78.00")]
    assert not play(condition, heard, *others[:4]).fires
    together = both({"kind": "data_health", "silent_s": 300}, {"kind": "below", "level": "80"})
    assert play(together, heard, *others).times == ["14:46:00"]
    rearm = play(condition, heard, *others, quote("14:47:30", "BABA", "78.00"), repeat="rearm", cooldown_s=5)
    assert (rearm.times, rearm.state) == (["14:46:00"], "armed")


@pytest.mark.parametrize("kind", ["all", "any"])
def test_alerts_share_nothing(kind):
    condition = both(ABOVE, KWEB_LOW, kind=kind)
    one = alert(condition)
    two = alert(condition, id="b")
    heard = (quote("14:41", "BABA", "81.00"), quote("14:41:01", "KWEB", "26.90"))
    played = play(condition, *heard, alerts=[one, two])
    assert played.result["states"] == {"a": "fired", "b": "fired"}
    assert len(played.fires) == 2
