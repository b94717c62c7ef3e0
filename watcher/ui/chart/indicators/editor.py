"""The form for one indicator: its parameters, checked while they are typed, its colours and its width."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from watcher.domain.errors import InputError
from watcher.domain.indicators.kinds import Drawing, Measure, Parameter
from watcher.language import tr
from watcher.ui.chart.indicators.chosen import WIDTHS, Chosen
from watcher.ui.numbers import read_number
from watcher.ui.plotting.line_colours import LINE_COLOURS, line_colour
from watcher.ui.theme import Theme

_SWATCH = QSize(18, 4)
_EDITOR_PX = 170
COLOUR_NAMES = {
    "blue": tr("Blue"),
    "amber": tr("Amber"),
    "violet": tr("Violet"),
    "cyan": tr("Cyan"),
    "pink": tr("Pink"),
    "lime": tr("Lime"),
    "orange": tr("Orange"),
    "grey": tr("Grey"),
}


class Editor(QWidget):
    """What is right is told at once; what is wrong is said in a sentence, and stays as it was typed."""

    changed = Signal(object)
    """A Chosen."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chosen: Chosen | None = None
        self._fields: dict[str, QWidget] = {}
        self._colours: list[QComboBox] = []
        self._width: QComboBox | None = None
        self._title = QLabel(self)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setProperty("role", "title")
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        self._form.setVerticalSpacing(6)
        self._trouble = QLabel(self)
        self._trouble.setObjectName("trouble")
        self._trouble.setTextFormat(Qt.TextFormat.PlainText)
        self._trouble.setWordWrap(True)
        self._trouble.setProperty("role", "error")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._title)
        column.addLayout(self._form)
        column.addWidget(self._trouble)
        column.addStretch(1)

    @property
    def chosen(self) -> Chosen | None:
        """What is edited."""
        return self._chosen

    def edit(self, chosen: Chosen | None) -> None:
        """Show another one, or nothing. Fields of the same one keep what is being typed into them."""
        before, self._chosen = self._chosen, chosen
        if chosen is None or before is None or chosen.key != before.key or chosen.name != before.name:
            self._build(chosen)
        self._title.setText("" if chosen is None else chosen.kind.title)
        if chosen is not None:
            self._show_colours(chosen)

    def focus_first(self) -> None:
        """Give the keys to the first field."""
        fields = [*self._fields.values(), *self._colours]
        if fields:
            fields[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
            if isinstance(fields[0], QLineEdit):
                fields[0].selectAll()

    # ---- fields

    def _build(self, chosen: Chosen | None) -> None:
        while self._form.rowCount():
            self._form.removeRow(0)
        self._fields, self._colours, self._width = {}, [], None
        self._trouble.clear()
        if chosen is None:
            return
        for parameter in chosen.kind.parameters:
            field = self._field(parameter, chosen.parameters[parameter.name])
            self._fields[parameter.name] = field
            self._add(parameter.title, field)
        outputs = chosen.kind.outputs
        is_band = any(output.drawing is Drawing.EDGE for output in outputs)
        names = (
            [tr("Colour")]
            if is_band or len(outputs) == 1
            else [tr("Colour of {title}").format(title=one.title) for one in outputs]
        )
        for name, output in zip(names, outputs, strict=False):
            if output.drawing is not Drawing.HISTOGRAM:
                self._colours.append(self._combo([COLOUR_NAMES[colour] for colour in LINE_COLOURS]))
                self._add(name, self._colours[-1])
        self._width = self._combo([f"{width} px" for width in WIDTHS])
        with QSignalBlocker(self._width):
            self._width.setCurrentIndex(WIDTHS.index(chosen.width))
        self._add(tr("Width"), self._width)

    def _add(self, title: str, field: QWidget) -> None:
        field.setFixedWidth(_EDITOR_PX)
        field.setAccessibleName(title)
        label = QLabel(title, self)
        label.setBuddy(field)
        self._form.addRow(label, field)

    def _field(self, parameter: Parameter, value: float) -> QWidget:
        if parameter.measure is Measure.CHOICE:
            combo = self._combo(parameter.choices)
            with QSignalBlocker(combo):
                combo.setCurrentIndex(int(value))
            return combo
        line = QLineEdit(_written(parameter, value), self)
        line.setAccessibleDescription(parameter.limits)
        line.setToolTip(parameter.limits)
        line.textEdited.connect(self._on_edited)
        return line

    def _combo(self, texts: tuple[str, ...] | list[str]) -> QComboBox:
        combo = QComboBox(self)
        combo.addItems(list(texts))
        combo.currentIndexChanged.connect(self._on_edited)
        return combo

    def _show_colours(self, chosen: Chosen) -> None:
        for combo, name in zip(self._colours, chosen.colours, strict=False):
            with QSignalBlocker(combo):
                combo.setIconSize(_SWATCH)
                for at, colour in enumerate(LINE_COLOURS):
                    combo.setItemIcon(at, _swatch(line_colour(self._theme, colour)))
                combo.setCurrentIndex(LINE_COLOURS.index(name))

    # ---- what was typed

    @Slot()
    def _on_edited(self) -> None:
        chosen = self._chosen
        if chosen is None:
            return
        try:
            parameters = {
                one.name: one.checked(self._typed(one), chosen.kind.short) for one in chosen.kind.parameters
            }
        except InputError as error:
            self._trouble.setText(error.sentence)
            return
        self._trouble.clear()
        colours = [LINE_COLOURS[combo.currentIndex()] for combo in self._colours]
        # One combo for all edges of a band; a histogram has none, its colours are those of prices.
        colours += [colours[-1]] * (len(chosen.colours) - len(colours))
        width = WIDTHS[self._width.currentIndex()] if self._width is not None else chosen.width
        changed = replace(chosen, parameters=parameters, colours=tuple(colours), width=width)
        if changed != chosen:
            self._chosen = changed
            self.changed.emit(changed)

    def _typed(self, parameter: Parameter) -> float:
        field = self._fields[parameter.name]
        if isinstance(field, QComboBox):
            return field.currentIndex()
        assert isinstance(field, QLineEdit)  # noqa: S101
        text = field.text().strip()
        read: Callable[[str], float] = _moment if parameter.measure is Measure.MOMENT else _number
        try:
            return read(text)
        except (ValueError, InputError) as error:
            raise InputError(
                tr("{title} cannot be “{text}”.").format(title=parameter.title, text=text), parameter.limits
            ) from error


def _number(text: str) -> float:
    return float(read_number(text))


def _moment(text: str) -> float:
    moment = datetime.fromisoformat(text)
    return int((moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)).timestamp())


def _written(parameter: Parameter, value: float) -> str:
    if parameter.measure is Measure.MOMENT:
        moment = datetime.fromtimestamp(value, UTC)
        return f"{moment:%Y-%m-%d}" if moment.hour == moment.minute == 0 else f"{moment:%Y-%m-%d %H:%M}"
    return f"{value:g}"


def _swatch(colour: str) -> QIcon:
    swatch = QPixmap(_SWATCH)
    swatch.fill(QColor(colour))
    return QIcon(swatch)
