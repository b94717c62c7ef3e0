"""All that the window says in another language: `python -m tests.ui.spoken_window LANGUAGE` prints it."""

import json
import os
import sys
import tempfile
from enum import Enum

from watcher.translation import speak_as, teach_dialogs


def texts_of(window):
    """Of every widget and action: what it shows, what its tooltip says, what is read out."""
    from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QAbstractItemView, QComboBox, QTabBar, QWidget

    methods = (
        "text",
        "title",
        "windowTitle",
        "toolTip",
        "placeholderText",
        "accessibleName",
        "suffix",
        "iconText",
    )
    for one in window.findChildren(QObject):
        if isinstance(one, QWidget | QAction):
            for name in methods:
                if callable(getattr(one, name, None)):
                    yield getattr(one, name)()
        if isinstance(one, QTabBar):
            yield from (one.tabText(at) for at in range(one.count()))
        if isinstance(one, QComboBox):
            yield from (one.itemText(at) for at in range(one.count()))
        if isinstance(one, QAbstractItemView) and one.model() is not None:
            model = one.model()
            columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
            for column in range(columns):
                yield model.headerData(column, Qt.Orientation.Horizontal) or ""
            roles = (
                Qt.ItemDataRole.DisplayRole,
                Qt.ItemDataRole.AccessibleTextRole,
                Qt.ItemDataRole.ToolTipRole,
            )
            for row in range(min(model.rowCount(QModelIndex()), 40)):
                for column in range(columns):
                    yield from (model.data(model.index(row, column), role) or "" for role in roles)


def clashes():
    """Names of states that are told apart in English only."""
    for name, module in sorted(sys.modules.items()):
        if name.startswith("watcher."):
            for one in vars(module).values():
                if isinstance(one, type) and issubclass(one, Enum) and len(one) != len(one.__members__):
                    yield f"{name}.{one.__name__}"


def main(language):
    """Build the window with something in every panel and in the settings, and say what there is."""
    speak_as(language)
    from PySide6.QtWidgets import QApplication, QToolButton

    from tests.ui.album import Stage, full
    from watcher.ui.acts import Act

    application = QApplication([])
    teach_dialogs(application)
    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(full, folder)
        stage.window.actions_by_name[Act.SETTINGS].trigger()
        stage.settings.read_again().done.connect(application.quit)
        application.exec()
        said = {
            "texts": sorted({text for text in texts_of(stage.window) if isinstance(text, str) and text}),
            "buttons": [button.text() for button in stage.window.findChildren(QToolButton)],
            "files": [
                application.translate("QFileDialog", text)
                for text in ("&Look in:", "File &name:", "Files of &type:")
            ],
            "acts": [spec.act for spec in stage.window.actions_by_name.specs],
            "clashes": list(clashes()),
        }
        stage.close()
    sys.stdout.write(json.dumps(said))


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    main(sys.argv[1])
