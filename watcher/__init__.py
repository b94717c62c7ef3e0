"""Watcher: a desktop portfolio watcher that is honest about its data."""

__version__ = "0.1.0"
APP_ID = "io.github.watcher-app.watcher"
"""What desktops know the program by: the name of its menu entry, without the ending."""
