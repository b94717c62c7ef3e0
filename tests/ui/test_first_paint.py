"""The moment at which a window is on screen."""

from PySide6.QtWidgets import QLabel, QWidget

from watcher.ui import first_paint
from watcher.ui.first_paint import FirstPaint


def test_it_comes_once_after_what_the_window_holds_has_painted(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    painted = []

    class Child(QLabel):
        def paintEvent(self, event):
            super().paintEvent(event)
            painted.append("child")

    Child("inside", window)
    watch = FirstPaint(window)
    watch.came.connect(lambda: painted.append("came"))
    with qtbot.waitSignal(watch.came):
        window.show()
    window.repaint()
    with qtbot.assertNotEmitted(watch.came, wait=20):
        window.update()
    assert painted[:2] == ["child", "came"]
    assert painted.count("came") == 1


def test_a_hidden_window_is_not_waited_for(qtbot, monkeypatch):
    monkeypatch.setattr(first_paint, "UNPAINTED_MS", 1)
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitSignal(FirstPaint(window).came):
        pass
