"""The session's portfolio: what was told last wins, whatever was collected first."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from tests.domain.portfolio.making import ACCOUNT, BABA, DEPOT, booking, security
from tests.domain.portfolio.valuing import Valued
from tests.making import StillClock
from watcher.bridge.mailbox import Mailbox
from watcher.bridge.session import Session
from watcher.domain.portfolio.changes import Change
from watcher.domain.portfolio.imports import ImportOptions
from watcher.domain.portfolio.live import LivePosition, live_totals
from watcher.domain.portfolio.securities import DatedPrice, DatedRate, Split
from watcher.engine.messages import PortfolioNews, PositionNews, TotalsNews

DAY = date(2023, 11, 24)


class Engine:
    """Keeps what it was asked."""

    def __init__(self):
        self.asked = []

    def submit(self, number, request):
        self.asked.append(request)


def at_price(price):
    bought = booking("buy", "2023-11-14", 10, 80)
    (found,) = Valued([bought], prices=[(BABA, "2023-11-14", price)]).positions("2023-11-24", "USD")
    return LivePosition(found)


def portfolio(price, number=0):
    row = at_price(price)
    return PortfolioNews("USD", "UTC", Valued().portfolio, (row,), live_totals([row], "USD"), number=number)


@pytest.fixture
def engine():
    return Engine()


@pytest.fixture
def mailbox():
    return Mailbox()


@pytest.fixture
def session(qtbot, mailbox, engine):
    return Session(mailbox, engine, StillClock(), frame_ms=0)


def value(session):
    return session.positions[BABA, DEPOT].position.value, session.portfolio_totals.value


def test_all_that_is_booked_is_known_and_said(session, mailbox, qtbot):
    assert (session.portfolio, session.portfolio_totals, dict(session.positions)) == (None, None, {})
    with qtbot.waitSignal(session.portfolio_changed):
        mailbox.post(portfolio(90))
    assert value(session) == (900, 900)
    assert session.portfolio.base == "USD"


def test_a_new_price_replaces_its_row_and_the_totals(session, mailbox, qtbot):
    mailbox.post(portfolio(90, 1))
    with qtbot.waitSignal(session.positions_changed) as said:
        row = at_price(91)
        mailbox.put(("position", *row.key), PositionNews(row, 2))
        mailbox.put("totals", TotalsNews(live_totals([row], "USD"), 2))
    assert said.args == [frozenset({(BABA, DEPOT)})]
    qtbot.waitUntil(lambda: session.portfolio is not None)
    assert value(session) == (910, 910)


@pytest.mark.parametrize(("number", "expected"), [(3, 910), (1, 900)])
def test_what_was_told_last_wins_in_one_frame(session, mailbox, qtbot, number, expected):
    row = at_price(91)
    with qtbot.waitSignal(session.portfolio_changed):
        mailbox.post(portfolio(90, 2))
        mailbox.put(("position", *row.key), PositionNews(row, number))
        mailbox.put("totals", TotalsNews(live_totals([row], "USD"), number))
    assert value(session) == (expected, expected)


def test_a_row_that_is_gone_stays_gone(session, mailbox, qtbot):
    row = at_price(91)
    with qtbot.waitSignal(session.portfolio_changed):
        mailbox.put(("position", *row.key), PositionNews(row, 3))
        mailbox.post(replace(portfolio(90, 2), rows=()))
    assert dict(session.positions) == {}


def test_every_request_goes_to_the_engine(session, engine):
    change, split = Change(after=(booking("buy", "2023-11-14", 10, 80),)), Split(BABA, DAY, Decimal(2))
    session.change_transactions(change, [ACCOUNT], [security()])
    session.undo_transactions(change)
    session.save_account(ACCOUNT)
    session.remove_account(DEPOT)
    session.save_security(security())
    session.find_security(BABA, "USD")
    session.save_split(split)
    session.remove_split(split)
    session.save_prices([DatedPrice(BABA, DAY, Decimal(1))])
    session.save_rates([DatedRate("EUR", "USD", DAY, Decimal(1))])
    session.preview_import(Path("a.csv"), ImportOptions())
    session.book_import(None, "a.csv", skip_bad=True)
    session.read_columns(Path("a.csv"))
    session.undo_import()
    session.export_portfolio(Path("a.json"))
    session.measure_performance(DAY, DAY, [BABA], [["SPY"]])
    session.measure_performance()
    session.draw_course()
    session.show_lots(BABA, DEPOT)
    session.compare_methods()
    session.list_realised()
    session.dismiss_proposal(BABA, DAY)
    session.read_portfolio_settings()
    names = [type(request).__name__ for request in engine.asked]
    assert len(names) == 23
    assert engine.asked[0].accounts == (ACCOUNT,)
    assert engine.asked[15].benchmarks == (("SPY",),)
    assert engine.asked[16].of is None
