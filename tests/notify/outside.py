"""What lies outside the program: a keyring in memory and a webhook on loopback."""

import json
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked

TOKEN = "s3cret-token"


class Ring(KeyringBackend):
    """A keyring in memory; `locked` makes it refuse."""

    priority = 5
    name = "Test ring"

    def __init__(self):
        super().__init__()
        self.kept = {}
        self.locked = False

    def _check(self):
        if self.locked:
            raise KeyringLocked("It is locked.")

    def get_password(self, service, username):
        self._check()
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self._check()
        self.kept[service, username] = password

    def delete_password(self, service, username):
        del self.kept[service, username]


class Paper(Ring):
    """Keeps passwords where anybody can read them."""

    priority = 0.5


@contextmanager
def serving(status=200):
    """A webhook on loopback: its address, and what it was sent."""
    sent = []

    class Hook(BaseHTTPRequestHandler):
        def do_POST(self):
            sent.append((self.path, json.loads(self.rfile.read(int(self.headers["Content-Length"])))))
            self.send_response(status)
            self.end_headers()

        def log_message(self, *words):
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Hook) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield f"json://127.0.0.1:{server.server_port}/{TOKEN}", sent
        finally:
            server.shutdown()
            thread.join(5)
