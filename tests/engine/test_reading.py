"""What reads files of transactions is imported with the first one."""

import subprocess
import sys

from tests.heavy import imported


def test_no_importer_is_imported_before_there_is_a_file():
    code = "import watcher.engine.desks, watcher.engine.portfolio_files\n" + imported(
        ("watcher.importers.sources", "watcher.importers.generic_csv", "watcher.engine.reading")
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
