"""Drives a built program on a machine without Python: `python -m tests.packaging dist/watcher/watcher`.

Everything a first week needs, in an environment that knows nothing of this Python: prices from an imitation
of Yahoo over TLS, the window under Xvfb (where there is one), an alert that fires, an import, digests, copies
plain and encrypted, and back. Prints a line for each; the exit code is 1 where one failed.
"""

import argparse
import datetime as dt
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from tests.yahoo.certs import make_certificates
from tests.yahoo.market import Market
from tests.yahoo.server import Yahoo

PATIENCE_S = 120
TABLE = """\
Date,Type,Symbol,Quantity,Price,Amount,Currency,Fees
2026-10-01,Deposit,,,,10000,USD,
2026-10-02,Buy,BABA,20,140.10,,USD,1.50
"""
BARE = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "XDG_RUNTIME_DIR": "/nonexistent", "PYTHONTZPATH": ""}
"""Where somebody starts a program that has never heard of Python, on a system that lists no time zones."""


class StepError(Exception):
    """A step did not come out as it should."""


class Drive:
    """One program, one profile, one step after the other."""

    def __init__(self, program, folder, yahoo):
        self.program = program
        self.folder = folder
        self.profile = folder / "profile"
        self.plain = {**BARE, "HOME": str(folder)}
        self.online = {**self.plain, **yahoo.environment}
        self.yahoo = yahoo

    def says(self, *words, environment=None, code=0, under=()):
        """What the program prints with these words."""
        done = subprocess.run(
            [*under, self.program, "--profile", self.profile, *words],
            env=environment or self.plain,
            cwd=self.folder,
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            check=False,
        )
        if done.returncode != code or "Traceback" in done.stderr:
            raise StepError(f"exit code {done.returncode}: {done.stdout[-400:]} {done.stderr[-800:]}")
        return done.stdout if code == 0 else done.stdout + done.stderr

    # ---- the steps

    def version(self):
        """It says its version."""
        done = subprocess.run(
            [self.program, "--version"], env=self.plain, capture_output=True, text=True, check=True
        )
        return done.stdout.strip()

    def doctor(self):
        """It finds itself whole."""
        found = json.loads(self.says("doctor", "--offline", "--json"))
        return f"{len(found)} findings"

    def quote(self):
        """Prices come over TLS."""
        (row,) = json.loads(self.says("quote", "BABA", "--json", environment=self.online))
        if self.yahoo.handshakes == 0:
            raise StepError("nothing was asked over TLS")
        return f"BABA {row['price']}"

    def strange_certificate(self):
        """A stranger's certificate is refused."""
        strange = {
            name: value
            for name, value in self.online.items()
            if "CA_BUNDLE" not in name and "CERT" not in name
        }
        said = self.says("quote", "BABA", environment=strange, code=1)
        if "not trusted" not in said:
            raise StepError(said)

    def alert(self):
        """An alert fires, and is told on the terminal; on what trades on every day of the week."""
        self.says("alert", "add", "BTC-USD", "above", "1", "now", environment=self.online)
        running = subprocess.Popen(
            [self.program, "--profile", self.profile, "run"],
            env=self.online,
            stdout=subprocess.PIPE,
            text=True,
        )
        ending = threading.Timer(PATIENCE_S, running.kill)
        ending.start()
        fired = next((line for line in running.stdout if "FIRED" in line), "")
        running.send_signal(signal.SIGTERM)
        running.wait(PATIENCE_S)
        ending.cancel()
        if not fired or running.returncode:
            raise StepError(f"said {fired!r}, exit code {running.returncode}")
        return fired.strip()

    def imports(self):
        """A broker's table is booked."""
        table = self.folder / "broker.csv"
        table.write_text(TABLE, encoding="utf-8")
        self.says("portfolio", "import", table)
        return f"{len(json.loads(self.says('portfolio', 'list', '--json')))} transactions"

    def digests(self):
        """A week in a page, and on paper."""
        sizes = []
        for name in ("week.html", "week.pdf"):
            self.says("digest", "--out", name)
            sizes.append(f"{name} {(self.folder / name).stat().st_size // 1024} kB")
        if not (self.folder / "week.pdf").read_bytes().startswith(b"%PDF"):
            raise StepError("week.pdf is no PDF")
        return ", ".join(sizes)

    def copies(self):
        """A copy, plain and encrypted; and back."""
        secret = {**self.plain, "WATCHER_BACKUP_PASSWORD": "as long as it is"}
        before = self.says("portfolio", "list", "--json")
        self.says("backup", "plain.watcher-backup")
        self.says("backup", "--password", "secret.watcher-backup", environment=secret)
        if b"BABA" in (self.folder / "secret.watcher-backup").read_bytes():
            raise StepError("the encrypted copy is readable")
        for words, environment in (
            (("plain.watcher-backup",), self.plain),
            (("--password", "secret.watcher-backup"), secret),
        ):
            shutil.rmtree(self.profile)
            self.says("restore", *words, environment=environment)
            if self.says("portfolio", "list", "--json") != before:
                raise StepError(f"{words[-1]} brought something else back")

    def window(self):
        """The window on a screen, and its picture."""
        xvfb = shutil.which("xvfb-run")
        under = (xvfb, "-a", "-s", "-screen 0 1280x800x24") if xvfb else ()
        screen = self.plain if xvfb else {**self.plain, "QT_QPA_PLATFORM": "offscreen"}
        shown = self.folder / "window.png"
        self.says("--demo", "screenshot", shown)
        self.says("--demo", "doctor", "--offline", under=under, environment=screen)
        opened = subprocess.Popen(
            [*under, self.program, "--profile", self.profile, "demo"],
            env=screen, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True,
        )  # fmt: skip
        end = time.monotonic() + PATIENCE_S
        while opened.poll() is None and time.monotonic() < end and not _is_at_work(self.folder):
            threading.Event().wait(0.2)
        is_open = opened.poll() is None
        _end_group(opened)
        if not is_open:
            raise StepError(f"the window did not stay: {opened.communicate()[1][-800:]}")
        return f"a picture of {shown.stat().st_size // 1024} kB; open {'under Xvfb' if xvfb else 'offscreen'}"


def _is_at_work(folder):
    """The window's engine holds the lock of its profile once it judges prices."""
    return any("window" in path.read_text() for path in folder.rglob("engine.lock"))


def _end_group(process):
    os.killpg(process.pid, signal.SIGTERM)
    try:
        process.wait(20)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


STEPS = (
    "version",
    "doctor",
    "quote",
    "strange_certificate",
    "alert",
    "imports",
    "digests",
    "copies",
    "window",
)


def main(words):
    """Take every step, and say how each came out."""
    parser = argparse.ArgumentParser(prog="python -m tests.packaging", description=__doc__)
    parser.add_argument("program", type=Path)
    wanted = parser.parse_args(words)
    market = Market(lambda: dt.datetime.now(dt.UTC))
    failures = 0
    with tempfile.TemporaryDirectory(prefix="watcher-drive-") as place:
        folder = Path(place)
        certificates = folder / "certificates"
        certificates.mkdir()
        with Yahoo(make_certificates(certificates), market) as yahoo:
            drive = Drive(wanted.program.resolve(), folder, yahoo)
            for step in STEPS:
                begun = time.monotonic()
                try:
                    said = getattr(drive, step)() or ""
                    verdict = "ok"
                except (StepError, subprocess.SubprocessError, OSError, ValueError, KeyError) as error:
                    said, verdict = str(error), "FAILED"
                    failures += 1
                took_s = time.monotonic() - begun
                sys.stdout.write(f"{verdict:7}{step:20}{took_s:6.1f} s  {said}\n")
                sys.stdout.flush()
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
