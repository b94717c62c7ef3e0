"""The least that Qt can show."""

from PySide6.QtWidgets import QWidget

from tests.benchmarks.programs.saying import show_and_say
from tests.benchmarks.screen import application

if __name__ == "__main__":
    application()
    show_and_say(QWidget)
