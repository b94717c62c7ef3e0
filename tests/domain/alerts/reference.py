"""The rules of alerts once more, plain and slow, written apart from the evaluator, to compare it with.

One alert, one symbol without delay, regular session only, level, side, range, day change,
gap, extreme, volume, moves and trailing kinds, an average over two days inside its bar, two sides at
once; repeats once, daily and rearm; no bars, halts, splits or units.
"""

import copy
from datetime import timedelta
from decimal import ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")


def cents(price):
    return price.quantize(CENT, ROUND_HALF_UP)


def known(price):
    """A price, or None where nonsense is said in its place."""
    return price if price is not None and price.is_finite() and price > 0 else None


def fires_of(condition, repeat, cooldown_s, armed_at, armed_price, observations, day_of, past=()):
    """`condition` as in a case file; `day_of` gives the exchange date. Lists (time, price, labels).

    `past` are the daily bars as (date, high, low, volume), oldest first.
    """
    life = {
        "kind": condition["kind"],
        "level": Decimal(condition["level"]) if "level" in condition else None,
        "low": Decimal(condition["low"]) if "low" in condition else None,
        "high": Decimal(condition["high"]) if "high" in condition else None,
        "multiple": Decimal(condition["multiple"]) if "multiple" in condition else None,
        "days": condition.get("days"),
        "past": past,
        "percent": Decimal(condition["percent"]) if "percent" in condition else None,
        "way": condition.get("direction", "down"),
        "repeat": repeat,
        "cooldown": timedelta(seconds=cooldown_s),
        "armed_on": day_of(armed_at),
        "armed_price": armed_price,
        "fresh": False,
        "state": "armed",
        "back": False,
        "fired_at": None,
        "fired_on": None,
        "side": 0,
        "judged_on": None,
        "was_met": False,
        "must_wait": False,
        "mark": armed_price,
        "went": 0,
        "comparison": condition.get("comparison"),
        "value": Decimal(condition["value"]) if "value" in condition else None,
        "closes": [row[2] for row in past if row[0] <= day_of(armed_at)],
        "heard": {},
        "average": None,
        "within": timedelta(seconds=condition.get("within_s", 0)),
        "window": [] if armed_price is None else [(armed_at, armed_price)],
        "for": timedelta(seconds=condition.get("for_s", 0)),
        "true_since": None,
        "true_until": None,
        "added": timedelta(0),
    }
    if life["kind"] in {"above", "below"}:
        life["must_wait"] = is_true(life, armed_price)
    if life["kind"] == "all":
        life["low"], life["high"] = (Decimal(one["level"]) for one in condition["conditions"])
        life["must_wait"] = life["low"] <= armed_price <= life["high"]
    if life["kind"] == "reaches":
        life["side"] = sign(life["level"] - armed_price)
    history = [{"price": armed_price, "time": None, "day": day_of(armed_at), "high": None, "low": None}]
    past = copy.deepcopy(life)
    fired, last_fired = [], False
    held = None
    for obs in observations:
        price, last = obs.price, history[-1]
        if not price.is_finite() or price <= 0:
            continue
        price = cents(price)
        floor = armed_at if last["time"] is None else last["time"]
        if obs.quote_time < floor:
            continue
        is_correction = last["time"] is not None and obs.quote_time == last["time"]
        if is_correction and price == last["price"]:
            if life["for"] and life["state"] == "armed" and repeats(life, last, obs.received_time):
                last_fired = True
                fired.append((last["time"], last["price"], frozenset()))
            continue
        if obs.received_time - obs.quote_time > timedelta(seconds=90):
            continue
        if obs.session != "regular":
            continue
        day = day_of(obs.quote_time)
        close = obs.previous_close
        if close is None and last["time"] is not None and last["day"] == day:
            close = last["close"]
        if close is not None and close <= 0:
            close = None
        if life["kind"] in {"day_change", "gap"} and close is None:
            continue
        if abs(price / last["price"] - 1) > Decimal("0.2"):
            agrees = (
                held is not None and held[0] != obs.quote_time and abs(price / held[1] - 1) <= Decimal("0.01")
            )
            if not agrees:
                held = (obs.quote_time, price)
                continue
        held = None
        if is_correction:
            history.pop()
            if not last_fired:
                life = copy.deepcopy(past)
        day_high, day_low = known(obs.day_high), known(obs.day_low)
        prev = history[-1]
        same_day = prev["time"] is not None and prev["day"] == day
        now = {
            "price": price,
            "time": obs.quote_time,
            "day": day,
            "close": close,
            "volume": obs.day_volume,
            "high": day_high,
            "low": day_low,
            "range": (min(price, day_low or price), max(price, day_high or price)),
        }
        if day_high is None and day_low is None and same_day:
            now["high"], now["low"] = prev["high"], prev["low"]
        history.append(now)
        past = copy.deepcopy(life)
        hit = evaluate(life, prev, now, same_day)
        last_fired = hit is not None
        if hit is not None:
            fired.append((obs.quote_time, *hit))
    return fired


def evaluate(life, prev, now, same_day):
    """Advance the life by one price; (price, labels) if it fires."""
    if life["state"] == "fired":
        return None
    new_day = life["kind"] in {"day_change", "gap", "volume"} and life["judged_on"] not in {None, now["day"]}
    if life["state"] == "cooling" and new_day:
        life["back"] = True
    settle(life, now)
    hit = meets(life, prev, now, same_day)
    if life["state"] == "cooling":
        if has_come_back(life, now):
            life["back"] = True
            settle(life, now)
        return None
    if hit is None:
        return None
    life["fired_at"], life["fired_on"], life["back"] = now["time"], now["day"], False
    life["went"] = hit[2]
    life["state"] = "fired" if life["repeat"] == "once" else "cooling"
    return hit[:2]


def repeats(life, last, at):
    """A repeated answer keeps what is pending, and may complete it; whether that fires."""
    if life["true_until"] is None or not held_until(life, at, last["day"]):
        return False
    life["fired_at"], life["fired_on"], life["back"] = last["time"], last["day"], False
    life["went"] = 1 if life["kind"] == "above" else -1
    life["state"] = "fired" if life["repeat"] == "once" else "cooling"
    return True


def held_until(life, at, day):
    """It is true until then; whether that is long enough, and then it begins anew. Nights do not count."""
    if life["true_since"] is not None and life["true_on"] != day:
        life["added"] += life["true_until"] - life["true_since"]
        life["true_since"] = None
    if life["true_since"] is None:
        life["true_since"], life["true_on"] = at, day
    life["true_until"] = at
    if life["added"] + at - life["true_since"] < life["for"]:
        return False
    life["true_since"] = life["true_until"] = None
    life["added"] = timedelta(0)
    return True


def settle(life, now):
    """Cool-down over and back past the level, or a new day: armed again."""
    if life["state"] != "cooling":
        return
    if life["repeat"] == "daily":
        if now["day"] > life["fired_on"]:
            life["state"] = "armed"
    elif life["back"] and now["time"] >= life["fired_at"] + life["cooldown"]:
        life["state"] = "armed"


def meets(life, prev, now, same_day):
    kind, level, price = life["kind"], life["level"], now["price"]
    if kind in {"day_change", "trailing"}:
        return meets_percent(life, now)
    if kind == "gap":
        return meets_gap(life, now)
    if kind == "indicator":
        return meets_average(life, now)
    if kind == "moves":
        return meets_moves(life, now)
    if kind == "all":
        return meets_both(life, prev, now)
    if kind == "volume":
        return meets_volume(life, now)
    if kind in {"enters", "leaves", "new_high", "new_low"}:
        return meets_state(life, prev, now, same_day)
    gapped = prev["day"] != now["day"] and not now["range"][0] <= level <= now["range"][1]
    labels = frozenset({"gapped"}) if gapped else frozenset()
    before = prev["price"]
    up = before < level <= price
    down = before > level >= price
    touched = same_day
    rose = (
        touched
        and prev["high"] is not None
        and now["high"] is not None
        and prev["high"] < level <= now["high"]
    )
    fell = (
        touched and prev["low"] is not None and now["low"] is not None and prev["low"] > level >= now["low"]
    )
    if kind in {"above", "below"} and life["for"]:
        return meets_for(life, now)
    if kind in {"above", "below"}:
        if is_true(life, price):
            if life["must_wait"]:
                return None
            return price, labels if not is_true(life, before) else frozenset(), 1 if kind == "above" else -1
        if life["must_wait"]:
            life["must_wait"] = False
            return None
        if kind == "above" and rose:
            return now["high"], frozenset({"touched"}), 1
        if kind == "below" and fell:
            return now["low"], frozenset({"touched"}), -1
        return None
    if kind == "reaches" and life["side"] == 0:
        life["side"] = sign(level - (price if before == level else before))
    can_rise = kind in {"crosses", "crosses_up"} or (kind == "reaches" and life["side"] > 0)
    can_fall = kind in {"crosses", "crosses_down"} or (kind == "reaches" and life["side"] < 0)
    if up and can_rise:
        return price, labels, 1
    if down and can_fall:
        return price, labels, -1
    if rose and can_rise:
        return now["high"], frozenset({"touched"}), 1
    if fell and can_fall:
        return now["low"], frozenset({"touched"}), -1
    return None


def meets_both(life, prev, now):
    """Above the one level and below the other; what was traded between two prices proves nothing."""
    low, high, price, before = life["low"], life["high"], now["price"], prev["price"]
    if not low <= price <= high:
        life["must_wait"] = False
        return None
    if life["must_wait"]:
        return None
    jumped = [low] * (before < low) + [high] * (before > high)
    outside = [level for level in jumped if not now["range"][0] <= level <= now["range"][1]]
    gapped = prev["day"] != now["day"] and outside
    return price, frozenset({"gapped"} if gapped else ()), 1


def meets_for(life, now):
    if not is_true(life, now["price"]):
        life["must_wait"] = False
        life["true_since"] = life["true_until"] = None
        life["added"] = timedelta(0)
        return None
    if life["must_wait"] or not held_until(life, now["time"], now["day"]):
        return None
    return now["price"], frozenset(), 1 if life["kind"] == "above" else -1


def meets_moves(life, now):
    """Against the lowest (highest) price of the window; none spans a night."""
    on = life["judged_on"] or life["armed_on"]
    if on != now["day"]:
        life["window"], life["was_met"] = [], False
    life["judged_on"] = now["day"]
    life["window"] = [row for row in life["window"] if row[0] >= now["time"] - life["within"]]
    met = moved(life, now) >= abs(life["percent"])
    life["window"].append((now["time"], now["price"]))
    is_new, life["was_met"] = met and not life["was_met"], met
    return (now["price"], frozenset(), 1) if is_new else None


def moved(life, now):
    """By how many percent, the way that is asked for."""
    prices = [row[1] for row in life["window"]] + [now["price"]]
    base = min(prices) if life["percent"] > 0 else max(prices)
    return abs(now["price"] - base) / base * 100


def meets_average(life, now):
    """The newest price is as good as a close; the day before ended with its last price."""
    is_first = not life["heard"]
    life["heard"][now["day"]] = now["price"]
    days = [row[0] for row in life["past"] if life["armed_on"] < row[0] < now["day"]]
    if any(day not in life["heard"] for day in days):
        life["average"] = None
        return None
    closes = life["closes"] + [life["heard"][day] for day in sorted(life["heard"])]
    is_up = life["comparison"] in {"above", "crosses_up"}

    def met(average):
        return average >= life["value"] if is_up else average <= life["value"]

    before, life["average"] = (closes[-3] + closes[-2]) / 2, (closes[-2] + closes[-1]) / 2
    is_crossing = life["comparison"].startswith("crosses")
    if is_first:
        life["must_wait"] = not is_crossing and met(before)
    life["must_wait"] = life["must_wait"] and met(life["average"])
    if not met(life["average"]) or life["must_wait"] or (is_crossing and met(before)):
        return None
    return now["price"], frozenset(), 1 if is_up else -1


def meets_gap(life, now):
    if now["day"] in {life["judged_on"], life["armed_on"]}:
        return None
    life["judged_on"] = now["day"]
    return (now["price"], frozenset(), 1) if beyond(life, now["price"], now["close"]) else None


def meets_volume(life, now):
    if now["day"] != life["judged_on"]:
        life["judged_on"], life["was_met"] = now["day"], False
    volumes = [row[3] for row in life["past"] if row[0] < now["day"]][-life["days"] :]
    if now["volume"] is None or life["was_met"]:
        return None
    life["was_met"] = now["volume"] >= life["multiple"] * Decimal(sum(volumes)) / len(volumes)
    return (now["price"], frozenset(), 1) if life["was_met"] else None


def in_state(life, price, day):
    """Where the price has to be: in the range, out of it, or beyond the extreme of the days before."""
    rows = [row for row in life["past"] if row[0] < day][-(life["days"] or 1) :]
    match life["kind"]:
        case "enters":
            return life["low"] <= price <= life["high"]
        case "leaves":
            return not life["low"] <= price <= life["high"]
        case "new_high":
            return price > max(row[1] for row in rows)
        case "new_low":
            return price < min(row[2] for row in rows)


def meets_state(life, prev, now, same_day):
    kind, price, before = life["kind"], now["price"], prev["price"]

    def there(value):
        return value is not None and in_state(life, value, now["day"])

    if there(before):
        return None
    if there(price):
        if kind == "enters":
            edge = life["low"] if before < life["low"] else life["high"]
        elif kind == "leaves":
            edge = life["high"] if price > life["high"] else life["low"]
        else:
            return price, frozenset(), 1 if kind == "new_high" else -1
        gapped = prev["day"] != now["day"] and not now["range"][0] <= edge <= now["range"][1]
        way = 1 if edge == (life["low"] if kind == "enters" else life["high"]) else -1
        return price, frozenset({"gapped"} if gapped else ()), way
    if not same_day:
        return None
    for key, way in (("high", 1), ("low", -1)):
        if prev[key] is None or now[key] is None or there(prev[key]) or not there(now[key]):
            continue
        moved = (now[key] - prev[key]) * way > 0
        outside = kind != "enters" or (before < life["low"] if way > 0 else before > life["high"])
        right = kind not in {"new_high", "new_low"} or (kind == "new_high") == (way > 0)
        if moved and outside and right:
            return now[key], frozenset({"touched"}), way
    return None


def meets_percent(life, now):
    price = now["price"]
    if life["kind"] == "day_change":
        met = beyond(life, price, now["close"])
        if life["judged_on"] != now["day"]:
            life["must_wait"] = (
                life["judged_on"] is None
                and life["armed_on"] == now["day"]
                and beyond(life, life["armed_price"], now["close"])
            )
            life["was_met"] = False
            life["judged_on"] = now["day"]
    else:
        life["mark"] = max(life["mark"], price) if life["way"] == "down" else min(life["mark"], price)
        met = drawdown(life, price) >= life["percent"]
    is_new, life["was_met"] = met and not life["was_met"], met
    return (price, frozenset(), 1) if is_new and not life["must_wait"] else None


def has_come_back(life, now):
    price = now["price"]
    if life["kind"] == "day_change":
        change = (price / now["close"] - 1) * 100
        return (
            change <= life["percent"] - Decimal("0.1")
            if life["percent"] > 0
            else change >= life["percent"] + Decimal("0.1")
        )
    if life["kind"] == "all":
        low_slack, high_slack = max(2 * CENT, life["low"] / 1000), max(2 * CENT, life["high"] / 1000)
        return price <= life["low"] - low_slack or price >= life["high"] + high_slack
    if life["kind"] == "moves":
        return moved(life, now) <= abs(life["percent"]) - Decimal("0.1")
    if life["kind"] == "indicator":
        if life["average"] is None:
            return False
        is_up, slack = life["went"] > 0, life["value"] / 1000
        return life["average"] <= life["value"] - slack if is_up else life["average"] >= life["value"] + slack
    if life["kind"] in {"gap", "volume"}:
        return False
    if life["kind"] in {"enters", "leaves"}:
        low, high = life["low"], life["high"]
        low_slack, high_slack = max(2 * CENT, low / 1000), max(2 * CENT, high / 1000)
        if life["kind"] == "enters":
            return price <= low - low_slack or price >= high + high_slack
        return low <= price <= high - high_slack if life["went"] > 0 else low + low_slack <= price <= high
    if life["kind"] in {"new_high", "new_low"}:
        rows = [row for row in life["past"] if row[0] < now["day"]][-life["days"] :]
        extreme = max(row[1] for row in rows) if life["kind"] == "new_high" else min(row[2] for row in rows)
        slack = max(2 * CENT, extreme / 1000)
        return price <= extreme - slack if life["kind"] == "new_high" else price >= extreme + slack
    if life["kind"] == "trailing":
        return drawdown(life, price) <= life["percent"] - Decimal("0.1")
    slack = max(2 * CENT, life["level"] / 1000)
    return price <= life["level"] - slack if life["went"] > 0 else price >= life["level"] + slack


def is_true(life, price):
    return price >= life["level"] if life["kind"] == "above" else price <= life["level"]


def beyond(life, price, close):
    change = (price - close) * 100
    return change >= life["percent"] * close if life["percent"] > 0 else change <= life["percent"] * close


def drawdown(life, price):
    move = (life["mark"] - price) if life["way"] == "down" else (price - life["mark"])
    return move / life["mark"] * 100


def sign(number):
    return (number > 0) - (number < 0)
