"""From the outbox to the user, each channel on its own, over a real store."""

import asyncio
from dataclasses import replace
from datetime import time, timedelta
from decimal import Decimal

import pytest

from tests.making import StillClock, at
from watcher.domain.alerts.alert import AlertId, Firing, Label, Outcome
from watcher.domain.alerts.condition_json import condition_from_json
from watcher.domain.alerts.conditions import Side, SideKind
from watcher.domain.channels import Share
from watcher.domain.errors import StoreError
from watcher.domain.quiet import QuietHours
from watcher.domain.quote import Session
from watcher.engine.delivery import FIRST_RETRY_S, Delivery, Rules
from watcher.engine.wording import Unchecked, Wording
from watcher.notify.channel import Choice, DeliveryError
from watcher.store.store import Store

TOLD = "BABA below 75.00: 74.10"


class Wire:
    """A channel that keeps what it was given; `broken` makes it fail."""

    def __init__(self, name="desktop", *, share=Share.NOTE, keeps_trying=True):
        self.name = name
        self.share = share
        self.keeps_trying = keeps_trying
        self.sent = []
        self.tried = 0
        self.closed = 0
        self.broken = False

    async def send(self, message):
        self.tried += 1
        if self.broken:
            raise DeliveryError("No daemon.")
        self.sent.append(message)

    async def aclose(self):
        self.closed += 1

    @property
    def titles(self):
        return [message.title for message in self.sent]


class House:
    """The rules, as the test sets them."""

    def __init__(self):
        self.quiet = None
        self.every_s = 0
        self.muted_until = None
        self.is_discreet = False

    def rules(self):
        return Rules(
            lambda: self.quiet, lambda _: self.every_s, lambda _: self.muted_until, lambda: self.is_discreet
        )


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
def house():
    return House()


@pytest.fixture
def store(tmp_path, clock):
    with Store.open(tmp_path / "watcher.db", clock.now) as opened:
        yield opened


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr("watcher.engine.delivery.GROUP_S", 0.02)
    monkeypatch.setattr("watcher.engine.delivery.SHORTEST_WAIT_S", 0.001)


def commit(store, *firings, channels=("desktop",)):
    store.alerts.commit_outcome(Outcome(firings=firings), channels)


async def until(holds):
    async with asyncio.timeout(30):
        while not holds():  # noqa: ASYNC110 - what is waited for has no event of its own
            await asyncio.sleep(0)


async def turns(count=60):
    """Let the loop go round: what were to happen would have happened."""
    for _ in range(count):
        await asyncio.sleep(0)


@pytest.fixture
def deliver(store, clock, house):
    """Tell a story while the outbox is at work on these channels."""

    def run(wires, story):
        async def scenario():
            wording = Wording(lambda _: 2, lambda _: "", (Choice.SNOOZE,))
            delivery = Delivery(store.outbox, clock, wording, house.rules())
            for wire in wires:
                delivery.add(wire)
            running = asyncio.ensure_future(delivery.run())
            await asyncio.sleep(0)
            try:
                await story(delivery)
            finally:
                running.cancel()
                await asyncio.wait([running])
            assert running.cancelled(), running.exception()
            await delivery.aclose()

        asyncio.run(scenario())

    return run


def test_a_fire_is_sent_once_and_receipted(store, deliver):
    wire = Wire()

    async def story(delivery):
        commit(store, firing())
        delivery.kick()
        await until(lambda: wire.sent and not store.outbox.pending())
        delivery.kick()
        await turns()

    deliver([wire], story)
    assert wire.titles == [TOLD]
    (message,) = wire.sent
    assert message.subject.symbol == "BABA"
    assert message.choices == (Choice.SNOOZE,)
    assert not message.is_silent
    assert wire.closed == 1


def test_what_an_earlier_run_left_is_told_late_and_makes_no_sound(store, deliver):
    commit(store, firing(), channels=("desktop", "sound"))
    wire, sound = Wire(), Wire("sound", keeps_trying=False)

    async def story(_delivery):
        await until(lambda: bool(wire.sent) and not store.outbox.pending())

    deliver([wire, sound], story)
    assert wire.titles == [f"{TOLD}, told late"]
    assert wire.sent[0].is_silent
    assert sound.tried == 0


def test_what_failed_before_a_restart_waits_for_its_next_try(store, clock, deliver):
    commit(store, firing())
    (row,) = store.outbox.pending()
    store.outbox.mark_failed([row.id], clock.now(), clock.now() + timedelta(seconds=5), "No daemon.")
    wire = Wire()

    async def story(_delivery):
        await turns()
        assert wire.tried == 0
        clock.forward(5)
        await until(lambda: bool(wire.sent))

    deliver([wire], story)
    assert store.outbox.pending() == ()


def test_those_that_follow_within_the_pause_come_together(store, deliver):
    wire = Wire()

    async def story(delivery):
        commit(store, firing(1))
        delivery.kick()
        await until(lambda: len(wire.sent) == 1)
        for sequence in (2, 3):
            commit(store, firing(sequence))
            delivery.kick()
        await until(lambda: len(wire.sent) == 2)

    deliver([wire], story)
    assert wire.titles[1] == f"{TOLD} and 1 more"
    assert len(wire.sent[1].body.splitlines()) == 2


def test_a_channel_that_fails_is_tried_again_later_and_holds_up_no_other(store, clock, deliver):
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

    deliver([dead, well], story)
    assert store.outbox.pending() == ()
    assert store.outbox.last_errors() == {"desktop": "", "phone": ""}


def test_a_sound_that_failed_is_given_up(store, deliver):
    sound = Wire("sound", keeps_trying=False)
    sound.broken = True

    async def story(delivery):
        commit(store, firing(), channels=("sound",))
        delivery.kick()
        await until(lambda: sound.tried and not store.outbox.pending())

    deliver([sound], story)
    assert store.outbox.last_errors() == {"sound": "No daemon."}


def test_an_outbox_that_cannot_be_read_is_tried_again(clock, house, expect_log):
    class Broken:
        def __init__(self):
            self.asked = 0

        def last_id(self):
            raise StoreError("The disk is gone.")

        def pending(self, channel):
            self.asked += 1
            raise StoreError("The disk is gone.")

    expect_log("The outbox cannot be used: The disk is gone.")
    outbox = Broken()
    wire = Wire()

    async def scenario():
        delivery = Delivery(outbox, clock, Wording(lambda _: 2, lambda _: "", ()), house.rules())
        delivery.add(wire)
        running = asyncio.ensure_future(delivery.run())
        await until(lambda: outbox.asked == 1)
        delivery.kick()
        await until(lambda: outbox.asked == 2)
        running.cancel()
        await asyncio.wait([running])

    asyncio.run(scenario())
    assert wire.tried == 0


def test_what_was_sent_is_not_sent_again_while_the_disk_refuses_its_receipt(
    store, deliver, monkeypatch, expect_log
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

    deliver([wire], story)
    assert len(wire.sent) == 1


# ---- late


def test_what_is_found_while_catching_up_is_one_silent_digest(store, deliver):
    wire = Wire()
    late = frozenset({Label.LATE})

    async def story(delivery):
        delivery.hold()
        commit(store, firing(1, labels=late))
        delivery.kick()
        commit(store, firing(2))
        delivery.kick()
        await until(lambda: len(wire.sent) == 1)
        commit(store, firing(3, "JD", labels=late))
        delivery.release([Unchecked("PDD", at(-3600), at())])
        await until(lambda: len(wire.sent) == 2)

    deliver([wire], story)
    assert wire.titles == [TOLD, f"{TOLD} and 1 more, found late"]
    digest = wire.sent[1]
    assert digest.is_silent
    assert digest.body.splitlines()[-1].startswith("Could not be checked: PDD from ")


def test_catching_up_that_does_not_end_holds_nothing_for_ever(store, deliver, monkeypatch):
    monkeypatch.setattr("watcher.engine.delivery.HELD_S", 0.01)
    wire = Wire()

    async def story(delivery):
        delivery.hold()
        commit(store, firing(labels=frozenset({Label.LATE})))
        delivery.kick()
        await until(lambda: bool(wire.sent))

    deliver([wire], story)
    assert wire.titles == [f"{TOLD}, found late"]


# ---- quiet hours


def test_quiet_hours_are_kept_and_what_piled_up_is_one_digest(store, clock, house, deliver):
    house.quiet = QuietHours(time(14), time(15), "UTC")
    wire = Wire()

    async def story(delivery):
        for sequence in (1, 2):
            commit(store, firing(sequence))
            delivery.kick()
        await turns()
        assert wire.tried == 0
        clock.forward(1800)
        await until(lambda: bool(wire.sent))

    deliver([wire], story)
    assert wire.titles == [f"{TOLD} and 1 more, told late"]
    assert wire.sent[0].is_silent


# ---- reminders


def test_it_is_told_again_until_somebody_has_seen_it(store, clock, house, deliver):
    house.every_s = 600
    wire = Wire()

    async def story(delivery):
        commit(store, firing())
        delivery.kick()
        await until(lambda: len(wire.sent) == 1)
        for count in (2, 3):
            clock.forward(600)
            delivery.kick()
            await until(lambda count=count: len(wire.sent) == count)
        store.firings.mark_read(["a"])
        clock.forward(600)
        delivery.kick()
        await turns()

    deliver([wire], story)
    assert wire.titles == [TOLD] * 3
    assert [m.body.splitlines()[0] for m in wire.sent[1:]] == ["Not acknowledged yet."] * 2
    assert store.outbox.reminders() == ()


def test_a_reminder_of_a_snoozed_alert_waits_and_one_of_a_removed_alert_ends(store, clock, house, deliver):
    house.every_s = 600
    wire = Wire()

    async def story(delivery):
        commit(store, firing())
        delivery.kick()
        await until(lambda: len(wire.sent) == 1 and store.outbox.reminders())
        house.muted_until = clock.now() + timedelta(hours=1)
        clock.forward(600)
        delivery.kick()
        await turns()
        assert len(wire.sent) == 1
        clock.forward(3600)
        delivery.kick()
        await until(lambda: len(wire.sent) == 2)
        house.every_s = 0
        await until(lambda: not store.outbox.reminders() or delivery.kick())

    deliver([wire], story)
    assert wire.titles == [TOLD, TOLD]


@pytest.mark.parametrize("every_s", [0, 600])
def test_a_clock_that_is_set_back_holds_nothing_up(store, clock, house, deliver, every_s):
    house.every_s = every_s
    wire = Wire()
    wire.broken = not every_s

    async def story(delivery):
        commit(store, firing())
        delivery.kick()
        await until(lambda: store.outbox.reminders() if every_s else wire.tried == 1)
        wire.broken = False
        clock.forward(-8 * 3600)
        delivery.kick()
        await until(lambda: len(wire.sent) == (2 if every_s else 1))

    deliver([wire], story)


def test_a_reminder_that_fails_comes_later(store, clock, house, deliver):
    house.every_s = 600
    wire = Wire()

    async def story(delivery):
        commit(store, firing())
        delivery.kick()
        await until(lambda: store.outbox.reminders())
        wire.broken = True
        clock.forward(600)
        delivery.kick()
        await until(lambda: wire.tried == 2)
        (row,) = store.outbox.reminders()
        assert row.next_try == clock.now() + timedelta(seconds=FIRST_RETRY_S)
        wire.broken = False
        clock.forward(FIRST_RETRY_S)
        delivery.kick()
        await until(lambda: len(wire.sent) == 2)

    deliver([wire], story)
    assert store.outbox.pending() == ()


# ---- channels that come and go


def test_channels_come_and_go_while_it_runs(store, deliver):
    first, second = Wire("phone"), Wire("mail")

    async def story(delivery):
        await delivery.use([second])
        assert delivery.channel_names == ("mail",)
        commit(store, firing(), channels=delivery.channel_names)
        delivery.kick()
        await until(lambda: bool(second.sent))
        await delivery.use([])

    deliver([first], story)
    assert (first.sent, first.closed, second.closed) == ([], 1, 1)


def test_while_others_look_on_nothing_is_shown_here_and_all_of_it_afterwards(store, deliver):
    here, phone = Wire("desktop"), Wire("phone")

    async def story(delivery):
        delivery.keep_quiet(True)
        commit(store, firing(), channels=("desktop", "phone"))
        delivery.kick()
        await until(lambda: phone.sent)
        await turns()
        assert here.sent == []
        delivery.keep_quiet(False)
        await until(lambda: here.sent)

    deliver([here, phone], story)
    assert here.titles == phone.titles == [TOLD]


def test_a_discreet_user_is_told_here_that_it_fired_and_elsewhere_how_much(store, house, deliver):
    here, phone = Wire("desktop", share=Share.HOLDINGS), Wire("phone", share=Share.HOLDINGS)
    house.is_discreet = True
    condition = condition_from_json(
        {"kind": "position", "metric": "pnl", "comparison": "at_least", "threshold": "20000"}
    )

    async def story(delivery):
        commit(store, replace(firing(), condition=condition), channels=("desktop", "phone"))
        delivery.kick()
        await until(lambda: here.sent and phone.sent)

    deliver([here, phone], story)
    assert here.titles == ["BABA alert on your holdings fired"]
    assert "20,000" in phone.titles[0]
