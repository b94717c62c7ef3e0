"""Notifications to a desktop, over a real bus; and what becomes of them where there is none."""

import asyncio
import time

import pytest

from watcher import APP_ID
from watcher.notify import bus as bus_module
from watcher.notify import desktop
from watcher.notify.channel import Choice, DeliveryError, Message, Subject
from watcher.notify.desktop import DesktopChannel

MESSAGE = Message("BABA below 75.00: 74.10 ▼", "regular session\n<b>buy</b> & “hold”")
LONGEST_S = 5.0


def send(message=MESSAGE):
    async def deliver():
        channel = DesktopChannel()
        await channel.send(message)
        await channel.aclose()
        await channel.aclose()

    asyncio.run(deliver())


def refusal():
    begun = time.monotonic()
    with pytest.raises(DeliveryError) as refused:
        send()
    assert time.monotonic() - begun < LONGEST_S
    return refused.value.hint


def test_a_notification_is_shown(daemon):
    send()
    ((program, replaces, _icon, title, body, actions, hints, _expires),) = daemon.shown
    assert (program, replaces, actions) == ("Watcher", 0, [])
    assert title == "BABA below 75.00: 74.10 ▼"
    assert hints == {
        "urgency": ("y", 2),
        "desktop-entry": ("s", APP_ID),
        "suppress-sound": ("b", True),
    }
    assert body == "regular session\n&lt;b&gt;buy&lt;/b&gt; &amp; “hold”"


def test_what_is_not_urgent_says_so(daemon):
    send(Message("Good morning", urgent=False))
    assert daemon.shown[0][6]["urgency"] == ("y", 1)


def test_a_daemon_that_knows_no_markup_gets_the_text_as_it_is(daemon):
    daemon.capabilities = ["body"]
    send()
    assert daemon.shown[0][4] == MESSAGE.body


class Story:
    """One channel over its life, with what was chosen in its notifications."""

    def __init__(self, daemon):
        self.daemon = daemon
        self.channel = DesktopChannel()
        self.chosen = []
        self.channel.chosen = lambda choice, subject: self.chosen.append((choice, subject.alerts))

    async def send(self, alert, choices=tuple(Choice)):
        await self.channel.send(
            Message("BABA below 75.00", subject=Subject("BABA", (alert,)), choices=choices)
        )

    async def heard(self, count):
        async with asyncio.timeout(5):
            while len(self.chosen) < count:  # noqa: ASYNC110 - a signal comes when it comes
                await asyncio.sleep(0.001)


def test_what_is_chosen_comes_back(daemon):
    async def tell():
        story = Story(daemon)
        await story.send("1")
        await story.send("2", (Choice.SNOOZE,))
        for number, key in (
            (9, "snooze"),
            (1, "dance"),
            (2, "snooze"),
            (1, "default"),
            (1, "acknowledge"),
            (1, "rearm"),
        ):
            daemon.choose(number, key)
        await story.heard(4)
        daemon.close(1)
        daemon.choose(1, "snooze")
        daemon.choose(2, "snooze")
        await story.heard(5)
        await story.channel.aclose()
        return story.chosen

    assert asyncio.run(tell()) == [
        (Choice.SNOOZE, ("2",)),
        (Choice.OPEN, ("1",)),
        (Choice.ACKNOWLEDGE, ("1",)),
        (Choice.REARM, ("1",)),
        (Choice.SNOOZE, ("2",)),
    ]
    first, second = (shown[5] for shown in daemon.shown)
    assert first == [
        *("default", "Open chart"),
        *("open", "Open chart"),
        *("snooze", "Snooze 1 h"),
        *("rearm", "Re-arm"),
        *("acknowledge", "Acknowledge"),
    ]
    assert second == ["snooze", "Snooze 1 h"]


def test_a_daemon_without_actions_is_offered_none(daemon):
    daemon.capabilities = ["body"]

    async def tell():
        story = Story(daemon)
        await story.send("1")
        await story.channel.aclose()

    asyncio.run(tell())
    assert daemon.shown[0][5] == []


def test_only_so_many_notifications_are_remembered(daemon, monkeypatch):
    monkeypatch.setattr(desktop, "REMEMBERED", 1)

    async def tell():
        story = Story(daemon)
        await story.send("1")
        await story.send("2")
        daemon.choose(1, "snooze")
        daemon.choose(2, "snooze")
        await story.heard(1)
        await story.channel.aclose()
        return story.chosen

    assert asyncio.run(tell()) == [(Choice.SNOOZE, ("2",))]


def test_a_bus_that_went_away_is_opened_anew(daemon, bus):
    async def tell():
        story = Story(daemon)
        await story.send("1")
        await story.channel._bus._connection.close()
        async with asyncio.timeout(5):
            while story.channel._bus.is_open:  # noqa: ASYNC110
                await asyncio.sleep(0.001)
        await story.send("2")
        await story.channel.aclose()

    asyncio.run(tell())
    assert len(daemon.shown) == 2


def test_a_daemon_that_refuses_is_said(daemon):
    daemon.answer = "refuse"
    assert "Too many." in refusal()


def test_a_daemon_that_sleeps_does_not_hold_up_anything(daemon, monkeypatch):
    monkeypatch.setattr(desktop, "DAEMON_S", 0.05)
    daemon.answer = "sleep"
    assert "TimeoutError" in refusal()


def test_a_daemon_that_dies_while_it_is_asked_is_said(daemon):
    daemon.answer = "die"
    assert "NoReply" in refusal()


def test_without_a_daemon_it_is_said(bus):
    assert "ServiceUnknown" in refusal()


@pytest.mark.parametrize(
    "address",
    [None, "", "nonsense", "unix:path=/nowhere/bus", "tcp:host=127.0.0.1,port=9", "autolaunch:"],
)
def test_without_a_bus_it_is_said(monkeypatch, address):
    if address is None:
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    else:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    assert refusal()


@pytest.mark.parametrize("answers", [(), (b"OK 0123456789abcdef0123456789abcdef\r\n",)])
def test_a_bus_that_hangs_does_not_hold_up_anything(hanging_bus, monkeypatch, answers):
    monkeypatch.setattr(bus_module, "BUS_S", 0.1)
    with hanging_bus(*answers):
        assert "TimeoutError" in refusal()


def test_even_the_slowest_answer_is_given_up_within_five_seconds(daemon, monkeypatch):
    assert desktop.WHOLE_S <= LONGEST_S
    monkeypatch.setattr(desktop, "WHOLE_S", 0.05)
    daemon.answer = "sleep"
    assert "TimeoutError" in refusal()


def test_a_bus_that_has_gone_says_so_at_once(daemon):
    async def tell():
        from jeepney.bus_messages import message_bus

        heard = []
        bus = await bus_module.Bus.open("a.b", "/a", lambda word, values: heard.append(word))
        asking = asyncio.ensure_future(bus.call(message_bus.GetId(), 5))
        await asyncio.sleep(0)
        bus._connection.writer.transport.abort()
        with pytest.raises(ConnectionError):
            await asking
        with pytest.raises(ConnectionError):
            await bus.call(message_bus.GetId(), 5)
        await bus.close()
        await bus.close()

    asyncio.run(tell())
