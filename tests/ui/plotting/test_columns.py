"""Buckets gathered into columns of pixels."""

import numpy as np
import pytest

from watcher.ui.plotting.columns import gathered, members


@pytest.mark.parametrize("extreme", [np.fmin, np.fmax, np.maximum])
def test_a_column_has_the_extreme_of_all_its_buckets(extreme):
    dice = np.random.default_rng(7)
    counts = dice.integers(1, 6, 200)
    ends = np.cumsum(counts)
    buckets = dice.normal(size=ends[-1])
    buckets[dice.integers(0, len(buckets), 60)] = np.nan
    parts = members(ends - counts, ends - 1)
    assert len(parts) == counts.max()
    assert np.array_equal(
        gathered(buckets, parts, extreme), extreme.reduceat(buckets, ends - counts), equal_nan=True
    )


def test_buckets_that_are_not_there_yet_are_taken_for_the_last():
    parts = members(np.array([0, 2]), np.array([1, 5]))
    assert gathered(np.array([3.0, 1.0, 2.0]), parts, np.fmax).tolist() == [3.0, 2.0]
