"""Desktop notifications on Linux, by D-Bus, with no tray needed."""

from __future__ import annotations

import asyncio
import html

from watcher.notify.channel import DeliveryError, Message

TIMEOUT_S = 5.0
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
        try:
            await asyncio.wait_for(asyncio.to_thread(_notify, message), TIMEOUT_S + 1)
        except TimeoutError as error:
            raise DeliveryError("The desktop's notification service does not answer.") from error

    async def aclose(self) -> None:
        """Nothing is held between messages."""


def _notify(message: Message) -> None:
    from jeepney import DBusAddress, DBusErrorResponse, new_method_call  # noqa: PLC0415 (late: 34 ms)
    from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415
    from jeepney.wrappers import unwrap_msg  # noqa: PLC0415

    service = DBusAddress(
        "/org/freedesktop/Notifications",
        bus_name="org.freedesktop.Notifications",
        interface="org.freedesktop.Notifications",
    )
    hints = {
        "urgency": ("y", _CRITICAL if message.urgent else _NORMAL),
        "desktop-entry": ("s", "watcher"),
    }
    body: tuple[object, ...] = ("Watcher", 0, "", message.title, html.escape(message.body, quote=False), [], hints, -1)
    try:
        with open_dbus_connection(bus="SESSION") as connection:
            call = new_method_call(service, "Notify", "susssasa{sv}i", body)
            unwrap_msg(connection.send_and_get_reply(call, timeout=TIMEOUT_S))
    except (OSError, KeyError, TimeoutError, ValueError, DBusErrorResponse) as error:
        raise DeliveryError(
            "No desktop notification service answered.", f"({type(error).__name__}: {error})"
        ) from error
