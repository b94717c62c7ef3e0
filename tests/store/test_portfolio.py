from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from tests.domain.portfolio.making import ACCOUNT, BABA, booking, security
from watcher.domain.errors import InputError
from watcher.domain.instrument import InstrumentKind
from watcher.domain.portfolio.accounts import Account, CostMethod
from watcher.domain.portfolio.changes import Change
from watcher.domain.portfolio.securities import DatedPrice, DatedRate, Split
from watcher.domain.portfolio.transactions import LotChoice
from watcher.store.faults import ConflictError

BUY = booking("buy", "2023-11-24", 10, "75.50", fees="1.25")


@pytest.fixture
def portfolio(store):
    store.portfolio.save_account(ACCOUNT)
    store.portfolio.save_security(security())
    return store.portfolio


def added(portfolio, *bookings):
    return portfolio.apply(Change(after=bookings)).after


def test_what_was_booked_is_read_back_whole(portfolio):
    (first,) = added(portfolio, BUY)
    full = booking(
        "sell",
        "2023-11-25T10:00:00.123456+00:00",
        "0.00000001",
        "1E+3",
        amount="3",
        fees="1",
        taxes="2",
        fees_currency="EUR",
        taxes_currency="CHF",
        settled_in="EUR",
        rate="0.9123456789012345678901234567",
        rate_to="EUR",
        other=BABA,
        cost_share="0.25",
        lots=(LotChoice(first.id, Decimal("0.5")),),
        link="l1",
        cash_account=ACCOUNT.id,
        note="“note”",
        source="Broker",
        external_id="X-1",
    )
    (second,) = added(portfolio, full)
    assert portfolio.transactions() == (first, second)
    assert replace(second, id=full.id) == full


def test_adding_editing_and_removing_is_undone_to_the_same_state(portfolio):
    before = added(portfolio, BUY, booking("sell", "2023-11-25", 5, 80))
    edited = replace(before[0], quantity=Decimal(12), note="more")
    change = portfolio.apply(Change(before, (edited, booking("fee", "2023-11-26", amount=3))))
    assert [one.kind.value for one in portfolio.transactions()] == ["buy", "fee"]
    portfolio.apply(change.undone)
    assert portfolio.transactions() == before


def test_an_id_is_never_given_to_another_transaction(portfolio):
    (gone,) = added(portfolio, BUY)
    portfolio.apply(Change(before=(gone,)))
    (new,) = added(portfolio, BUY)
    assert new.id != gone.id


def test_what_another_program_removed_is_not_edited(portfolio, other):
    (mine,) = added(portfolio, BUY)
    other.portfolio.apply(Change(before=(mine,)))
    for change in (Change((mine,), (replace(mine, note="x"),)), Change(before=(mine,))):
        with pytest.raises(ConflictError):
            portfolio.apply(change)


def test_what_another_program_edited_is_not_overwritten(portfolio, other):
    (mine,) = added(portfolio, BUY)
    other.portfolio.apply(Change((mine,), (replace(mine, note="theirs"),)))
    with pytest.raises(ConflictError):
        portfolio.apply(Change((mine,), (replace(mine, note="mine"),)))
    assert portfolio.transactions()[0].note == "theirs"


def test_a_booking_in_an_account_that_is_not_there_is_refused(portfolio):
    with pytest.raises(InputError, match="is not there"):
        added(portfolio, BUY, replace(BUY, account="nowhere"))
    assert portfolio.transactions() == ()


def test_accounts_and_securities_are_changed_and_accounts_removed_while_nothing_needs_them(portfolio):
    portfolio.save_account(replace(ACCOUNT, name="Mine", method=CostMethod.LIFO, keeps_cash=True))
    gold = security("Gold", by_hand=True, symbol=None, kind=InstrumentKind.OTHER, tags=("safe",), isin="XC0")
    portfolio.save_security(gold)
    assert portfolio.accounts()[0].method is CostMethod.LIFO
    assert portfolio.securities() == (security(), gold)
    added(portfolio, BUY)
    with pytest.raises(InputError, match="The account “Depot” is in use"):
        portfolio.remove_account(ACCOUNT.id)
    portfolio.save_account(Account("Empty", "Empty", "EUR"))
    portfolio.remove_account("Empty")
    assert [one.name for one in portfolio.accounts()] == ["Mine"]


def test_splits_prices_and_rates_by_hand_replace_those_of_their_day(portfolio):
    day = date(2023, 11, 24)
    split = Split(BABA, day, Decimal(8))
    portfolio.save_split(replace(split, ratio=Decimal(4)))
    portfolio.save_split(split)
    portfolio.save_prices([DatedPrice(BABA, day, Decimal(75)), DatedPrice(BABA, day, Decimal(76))])
    portfolio.save_rates([DatedRate("EUR", "USD", day, Decimal("1.09"))])
    assert portfolio.splits() == (split,)
    assert portfolio.prices() == (DatedPrice(BABA, day, Decimal(76)),)
    assert portfolio.rates() == (DatedRate("EUR", "USD", day, Decimal("1.09")),)
    portfolio.remove_split(split)
    portfolio.remove_split(split)
    assert portfolio.splits() == ()
