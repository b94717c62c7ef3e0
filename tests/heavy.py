"""Libraries that take long to import, or bring those that do."""

HEAVY = (
    "alembic",
    "apprise",
    "charset_normalizer",
    "cryptography",
    "curl_cffi",
    "exchange_calendars",
    "icalendar",
    "jinja2",
    "keyring",
    "openpyxl",
    "pandas",
    "polars",
    "pyqtgraph",
    "pyxirr",
    "reportlab",
    "requests",
    "talib",
    "websockets",
    "yfinance",
)
"""None of them is wanted by a command that only looks into the database."""

BEFORE_PAINT = (
    *HEAVY,
    "watcher.engine.alert_requests",
    "watcher.engine.channel_requests",
    "watcher.engine.list_requests",
    "watcher.engine.news_requests",
    "watcher.engine.portfolio_requests",
    "asyncio",
    "jeepney",
    "numpy",
    "sqlalchemy",
    "watcher.domain.alerts.alert",
)
"""None of them is wanted for the first paint of the window."""


BEFORE_CHART = (
    *(name for name in HEAVY if name != "pyqtgraph"),
    "asyncio",
    "difflib",
    "sqlalchemy",
    "typing_extensions",
    "watcher.domain.alerts.kinds",
    "watcher.domain.portfolio.live",
    "watcher.domain.portfolio.portfolio",
    "watcher.engine.service",
    "watcher.ui.furniture",
)
"""None of them is wanted for the chart with the bars of the last time."""


def imported(names: tuple[str, ...]) -> str:
    """Python code that prints which of them are imported by then."""
    return f"import sys; print([name for name in {names!r} if name in sys.modules])\n"
