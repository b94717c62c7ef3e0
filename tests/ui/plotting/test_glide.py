"""A movement that goes on."""

import pytest

from watcher.ui.plotting.glide import Glide


@pytest.fixture
def glide(qapp, monkeypatch):
    glide = Glide(qapp)
    glide.now = 0.0
    monkeypatch.setattr(glide, "_now", lambda: glide.now)
    glide.seen = []
    glide.moved.connect(glide.seen.append)
    yield glide
    glide.stop()
    glide.deleteLater()


def swipe(glide, pixels, every_ms=10.0, times=5):
    for _ in range(times):
        glide.now += every_ms
        glide.feed(pixels)


def run(glide, step_ms=16.0):
    for _ in range(2_000):
        if not glide.is_moving:
            return sum(glide.seen)
        glide.now += step_ms
        glide._on_step()
    raise AssertionError("it never stops")


def test_a_fast_swipe_goes_on_and_comes_to_rest(glide):
    swipe(glide, 10.0)
    glide.release()
    # One pixel in a millisecond, fading with 325 ms.
    assert run(glide) == pytest.approx(325, rel=0.05)


@pytest.mark.parametrize("step_ms", [4.0, 16.0, 50.0])
def test_how_far_it_goes_does_not_depend_on_how_often_it_steps(glide, step_ms):
    swipe(glide, -10.0)
    glide.release()
    assert run(glide, step_ms) == pytest.approx(-325, rel=0.05)


def test_a_slow_movement_ends_with_the_fingers(glide):
    swipe(glide, 0.2)
    glide.release()
    assert not glide.is_moving


def test_fingers_that_rested_before_they_left_move_nothing(glide):
    swipe(glide, 10.0)
    glide.now += 200
    glide.release()
    assert not glide.is_moving


def test_a_touch_stops_it(glide):
    swipe(glide, 10.0)
    glide.release()
    assert glide.is_moving
    glide.feed(0.0)
    assert not glide.is_moving
