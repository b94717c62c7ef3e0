"""Says which system libraries or which screen Qt lacks, before Qt is imported and ends without a clear word.

Qt's own end is an ImportError that names one file, or an abort that blames
xcb-cursor when only the display is absent. Standard library only.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from watcher.values import dataclass


@dataclass(frozen=True, slots=True)
class Library:
    """A system library by its soname, and the packages that bring it."""

    soname: str
    debian: str
    fedora: str


# What PySide6-Essentials 6.10 to 6.12 links and does not bring along (found with objdump over its libraries).
_ALWAYS = (
    Library("libGL.so.1", "libgl1", "libglvnd-glx"),
    Library("libEGL.so.1", "libegl1", "libglvnd-egl"),
    Library("libX11.so.6", "libx11-6", "libX11"),
    Library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
    Library("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
    Library("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    Library("libfreetype.so.6", "libfreetype6", "freetype"),
    Library("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    Library("libgssapi_krb5.so.2", "libgssapi-krb5-2", "krb5-libs"),
    Library("libbrotlidec.so.1", "libbrotli1", "libbrotli"),
    Library("libzstd.so.1", "libzstd1", "libzstd"),
    Library("libz.so.1", "zlib1g", "zlib"),
)
_XCB = (
    Library("libxcb.so.1", "libxcb1", "libxcb"),
    Library("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb"),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
    Library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    Library("libxcb-image.so.0", "libxcb-image0", "xcb-util-image"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    Library("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil"),
    Library("libxcb-util.so.1", "libxcb-util1", "xcb-util"),
    Library("libxcb-randr.so.0", "libxcb-randr0", "libxcb"),
    Library("libxcb-render.so.0", "libxcb-render0", "libxcb"),
    Library("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    Library("libxcb-shm.so.0", "libxcb-shm0", "libxcb"),
    Library("libxcb-sync.so.1", "libxcb-sync1", "libxcb"),
    Library("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb"),
    Library("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
)
_WAYLAND = (
    Library("libwayland-client.so.0", "libwayland-client0", "libwayland-client"),
    Library("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor"),
    Library("libwayland-egl.so.1", "libwayland-egl1", "libwayland-egl"),
)
_LIBRARIES = {"xcb": _ALWAYS + _XCB, "wayland": _ALWAYS + _WAYLAND}

_NO_SCREEN = (
    "Watcher found no screen: neither DISPLAY nor WAYLAND_DISPLAY is set.\n"
    "Start it from a desktop session, or use a command that needs no window: `watcher --help` names them."
)


def loads(soname: str) -> bool:
    """Tell whether the system's loader finds a library."""
    import ctypes

    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def reaches_x11(display: str) -> bool:
    """Tell whether an X server answers at `display`, as Qt will ask it; libxcb must be there."""
    import ctypes

    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    try:
        return not xcb.xcb_connection_has_error(connection)
    finally:
        xcb.xcb_disconnect(connection)


def reaches_wayland(path: Path) -> bool:
    """Tell whether a Wayland compositor listens on the socket at `path`."""
    import socket

    with socket.socket(socket.AF_UNIX) as compositor:
        try:
            compositor.connect(str(path))
        except OSError:
            return False
    return True


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the check looks at; tests put their own answers here."""

    environ: Mapping[str, str]
    loads: Callable[[str], bool] = loads
    reaches_x11: Callable[[str], bool] = reaches_x11
    reaches_wayland: Callable[[Path], bool] = reaches_wayland
    system: str = sys.platform


def problem(platform: str | None = None, surroundings: Surroundings | None = None) -> str | None:
    """Say what keeps Qt from opening a window, with what to do about it; None when nothing does.

    `platform` is the name of a Qt platform plugin: "offscreen", "xcb",
    "wayland"; without one, what Qt would choose by QT_QPA_PLATFORM and the
    session. Only Linux needs a check: elsewhere Qt brings all it links.
    """
    around = surroundings or Surroundings(os.environ)
    if around.system != "linux":
        return None
    wanted = platform or around.environ.get("QT_QPA_PLATFORM") or _of_session(around.environ)
    if not wanted:
        return _missing(_LIBRARIES["xcb"], around) or _NO_SCREEN
    # Qt takes a list of choices, each with options: "wayland;xcb:glx".
    said = [_problem_of(choice.partition(":")[0], around) for choice in wanted.split(";")]
    return None if None in said else said[0]


def missing_libraries(platform: str, surroundings: Surroundings | None = None) -> str | None:
    """Say which system libraries a Qt platform lacks here, with their packages; None when it has all."""
    around = surroundings or Surroundings(os.environ)
    return None if around.system != "linux" else _missing(_LIBRARIES.get(platform, _ALWAYS), around)


def _of_session(environ: Mapping[str, str]) -> str:
    """Name the platforms Qt tries by itself, best first; empty when there is no screen."""
    choices = [
        name
        for name, variable in (("wayland", "WAYLAND_DISPLAY"), ("xcb", "DISPLAY"))
        if environ.get(variable)
    ]
    if environ.get("XDG_SESSION_TYPE") == "x11":
        choices.reverse()
    return ";".join(choices)


def _problem_of(platform: str, around: Surroundings) -> str | None:
    said = _missing(_LIBRARIES.get(platform, _ALWAYS), around)
    if said is None and platform == "xcb":
        return _x11_problem(around)
    if said is None and platform == "wayland":
        return _wayland_problem(around)
    return said


def _missing(libraries: tuple[Library, ...], around: Surroundings) -> str | None:
    missing = [library for library in libraries if not around.loads(library.soname)]
    if not missing:
        return None
    return (
        "Watcher cannot open a window: these system libraries are missing:\n"
        f"  {' '.join(library.soname for library in missing)}\n"
        f"Debian, Ubuntu:  sudo apt install {_words(library.debian for library in missing)}\n"
        f"Fedora:          sudo dnf install {_words(library.fedora for library in missing)}"
    )


def _x11_problem(around: Surroundings) -> str | None:
    display = around.environ.get("DISPLAY", "")
    if not display:
        return _NO_SCREEN
    if around.reaches_x11(display):
        return None
    return (
        f"Watcher cannot reach the screen DISPLAY={display}.\n"
        "Is the X server running, and may this user open it? Over ssh, connect with `ssh -X`."
    )


def _wayland_problem(around: Surroundings) -> str | None:
    name = around.environ.get("WAYLAND_DISPLAY", "wayland-0")
    path = Path(around.environ.get("XDG_RUNTIME_DIR", "/")) / name
    if around.reaches_wayland(path):
        return None
    return (
        f"Watcher cannot reach the screen WAYLAND_DISPLAY={name}: nothing listens at {path}.\n"
        "Start it from the desktop session of the same user, or set QT_QPA_PLATFORM=xcb."
    )


def _words(names: Iterable[str]) -> str:
    return " ".join(dict.fromkeys(names))
