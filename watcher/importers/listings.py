"""What Interactive Brokers calls an exchange, and how Yahoo writes symbols of it."""

from __future__ import annotations

from watcher.importers.cells import is_isin

_AMERICAN = frozenset(
    ("NYSE", "NASDAQ", "ARCA", "AMEX", "BATS", "PINK", "ISLAND", "IEX", "CBOE", "NMS", "NYSENAT", "OTC")
)
_ENDINGS = {
    "AEB": ".AS",
    "ASX": ".AX",
    "BM": ".MC",
    "BVME": ".MI",
    "BVME.ETF": ".MI",
    "CPH": ".CO",
    "EBS": ".SW",
    "ENEXT.BE": ".BR",
    "FWB": ".F",
    "FWB2": ".F",
    "HEX": ".HE",
    "IBIS": ".DE",
    "IBIS2": ".DE",
    "LSE": ".L",
    "LSEETF": ".L",
    "OSE": ".OL",
    "SBF": ".PA",
    "SEHK": ".HK",
    "SFB": ".ST",
    "SGX": ".SI",
    "SWX": ".SW",
    "TSE": ".TO",
    "TSEJ": ".T",
    "VENTURE": ".V",
    "VSE": ".VI",
    "WSE": ".WA",
}
_HONG_KONG_DIGITS = 4


def yahoo_symbol(ticker: str, exchange: str) -> str:
    """How Yahoo writes a ticker of an exchange; empty where that is not known."""
    cleaned = ticker.strip().upper()
    if not cleaned or is_isin(cleaned):
        return ""
    if exchange.upper() in _AMERICAN:
        return cleaned.replace(" ", "-").replace("/", "-").replace(".", "-")
    ending = _ENDINGS.get(exchange.upper())
    if ending is None:
        return ""
    # London writes `BP.`, Frankfurt `SAPd`-like endings are not told apart from real ones.
    body = cleaned.rstrip(".").replace(" ", "-").replace(".", "-")
    return (body.zfill(_HONG_KONG_DIGITS) if ending == ".HK" else body) + ending
