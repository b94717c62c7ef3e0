"""A portfolio panel in a window, on bookings that a test writes down."""

import pytest
from PySide6.QtWidgets import QLabel

from tests.ui.exchange import fill
from tests.ui.portfolio.booked import news_of
from watcher.engine.messages import PositionNews, TotalsNews
from watcher.ui.actions import Actions
from watcher.ui.portfolio.acts import ACTS
from watcher.ui.portfolio.panel import PortfolioPanel


class PortfolioPage:
    """What a user sees of it."""

    def __init__(self, panel, acts, market, mailbox):
        self.panel, self.acts, self.market, self.mailbox = panel, acts, market, mailbox
        self.deeds, self.errors = [], []
        panel.done.connect(self.deeds.append)
        panel.failed.connect(self.errors.append)

    def book(self, transactions, price=78.49, **more):
        self.market.post(news_of(transactions, price, **more))

    def reprice(self, transactions, price, number=1):
        told = news_of(transactions, price)
        for row in told.rows:
            self.mailbox.put(("position", *row.key), PositionNews(row, number))
        self.mailbox.put("totals", TotalsNews(told.totals, number))
        self.market.read()

    @property
    def positions(self):
        return rows_of(self.panel._positions.sheet)

    @property
    def transactions(self):
        return rows_of(self.panel._transactions.sheet)

    def turn(self, name):
        tabs = self.panel._tabs
        tabs.setCurrentIndex(next(at for at in range(tabs.count()) if tabs.tabText(at).startswith(name)))

    @property
    def shown(self):
        return type(self.panel._pages.currentWidget()).__name__

    @property
    def words(self):
        page = self.panel._pages.currentWidget()
        return " | ".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))

    def do(self, act):
        self.acts[act].trigger()


def rows_of(sheet):
    model = sheet.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


@pytest.fixture
def page(session, theme, market, mailbox, window):
    fill(market)
    panel = PortfolioPanel(session, theme, window)
    acts = Actions(theme, window)
    acts.add(ACTS, window)
    panel.join(acts)
    window.resize(1000, 360)
    panel.resize(1000, 360)
    window.show()
    return PortfolioPage(panel, acts, market, mailbox)
