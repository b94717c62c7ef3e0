"""What Yahoo says about an instrument in words: its profile, its line in a search, its news."""

import datetime as dt
from typing import Any

from tests.yahoo.market import Market
from tests.yahoo.rows import TYPE_NAMES, earnings_date, epoch, quote_row


def modules(market: Market, symbol: str) -> dict[str, dict[str, Any]]:
    """The quoteSummary modules of one symbol, by name."""
    instrument = market.line(symbol).instrument
    row = quote_row(market, symbol)
    earnings = epoch(earnings_date(market))
    calendar: dict[str, Any] = {"earnings": {"earningsDate": [earnings], "isEarningsDateEstimate": True}}
    if instrument.dividends:
        calendar |= {
            "exDividendDate": epoch(instrument.dividends[-1][0]),
            "dividendDate": row["dividendDate"],
        }
    price = {
        key: value
        for key, value in row.items()
        if key.startswith(("regularMarket", "preMarket", "postMarket"))
    }
    return {
        "quoteType": {
            "exchange": row["exchange"],
            "quoteType": row["quoteType"],
            "symbol": symbol,
            "underlyingSymbol": symbol,
            "shortName": row["shortName"],
            "longName": row.get("longName"),
            "firstTradeDateEpochUtc": epoch(instrument.first_trade),
            "timeZoneFullName": row["exchangeTimezoneName"],
            "timeZoneShortName": row["exchangeTimezoneShortName"],
            "gmtOffSetMilliseconds": row["gmtOffSetMilliseconds"],
        },
        "price": price | {"symbol": symbol, "currency": row["currency"], "marketState": row["marketState"]},
        "summaryDetail": {
            "priceHint": row["priceHint"],
            "previousClose": row["regularMarketPreviousClose"],
            "open": row["regularMarketOpen"],
            "dayLow": row["regularMarketDayLow"],
            "dayHigh": row["regularMarketDayHigh"],
            "volume": row["regularMarketVolume"],
            "averageVolume": row["averageDailyVolume3Month"],
            "fiftyTwoWeekLow": row["fiftyTwoWeekLow"],
            "fiftyTwoWeekHigh": row["fiftyTwoWeekHigh"],
            "marketCap": row.get("marketCap"),
            "currency": row["currency"],
        },
        "calendarEvents": calendar,
        "assetProfile": {
            "industry": instrument.industry,
            "sector": "Consumer Cyclical",
            "website": f"https://example.com/{symbol}",
        },
        "financialData": {
            "currentPrice": row["regularMarketPrice"],
            "financialCurrency": instrument.financial_currency,
        },
        "defaultKeyStatistics": {
            "sharesOutstanding": instrument.shares,
            "bookValue": row.get("bookValue"),
        },
    }


def hit(market: Market, symbol: str) -> dict[str, Any]:
    """One line of a search answer."""
    instrument = market.line(symbol).instrument
    return {
        "exchange": instrument.exchange.code,
        "shortname": instrument.name,
        "longname": instrument.name,
        "quoteType": instrument.quote_type,
        "typeDisp": TYPE_NAMES[instrument.quote_type],
        "symbol": symbol,
        "index": "quotes",
        "score": 20000.0 + len(instrument.name),
        "exchDisp": instrument.exchange.name,
        "industry": instrument.industry,
        "isYahooFinance": True,
    }


def headline(symbol: str, number: int, now: int) -> dict[str, Any]:
    """One news item as search gives it; `now` in epoch seconds."""
    return {
        "uuid": f"00000000-0000-0000-0000-{number:012}",
        "title": f"What moved {symbol}, part {number + 1}",
        "publisher": "The Imitation",
        "link": f"https://finance.yahoo.com/news/what-moved-{number + 1}.html",
        "providerPublishTime": now - 1800 * (number + 1),
        "type": "STORY",
        "relatedTickers": [symbol],
    }


def article(symbol: str, number: int, market: Market) -> dict[str, Any]:
    """One news item as the news page gives it."""
    item = headline(symbol, number, epoch(market.now()))
    published = dt.datetime.fromtimestamp(item["providerPublishTime"], dt.UTC)
    link = {"url": item["link"], "site": "finance", "region": "US", "lang": "en-US"}
    return {
        "id": item["uuid"],
        "content": {
            "id": item["uuid"],
            "contentType": "STORY",
            "title": item["title"],
            "description": "",
            "summary": f"A short account of the day {symbol} had.",
            "pubDate": published.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "displayTime": published.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "provider": {"displayName": item["publisher"], "url": "https://example.com/"},
            "canonicalUrl": link,
            "clickThroughUrl": link,
            "thumbnail": None,
        },
    }
