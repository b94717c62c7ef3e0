"""Every column says what it shows, and a dash where nothing is known."""

from decimal import Decimal

import pytest

from tests.ui.alerts.making import alert
from tests.ui.exchange import fill
from watcher.domain.bars import Bars, BarsKey, Interval
from watcher.domain.chart_data import ChartData
from watcher.domain.errors import FeedError
from watcher.domain.formats import Formats
from watcher.domain.notes import Note
from watcher.domain.portfolio.live import LivePosition
from watcher.domain.portfolio.positions import Position
from watcher.domain.portfolio.securities import Security
from watcher.domain.sessions import SessionTable
from watcher.engine.chart_requests import LoadBars
from watcher.engine.messages import NotesNews
from watcher.ui.watchlist.columns import ABOUT, AT, COLUMNS, Field
from watcher.ui.watchlist.measures import place
from watcher.ui.watchlist.order import SortBy
from watcher.ui.watchlist.rows import RowMaker
from watcher.ui.watchlist.year_starts import YearStarts
from watcher.ui.words import HIDDEN, write_as

FIGURES = {
    "currency": "USD",
    "day_open": Decimal("78.9"),
    "day_low": Decimal("78.21"),
    "day_high": Decimal("79.07"),
    "year_low": Decimal(58),
    "year_high": Decimal("121.3"),
    "volume": 12_250_000,
    "average_volume": 19_600_000,
    "market_cap": Decimal(199_800_000_000),
    "trailing_pe": 12.34,
}


class Years:
    """A year's start that the test sets."""

    def base(self, symbol):
        return 88.09 if symbol == "BABA" else None


@pytest.fixture
def make_row(session, market):
    fill(market)
    market.quote("BABA", "78.49", "78.96", **FIGURES)
    made = RowMaker(session, Years())
    made.says_nearest = True
    return made


def said(row):
    return {field: COLUMNS[AT[field]].text(row) for field in Field}


def test_what_is_known_is_said(make_row, market, session):
    make_row.know_alerts([alert(1, "BABA")])
    market.post(NotesNews((Note("BABA", "buy\u202e low"),)))
    texts = said(make_row("BABA"))
    assert texts[Field.OPEN] == "78.90"
    assert texts[Field.DAY_RANGE] == "78.21 – 79.07"
    assert texts[Field.YEAR_RANGE] == "58.00 – 121.30"
    assert texts[Field.VOLUME] == "12.25M 0.62× avg"
    assert texts[Field.CAP] == "$199.8B"
    assert texts[Field.PE] == "12.34"
    assert texts[Field.YTD] == "−10.90%"
    assert texts[Field.ALERT] == "4.4 % away below 75.00"
    assert texts[Field.NOTE] == "buy low"


def test_what_is_missing_is_a_dash(make_row):
    for symbol in ("PDD", "NONE"):
        texts = said(make_row(symbol))
        missing = [
            field for field in Field if field not in {Field.SYMBOL, Field.DAY, Field.LAST, Field.CHANGE}
        ]
        assert [texts[field] for field in missing] == ["–"] * len(missing)
    assert texts[Field.CHANGE] == "–"


def test_a_multiple_that_is_no_number_is_a_dash(make_row, market):
    market.quote("BABA", "78.49", "78.96", trailing_pe=float("nan"))
    assert said(make_row("BABA"))[Field.PE] == "–"
    assert make_row.value(SortBy.PE, "BABA") is None


@pytest.mark.parametrize(
    ("by", "value"),
    [
        (SortBy.SYMBOL, "BABA"),
        (SortBy.LAST, 78.49),
        (SortBy.CHANGE, -0.47),
        (SortBy.PERCENT, 78.49 / 78.96 - 1),
        (SortBy.OPEN, 78.9),
        (SortBy.DAY_RANGE, 0.28 / 0.86),
        (SortBy.YEAR_RANGE, 20.49 / 63.3),
        (SortBy.VOLUME, 0.625),
        (SortBy.CAP, 199.8e9),
        (SortBy.PE, 12.34),
        (SortBy.YTD, 78.49 / 88.09 - 1),
        (SortBy.ALERT, (78.49 - 75) / 78.49 * 100),
    ],
)
def test_each_column_is_sorted_by_what_it_shows(make_row, by, value):
    make_row.know_alerts([alert(1, "BABA"), alert(2, "BABA", paused=True)])
    assert make_row.value(by, "BABA") == (value if isinstance(value, str) else pytest.approx(value))
    assert make_row.value(by, "NONE") == ("NONE" if by is SortBy.SYMBOL else None)


def test_every_column_but_the_course_can_be_sorted_by():
    assert {field for field in Field if ABOUT[field].sort is None} == {Field.DAY}


def test_a_place_in_a_range_is_never_outside():
    assert place(Decimal(5), Decimal(6), Decimal(8)) == 0
    assert place(Decimal(9), Decimal(6), Decimal(8)) == 1
    assert place(Decimal(6), Decimal(6), Decimal(6)) == 0.5
    assert place(Decimal(6), Decimal(8), Decimal(6)) is None
    assert place(Decimal(6), None, Decimal(6)) is None


# ---- the year's start


@pytest.fixture
def years(session):
    return YearStarts(session, session)


def answer(engine, market, symbol, *closes):
    start = [1672300000 + 86400 * day for day in range(len(closes))]
    bars = Bars.of(start, closes, closes, closes, closes, [1.0] * len(closes))
    table = SessionTable("XNYS", "America/New_York")
    data = ChartData(BarsKey(symbol, Interval.D1), bars, market.session.instruments[symbol], table)
    engine.answer(LoadBars, data)
    market.read()


def asked(engine):
    return [request.key.symbol for request in engine.requests(LoadBars)]


def test_a_years_start_is_asked_for_once_and_one_at_a_time(years, engine, market):
    fill(market)
    told = []
    years.changed.connect(told.append)
    years.want(["BABA", "PDD"])
    years.want(["BABA", "PDD"])
    assert asked(engine) == ["BABA"]
    answer(engine, market, "BABA", 88.09, 90.0)
    assert asked(engine) == ["BABA", "PDD"]
    assert (told, years.base("BABA"), years.base("PDD")) == ([{"BABA"}], 90.0, None)
    years.want(["BABA"])
    answer(engine, market, "PDD", 80.0)
    years.want(["BABA"])
    assert asked(engine) == ["BABA", "PDD"]


def test_a_source_that_fails_is_left_alone_for_a_while(years, engine, market, clock):
    fill(market)
    years.want(["BABA"])
    engine.answer(LoadBars, error=FeedError("Down."))
    market.read()
    years.want(["BABA"])
    assert asked(engine) == ["BABA"]
    clock.move(minutes=6)
    years.want(["BABA"])
    assert asked(engine) == ["BABA", "BABA"]


def test_a_new_year_begins_anew(years, engine, market, clock):
    fill(market)
    years.want(["BABA"])
    answer(engine, market, "BABA", 88.09)
    clock.move(days=60)
    years.want(["BABA"])
    assert asked(engine) == ["BABA", "BABA"]
    assert years.base("BABA") is None


def test_figures_are_written_as_the_user_writes(make_row):
    write_as(Formats(decimal=",", thousands="."))
    try:
        texts = said(make_row("BABA"))
    finally:
        write_as(Formats())
    assert texts[Field.VOLUME] == "12,25M 0,62× avg"
    assert texts[Field.DAY_RANGE] == "78,21 – 79,07"
    assert texts[Field.PE] == "12,34"


# ---- positions


def position(symbol, quantity, value, **more):
    """One row of the portfolio, as far as a list looks at it."""
    security = Security(symbol or "X", "USD", symbol)
    nothing = dict.fromkeys(("price", "price_day", "cost", "average_cost", "unrealised"))
    nothing |= dict.fromkeys(("price_part", "currency_part"))
    zeros = dict.fromkeys(("realised", "dividends", "fees", "taxes"), Decimal(0))
    value = None if value is None else Decimal(value)
    fields = {"quantity": Decimal(quantity), "currency": "USD", "report": "USD", "value": value}
    return LivePosition(Position(security=security, account="Depot", **fields, **nothing, **zeros, **more))


def test_what_is_held_is_said_over_all_accounts(make_row):
    make_row.know_positions(
        [
            position("BABA", "300", "23547"),
            position("BABA", "100", "7849"),
            position("BTC-USD", "0.09540", None),
            position("JD", "0", "0"),
            position(None, "5", "5"),
            position("USD", "5", "5", is_cash=True),
        ]
    )
    texts = [said(make_row(symbol))[Field.POSITION] for symbol in ("BABA", "BTC-USD", "JD", "USD", "PDD")]
    assert texts == ["$31.40K 400", "– 0.0954", "–", "–", "–"]
    values = [make_row.value(SortBy.POSITION, symbol) for symbol in ("BABA", "BTC-USD", "JD")]
    assert values == [31396.0, None, None]


def test_one_unknown_part_makes_the_whole_unknown(make_row):
    make_row.know_positions([position("BABA", "1", "78"), position("BABA", "1", None)])
    assert said(make_row("BABA"))[Field.POSITION] == "– 2"


def test_in_discreet_mode_positions_are_hidden(make_row, theme):
    make_row.know_positions([position("BABA", "300", "23547")])
    theme.set_discreet(True)
    hidden = said(make_row("BABA"))[Field.POSITION]
    theme.set_discreet(False)
    assert hidden == f"{HIDDEN} {HIDDEN}"
    assert said(make_row("BABA"))[Field.POSITION] == "$23.55K 300"


def test_a_position_follows_its_price_where_it_is_shown(panel, page, session, market):
    fill(market)
    session._positions = {("BABA", "Depot"): position("BABA", "300", "23547")}
    session.portfolio_changed.emit()
    assert "23.55K" not in " ".join(page.column(AT[Field.POSITION]))
    panel._sets.toggle(Field.POSITION)
    panel.sort_by(SortBy.POSITION)
    assert page.column(AT[Field.POSITION])[0] == "$23.55K 300"
    session._positions = {("BABA", "Depot"): position("BABA", "300", "24000")}
    session.positions_changed.emit(frozenset([("BABA", "Depot")]))
    assert page.column(AT[Field.POSITION])[0] == "$24.00K 300"
    session._positions = {}
    session.portfolio_changed.emit()
    assert page.column(AT[Field.POSITION])[0] == "–"
