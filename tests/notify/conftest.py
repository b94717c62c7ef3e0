"""A session bus of the test's own, and a stand-in for the desktop's notification daemon on it."""

import shutil
import socket
import subprocess
import threading
from contextlib import contextmanager

import pytest
from jeepney import DBusAddress, HeaderFields, MessageType, new_error, new_method_return, new_signal
from jeepney.io.blocking import open_dbus_connection

NAME = "org.freedesktop.Notifications"
CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={path}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


@pytest.fixture
def bus(tmp_path, monkeypatch):
    """The address of a private bus; no service of the machine is started on it."""
    if shutil.which("dbus-daemon") is None:
        pytest.skip("there is no dbus-daemon on this machine")
    path = tmp_path / "bus"
    config = tmp_path / "bus.conf"
    config.write_text(CONFIG.format(path=path))
    with subprocess.Popen(
        ["dbus-daemon", f"--config-file={config}", "--nofork", "--nopidfile", "--print-address"],
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        address = process.stdout.readline().strip()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address
        process.terminate()


class Daemon:
    """Keeps what it is asked to show; `answer` is what it does then: "show", "refuse", "sleep" or "die".

    `capabilities` are what it says it can; `choose` and `close` do what its user would.
    """

    def __init__(self, address):
        self.shown = []
        self.answer = "show"
        self.capabilities = ["body", "body-markup", "actions"]
        self._connection = open_dbus_connection(bus=address)
        self._connection.bus_proxy.RequestName(NAME)
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self):
        while True:
            message = self._connection.receive()
            if message.header.message_type is not MessageType.method_call:
                continue
            if message.header.fields[HeaderFields.member] == "Stop":
                return
            if message.header.fields[HeaderFields.member] == "GetCapabilities":
                self._connection.send(new_method_return(message, "as", (self.capabilities,)))
                continue
            self.shown.append(message.body)
            if self.answer == "die":
                self._connection.close()
                return
            if self.answer == "refuse":
                self._connection.send(new_error(message, f"{NAME}.Error.Failed", "s", ("Too many.",)))
            elif self.answer == "show":
                self._connection.send(new_method_return(message, "u", (len(self.shown),)))

    def choose(self, number, key):
        self._signal("ActionInvoked", "us", (number, key))

    def close(self, number):
        self._signal("NotificationClosed", "uu", (number, 2))

    def _signal(self, word, signature, values):
        source = DBusAddress("/org/freedesktop/Notifications", interface=NAME)
        self._connection.send(new_signal(source, word, signature, values))

    def stop(self, address):
        if self._thread.is_alive():
            from jeepney import new_method_call

            with open_dbus_connection(bus=address) as connection:
                connection.send(new_method_call(DBusAddress("/", bus_name=NAME), "Stop"))
                self._thread.join(5)
            self._connection.close()


@pytest.fixture
def daemon(bus):
    made = Daemon(bus)
    yield made
    made.stop(bus)


@pytest.fixture
def hanging_bus(tmp_path, monkeypatch):
    """A bus that takes calls and then says nothing; told to, it lets the caller in first."""

    @contextmanager
    def listen(*answers):
        path = tmp_path / "hanging"
        with socket.socket(socket.AF_UNIX) as server:
            server.bind(str(path))
            server.listen()
            server.settimeout(5)
            monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={path}")
            done = threading.Event()

            def serve():
                caller, _ = server.accept()
                with caller, caller.makefile("rb") as words:
                    for answer in answers:
                        words.readline()
                        caller.sendall(answer)
                    done.wait(10)

            thread = threading.Thread(target=serve)
            thread.start()
            yield
            done.set()
            thread.join(5)

    return listen
