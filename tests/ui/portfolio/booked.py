"""A small portfolio as the engine would tell it."""

from dataclasses import replace
from datetime import date

from tests.domain.portfolio.making import ACCOUNT, BABA, booking
from tests.domain.portfolio.valuing import Valued
from watcher.domain.portfolio.accounts import Account, AccountId
from watcher.domain.portfolio.breakdowns import yield_on_cost
from watcher.domain.portfolio.live import LivePosition, live_totals
from watcher.domain.portfolio.portfolio import holdings
from watcher.engine.messages import PortfolioNews

EUROPE = Account(AccountId("Europe"), "Europe <b>", "USD")


def bookings():
    return [
        replace(booking("buy", "2023-11-01", 10, 80, note="first"), id=1),
        replace(booking("buy", "2023-11-10", 5, 90, account=EUROPE.id), id=2),
        replace(booking("dividend", "2023-11-13", amount=7), id=3),
    ]


def valued(transactions, price=78.49):
    return Valued(transactions, (ACCOUNT, EUROPE), prices=[(BABA, "2023-11-14", price)] if price else [])


def news_of(transactions, price=78.49, sector="", **more):
    made = valued(transactions, price)
    day = date(2023, 11, 17)
    kept = holdings(made.portfolio, made.terms("USD"), day)
    rows = tuple(
        LivePosition(one, income=yield_on_cost(kept[one.security.id, one.account], day), sector=sector)
        for one in made.positions("2023-11-17", "USD")
    )
    return PortfolioNews("USD", "UTC", made.portfolio, rows, live_totals(rows, "USD"), **more)
