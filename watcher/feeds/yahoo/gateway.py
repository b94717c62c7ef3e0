"""The only way to yfinance: quotes, charts, sparklines and search, every failure with its cause.

All of it blocks and belongs on a worker thread; the first call imports yfinance,
which takes seconds.
"""

from __future__ import annotations

import base64
import binascii
import logging
import threading
import warnings
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar, cast

from watcher.clock import Clock
from watcher.domain.errors import FeedError
from watcher.domain.symbols import Symbol
from watcher.feeds.yahoo.decode import FIELDS, Pricing
from watcher.feeds.yahoo.pinned import UNAUTHORIZED, Session, pinned_session
from watcher.feeds.yahoo.translate import translate
from watcher.feeds.yahoo.trouble import Cause, YahooError
from watcher.language import tr
from watcher.values import dataclass

T = TypeVar("T")

QUOTE_URL = "https://query1.finance.yahoo.com/v7/finance/quote"
SUMMARY_URL = "https://query2.finance.yahoo.com/v10/finance/quoteSummary"
SPARK_URL = "https://query1.finance.yahoo.com/v8/finance/spark"

_HITS = 12
_RESET_EVERY = timedelta(minutes=15)
_CACHES = ("cookies.db", "tkr-tz.db", "isin-tkr.db")
"""Where yfinance keeps what it knows."""
# What yfinance trips over when an answer is not built as it expects.
_MISREAD = (KeyError, IndexError, TypeError, ValueError, AttributeError)


@dataclass(frozen=True, slots=True)
class ChartRequest:
    """What `Ticker.history` is asked; without `start`, as far back as it goes."""

    symbol: Symbol
    interval: str
    start: datetime | None
    end: datetime | None
    extended_hours: bool
    time_zone: str


class Gateway:
    """yfinance, set up once, with one session for all threads.

    `sent` is called on the requesting thread for every request that goes out.
    """

    def __init__(self, cache_dir: Path, clock: Clock, sent: Callable[[], None]) -> None:
        self._cache_dir = cache_dir
        self._clock = clock
        self._sent = sent
        self._vendor: Any = None
        self._session: Session
        self._decode_error: type[Exception]
        self._starting = threading.Lock()
        self._resetting = threading.Lock()
        self._reset_at: datetime | None = None
        self._seeded: set[Symbol] = set()

    def start(self) -> None:
        """Import and set up yfinance; later calls return at once."""
        with self._starting:
            if self._vendor is not None:
                return
            with suppress(OSError):
                # Where it cannot be, yfinance keeps cookies and time zones in memory.
                self._cache_dir.mkdir(parents=True, exist_ok=True)
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                import curl_cffi.requests
                import yfinance.pricing_pb2
                from google.protobuf.message import DecodeError
            # pandas' deprecations inside yfinance are its own to heed.
            warnings.filterwarnings("ignore", module=r"yfinance\.")
            logging.getLogger("yfinance").setLevel(logging.CRITICAL)
            self._keep_private()
            yfinance.set_tz_cache_location(str(self._cache_dir))
            yfinance.config.debug.hide_exceptions = False
            self._session = pinned_session(curl_cffi.requests.Session, self._sent)
            self._decode_error = DecodeError
            self._vendor = yfinance
            self._drop_client()

    def _keep_private(self) -> None:
        """Make the files of its caches, one of which holds a cookie, before it makes them for everybody."""
        for name in _CACHES:
            with suppress(OSError):
                (self._cache_dir / name).touch(0o600)
                (self._cache_dir / name).chmod(0o600)

    def part(self) -> None:
        """Close what yfinance has opened for the calling thread, which makes no further call."""
        if self._vendor is None:
            return
        cache = self._vendor.cache
        # Its caches of time zones, cookies and ISINs have a connection for each thread.
        for database in (cache.tz_db_proxy, cache.Cookie_db_proxy, cache.isin_db_proxy):
            if database.obj is not None:
                database.close()

    def close(self) -> None:
        """Close the connections. No call may be under way."""
        if self._vendor is not None:
            self._session.close()

    def quotes(self, symbols: Sequence[Symbol], within_s: float) -> list[dict[str, Any]]:
        """The v7 rows of up to 50 symbols; unknown ones are absent. Raises YahooError."""

        def ask() -> list[dict[str, Any]]:
            params = {"symbols": ",".join(symbols), "fields": FIELDS}
            answer = self._data().get_raw_json(QUOTE_URL, params=params, timeout=within_s)
            rows = answer["quoteResponse"]["result"]
            return [row for row in rows if isinstance(row.get("symbol"), str)]

        return self._call(ask, within_s)

    def chart(self, request: ChartRequest, within_s: float) -> Any:
        """Bars of one symbol as a pandas frame, split-adjusted only; None where there are none.

        Raises YahooError, NotFoundError, and FeedError where the answer is for something else.
        """
        return self._call(lambda: self._chart(request, within_s), within_s)

    def sparks(self, symbols: Sequence[Symbol], within_s: float) -> dict[str, list[float | None]]:
        """Today's closes of up to 20 symbols. Raises YahooError."""

        def ask() -> dict[str, list[float | None]]:
            params = {"symbols": ",".join(symbols), "range": "1d", "interval": "5m"}
            answer = self._data().get_raw_json(SPARK_URL, params=params, timeout=within_s)
            return {symbol: spark["close"] or [] for symbol, spark in answer.items() if symbol in symbols}

        return self._call(ask, within_s)

    def summary(self, symbol: Symbol, modules: Sequence[str], within_s: float) -> dict[str, Any]:
        """These modules of quoteSummary about one symbol; those that it has none of are absent.

        Raises YahooError, and NotFoundError for what is no company.
        """

        def ask() -> dict[str, Any]:
            params = {"modules": ",".join(modules), "formatted": "false"}
            answer = self._data().get_raw_json(f"{SUMMARY_URL}/{symbol}", params=params, timeout=within_s)
            found: dict[str, Any]
            (found,) = answer["quoteSummary"]["result"]
            return found

        return self._call(ask, within_s)

    def search(self, text: str, within_s: float) -> list[dict[str, Any]]:
        """Suggestions for `text`, as v1 search has them. Raises YahooError."""

        def ask() -> list[dict[str, Any]]:
            hits: list[dict[str, Any]] = []
            try:
                hits = self._vendor.Search(
                    text,
                    max_results=_HITS,
                    news_count=0,
                    lists_count=0,
                    session=self._session,
                    timeout=within_s,
                ).quotes
            finally:
                if not hits:
                    # Else yfinance gives this answer, however broken, until the restart.
                    self._data().cache_get.cache_clear()
            return hits

        return self._call(ask, within_s)

    def news(self, symbol: Symbol, count: int, within_s: float) -> list[Any]:
        """What was written about a symbol, as the news page has it. Raises YahooError."""

        def ask() -> list[Any]:
            # A new object for every call: it keeps its first answer for ever.
            items = self._vendor.Ticker(symbol, session=self._session).get_news(count=count)
            return items if isinstance(items, list) else []

        return self._call(ask, within_s)

    def pricing(self, payload: str) -> Pricing:
        """One message of the stream; `start` must have been called. Raises ValueError."""
        message = self._vendor.pricing_pb2.PricingData()
        try:
            message.ParseFromString(base64.b64decode(payload, validate=True))
        except (binascii.Error, self._decode_error) as error:
            raise ValueError("not a price message") from error
        return cast("Pricing", message)

    def _chart(self, request: ChartRequest, within_s: float) -> Any:
        if request.time_zone and request.symbol not in self._seeded:
            # Else yfinance asks Yahoo for it, and keeps a failed answer until the restart.
            self._vendor.cache.get_tz_cache().store(request.symbol, request.time_zone)
            self._seeded.add(request.symbol)
        ticker = self._vendor.Ticker(request.symbol, session=self._session)
        span = {"period": "max"} if request.start is None and request.end is None else {}
        try:
            frame = ticker.history(
                **span,
                interval=request.interval,
                start=request.start,
                end=request.end,
                prepost=request.extended_hours,
                auto_adjust=False,
                timeout=within_s,
            )
        except self._vendor.exceptions.YFPricesMissingError:
            if self._session.last_status in UNAUTHORIZED:
                raise
            frame = None
        except (TypeError, KeyError) as error:
            # So it ends when every price is null, and when there is no bar at all.
            if isinstance(error, KeyError) and error.args != ("timestamp",):
                raise
            frame = None
        finally:
            self._data().cache_get.cache_clear()
        if ticker.get_history_metadata().get("symbol") != request.symbol:
            # The host is well, so its breaker stays closed.
            raise FeedError(
                tr("Yahoo gave no usable chart of {symbol}.").format(symbol=request.symbol),
                tr("Try again later."),
            )
        return frame

    def _call(self, ask: Callable[[], T], within_s: float) -> T:
        """Do it within its time; a cookie that is no longer accepted is thrown away once (yahoo.md §2)."""
        self.start()
        with self._session.call(within_s):
            try:
                answer = self._translated(ask)
            except YahooError as error:
                if error.cause is not Cause.AUTH or not self._may_forget_cookie():
                    raise
                self._forget_cookie()
                answer = self._translated(ask)
        self._reset_at = None
        return answer

    def _translated(self, ask: Callable[[], T]) -> T:
        try:
            return ask()
        except _MISREAD as error:
            raise translate(error, self._session.last_status) or YahooError(
                Cause.PROVIDER_DOWN, f"not to be read: {error!r}"
            ) from error
        except Exception as error:
            ours = translate(error, self._session.last_status)
            if ours is None:
                raise
            raise ours from error

    def _data(self) -> Any:
        return self._vendor.data.YfData(session=self._session)

    def _may_forget_cookie(self) -> bool:
        """Whether a new cookie may be tried: once, and again when refusals have lasted long."""
        now = self._clock.now()
        with self._resetting:
            # Either way: the clock may have been set back since.
            if self._reset_at is not None and abs(now - self._reset_at) < _RESET_EVERY:
                return False
            self._reset_at = now
            return True

    def _forget_cookie(self) -> None:
        self._vendor.cache.get_cookie_cache().store("curlCffi", None)
        self._drop_client()
        self._session.cookies.clear()

    def _drop_client(self) -> None:
        """Forget yfinance's one client with its crumb; the next request makes another."""
        data = self._vendor.data
        data.SingletonMeta._instances.pop(data.YfData, None)  # noqa: SLF001 - nothing public drops it
