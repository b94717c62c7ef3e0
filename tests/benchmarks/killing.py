"""Part Z: a thousand kills in the midst of firing alerts; no fire may be lost or doubled.

The tests do the same twenty times. It takes some three minutes where nothing else runs,
so it runs only when it is asked for.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.figures import Figure, Goal
from tests.faults.test_kill import armed_profile, kill_again_and_again
from watcher.paths import Profile

KILLS = 1_000
LONGEST_S = 1_800
"""A machine that is too busy for all of them says how many there were."""


def measure() -> list[Figure]:
    """Kill until it is enough; what is lost or doubled ends it with what was found."""
    kills = 0
    begun = time.monotonic()
    while kills < KILLS and time.monotonic() - begun < LONGEST_S:
        with tempfile.TemporaryDirectory(prefix="watcher-benchmarks-") as folder:
            profile = Profile(Path(folder))
            profile.create()
            kills += kill_again_and_again(armed_profile(profile))
        sys.stderr.write(f"Z: {kills} kills in {time.monotonic() - begun:.0f} s\n")
    goal = Goal(kills, KILLS, f"≥ {KILLS:,}, none lost, none doubled", is_least=True)
    return [
        Figure("Z", "kills in the midst of firing that lost and doubled nothing", "kills", kills, goal=goal)
    ]
