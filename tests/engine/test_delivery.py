"""From the outbox to the user, each channel on its own, over a real store."""

import asyncio
from datetime import timedelta
from decimal import Decimal

import pytest

from tests.making import StillClock, at, instrument
from watcher.domain.alerts.alert import AlertId, Firing, Label, Outcome
from watcher.domain.alerts.conditions import Side, SideKind
from watcher.domain.errors import StoreError
from watcher.domain.quote import Session
from watcher.engine.delivery import FIRST_RETRY_S, GROUP_S, LINES, Delivery, compose
from watcher.notify.channel import DeliveryError
from watcher.store.store import Store


class Wire:
    """A channel that keeps what it was given; `broken` makes it fail."""

    def __init__(self, name="desktop"):
        self.name = name
        self.sent = []
        self.tried = 0
        self.broken = False
        self.arrived = asyncio.Event()

    async def send(self, message):
        self.tried += 1
        self.arrived.set()
        if self.broken:
            raise DeliveryError("No daemon.")
        self.sent.append(message)


def firing(sequence=1, symbol="BABA", price="74.10", **more):
    condition = Side(SideKind.BELOW, Decimal(75))
    return Firing(
        AlertId("a"), symbol, sequence, condition, Decimal(price), at(), at(), Session.REGULAR, **more
    )


class Rushing(StillClock):
    """A clock on which ten seconds take a hundredth of one."""

    def real_seconds(self, seconds):
        return seconds / 1000


@pytest.fixture
def clock():
    return Rushing()


@pytest.fixture
def store(tmp_path, clock):
    with Store.open(tmp_path / "watcher.db", clock.now) as opened:
        yield opened


@pytest.fixture
def quick(monkeypatch):
    monkeypatch.setattr("watcher.engine.delivery.GROUP_S", 0.02)


def commit(store, *firings, channels=("desktop",)):
    store.alerts.commit_outcome(Outcome(firings=firings), channels)


async def until(holds):
    async with asyncio.timeout(5):
        while not holds():  # noqa: ASYNC110 - what is waited for has no event of its own
            await asyncio.sleep(0)


def deliver(store, clock, wires, story):
    async def scenario():
        delivery = Delivery(store.outbox, {w.name: w for w in wires}, clock, {"BABA": instrument()}.get)
        running = asyncio.ensure_future(delivery.run())
        try:
            await story(delivery)
        finally:
            running.cancel()
            await asyncio.wait([running])

    asyncio.run(scenario())


def test_a_fire_is_sent_once_and_receipted(store, clock, quick):
    wire = Wire()

    async def story(delivery):
        commit(store, firing())
        delivery.kick()
        await until(lambda: wire.sent and not store.outbox.pending())
        delivery.kick()
        await asyncio.sleep(0.05)

    deliver(store, clock, [wire], story)
    assert [message.title for message in wire.sent] == ["BABA below 75.00: 74.10"]


def test_what_an_earlier_run_left_goes_first(store, clock, quick):
    commit(store, firing())
    wire = Wire()

    async def story(_delivery):
        await until(lambda: bool(wire.sent))

    deliver(store, clock, [wire], story)
    assert store.outbox.pending() == ()


def test_what_failed_before_a_restart_waits_for_its_next_try(store, clock, quick):
    commit(store, firing())
    (row,) = store.outbox.pending()
    store.outbox.mark_failed([row.id], clock.now(), clock.now() + timedelta(seconds=5), "No daemon.")
    wire = Wire()

    async def story(_delivery):
        await asyncio.sleep(0.01)
        assert wire.tried == 0
        clock.forward(5)
        await until(lambda: bool(wire.sent))

    deliver(store, clock, [wire], story)
    assert store.outbox.pending() == ()


def test_those_that_follow_within_the_pause_come_together(store, clock, monkeypatch):
    monkeypatch.setattr("watcher.engine.delivery.GROUP_S", 0.3)
    wire = Wire()

    async def story(delivery):
        commit(store, firing(1))
        delivery.kick()
        await until(lambda: len(wire.sent) == 1)
        for sequence in (2, 3):
            commit(store, firing(sequence))
            delivery.kick()
        await until(lambda: len(wire.sent) == 2)

    deliver(store, clock, [wire], story)
    assert wire.sent[1].title == "2 alerts fired"
    assert wire.sent[1].body.splitlines() == ["BABA below 75.00: 74.10"] * 2


def test_a_channel_that_fails_is_tried_again_later_and_holds_up_no_other(store, clock, quick):
    dead, well = Wire("desktop"), Wire("phone")
    dead.broken = True

    async def story(delivery):
        commit(store, firing(), channels=("desktop", "phone"))
        delivery.kick()
        await until(lambda: well.sent and dead.tried)
        (row,) = store.outbox.pending()
        assert (row.channel, row.attempts) == ("desktop", 1)
        assert (row.next_try - clock.now()).total_seconds() == FIRST_RETRY_S
        dead.broken = False
        clock.forward(FIRST_RETRY_S)
        await until(lambda: bool(dead.sent))

    deliver(store, clock, [dead, well], story)
    assert store.outbox.pending() == ()


def test_an_outbox_that_cannot_be_read_is_tried_again(clock, expect_log):
    class Broken:
        def __init__(self):
            self.asked = 0

        def pending(self):
            self.asked += 1
            raise StoreError("The disk is gone.")

    expect_log("The outbox cannot be used: The disk is gone.")
    outbox = Broken()
    wire = Wire()

    async def scenario():
        delivery = Delivery(outbox, {wire.name: wire}, clock, {}.get)
        running = asyncio.ensure_future(delivery.run())
        await until(lambda: outbox.asked == 1)
        delivery.kick()
        await until(lambda: outbox.asked == 2)
        running.cancel()
        await asyncio.wait([running])

    asyncio.run(scenario())
    assert wire.tried == 0


def test_what_was_sent_is_not_sent_again_while_the_disk_refuses_its_receipt(
    store, clock, quick, monkeypatch, expect_log
):
    monkeypatch.setattr("watcher.engine.delivery.DISK_RETRY_S", 0.02)
    expect_log("The outbox cannot be used: The disk is full")
    wire = Wire()

    async def story(delivery):
        commit(store, firing())
        monkeypatch.setattr(store.outbox, "mark_sent", refuse)
        delivery.kick()
        await until(lambda: len(refused) > 2)
        monkeypatch.undo()
        await until(lambda: not store.outbox.pending())

    refused = []

    def refuse(*arguments):
        refused.append(arguments)
        raise StoreError("The disk is full.")

    deliver(store, clock, [wire], story)
    assert len(wire.sent) == 1


def test_a_notification_has_at_most_five_lines():
    message = compose([firing(n) for n in range(LINES + 3)], {}.get)
    assert message.title == "8 alerts fired"
    assert len(message.body.splitlines()) == LINES + 1
    assert message.body.endswith("… and 3 more")


def test_a_fire_says_how_it_came_about():
    told = firing(
        direction="down", labels=frozenset({Label.GAPPED, Label.LATE}), returned=True, note="<b>buy</b>"
    )
    message = compose([told], {"BABA": instrument()}.get)
    assert message.title == "BABA below 75.00: 74.10 ▼"
    when, how, note = message.body.splitlines()
    assert when == "2023-11-15 14:30:00 UTC, regular session"
    assert how == "gapped: the level itself was not traded, found late, the price has come back since"
    assert note == "<b>buy</b>"
    assert GROUP_S == 10
