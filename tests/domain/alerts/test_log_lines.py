"""A reason is logged when it begins, not with every answer."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from tests.domain.alerts.market import A, at, draft, new_evaluator, quote
from watcher.domain.quote import Session


def test_yesterday_s_price_beside_today_s_is_logged_once_a_day():
    evaluator = new_evaluator()
    evaluator.add(A, draft("reaches 95"), at("20:59", 21), Decimal("78.50"))
    logged = Counter()
    for minute in range(30):
        today = quote(f"13:{minute:02}", f"78.{50 + minute % 9}", session=Session.PRE)
        yesterday = replace(
            today, quote_time=at("21:00", 21), session=Session.REGULAR, price=Decimal("78.40")
        )
        for heard in (yesterday, today):
            outcome = evaluator.observe(replace(heard, received_time=at("13:00") + timedelta(minutes=minute)))
            logged.update(entry.reason for entry in outcome.log)
    # Once when yesterday is all there is, and once on the new day.
    assert logged == {"stale": 2, "session": 1}
