"""Runs what CI runs: `python -m tests`; words after it go to pytest, which then runs alone.

pytest comes last and its closing line is the last line printed, so that a
machine that reads this need not look for it.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from watcher import preflight

ROOT = Path(__file__).resolve().parent.parent
_BIN = Path(sys.executable).parent

STATIC = {
    "lint": [sys.executable, "-m", "ruff", "check"],
    "format": [sys.executable, "-m", "ruff", "format", "--check"],
    "types": [sys.executable, "-m", "mypy"],
    "imports": [str(_BIN / "lint-imports"), "--no-logo"],
}
PYTEST = [sys.executable, "-m", "pytest"]

# Where packages come from is each machine's own affair: the tree pins versions and hashes only.
_ADDRESS = re.compile(
    r"(?i)\b(?:pypi|pythonhosted|npmjs|anaconda|jsdelivr|unpkg)\.(?:org|com|net)\b"
    r"|--(?:extra-)?index-url\b|--find-links\b|--trusted-host\b|\bfile:///"
)
_ADDRESS_IN_LOCK = re.compile(r"://|^\s*--(?!hash=)|\s@\s", re.MULTILINE)


def main(words: list[str]) -> int:
    """Run every step, name those that failed, and return 1 if there is one."""
    if said := preflight.problem(os.environ.get("QT_QPA_PLATFORM", "offscreen")):
        print(said)
        return 1
    failed = []
    if not words:
        failed += [name for name, command in STATIC.items() if not passes(name, command)]
        say("addresses")
        if found := addresses(ROOT):
            failed.append("addresses")
            print("\n".join(found))
    say("tests")
    code, closing = run_pytest([*PYTEST, *(words or ["-n", "2"])])
    if code:
        failed.append("tests")
    print(f"\nFailed: {', '.join(failed)}" if failed else "\nAll passed.")
    print(closing, flush=True)
    return 1 if failed else 0


def say(name: str) -> None:
    """Announce a step."""
    print(f"\n── {name} ──", flush=True)


def passes(name: str, command: list[str]) -> bool:
    """Run one step and tell whether it is content."""
    say(name)
    return subprocess.run(command, cwd=ROOT, check=False).returncode == 0


def run_pytest(command: list[str]) -> tuple[int, str]:
    """Run pytest, showing what it says as it says it; return its exit code and its closing line."""
    closing = ""
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, encoding="utf-8") as process:
        for line in process.stdout:
            print(line, end="", flush=True)
            closing = line.strip() or closing
    return process.returncode, closing


def addresses(root: Path) -> list[str]:
    """Find every line that names a host or folder to fetch packages from, as "file:line: text"."""
    found = []
    for path in sources(root):
        pattern = _ADDRESS_IN_LOCK if path.name == "requirements.lock" else _ADDRESS
        text = path.read_bytes().decode(errors="ignore")
        lines = enumerate(text.splitlines(), 1)
        found += [f"{path}:{number}: {line.strip()}" for number, line in lines if pattern.search(line)]
    return found


def sources(root: Path) -> Iterator[Path]:
    """Yield the files of the tree: all but this one and what tools keep in folders of their own."""
    for folder, folders, files in os.walk(root):
        hidden = [name for name in folders if name.startswith(".") and name not in {".ci", ".github"}]
        for name in {*hidden, "__pycache__", "build", "dist", "htmlcov"} & set(folders):
            folders.remove(name)
        yield from (Path(folder, name) for name in files if Path(folder, name) != Path(__file__))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
