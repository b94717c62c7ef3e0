"""What is said when Qt could not start: a missing library, no screen, a screen that does not answer."""

import socket
import subprocess
import sys
from pathlib import Path

import pytest

from watcher import preflight
from watcher.preflight import Surroundings, problem

ROOT = Path(__file__).parent.parent


def around(environ=(), missing=(), screens=(), system="linux"):
    """A machine that lacks the libraries `missing` and on which only `screens` answer."""
    return Surroundings(
        environ=dict(environ),
        loads=lambda soname: soname not in missing,
        reaches_x11=lambda display: display in screens,
        reaches_wayland=lambda path: str(path) in screens,
        system=system,
    )


def test_nothing_is_said_when_all_is_there():
    assert problem("offscreen", around()) is None
    assert problem("xcb", around({"DISPLAY": ":0"}, screens=[":0"])) is None
    assert problem("wayland", around({"XDG_RUNTIME_DIR": "/run"}, screens=["/run/wayland-0"])) is None


def test_a_missing_library_is_named_with_the_packages_that_bring_it():
    assert problem("offscreen", around(missing=["libEGL.so.1", "libxkbcommon.so.0"])) == (
        "Watcher cannot open a window: these system libraries are missing:\n"
        "  libEGL.so.1 libxkbcommon.so.0\n"
        "Debian, Ubuntu:  sudo apt install libegl1 libxkbcommon0\n"
        "Fedora:          sudo dnf install libglvnd-egl libxkbcommon"
    )


def test_a_package_with_several_missing_libraries_is_named_once():
    said = problem("xcb", around({"DISPLAY": ":0"}, missing=["libxcb-randr.so.0", "libxcb-shape.so.0"]))
    assert said.endswith("dnf install libxcb")


def test_a_platform_asks_for_its_own_libraries_only():
    lacking_xcb = around(missing=["libxcb-cursor.so.0"])
    assert problem("offscreen", lacking_xcb) is None
    assert problem("minimal", lacking_xcb) is None
    assert "libxcb-cursor0" in problem("xcb", lacking_xcb)
    lacking_wayland = around({"DISPLAY": ":0"}, missing=["libwayland-cursor.so.0"], screens=[":0"])
    assert problem("xcb", lacking_wayland) is None
    assert "libwayland-cursor0" in problem("wayland", lacking_wayland)


def test_a_missing_library_is_said_before_a_missing_screen():
    assert "libxcb-cursor0" in problem(None, around(missing=["libxcb-cursor.so.0"]))


def test_no_screen_at_all_is_said():
    assert "found no screen" in problem(None, around())
    assert "found no screen" in problem("xcb", around())


def test_a_screen_that_does_not_answer_is_named():
    assert "cannot reach the screen DISPLAY=:993" in problem(None, around({"DISPLAY": ":993"}))
    said = problem(None, around({"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": "/run/user/1000"}))
    assert "nothing listens at /run/user/1000/wayland-7" in said


def test_the_platform_may_be_chosen_by_the_environment():
    assert problem(None, around({"QT_QPA_PLATFORM": "offscreen"})) is None
    assert "found no screen" in problem(None, around({"QT_QPA_PLATFORM": "xcb:glx"}))
    assert problem(None, around({"QT_QPA_PLATFORM": "xcb:glx", "DISPLAY": ":0"}, screens=[":0"])) is None


def test_one_platform_of_several_is_enough():
    both = {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0", "XDG_RUNTIME_DIR": "/run"}
    assert problem(None, around(both, missing=["libwayland-cursor.so.0"], screens=[":0"])) is None
    assert problem(None, around(both, missing=["libxcb-cursor.so.0"], screens=["/run/wayland-0"])) is None
    assert "wayland" in problem(None, around(both))
    assert "DISPLAY=:0" in problem(None, around(both | {"XDG_SESSION_TYPE": "x11"}))


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_other_systems_bring_all_that_qt_needs(system):
    assert problem(None, around(missing=["libGL.so.1"], system=system)) is None


def test_the_loader_is_asked_for_real():
    assert preflight.loads("libc.so.6")
    assert not preflight.loads("libwatcher-has-no-such.so.1")


def test_an_x_server_that_is_not_there_is_not_reached():
    assert not preflight.reaches_x11(":993")


def test_a_compositor_is_reached_where_it_listens(tmp_path):
    path = tmp_path / "wayland-0"
    assert not preflight.reaches_wayland(path)
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(path))
        compositor.listen()
        assert preflight.reaches_wayland(path)


def test_it_imports_nothing_but_the_standard_library():
    code = "import sys; from watcher import preflight; print(*{n.partition('.')[0] for n in sys.modules})"
    said = subprocess.run(
        [sys.executable, "-S", "-c", code], check=True, capture_output=True, text=True, cwd=ROOT
    )
    assert set(said.stdout.split()) - sys.stdlib_module_names == {"watcher", "__main__"}
