"""The fence round every test: each of these small tests breaks one rule of the house, and must not pass."""

from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
pytest_plugins = ["pytester"]

BROKEN = """
import asyncio, logging, socket, threading, warnings
import pytest

def test_a_warning_in_the_log():
    logging.getLogger("x").warning("hey")

def test_an_expected_word_that_never_comes(expect_log):
    expect_log("hey")

@pytest.mark.parametrize("host", ["example.org", "192.0.2.1"])
def test_a_socket(host):
    with pytest.raises(OSError, match="may not reach"):
        socket.create_connection((host, 80))

@pytest.mark.parametrize("host", ["example.org", "192.0.2.1"])
def test_a_socket_of_asyncio(host):
    with pytest.raises(OSError, match="may not reach"):
        asyncio.run(asyncio.wait_for(asyncio.open_connection(host, 80), 5))

def test_a_datagram():
    with socket.socket(type=socket.SOCK_DGRAM) as sock, pytest.raises(OSError, match="may not reach"):
        sock.sendto(b"x", ("192.0.2.1", 80))

def test_a_thread():
    release = threading.Event()
    threading.Thread(target=release.wait, args=(3,)).start()

def test_a_widget(qapp):
    from PySide6.QtWidgets import QWidget
    qapp.forgotten = QWidget()

def test_a_timer(qapp):
    from PySide6.QtCore import QTimer
    qapp.forgotten = QTimer()
    qapp.forgotten.start(60_000)
"""

SOUND = """
import asyncio, logging, threading

def test_an_expected_warning(expect_log):
    expect_log("^WARNING x: he")
    logging.getLogger("x").warning("hey")

def test_loopback():
    async def talk():
        server = await asyncio.start_server(lambda reader, writer: writer.close(), "localhost", 0)
        port = server.sockets[0].getsockname()[1]
        _, writer = await asyncio.open_connection("localhost", port)
        writer.close()
        await writer.wait_closed()
        server.close()
        await server.wait_closed()
    asyncio.run(talk())

def test_a_thread_that_ends():
    threading.Thread(target=int).start()

def test_a_widget_and_a_timer(qtbot):
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QWidget
    widget, timer, idle = QWidget(), QTimer(), QTimer()
    qtbot.addWidget(widget)
    timer.start(60_000)
    widget.show()
"""


@pytest.fixture
def run(pytester, monkeypatch):
    """Run tests under this house's conftest."""
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv("HYPOTHESIS_STORAGE_DIRECTORY", str(pytester.path))
    pytester.makeconftest((ROOT / "tests" / "conftest.py").read_text(encoding="utf-8"))

    def run(source):
        pytester.makepyfile(source)
        return pytester.runpytest_subprocess("-p", "no:cacheprovider", "-p", "no:asyncio", "-W", "error")

    return run


def test_every_broken_rule_fails_its_test(run):
    # The fence speaks up when the test is over, so each counts twice.
    assert run(BROKEN).parseoutcomes() == {"passed": 10, "errors": 10}


def test_what_is_sound_passes(run):
    assert run(SOUND).parseoutcomes() == {"passed": 4}


def test_a_machine_on_which_qt_cannot_start_is_told_why(run, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.delenv("DISPLAY", raising=False)
    result = run(SOUND)
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.re_match_lines([".*Watcher (cannot open a window|found no screen)"])
