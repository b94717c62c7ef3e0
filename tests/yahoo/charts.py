"""The v8 chart and the sparks: bars, the meta data around them, dividends and splits."""

import datetime as dt
from collections.abc import Iterator
from itertools import groupby
from typing import Any

from tests.yahoo.bars import Bar
from tests.yahoo.exchanges import Exchange, Session
from tests.yahoo.gate import error_body
from tests.yahoo.market import Market
from tests.yahoo.rows import epoch
from tests.yahoo.wire import Answer

MINUTES = {"1m": 1, "2m": 2, "5m": 5, "15m": 15, "30m": 30, "60m": 60, "90m": 90, "1h": 60}
LONG = ("1d", "5d", "1wk", "1mo", "3mo")
RANGE_DAYS = {"1mo": 31, "3mo": 92, "6mo": 183, "1y": 366, "2y": 731, "5y": 1827, "10y": 3653, "max": 40000}
VALID_RANGES = ["1d", "5d", "1mo", "3mo", "6mo", "1y", "2y", "5y", "10y", "ytd", "max"]
DEEPEST_DAYS = {"1m": 8, "60m": 730, "1h": 730}
DAY = dt.timedelta(days=1)


def chart(market: Market, symbol: str, params: dict[str, str]) -> Answer:
    """Answer one chart request; unknown symbols and impossible spans get Yahoo's words."""
    if not market.knows(symbol):
        return Answer(404, error_body("chart", "Not Found", "No data found, symbol may be delisted"))
    interval = params.get("interval", "1d")
    if interval not in MINUTES and interval not in LONG:
        return Answer(
            422, error_body("chart", "Unprocessable Entity", f"Invalid input - interval={interval}")
        )
    sessions = list(_sessions(market, symbol, params))
    deepest = market.now() - dt.timedelta(days=DEEPEST_DAYS.get(interval, 60) + 1)
    if interval in MINUTES and sessions and sessions[0].start < deepest:
        return Answer(
            422,
            error_body(
                "chart", "Unprocessable Entity", f"{interval} data not available for the requested range"
            ),
        )
    return Answer(
        payload={"chart": {"result": [chart_result(market, symbol, params, sessions)], "error": None}}
    )


def chart_result(
    market: Market, symbol: str, params: dict[str, str], sessions: list[Session]
) -> dict[str, Any]:
    """Write the one result of a chart: meta, timestamps, columns, events."""
    interval = params.get("interval", "1d")
    extended = params.get("includePrePost", "").lower() == "true"
    intraday = interval in MINUTES
    if intraday:
        bars = [bar for session in sessions for bar in _minutes(market, symbol, session, interval, extended)]
    else:
        bars = _long_bars([market.day(symbol, session) for session in sessions], interval)
    result: dict[str, Any] = {"meta": _meta(market, symbol, params, sessions)}
    if intraday:
        result["meta"] |= {"previousClose": market.previous_close(symbol), "scale": 3}
        result["meta"]["tradingPeriods"] = _trading_periods(market, symbol, sessions, extended=extended)
    result["indicators"] = {"quote": [{}]}
    if bars:
        result["timestamp"] = [epoch(bar.at) for bar in bars]
        columns = {
            name: [getattr(bar, name) for bar in bars] for name in ("open", "high", "low", "close", "volume")
        }
        result["indicators"] = {"quote": [columns]}
        if not intraday:
            result["indicators"]["adjclose"] = [{"adjclose": _adjusted(market, symbol, bars)}]
        if interval == "1d":
            _live_stamp(market, symbol, sessions[-1], result)
    if sessions and (events := _events(market, symbol, sessions)):
        result["events"] = events
    return result


def spark(market: Market, symbol: str, params: dict[str, str]) -> dict[str, Any]:
    """Write the closes of one symbol as the v8 spark does."""
    sessions = list(_sessions(market, symbol, params))
    result = chart_result(market, symbol, {"interval": "5m"} | params, sessions)
    return {
        "symbol": symbol,
        "timestamp": result.get("timestamp", []),
        "close": result["indicators"]["quote"][0].get("close", []),
        "start": None,
        "end": None,
        "previousClose": market.previous_close(symbol),
        "chartPreviousClose": result["meta"]["chartPreviousClose"],
        "dataGranularity": MINUTES.get(params.get("interval", "5m"), 1440) * 60,
    }


def _sessions(market: Market, symbol: str, params: dict[str, str]) -> Iterator[Session]:
    """The sessions a request covers, oldest first, none from the future."""
    instrument = market.line(symbol).instrument
    extended = params.get("includePrePost", "").lower() == "true" and params.get("interval") in MINUTES
    last = instrument.exchange.last_session(market.now(), extended=extended)
    first, until = instrument.first_trade, last.day
    if "period1" in params:
        zone = instrument.exchange.zone
        start, end = (
            dt.datetime.fromtimestamp(0, dt.UTC) + dt.timedelta(seconds=int(params[f"period{n}"]))
            for n in "12"
        )
        first = max(first, start.astimezone(zone).date())
        until = min(until, (end - dt.timedelta(seconds=1)).astimezone(zone).date())
    else:
        first = max(first, _range_start(instrument.exchange, last, params.get("range", "1d")))
    day = first
    while day <= until:
        if (session := instrument.exchange.session(day)) is not None:
            yield session
        day += DAY


def _range_start(exchange: Exchange, last: Session, span: str) -> dt.date:
    if span == "ytd":
        return last.day.replace(month=1, day=1)
    if span in RANGE_DAYS:
        return last.day - dt.timedelta(days=RANGE_DAYS[span])
    session = last
    for _ in range(int(span.removesuffix("d")) - 1):
        session = exchange.before(session)
    return session.day


def _minutes(market: Market, symbol: str, session: Session, interval: str, extended: bool) -> Iterator[Bar]:
    instrument = market.line(symbol).instrument
    step = dt.timedelta(minutes=MINUTES[interval])
    fresh = market.now() - dt.timedelta(minutes=instrument.exchange.delay_min)
    at, end = (session.pre, session.post) if extended else (session.start, session.end)
    share = instrument.daily_volume * step / (session.end - session.start)
    while at < end and at <= fresh:
        if not (session.lunch and session.lunch[0] <= at < session.lunch[1]):
            until = min(at + step, end, fresh)
            prices = [market.price_at(symbol, session, at + (until - at) * part / 2) for part in range(3)]
            regular = session.start <= at < session.end
            yield Bar(at, prices[0], max(prices), min(prices), prices[-1], int(share) if regular else 0)
        at += step


def _long_bars(days: list[Bar], interval: str) -> list[Bar]:
    if interval in {"1d", "5d"}:
        return days
    return [_merge(list(group)) for _, group in groupby(days, lambda bar: _bucket(bar.at, interval))]


def _bucket(at: dt.datetime, interval: str) -> tuple[int, int]:
    if interval == "1wk":
        return at.isocalendar()[:2]
    return at.year, at.month if interval == "1mo" else (at.month - 1) // 3


def _merge(days: list[Bar]) -> Bar:
    return Bar(
        days[0].at,
        days[0].open,
        max(day.high for day in days),
        min(day.low for day in days),
        days[-1].close,
        sum(day.volume for day in days),
    )


def _live_stamp(market: Market, symbol: str, last: Session, result: dict[str, Any]) -> None:
    """While the exchange is open Yahoo stamps the day's own bar with the last trade."""
    if market.state(symbol) == "REGULAR" and last.day == market.line(symbol).session.day:
        result["timestamp"][-1] = epoch(market.stamp(symbol))


def _adjusted(market: Market, symbol: str, bars: list[Bar]) -> list[float]:
    instrument, closes = market.line(symbol).instrument, market.closes(symbol)
    factors = []
    for day, amount in instrument.dividends:
        before = max((known for known in closes if known < day), default=None)
        if before is not None:
            factors.append((day, 1 - amount / closes[before]))
    adjusted = []
    for bar in bars:
        value = bar.close
        for day, factor in factors:
            if bar.at.date() < day:
                value *= factor
        adjusted.append(value)
    return adjusted


def _events(market: Market, symbol: str, sessions: list[Session]) -> dict[str, Any]:
    instrument = market.line(symbol).instrument
    opening = {session.day: epoch(session.start) for session in sessions}
    dividends = {
        str(opening[day]): {"amount": amount, "date": opening[day]}
        for day, amount in instrument.dividends
        if day in opening
    }
    splits = {
        str(opening[day]): {
            "date": opening[day],
            "numerator": float(up),
            "denominator": float(down),
            "splitRatio": f"{up}:{down}",
        }
        for day, up, down in instrument.splits
        if day in opening
    }
    return {name: found for name, found in (("dividends", dividends), ("splits", splits)) if found}


def _meta(market: Market, symbol: str, params: dict[str, str], sessions: list[Session]) -> dict[str, Any]:
    line, bar, closes = market.line(symbol), market.today(symbol), market.closes(symbol)
    instrument, exchange = line.instrument, line.instrument.exchange
    local = market.now().astimezone(exchange.zone)
    current = exchange.session(local.date()) or exchange.next_from(local.date())
    before = exchange.before(sessions[0]).day if sessions else None
    return {
        "currency": instrument.currency,
        "symbol": symbol,
        "exchangeName": exchange.code,
        "fullExchangeName": exchange.name,
        "instrumentType": instrument.quote_type,
        "firstTradeDate": epoch(instrument.first_trade),
        "regularMarketTime": epoch(market.stamp(symbol)),
        "hasPrePostMarketData": exchange.pre is not None,
        "gmtoffset": int(local.utcoffset().total_seconds()),
        "timezone": local.strftime("%Z"),
        "exchangeTimezoneName": str(exchange.zone),
        "regularMarketPrice": line.price,
        "fiftyTwoWeekHigh": round(line.price * 1.18, 4),
        "fiftyTwoWeekLow": round(line.price * 0.61, 4),
        "regularMarketDayHigh": bar.high,
        "regularMarketDayLow": bar.low,
        "regularMarketVolume": bar.volume,
        "longName": instrument.name,
        "shortName": instrument.name,
        "chartPreviousClose": closes.get(before, market.previous_close(symbol)),
        "priceHint": instrument.price_hint,
        "currentTradingPeriod": {
            "pre": _period(exchange, current.pre, current.start),
            "regular": _period(exchange, current.start, current.end),
            "post": _period(exchange, current.end, current.post),
        },
        "dataGranularity": params.get("interval", "1d"),
        "range": params.get("range", ""),
        "validRanges": VALID_RANGES,
    }


def _trading_periods(market: Market, symbol: str, sessions: list[Session], *, extended: bool) -> Any:
    exchange = market.line(symbol).instrument.exchange
    regular = [[_period(exchange, session.start, session.end)] for session in sessions]
    if not extended:
        return regular
    return {
        "pre": [[_period(exchange, session.pre, session.start)] for session in sessions],
        "regular": regular,
        "post": [[_period(exchange, session.end, session.post)] for session in sessions],
    }


def _period(exchange: Exchange, start: dt.datetime, end: dt.datetime) -> dict[str, Any]:
    local = start.astimezone(exchange.zone)
    return {
        "timezone": local.strftime("%Z"),
        "start": epoch(start),
        "end": epoch(end),
        "gmtoffset": int(local.utcoffset().total_seconds()),
    }
