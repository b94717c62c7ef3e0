"""Conditions in words, both ways."""

from decimal import Decimal

import pytest

from watcher.domain.alerts.conditions import (
    DataHealth,
    DayChange,
    Direction,
    Extreme,
    ExtremeKind,
    Gap,
    IfTrueNow,
    Level,
    LevelKind,
    Moves,
    Range,
    RangeKind,
    Side,
    SideKind,
    Trailing,
    Volume,
)
from watcher.domain.alerts.typed import parse_words
from watcher.domain.alerts.words import describe, duration
from watcher.domain.errors import InputError

SAID = [
    ("reaches 80", Level(LevelKind.REACHES, Decimal(80)), "reaches 80.00"),
    ("crosses 84", Level(LevelKind.CROSSES, Decimal(84)), "crosses 84.00"),
    ("crosses_up 84", Level(LevelKind.CROSSES_UP, Decimal(84)), "crosses up 84.00"),
    ("crosses up 84", Level(LevelKind.CROSSES_UP, Decimal(84)), "crosses up 84.00"),
    ("crosses-down 1,234.5", Level(LevelKind.CROSSES_DOWN, Decimal("1234.5")), "crosses down 1,234.50"),
    ("Below 75", Side(SideKind.BELOW, Decimal(75)), "below 75.00"),
    ("below 0.1234", Side(SideKind.BELOW, Decimal("0.1234")), "below 0.1234"),
    ("above 80 for 10m", Side(SideKind.ABOVE, Decimal(80), 600), "above 80.00 for 10 min"),
    ("above 80 for 90 s now", Side(SideKind.ABOVE, Decimal(80), 90, IfTrueNow.FIRE), "above 80.00 for 90 s"),
    ("day_change -5", DayChange(Decimal(-5)), "−5 % on the day"),
    ("day_change −5%", DayChange(Decimal(-5)), "−5 % on the day"),
    ("day_change 2.50 % now", DayChange(Decimal("2.50"), IfTrueNow.FIRE), "+2.5 % on the day"),
    ("moves -3% 30m", Moves(1800, percent=Decimal(-3)), "moves −3 % within 30 min"),
    ("moves 2.5 within 2h", Moves(7200, amount=Decimal("2.5")), "moves +2.5 within 2 h"),
    ("moves 1% in 5", Moves(300, percent=Decimal(1)), "moves +1 % within 5 min"),
    ("trailing 5%", Trailing(percent=Decimal(5)), "falls 5 % from its high"),
    ("trailing 2.5 down", Trailing(amount=Decimal("2.5")), "falls 2.50 from its high"),
    ("trailing 5% up", Trailing(percent=Decimal(5), direction=Direction.UP), "rises 5 % from its low"),
    ("enters 70 80", Range(RangeKind.ENTERS, Decimal(70), Decimal(80)), "enters 70.00 to 80.00"),
    ("leaves 80 70", Range(RangeKind.LEAVES, Decimal(70), Decimal(80)), "leaves 70.00 to 80.00"),
    ("gap -3%", Gap(Decimal(-3)), "opens −3 % from the last close"),
    ("new_high", Extreme(ExtremeKind.NEW_HIGH, 252), "new high of 52 weeks"),
    ("new-high 252", Extreme(ExtremeKind.NEW_HIGH, 252), "new high of 52 weeks"),
    ("new_low 20", Extreme(ExtremeKind.NEW_LOW, 20), "new low of 20 days"),
    ("new_low 20 days", Extreme(ExtremeKind.NEW_LOW, 20), "new low of 20 days"),
    ("new_low days 20", Extreme(ExtremeKind.NEW_LOW, 20), "new low of 20 days"),
    ("volume 2", Volume(Decimal(2), 20), "volume of 2 times the average of 20 days"),
    ("data_health 5m", DataHealth(300), "no price for 5 min"),
    ("volume 3x 10", Volume(Decimal(3), 10), "volume of 3 times the average of 10 days"),
]


@pytest.mark.parametrize(("typed", "condition", "read"), SAID, ids=[row[0] for row in SAID])
def test_what_is_typed_is_understood_and_said_back(typed, condition, read):
    assert parse_words(typed.split()) == condition
    assert parse_words([typed]) == condition
    assert describe(condition) == read


@pytest.mark.parametrize(
    ("typed", "same"),
    [
        ("75", "reaches 75"),
        ("moves -3% within 30 minutes", "moves -3% 30m"),
        ("above 80 for 2 hours", "above 80 for 120"),
        ("above 80 if_true_now fire", "above 80 now"),
        ("position pnl at_least 5 if_true_now wait", "position pnl at_least 5"),
    ],
)
def test_the_words_of_the_table_may_be_spelled_out(typed, same):
    assert parse_words([typed]) == parse_words([same])


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("", "No condition was given."),
        ("nope 3", "There is no alert kind “nope”."),
        ("below", "“below” needs a number."),
        ("below x", "“x” is not a number."),
        ("below nan", "“nan” is not a number."),
        ("below 1e400", "“1e400” is not a number."),
        ("above 80 for 99999999999d", "“99999999999d” is not a length of time."),
        ("all above 80 volume 2", "Each condition of “all” stands in quotes."),
        ("below 1_0", "“1_0” is not a number."),
        ("below 0", "The level 0 is not above 0."),
        ("below 75 soon", "“soon” means nothing after “below”."),
        ("above 80 for", "“above” needs a time."),
        ("above 80 for ever", "“ever” is not a length of time."),
        ("day_change 0", "“day_change” needs a number other than 0."),
        ("moves 3%", "“moves” needs a time."),
        ("moves 3% 0m", "“moves” needs a time above 0."),
        ("enters 70", "“enters” needs two prices."),
        ("enters 70 80 90", "“90” means nothing after “enters”."),
        ("gap", "“gap” needs a number."),
        ("gap 0", "“gap” needs a number other than 0."),
        ("gap 3 now", "“now” means nothing after “gap”."),
        ("new_high 1.5", "“1.5” is not a number of days."),
        ("new_high 0", "“0” is not a number of days."),
        ("new_high days", "“” is not a number."),
        ("new_high 20 soon", "“soon” means nothing after “new_high”."),
        ("data_health", "“data_health” needs a number."),
        ("data_health 0m", "“data_health” needs a time above 0."),
        ("data_health soon", "“soon” is not a length of time."),
        ("volume", "“volume” needs a number."),
        ("volume -2", "The multiple of “volume” is above 0."),
        ("volume 2 10 4", "“4” means nothing after “volume”."),
        ("trailing -5%", "The distance of “trailing” is above 0."),
        ("below " + "9" * 40, "“" + "9" * 24 + "…” is not a number."),
    ],
)
def test_what_is_not_understood_is_said_with_an_example(typed, title):
    with pytest.raises(InputError) as error:
        parse_words(typed.split())
    assert error.value.title == title
    assert error.value.hint


@pytest.mark.parametrize(("seconds", "said"), [(0, "0 s"), (90, "90 s"), (60, "1 min"), (86_400, "1 d")])
def test_a_length_of_time_is_said_in_its_largest_whole_unit(seconds, said):
    assert duration(seconds) == said
