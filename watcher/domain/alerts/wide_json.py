"""The conditions that look beyond one symbol's prices as JSON (alerts.md §7)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, assert_never

from watcher.domain.alerts.conditions import IfTrueNow
from watcher.domain.alerts.numbers_json import days_of, number_of, one_of, whole_of
from watcher.domain.alerts.wide import (
    INTERVALS,
    MOST_CONDITIONS,
    MOST_DAYS_BEFORE,
    MOST_PEERS,
    PORTFOLIO,
    Bound,
    Comparison,
    Dated,
    DatedEvent,
    Foreign,
    Indicator,
    Metric,
    Part,
    Portfolio,
    Position,
    Premium,
    Relative,
    Several,
    Study,
    Total,
    Which,
)
from watcher.domain.symbols import Symbol, parse_symbol

if TYPE_CHECKING:
    from watcher.domain.alerts.condition import Condition, WideCondition

Data = Mapping[str, Any]
RELATIVE_DAYS = 5
_ALSO_CALLED = {"60m": "1h", "1w": "1wk"}
"""Other words for the same lengths of bars."""


def wide_to_json(condition: WideCondition, write: Callable[[Condition], dict[str, Any]]) -> dict[str, Any]:
    """One of them in JSON's types; `write` writes a part of several."""
    match condition:
        case Relative(benchmark, days, percent, wish):
            return {
                "kind": "relative",
                "benchmark": list(benchmark),
                "days": days,
                "percent": str(percent),
                **_wish(wish),
            }
        case Premium(local, ratio, fx, percent, wish):
            return {
                "kind": "premium",
                "local": local,
                "ratio": str(ratio),
                "fx": fx,
                "percent": str(percent),
                **_wish(wish),
            }
        case Position(metric, comparison, threshold, wish) | Portfolio(metric, comparison, threshold, wish):
            return {
                "kind": condition.kind,
                "metric": metric.value,
                "comparison": comparison.value,
                "threshold": str(threshold),
                **_wish(wish),
            }
        case Indicator():
            return _indicator_to_json(condition)
        case Dated(event, days_before):
            return {"kind": "calendar", "event": event.value, "days_before": days_before}
        case Several(which, parts):
            return {"kind": which.value, "conditions": [_part_to_json(part, write) for part in parts]}
        case Foreign(kind, body):
            return {**body, "kind": kind}
    assert_never(condition)


def relative(data: Data) -> Relative:
    """Read one; a benchmark may be one symbol or a list."""
    given = data["benchmark"]
    peers = [given] if isinstance(given, str) else list(given)
    symbols = tuple(dict.fromkeys(_symbol(one) for one in peers))
    if not 0 < len(symbols) <= MOST_PEERS:
        raise ValueError(f"benchmark holds 1 to {MOST_PEERS} symbols")
    return Relative(symbols, days_of(data, RELATIVE_DAYS), _moved(data, "percent"), _wished(data))


def premium(data: Data) -> Premium:
    """Read one."""
    fx = data.get("fx")
    return Premium(
        _symbol(data["local"]),
        number_of(data, "ratio", positive=True) if data.get("ratio") is not None else Decimal(1),
        None if fx is None else _symbol(fx),
        _moved(data, "percent"),
        _wished(data),
    )


def position(data: Data) -> Position:
    """Read one."""
    return Position(
        one_of(Metric, "metric", data["metric"]),
        one_of(Bound, "comparison", data["comparison"]),
        number_of(data, "threshold"),
        _wished(data),
    )


def portfolio(data: Data) -> Portfolio:
    """Read one."""
    return Portfolio(
        one_of(Total, "metric", data["metric"]),
        one_of(Bound, "comparison", data["comparison"]),
        number_of(data, "threshold"),
        _wished(data),
    )


def indicator(data: Data) -> Indicator:
    """Read one. Whether there is such an indicator is known where it is computed."""
    comparison = one_of(Comparison, "comparison", data["comparison"])
    given = data.get("interval", "1d")
    interval = _ALSO_CALLED.get(str(given), given)
    if interval not in INTERVALS:
        raise ValueError(f"interval “{given}” is none of {', '.join(INTERVALS)}")
    value = number_of(data, "value") if data.get("value") is not None else None
    other = data.get("other")
    if (value is None) == (other is None):
        raise ValueError("it takes either a value or another indicator")
    intrabar = data.get("intrabar", False)
    if not isinstance(intrabar, bool):
        raise TypeError("intrabar is true or false")
    compared = None if other is None else _study(other)
    return Indicator(_study(data), interval, comparison, value, compared, intrabar)


def dated(data: Data) -> Dated:
    """Read one."""
    days = whole_of("days_before", data.get("days_before", 0), MOST_DAYS_BEFORE)
    return Dated(one_of(DatedEvent, "event", data["event"]), days)


def several(data: Data, read: Callable[[Data], Condition]) -> Several:
    """Read one; `read` reads a part."""
    rows = data["conditions"]
    if not isinstance(rows, list) or not 0 < len(rows) <= MOST_CONDITIONS:
        raise ValueError(f"conditions is a list of 1 to {MOST_CONDITIONS}")
    parts = []
    for row in rows:
        condition = read(row)
        is_whole = isinstance(condition, Portfolio)
        symbol = row.get("symbol")
        parts.append(Part(condition, PORTFOLIO if is_whole else None if symbol is None else _symbol(symbol)))
    return Several(Which(data["kind"]), tuple(parts))


def _study(data: Data) -> Study:
    if not isinstance(data, Mapping):
        raise TypeError("an indicator is an object with a name")
    given = data.get("parameters") or {}
    if not isinstance(given, Mapping):
        raise TypeError("parameters is an object of names and numbers")
    parameters = tuple((str(name), number_of(given, name)) for name in given)
    return Study(str(data["name"]).upper(), parameters, str(data.get("output") or ""))


def _study_to_json(study: Study) -> dict[str, Any]:
    parameters = {name: int(value) if value == int(value) else str(value) for name, value in study.parameters}
    return {"name": study.name, "parameters": parameters, "output": study.output}


def _indicator_to_json(condition: Indicator) -> dict[str, Any]:
    compared = (
        {"value": str(condition.value)}
        if condition.other is None
        else {"other": _study_to_json(condition.other)}
    )
    return {
        "kind": "indicator",
        **_study_to_json(condition.study),
        "interval": condition.interval,
        "comparison": condition.comparison.value,
        **compared,
        **({"intrabar": True} if condition.intrabar else {}),
    }


def _part_to_json(part: Part, write: Callable[[Condition], dict[str, Any]]) -> dict[str, Any]:
    symbol = {} if part.symbol in {None, PORTFOLIO} else {"symbol": part.symbol}
    return {**write(part.condition), **symbol}


def _wish(wish: IfTrueNow) -> dict[str, str]:
    return {} if wish is IfTrueNow.WAIT else {"if_true_now": wish.value}


def _wished(data: Data) -> IfTrueNow:
    return one_of(IfTrueNow, "if_true_now", data.get("if_true_now", IfTrueNow.WAIT))


def _moved(data: Data, key: str) -> Decimal:
    value = number_of(data, key)
    if not value:
        raise ValueError(f"{key} 0")
    return value


def _symbol(text: object) -> Symbol:
    if not isinstance(text, str):
        raise TypeError(f"{text} is not a symbol")
    return parse_symbol(text)


WIDE_READERS: dict[str, Callable[[Data], Condition]] = {
    "relative": relative,
    "premium": premium,
    "position": position,
    "portfolio": portfolio,
    "indicator": indicator,
    "calendar": dated,
}
