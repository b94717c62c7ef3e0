"""Fields become terms, and terms become fields."""

import sys
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.domain.alerts.condition_json import condition_from_json
from watcher.domain.alerts.offers import round_levels
from watcher.domain.alerts.wide import Foreign
from watcher.ui.alerts.kinds import Kind
from watcher.ui.alerts.terms import (
    Field,
    MistakeError,
    Typed,
    condition_of,
    proposed,
    seconds_of,
    typed_of,
)

CONDITIONS = [
    ({"kind": "reaches", "level": "75.00"}, Typed(Kind.REACHES, "75.00")),
    ({"kind": "crosses", "level": "84"}, Typed(Kind.CROSSES, "84")),
    ({"kind": "crosses_up", "level": "84"}, Typed(Kind.CROSSES_UP, "84")),
    ({"kind": "crosses_down", "level": "84"}, Typed(Kind.CROSSES_DOWN, "84")),
    ({"kind": "above", "level": "80", "for_s": 600}, Typed(Kind.ABOVE, "80", minutes="10")),
    ({"kind": "below", "level": "75", "for_s": 90}, Typed(Kind.BELOW, "75", minutes="1.5")),
    ({"kind": "below", "level": "75", "for_s": 77}, Typed(Kind.BELOW, "75", minutes="1.2833")),
    ({"kind": "below", "level": "75"}, Typed(Kind.BELOW, "75")),
    ({"kind": "day_change", "percent": "-5"}, Typed(Kind.DAY_CHANGE, "−5")),
    ({"kind": "moves", "percent": "-3", "within_s": 1800}, Typed(Kind.MOVES, "−3", minutes="30")),
    ({"kind": "moves", "amount": "2.5", "within_s": 60}, Typed(Kind.MOVES, "2.5", False, "1")),
    ({"kind": "trailing", "percent": "5"}, Typed(Kind.FALLS, "5")),
    ({"kind": "trailing", "amount": "4", "direction": "up"}, Typed(Kind.RISES, "4", False)),
    ({"kind": "enters", "low": "70", "high": "80"}, Typed(Kind.ENTERS, "70", second="80")),
    ({"kind": "leaves", "low": "70", "high": "80"}, Typed(Kind.LEAVES, "70", second="80")),
    ({"kind": "gap", "percent": "-3"}, Typed(Kind.GAP, "−3")),
    ({"kind": "data_health", "silent_s": 300}, Typed(Kind.SILENT, "5")),
    ({"kind": "new_high", "days": 252}, Typed(Kind.NEW_HIGH, "252")),
    ({"kind": "new_low", "days": 20}, Typed(Kind.NEW_LOW, "20")),
    ({"kind": "volume", "multiple": "2", "days": 20}, Typed(Kind.VOLUME, "2", second="20")),
]


@pytest.mark.parametrize(("data", "typed"), CONDITIONS)
def test_every_kind_goes_there_and_back(data, typed):
    condition = condition_from_json(data)
    assert typed_of(condition) == typed
    assert condition_of(typed) == condition


@pytest.mark.parametrize(
    ("typed", "field", "said"),
    [
        (Typed(Kind.REACHES, ""), Field.NUMBER, "missing"),
        (Typed(Kind.REACHES, "x"), Field.NUMBER, "not a number"),
        (Typed(Kind.ABOVE, "-3"), Field.NUMBER, "above 0"),
        (Typed(Kind.BELOW, "75", minutes="soon"), Field.MINUTES, "not a number"),
        (Typed(Kind.BELOW, "75", minutes="-1"), Field.MINUTES, "between 0"),
        (Typed(Kind.DAY_CHANGE, "0"), Field.NUMBER, "move of 0"),
        (Typed(Kind.MOVES, "-3"), Field.MINUTES, "how many minutes"),
        (Typed(Kind.MOVES, "-3", minutes="99999"), Field.MINUTES, "30 days"),
        (Typed(Kind.FALLS, "-5"), Field.NUMBER, "above 0"),
        (Typed(Kind.ENTERS, "80", second="70"), Field.SECOND, "above the first"),
        (Typed(Kind.ENTERS, "80"), Field.SECOND, "missing"),
        (Typed(Kind.GAP, "0"), Field.NUMBER, "move of 0"),
        (Typed(Kind.SILENT, "0"), Field.NUMBER, "how many minutes"),
        (Typed(Kind.SILENT, "-1"), Field.NUMBER, "between 0"),
        (Typed(Kind.NEW_HIGH, "1.5"), Field.NUMBER, "whole number"),
        (Typed(Kind.VOLUME, "-2", second="20"), Field.NUMBER, "multiple"),
        (Typed(Kind.VOLUME, "2", second="0"), Field.SECOND, "whole number"),
    ],
)
def test_a_mistake_is_said_with_its_field(typed, field, said):
    with pytest.raises(MistakeError) as mistake:
        condition_of(typed)
    assert mistake.value.field is field
    assert said in mistake.value.sentence


@pytest.mark.parametrize(
    ("kind", "price", "number"),
    [
        (Kind.REACHES, "78.49", "80.00"),
        (Kind.REACHES, "75.90", "75.00"),
        (Kind.CROSSES, "118.60", "120.00"),
        (Kind.BELOW, "78.49", "75.00"),
        (Kind.CROSSES_DOWN, "118.60", "115.00"),
        (Kind.ABOVE, "78.49", "80.00"),
        (Kind.CROSSES_UP, "37720.28", "38000.00"),
        (Kind.ABOVE, "0.000123", "0.000125"),
    ],
)
def test_a_round_price_is_proposed_on_the_side_that_is_meant(kind, price, number):
    assert proposed(kind, Decimal(price), 2).number == number


def test_without_a_price_no_level_is_proposed():
    assert proposed(Kind.REACHES, None, 2) == Typed(Kind.REACHES, "")


def test_a_move_is_proposed_with_its_minutes():
    assert proposed(Kind.MOVES, None, 2) == Typed(Kind.MOVES, "−3", minutes="30")
    assert proposed(Kind.FALLS, None, 2) == Typed(Kind.FALLS, "5")


def test_what_looks_back_is_proposed_with_its_days():
    assert proposed(Kind.NEW_HIGH, None, 2) == Typed(Kind.NEW_HIGH, "252")
    assert proposed(Kind.VOLUME, None, 2) == Typed(Kind.VOLUME, "2", second="20")


def test_a_range_is_proposed_around_the_price():
    assert proposed(Kind.LEAVES, Decimal("78.49"), 2) == Typed(Kind.LEAVES, "75.00", second="80.00")


@given(st.decimals("0.00001", "1000000", places=5))
def test_round_levels_lie_on_both_sides_and_near(price):
    below, above = round_levels(price)
    assert 0 < below < price < above
    assert above <= price * Decimal("1.15")


def test_no_minutes_are_none():
    assert seconds_of(" ", Field.MINUTES) == 0
    assert seconds_of("1,5", Field.MINUTES) == 90


WIDE = [
    (Kind.RELATIVE, "relative KWEB,JD -3% 5 days"),
    (Kind.PREMIUM, "premium 9988.HK ratio 8 2%"),
    (Kind.INDICATOR, "indicator RSI(14) above 70 interval 1h"),
    (Kind.INDICATOR, "indicator RSI(14) above 70 interval 1h intrabar"),
    (Kind.DATED, "calendar earnings 3"),
    (Kind.POSITION, "position pnl_percent at_most -10"),
    (Kind.PORTFOLIO, "portfolio day_pnl at_most -500"),
    (Kind.ALL, "all above 80; volume 2 20"),
    (Kind.ANY, "any below 75; KWEB below 27"),
]


@pytest.mark.parametrize(("kind", "words"), WIDE)
def test_every_kind_beyond_prices_goes_there_and_back(kind, words):
    condition = condition_of(Typed(kind, "", words=words))
    assert typed_of(condition) == Typed(kind, "", words=words)


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind.is_wide and kind is not Kind.FOREIGN])
def test_every_kind_beyond_prices_begins_with_something_usable(kind):
    assert condition_of(proposed(kind, Decimal("78.49"), 2))
    assert condition_of(proposed(kind, None, 2))


def test_what_is_wrong_with_words_is_said_at_their_field():
    with pytest.raises(MistakeError) as mistake:
        condition_of(Typed(Kind.INDICATOR, "", words="indicator NOPE(3) above 70"))
    assert (mistake.value.field, mistake.value.title) == (
        Field.WORDS,
        "There is no indicator called “NOPE”.",
    )


def test_what_is_still_written_looks_nothing_slow_up(monkeypatch):
    monkeypatch.delitem(sys.modules, "talib", raising=False)
    assert condition_of(Typed(Kind.INDICATOR, "", words="indicator RSI(14) above 70"), is_final=False)
    with pytest.raises(MistakeError, match="not known yet"):
        condition_of(Typed(Kind.INDICATOR, "", words="indicator WILLR above -20"), is_final=False)


def test_a_kind_of_a_newer_version_is_shown_and_not_saved_over():
    typed = typed_of(Foreign("oracle", {"kind": "oracle"}))
    assert typed.kind is Kind.FOREIGN
    with pytest.raises(MistakeError, match="newer version"):
        condition_of(typed)
