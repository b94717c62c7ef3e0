"""How far time goes: beyond these years nothing was traded, and days can no longer be reckoned with."""

from __future__ import annotations

YEARS = range(1900, 2201)
SPAN = f"{YEARS[0]} to {YEARS[-1]}"
"""The same in words, for a sentence of the command line."""
