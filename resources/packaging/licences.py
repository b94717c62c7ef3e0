"""Gathers the licences of everything that is bundled into one text, from what the packages bring along."""

import argparse
import sys
from importlib.metadata import Distribution, distributions
from pathlib import Path

LICENCE_NAMES = ("licen", "copying", "notice", "authors")
NOTE = """\
Watcher itself is under the MIT licence (see LICENSE).

Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They are separate shared
libraries in the folder of the program: you may replace them with versions of your own, and nothing forbids
taking the program apart to mend such a replacement. Their sources are published by The Qt Company under
"Qt for Python" and "Qt", for the versions named below.

Inter, the typeface, is under the SIL Open Font License 1.1.
"""


def texts(distribution: Distribution) -> list[str]:
    """The licence texts that one package brings, in the order of their names."""
    found = []
    for file in sorted(distribution.files or (), key=str):
        is_meta = ".dist-info" in file.parts[0]
        if is_meta and any(word in file.name.lower() for word in LICENCE_NAMES):
            path = Path(str(distribution.locate_file(file)))
            if path.is_file():
                found.append(path.read_text(encoding="utf-8", errors="replace").strip())
    return found


def named(distribution: Distribution) -> str:
    """The licence as the package calls it."""
    meta = distribution.metadata
    said = meta.get("License-Expression") or meta.get("License") or ""
    if said and "\n" not in said:
        return said
    classifiers = [
        line.rpartition(" :: ")[2] for line in meta.get_all("Classifier") or () if "License" in line
    ]
    return ", ".join(classifiers) or said.partition("\n")[0] or "see its text"


def gather(names: list[str]) -> str:
    """All licences of these packages (of all that are installed where none is named), as one text."""
    chosen = {name.lower().replace("_", "-") for name in names}
    parts = [NOTE]
    for distribution in sorted(distributions(), key=lambda one: one.metadata["Name"].lower()):
        name = distribution.metadata["Name"]
        if chosen and name.lower().replace("_", "-") not in chosen:
            continue
        title = f"{name} {distribution.version} – {named(distribution)}"
        parts.append("\n".join(["=" * 78, title, "=" * 78, "", *texts(distribution)]))
    return "\n\n".join(parts) + "\n"


def main() -> int:
    """Write the text to the file that is named."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("file", type=Path)
    words.add_argument("packages", nargs="*")
    wanted = words.parse_args()
    wanted.file.parent.mkdir(parents=True, exist_ok=True)
    wanted.file.write_text(gather(wanted.packages), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
