"""`position` and `portfolio`: measures of what is held, on valuations whose every input is eligible."""

import pytest

from tests.domain.alerts.wide_case import DAY, alert, at, daily, event, play, quote

HELD = (
    {"symbol": "BABA", "quantity": "100", "average_cost": "86", "since": "2023-11-20"},
    {"symbol": "JD", "quantity": "200", "average_cost": "30", "since": "2023-11-20"},
)


def holdings(*rows, clock="14:40:30", day=DAY):
    return event(clock, day, holdings=list(rows or HELD))


def position(metric, comparison, threshold, **more):
    return {"kind": "position", "metric": metric, "comparison": comparison, "threshold": threshold, **more}


def portfolio(metric, comparison, threshold, **more):
    return {"kind": "portfolio", "metric": metric, "comparison": comparison, "threshold": threshold, **more}


def whole(condition, *events, **fields):
    """An alert on the whole portfolio has no symbol."""
    own = alert(condition, armed_price=None, **fields)
    del own["symbol"]
    return play(condition, *events, alerts=[own])


LOSS = position("pnl_percent", "at_most", "-10")


def test_a_position_that_loses_ten_percent_fires():
    played = play(LOSS, holdings(), quote("14:41", "BABA", "77.50"), quote("14:41:30", "BABA", "77.40"))
    assert played.fires == [("14:41:30", "77.40")]
    assert (played.first("value"), played.first("direction")) == ("-10", "down")


@pytest.mark.parametrize(
    ("condition", "below", "at_it"),
    [
        (position("pnl_percent", "at_least", "5"), "90.29", "90.30"),
        (position("pnl", "at_most", "-700"), "79.01", "79.00"),
        (position("pnl", "at_least", "400"), "89.99", "90.00"),
        (position("weight", "at_least", "60"), "83.99", "84.00"),
        (position("weight", "at_most", "55"), "68.45", "68.44"),
    ],
)
def test_touching_the_threshold_counts(condition, below, at_it):
    heard = (quote("14:40:40", "JD", "28.00"), quote("14:40:45", "JD", "28.00", quoted=at("14:40:40")))
    start = {"armed_price": below}
    steps = (quote("14:41", "BABA", below), quote("14:41:20", "BABA", at_it))
    confirmed = quote("14:41:21", "BABA", at_it)
    assert not play(condition, holdings(), *heard, steps[0], **start).fires
    assert play(condition, holdings(), *heard, *steps, confirmed, **start).fires[0][1] == at_it


def test_a_weight_needs_every_other_price():
    heavy = position("weight", "at_least", "10")
    played = play(heavy, holdings(), quote("14:41", "BABA", "78.00"))
    assert played.fires == []
    assert "not_heard" in played.reasons


def test_what_is_not_held_is_not_judged():
    assert not play(LOSS, quote("14:41", "BABA", "50.00")).fires
    sold = holdings({**HELD[0], "quantity": "0"})
    played = play(LOSS, sold, quote("14:41", "BABA", "77.00"))
    assert (played.fires, "no_holding" in played.reasons) == ([], True)


def test_selling_ends_it_and_buying_begins_anew():
    sold = holdings({**HELD[0], "quantity": "0"}, clock="14:41:10")
    cheaper = holdings({**HELD[0], "average_cost": "90"}, clock="14:41:30")
    quiet = (quote("14:41", "BABA", "78.00"), sold, quote("14:41:20", "BABA", "77.00"), cheaper)
    assert play(LOSS, holdings(), *quiet, quote("14:41:40", "BABA", "77.10")).times == ["14:41:40"]


def test_a_short_position_gains_when_the_price_falls():
    short = holdings({**HELD[0], "quantity": "-100"})
    gain = position("pnl_percent", "at_least", "10")
    assert play(gain, short, quote("14:41", "BABA", "78.00"), quote("14:41:30", "BABA", "77.40")).fires


def test_an_unknown_cost_is_no_zero():
    unknown = holdings({**HELD[0], "average_cost": None})
    assert not play(position("pnl", "at_least", "1"), unknown, quote("14:41", "BABA", "90.00")).fires


HIGH = position("from_high_since_entry", "at_most", "-10")


def test_the_distance_from_the_high_since_it_was_bought():
    past = daily("BABA", "80", "82", "81", high="85")
    fall = (quote("14:41", "BABA", "77.00"), quote("14:41:30", "BABA", "76.50"))
    assert play(HIGH, past, holdings(), *fall).fires == [("14:41:30", "76.50")]


def test_a_high_of_today_counts():
    past = daily("BABA", "80", "80", "80")
    day = {"day_high": "86.00", "day_low": "77.00"}
    fall = (quote("14:41", "BABA", "78.00", **day), quote("14:41:30", "BABA", "77.40", **day))
    assert play(HIGH, past, holdings(), *fall).times == ["14:41:30"]


def test_a_high_of_before_it_was_bought_does_not_count():
    past = daily("BABA", "200", "80", "80", "80")
    assert not play(HIGH, past, holdings(), quote("14:41", "BABA", "77.00")).fires


def test_a_day_that_is_missing_could_have_been_the_high():
    past = daily("BABA", "80", "80")
    played = play(HIGH, past, holdings(), quote("14:41", "BABA", "60.00"), quote("14:41:05", "BABA", "60.00"))
    assert (played.fires, "no_history" in played.reasons) == ([], True)


def test_already_there_when_armed_it_waits_unless_asked():
    there = {"armed_price": "70.00"}
    heard = (quote("14:41", "BABA", "70.10"), quote("14:41:10", "BABA", "70.00"))
    assert not play(LOSS, holdings(), *heard, **there).fires
    wish = position("pnl_percent", "at_most", "-10", if_true_now="fire")
    assert play(wish, holdings(), *heard, **there).times == ["14:41:00"]


def test_a_split_changes_what_is_held():
    split = event("14:40:40", split={"symbol": "BABA", "ex_date": DAY, "ratio": "2"})
    bought = holdings(clock="14:00", day="2023-11-22")
    early = {"armed_at": at("14:10", "2023-11-22"), "armed_price": "78.00"}
    assert not play(LOSS, bought, split, quote("14:41", "BABA", "39.00"), **early).fires
    fall = quote("14:41:30", "BABA", "38.70")
    played = play(LOSS, bought, split, quote("14:41", "BABA", "39.00"), fall, **early)
    assert played.fires == [("14:41:30", "38.70")]


DAY_LOSS = portfolio("day_pnl", "at_most", "-500")


def opening(baba="78.00", jd="28.00"):
    return (
        quote("14:41", "BABA", baba, previous_close="78.00"),
        quote("14:41:01", "JD", jd, previous_close="28.00"),
    )


def test_a_loss_of_the_day_over_all_holdings_fires():
    fall = quote("14:41:30", "BABA", "73.00", previous_close="78.00")
    played = whole(DAY_LOSS, holdings(), *opening(), fall)
    assert played.fires == [("14:41:30", "-500.00")]
    assert played.first("symbol") == "portfolio"
    assert not whole(DAY_LOSS, holdings(), *opening(), quote("14:41:30", "BABA", "73.01")).fires


def test_the_day_s_percentage_is_of_what_it_was_worth_before():
    # 13,400 before; two percent are 268.
    percent = portfolio("day_percent", "at_most", "-2")
    assert not whole(percent, holdings(), *opening(), quote("14:41:30", "BABA", "75.33")).fires
    assert whole(percent, holdings(), *opening(), quote("14:41:30", "BABA", "75.32")).fires


def test_the_value_of_all_holdings():
    worth = portfolio("value", "at_least", "14000")
    assert whole(worth, holdings(), *opening(), quote("14:41:30", "JD", "31.00")).fires == [
        ("14:41:30", "14000.00")
    ]


def test_one_price_that_is_missing_keeps_it_from_being_judged():
    fall = quote("14:41:30", "BABA", "70.00", previous_close="78.00")
    assert not whole(DAY_LOSS, holdings(), opening()[0], fall).fires


def test_a_previous_close_that_is_missing_keeps_the_day_from_being_judged():
    heard = (quote("14:41", "JD", "28.00"), quote("14:41:01", "BABA", "70.00", previous_close="78.00"))
    played = whole(DAY_LOSS, holdings(), *heard)
    assert (played.fires, "no_previous_close" in played.reasons) == ([], True)


def test_a_bad_print_values_nothing():
    spike = quote("14:41:30", "BABA", "40.00", previous_close="78.00")
    played = whole(DAY_LOSS, holdings(), *opening(), spike)
    assert (played.fires, "unconfirmed" in played.reasons) == ([], True)


def test_prices_in_another_currency_take_their_rate():
    held = holdings(HELD[0], {"symbol": "LOCAL", "quantity": "1000", "average_cost": "70"})
    heard = (
        quote("14:41", "BABA", "78.00", previous_close="78.00"),
        quote("14:41:01", "LOCAL", "78.00", previous_close="78.00"),
    )
    worth = portfolio("value", "at_least", "17801")
    assert not whole(worth, held, *heard).fires
    # 7,800 and 78,000 at 7.8 are 17,800.
    assert not whole(worth, held, *heard, quote("14:41:10", "HKD=X", "7.8000")).fires
    dearer = quote("14:41:20", "LOCAL", "78.01", previous_close="78.00")
    played = whole(worth, held, *heard, quote("14:41:10", "HKD=X", "7.8000"), dearer)
    assert played.times == ["14:41:20"]


def test_what_has_not_traded_today_has_gained_nothing_today():
    held = holdings(HELD[0], {"symbol": "BTC-USD", "quantity": "1", "average_cost": "30000"})
    heard = (
        quote("14:41", "BTC-USD", "37000", previous_close="38000"),
        quote("14:41:01", "BABA", "78.00", previous_close="78.00"),
    )
    assert whole(DAY_LOSS, held, *heard).fires
    sunday = quote("12:00", "BTC-USD", "37200", "2023-11-26", previous_close="37500")
    mild = portfolio("day_pnl", "at_most", "-250")
    quiet = (*opening(), quote("14:41:30", "BTC-USD", "37500", previous_close="37500"))
    assert whole(mild, held, *quiet, sunday).times == ["12:00:00"]


def test_a_day_s_loss_is_judged_anew_the_next_day():
    monday = "2023-11-27"
    again = (
        quote("14:31", "JD", "28.00", monday, previous_close="28.00"),
        quote("14:31:01", "BABA", "67.00", monday, previous_close="73.00"),
    )
    fall = quote("14:41:30", "BABA", "73.00", previous_close="78.00")
    played = whole(DAY_LOSS, holdings(), *opening(), fall, *again, repeat="daily")
    assert played.times == ["14:41:30", "14:31:01"]


def test_with_everything_closed_nothing_fires():
    late = quote("22:00", "BABA", "70.00", quoted=at("17:59:59"), previous_close="78.00")
    assert not whole(DAY_LOSS, holdings(), *opening(), late).fires


def test_re_arming_an_amount_takes_a_thousandth_of_it():
    terms = {"repeat": "rearm", "cooldown_s": 1}
    steps = [
        quote(f"14:41:{second}", "BABA", price, previous_close="78.00")
        for second, price in ((30, "73.00"), (32, "73.004"), (34, "73.00"), (36, "73.01"), (38, "72.99"))
    ]
    assert whole(DAY_LOSS, holdings(), *opening(), *steps, **terms).times == ["14:41:30", "14:41:38"]
