"""What notifications say, and what they never say."""

from dataclasses import replace
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from tests.making import at
from watcher.domain.alerts.alert import AlertId, Firing, Label
from watcher.domain.alerts.conditions import DayChange, Side, SideKind
from watcher.domain.alerts.wide import PORTFOLIO, Bound, Metric, Portfolio, Position, Total
from watcher.domain.channels import Share
from watcher.domain.formats import Formats
from watcher.domain.quote import Session
from watcher.engine import wording
from watcher.engine.wording import LINES, Unchecked, Wording

FIRE = Firing(
    AlertId("1"),
    "BABA",
    1,
    Side(SideKind.BELOW, Decimal(75)),
    Decimal("74.1"),
    at(),
    at(),
    Session.REGULAR,
    direction="down",
    note="<b>buy</b>\n\x1b[2J**more**",
)
WORDS = Wording(lambda _: 2, lambda _: "", ())


def fires(count):
    return [replace(FIRE, sequence=n, alert=AlertId(str(n))) for n in range(count)]


def test_one_fire_says_symbol_level_price_direction_then_time_session_label_note():
    told = replace(FIRE, labels=frozenset({Label.GAPPED, Label.LATE}), returned=True)
    message = WORDS.fresh([told], Share.NOTE)
    assert message.title == "BABA below 75.00: 74.10 ▼"
    when, how, note = message.body.splitlines()
    assert when == f"{at().astimezone():%a %d %b %H:%M:%S %Z}, regular session"
    assert how == "gapped: the level itself was not traded, found late, the price has come back since"
    assert note == "<b>buy</b> [2J**more**"
    assert message.direction == "down"


def test_what_was_measured_and_whose_market_was_closed_is_said():
    told = replace(FIRE, value=Decimal("2.50"), closed=("9988.HK",))
    assert "9988.HK closed: at its last price, measured 2.5" in WORDS.fresh([told], Share.PRICE).body


def test_a_line_of_several_says_the_session_and_the_note_too():
    early = replace(FIRE, session=Session.PRE, note="add " + 20 * "more ")
    lines = WORDS.fresh([FIRE, early], Share.NOTE).body.splitlines()
    clock = f"{at().astimezone():%H:%M}"
    assert lines[0] == f"BABA below 75.00: 74.10 ▼ · {clock} · <b>buy</b> [2J**more**"
    assert lines[1].startswith(f"BABA below 75.00: 74.10 ▼ · {clock} · pre session · add more more")
    assert lines[1].endswith("…")
    assert "more" not in WORDS.fresh([FIRE, early], Share.PRICE).body


def test_several_levels_in_one_gap_are_one_notification_of_five_lines():
    message = WORDS.fresh(fires(8), Share.PRICE)
    assert message.title == "BABA below 75.00: 74.10 ▼ and 7 more"
    lines = message.body.splitlines()
    assert (len(lines), lines[-1]) == (LINES, "… and 4 more")
    assert message.subject.alerts == tuple("01234567")


def test_up_and_down_together_have_no_direction():
    assert WORDS.fresh([FIRE, replace(FIRE, direction="up")], Share.NOTE).direction == ""


def test_a_digest_of_one_is_told_in_full_with_what_could_not_be_checked():
    unchecked = [Unchecked(symbol, at(), at()) for symbol in ("JD", "PDD", "KWEB", "BIDU")]
    late = replace(FIRE, labels=frozenset({Label.LATE}))
    message = WORDS.digest([late], unchecked, Share.NOTE)
    assert message.title == "BABA below 75.00: 74.10 ▼, found late"
    assert message.body.splitlines()[-1].endswith(" and 1 more")
    assert message.body.count(" from ") == 3
    assert len(message.body.splitlines()) <= LINES
    assert (message.is_silent, message.urgent) == (True, False)


def test_a_digest_of_many_keeps_a_line_for_what_could_not_be_checked():
    message = WORDS.digest(fires(9), [Unchecked("JD", at(), at())], Share.NOTE)
    lines = message.body.splitlines()
    assert len(lines) == LINES
    assert lines[-1].startswith("Could not be checked: JD from ")
    assert lines[-2] == "… and 6 more"


def test_the_ex_date_of_a_dividend_is_mentioned():
    words = Wording(lambda _: 2, lambda firing: f"ex-dividend that day: 1.05 {firing.symbol}", ())
    assert "ex-dividend that day: 1.05 BABA" in words.fresh([FIRE], Share.NOTE).body
    assert "ex-dividend" in words.fresh([FIRE, FIRE], Share.NOTE).body


@pytest.mark.parametrize("count", [1, 2])
def test_a_channel_that_may_have_prices_only_never_gets_a_note(count):
    for make in (WORDS.fresh, WORDS.reminder, lambda f, s: WORDS.digest(f, [], s)):
        message = make([FIRE] * count, Share.PRICE)
        assert "buy" not in message.title + message.body


@pytest.mark.parametrize("kind", ["position", "portfolio", "any"])
def test_what_is_owned_is_told_to_those_only_that_may_know(monkeypatch, kind):
    data = {"kind": kind, "conditions": [{"kind": "portfolio"}]} if kind == "any" else {"kind": kind}
    monkeypatch.setattr(wording, "condition_to_json", lambda _: data)
    told = replace(FIRE, condition=DayChange(Decimal(-5)), price=Decimal(-512), value=Decimal(-513))
    for share in (Share.PRICE, Share.NOTE):
        for message in (WORDS.fresh([told], share), WORDS.fresh([told, told], share)):
            assert message.title.startswith("BABA alert on your holdings fired")
            assert "512" not in message.title + message.body
            assert "513" not in message.title + message.body
    assert "512" in WORDS.fresh([told], Share.HOLDINGS).title
    assert "measured -513" in WORDS.fresh([told], Share.HOLDINGS).body


@pytest.mark.parametrize(
    ("condition", "title", "measured"),
    [
        (
            Portfolio(Total.DAY_PNL, Bound.AT_MOST, Decimal(-3000)),
            "Portfolio gain of the day at most −3,000 EUR: -3,365.35 EUR ▼",
            "measured -3365.35 EUR",
        ),
        (
            Portfolio(Total.DAY_PERCENT, Bound.AT_MOST, Decimal(-3)),
            "Portfolio gain of the day at most −3 %: -3,365.35 % ▼",
            "measured -3365.35 %",
        ),
        (
            Position(Metric.PNL, Bound.AT_MOST, Decimal(-3000)),
            "BABA position gain at most −3,000 EUR: -3,365.35 ▼",
            "measured -3365.35 EUR",
        ),
        (
            Position(Metric.WEIGHT, Bound.AT_LEAST, Decimal(40)),
            "BABA weight at least 40 %: -3,365.35 ▼",
            "measured -3365.35 %",
        ),
    ],
)
def test_a_fire_on_holdings_says_the_unit_of_its_figure(condition, title, measured):
    figure, symbol = Decimal("-3365.35"), PORTFOLIO if isinstance(condition, Portfolio) else "BABA"
    told = replace(
        FIRE, symbol=symbol, condition=condition, price=figure, value=figure, currency="EUR", note=""
    )
    message = WORDS.fresh([told], Share.HOLDINGS)
    assert message.title == title
    assert message.body.splitlines()[1] == measured
    for share in (Share.PRICE, Share.NOTE):
        kept = WORDS.fresh([told], share)
        assert not [one for one in ("EUR", "%", "365", "3,000") if one in kept.title + kept.body]


def test_numbers_and_times_are_written_as_the_user_does():
    formats = Formats(",", ".", twelve_hours=True, zone=ZoneInfo("Asia/Tokyo"))
    words = Wording(lambda _: 2, lambda _: "", (), lambda: formats)
    told = words.fresh([replace(FIRE, price=Decimal("1074.10"))], Share.PRICE)
    assert "1.074,10" in told.title
    assert " PM" in told.body or " AM" in told.body
    assert "JST" in told.body
