"""What was held when a day began, in units of today."""

from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from tests.domain.portfolio.making import ACCOUNT, BABA, booking, security
from watcher.domain.corporate_actions import Split
from watcher.domain.portfolio.accounts import Account, AccountId
from watcher.domain.portfolio.held_before import held_before
from watcher.domain.portfolio.portfolio import Portfolio
from watcher.domain.portfolio.securities import Split as Booked
from watcher.domain.symbols import Symbol

OTHER = Account(AccountId("Other"), "Other", "USD")


def split(day, ratio):
    return Split(int(datetime.fromisoformat(f"{day}T14:30+00:00").timestamp()), ratio)


def held(*transactions, day="2023-11-16", splits=(), booked=()):
    portfolio = Portfolio.of((ACCOUNT, OTHER), (security(), security("JD")), booked, transactions)
    zone = ZoneInfo("America/New_York")
    return held_before(portfolio, Symbol("BABA"), date.fromisoformat(day), splits, zone)


BUY = booking("buy", "2023-11-01", 10, 80)


def test_it_is_the_evening_before_over_all_accounts():
    there = booking("buy", "2023-11-02", 5, 80, account=OTHER.id)
    sold = booking("sell", "2023-11-15", 3, 80)
    that_day = booking("sell", "2023-11-16", 3, 80)
    assert held(BUY, there, sold, that_day, booking("buy", "2023-11-01", 9, 1, security="JD")) == 12


def test_what_was_spun_off_counts():
    spun = booking("spin_off", "2023-11-02", 4, security="JD", other=BABA, cost_share=0.5)
    assert held(booking("buy", "2023-11-01", 9, 1, security="JD"), spun) == 4


def test_a_later_split_makes_more_of_it_and_so_does_that_of_the_day_itself():
    for day in ("2023-11-16", "2023-12-01"):
        assert held(BUY, splits=(split(day, 8.0),)) == 80


def test_an_earlier_split_has_to_be_booked():
    splits = (split("2023-11-10", 8.0),)
    assert held(BUY, splits=splits) is None
    assert held(BUY, splits=splits, booked=(Booked(BABA, date(2023, 11, 10), Decimal(8)),)) == 80
    assert held(BUY, splits=(split("2023-10-10", 8.0),)) == 10


def test_nothing_booked_is_nothing_held():
    assert held() == 0
    assert held(BUY, day="2023-11-01") == 0
