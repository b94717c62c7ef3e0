"""Recorded days for alerts that look at several symbols, in the format of alerts.md §7, in few lines."""

from watcher.engine.replay import replay_case

DAY = "2023-11-24"
SYMBOLS = ("BABA", "KWEB", "JD", "PDD")
DAYS = ("2023-11-16", "2023-11-17", "2023-11-20", "2023-11-21", "2023-11-22")
INSTRUMENTS = [
    *(
        {"symbol": symbol, "currency": "USD", "tick": "0.01", "calendar": "XNYS", "delay_s": 0}
        for symbol in SYMBOLS
    ),
    {"symbol": "9988.HK", "currency": "HKD", "tick": "0.01", "calendar": "XHKG", "delay_s": 900},
    {"symbol": "LOCAL", "currency": "HKD", "tick": "0.01", "calendar": "XNYS", "delay_s": 0},
    {"symbol": "PENCE", "currency": "GBp", "tick": "0.01", "calendar": "XNYS", "delay_s": 0},
    {"symbol": "GBP=X", "currency": "GBP", "tick": "0.0001", "calendar": "24/7", "delay_s": 0},
    {"symbol": "HKD=X", "currency": "HKD", "tick": "0.0001", "calendar": "24/7", "delay_s": 0},
    {"symbol": "BTC-USD", "currency": "USD", "tick": "0.01", "calendar": "24/7", "delay_s": 0},
]


def at(clock, day=DAY):
    """`at("15:00:05")` is an instant in UTC; the exchange opens at 14:30 and closes at 18:00."""
    return f"{day}T{clock if clock.count(':') == 2 else clock + ':00'}Z"


def quote(clock, symbol, price, day=DAY, quoted=None, **fields):
    moment = at(clock, day)
    heard = {"symbol": symbol, "price": price, "quote_time": moment if quoted is None else quoted}
    return {"at": moment, "quote": {**heard, "session": "regular", **fields}}


def daily(symbol, *closes, clock="14:00", high=None):
    """Daily bars of the last days, the newest last."""
    days = DAYS[len(DAYS) - len(closes) :]
    rows = [
        [f"{day}T14:30:00Z", close, high or close, close, close, 1000]
        for day, close in zip(days, closes, strict=True)
    ]
    return event(clock, bars={"symbol": symbol, "interval": "1d", "rows": rows})


def bars(clock, symbol, interval, *rows, day=DAY):
    """Rows of (start, close) or (day, start, close)."""
    whole = [(day, *row) if len(row) == 2 else row for row in rows]
    answered = [[at(start, on), close, close, close, close, 100] for on, start, close in whole]
    return event(clock, day, bars={"symbol": symbol, "interval": interval, "rows": answered})


def event(clock, day=DAY, **content):
    return {"at": at(clock, day), **content}


def alert(condition, **fields):
    return {
        "id": "a",
        "symbol": "BABA",
        "condition": condition,
        "armed_at": at("14:40"),
        "armed_price": "78.00",
        **fields,
    }


def play(condition, *events, alerts=None, **fields):
    case = {
        "name": "a case",
        "instruments": INSTRUMENTS,
        "alerts": alerts or [alert(condition, **fields)],
        "events": list(events),
    }
    return Played(replay_case(case))


class Played:
    """What came of it."""

    def __init__(self, result):
        self.result = result

    @property
    def fires(self):
        """Time and price of each fire, with its labels where it has any."""
        return [(fire["occurred_at"][11:19], fire["price"], *fire["labels"]) for fire in self.result["fires"]]

    @property
    def times(self):
        return [fire["occurred_at"][11:19] for fire in self.result["fires"]]

    @property
    def state(self):
        return self.result["states"].get("a")

    @property
    def reasons(self):
        return [entry["reason"] for entry in self.result["log"]]

    def first(self, key):
        return self.result["fires"][0][key]
