"""The weekly digest from a store; every figure against one that is computed here in another way."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from statistics import mean, stdev

import numpy as np
import pytest

from tests.domain.portfolio.making import ACCOUNT, booking, security
from tests.domain.test_news import story
from tests.making import day, instrument
from watcher.config import Portfolio as Settings
from watcher.domain.agenda import AgendaEntry, AgendaKind
from watcher.domain.alerts.afterwards import Horizon, LaterPrice
from watcher.domain.alerts.alert import AlertId, Firing, Label, LogEntry, Outcome
from watcher.domain.alerts.conditions import Side, SideKind
from watcher.domain.bars import Bars, BarsKey, Interval
from watcher.domain.company_dates import CompanyDates
from watcher.domain.corporate_actions import CorporateActions, Dividend
from watcher.domain.digest.week import Week
from watcher.domain.errors import ProfileError, WatcherError
from watcher.domain.portfolio.changes import Change
from watcher.domain.quote import Session
from watcher.domain.sessions import SessionTable
from watcher.engine import digest as digests
from watcher.engine.digest import DigestWish, collect
from watcher.engine.digest_files import keep_digest
from watcher.language import in_language, speak

W46 = Week.parse("2023-W46")
SATURDAY = datetime(2023, 11, 18, 12, tzinfo=UTC)
HOLIDAY = date(2023, 11, 23)
WEEKDAYS = [one for n in range(-200, 14) if (one := W46.first + timedelta(days=n)).weekday() < 5]
SESSIONS = [one for one in WEEKDAYS if one != HOLIDAY]
TABLE = SessionTable("XNYS", "America/New_York", tuple(day(one) for one in (*SESSIONS, date(2023, 11, 27))))


def tables(code):
    if code != "XNYS":
        raise WatcherError(f"Nobody knows {code}.")
    return TABLE


def walk(seed, last=-0.09):
    """Closes of all sessions up to Friday of the week; Thursday moves by `last`."""
    days = [one for one in SESSIONS if one <= W46.last]
    moves = np.random.default_rng(seed).normal(0, 0.01, len(days))
    moves[-2] = last
    return days, [round(float(close), 2) for close in 100 * np.cumprod(1 + moves)]


def save(store, symbol, days, closes):
    start = [int(datetime(d.year, d.month, d.day, 14, 30, tzinfo=UTC).timestamp()) for d in days]
    store.bars.save(
        BarsKey(symbol, Interval.D1), Bars.of(start, closes, closes, closes, closes, [1e6] * len(days))
    )


@pytest.fixture
def closes(store, clock):
    """A list of three, of which BABA falls by a big one; the portfolio holds ten of it from October on."""
    clock.time = SATURDAY
    store.watchlists.create("Peers", ["BABA", "JD", "KWEB", "GONE"])
    found = {}
    for seed, (symbol, last) in enumerate((("BABA", -0.09), ("JD", 0.0), ("KWEB", -0.005))):
        store.instruments.save_many([instrument(symbol)])
        days, found[symbol] = walk(seed, last)
        save(store, symbol, days, found[symbol])
    return found


@pytest.fixture
def held(store, closes):
    store.portfolio.save_account(ACCOUNT)
    for name in ("BABA", "JD"):
        store.portfolio.save_security(security(name))
    bought = booking("buy", "2023-11-15", 5, closes["JD"][-3], security="JD")
    store.portfolio.apply(Change(after=(booking("buy", "2023-10-02", 10, 90), bought)))
    return closes


def told(store, benchmark=(), now=SATURDAY, week=W46):
    return collect(store, Settings(), tables, DigestWish(week, UTC, benchmark), now)


def test_each_list_has_its_best_and_worst_by_friday_against_the_friday_before(store, closes):
    (found,) = told(store).lists
    moves = {name: one[-1] / one[-6] - 1 for name, one in closes.items()}
    ordered = sorted(moves, key=moves.get, reverse=True)
    assert [one.symbol for one in (*found.best, *found.worst[::-1])] == ordered
    for one in (*found.best, *found.worst):
        assert one.ratio == pytest.approx(moves[one.symbol])
        assert one.close == closes[one.symbol][-1]
    assert found.mean == pytest.approx(mean(moves.values()))
    assert found.unknown == ("GONE",)


def test_a_big_day_is_measured_by_the_120_days_before_beside_its_peers(store, closes):
    noon = datetime(2023, 11, 16, 12, tzinfo=UTC)
    store.news.save([story("1", published_at=noon), story("2", "Old", published_at=noon - timedelta(days=3))])
    (found,) = told(store).big_days
    own, peers = closes["BABA"], [closes["JD"], closes["KWEB"]]
    moves = [b / a - 1 for a, b in pairwise(own)]
    assert (found.move.symbol, found.move.day) == ("BABA", date(2023, 11, 16))
    assert found.move.move == pytest.approx(moves[-2])
    assert found.move.deviations == pytest.approx(moves[-2] / stdev(moves[-122:-2]))
    assert found.move.peers_mean == pytest.approx(mean(one[-2] / one[-3] - 1 for one in peers))
    assert [one.id for one in found.headlines] == ["1"]
    assert found.fires == 0


def test_the_portfolio_is_chained_over_the_money_that_came_in(store, held):
    found = told(store, ("KWEB",)).portfolio
    baba, jd, kweb = held["BABA"], held["JD"], held["KWEB"]
    # Ten BABA; on Wednesday, at whose start its money counts as there, five JD as well, bought at its close.
    until = baba[-4] / baba[-6] * (10 * baba[-3] + 5 * jd[-3]) / (10 * baba[-4] + 5 * jd[-3])
    after = (10 * baba[-1] + 5 * jd[-1]) / (10 * baba[-3] + 5 * jd[-3])
    assert found.twr == pytest.approx(until * after - 1)
    assert found.benchmark_twr == pytest.approx(kweb[-1] / kweb[-6] - 1)
    assert float(found.value_start) == pytest.approx(10 * baba[-6])
    assert float(found.value_end) == pytest.approx(10 * baba[-1] + 5 * jd[-1])
    assert float(found.flows) == pytest.approx(5 * jd[-3])
    assert found.value_end - found.value_start - found.flows == found.gain


def test_contributors_are_what_each_holding_gained_in_the_week(store, held):
    found = told(store).portfolio
    gains = {one.label: float(one.gain) for one in found.contributors}
    baba, jd = held["BABA"], held["JD"]
    assert gains == {
        "BABA": pytest.approx(10 * (baba[-1] - baba[-6])),
        "JD": pytest.approx(5 * (jd[-1] - jd[-3])),
    }
    assert sum(one.gain for one in found.contributors) == found.gain
    invested = 10 * baba[-6] + 5 * jd[-3]
    assert found.contributors[-1].ratio == pytest.approx(float(found.contributors[-1].gain) / invested)


def test_the_course_goes_back_to_the_first_booking_and_ends_with_the_week(store, held):
    course = told(store, ("KWEB",)).portfolio.course
    assert (course[0].day, course[-1].day) == (date(2023, 10, 1), date(2023, 11, 18))
    assert course[-1].benchmark / course[-7].benchmark == pytest.approx(held["KWEB"][-1] / held["KWEB"][-6])


def test_a_benchmark_without_closes_of_the_week_is_not_known_instead_of_unmoved(store, held):
    days, closes = walk(9)
    save(store, "OLD", days[:-5], closes[:-5])
    save(store, "NEW", days[-3:], closes[-3:])
    for symbol, words in (("OLD", "of this week"), ("NEW", "before this week"), ("NONE", "of this week")):
        found = told(store, (symbol,)).portfolio
        assert found.benchmark_twr is None
        assert any(symbol in notice and words in notice for notice in found.notices)
        assert all(point.benchmark is None for point in found.course)


def test_a_holding_without_a_price_of_the_week_is_said_to_stand_still(store, held):
    store.bars.delete(BarsKey("BABA", Interval.D1))
    days, closes = walk(0)
    save(store, "BABA", days[:-5], closes[:-5])
    found = told(store)
    assert any("BABA: no price of this week, that of 2023-11-10" in one for one in found.portfolio.notices)
    assert [(one.symbol, one.code) for one in found.incidents] == [("BABA", "no_close")]
    assert "2023-11-10" in found.incidents[0].words


@pytest.mark.parametrize("week", ["2023-W38", "2023-W39"])
def test_before_the_first_booking_there_is_no_portfolio(store, held, week):
    assert told(store, week=Week.parse(week)).portfolio is None


def test_what_was_sold_before_the_week_has_no_return(store, held):
    for one in store.portfolio.transactions():
        store.portfolio.apply(Change(before=(one,)))
    sold = (booking("buy", "2023-10-02", 1, 90), booking("sell", "2023-10-03", 1, 95))
    store.portfolio.apply(Change(after=sold))
    found = told(store).portfolio
    assert (found.twr, found.contributors, found.value_end) == (None, (), 0)
    assert not found.is_unknown


def test_what_is_held_and_cannot_be_valued_is_not_told_as_nothing(store, held):
    for symbol in ("BABA", "JD"):
        store.bars.delete(BarsKey(symbol, Interval.D1))
    found = told(store).portfolio
    assert (found.twr, found.is_unknown) == (None, True)
    assert any("BABA: no price" in notice for notice in found.notices)


def test_what_was_booked_in_the_week_itself_begins_with_nothing(store, closes):
    store.portfolio.save_account(ACCOUNT)
    store.portfolio.save_security(security())
    store.portfolio.apply(Change(after=(booking("buy", "2023-11-15", 1, closes["BABA"][-3]),)))
    found = told(store).portfolio
    assert found.value_start == 0
    assert found.twr == pytest.approx(closes["BABA"][-1] / closes["BABA"][-3] - 1)


def fire(store, occurred, detected=None, labels=(), sequence=1, symbol="BABA"):
    condition = Side(SideKind.BELOW, Decimal(80))
    one = Firing(
        AlertId("1"), symbol, sequence, condition, Decimal(80), occurred, detected or occurred,
        Session.REGULAR,
        labels=frozenset(labels), note="buy", currency="USD",
    )  # fmt: skip
    store.alerts.commit_outcome(Outcome(firings=(one,)))


def test_fires_of_the_week_come_with_what_the_price_did_after(store, closes):
    thursday = datetime(2023, 11, 16, 15, tzinfo=UTC)
    fire(store, thursday - timedelta(days=7))
    fire(store, thursday, sequence=2)
    fire(store, thursday - timedelta(days=6), thursday, (Label.LATE,), 3)
    number = next(one.number for one in store.later_prices.recent(9) if one.firing.sequence == 2)
    store.later_prices.save([(number, LaterPrice(Horizon.HOUR, thursday, Decimal(76), thursday, True))])
    found = told(store)
    late, plain = found.fires
    assert (late.is_late, plain.is_late) == (True, False)
    assert (plain.words, plain.note, plain.price, plain.currency) == (
        "below 80.00",
        "buy",
        Decimal(80),
        "USD",
    )
    assert plain.after == {Horizon.HOUR: pytest.approx(-0.05), Horizon.DAY: None, Horizon.DAYS: None}
    assert found.big_days[0].fires == 1


def test_what_was_not_watched_is_told_in_hours(store, closes):
    detail = "from 2023-11-14T15:00:00+00:00 to 2023-11-14T18:30:00+00:00"
    at = datetime(2023, 11, 14, 18, 30, tzinfo=UTC)
    fire(store, at)
    store.alert_log.add([LogEntry(at, AlertId("1"), "not_monitored", detail=detail)])
    (found,) = told(store).incidents
    assert (found.symbol, found.unwatched) == ("BABA", timedelta(hours=3.5))


def test_headlines_of_what_moved_and_is_held_come_first_and_those_of_other_weeks_not(store, held):
    at = datetime(2023, 11, 15, 9, tzinfo=UTC)
    store.news.save(
        [
            story("1", "On KWEB", "KWEB", published_at=at + timedelta(hours=3)),
            story("2", "On JD", "JD", published_at=at),
            story("3", "On BABA", "BABA", published_at=at),
            story("4", "Before", "BABA", published_at=at - timedelta(days=7)),
            story("5", "Elsewhere", "AAPL", published_at=at),
            story("6", "Read on JD", "JD", published_at=at + timedelta(hours=1), is_read=True),
        ]
    )
    assert [one.id for one in told(store).stories] == ["3", "2", "6", "1"]


def test_muted_sources_are_not_worth_reading(store, closes):
    at = datetime(2023, 11, 15, 9, tzinfo=UTC)
    store.news.save([story("1", source="Loud", published_at=at), story("2", "Quiet", published_at=at)])
    store.settings.set("muted sources", '["loud"]')
    assert [one.id for one in told(store).stories] == ["2"]


def test_of_many_headlines_and_big_days_the_rest_is_counted(store, closes, monkeypatch):
    monkeypatch.setattr(digests, "STORIES", 2)
    monkeypatch.setattr(digests, "BIG_DAYS", 0)
    at = datetime(2023, 11, 15, 9, tzinfo=UTC)
    store.news.save([story(f"{n}", f"Story {n}", published_at=at) for n in range(5)])
    found = told(store)
    assert (len(found.stories), found.more_stories) == (2, 3)
    assert (found.big_days, found.more_big_days) == ((), 1)


def test_results_ex_dates_and_holidays_of_the_next_week_are_told(store, closes):
    ex = int(datetime(2023, 11, 21, 14, 30, tzinfo=UTC).timestamp())
    store.corporate_actions.save("JD", CorporateActions((Dividend(ex, 0.62),)))
    results = (date(2023, 11, 19), date(2023, 11, 20), date(2023, 11, 27))
    store.company_dates.save("BABA", CompanyDates(results, is_estimate=True))
    assert told(store).ahead == (
        AgendaEntry(date(2023, 11, 20), AgendaKind.EARNINGS, "Earnings", "BABA", is_estimate=True),
        AgendaEntry(date(2023, 11, 21), AgendaKind.EX_DIVIDEND, "Ex-dividend, 0.62 USD a share", "JD"),
        AgendaEntry(HOLIDAY, AgendaKind.HOLIDAY, "NYSE is closed"),
    )


def test_an_exchange_whose_calendar_nobody_knows_costs_only_its_holidays(store, closes):
    store.instruments.save_many([instrument("GONE", calendar="XXXX")])
    assert [one.text for one in told(store).ahead] == ["NYSE is closed"]


@pytest.mark.parametrize(
    ("now", "is_whole"),
    [
        (datetime(2023, 11, 17, 20, tzinfo=UTC), False),
        (datetime(2023, 11, 18, 0, 30, tzinfo=UTC), False),
        (datetime(2023, 11, 18, 1, 0, tzinfo=UTC), True),
        (datetime(2023, 11, 20, 0, 0, tzinfo=UTC), True),
    ],
)
def test_a_week_is_whole_once_the_last_evening_is_over(store, closes, now, is_whole):
    assert told(store, now=now).is_whole is is_whole


def test_what_was_not_known_at_that_time_is_not_told(store, closes):
    wednesday = datetime(2023, 11, 15, 22, tzinfo=UTC)
    found = told(store, now=wednesday)
    assert found.lists[0].best[0].day == date(2023, 11, 15)
    assert found.big_days == ()


def test_an_empty_store_makes_an_empty_digest(store):
    found = told(store)
    assert (found.portfolio, found.lists, found.big_days, found.fires, found.stories) == (
        None,
        (),
        (),
        (),
        (),
    )
    assert (found.incidents, found.ahead) == ((), ())


def test_the_archive_keeps_one_file_a_week(store, closes, tmp_path):
    folder = tmp_path / "digests"
    assert keep_digest(told(store), folder) == keep_digest(told(store), folder)
    assert [one.name for one in folder.iterdir()] == ["2023-W46.html"]


def test_a_folder_that_cannot_be_made_is_said(store, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(ProfileError):
        keep_digest(told(store), tmp_path / "file" / "digests")


def test_a_digest_is_collected_in_its_own_language_whatever_the_window_speaks(store, closes):
    store.company_dates.save("BABA", CompanyDates((date(2023, 11, 20),), is_estimate=False))
    expected = told(store)
    speak(lambda text, note: "window")
    try:
        with in_language(None):
            assert told(store) == expected
        with in_language(lambda text, note: f"<{text}>"):
            spoken = told(store)
    finally:
        speak(None)
    assert "Earnings" in {one.text for one in expected.ahead}
    assert [one.text for one in spoken.ahead] == [f"<{one.text}>" for one in expected.ahead]
    assert [one.move for one in spoken.big_days] == [one.move for one in expected.big_days]
