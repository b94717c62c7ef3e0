"""The head of the chart panel: price and change at the left, ranges at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QFontMetrics, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLayout,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from watcher.domain.bars import ChartRange
from watcher.language import tr
from watcher.overriding import override
from watcher.ui.chart.headline import Headline
from watcher.ui.elided import ElidedLabel
from watcher.ui.theme import Theme

_HEIGHT = 58
_ROOMY_PX = 700
_LEAST_PX = 360
_ROOMY_GAP_PX = 10
_BUTTON_ROOM_PX = 14
_COMPACT = "QToolButton { padding: 3px 2px; }"


class Head(QWidget):
    """Serves as a dock's title bar, too: what is not a button drags the panel."""

    range_chosen = Signal(object)
    """A ChartRange."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rises: bool | None = None
        self.setProperty("role", "header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(_HEIGHT)
        self.setStyleSheet(_COMPACT)
        self._price = _label("price", self)
        self._change = _label("change", self)
        self._extended = ElidedLabel(tr("Price outside the regular session"), self)
        self._extended.setProperty("role", "note")
        self._about = ElidedLabel(tr("What is shown"), self)
        self._about.setProperty("role", "note")
        self._ranges: dict[ChartRange, QAction] = {}
        self._range_buttons: list[QToolButton] = []
        self._lay_out()
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _lay_out(self) -> None:
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        first = self._first
        first.setSpacing(8)
        self._second.setSpacing(10)
        for label in (self._price, self._change, self._extended):
            first.addWidget(label, 0, Qt.AlignmentFlag.AlignBottom)
        first.addStretch(1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(0)
        group = QActionGroup(self)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for number, chart_range in enumerate(ChartRange, 1):
            action = self._ranges[chart_range] = _range_action(chart_range, number, self)
            group.addAction(action)
            self._range_buttons.append(_button(action, self))
            self._buttons.addWidget(self._range_buttons[-1])
            # The keys work where the buttons have no room, too.
            self.addAction(action)
        self._menu = QToolButton(self)
        self._menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._menu.setAccessibleName(tr("Range"))
        self._menu.setMenu(QMenu(self._menu))
        self._menu.menu().addActions(list(self._ranges.values()))
        self._menu.hide()
        self._offered = QMenu(tr("R&ange"), self)
        self._offered.addActions(list(self._ranges.values()))
        self._buttons.addWidget(self._menu)
        group.triggered.connect(self._on_triggered)
        first.addLayout(self._buttons)
        lines = self._lines = QVBoxLayout(self)
        lines.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        lines.setContentsMargins(12, 5, 6, 6)
        lines.setSpacing(0)
        lines.addLayout(first)
        lines.addLayout(self._second)
        self._second.addWidget(self._about)
        self._second.addStretch(1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the first line has no room, the price outside the session begins the second."""
        is_roomy = self.width() >= _ROOMY_PX
        self._buttons.setSpacing(_ROOMY_GAP_PX if is_roomy else 0)
        if is_roomy and self._first.indexOf(self._extended) < 0:
            self._first.insertWidget(2, self._extended, 0, Qt.AlignmentFlag.AlignBottom)
        elif not is_roomy and self._second.indexOf(self._extended) < 0:
            self._second.insertWidget(0, self._extended)
        self._fit()

    @override
    def minimumSizeHint(self) -> QSize:
        """What has no room goes into a menu."""
        # The docks beside it take all that a chart does not ask for.
        return QSize(max(_LEAST_PX, self._words_px() + self._menu.sizeHint().width()), _HEIGHT)

    def _words_px(self) -> int:
        """What the first line has beside the ranges."""
        margins = self.contentsMargins().left() + 12 + 6 + 3 * self._first.spacing()
        return margins + self._price.sizeHint().width() + self._change.sizeHint().width()

    def _stand_on_one_line(self) -> None:
        """Let the words beside the price stand on its line, not at the edge below it."""
        below = self._price.fontMetrics().descent()
        for label in (self._change, self._extended):
            is_beside = self._first.indexOf(label) >= 0
            label.setContentsMargins(0, 0, 0, below - label.fontMetrics().descent() if is_beside else 0)

    def _fit(self) -> None:
        """A button for each range, or one for all of them."""
        self._stand_on_one_line()
        gaps = self._buttons.spacing() * (len(self._range_buttons) - 1)
        needed = sum(button.width() for button in self._range_buttons) + gaps
        has_room = self._words_px() + needed <= self.width()
        for button in self._range_buttons:
            button.setVisible(has_room)
        self._menu.setVisible(not has_room)
        # Not later: a picture may be taken now.
        self._lines.activate()

    def write(self, said: Headline) -> None:
        """Show these texts."""
        is_other = False
        for label, text in (
            (self._price, said.price),
            (self._change, said.change),
            (self._extended, said.extended),
            (self._about, said.about),
        ):
            if label.text() != text:
                label.setText(text)
                is_other = True
        if is_other:
            self._fit()
        # Empty, it would still hold its room in front of what follows.
        self._extended.setVisible(bool(said.extended))
        if said.rises != self._rises:
            self._rises = said.rises
            self._colour()

    def set_range(self, chart_range: ChartRange | None) -> None:
        """Mark the range that is shown; None where it is none of them."""
        for one, action in self._ranges.items():
            action.setChecked(one is chart_range)
        self._menu.setText(f"{(tr('Range') if chart_range is None else _name(chart_range))} ▾")

    @property
    def offered(self) -> Sequence[QAction]:
        """What goes into the menu of the chart: that is how the palette finds the ranges."""
        return (self._offered.menuAction(),)

    @property
    def stops(self) -> Sequence[QWidget]:
        """Where the tab key stops, in order."""
        return (*self._range_buttons, self._menu)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self.range_chosen.emit(ChartRange(action.data()))

    @Slot()
    def _on_theme_changed(self) -> None:
        # Nine of them stand beside the price: the style's own width would push the docks aside.
        metrics = QFontMetrics(self._theme.font())
        for button in self._range_buttons:
            button.setFixedSize(metrics.horizontalAdvance(button.text()) + _BUTTON_ROOM_PX, 26)
        self._fit()
        self._colour()

    def _colour(self) -> None:
        tokens = self._theme.tokens
        colour = tokens.down if self._rises is False else tokens.up
        self._change.setStyleSheet(f"color: {colour}")


def _label(role: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
    return label


def _name(chart_range: ChartRange) -> str:
    match chart_range:
        case ChartRange.YTD:
            return tr("YTD", "range")
        case ChartRange.MAX:
            return tr("Max", "range")
        case _:
            return chart_range.value


def _range_action(chart_range: ChartRange, number: int, parent: QWidget) -> QAction:
    action = QAction(_name(chart_range), parent)
    action.setObjectName(chart_range.value)
    action.setCheckable(True)
    action.setData(chart_range.value)
    action.setShortcut(QKeySequence(f"Alt+{number}"))
    action.setToolTip(tr("{value} (Alt+{number})").format(value=_name(chart_range), number=number))
    return action


def _button(action: QAction, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setDefaultAction(action)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setAccessibleName(tr("Range {text}").format(text=action.text()))
    return button
