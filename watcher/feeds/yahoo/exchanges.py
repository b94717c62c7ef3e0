"""Yahoo's names of exchanges, told as people and calendars know them."""

from __future__ import annotations

from watcher.domain.instrument import ALWAYS_OPEN
from watcher.values import dataclass

WEEKDAYS = "24/5"


@dataclass(frozen=True, slots=True)
class Exchange:
    """A readable name and the code of its calendar in exchange_calendars."""

    name: str
    calendar: str


_NEW_YORK = "XNYS"
_FUTURES = "CMES"

# Yahoo's codes: the field `exchange` of a quote row.
_BY_CODE = {
    **dict.fromkeys(("NMS", "NGM", "NCM", "NAS"), Exchange("NASDAQ", "XNAS")),
    "NYQ": Exchange("NYSE", _NEW_YORK),
    "ASE": Exchange("NYSE American", _NEW_YORK),
    "PCX": Exchange("ARCA", _NEW_YORK),
    "BTS": Exchange("Cboe", _NEW_YORK),
    "CXI": Exchange("Cboe", _NEW_YORK),
    "PNK": Exchange("OTC", _NEW_YORK),
    "OQB": Exchange("OTC", _NEW_YORK),
    "OQX": Exchange("OTC", _NEW_YORK),
    "OEM": Exchange("OTC", _NEW_YORK),
    "NIM": Exchange("NASDAQ indices", _NEW_YORK),
    "SNP": Exchange("S&P indices", _NEW_YORK),
    "DJI": Exchange("Dow Jones indices", _NEW_YORK),
    "WCB": Exchange("Cboe indices", _NEW_YORK),
    "CBO": Exchange("Cboe indices", _NEW_YORK),
    "CGI": Exchange("Cboe indices", _NEW_YORK),
    "NYS": Exchange("NYSE", _NEW_YORK),
    "NYB": Exchange("ICE", _FUTURES),
    "CMX": Exchange("COMEX", _FUTURES),
    "NYM": Exchange("NYMEX", _FUTURES),
    "CME": Exchange("CME", _FUTURES),
    "CBT": Exchange("CBOT", _FUTURES),
    "HKG": Exchange("HKEX", "XHKG"),
    "SHH": Exchange("Shanghai", "XSHG"),
    "SHZ": Exchange("Shenzhen", "XSHG"),
    "TAI": Exchange("Taiwan", "XTAI"),
    "TWO": Exchange("Taipei OTC", "XTAI"),
    "JPX": Exchange("Tokyo", "XTKS"),
    "OSA": Exchange("Osaka", "XTKS"),
    "KSC": Exchange("Korea", "XKRX"),
    "KOE": Exchange("KOSDAQ", "XKRX"),
    "SES": Exchange("Singapore", "XSES"),
    "NSI": Exchange("NSE India", "XBOM"),
    "BSE": Exchange("BSE India", "XBOM"),
    "ASX": Exchange("ASX", "XASX"),
    "NZE": Exchange("NZX", "XNZE"),
    "JKT": Exchange("Jakarta", "XIDX"),
    "KLS": Exchange("Kuala Lumpur", "XKLS"),
    "SET": Exchange("Bangkok", "XBKK"),
    "LSE": Exchange("London", "XLON"),
    "IOB": Exchange("London IOB", "XLON"),
    "FGI": Exchange("FTSE indices", "XLON"),
    "GER": Exchange("Xetra", "XETR"),
    "FRA": Exchange("Frankfurt", "XFRA"),
    **dict.fromkeys(("BER", "DUS", "HAM", "HAN", "MUN", "STU"), Exchange("German exchanges", "XFRA")),
    "PAR": Exchange("Paris", "XPAR"),
    "AMS": Exchange("Amsterdam", "XAMS"),
    "BRU": Exchange("Brussels", "XBRU"),
    "LIS": Exchange("Lisbon", "XLIS"),
    "MIL": Exchange("Milan", "XMIL"),
    "MCE": Exchange("Madrid", "XMAD"),
    "EBS": Exchange("SIX Swiss", "XSWX"),
    "VIE": Exchange("Vienna", "XWBO"),
    "STO": Exchange("Stockholm", "XSTO"),
    "CPH": Exchange("Copenhagen", "XCSE"),
    "HEL": Exchange("Helsinki", "XHEL"),
    "OSL": Exchange("Oslo", "XOSL"),
    "ISE": Exchange("Dublin", "XDUB"),
    "WSE": Exchange("Warsaw", "XWAR"),
    "IST": Exchange("Istanbul", "XIST"),
    # exchange_calendars 4.13 cannot build this one with pandas 3.
    "TLV": Exchange("Tel Aviv", ALWAYS_OPEN),
    "JNB": Exchange("Johannesburg", "XJSE"),
    "SAU": Exchange("Saudi", "XSAU"),
    "TOR": Exchange("Toronto", "XTSE"),
    "VAN": Exchange("TSX Venture", "XTSE"),
    "NEO": Exchange("Cboe Canada", "XTSE"),
    "SAO": Exchange("São Paulo", "BVMF"),
    "MEX": Exchange("Mexico", "XMEX"),
    "BUE": Exchange("Buenos Aires", "XBUE"),
    "SGO": Exchange("Santiago", "XSGO"),
    "CCC": Exchange("Crypto", ALWAYS_OPEN),
    "CCY": Exchange("FX", WEEKDAYS),
}

# For codes not in the list: the first guess is the busiest exchange of that time zone.
_BY_ZONE = {
    "America/New_York": _NEW_YORK,
    "America/Chicago": _FUTURES,
    "America/Toronto": "XTSE",
    "America/Sao_Paulo": "BVMF",
    "America/Mexico_City": "XMEX",
    "Asia/Hong_Kong": "XHKG",
    "Asia/Shanghai": "XSHG",
    "Asia/Taipei": "XTAI",
    "Asia/Tokyo": "XTKS",
    "Asia/Seoul": "XKRX",
    "Asia/Singapore": "XSES",
    "Asia/Kolkata": "XBOM",
    "Asia/Jakarta": "XIDX",
    "Asia/Kuala_Lumpur": "XKLS",
    "Asia/Bangkok": "XBKK",
    "Australia/Sydney": "XASX",
    "Pacific/Auckland": "XNZE",
    "Europe/London": "XLON",
    "Europe/Berlin": "XETR",
    "Europe/Paris": "XPAR",
    "Europe/Amsterdam": "XAMS",
    "Europe/Brussels": "XBRU",
    "Europe/Lisbon": "XLIS",
    "Europe/Rome": "XMIL",
    "Europe/Madrid": "XMAD",
    "Europe/Zurich": "XSWX",
    "Europe/Vienna": "XWBO",
    "Europe/Stockholm": "XSTO",
    "Europe/Copenhagen": "XCSE",
    "Europe/Helsinki": "XHEL",
    "Europe/Oslo": "XOSL",
    "Europe/Dublin": "XDUB",
    "Europe/Warsaw": "XWAR",
    "Europe/Istanbul": "XIST",
    "Africa/Johannesburg": "XJSE",
}


def exchange(code: str, full_name: str = "", time_zone: str = "") -> Exchange:
    """Yahoo's exchange code as a name and a calendar.

    A code that is not in the list keeps Yahoo's own name and gets the hours of
    its time zone's main exchange; where that is unknown too, it never closes.
    """
    known = _BY_CODE.get(code)
    return known or Exchange(full_name or code, _BY_ZONE.get(time_zone, ALWAYS_OPEN))
