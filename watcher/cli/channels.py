"""`channel`: ways to be told beyond this machine: added, tried, listed and removed."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, TypeVar

from watcher.cli.output import print_json, print_table
from watcher.domain.channels import Reach, Share, Source
from watcher.domain.errors import InputError

if TYPE_CHECKING:
    from watcher.cli.context import Context
    from watcher.engine.channel_desk import ChannelDesk

T = TypeVar("T")

_SOURCES = {
    Source.KEYRING: "keyring",
    Source.ENVIRONMENT: "environment",
    Source.NOWHERE: "not known here",
}


def add_commands(commands: Any) -> None:
    """Say how they are called."""
    channel = commands.add_parser("channel", help="send what fires to ntfy, Telegram, e-mail, a webhook …")
    actions = channel.add_subparsers(metavar="ACTION", required=True)
    add = actions.add_parser(
        "add",
        help="add or replace a channel",
        description="Add or replace a channel. Its address, such as ntfy://my-topic, is asked for unseen, "
        "read from standard input, or taken from WATCHER_CHANNEL_NAME in the environment; it never stands on "
        "the command line, where others could read it.",
    )
    add.add_argument("name", metavar="NAME")
    add.add_argument(
        "--share",
        type=Share,
        choices=list(Share),
        default=Share.PRICE,
        metavar="WHAT",
        help="what may be sent: price (default), note (price and your notes) or holdings (all of it)",
    )
    add.set_defaults(run=add_channel)
    show = actions.add_parser("list", help="the channels, and where their addresses are kept")
    show.add_argument("--json", action="store_true")
    show.set_defaults(run=list_channels)
    remove = actions.add_parser("remove", help="forget a channel and its address")
    remove.add_argument("name", metavar="NAME")
    remove.set_defaults(run=remove_channel)
    test = actions.add_parser("test", help="send a test; “desktop” and “sound” can be tried, too")
    test.add_argument("name", metavar="NAME")
    test.set_defaults(run=test_channel)


def add_channel(context: Context) -> int:
    """Keep an address in the keyring, or use the one in the environment."""
    name, share = context.options.name, context.options.share

    async def add(desk: ChannelDesk) -> tuple[str, Source]:
        # On the command line it would stand in the shell's history, and in every list of processes.
        address = "" if desk.is_given(name) else _address()
        setup = await desk.add(name, address, share)
        return setup.service, Source.KEYRING if address else Source.ENVIRONMENT

    service, source = _with_desk(context, add)
    kept = {
        Source.KEYRING: "Its address is in the system's keyring.",
        Source.ENVIRONMENT: "Its address comes from the environment, in this run and in those to come.",
    }[source]
    print(f"{name} ({service}) gets the {_words(share)} of what fires. {kept}")
    print(f"Try it: watcher channel test {name}")
    return 0


def list_channels(context: Context) -> int:
    """Print the channels."""

    async def look(desk: ChannelDesk) -> Reach:
        return await desk.reach()

    reach = _with_desk(context, look)
    if context.options.json:
        print_json(
            {
                "channels": [
                    {
                        "name": one.setup.name,
                        "service": one.setup.service,
                        "share": one.setup.share.value,
                        "address": one.source.value,
                        "trouble": one.trouble,
                    }
                    for one in reach.channels
                ],
                "keyring": reach.keyring,
                "player": reach.player,
            }
        )
        return 0
    rows = [
        (one.setup.name, one.setup.service, _words(one.setup.share), _SOURCES[one.source], one.trouble)
        for one in reach.channels
    ]
    if rows:
        titles = ("Name", "Service", "Sends", "Address", "Last trouble")
        print_table(titles, rows, left=titles)
    else:
        print("No channels beyond this machine. Add one: watcher channel add phone")
    print(
        f"Addresses are kept in: {reach.keyring}."
        if reach.keyring is not None
        else "This system has no keyring: addresses come from the environment, WATCHER_CHANNEL_NAME."
    )
    print(
        f"Sounds are played by: {reach.player}."
        if reach.player is not None
        else f"No program that plays sounds was found; install one of: {reach.wanted_players}."
    )
    return 0


def remove_channel(context: Context) -> int:
    """Forget a channel."""

    async def remove(desk: ChannelDesk) -> None:
        await desk.remove(context.options.name)

    _with_desk(context, remove)
    return 0


def test_channel(context: Context) -> int:
    """Send a test."""

    async def test(desk: ChannelDesk) -> None:
        await desk.test(context.options.name)

    _with_desk(context, test)
    print("Sent.")
    return 0


def _with_desk(context: Context, work: Callable[[ChannelDesk], Awaitable[T]]) -> T:
    from watcher.engine.channel_desk import ChannelDesk

    parts = context.parts("command")
    if parts.open_secrets is None:
        raise InputError("There are no channels here.")

    async def do(desk: ChannelDesk) -> T:
        try:
            return await work(desk)
        finally:
            await desk.aclose()

    with context.store() as store:
        return asyncio.run(do(ChannelDesk(store, parts.open_secrets(), parts.open_channels())))


def _address() -> str:
    """The address, typed unseen or piped in."""
    if sys.stdin.isatty():
        from getpass import getpass

        return getpass("Address, for example ntfy://my-topic (it is not shown): ").strip()
    return sys.stdin.readline().strip()


def _words(share: Share) -> str:
    return {
        Share.PRICE: "symbol and price",
        Share.NOTE: "symbol, price and note",
        Share.HOLDINGS: "symbol, price, note and holdings",
    }[share]
