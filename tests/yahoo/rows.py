"""One row of the v7 quote batch, as full as Yahoo's."""

import datetime as dt
from typing import Any

from tests.yahoo.market import Market

TYPE_NAMES = {
    "EQUITY": "Equity",
    "CRYPTOCURRENCY": "Cryptocurrency",
    "FUTURE": "Futures",
    "CURRENCY": "Currency",
}
ABSENT = {
    "CRYPTOCURRENCY": ("bid", "ask", "bidSize", "askSize"),
    "FUTURE": ("longName", "messageBoardId"),
}
ALWAYS = frozenset(
    {
        "language",
        "region",
        "quoteType",
        "typeDisp",
        "quoteSourceName",
        "triggerable",
        "customPriceAlertConfidence",
        "symbol",
        "marketState",
        "exchange",
        "market",
        "fullExchangeName",
        "sourceInterval",
        "exchangeDataDelayedBy",
        "exchangeTimezoneName",
        "exchangeTimezoneShortName",
        "gmtOffSetMilliseconds",
        "esgPopulated",
        "tradeable",
        "cryptoTradeable",
        "hasPrePostMarketData",
        "firstTradeDateMilliseconds",
        "priceHint",
    }
)


def quote_row(market: Market, symbol: str, fields: str = "") -> dict[str, Any]:
    """Write the row of one symbol; `fields` is the comma list that cuts it down, as Yahoo's does."""
    row = _identity(market, symbol) | _regular(market, symbol) | _year(market, symbol)
    row |= _extended(market, symbol) | _fundamentals(market, symbol)
    row["symbol"] = symbol
    for name in ABSENT.get(row["quoteType"], ()):
        row.pop(name, None)
    if not fields:
        return row
    wanted = ALWAYS | set(fields.split(","))
    return {key: value for key, value in row.items() if key in wanted}


def epoch(when: dt.datetime | dt.date) -> int:
    """Seconds since 1970; a date counts from its midnight in UTC."""
    if not isinstance(when, dt.datetime):
        when = dt.datetime.combine(when, dt.time(), dt.UTC)
    return int(when.timestamp())


def _identity(market: Market, symbol: str) -> dict[str, Any]:
    instrument = market.line(symbol).instrument
    exchange = instrument.exchange
    local = market.now().astimezone(exchange.zone)
    return {
        "language": "en-US",
        "region": "US",
        "quoteType": instrument.quote_type,
        "typeDisp": TYPE_NAMES[instrument.quote_type],
        "quoteSourceName": "Delayed Quote" if exchange.delay_min else "Nasdaq Real Time Price",
        "triggerable": not exchange.delay_min,
        "customPriceAlertConfidence": "HIGH",
        "currency": instrument.currency,
        "shortName": instrument.name,
        "longName": instrument.name,
        "exchange": exchange.code,
        "fullExchangeName": exchange.name,
        "market": exchange.market,
        "messageBoardId": f"finmb_{symbol}",
        "exchangeTimezoneName": str(exchange.zone),
        "exchangeTimezoneShortName": local.strftime("%Z"),
        "gmtOffSetMilliseconds": int(local.utcoffset().total_seconds() * 1000),
        "marketState": market.state(symbol),
        "sourceInterval": 15,
        "exchangeDataDelayedBy": exchange.delay_min,
        "hasPrePostMarketData": exchange.pre is not None,
        "firstTradeDateMilliseconds": epoch(instrument.first_trade) * 1000,
        "priceHint": instrument.price_hint,
        "corporateActions": [],
        "esgPopulated": False,
        "tradeable": False,
        "cryptoTradeable": instrument.quote_type == "CRYPTOCURRENCY",
        **instrument.extra,
    }


def _regular(market: Market, symbol: str) -> dict[str, Any]:
    line, bar, previous = market.line(symbol), market.today(symbol), market.previous_close(symbol)
    spread = 10**-line.instrument.price_hint
    return {
        "regularMarketPrice": line.price,
        "regularMarketTime": epoch(market.stamp(symbol)),
        "regularMarketChange": line.price - previous,
        "regularMarketChangePercent": (line.price / previous - 1) * 100,
        "regularMarketPreviousClose": previous,
        "regularMarketOpen": bar.open,
        "regularMarketDayHigh": bar.high,
        "regularMarketDayLow": bar.low,
        "regularMarketDayRange": f"{bar.low} - {bar.high}",
        "regularMarketVolume": bar.volume,
        "bid": round(line.price - spread, 6),
        "ask": round(line.price + spread, 6),
        "bidSize": 9,
        "askSize": 12,
        "averageDailyVolume3Month": line.instrument.daily_volume,
        "averageDailyVolume10Day": line.instrument.daily_volume,
    }


def _year(market: Market, symbol: str) -> dict[str, Any]:
    price = market.line(symbol).price
    row: dict[str, Any] = {"fiftyTwoWeekChangePercent": 31.4}
    levels = {
        "fiftyTwoWeekLow": 0.61,
        "fiftyTwoWeekHigh": 1.18,
        "fiftyDayAverage": 0.97,
        "twoHundredDayAverage": 0.89,
    }
    for name, ratio in levels.items():
        level = round(price * ratio, 4)
        row |= {name: level, f"{name}Change": price - level, f"{name}ChangePercent": price / level - 1}
    return row | {"fiftyTwoWeekRange": f"{row['fiftyTwoWeekLow']} - {row['fiftyTwoWeekHigh']}"}


def _extended(market: Market, symbol: str) -> dict[str, Any]:
    extended = market.extended_price(symbol)
    if extended is None:
        return {}
    phase, price, at = extended
    base = market.line(symbol).price
    return {
        f"{phase}MarketPrice": round(price, 4),
        f"{phase}MarketTime": epoch(at),
        f"{phase}MarketChange": price - base,
        f"{phase}MarketChangePercent": (price / base - 1) * 100,
    }


def _fundamentals(market: Market, symbol: str) -> dict[str, Any]:
    line = market.line(symbol)
    instrument = line.instrument
    if instrument.shares is None:
        return {}
    row = {
        "sharesOutstanding": instrument.shares,
        "marketCap": int(instrument.shares * line.price),
        "financialCurrency": instrument.financial_currency,
        "trailingPE": 19.6,
        "forwardPE": 15.2,
        "epsTrailingTwelveMonths": round(line.price / 19.6, 2),
        "epsForward": round(line.price / 15.2, 2),
        "bookValue": round(line.price / 2.1, 2),
        "priceToBook": 2.1,
        "earningsTimestamp": epoch(earnings_date(market)),
        "earningsTimestampStart": epoch(earnings_date(market)),
        "earningsTimestampEnd": epoch(earnings_date(market)) + 4 * 86400,
        "isEarningsDateEstimate": True,
    }
    if instrument.dividends:
        day, amount = instrument.dividends[-1]
        row |= {
            "dividendDate": epoch(day + dt.timedelta(days=30)),
            "dividendRate": amount,
            "dividendYield": round(amount / line.price * 100, 2),
            "trailingAnnualDividendRate": amount,
            "trailingAnnualDividendYield": amount / line.price,
        }
    return row


def earnings_date(market: Market) -> dt.datetime:
    """When everybody reports next: nine days from the market's today, at noon."""
    day = market.now().date() + dt.timedelta(days=9)
    return dt.datetime.combine(day, dt.time(12), dt.UTC)
