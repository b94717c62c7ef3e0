"""What every test stands on: no screen, no network, nothing left behind, no stray word in the log."""

import gc
import logging
import os
import re
import socket
import tempfile
import threading

import hypothesis
import pytest

from watcher import preflight

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Numbers and times are written as in the pictures, wherever the tests run.
os.environ["LC_ALL"] = "C.UTF-8"
if said := preflight.problem():
    pytest.exit(said, returncode=3)
import watcher.bridge  # noqa: F401 - what is imported after it is imported sooner

# No test reads or writes the user's own files, talks to the user's desktop or uses the user's proxy.
# libcurl opens its sockets past Python: a proxy that refuses keeps it, too, from leaving this machine.
_HOME = tempfile.TemporaryDirectory(prefix="watcher-tests-")
for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
    os.environ[name] = f"{_HOME.name}/{name}"
for name in (
    "WATCHER_PROFILE",
    "DBUS_SESSION_BUS_ADDRESS",
    "https_proxy",
    "ALL_PROXY",
    "all_proxy",
    "no_proxy",
):
    os.environ.pop(name, None)
os.environ |= {
    "HTTPS_PROXY": "http://127.0.0.1:9",
    "http_proxy": "http://127.0.0.1:9",
    "NO_PROXY": "127.0.0.1,localhost,::1",
}

# The same examples on every machine; HYPOTHESIS_PROFILE=search looks for new ones.
hypothesis.settings.register_profile("fixed", derandomize=True, database=None, deadline=None)
hypothesis.settings.register_profile("search", max_examples=2000, deadline=None)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "fixed"))


class Network:
    """The socket module with a fence around this machine; keeps what tried to get over it."""

    def __init__(self):
        self.refused = []
        self._getaddrinfo = socket.getaddrinfo

    def fence(self, patch):
        """Put the fence up; asyncio, urllib and websockets all go through these names."""
        for name in ("connect", "connect_ex", "sendto"):
            patch.setattr(socket.socket, name, self._guarded(getattr(socket.socket, name)))
        patch.setattr(socket, "getaddrinfo", self._look_up)

    def _guarded(self, call):
        def guarded(sock, *arguments):
            address = arguments[-1]
            if isinstance(address, tuple):
                self._check(address[0])
            return call(sock, *arguments)

        return guarded

    def _look_up(self, host, *arguments, **options):
        self._check(host)
        return self._getaddrinfo(host, *arguments, **options)

    def _check(self, host):
        name = host.decode() if isinstance(host, bytes) else host
        if name and name not in {"localhost", "::1", "0.0.0.0", "::"} and not name.startswith("127."):
            self.refused.append(name)
            raise OSError(f"a test may not reach {name}")


@pytest.fixture(autouse=True)
def network(monkeypatch):
    """No socket leaves loopback, and a refusal fails the test even when the code swallowed it."""
    network = Network()
    network.fence(monkeypatch)
    yield network
    assert not network.refused, f"the test tried to reach {network.refused}"


class _Collector(logging.Handler):
    def __init__(self):
        super().__init__(logging.WARNING)
        self.records = []

    def emit(self, record):
        self.records.append(record)


class ExpectedLog:
    """The warnings a test asks for: `expect_log("regular expression")`, each must come at least once."""

    def __init__(self):
        self.patterns = []

    def __call__(self, pattern):
        self.patterns.append(re.compile(pattern))

    def unmet(self, messages):
        return [p.pattern for p in self.patterns if not any(p.search(message) for message in messages)]

    def unexpected(self, messages):
        return [message for message in messages if not any(p.search(message) for p in self.patterns)]


@pytest.fixture
def ring():
    """The system's keyring, in memory."""
    import keyring

    from tests.notify.outside import Ring

    before, made = keyring.get_keyring(), Ring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def expect_log():
    """Call it with a regular expression for every warning or error the test means to cause."""
    return ExpectedLog()


@pytest.fixture(autouse=True)
def nothing_logged(expect_log):
    """No record of level WARNING or above that the test did not ask for."""
    collector = _Collector()
    logging.getLogger().addHandler(collector)
    yield
    logging.getLogger().removeHandler(collector)
    messages = [f"{r.levelname} {r.name}: {r.getMessage()}" for r in collector.records]
    stray, unmet = expect_log.unexpected(messages), expect_log.unmet(messages)
    assert not stray, f"logged without being asked for: {stray}"
    assert not unmet, f"expected in the log, never came: {unmet}"


@pytest.fixture(autouse=True)
def nothing_left_running():
    """No thread that would keep the program from ending outlives its test."""
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before and not thread.daemon]
    for thread in left:
        thread.join(timeout=2)
    stuck = [thread.name for thread in left if thread.is_alive()]
    assert not stuck, f"threads left running: {stuck}"


@pytest.fixture(autouse=True, scope="module")
def old_objects_out_of_the_way():
    """What is there before a module's tests stays: looking through it after each test took half the time."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def nothing_left_on_screen(request):
    """No top-level widget and no running QTimer outlives a test that uses Qt."""
    if not {"qapp", "qtbot"} & set(request.fixturenames):
        yield
        return
    request.getfixturevalue("qapp")
    before = _alive()
    yield
    left = _alive() - before
    if left:  # what only a reference cycle keeps is no leak
        gc.collect()
        left &= _alive()
    assert not left, f"left behind: {[str(thing) for thing in left]}"


def _alive():
    """Every top-level widget, and every running timer that Python knows."""
    from PySide6.QtCore import QCoreApplication, QEvent, QTimer
    from PySide6.QtWidgets import QApplication
    from shiboken6 import isValid

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    timers = {thing for thing in gc.get_objects() if issubclass(type(thing), QTimer)}
    return set(QApplication.topLevelWidgets()) | {t for t in timers if isValid(t) and t.isActive()}
