"""Sets a clone up in .venv and starts what was asked for: the program, or its tests.

    python3 -m watcher.setup demo              the app on the built-in demo market
    python3 -m watcher.setup test [WORDS]      everything CI runs; WORDS go to pytest alone
    python3 -m watcher.setup package [FORM]    a standalone program in dist/: folder, onefile, deb or appdir
    python3 -m watcher.setup quote BABA        any other words are a command of `watcher`
    python3 -m watcher.setup --                `watcher` without a command: live prices
    python3 -m watcher.setup                   install only

Needs Python 3.11 and pip 22.3, nothing else, and installs only when the lock has changed.
"""

# An old Python has to understand this file far enough to say that it is too old, so it uses the syntax
# of 3.6: no `from __future__ import annotations`, and quotes round what 3.6 could not evaluate.

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST_PYTHON = (3, 11)
OLDEST_PIP = (22, 3)


class SetupError(Exception):
    """What keeps the set-up from going on, as a sentence for the person at the keyboard."""


def main(words: "list[str]") -> int:
    """Install what is missing, then become the command that `words` name; the exit code if it cannot."""
    if words[:1] in (["-h"], ["--help"]):
        print((__doc__ or "").partition("\n\n")[2])
        return 0
    try:
        python = prepare(ROOT)
        if words[:1] == ["package"]:
            prepare_packaging(ROOT)
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    if not words:
        print("Watcher is installed. Start it with: python3 -m watcher.setup demo")
        return 0
    return become(command(python, words))


def prepare(root: Path) -> Path:
    """Make `root`/.venv hold what the lock names, and return its Python; SetupError says why it could not."""
    if not (root / "requirements.lock").is_file():
        raise SetupError(f"{root} is not a clone of Watcher; run this in the folder that `git clone` made.")
    venv = root / ".venv"
    python = venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = venv / "watcher-setup"
    place, lock = wanted(root)
    found = stamp.read_text(encoding="utf-8").splitlines() if stamp.is_file() and python.exists() else []
    if found == [place, lock]:
        return python
    base = base_python()
    lacking = lacks(sys.version_info[:2], pip_version(base))
    if lacking:
        raise SetupError(lacking)
    print(f"Installing Watcher's packages in {venv}; this takes a minute or two.", file=sys.stderr)
    # Another Python's packages would only be in the way.
    fresh = ["--clear"] if found and found[0] != place else []
    call(
        [base, "-m", "venv", "--without-pip", *fresh, str(venv)],
        "Python could not make a virtual environment.",
    )
    pip = pip_for(base, venv)
    install(pip, root / "requirements.lock")
    call(
        [*pip, "--no-deps", "--no-build-isolation", "--editable", str(root)],
        "pip could not install Watcher itself. Is the clone complete?",
    )
    stamp.write_text(f"{place}\n{lock}\n", encoding="utf-8")
    return python


def prepare_packaging(root: Path) -> None:
    """Add what builds the standalone program to `root`/.venv; SetupError says why it could not."""
    lock = root / "resources" / "packaging" / "requirements.lock"
    stamp = root / ".venv" / "watcher-packaging"
    digest = hashlib.sha256(lock.read_bytes()).hexdigest()
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == digest:
        return
    install(pip_for(base_python(), root / ".venv"), lock)
    stamp.write_text(digest, encoding="utf-8")


def pip_for(base: str, venv: Path) -> "list[str]":
    """Return the words with which the pip of `base` installs into `venv`."""
    return [base, "-m", "pip", "--python", str(venv), "install", "--quiet", "--quiet"]


def install(pip: "list[str]", lock: Path) -> None:
    """Install what a lock names and nothing else; SetupError when that cannot be done."""
    call(
        [
            *pip,
            "--require-hashes",
            # The lock is whole. An older pip would look for the newest of what is wanted with an extra.
            "--no-deps",
            "--only-binary",
            ":all:",
            "--requirement",
            str(lock),
        ],
        "pip could not install the packages. Is the network there? Behind a proxy, set HTTPS_PROXY.",
    )


def wanted(root: Path) -> "tuple[str, str]":
    """Name the place an environment is made for, and a digest of what it must hold."""
    digest = hashlib.sha256()
    for name in ("requirements.lock", "pyproject.toml"):
        digest.update((root / name).read_bytes())
    version = ".".join(str(part) for part in sys.version_info[:2])
    return f"{version} {sys.base_prefix} {root}", digest.hexdigest()


def base_python() -> str:
    """Return the interpreter outside any virtual environment: one made by this file has no pip."""
    return str(getattr(sys, "_base_executable", sys.executable))


def pip_version(python: str) -> "tuple[int, int] | None":
    """Return the version of the pip that `python` has; None without one."""
    said = subprocess.run(
        [python, "-m", "pip", "--version"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False
    )
    numbers = re.match(r"pip (\d+)\.(\d+)", said.stdout.decode(errors="replace"))
    return (int(numbers.group(1)), int(numbers.group(2))) if numbers else None


def lacks(python: "tuple[int, int]", pip: "tuple[int, int] | None") -> str:
    """Say what this machine lacks and how to get it; empty when nothing is missing."""
    if python < OLDEST_PYTHON:
        said = "Watcher needs Python 3.11 or newer; this is Python {}.{} ({}).\n".format(
            *python, sys.executable
        )
        newer = [name for name in ("python3.13", "python3.12", "python3.11") if shutil.which(name)]
        # Where pyenv is, a name on the path need not stand for a Python.
        newer = [name for name in newer if pip_version(name)]
        if newer:
            return said + f"This machine has one: use `{newer[0]} -m watcher.setup`."
        return said + (
            "Debian, Ubuntu:  sudo apt install python3.11\n"
            "Fedora:          sudo dnf install python3.13\n"
            "Elsewhere:       python.org/downloads"
        )
    if pip is None:
        return (
            f"Watcher needs pip, and {sys.executable} has none.\n"
            "Debian, Ubuntu:  sudo apt install python3-pip\n"
            "Fedora:          sudo dnf install python3-pip\n"
            f"Elsewhere:       {sys.executable} -m ensurepip"
        )
    if pip < OLDEST_PIP:
        return (
            "Watcher needs pip 22.3 or newer; this is pip {}.{}.\n{} -m pip install --user --upgrade pip"
        ).format(*pip, sys.executable)
    return ""


def call(words: "list[str]", blame: str) -> None:
    """Run a step of the set-up; when it fails, its own words are on the screen and `blame` follows."""
    # A configuration that makes pip install for the user would be refused in a virtual environment.
    environ = dict(os.environ, PIP_USER="0", PIP_NO_INPUT="1", PIP_DISABLE_PIP_VERSION_CHECK="1")
    try:
        subprocess.run(words, check=True, env=environ, stdout=sys.stderr)
    except (OSError, subprocess.CalledProcessError) as error:
        raise SetupError(blame) from error


def command(python: Path, words: "list[str]") -> "list[str]":
    """Return the command line that `words` stand for."""
    if words[0] == "test":
        return [str(python), "-m", "tests", *words[1:]]
    if words[0] == "package":
        return [str(python), str(ROOT / "resources" / "packaging" / "build.py"), *words[1:]]
    return [str(python), "-m", "watcher", *(words[1:] if words[0] == "--" else words)]


def become(words: "list[str]") -> int:
    """Turn this process into another, so that signals reach it; on Windows, wait for it."""
    sys.stdout.flush()
    if os.name != "nt":
        os.execv(words[0], words)
    return subprocess.call(words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
