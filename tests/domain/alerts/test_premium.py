"""`premium`: one share in two markets and two currencies."""

from tests.domain.alerts.wide_case import at, daily, event, play, quote

DEARER = {"kind": "premium", "local": "9988.HK", "ratio": "8", "fx": "HKD=X", "percent": "2"}
RATE = quote("14:41", "HKD=X", "7.8000")
CLOSE = quote("14:41:01", "9988.HK", "75.60", quoted=at("08:00"))
# 75.60 × 8 / 7.8 is 77.54; two percent more is 79.09.


def test_the_last_price_of_a_closed_market_stands_and_is_named():
    played = play(DEARER, RATE, CLOSE, quote("14:41:30", "BABA", "79.00"), quote("14:42", "BABA", "79.10"))
    assert played.fires == [("14:42:00", "79.10")]
    assert played.first("closed") == ["9988.HK"]
    assert played.first("value") == "2.0139"


def test_the_last_price_of_a_closed_market_sets_nothing_off_by_itself():
    own = quote("14:41:00", "BABA", "79.20")
    assert not play(DEARER, RATE, own, CLOSE).fires
    assert play(DEARER, RATE, own, CLOSE, quote("14:41:10", "BABA", "79.30")).times == ["14:41:10"]


def test_yesterday_s_price_of_a_market_that_traded_today_does_not_stand():
    old = quote("14:41:01", "9988.HK", "75.60", quoted=at("08:00", "2023-11-23"))
    assert not play(DEARER, RATE, old, quote("14:42", "BABA", "80.00")).fires


def test_a_cheaper_share_is_a_premium_below_zero():
    cheaper = {**DEARER, "percent": "-2"}
    played = play(cheaper, RATE, CLOSE, quote("14:41:30", "BABA", "77.00"), quote("14:42", "BABA", "75.90"))
    assert played.fires == [("14:42:00", "75.90")]
    assert played.first("direction") == "down"


def test_the_rate_may_set_it_off():
    held = (RATE, CLOSE, quote("14:41:30", "BABA", "79.00"))
    assert play(DEARER, *held, quote("14:41:40", "HKD=X", "7.8200")).times == ["14:41:40"]


def test_without_the_rate_nothing_is_judged():
    assert not play(DEARER, CLOSE, quote("14:42", "BABA", "99.00")).fires


BOTH = {"kind": "premium", "local": "LOCAL", "ratio": "8", "fx": "HKD=X", "percent": "2"}


def legs(local_at, own_at, price="79.20"):
    return (
        quote("14:41", "HKD=X", "7.8000"),
        quote("14:41:01", "BABA", "78.00"),
        quote(local_at, "LOCAL", "75.60"),
        quote(own_at, "BABA", price),
    )


def test_both_legs_lie_within_two_minutes():
    assert play(BOTH, *legs("14:41:30", "14:42:50")).times == ["14:42:50"]
    quiet = quote("14:42:40", "HKD=X", "7.8000", quoted=at("14:41"))
    near, far = legs("14:41:30", "14:43:30"), legs("14:41:30", "14:43:31")
    own = quote("14:42:30", "BABA", "78.00")
    assert play(BOTH, *near[:3], own, quiet, near[3]).times == ["14:43:30"]
    played = play(BOTH, *far[:3], own, quiet, far[3])
    assert played.fires == []


def test_a_repeated_answer_brings_a_leg_up_to_date():
    first = legs("14:41:30", "14:43:40")
    repeated = (
        quote("14:43", "LOCAL", "75.60", quoted=at("14:41:30")),
        quote("14:43", "HKD=X", "7.8000", quoted=at("14:41")),
    )
    own = quote("14:42:30", "BABA", "78.00")
    assert play(BOTH, *first[:3], own, *repeated, first[3]).times == ["14:43:40"]


def test_one_currency_takes_no_rate():
    same = {"kind": "premium", "local": "JD", "ratio": "1", "fx": None, "percent": "2"}
    heard = (quote("14:41", "JD", "78.00"), quote("14:41:05", "BABA", "79.00"))
    assert play(same, *heard, quote("14:41:30", "BABA", "79.56")).times == ["14:41:30"]


def test_two_currencies_without_a_rate_are_not_compared():
    bare = {"kind": "premium", "local": "LOCAL", "ratio": "1", "fx": None, "percent": "2"}
    heard = (quote("14:41", "LOCAL", "75.60"), quote("14:41:05", "BABA", "78.00"))
    played = play(bare, *heard, quote("14:41:30", "BABA", "79.56"))
    assert played.fires == []
    assert "no_rate" in [entry["reason"] for entry in played.result["log"]]


def test_pence_are_parts_of_what_the_rate_is_in():
    pence = {"kind": "premium", "local": "PENCE", "ratio": "1", "fx": "GBP=X", "percent": "2"}
    heard = (
        quote("14:41", "PENCE", "6240.00"),
        quote("14:41", "GBP=X", "0.8000"),
        quote("14:41:05", "BABA", "78.50"),
    )
    assert play(pence, *heard, quote("14:41:30", "BABA", "79.56")).times == ["14:41:30"]


def test_a_split_of_the_local_share_changes_the_ratio():
    split = event("14:40:30", split={"symbol": "LOCAL", "ex_date": "2023-11-24", "ratio": "8"})
    halved = (
        quote("14:41", "HKD=X", "7.8000"),
        quote("14:41:01", "LOCAL", "9.45"),
        quote("14:41:02", "BABA", "78.00"),
    )
    early = {"armed_at": at("15:00", "2023-11-22")}
    played = play(BOTH, split, *halved, **early)
    assert played.fires == []
    assert [entry["detail"] for entry in played.result["log"] if entry["reason"] == "split"] == [
        "LOCAL: 8 → 64 (8-for-1)"
    ]
    assert play(BOTH, split, *halved, quote("14:41:10", "BABA", "79.20"), **early).times == ["14:41:10"]


def test_it_listens_while_its_own_market_is_closed_and_the_local_one_trades():
    night = "2023-11-27"
    events = (
        quote("14:41", "BABA", "78.00"),
        event("15:00", app="stop"),
        event("01:29", night, app="start"),
        quote("01:30:10", "BABA", "78.00", night, quoted=at("17:59:58")),
        quote("01:30:11", "HKD=X", "7.8000", night),
        quote("01:45:20", "HKD=X", "7.8000", night, quoted=at("01:45:19", night)),
        quote("01:45:21", "9988.HK", "75.00", night, quoted=at("01:30:19", night)),
        quote("01:46:00", "9988.HK", "74.40", night, quoted=at("01:31", night)),
    )
    played = play(DEARER, *events)
    assert played.fires == [("01:31:00", "78.00")]
    assert played.first("closed") == ["BABA"]


def test_at_the_weekend_no_rate_sets_anything_off():
    saturday = "2023-11-25"
    held = (RATE, CLOSE, quote("14:41:30", "BABA", "79.00"))
    assert not play(DEARER, *held, quote("12:00", "HKD=X", "8.2000", saturday)).fires


def test_daily_bars_say_nothing_about_it():
    assert not play(DEARER, daily("BABA", "99"), RATE, CLOSE).fires
