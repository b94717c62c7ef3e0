"""Seeded randomness that depends on what it is for, never on what was asked before."""

from __future__ import annotations

from datetime import date
from enum import IntEnum
from zlib import crc32

import numpy as np

from watcher.domain.bars import Floats

FIRST_DATE = date(2013, 1, 1)
LAST_DATE = date(2039, 12, 31)
DAYS = LAST_DATE.toordinal() - FIRST_DATE.toordinal() + 1
"""How many calendar days have a daily innovation; a fixed number keeps every path independent of today."""


class Purpose(IntEnum):
    """What a stream of numbers is for; part of its key."""

    RETURN = 1
    OPEN = 2
    HIGH = 3
    LOW = 4
    VOLUME = 5
    PREMIUM = 6
    CALM = 7
    EXTENDED = 8
    HALT = 9
    MINUTES = 10
    TICKS = 11
    SHARED_MINUTES = 12


def stream(seed: int, name: str, purpose: Purpose, *where: int) -> np.random.Generator:
    """The generator for one purpose of one name at one place (a day, a minute)."""
    return np.random.default_rng([seed, crc32(name.encode()), int(purpose), *where])


def daily(seed: int, name: str, purpose: Purpose) -> Floats:
    """A standard normal number for every calendar day from FIRST_DATE on."""
    return stream(seed, name, purpose).standard_normal(DAYS)


def wandering(seed: int, name: str, purpose: Purpose, memory_days: int) -> Floats:
    """Like `daily`, but with a memory: it drifts about zero with a standard deviation of one."""
    kernel = np.exp(-np.arange(4 * memory_days) / memory_days)
    drifted = np.convolve(daily(seed, name, purpose), kernel)[:DAYS]
    return np.asarray(drifted / np.sqrt(np.sum(kernel**2)))
