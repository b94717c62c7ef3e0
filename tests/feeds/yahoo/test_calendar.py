"""Yahoo's calendar of a company, as days of its exchange."""

from datetime import UTC, date, datetime

import pytest

from watcher.domain.company_dates import CompanyDates
from watcher.feeds.yahoo import calendar

NEW_YORK = "America/New_York"


def company_dates(events, time_zone):
    return calendar.company_dates({"calendarEvents": events}, time_zone)


def test_results_after_midnight_in_london_are_still_yesterday_s_in_new_york():
    events = {"earnings": {"earningsDate": [1_700_184_600, 1_700_600_000]}, "exDividendDate": 1_718_236_800}
    found = company_dates(events, NEW_YORK)
    assert (found.earnings, found.ex_dividends) == ((date(2023, 11, 16),), (date(2024, 6, 13),))


def test_a_window_of_days_or_a_word_of_the_source_makes_results_an_estimate():
    sure = {"earningsDate": [1_700_184_600], "isEarningsDateEstimate": False}
    assert not company_dates({"earnings": sure}, NEW_YORK).is_estimate
    assert company_dates({"earnings": sure | {"isEarningsDateEstimate": True}}, NEW_YORK).is_estimate
    window = {"earningsDate": [1_700_184_600, 1_700_600_000]}
    assert company_dates({"earnings": window}, NEW_YORK).is_estimate


def test_the_day_of_payment_is_a_midnight_of_utc():
    assert company_dates({"dividendDate": 1_720_656_000}, NEW_YORK).pay_days == (date(2024, 7, 11),)


@pytest.mark.parametrize(
    "events",
    [
        {},
        {"earnings": None, "exDividendDate": None},
        {"earnings": {"earningsDate": "soon"}, "exDividendDate": "never"},
        {"earnings": {"earningsDate": [None, float("nan")]}, "exDividendDate": {}},
    ],
)
def test_nonsense_is_no_date(events):
    assert company_dates(events, NEW_YORK) == CompanyDates()


def test_a_zone_that_nobody_knows_is_utc():
    events = {"earnings": {"earningsDate": [{"raw": 1_700_184_600}]}}
    assert company_dates(events, "Nowhere/At all").earnings == (date(2023, 11, 17),)


@pytest.mark.parametrize("profile", [None, {}, {"sector": None}, {"sector": 3}, "none"])
def test_a_company_without_a_sector_has_none(profile):
    assert calendar.company_dates({"assetProfile": profile}, NEW_YORK) == CompanyDates()


def test_the_sector_is_one_line_of_text():
    found = calendar.company_dates({"assetProfile": {"sector": "Consumer\nCyclical"}}, NEW_YORK)
    assert found.sector == "Consumer Cyclical"


AT = datetime(2023, 11, 17, 1, 30, tzinfo=UTC)


def test_the_time_of_confirmed_results_is_kept_and_that_of_an_estimate_is_made_up():
    sure = {"earningsDate": [1_700_184_600, 1_700_184_600], "isEarningsDateEstimate": False}
    found = company_dates({"earnings": sure}, NEW_YORK)
    assert (found.times, found.time_on(date(2023, 11, 16), NEW_YORK)) == ((AT,), AT)
    assert found.time_on(date(2023, 11, 17), NEW_YORK) is None
    assert company_dates({"earnings": sure | {"isEarningsDateEstimate": True}}, NEW_YORK).times == ()
    assert company_dates({"earnings": {"earningsDate": [1_700_179_200]}}, NEW_YORK).times == ()


def test_when_the_company_speaks_is_kept():
    events = {"earnings": {"earningsCallDate": [1_700_184_600, "x"]}}
    assert company_dates(events, NEW_YORK) == CompanyDates(calls=(AT,))
