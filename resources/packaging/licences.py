"""Writes the licences of everything that is bundled into one file, which About shows."""

import argparse
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from watcher.licences import gather, section

COMMON = Path("/usr/share/common-licenses")
_COMMON = re.compile(rf"{COMMON}/([\w.-]*\w)")
PYTHON = "Python – Python Software Foundation License"


def python() -> str:
    """What the interpreter itself is under."""
    path = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    return section(
        PYTHON, [path.read_text(encoding="utf-8").strip() if path.is_file() else "See docs.python.org."]
    )


def libraries(paths: Iterable[str]) -> str:
    """What Debian says of the system's libraries that travel along; nothing where there is no Debian."""
    query = shutil.which("dpkg-query")
    if query is None:
        return ""
    found = {}
    for path in sorted({str(Path(one).resolve()) for one in paths}):
        package = _package(query, path) or _package(query, path.removeprefix("/usr"))
        copyright_ = Path("/usr/share/doc") / package / "copyright"
        if package and copyright_.is_file():
            found[package] = copyright_.read_text(encoding="utf-8", errors="replace").strip()
    sections = [(f"{name}, a library of the system", text) for name, text in sorted(found.items())]
    # Debian says where on its own systems the long ones lie; the program goes elsewhere, too.
    named = sorted(set(_COMMON.findall("\n".join(found.values()))))
    files = sorted({path.resolve() for name in named if (path := COMMON / name).is_file()})
    sections += [(f"{path.name}, as named above", path.read_text(encoding="utf-8").strip()) for path in files]
    return "\n\n".join(section(title, [text]) for title, text in sections)


def _package(query: str, path: str) -> str:
    said = subprocess.run([query, "--search", path], capture_output=True, text=True, check=False).stdout
    return said.partition(":")[0].split(",")[0].strip() if said else ""


def main() -> int:
    """Write the text to the file that is named."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("file", type=Path)
    words.add_argument("packages", nargs="*")
    wanted = words.parse_args()
    wanted.file.parent.mkdir(parents=True, exist_ok=True)
    wanted.file.write_text(f"{gather(wanted.packages)}\n{python()}\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
