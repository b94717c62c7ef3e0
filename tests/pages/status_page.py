"""The status bar as its user sees it."""

from watcher.ui.elided import ElidedLabel
from watcher.ui.status_bar import Dot


class StatusPage:
    def __init__(self, bar):
        self.bar = bar
        self._labels = bar.findChildren(ElidedLabel)

    def _text(self, description):
        return next(label.text() for label in self._labels if label.accessibleDescription() == description)

    @property
    def feed(self):
        return self._text("How the prices are doing")

    @property
    def markets(self):
        return [text.strip() for text in self._text("When the markets open and close").split("     ") if text]

    @property
    def saved(self):
        return self._text("What is on disk")

    @property
    def dot(self):
        return self.bar.findChild(Dot).tone

    @property
    def texts(self):
        return [label.text() for label in self._labels if not label.isHidden()]
