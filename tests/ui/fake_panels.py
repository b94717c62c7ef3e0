"""Stand-ins for the panels that take long to import."""

from dataclasses import replace

from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout

from watcher.ui.alerts.acts import AlertAct
from watcher.ui.header import PanelHeader
from watcher.ui.lazy import LazyPanel
from watcher.ui.panel import Panel
from watcher.ui.panels import PANELS, Area, Place


class FakePanel(Panel):
    name = ""

    def __init__(self, session, theme, parent):
        super().__init__(parent)
        self._header = PanelHeader(self.name.title(), self)
        self._label = QLabel(self.name, self)
        QVBoxLayout(self).addWidget(self._label)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.restored = []

    def text(self):
        return self._label.text()

    def restore(self, deed):
        self.restored.append(deed)


class ChartPanel(FakePanel):
    name = "chart"

    def show_day(self, symbol, day):
        self._label.setText(f"{symbol} on {day}")

    def __init__(self, session, theme, parent):
        super().__init__(session, theme, parent)
        self._header.hide()


class AlertPanel(FakePanel):
    name = "alerts"

    @property
    def header(self):
        return self._header

    def join(self, acts):
        self._header.add_button(acts[AlertAct.NEW])
        acts[AlertAct.NEW].triggered.connect(self.new_alert)

    def new_alert(self):
        self._label.setText("new alert")

    def show_alert(self, alert, *, edit):
        self._label.setText(f"{'edit' if edit else 'show'} {alert}")


class NewsPanel(FakePanel):
    name = "news"

    @property
    def header(self):
        return self._header


class FiguresPanel(NewsPanel):
    name = "figures"


class PortfolioPanel(NewsPanel):
    name = "portfolio"
    takes_files = "Drop to import transactions"

    def __init__(self, session, theme, parent):
        super().__init__(session, theme, parent)
        self.taken = []

    def take_files(self, paths):
        self.taken += paths


def below(*kinds):
    """Places for these stand-ins at the bottom."""
    return tuple(
        Place(kind.name, kind.name.title(), Area.BOTTOM, LazyPanel("tests.ui.fake_panels", kind.__name__))
        for kind in kinds
    )


def faked(*kinds):
    """The window's panels, with these stand-ins for those of their names."""
    stand_ins = {kind.name: LazyPanel("tests.ui.fake_panels", kind.__name__) for kind in kinds}
    return tuple(replace(place, panel=stand_ins.get(place.name, place.panel)) for place in PANELS)


FAKED = faked(ChartPanel, AlertPanel)
