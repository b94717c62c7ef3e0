"""The form of a transaction: the lots that a sale names, and what is computed."""

from dataclasses import replace
from datetime import UTC
from decimal import Decimal

import pytest

from tests.domain.portfolio.making import ACCOUNT, BABA, DEPOT, booking
from tests.ui.portfolio.booked import news_of
from watcher.domain.errors import InputError
from watcher.domain.formats import Formats
from watcher.domain.portfolio.accounts import CostMethod
from watcher.domain.portfolio.choosable_lots import choosable_lots
from watcher.domain.portfolio.transactions import Kind, LotChoice
from watcher.engine.portfolio_requests import ChangeTransactions
from watcher.ui import words
from watcher.ui.portfolio.acts import FolioAct
from watcher.ui.portfolio.form import TransactionForm
from watcher.ui.portfolio.terms import Trade, Typed, typed_of

BOUGHT = [
    replace(booking("buy", "2023-11-01", 10, 80), id=1),
    replace(booking("buy", "2023-11-10", 5, 90), id=2),
]


def numbers(*texts):
    return [None if text is None else Decimal(text) for text in texts]


@pytest.fixture
def form(page, session):
    """The form of a sale from an account whose sales name their lots."""

    def opened(bookings=BOUGHT, method=CostMethod.SPECIFIC, edits=None):
        news = news_of(bookings)
        accounts = news.portfolio.accounts | {DEPOT: replace(ACCOUNT, method=method)}
        page.market.post(replace(news, portfolio=replace(news.portfolio, accounts=accounts)))
        session.select("BABA")
        if edits is None:
            page.do(FolioAct.ADD)
        else:
            page.panel._doing.edit([edits])
        form = page.panel.window().findChild(TransactionForm)
        if edits is None:
            form.fields.kind.setCurrentIndex(form.fields.kind.findData("sell"))
        form.fields.quantity.setText("6")
        form.fields.price.setText("85")
        return form

    return opened


def lots(form):
    return [(lot.day.day, lot.quantity) for lot in form.fields.lots._lots]


def made(engine):
    (one,) = engine.requests(ChangeTransactions)[-1].change.after
    return one


def test_a_sale_names_its_lots_where_its_account_wants_that(form, engine):
    opened = form()
    assert lots(opened) == [(1, 10), (10, 5)]
    opened.fields.lots._fields[2].setText("4")
    opened._on_save()
    assert made(engine).lots == (LotChoice(2, Decimal(4)),)


def test_other_accounts_are_not_asked_for_lots(form, engine):
    opened = form(method=CostMethod.FIFO)
    assert opened.fields.lots.isHidden()
    opened._on_save()
    assert made(engine).lots == ()


@pytest.mark.parametrize(
    ("taken", "said"),
    [("6", "Of the lot of 10 Nov 2023 there are 5."), ("-1", "there are 5"), ("x", "“x”")],
)
def test_no_more_is_taken_of_a_lot_than_there_is(form, engine, taken, said):
    opened = form()
    opened.fields.lots._fields[2].setText(taken)
    opened._on_save()
    assert said in opened._said.text()
    assert engine.requests(ChangeTransactions) == []


def test_no_more_is_chosen_than_is_sold(form):
    opened = form()
    for field, taken in zip(opened.fields.lots._fields.values(), ("5", "2"), strict=True):
        field.setText(taken)
    opened._on_save()
    assert "More was chosen of the lots than is sold." in opened._said.text()


def test_an_edited_sale_shows_its_lots_and_what_there_was_without_it(form, engine):
    sale = replace(booking("sell", "2023-11-14", 6, 85, lots=(LotChoice(2, Decimal(3)),)), id=3)
    opened = form([*BOUGHT, sale], edits=sale)
    assert lots(opened) == [(1, 10), (10, 5)]
    assert opened.fields.lots._fields[2].text() == "3"
    opened.fields.lots._fields[1].setText("2")
    opened._on_save()
    assert made(engine).lots == (LotChoice(1, Decimal(2)), LotChoice(2, Decimal(3)))


@pytest.mark.parametrize("formats", [Formats(), Formats(",", ".")])
def test_the_numbers_of_an_edited_transaction_are_read_as_they_are_written(formats):
    words.write_as(formats)
    one = booking(
        "sell", "2023-11-14", "1.234", "1085.125", fees="0.125", id=3, lots=(LotChoice(2, Decimal("1.125")),)
    )
    shown = typed_of(one, UTC)
    lots = tuple(replace(lot, held=Decimal(2)) for lot in shown.lots)
    assert replace(shown, lots=lots).transaction(UTC, one.id) == one


@pytest.mark.parametrize(
    "edited",
    [
        booking("sell", "2023-11-14T13:30:10.514+00:00", 100, "26.09", amount="2609.37", cash_account="Bank"),
        booking("interest", "2023-11-14", amount=3, cash_account="Bank"),
    ],
    ids=["a sale", "interest of a bond"],
)
def test_what_the_form_has_no_field_for_stays_as_it_was(page, session, engine, edited):
    edited = replace(edited, id=3, source="Broker", external_id="7")
    page.market.post(news_of([*BOUGHT, edited]))
    page.panel._doing.edit([edited])
    form = page.panel.window().findChild(TransactionForm)
    form.fields.note.setText("seen")
    form._on_save()
    assert made(engine) == replace(edited, note="seen")


def test_who_writes_a_decimal_comma_gets_back_the_fraction_that_was_booked(form, engine):
    words.write_as(Formats(",", "."))
    bought = replace(booking("buy", "2023-11-01", "1.125", 80), id=1)
    opened = form([bought], edits=bought)
    opened.fields.quantity.setText(typed_of(bought, bought.at.tzinfo).quantity)
    assert opened.fields.quantity.text() == "1,125"
    opened._on_save()
    assert made(engine).quantity == Decimal("1.125")


def test_lots_of_another_day_or_account_are_not_offered():
    portfolio = news_of(BOUGHT).portfolio
    day = BOUGHT[1].at.date()
    before = choosable_lots(portfolio, BABA, DEPOT, day.replace(day=9), BOUGHT[0].at.tzinfo)
    assert [lot.purchase for lot in before] == [1]
    assert choosable_lots(portfolio, BABA, "Elsewhere", day, BOUGHT[0].at.tzinfo) == ()


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        (("3", None, "100"), "33.33333333"),
        (("30000000", None, "300.55"), "0.000010018333333333333333"),
        ((None, "0.3", "100"), "333.33333333"),
    ],
)
def test_what_is_computed_gives_the_amount_again(typed, expected):
    done = Trade(*numbers(*typed)).completed("USD")
    assert expected in {str(done.price), str(done.quantity)}
    assert (done.quantity * done.price).quantize(Decimal("0.01")) == done.amount


def test_an_amount_that_the_price_cannot_give_is_refused():
    typed = Typed(Kind.BUY, BOUGHT[0].at.date(), None, DEPOT, BABA, "USD", "3", "10", "40")
    with pytest.raises(InputError, match="is not the amount"):
        typed.transaction(BOUGHT[0].at.tzinfo)
