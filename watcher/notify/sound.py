"""Short sounds, one for up and one for down, played by what the system has for it."""

from __future__ import annotations

import asyncio
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path

from watcher.domain.channels import Share
from watcher.language import tr
from watcher.notify.channel import DeliveryError, Message
from watcher.paths import resource

PLAYERS = (
    ("pw-play", ()),
    ("paplay", ()),
    ("aplay", ("-q",)),
    ("afplay", ()),
    ("ffplay", ("-nodisp", "-autoexit", "-loglevel", "quiet")),
)
"""Programs that play a file and end, with the words they want before its name."""
PLAYING_S = 5.0
_FILES = {"up": "up.wav", "down": "down.wav"}
_OTHER = "plain.wav"


class SoundChannel:
    """Plays one sound per message that is to be heard; a sound that failed is not tried again."""

    name = "sound"
    share = Share.HOLDINGS
    keeps_trying = False

    async def send(self, message: Message) -> None:
        """Play the sound of the message's direction, unless it is a silent one."""
        if message.is_silent:
            return
        file = resource("sounds", _FILES.get(message.direction, _OTHER))
        if sys.platform == "win32":  # pragma: no cover
            await asyncio.to_thread(_play_on_windows, file)
            return
        command = player()
        if command is None:
            raise DeliveryError(
                tr("No program that plays sounds was found."),
                tr("Install one of: {wanted}.").format(wanted=wanted()),
            )
        await _run([*command, str(file)])

    async def aclose(self) -> None:
        """Nothing is held between messages."""


@cache
def player(which: Callable[[str], str | None] = shutil.which) -> tuple[str, ...] | None:
    """The program that plays sounds here, with its options; None where there is none."""
    if sys.platform == "win32":  # pragma: no cover
        return ("Windows",)
    for name, options in PLAYERS:
        found = which(name)
        if found is not None:
            return (found, *options)
    return None


def wanted() -> str:
    """What could be installed to hear sounds."""
    return ", ".join(name for name, _ in PLAYERS if name != "afplay")


async def _run(command: list[str]) -> None:
    try:
        process = await asyncio.create_subprocess_exec(
            *command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    except OSError as error:
        raise DeliveryError(tr("The sound could not be played."), f"({error})") from error
    try:
        async with asyncio.timeout(PLAYING_S):
            code = await process.wait()
    except BaseException as error:
        with suppress(ProcessLookupError):
            process.kill()
        await process.wait()
        if isinstance(error, TimeoutError):
            raise DeliveryError(tr("The sound did not come to an end."), f"({command[0]})") from error
        raise
    if code:
        raise DeliveryError(
            tr("The sound could not be played."),
            tr("({name} ended with {code})").format(name=Path(command[0]).name, code=code),
        )


def _play_on_windows(file: Path) -> None:  # pragma: no cover
    if sys.platform == "win32":
        import winsound

        winsound.PlaySound(str(file), winsound.SND_FILENAME)
