"""CONTRIBUTING: whoever follows it finds what it speaks of."""

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
PLACES = (ROOT, ROOT / "watcher")
NEVER_THERE = {"tests/golden/VERSION"}


def paths(text):
    """What stands in backticks with a slash in it; `ui/panel.Panel` is a class in a module."""
    for said in re.findall(r"`([\w.-]+(?:/[\w.*-]+)+/?)`", text):
        yield said, re.sub(r"\.[A-Z]\w*$", "", said)


def test_every_file_and_folder_that_the_guide_names_is_there():
    found = dict(paths((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")))
    assert len(found) > 15
    gone = [
        said
        for said, path in found.items()
        if said not in NEVER_THERE
        and not any([*place.glob(path.rstrip("/")), *place.glob(f"{path}.py")] for place in PLACES)
    ]
    assert gone == []
