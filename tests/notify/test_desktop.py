"""Notifications to a desktop, over a real bus; and what becomes of them where there is none."""

import asyncio
import time

import pytest

from watcher.notify import desktop
from watcher.notify.channel import DeliveryError, Message
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
    assert hints == {"urgency": ("y", 2), "desktop-entry": ("s", "watcher")}
    assert body == "regular session\n&lt;b&gt;buy&lt;/b&gt; &amp; “hold”"


def test_what_is_not_urgent_says_so(daemon):
    send(Message("Good morning", urgent=False))
    assert daemon.shown[0][6]["urgency"] == ("y", 1)


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
    monkeypatch.setattr(desktop, "BUS_S", 0.1)
    with hanging_bus(*answers):
        assert "TimeoutError" in refusal()


def test_even_the_slowest_answer_is_given_up_within_five_seconds():
    assert 2 * desktop.BUS_S + desktop.DAEMON_S <= LONGEST_S
