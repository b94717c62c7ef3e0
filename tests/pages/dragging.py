"""Where a hand that drags is, as this version of PySide6 takes it."""

import PySide6


def place_of(at):
    """A point of a widget; from 6.12 on it has fractions."""
    return at.toPointF() if PySide6.__version_info__ >= (6, 12) else at
