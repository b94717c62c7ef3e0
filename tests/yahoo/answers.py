"""What Yahoo answers to each path: the batch, charts, summaries, search, news and share counts."""

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import quote, unquote

from tests.yahoo.charts import chart, spark
from tests.yahoo.faults import Fault, Faults
from tests.yahoo.gate import Gate, error_body
from tests.yahoo.market import Market
from tests.yahoo.profiles import article, headline, hit, modules
from tests.yahoo.rows import epoch, quote_row
from tests.yahoo.wire import DATA, Answer, Kind, Request, html

MOST_SYMBOLS = 99
MOST_SPARKS = 20
CRUMBED = frozenset({Kind.QUOTE, Kind.SUMMARY})
PATHS = (
    ("/v7/finance/quote", Kind.QUOTE),
    ("/v8/finance/chart/", Kind.CHART),
    ("/v7/finance/spark", Kind.SPARK),
    ("/v8/finance/spark", Kind.SPARK),
    ("/v10/finance/quoteSummary/", Kind.SUMMARY),
    ("/v1/finance/search", Kind.SEARCH),
    ("/xhr/ncp", Kind.NEWS),
    ("/ws/fundamentals-timeseries/", Kind.TIMESERIES),
    ("/v1/test/getcrumb", Kind.CRUMB),
)
HOSTS = {
    "fc.yahoo.com": Kind.COOKIE,
    "guce.yahoo.com": Kind.CONSENT,
    "consent.yahoo.com": Kind.CONSENT,
    "streamer.finance.yahoo.com": Kind.STREAM,
}


class Answers:
    """Routes a request to its answer, through the gate and whatever faults are on."""

    def __init__(self, market: Market, gate: Gate, faults: Faults) -> None:
        self._market = market
        self._gate = gate
        self._faults = faults
        self._makers: dict[Kind, Callable[[Request], Answer]] = {
            Kind.COOKIE: gate.cookie,
            Kind.CRUMB: gate.crumb,
            Kind.CONSENT: self._consent,
            Kind.QUOTE: self._quote,
            Kind.CHART: self._chart,
            Kind.SPARK: self._spark,
            Kind.SUMMARY: self._summary,
            Kind.SEARCH: self._search,
            Kind.NEWS: self._news,
            Kind.TIMESERIES: self._timeseries,
        }

    def kind_of(self, request: Request) -> Kind:
        """Tell what a request is for."""
        if request.host in HOSTS:
            return HOSTS[request.host]
        if request.headers.get("upgrade", "").lower() == "websocket":
            return Kind.STREAM
        return next((kind for path, kind in PATHS if request.path.startswith(path)), Kind.OTHER)

    def answer(self, kind: Kind, request: Request) -> Answer:
        """Make the answer to one request."""
        if (instead := self._faults.instead(kind)) is not None:
            return instead
        if self._faults.active(Fault.CONSENT, kind):
            return _to_consent(request)
        if kind in CRUMBED and (refusal := self._gate.refusal(request)) is not None:
            return refusal
        maker = self._makers.get(kind)
        if maker is None:
            return html("<!DOCTYPE html><html><body>Yahoo</body></html>", 200 if request.path == "/" else 404)
        answer = maker(request)
        return self._faults.spoil(kind, answer) if kind in DATA else answer

    def _consent(self, request: Request) -> Answer:
        if request.method == "POST":
            self._faults.off(Fault.CONSENT)
        return self._gate.consent(request)

    def _quote(self, request: Request) -> Answer:
        symbols = [symbol for symbol in request.params.get("symbols", "").split(",") if symbol]
        if not symbols:
            return Answer(
                400, error_body("quoteResponse", "argument-error", 'Missing value for the "symbols" argument')
            )
        if len(symbols) > MOST_SYMBOLS:
            return Answer(
                500,
                error_body(
                    "quoteResponse", "internal-error", "Connection is deallocated and cannot be used anymore."
                ),
            )
        asked = tuple(dict.fromkeys(symbols))
        rows = [self._row(symbol, asked, request.params.get("fields", "")) for symbol in asked]
        found = [row for row in rows if row is not None]
        return Answer(payload={"quoteResponse": {"result": found, "error": None}})

    def _row(self, symbol: str, asked: tuple[str, ...], fields: str) -> dict[str, Any] | None:
        if not self._market.knows(symbol) or self._faults.active(Fault.MISSING, Kind.QUOTE, symbol):
            return None
        if self._faults.active(Fault.OTHER_SYMBOL, Kind.QUOTE, symbol):
            return quote_row(self._market, self._other(asked), fields)
        return self._faults.row(Kind.QUOTE, symbol, quote_row(self._market, symbol, fields))

    def _other(self, asked: tuple[str, ...]) -> str:
        """A symbol nobody asked for."""
        return next(symbol for symbol in reversed(self._market.symbols) if symbol not in asked)

    def _chart(self, request: Request) -> Answer:
        symbol = asked = unquote(request.path.rsplit("/", 1)[1])
        if self._faults.active(Fault.MISSING, Kind.CHART, symbol):
            symbol = ""
        elif self._faults.active(Fault.OTHER_SYMBOL, Kind.CHART, symbol):
            symbol = self._other((asked,))
        answer = chart(self._market, symbol, request.params)
        if answer.status == 200 and "timestamp" in (result := answer.payload["chart"]["result"][0]):
            self._faults.bars(asked, result)
        return answer

    def _spark(self, request: Request) -> Answer:
        symbols = [
            symbol for symbol in request.params.get("symbols", "").split(",") if self._market.knows(symbol)
        ]
        if request.params.get("symbols", "").count(",") >= MOST_SPARKS:
            return Answer(400, error_body("spark", "Bad Request", "Too many symbols"))
        sparks = {symbol: spark(self._market, symbol, request.params) for symbol in symbols}
        if request.path.startswith("/v8"):
            return Answer(payload=sparks)
        result = [{"symbol": symbol, "response": [_as_v7(found)]} for symbol, found in sparks.items()]
        return Answer(payload={"spark": {"result": result, "error": None}})

    def _summary(self, request: Request) -> Answer:
        symbol = unquote(request.path.rsplit("/", 1)[1])
        if not self._market.knows(symbol):
            return Answer(
                404, error_body("quoteSummary", "Not Found", f"Quote not found for symbol: {symbol}")
            )
        wanted = request.params.get("modules", "").split(",")
        known = modules(self._market, symbol)
        found = {name: {"maxAge": 1} | known[name] for name in wanted if name in known}
        return Answer(payload={"quoteSummary": {"result": [found], "error": None}})

    def _search(self, request: Request) -> Answer:
        words = request.params.get("q", "").casefold()
        quotes = [
            hit(self._market, symbol)
            for symbol in self._market.symbols
            if words and self._matches(symbol, words)
        ]
        quotes = quotes[: int(request.params.get("quotesCount", "7"))]
        news = (
            [
                headline(quotes[0]["symbol"], n, self._now())
                for n in range(int(request.params.get("newsCount", "4")))
            ]
            if quotes
            else []
        )
        envelope = {
            name: [] for name in ("explains", "nav", "lists", "researchReports", "screenerFieldResults")
        }
        return Answer(
            payload={
                **envelope,
                "count": len(quotes) + len(news),
                "quotes": quotes,
                "news": news,
                "totalTime": 21,
            }
        )

    def _matches(self, symbol: str, words: str) -> bool:
        return words in symbol.casefold() or words in self._market.line(symbol).instrument.name.casefold()

    def _news(self, request: Request) -> Answer:
        wish = json.loads(request.body).get("serviceConfig", {})
        symbols, count = wish.get("s", []), min(wish.get("snippetCount", 10), 3)
        known = [symbol for symbol in symbols if self._market.knows(symbol)]
        stream = [article(symbol, n, self._market) for symbol in known for n in range(count)]
        return Answer(payload={"data": {"tickerStream": {"stream": stream}}, "status": "OK"})

    def _timeseries(self, request: Request) -> Answer:
        symbol = unquote(request.path.rsplit("/", 1)[1])
        result: dict[str, Any] = {
            "meta": {"symbol": [symbol], "type": [request.params.get("type", "shares_out")]}
        }
        if self._market.knows(symbol) and (shares := self._market.line(symbol).instrument.shares):
            result |= {"timestamp": [self._now() - 86400], "shares_out": [shares]}
        return Answer(payload={"timeseries": {"result": [result], "error": None}})

    def _now(self) -> int:
        return epoch(self._market.now())


def _to_consent(request: Request) -> Answer:
    query = "&".join(f"{name}={value}" for name, value in request.params.items())
    done = f"https://{request.host}{request.path}?{query}"
    return Answer(
        302,
        content_type="text/html",
        headers=[
            (
                "Location",
                f"https://consent.yahoo.com/v2/collectConsent?sessionId=3_s&done={quote(done, safe='')}",
            )
        ],
    )


def _as_v7(found: dict[str, Any]) -> dict[str, Any]:
    meta = {
        "symbol": found["symbol"],
        "previousClose": found["previousClose"],
        "chartPreviousClose": found["chartPreviousClose"],
    }
    return {
        "meta": meta,
        "timestamp": found["timestamp"],
        "indicators": {"quote": [{"close": found["close"]}]},
    }
