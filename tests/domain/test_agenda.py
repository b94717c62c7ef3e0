"""What comes next: days of companies, splits, holidays and half-days, merged and in order."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.making import day, instrument, new_york
from watcher.domain.agenda import AgendaEntry, AgendaKind, company_entries, in_order, market_entries
from watcher.domain.company_dates import CompanyDates
from watcher.domain.corporate_actions import CorporateActions, Dividend, Split
from watcher.domain.sessions import SessionTable

TODAY = date(2023, 11, 15)
BABA = instrument()


def start(on):
    """The open of that day in New York, before daylight saving ends or after."""
    return int(datetime(on.year, on.month, on.day, 14, 30, tzinfo=UTC).timestamp())


def test_a_company_s_days_are_told_with_what_is_known_of_them():
    dates = CompanyDates(
        (date(2023, 8, 10), date(2023, 11, 16)), (date(2023, 12, 20),), (date(2024, 1, 11),), is_estimate=True
    )
    found = in_order(company_entries(BABA, dates, CorporateActions(), TODAY))
    assert [(one.day, one.text, one.is_estimate) for one in found] == [
        (date(2023, 8, 10), "Earnings", False),
        (date(2023, 11, 16), "Earnings", True),
        (date(2023, 12, 20), "Ex-dividend", False),
        (date(2024, 1, 11), "Dividend is paid", False),
    ]
    assert {one.symbol for one in found} == {"BABA"}


def test_a_dividend_that_is_known_twice_is_one_entry_with_its_amount():
    on = date(2023, 12, 20)
    actions = CorporateActions((Dividend(start(on), 1.05),))
    (found,) = company_entries(BABA, CompanyDates(ex_dividends=(on,)), actions, TODAY)
    assert (found.day, found.text) == (on, "Ex-dividend, 1.05 USD a share")


@pytest.mark.parametrize(
    ("ratio", "said"), [(8.0, "Split, 8 for 1"), (0.1, "Split, 1 for 10"), (1.5, "Split, 3 for 2")]
)
def test_splits_are_told_as_people_do(ratio, said):
    actions = CorporateActions(splits=(Split(start(TODAY), ratio), Split(start(TODAY), float("nan"))))
    (found,) = company_entries(BABA, CompanyDates(), actions, TODAY)
    assert (found.day, found.kind, found.text) == (TODAY, AgendaKind.SPLIT, said)


def test_weekdays_without_trade_are_holidays_and_early_closes_half_days():
    markets = [("NYSE", new_york()), ("NASDAQ", new_york())]
    found = in_order(market_entries(markets, date(2023, 11, 14), date(2023, 12, 31)))
    assert [(one.day, one.text, one.at) for one in found] == [
        (date(2023, 11, 23), "NYSE, NASDAQ are closed", None),
        (date(2023, 11, 24), "NYSE, NASDAQ close early", datetime(2023, 11, 24, 18, tzinfo=UTC)),
    ]


def test_a_market_that_trades_on_sundays_is_not_closed_on_them():
    begin = date(2023, 10, 1)
    days = [begin + timedelta(days=n) for n in range(60)]
    table = SessionTable(
        "XSAU", "Asia/Riyadh", tuple(day(one) for one in days if one.weekday() not in (4, 5))
    )
    assert market_entries([("Riyadh", table)], begin, begin + timedelta(days=59)) == []


def test_one_saturday_of_trade_makes_no_holidays_of_the_others():
    begin = date(2023, 10, 2)
    days = [begin + timedelta(days=n) for n in range(56)]
    extra = date(2023, 10, 14)
    table = SessionTable("BOM", "UTC", tuple(day(one) for one in days if one.weekday() < 5 or one == extra))
    assert market_entries([("Mumbai", table)], begin, days[-1]) == []


def test_what_never_closes_or_is_not_known_has_no_holidays():
    always, unknown = SessionTable("24/7", "UTC"), SessionTable("XNYS", "UTC")
    assert market_entries([("Coins", always), ("?", unknown)], TODAY, TODAY + timedelta(days=9)) == []


def test_an_instant_is_listed_under_the_user_s_own_day():
    late = datetime(2023, 11, 24, 18, tzinfo=UTC)
    entry = AgendaEntry(late.date(), AgendaKind.HALF_DAY, "NYSE closes early", at=late)
    assert entry.day_in(ZoneInfo("Asia/Hong_Kong")) == date(2023, 11, 25)
    assert AgendaEntry(late.date(), AgendaKind.EARNINGS, "Earnings").day_in(UTC) == late.date()


def test_a_later_answer_keeps_the_past_and_replaces_what_was_to_come():
    before = CompanyDates((date(2023, 8, 10), date(2023, 11, 17)), is_estimate=True)
    now = before.updated(CompanyDates((date(2023, 11, 16),)), TODAY)
    assert now == CompanyDates((date(2023, 8, 10), date(2023, 11, 16)))


def test_results_and_calls_stand_at_their_times_where_these_are_known():
    morning = datetime(2023, 11, 16, 12, 30, tzinfo=UTC)
    evening = datetime(2023, 11, 17, 1, 30, tzinfo=UTC)
    dates = CompanyDates((date(2023, 11, 16), date(2024, 2, 7)), times=(morning,), calls=(evening,))
    found = company_entries(instrument(), dates, CorporateActions(), TODAY)
    assert [(one.day, one.kind, one.at) for one in found] == [
        (date(2023, 11, 16), AgendaKind.EARNINGS, morning),
        (date(2024, 2, 7), AgendaKind.EARNINGS, None),
        (date(2023, 11, 16), AgendaKind.CALL, evening),
    ]
    assert found[0].day_in(ZoneInfo("Pacific/Auckland")) == date(2023, 11, 17)


def test_times_of_the_past_stay_and_those_to_come_are_as_the_last_answer_says():
    def noon(day):
        return datetime(2023, day.month, day.day, 12, tzinfo=UTC)

    old, wrong, new = (noon(day) for day in (date(2023, 8, 10), date(2023, 12, 1), date(2023, 12, 2)))
    before = CompanyDates(times=(old, wrong), calls=(old, wrong))
    now = before.updated(CompanyDates(times=(new,)), TODAY)
    assert (now.times, now.calls) == ((old, new), (old,))
