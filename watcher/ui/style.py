"""Dresses the application in the theme: Fusion with a palette and a style sheet of our own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from watcher.language import tr
from watcher.paths import resource, resources_dir
from watcher.ui.colours import mixed
from watcher.ui.theme import BODY_PX, SMALL_PX, Theme, Tokens

STYLE = "Fusion"
# A system that draws Chinese with whatever font it finds first may show the forms of another country.
FAMILIES = tr("Inter", "families of fonts, the first that has a letter draws it").split(",")
_LOADED = "fonts of the program"
_STYLED = "style of the program"
_UNABLE = 0.6


def style_words() -> list[str]:
    """What a new application is told on its command line, so that it begins in our style.

    `setStyle` answers with a style, and of all of Qt's classes that is the slowest for Python to know.
    """
    return ["-style", STYLE]


def note_style(application: QCoreApplication) -> None:
    """Remember that this application was begun with `style_words`."""
    application.setProperty(_STYLED, True)


class Wardrobe(QObject):
    """Keeps the application dressed in the theme, whatever the desktop's own style says.

    The style hints' colour scheme does nothing on some platforms, so the palette is set in full.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        application = QApplication.instance()
        if application is not None and not application.property(_STYLED):
            QApplication.setStyle(STYLE)
        _load_fonts()
        self._on_changed()
        theme.changed.connect(self._on_changed)

    @Slot()
    def _on_changed(self) -> None:
        application, sheet = QApplication.instance(), style_sheet(self._theme)
        # Each of the three has every widget dressed anew; the sheet names all that the other two hold.
        if isinstance(application, QApplication) and application.styleSheet() != sheet:
            QApplication.setFont(_body_font(self._theme.px(BODY_PX)))
            QApplication.setPalette(palette(self._theme.tokens))
            # Another one in its place takes more than twice as long as one that is put on anew.
            application.setStyleSheet("")
            application.setStyleSheet(sheet)


def _load_fonts() -> None:
    """The shipped family; what it lacks, Chinese for one, Qt takes from the system's fonts."""
    application = QApplication.instance()
    # Qt is not asked what families there are: it would look at every font of the system.
    if application is not None and not application.property(_LOADED):
        application.setProperty(_LOADED, True)
        for file in sorted((resources_dir() / "fonts").iterdir()):
            if file.suffix in {".otf", ".ttf"}:
                QFontDatabase.addApplicationFont(str(file))


def _body_font(pixels: int) -> QFont:
    body = QFont(FAMILIES)
    body.setPixelSize(pixels)
    body.setFeature(QFont.Tag("tnum"), 1)
    return body


def palette(tokens: Tokens) -> QPalette:
    """Every role that a widget may paint with."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: tokens.panel,
        QPalette.ColorRole.WindowText: tokens.text,
        QPalette.ColorRole.Base: tokens.panel,
        QPalette.ColorRole.AlternateBase: tokens.raised,
        QPalette.ColorRole.ToolTipBase: tokens.raised,
        QPalette.ColorRole.ToolTipText: tokens.text,
        QPalette.ColorRole.PlaceholderText: tokens.faint,
        QPalette.ColorRole.Text: tokens.text,
        QPalette.ColorRole.Button: tokens.raised,
        QPalette.ColorRole.ButtonText: tokens.text,
        QPalette.ColorRole.BrightText: tokens.bad,
        QPalette.ColorRole.Light: tokens.line,
        QPalette.ColorRole.Midlight: tokens.line,
        QPalette.ColorRole.Mid: tokens.line,
        QPalette.ColorRole.Dark: tokens.line,
        QPalette.ColorRole.Shadow: tokens.background,
        QPalette.ColorRole.Highlight: tokens.selection,
        QPalette.ColorRole.HighlightedText: tokens.text,
        QPalette.ColorRole.Link: tokens.accent,
        QPalette.ColorRole.LinkVisited: tokens.accent,
        QPalette.ColorRole.Accent: tokens.accent,
    }
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, unable_colour(tokens))
    return made


def style_sheet(theme: Theme) -> str:
    """What a palette cannot say: borders, spacing, sizes of texts, and where the focus is."""
    sizes = {f"px{pixels}": theme.px(pixels) for pixels in (SMALL_PX, 12, 14, 20)}
    tick = resource("icons", f"tick-{theme.name}.png").as_posix()
    unable = unable_colour(theme.tokens).name()
    return _SHEET.format(
        tick=tick,
        unable=unable,
        **sizes,
        **{name: getattr(theme.tokens, name) for name in Tokens.__slots__},
    )


def unable_colour(tokens: Tokens) -> QColor:
    """The words of what cannot be pressed or changed now: paler than the palest that has to be read."""
    return mixed(QColor(tokens.panel), QColor(tokens.muted), _UNABLE)


_SHEET = """
QMainWindow, QMainWindow > QWidget {{ background: {panel}; }}
QMainWindow::separator {{ width: 4px; height: 4px; }}
QMainWindow::separator:vertical {{ background: qlineargradient(x1:0, y1:0, x2:1, y2:0,
  stop:0 {line}, stop:0.25 {line}, stop:0.26 {panel}, stop:1 {panel}); }}
QMainWindow::separator:horizontal {{ background: qlineargradient(x1:0, y1:0, x2:0, y2:1,
  stop:0 {line}, stop:0.25 {line}, stop:0.26 {panel}, stop:1 {panel}); }}
QMainWindow::separator:hover {{ background: {accent}; }}
QDockWidget {{ border: 0; color: {muted}; }}
QDockWidget[floating="true"] {{ border: 1px solid {line}; }}
QDockWidget::title {{ background: {panel}; padding: 8px 12px; border-bottom: 1px solid {line}; }}
QToolTip {{ background: {raised}; color: {text}; border: 1px solid {line}; padding: 4px 6px; }}
QMenu {{ background: {raised}; color: {text}; border: 1px solid {line}; padding: 4px; }}
QMenu::item {{ padding: 5px 24px 5px 12px; border-radius: 4px; }}
QMenu::item:selected {{ background: {selection}; }}
QMenu::item:disabled {{ color: {unable}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 8px; }}
QMenu::icon {{ padding-left: 8px; }}
QToolButton {{ background: transparent; color: {muted}; border: 1px solid transparent;
  border-radius: 5px; padding: 3px 6px; }}
PanelHeader > QToolButton {{ padding: 3px 2px; }}
QToolButton:hover {{ color: {text}; background: {selection}; }}
QToolButton:checked, QToolButton:pressed {{ color: {accent}; background: {selection}; }}
QToolButton:focus {{ border-color: {accent}; }}
QToolButton:disabled {{ color: {unable}; }}
QToolButton::menu-indicator {{ image: none; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QPushButton {{ background: {raised}; color: {text}; border: 1px solid {line};
  border-radius: 5px; padding: 5px 12px; }}
QPushButton:hover {{ background: {selection}; }}
QPushButton:focus, QPushButton:default {{ border-color: {accent}; }}
QPushButton:disabled {{ color: {unable}; }}
QLineEdit, QPlainTextEdit, QSpinBox, QDoubleSpinBox, QComboBox, QDateTimeEdit {{ background: {background};
  color: {text}; border: 1px solid {line}; border-radius: 5px; padding: 4px 7px;
  selection-background-color: {accent}; selection-color: {panel}; }}
QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus,
QDateTimeEdit:focus {{ border-color: {accent}; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QComboBox:disabled,
QDateTimeEdit:disabled, QCheckBox:disabled, QRadioButton:disabled {{ color: {unable}; }}
QSpinBox QLineEdit, QDoubleSpinBox QLineEdit {{ border: 0; padding: 0 5px;
  background: transparent; }}
QSpinBox::up-button, QSpinBox::down-button {{ width: 0; border: 0; }}
QComboBox::drop-down, QDateTimeEdit::drop-down {{ border: 0; width: 20px; }}
QComboBox::down-arrow, QDateTimeEdit::down-arrow {{ width: 0; height: 0; border-left: 4px solid {background};
  border-right: 4px solid {background}; border-top: 5px solid {muted}; margin-right: 6px; }}
QComboBox QAbstractItemView {{ background: {raised}; border: 1px solid {line}; padding: 2px; }}
QCheckBox {{ spacing: 7px; }}
QCheckBox::indicator {{ width: 13px; height: 13px; border: 1px solid {faint}; border-radius: 3px; }}
QCheckBox::indicator:checked {{ background: {accent}; border-color: {accent}; image: url("{tick}"); }}
QCheckBox::indicator:focus {{ border-color: {text}; }}
QProgressBar {{ background: {background}; border: 1px solid {line}; border-radius: 4px; max-height: 8px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}
QRadioButton {{ spacing: 7px; }}
QRadioButton::indicator {{ width: 12px; height: 12px; border: 1px solid {faint}; border-radius: 7px; }}
QRadioButton::indicator:checked {{ width: 6px; height: 6px; border: 4px solid {accent};
  background: {panel}; }}
QRadioButton::indicator:focus {{ border-color: {accent}; }}
QAbstractItemView {{ background: {panel}; border: 0; outline: 0;
  selection-background-color: {selection}; selection-color: {text}; }}
QScrollBar {{ background: transparent; border: 0; margin: 0; }}
QAbstractScrollArea::corner {{ background: transparent; border: 0; }}
QScrollBar:vertical {{ width: 8px; }}
QScrollBar:horizontal {{ height: 8px; }}
QScrollBar::handle {{ background: {line}; border-radius: 3px; margin: 1px;
  min-height: 28px; min-width: 28px; }}
QScrollBar::handle:hover {{ background: {faint}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QStatusBar {{ background: {panel}; border-top: 1px solid {line}; }}
QStatusBar::item {{ border: 0; }}
QListView[role="choices"]::item {{ padding: 5px 8px; }}
QListView[role="choices"]::item:selected {{ background: {selection}; color: {text}; }}
QListView[role="choices"] {{ border: 1px solid transparent; border-radius: 5px; }}
QListView[role="choices"]:focus {{ border-color: {accent}; }}
QLineEdit#search {{ padding: 5px 9px; }}
QHeaderView {{ background: {panel}; border: 0; }}
QHeaderView::section {{ background: {panel}; color: {muted}; border: 0; border-bottom: 1px solid {line};
  padding: 3px 8px; font-size: {px11}px; }}
QTableView[role="sheet"] QHeaderView::section {{ padding: 3px; }}
QTableCornerButton::section {{ background: {panel}; border: 0; border-bottom: 1px solid {line}; }}
QHeaderView::section:hover {{ color: {text}; }}
QTabBar[role="lists"] {{ background: {panel}; border-bottom: 1px solid {line}; }}
QTabBar[role="lists"]::tab {{ background: transparent; color: {muted}; padding: 6px 10px; border: 0;
  border-bottom: 2px solid transparent; }}
*[role="header"] > QTabBar::tab {{ padding-bottom: 8px; }}
QTabBar[role="lists"]::tab:hover {{ color: {text}; }}
QTabBar[role="lists"]::tab:selected {{ color: {text}; border-bottom-color: {accent}; }}
QTabBar[role="lists"]::tab:selected:focus {{ color: {accent}; }}
QTabBar[role="lists"]::scroller {{ width: 24px; }}
QMainWindow > QTabBar {{ background: {panel}; }}
QMainWindow > QTabBar::tab {{ background: transparent; color: {muted}; padding: 7px 12px; border: 0;
  border-bottom: 2px solid transparent; }}
QMainWindow > QTabBar::tab:hover {{ color: {text}; }}
QMainWindow > QTabBar::tab:selected {{ color: {text}; border-bottom-color: {accent}; }}
QMainWindow > QTabBar::tab:selected:focus {{ color: {accent}; }}
QTabBar[role="lists"] QToolButton {{ background: {panel}; border: 0; padding: 0; }}
*[role="header"] {{ background: {panel}; border-bottom: 1px solid {line}; }}
*[role="title"] {{ color: {text}; font-weight: 600; }}
*[role="muted"] {{ color: {muted}; }}
*[role="small"] {{ color: {muted}; font-size: {px11}px; }}
*[role="note"] {{ color: {muted}; font-size: {px12}px; }}
*[role="error"] {{ color: {bad}; font-size: {px11}px; }}
*[role="attention"] {{ color: {alert}; font-size: {px11}px; }}
*[role="brand"] {{ color: {text}; font-weight: 600; font-size: {px14}px; }}
*[role="price"] {{ color: {text}; font-weight: 700; font-size: {px20}px; }}
*[role="change"] {{ font-weight: 600; font-size: {px14}px; }}
*[role="cell-name"] {{ color: {muted}; padding-left: 10px; }}
*[role="cell"] {{ color: {text}; padding-right: 10px; }}
*[role="toast"] {{ background: {raised}; border: 1px solid {line}; border-radius: 6px; }}
*[role="popup"] {{ background: {raised}; border: 1px solid {line}; border-radius: 6px; padding: 3px; }}
"""
