"""Desktop notifications on Linux, by D-Bus, with no tray needed."""

from __future__ import annotations

import asyncio
import html
from typing import TYPE_CHECKING

from watcher.notify.channel import DeliveryError, Message

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection

BUS_S = 1.0
"""How long the bus itself may take for each of its two answers; it needs a millisecond."""
DAEMON_S = 3.0
_CRITICAL = 2
_NORMAL = 1


class DesktopChannel:
    """Talks to org.freedesktop.Notifications on the session bus; a new connection per message.

    A daemon that is missing, slow or dead ends in a DeliveryError within five seconds, and the
    outbox keeps the message. The body is escaped: daemons that render markup must show plain text.
    """

    name = "desktop"

    async def send(self, message: Message) -> None:
        """Show one notification."""
        await asyncio.to_thread(_notify, message)

    async def aclose(self) -> None:
        """Nothing is held between messages."""


def _notify(message: Message) -> None:
    from jeepney import DBusAddress, DBusErrorResponse, new_method_call
    from jeepney.wrappers import unwrap_msg

    service = DBusAddress(
        "/org/freedesktop/Notifications",
        bus_name="org.freedesktop.Notifications",
        interface="org.freedesktop.Notifications",
    )
    hints = {
        "urgency": ("y", _CRITICAL if message.urgent else _NORMAL),
        "desktop-entry": ("s", "watcher"),
    }
    body = html.escape(message.body, quote=False)
    words: tuple[object, ...] = ("Watcher", 0, "", message.title, body, [], hints, -1)
    call = new_method_call(service, "Notify", "susssasa{sv}i", words)
    try:
        with _connect() as connection:
            unwrap_msg(connection.send_and_get_reply(call, timeout=DAEMON_S))
    # RuntimeError: the bus is not one of this machine's own sockets. ValueError: its address is nonsense.
    except (OSError, KeyError, TimeoutError, ValueError, RuntimeError, DBusErrorResponse) as error:
        raise DeliveryError(
            "No desktop notification service answered.", f"({type(error).__name__}: {error})"
        ) from error


def _connect() -> DBusConnection:
    """A connection to the session bus. The library's own would wait for ever on a bus that hangs."""
    from jeepney.bus import get_bus
    from jeepney.io.blocking import DBusConnection, prep_socket

    class Impatient(DBusConnection):  # type: ignore[misc]  # the library has no types
        def receive(self, *, timeout: float | None = None) -> object:
            return super().receive(timeout=BUS_S if timeout is None else timeout)

    bus = prep_socket(get_bus("SESSION"), timeout=BUS_S)
    try:
        return Impatient(bus)
    except BaseException:
        bus.close()
        raise
