"""The portfolio in a running service: told at the start, after changes, and at every price."""

import asyncio
import gc
import json
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import numpy as np
import pytest

from tests.domain.portfolio.making import ACCOUNT, BABA, DEPOT, booking, security
from tests.engine.listening import until
from tests.making import OPEN, instrument, quote
from watcher.config import Portfolio as Settings
from watcher.domain.bars import Bars, BarsKey, Interval
from watcher.domain.company_dates import CompanyDates
from watcher.domain.corporate_actions import Dividend, Split
from watcher.domain.errors import FeedError, InputError, RestingError, StoreError
from watcher.domain.portfolio.accounts import Account, CostMethod
from watcher.domain.portfolio.changes import Change
from watcher.domain.portfolio.imports import ImportOptions
from watcher.domain.portfolio.securities import DatedPrice, DatedRate
from watcher.domain.portfolio.securities import Split as Applied
from watcher.domain.quote import ExtendedPrice, Session
from watcher.engine import portfolio_answers, portfolio_closes, portfolio_desk, portfolio_loading
from watcher.engine.messages import PortfolioNews
from watcher.engine.portfolio_requests import (
    BookImport,
    ChangeTransactions,
    CompareMethods,
    DismissProposal,
    DrawCourse,
    ExportPortfolio,
    ExportRealised,
    FindSecurity,
    ListRealised,
    MeasurePerformance,
    PreviewImport,
    ReadColumns,
    ReadPortfolioSettings,
    RemoveAccount,
    RemoveSplit,
    SaveAccount,
    SavePrices,
    SaveRates,
    SaveSecurity,
    SaveSplit,
    ShowLots,
    UndoImport,
    UndoTransactions,
)
from watcher.feeds.feed import Urgency
from watcher.store.backup import backups, is_good

BUY = booking("buy", "2023-11-14", 10, 80, fees=1)
ROW = (BABA, DEPOT)


@pytest.fixture(autouse=True)
def at_once(monkeypatch):
    monkeypatch.setattr(portfolio_desk, "TELL_S", 0.0)
    monkeypatch.setattr(portfolio_desk, "RATES_S", 0.0)


@pytest.fixture
def held(store):
    """A store in which ten shares of BABA are held."""
    store.portfolio.save_account(ACCOUNT)
    store.portfolio.save_security(security())
    (bought,) = store.portfolio.apply(Change(after=(BUY,))).after
    return bought


@pytest.fixture
def running(service, feed):
    """Tell a story to a connected service."""

    def run(story):
        async def scenario():
            service.show_stored()
            await service.connect(feed)
            try:
                return await story(lambda request: service.carry_out(1, request))
            finally:
                await service.close()

        return asyncio.run(scenario())

    return run


async def turns():
    """Let everything that is due happen."""
    for _ in range(50):
        await asyncio.sleep(0)


def told(audience):
    return audience.queued(PortfolioNews)[-1]


def row(audience, key=ROW):
    return next(one for one in told(audience).rows if one.key == key)


def test_what_is_held_is_told_at_the_start_at_the_last_known_price(held, store, service, audience):
    store.quotes.save_many([quote(price="87.00")])
    service.show_stored()
    shown = row(audience)
    assert (shown.position.value, shown.position.unrealised) == (870, 69)
    assert (shown.day.gain, shown.day.base, shown.since) == (10, 860, date(2023, 11, 14))
    assert (told(audience).totals.value, told(audience).totals.day_ratio) == (870, pytest.approx(10 / 860))
    assert told(audience).base == "USD"


def test_the_source_s_sector_counts_until_the_user_names_one(held, store, service, audience, running):
    store.company_dates.save(BABA, CompanyDates(sector="Consumer Cyclical"))

    async def story(ask):
        assert row(audience).sector == "Consumer Cyclical"
        service.desks.portfolio.sector(BABA, "Retail")
        assert row(audience).sector == "Retail"
        await ask(SaveSecurity(replace(security(), sector="Mine")))
        assert row(audience).sector == "Mine"

    running(story)


@pytest.fixture
def large(monkeypatch):
    """Any portfolio counts as a large one."""
    monkeypatch.setattr(portfolio_loading, "MANY", 0)
    gc.unfreeze()
    yield
    gc.unfreeze()


def loading(service):
    """Have a large portfolio loaded whenever that is wanted."""
    return asyncio.create_task(service.desks.portfolio.keep_loaded())


async def ended(task):
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


@pytest.mark.parametrize("steps", range(6))
def test_a_large_portfolio_is_loaded_while_prices_are_heard(held, service, audience, running, large, steps):
    async def story(ask):
        assert audience.queued(PortfolioNews) == []
        task, waiting = loading(service), asyncio.create_task(ask(ShowLots(BABA, DEPOT)))
        for _ in range(steps):
            await asyncio.sleep(0)
        service.on_quotes([quote(price="87.00")])
        assert len(await waiting) == 1
        assert gc.get_freeze_count() > 0
        await turns()
        later = audience.latest.get(("position", *ROW))
        assert (row(audience) if later is None else later.row).position.value == 870
        await ended(task)

    running(story)


def test_what_is_booked_while_a_large_one_is_read_is_in_it(held, store, service, audience, running, large):
    async def story(_ask):
        task = loading(service)
        await asyncio.sleep(0)
        store.portfolio.apply(Change(after=(booking("buy", "2023-11-15", 5, 90),)))
        await service.desks.portfolio.loaded()
        assert row(audience).position.quantity == 15
        store.portfolio.apply(Change(after=(booking("buy", "2023-11-15", 5, 90),)))
        service.reload()
        await turns()
        assert row(audience).position.quantity == 20
        service.reload()
        await ended(task)

    running(story)


def test_a_large_one_is_read_anew_after_what_changes_all_of_it(
    held, service, audience, running, large, clock
):
    async def story(ask):
        task = loading(service)
        await ask(SaveSecurity(replace(security(), sector="Retail")))
        assert row(audience).sector == "Retail"
        told_before = len(audience.queued(PortfolioNews))
        service.desks.portfolio._wanted.set()
        await turns()
        assert len(audience.queued(PortfolioNews)) == told_before
        clock.forward(86_400)
        service.on_quotes([quote(price="87.00")])
        await turns()
        assert len(audience.queued(PortfolioNews)) > told_before
        await ended(task)

    running(story)


@pytest.mark.parametrize("many", [0, 2])
def test_a_change_of_many_lets_prices_in(held, store, service, audience, running, large, monkeypatch, many):
    monkeypatch.setattr(portfolio_answers, "MANY", many)

    async def story(ask):
        task = loading(service)
        await service.desks.portfolio.loaded()
        more = Change(after=(booking("buy", "2023-11-15", 5, 90),))
        changing = asyncio.create_task(ask(ChangeTransactions(more)))
        await asyncio.sleep(0)
        assert (len(store.portfolio.transactions()), changing.done()) == (1, False)
        done = await changing
        assert row(audience).position.quantity == 15
        undoing = asyncio.create_task(ask(UndoTransactions(done)))
        await asyncio.sleep(0)
        assert undoing.done() is (many == 2)
        undoing.cancel()
        assert (await undoing).after == ()
        await turns()
        assert row(audience).position.quantity == 10
        await ended(task)

    running(story)


def test_a_price_moves_its_row_and_the_totals(held, service, audience, running):
    async def story(_ask):
        service.on_quotes([quote(price="87.00")])
        service.on_quotes([quote("JD", price="30.00")])
        await turns()
        assert audience.latest["position", *ROW].row.position.value == 870
        assert audience.latest["portfolio totals"].totals.value == 870
        later = ExtendedPrice(Decimal(90), OPEN, Session.POST)
        service.on_quotes([quote(price="88.00", seconds=5, extended=later)])
        await turns()

    running(story)
    news = audience.latest["position", *ROW]
    assert (news.row.position.value, news.row.day.extended) == (880, 20)
    assert news.number > told(audience).number
    assert audience.latest["portfolio totals"].totals.extended == 20


def test_shares_bought_today_move_from_their_fill(held, service, audience, running):
    async def story(ask):
        service.on_quotes([quote(price="87.00")])
        day = "2023-11-15T15:00:00+00:00"
        await ask(
            ChangeTransactions(
                Change(
                    after=(
                        booking("buy", day, 5, 85, fees=2),
                        booking("sell", day, 2, 88),
                        booking("dividend", day, amount=3),
                        booking("fee", day, amount=1),
                    )
                )
            )
        )

    running(story)
    day = row(audience).day
    assert day.base == 10 * 86 + 5 * 85
    assert day.gain == 13 * 87 - 10 * 86 - 5 * 85 + 2 * 88 + 3 - 2 - 1


@pytest.mark.parametrize(("opened", "gain"), [("85", 20), (None, None)])
def test_without_a_close_before_the_open_stands_for_it_and_is_marked(
    held, store, service, audience, opened, gain
):
    first = quote(previous_close=None, day_open=None if opened is None else Decimal(opened))
    store.quotes.save_many([first])
    service.show_stored()
    day = row(audience).day
    assert (None if day is None else (day.gain, day.is_from_open)) == (None if gain is None else (gain, True))


def test_positions_are_served_before_what_is_only_listed_and_with_their_rates(store, held, feed, running):
    store.portfolio.save_security(security("0700.HK", "HKD"))
    store.portfolio.apply(Change(after=(replace(BUY, security="0700.HK", currency="HKD"),)))

    async def story(_ask):
        return {one.symbol: one.urgency for one in feed.wanted}

    wanted = running(story)
    assert wanted["BABA"] is wanted["0700.HK"] is wanted["HKD=X"] is Urgency.POSITION


def test_a_rate_moves_every_row_of_its_currency(store, held, service, audience, running):
    store.portfolio.save_security(security("0700.HK", "HKD"))
    store.portfolio.save_prices([DatedPrice("0700.HK", date(2023, 11, 14), Decimal(300))])
    hong_kong = replace(BUY, security="0700.HK", currency="HKD", rate=Decimal("0.125"), rate_to="USD")
    store.portfolio.apply(Change(after=(hong_kong,)))

    async def story(_ask):
        assert "no rate HKD/USD: not in the totals" in row(audience, ("0700.HK", DEPOT)).position.notices
        service.on_quotes([quote("HKD=X", price="7.8", previous_close=None)])
        service.on_quotes([quote("HKD=X", price="8", seconds=1, previous_close=None)])
        await turns()

    running(story)
    assert audience.latest["position", "0700.HK", DEPOT].row.position.value == 375


def test_transactions_are_changed_and_taken_back(held, store, audience, running):
    async def story(ask):
        sale = booking("sell", "2023-11-15", 4, 90)
        done = await ask(ChangeTransactions(Change(after=(sale,))))
        assert row(audience).position.quantity == 6
        assert [one.id for one in told(audience).portfolio.transactions][-1] == done.after[0].id
        with pytest.raises(InputError, match="more than"):
            await ask(ChangeTransactions(Change(after=(replace(sale, quantity=Decimal(7)),))))
        edited = replace(done.after[0], quantity=Decimal(1))
        changed = await ask(ChangeTransactions(Change(done.after, (edited,))))
        assert row(audience).position.quantity == 9
        await ask(UndoTransactions(changed))
        assert row(audience).position.quantity == 6
        await ask(UndoTransactions(done))
        assert row(audience).position.quantity == 10
        await ask(ChangeTransactions(Change(before=(held,))))
        assert told(audience).rows == ()

    running(story)
    assert store.portfolio.transactions() == ()


def test_incremental_changes_come_to_what_a_fresh_start_shows(held, service, audience, running):
    other = Account("Other", "Other", "USD")

    async def story(ask):
        service.on_quotes([quote(price="87.00")])
        changes = [
            booking("deposit", "2023-11-01", amount=5000, security=None),
            booking("sell", "2023-11-15", 4, 90, fees=1),
            booking("spin_off", "2023-11-15", 3, other="NEW", cost_share="0.1"),
            booking("transfer_out", "2023-11-15", 2, link="t"),
            booking("transfer_in", "2023-11-15", 2, link="t", account="Other"),
        ]
        for one in changes:
            await ask(ChangeTransactions(Change(after=(one,)), (other,), (security("NEW"),)))
        return {one.key: one for one in told(audience).rows}, told(audience).totals

    rows, sums = running(story)
    service.desks.portfolio.load()
    assert {one.key: one for one in told(audience).rows} == rows
    assert told(audience).totals == sums
    assert sums.cash == 5000 - 801 + 359


def test_new_accounts_and_securities_come_along(store, audience, running):
    async def story(ask):
        made = await ask(FindSecurity("BABA", "USD"))
        await ask(ChangeTransactions(Change(after=(BUY,)), (ACCOUNT,), (made,)))
        assert (await ask(FindSecurity("BABA"))).id == BABA
        assert len(await ask(ShowLots(BABA, DEPOT))) == 1
        assert await ask(ShowLots(BABA, "nowhere")) == ()

    running(story)
    assert [one.id for one in store.portfolio.securities()] == [BABA]


def test_what_transactions_refer_to_is_changed(held, store, audience, running):
    day = date(2023, 11, 14)

    async def story(ask):
        await ask(SavePrices((DatedPrice(BABA, day, Decimal(90)),)))
        assert row(audience).position.value == 900
        split = Applied(BABA, date(2023, 11, 15), Decimal(2))
        await ask(SaveSplit(split))
        assert row(audience).position.quantity == 20
        await ask(RemoveSplit(split))
        await ask(SaveRates((DatedRate("EUR", "USD", day, Decimal("1.1")),)))
        await ask(SaveAccount(replace(ACCOUNT, method=CostMethod.LIFO)))
        await ask(SaveAccount(Account("Empty", "Empty", "USD")))
        await ask(RemoveAccount("Empty"))
        await ask(SaveSecurity(security(sector="Retail")))

    running(story)
    assert row(audience).position.quantity == 10
    assert told(audience).portfolio.securities[BABA].sector == "Retail"
    assert list(told(audience).portfolio.accounts) == [DEPOT]


@pytest.mark.parametrize(
    "gone",
    [{"account": "Gone"}, {"cash_account": "Gone"}, {"security": "GONE"}, {"other": "GONE"}],
    ids=["its account", "the account of its money", "its security", "the other security"],
)
def test_what_was_removed_while_a_transaction_was_typed_is_the_user_s_to_look_at(held, running, store, gone):
    kind = "rename" if "other" in gone else "buy"
    before = store.portfolio.transactions()

    async def story(ask):
        with pytest.raises(InputError, match="that this needs is not there"):
            await ask(ChangeTransactions(Change(after=(booking(kind, "2023-11-15", 1, 80, **gone),))))

    running(story)
    assert store.portfolio.transactions() == before


def test_an_import_given_up_leaves_nothing_and_one_that_is_whole_is_answered(
    held, tmp_path, running, store, service, monkeypatch
):
    path = tmp_path / "all.json"

    async def story(ask):
        await ask(ExportPortfolio(path))
        preview = await ask(PreviewImport(path, ImportOptions(account="Other")))
        before = store.portfolio.revision()
        giving_up = asyncio.ensure_future(ask(BookImport(preview, "all.json")))
        await asyncio.sleep(0)
        giving_up.cancel()
        with pytest.raises(asyncio.CancelledError):
            await giving_up
        assert store.portfolio.revision() == before
        desk, own = service.desks.portfolio, service.desks.portfolio.reload_own

        async def reload_given_up():
            too_late.cancel()
            await asyncio.sleep(0)
            await own()

        monkeypatch.setattr(desk, "reload_own", reload_given_up)
        too_late = asyncio.ensure_future(ask(BookImport(preview, "all.json")))
        assert (await too_late).added == 1
        again = too_late = asyncio.ensure_future(ask(UndoImport()))
        assert (await again).added == 1

    running(story)


def test_files_are_previewed_booked_undone_and_written(held, tmp_path, audience, running):
    path = tmp_path / "all.json"

    async def story(ask):
        assert await ask(ExportPortfolio(path)) == 1
        with pytest.raises(InputError, match="neither"):
            await ask(ExportPortfolio(tmp_path / "all.xls"))
        preview = await ask(PreviewImport(path, ImportOptions(account="Other")))
        assert (len(preview.new), audience.queued(PortfolioNews)[-1].runs) == (1, ())
        run = await ask(BookImport(preview, "all.json"))
        assert told(audience).runs == (run,)
        assert {one.key for one in told(audience).rows} == {ROW, (BABA, "Other")}
        assert await ask(UndoImport()) == run
        assert {one.key for one in told(audience).rows} == {ROW}

    running(story)


def test_realised_gains_are_written_as_a_table_without_formulas(held, store, tmp_path, running):
    store.portfolio.save_account(Account(DEPOT, "=1+1", "USD"))
    store.portfolio.apply(Change(after=(booking("sell", "2023-11-15", 4, 90, fees=1),)))

    async def story(ask):
        assert await ask(ExportRealised(tmp_path / "2022.csv", 2022)) == 0
        assert await ask(ExportRealised(tmp_path / "all.csv")) == 1

    running(story)
    heading, lot = (tmp_path / "all.csv").read_text().splitlines()
    assert heading == "Symbol,ISIN,Account,Opened,Closed,Quantity,Proceeds,Cost,Gain,Currency"
    assert lot == "BABA,,'=1+1,2023-11-14,2023-11-15,4,359.00,320.40,38.60,USD"
    assert (tmp_path / "2022.csv").read_text().splitlines() == [heading]


def test_a_table_that_nobody_knows_is_read_by_the_columns_that_are_said(tmp_path, store, running):
    path = tmp_path / "bank.csv"
    path.write_text("When,What,Paper,How many,Each,In\n2023-11-01,buy,BABA,5,75.50,USD\n")
    columns = {
        "date": "When",
        "type": "What",
        "symbol": "Paper",
        "quantity": "How many",
        "price": "Each",
        "currency": "In",
    }

    async def story(ask):
        found = await ask(ReadColumns(path))
        assert (found.titles[0], found.sample[0][2], found.guessed) == ("When", "BABA", {})
        preview = await ask(PreviewImport(path, ImportOptions(columns=columns)))
        await ask(BookImport(preview, "bank.csv", heading=found.heading, columns=columns))
        again = await ask(PreviewImport(path, ImportOptions()))
        assert len(again.duplicates) == 1
        assert await ask(BookImport(preview, "bank.csv")) is None
        (before,) = backups(store.path)
        assert is_good(before.path)
        assert "before-import" in before.path.name
        path.write_text("nothing")
        with pytest.raises(InputError, match="no heading"):
            await ask(ReadColumns(path))
        path.write_bytes(bytes(range(256)) * 20)
        with pytest.raises(InputError):
            await ask(PreviewImport(path, ImportOptions()))

    running(story)
    assert len(store.portfolio.transactions()) == 1


def test_the_course_is_drawn_at_once(held, store, running):
    store.portfolio.save_prices([DatedPrice(BABA, date(2023, 11, 14), Decimal(88))])

    async def story(ask):
        drawn = await ask(DrawCourse())
        assert (drawn.currency, drawn.course.values.tolist()) == ("USD", [0, 880, 880])
        assert drawn.index[-1] == pytest.approx(880 / 801)
        assert len((await ask(DrawCourse(date(2023, 11, 15), date(2023, 11, 15)))).index) == 1

    running(story)


def test_a_period_is_measured_beside_a_benchmark(held, store, service, running, audience):
    days = np.array([1699968600, 1700055000])
    bars = Bars.of(days, *([[80.0, 88.0]] * 4), [1, 1])
    store.instruments.save_many([instrument()])
    store.bars.save(BarsKey("BABA", Interval.D1), bars)
    store.portfolio.apply(Change(after=(booking("dividend", "2023-11-15", amount=5, taxes=1),)))

    async def story(ask):
        found = await ask(MeasurePerformance(benchmarks=(("BABA",),)))
        assert row(audience).income.ratio == pytest.approx(5 / 801)
        assert found.performance.value_end == 880
        assert found.performance.gains.total == 880 - 801 + 4
        assert [one.twr for one in (*found.years, *found.months)] == [
            pytest.approx(found.performance.twr)
        ] * 2
        assert [(one.gross, one.net) for one in found.dividends] == [(5, 4)]
        assert found.benchmarks[0].total == pytest.approx(0.1)
        alone = await ask(MeasurePerformance(of=("JD",)))
        assert (alone.performance.value_end, alone.dividends, alone.benchmarks) == (0, (), ())
        with pytest.raises(InputError, match="before it begins"):
            await ask(DrawCourse(date(2023, 12, 1), date(2023, 11, 1)))
        with pytest.raises(InputError, match="before it begins"):
            await ask(MeasurePerformance(date(2023, 12, 1), date(2023, 11, 1)))

    running(story)


def test_methods_stand_side_by_side_and_gains_are_listed(held, store, running):
    more = (booking("buy", "2023-11-14", 10, 90), booking("sell", "2023-11-15", 10, 100))
    store.portfolio.apply(Change(after=more))

    async def story(ask):
        by_method = await ask(CompareMethods())
        assert by_method[CostMethod.FIFO][0].realised == 199
        assert by_method[CostMethod.HIGHEST][0].realised == 100
        (lot,) = await ask(ListRealised())
        assert (lot.proceeds, lot.cost, lot.gain, lot.currency) == (1000, 801, 199, "USD")

    running(story)


def test_splits_and_dividends_of_what_was_held_are_proposed_and_may_be_dismissed(
    held, service, audience, running
):
    def start(day):
        return int(datetime(2023, 11, day, 14, 30, tzinfo=UTC).timestamp())

    async def story(ask):
        service._on_splits("BABA", [Split(start(15), 8.0), Split(start(1), 2.0)])
        service._on_dividends("BABA", [Dividend(start(15), 0.5), Dividend(start(14), 0.5)])
        service._on_dividends("JD", [Dividend(start(15), 0.5)])
        split, dividend = sorted(told(audience).proposals, key=lambda one: one.ratio is None)
        assert (split.ratio, split.day) == (8, date(2023, 11, 15))
        assert (dividend.amount, dividend.quantity) == (Decimal("0.5"), 10)
        await ask(ChangeTransactions(Change(after=(booking("dividend", "2023-11-20", amount=5),))))
        assert [one.ratio for one in told(audience).proposals] == [8]
        await ask(DismissProposal(BABA, date(2023, 11, 15)))
        assert told(audience).proposals == ()

    running(story)


def test_another_program_and_other_settings_are_noticed(held, elsewhere, service, audience, clock, running):
    async def story(ask):
        count = len(audience.queued(PortfolioNews))
        service.reload()
        assert len(audience.queued(PortfolioNews)) == count
        elsewhere.portfolio.apply(Change(after=(booking("buy", "2023-11-15", 1, 80),)))
        service.reload()
        assert row(audience).position.quantity == 11
        desk = service.desks.portfolio
        desk._parts = desk._loading._parts = replace(
            desk._parts, portfolio=lambda: Settings("EUR", "Asia/Tokyo")
        )
        await ask(ReadPortfolioSettings())
        assert (told(audience).base, told(audience).zone) == ("EUR", "Asia/Tokyo")
        clock.forward(86_400)
        service.on_quotes([quote(price="87.00", seconds=60)])
        await turns()

    running(story)
    assert str(service.desks.portfolio.live.today) == "2023-11-16"


def test_closes_are_brought_up_to_date_in_the_background(held, service, feed, audience, running):
    bars = Bars.of(np.array([1699968600]), [80.0], [80.0], [80.0], [84.0], [1])
    feed.histories["BABA", Interval.D1] = bars

    async def story(_ask):
        task = asyncio.ensure_future(service.desks.portfolio.keep_closes(service.desks.history))
        await turns()
        task.cancel()

    running(story)
    assert audience.latest["position", *ROW].row.position.value == 840


@pytest.mark.parametrize("is_sold", [False, True])
def test_what_was_bought_abroad_has_its_cost_as_soon_as_the_rates_come(
    held, store, service, feed, audience, running, is_sold
):
    store.portfolio.save_security(security("0700.HK", "HKD"))
    abroad = replace(BUY, security="0700.HK", currency="HKD", fees=Decimal(0))
    sold = replace(booking("sell", "2023-11-15", 10, 80), security="0700.HK", currency="HKD")
    store.portfolio.apply(Change(after=(abroad, sold) if is_sold else (abroad,)))
    feed.known["HKD=X"] = instrument("HKD=X", currency="HKD", time_zone="UTC")
    days = [int(datetime(2023, 11, day, tzinfo=UTC).timestamp()) for day in (13, 14, 15)]
    rates = [7.5, 8.0, 10.0]
    feed.histories["HKD=X", Interval.D1] = Bars.of(days, rates, rates, rates, rates, [0, 0, 0])

    async def story(_ask):
        before = row(audience, ("0700.HK", DEPOT)).position
        task = asyncio.ensure_future(service.desks.portfolio.keep_closes(service.desks.history))
        await turns()
        task.cancel()
        return before, row(audience, ("0700.HK", DEPOT)).position

    before, after = running(story)
    assert any("no rate HKD/USD of" in notice for notice in before.notices)
    assert not any("no rate HKD/USD of" in notice for notice in after.notices)
    # 800 HKD at 8 when bought, at 10 when sold
    assert (after.realised if is_sold else after.cost) == (-20 if is_sold else 100)


def test_a_disk_that_refuses_stops_no_prices(held, service, disk, audience, running, monkeypatch, caplog):
    async def story(_ask):
        def refuse(*_):
            raise StoreError("The disk is full.", "Free some space.")

        caplog.set_level("INFO")
        with monkeypatch.context() as patched:
            patched.setattr(service.desks.portfolio.live, "hear", refuse)
            service.on_quotes([quote(price="87.00")])
            await turns()
        assert "The portfolio could not be valued: The disk is full." in caplog.text
        service.on_quotes([quote(price="88.00", seconds=1)])
        await turns()

    running(story)
    assert audience.latest["position", *ROW].row.position.value == 880


def test_what_the_source_does_not_answer_is_asked_again_later(held, service, feed, running):
    async def story(_ask):
        feed.broken = FeedError("Yahoo is down.")
        task = asyncio.ensure_future(service.desks.portfolio.keep_closes(service.desks.history))
        await turns()
        asked = len(feed.asked)
        service.desks.portfolio._changed()
        await turns()
        task.cancel()
        return asked, len(feed.asked)

    before, after = running(story)
    assert before == after == 1


def test_closes_are_asked_for_soon_after_the_source_rested(held, service, feed, running, monkeypatch):
    monkeypatch.setattr(portfolio_closes, "REST_S", 0.001)

    async def story(_ask):
        feed.broken = RestingError("Yahoo does not answer.")
        task = asyncio.ensure_future(service.desks.portfolio.keep_closes(service.desks.history))
        await until(lambda: len(feed.asked) >= 3)
        feed.broken = None
        asked = len(feed.asked)
        await until(lambda: len(feed.asked) > asked)
        await asyncio.sleep(0.05)
        task.cancel()
        return len(feed.asked) - asked

    assert running(story) == 1


def test_closes_that_could_not_be_had_are_asked_for_within_the_hour(held, service, feed, clock, running):
    async def story(_ask):
        feed.broken = FeedError("Yahoo is down.")
        task = asyncio.ensure_future(service.desks.portfolio.keep_closes(service.desks.history))
        counts = []
        for seconds in (0, 3_500, 200, -20_000):
            clock.forward(seconds)
            service.desks.portfolio._changed()
            await turns()
            counts.append(len(feed.asked))
        task.cancel()
        return counts

    assert running(story) == [1, 1, 2, 3]


def test_alerts_are_told_what_is_held_over_all_accounts(held, store, service):
    assert service.desks.portfolio.held() is None
    store.portfolio.save_account(Account("Other", "Other", "USD"))
    gold = security("Gold", symbol=None, by_hand=True)
    store.portfolio.save_security(gold)
    more = [replace(BUY, account="Other", price=Decimal(90)), replace(BUY, security="Gold")]
    store.portfolio.apply(Change(after=tuple(more)))
    service.show_stored()
    found = service.desks.alerts.live_holdings()
    (one,) = found.by_symbol.values()
    assert (one.symbol, one.quantity, one.average_cost, found.currency) == (BABA, 20, 85, "USD")


def test_alerts_have_the_day_that_the_positions_show(held, store, service, audience, running):
    store.portfolio.save_security(security("0700.HK", "HKD"))
    store.portfolio.save_security(security("JD"))
    today = "2023-11-15T15:00:00+00:00"
    more = [
        replace(BUY, security="0700.HK", currency="HKD", rate=Decimal("0.125"), rate_to="USD"),
        replace(BUY, security="JD"),
        booking("sell", today, 10, 90, fees=1, security="JD"),
        booking("sell", today, 4, 88, fees=1),
    ]
    store.portfolio.apply(Change(after=tuple(more)))
    day = date(2023, 11, 15)

    async def story(_ask):
        book = service.desks.alerts.live_holdings().days
        service.on_quotes([quote("0700.HK", price="305", currency="HKD", previous_close=Decimal(300))])
        service.on_quotes([quote(price="87.00"), quote("JD", price="30.00", previous_close=Decimal(29))])
        service.on_quotes([quote("HKD=X", price="8", previous_close=None)])
        await turns()
        local = ("0700.HK", Decimal(305), Decimal(300), "HKD", day)
        assert book.gained(*local) is None
        (row,) = [one for one in service.desks.portfolio.live.rows if one.key == ("0700.HK", DEPOT)]
        assert "no rate HKD/USD" in row.day_unknown
        store.portfolio.save_rates([DatedRate("HKD", "USD", date(2023, 11, 14), Decimal("0.12"))])
        await service.desks.portfolio.rates_changed()
        service.on_quotes([quote("HKD=X", price="8", seconds=5, previous_close=None)])
        await turns()
        # 3,050 at an eighth, less 3,000 at 0.12.
        assert book.gained(*local) == (Decimal("21.25"), 360, 10)
        parts = (
            book.gained(*local),
            book.gained("BABA", Decimal(87), Decimal(86), "USD", day),
            book.sold(day),
        )
        totals = service.desks.portfolio.live.totals
        assert sum(one.gain for one in parts) == totals.day_gain
        assert sum(one.base for one in parts) == totals.day_base

    running(story)


def test_the_portfolio_is_not_used_before_it_is_loaded(service):
    assert (
        service.desks.portfolio.days.gained(BABA, Decimal(87), Decimal(86), "USD", date(2023, 11, 15)) is None
    )
    assert service.desks.portfolio.days.sold(date(2023, 11, 15)).gain == 0
    with pytest.raises(RuntimeError, match="before it is loaded"):
        _ = service.desks.portfolio.live
    service.desks.portfolio.hear("BABA")
    service.desks.portfolio.close()


def test_what_is_wrong_with_a_file_is_said_row_by_row(held, tmp_path, running):
    path = tmp_path / "broker.json"
    bad = {
        "time": "2023-11-14T00:00:00+00:00",
        "kind": "buy",
        "account": "D",
        "security": "S",
        "currency": "USD",
    }
    zero = bad | {"quantity": "0", "price": "0"}
    spin = bad | {"kind": "spin_off", "quantity": "1", "other": "T", "cost_share": "0.1"}
    path.write_text(
        json.dumps(
            {
                "format": "watcher portfolio",
                "version": 1,
                "accounts": [{"id": "D", "currency": "USD"}],
                "securities": [
                    {"id": "S", "symbol": "BABA", "currency": "USD"},
                    {"id": "T", "isin": "US0000000001", "currency": "USD"},
                    {"id": "U", "isin": "US0000000002", "currency": "USD"},
                ],
                "splits": [{"security": "S", "day": "2023-11-15", "ratio": "2"}],
                "prices": [{"security": "U", "day": "2023-11-15", "price": "2"}],
                "transactions": [bad, zero, spin],
            }
        )
    )

    async def story(ask):
        preview = await ask(PreviewImport(path, ImportOptions()))
        assert [row.reason for row in preview.rejected] == ["the quantity is missing"]
        assert [row.reason for row in preview.ignored] == ["it moves neither units nor money"]
        # The file's S is what is held as BABA here.
        assert {row.transaction.security for row in preview.rows if hasattr(row, "transaction")} == {BABA}
        assert [need.isin for need in preview.needs] == ["US0000000001"]
        with pytest.raises(InputError):
            await ask(PreviewImport(path, ImportOptions(account=" ")))
        with pytest.raises(InputError, match="cannot be used, the first at transactions"):
            await ask(BookImport(preview, "broker.json"))
        assert (await ask(BookImport(preview, "broker.json", skip_bad=True))).added == 1

    running(story)
