"""Two listings of one company: premium, implied open, the strip of a day, the year, each reckoned twice."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.comparison.pairing import NOW, PAIR, TABLES, leg, moment, opens, pair_data
from tests.making import quote
from watcher.domain.comparison.listings import (
    MOST_PAIRS,
    TWO_LISTINGS,
    TwoListings,
    listings_of,
    pairs_json,
    rate_symbol,
    read_pairs,
    typed_pair,
    with_pair,
)
from watcher.domain.comparison.pair_data import PairData, rates_at
from watcher.domain.comparison.pair_now import pair_now
from watcher.domain.comparison.pair_strip import strip_of
from watcher.domain.comparison.premium_course import premium_course
from watcher.domain.errors import InputError
from watcher.domain.feed_state import RowStatus
from watcher.domain.quote import ExtendedPrice, RowFlag, Session
from watcher.domain.symbols import Symbol

# ---- the pairs themselves


def test_a_typed_pair_finds_its_rate_by_the_currencies():
    pair = typed_pair(" rio ", "rio.l", 1, "USD", "GBp")
    assert pair == TwoListings(Symbol("RIO"), Symbol("RIO.L"), 1, Symbol("GBP=X"))
    assert pair.currencies == ("USD", "GBP")
    assert typed_pair("BABA", "9988.hk", 8, "USD", "HKD") == TWO_LISTINGS[0]
    assert (rate_symbol("EUR", "USD"), rate_symbol("HKD", "CNY")) == ("EURUSD=X", "HKDCNY=X")
    assert rate_symbol("GBP", "GBp") is None


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (("BABA", "baba", 8, "USD", "HKD"), "Both listings are the same symbol."),
        (("BABA", "!!", 8, "USD", "HKD"), "“!!” is not a symbol."),
        (("BABA", "9988.HK", 0, "USD", "HKD"), "The ratio is not a number of shares."),
        (("BABA", "9988.HK", float("nan"), "USD", "HKD"), "The ratio is not a number of shares."),
        (("BABA", "9988.HK", 8, "USD", "<b>"), "“<b>” is not a currency."),
    ],
)
def test_what_is_no_pair_is_refused_with_what_is_wrong(typed, said):
    with pytest.raises(InputError) as error:
        typed_pair(*typed)
    assert error.value.title == said
    assert error.value.hint


def test_a_pair_of_one_s_own_goes_before_what_is_built_in_and_replaces_its_like():
    own = TwoListings(Symbol("BABA"), Symbol("89988.HK"), 8, Symbol("CNY=X"))
    assert listings_of(Symbol("BABA"), (own,)) is own
    again = replace(own, shares=4)
    assert with_pair((own, TWO_LISTINGS[1]), again) == (again, TWO_LISTINGS[1])
    many = tuple(TwoListings(Symbol(f"A{n}"), Symbol(f"B{n}"), 1) for n in range(MOST_PAIRS))
    with pytest.raises(InputError):
        with_pair(many, own)


def test_pairs_are_read_back_as_they_were_written_and_rubbish_is_left_out():
    assert read_pairs(pairs_json(TWO_LISTINGS)) == TWO_LISTINGS
    assert read_pairs(None) == read_pairs("{") == read_pairs("3") == read_pairs('[1, {"symbol": "A"}]') == ()
    assert read_pairs('[{"symbol": "A", "other": "A", "shares": 1}]') == ()
    assert read_pairs('[{"symbol": "A", "other": "B", "shares": 1e999}]') == ()


# ---- now


def known(now, first="79.10", second="84.10", rate="7.75", flags=None, pair=PAIR, **more):
    """Prices at the end of each session, or as said."""
    quotes = {
        "BABA": more.get("baba")
        or quote("BABA", first, quote_time=moment(16, 21), received_time=NOW, currency="USD"),
        "9988.HK": quote("9988.HK", second, quote_time=moment(16, 8), received_time=NOW, currency="HKD"),
    }
    if rate is not None:
        quotes["HKD=X"] = quote("HKD=X", rate, quote_time=now, received_time=now, currency="HKD")
    flags = flags or {}
    return pair_now(pair, quotes.get, lambda s: flags.get(s, RowFlag.NONE), TABLES.get, now)


def test_the_premium_is_one_price_over_so_many_of_the_other_in_one_currency():
    found = known(NOW)
    exact = Decimal("79.10") * Decimal("7.75") / (Decimal("84.10") * 8) - 1
    assert found.premium == pytest.approx(float(exact))
    assert found.lacks == ()
    assert [one.at for one in (found.first, found.second)] == [moment(16, 21), moment(16, 8)]


def test_the_one_that_is_shut_would_open_where_the_newer_price_of_the_other_says():
    evening = known(NOW)
    assert evening.implied.target.symbol == "9988.HK"
    assert evening.implied.price == pytest.approx(79.10 * 7.75 / 8)
    assert evening.implied.move == pytest.approx(79.10 * 7.75 / 8 / 84.10 - 1)
    assert evening.implied.opens_at == moment(17, 1, 30)
    # Hong Kong trades on while New York is shut: now it is the other way round.
    later = moment(17, 3)
    share = quote("9988.HK", "80.00", quote_time=later, received_time=later, currency="HKD")
    receipt = quote("BABA", "79.10", quote_time=moment(16, 21), received_time=later, currency="USD")
    rate = quote("HKD=X", "7.75", quote_time=later, received_time=later, currency="HKD")
    quotes = {"BABA": receipt, "9988.HK": share, "HKD=X": rate}
    morning = pair_now(PAIR, quotes.get, lambda _: RowFlag.NONE, TABLES.get, later)
    assert morning.implied.target.symbol == "BABA"
    assert morning.implied.price == pytest.approx(80 * 8 / 7.75)
    assert morning.implied.opens_at == moment(17, 14, 30)


def test_nothing_is_implied_by_a_price_that_is_older_than_the_one_it_would_tell_of():
    early = moment(16, 8, 30)
    old = quote("BABA", "87.00", quote_time=moment(15, 21), received_time=early, currency="USD")
    found = known(early, baba=old)
    # New York is shut until 09:00 UTC, and Hong Kong's close is newer: one of the two at most.
    assert found.implied.target.symbol == "BABA"
    assert known(moment(16, 12), baba=old).implied is None


def test_after_hours_the_extended_price_counts_and_goes_stale_by_itself():
    late = ExtendedPrice(Decimal("79.50"), moment(16, 21, 50), Session.POST)
    row = quote("BABA", "79.10", quote_time=moment(16, 21), received_time=NOW, currency="USD", extended=late)
    found = known(NOW, baba=row)
    assert (found.first.price, found.first.session, found.first.status) == (
        79.5,
        Session.POST,
        RowStatus.LIVE,
    )
    assert known(NOW + timedelta(minutes=30), baba=row).first.status is RowStatus.STALE


def test_without_a_rate_there_is_no_premium_and_what_is_missing_is_named():
    found = known(NOW, rate=None)
    assert (found.premium, found.implied, found.lacks) == (None, None, ("HKD=X",))
    assert known(NOW, first="NaN").lacks == ("BABA",)


def test_what_stands_against_a_row_is_passed_on_and_one_currency_needs_no_rate():
    assert known(NOW, flags={"9988.HK": RowFlag.SUSPECT}).second.status is RowStatus.SUSPECT
    plain = replace(PAIR, rate=None)
    assert known(NOW, rate=None, pair=plain).premium == pytest.approx(79.10 / (84.10 * 8) - 1)


def test_pence_are_a_hundredth_of_a_pound():
    pair = TwoListings(Symbol("RIO"), Symbol("RIO.L"), 1, Symbol("GBP=X"))
    quotes = {
        "RIO": quote("RIO", "65.00", quote_time=NOW, currency="USD"),
        "RIO.L": quote("RIO.L", "5200", quote_time=NOW - timedelta(hours=6), currency="GBp"),
        "GBP=X": quote("GBP=X", "0.80", quote_time=NOW, currency="GBP"),
    }
    tables = {"RIO.L": TABLES["9988.HK"]}
    found = pair_now(pair, quotes.get, lambda _: RowFlag.NONE, tables.get, NOW)
    assert found.premium == pytest.approx(65 / (52 / 0.8) - 1)
    assert found.implied.price == pytest.approx(65 * 0.8 * 100)


# ---- the strip


def stretches(now=NOW, latest=lambda _: None, data=None):
    strip = strip_of(data or pair_data(), latest, now)
    return strip, {(one.symbol, one.session): one for one in strip.stretches}


def test_the_strip_has_every_session_with_its_move_against_the_close_before_it():
    strip, found = stretches()
    assert (strip.begin, strip.end) == (moment(15, 22), NOW)
    assert found["BABA", Session.PRE].move == pytest.approx(80.0 / 87.0 - 1)
    assert found["BABA", Session.REGULAR].move == pytest.approx(79.1 / 87.0 - 1)
    assert found["9988.HK", Session.REGULAR].move == pytest.approx(84.1 / 83.0 - 1)
    evenings = [one for one in strip.stretches if one.session is Session.POST]
    assert [one.begin for one in evenings] == [moment(15, 22), moment(16, 21)]
    assert evenings[1].move == pytest.approx(79.5 / 79.0 - 1)
    assert (evenings[0].move, evenings[1].is_on) == (None, True)


def test_prices_of_the_other_listing_are_converted_with_the_rate_of_their_time():
    share = stretches()[1]["9988.HK", Session.REGULAR]
    rates = {moment(16, 1, 35): 7.80, moment(16, 4): 7.80, moment(16, 8): 7.75, moment(16, 8, 10): 7.75}
    expected = [
        price * 8 / rate for price, rate in zip((83.5, 84.5, 84.0, 84.1), rates.values(), strict=True)
    ]
    assert share.prices.tolist() == pytest.approx(expected)
    assert share.times.tolist() == [int(at.timestamp()) for at in rates]


def test_the_newest_price_stands_at_its_own_time_in_place_of_the_bar_that_is_being_made():
    late = ExtendedPrice(Decimal("80.00"), moment(16, 21, 58), Session.POST)
    row = quote("BABA", "79.10", quote_time=moment(16, 21), received_time=NOW, currency="USD", extended=late)
    now = known(NOW, baba=row)
    evening = [
        one
        for one in stretches(latest=lambda s: now.first if s == "BABA" else None)[0].stretches
        if one.session is Session.POST
    ][-1]
    assert (evening.prices[-1], evening.times[-1]) == (80.0, moment(16, 21, 58).timestamp())
    assert evening.move == pytest.approx(80 / 79 - 1)


def test_no_point_of_the_strip_lies_after_the_newest_price():
    now = moment(16, 21, 52)
    late = ExtendedPrice(Decimal("80.00"), now, Session.POST)
    row = quote("BABA", "79.10", quote_time=moment(16, 21), received_time=now, currency="USD", extended=late)
    newest = known(now, baba=row).first
    strip, _ = stretches(now, latest=lambda s: newest if s == "BABA" else None)
    evening = strip.stretches[-1]
    assert evening.times.tolist() == [moment(16, 21, 5).timestamp(), now.timestamp()]
    assert evening.prices.tolist() == [79.2, 80.0]


def test_bars_that_are_newer_than_the_price_are_kept():
    early = known(moment(16, 21, 10)).first
    assert early.at == moment(16, 21)
    regular = replace(early, at=moment(16, 14, 40), price=1.0)
    strip, found = stretches(latest=lambda s: regular if s == "BABA" else None)
    assert found["BABA", Session.REGULAR].prices.tolist() == [78.5, 79.1]
    assert strip.end == NOW


def test_without_a_rate_the_other_listing_has_moves_but_no_place():
    data = replace(pair_data(), rate=leg("HKD=X"))
    share = stretches(data=data)[1]["9988.HK", Session.REGULAR]
    assert np.isnan(share.prices).all()
    assert share.move == pytest.approx(84.1 / 83.0 - 1)


def test_on_a_weekend_it_shows_the_day_that_ended_with_the_last_close():
    strip, _ = stretches(moment(19, 12))
    assert strip.end == moment(18, 1)
    assert stretches(moment(18, 12))[0].end == moment(18, 12)


def test_a_rate_goes_over_a_long_weekend_and_no_further():
    rate = leg("HKD=X", None, {moment(16, 5): 7.75})
    begin = int(moment(16, 5, 5).timestamp())
    times = np.array([begin - 1, begin, begin + 4 * 86_400, begin + 4 * 86_400 + 1])
    np.testing.assert_array_equal(rates_at(times, rate), [np.nan, 7.75, 7.75, np.nan])
    assert rates_at(times, None).tolist() == [1.0] * 4


# ---- the year

DAYS = [14, 15, 16, 17]
CLOSES = st.dictionaries(st.sampled_from(DAYS), st.floats(1, 500), max_size=4)


@settings(max_examples=60)
@given(
    first=CLOSES, second=CLOSES, rate=st.dictionaries(st.sampled_from(DAYS), st.floats(0.5, 9), max_size=4)
)
def test_the_course_is_that_of_a_dictionary(first, second, rate):
    data = PairData(
        PAIR,
        leg("BABA", opens("BABA", first)),
        leg("9988.HK", opens("9988.HK", second)),
        leg("HKD=X", opens("HKD=X", rate)),
    )
    expected = {}
    for day in sorted(first.keys() & second.keys()):
        before = [one for one in sorted(rate) if one <= day]
        if before:
            ordinal = (date(2023, 11, day) - date(1970, 1, 1)).days
            expected[ordinal] = first[day] / (second[day] * 8 / rate[before[-1]]) - 1
    course = premium_course(data, moment(18, 12))
    assert dict(zip(course.days.tolist(), course.values.tolist(), strict=True)) == pytest.approx(expected)
    if len(expected) > 1:
        assert course.mean == pytest.approx(sum(expected.values()) / len(expected))
        below = [value for value in expected.values() if value < 0.05]
        assert course.share_below(0.05) == pytest.approx(len(below) / len(expected))
    else:
        assert (course.mean, course.share_below(0.0)) == (None, None)


def test_a_day_that_is_not_over_is_no_day_of_the_course():
    days = premium_course(pair_data(), moment(16, 20)).days
    assert [date(1970, 1, 1) + timedelta(int(day)) for day in days] == [
        date(2023, 11, 14),
        date(2023, 11, 15),
    ]
    assert len(premium_course(pair_data(), NOW).days) == 3
    assert len(premium_course(pair_data(), NOW + timedelta(days=364)).days) == 2


def test_what_is_not_stored_leaves_gaps_and_nothing_else():
    whole = pair_data()
    within = replace(whole, first=replace(whole.first, daily=None))
    found = stretches(data=within)[1]
    # Without daily bars the last one of the session stands in for its close.
    assert found["BABA", Session.POST].move == pytest.approx(79.5 / 79.1 - 1)
    daily = replace(whole, first=replace(whole.first, minutes=None))
    bare = stretches(data=daily)[1]["BABA", Session.REGULAR]
    assert (bare.move, len(bare.times)) == (None, 0)
    early = replace(whole, first=leg("BABA", opens("BABA", {14: 86.0})))
    assert stretches(data=early)[1]["BABA", Session.POST].move is None
    # The calendar begins on that day: nothing is known of the one before.
    assert stretches(moment(14, 22), data=early)[1]["BABA", Session.REGULAR].move is None
    nothing = replace(whole, first=leg("BABA"), second=leg("9988.HK"))
    assert stretches(data=nothing)[0].stretches == ()
    alone = replace(
        whole, first=replace(whole.first, daily=None, minutes=leg("BABA", None, {NOW: 1.0}).minutes)
    )
    assert stretches(data=alone)[1]["BABA", Session.PRE].move is None


def test_without_a_rate_or_with_one_currency_the_course_is_none_or_plain():
    plain = replace(pair_data(), rate=None)
    assert premium_course(plain, NOW).values[0] == pytest.approx(86 / (82 * 8) - 1)
    unknown = replace(pair_data(), rate=leg("HKD=X"))
    assert len(premium_course(unknown, NOW).days) == 0
