"""Texts that are laid out once and drawn often."""

from PySide6.QtGui import QFont

from watcher.ui import texts
from watcher.ui.texts import Texts


class Counted(Texts):
    def __init__(self, font):
        super().__init__(font)
        self.made = []

    def _static(self, text):
        self.made.append(text)
        return super()._static(text)


def test_what_is_drawn_again_and_again_stays_and_what_is_not_goes(qapp, monkeypatch):
    monkeypatch.setattr(texts, "_MOST", 4)
    counted = Counted(QFont())
    for number in range(40):
        counted.width("BABA")
        counted.width(f"{number}")
    assert counted.made.count("BABA") == 1
    assert len(counted.made) == 41
    assert len(counted._laid) <= 8
    counted.width("0")
    assert counted.made.count("0") == 2
