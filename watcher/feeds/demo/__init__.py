"""A market of our own: the same for the same seed, with no network and no copied prices."""

from watcher.feeds.demo.clock import PICTURE_INSTANT, SCENARIOS, Scenario, demo_clock
from watcher.feeds.demo.feed import DemoFeed

__all__ = ["PICTURE_INSTANT", "SCENARIOS", "DemoFeed", "Scenario", "demo_clock"]
