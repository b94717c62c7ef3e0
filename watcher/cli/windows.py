"""The commands that open the window, or take its picture. Only they import Qt."""

from __future__ import annotations

import argparse
import gc
import os
import re
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from watcher import preflight
from watcher.autostart import Autostart, command
from watcher.cli.context import DEFAULT_SEED
from watcher.clock import FixedClock
from watcher.domain.errors import InputError, ProfileError, WatcherError
from watcher.paths import Profile, default_profile, write_named

if TYPE_CHECKING:
    from watcher.app import Opening
    from watcher.cli.context import Context
    from watcher.domain.symbols import Symbol
    from watcher.ui.panels import Place

_SIZE = re.compile(r"(\d{3,5})x(\d{3,5})")


def add_commands(commands: Any) -> None:
    """Say how they are called."""
    demo = commands.add_parser("demo", help="the desktop app on the built-in demo market")
    demo.add_argument("--seed", type=int, default=DEFAULT_SEED, help="another seed is another market")
    demo.add_argument("--speed", type=float, default=1.0, help="how many times as fast as the wall clock")
    demo.add_argument("--scenario", help="november-2023 replays 15 to 24 November 2023")
    demo.set_defaults(run=open_demo)

    picture = commands.add_parser("screenshot", help="the window as a picture, without a display")
    picture.add_argument("file", metavar="FILE.png")
    picture.add_argument("--theme", choices=("dark", "light"), default="dark")
    picture.add_argument("--size", type=_size, default=(1600, 1000), metavar="WxH")
    picture.add_argument(
        "--view",
        metavar="NAME",
        action="append",
        default=[],
        help="a symbol such as BABA, or a panel such as news or portfolio; may be given for each",
    )
    picture.set_defaults(run=take_screenshot)


def _size(text: str) -> tuple[int, int]:
    match = _SIZE.fullmatch(text)
    if match is None:
        raise argparse.ArgumentTypeError(f"“{text}” is not a size such as 1600x1000")
    return int(match[1]), int(match[2])


def open_live(context: Context) -> int:
    """The desktop app; on live data unless --demo says otherwise."""
    from watcher import plain_qt

    plain_qt.begin()
    _check(None)
    # What is imported stays: looking for rubbish among it only delays the window, which goes on from here.
    gc.disable()
    try:
        _speak(context)
        from watcher import app

        with context.logged("window"):
            return app.open_window(_opening(context))
    except WatcherError as error:
        from watcher import app

        app.say_why(error)
        raise
    finally:
        gc.enable()


def open_demo(context: Context) -> int:
    """The desktop app on the demo market."""
    context.options.demo = True
    return open_live(context)


def take_screenshot(context: Context) -> int:
    """Write a picture of the window; the demo market stands still for it."""
    target = Path(context.options.file)
    if target.suffix.lower() != ".png":
        raise InputError(f"{target} does not end in .png.", "Pictures are written as PNG.")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _check("offscreen")
    if context.is_demo and context.options.now is None:
        from watcher.feeds.demo.clock import PICTURE_INSTANT

        context.clock = FixedClock(PICTURE_INSTANT)
    with context.store():
        """Opening it makes sure that it is sound and up to date."""
    _speak(context)
    from watcher.picture import png, take_picture

    symbol, panel = _shown(context)
    options = context.options
    image = take_picture(_opening(context), options.size, options.theme, symbol, panel)
    try:
        # It may show what somebody holds.
        write_named(target, png(image))
    except OSError as error:
        title = f"{target} cannot be written: {error.strerror or error}."
        raise InputError(title, "Check its folder and the space on its disk.") from error
    return 0


def _shown(context: Context) -> tuple[Symbol | None, Place | None]:
    """The symbol and the panel of a picture. In capitals a name is a ticker's, whatever panels there are."""
    from watcher.ui.panels import by_command

    panels = by_command()
    symbol: Symbol | None = None
    panel: Place | None = None
    for name in context.options.view:
        if not name.isupper() and name.lower() in panels:
            panel = panels[name.lower()]
        else:
            symbol = context.symbols([name])[0]
    return symbol, panel


def _check(platform: str | None) -> None:
    problem = preflight.problem(platform)
    if problem is not None:
        raise WatcherError(problem)


def _speak(context: Context) -> None:
    """Choose the language before the window's modules are imported: what they call things stands in them."""
    from watcher import plain_qt

    plain_qt.load()
    from watcher.translation import speak_as

    speak_as(context.settings[0].appearance.language)


def _opening(context: Context) -> Opening:
    from watcher.app import Opening

    config, warnings = context.settings
    for warning in warnings:
        sys.stderr.write(f"watcher: {warning.sentence}\n")
    return Opening(
        context.parts("window"),
        config,
        context.profile.config,
        warnings,
        context.is_demo,
        None if context.is_demo else Autostart(command(_unusual(context.profile))),
        getattr(context.options, "backup", None),
    )


def _unusual(profile: Profile) -> Path | None:
    """The profile's folder, where the program would not find it by itself."""
    with suppress(ProfileError):
        if profile == default_profile() and "WATCHER_PROFILE" not in os.environ:
            return None
    return profile.root
