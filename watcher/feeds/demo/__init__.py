"""A market of our own: the same for the same seed, with no network and no copied prices.

The feed is not imported here: the clock is needed before there is a window, numpy is not.
"""

from watcher.feeds.demo.clock import PICTURE_INSTANT, SCENARIOS, demo_clock

__all__ = ["PICTURE_INSTANT", "SCENARIOS", "demo_clock"]
