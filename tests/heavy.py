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
    "watcher.engine.portfolio_requests",
    "asyncio",
    "jeepney",
    "numpy",
    "sqlalchemy",
    "watcher.domain.alerts.alert",
)
"""None of them is wanted for the first paint of the window."""


def imported(names: tuple[str, ...]) -> str:
    """Python code that prints which of them are imported by then."""
    return f"import sys; print([name for name in {names!r} if name in sys.modules])\n"
