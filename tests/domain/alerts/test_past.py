"""The daily bars that alerts are judged with: asked for once, known for one day, divided by splits."""

from decimal import Decimal

from tests.domain.alerts.market import BABA, DAYS, A, at, bars, draft, new_evaluator, quote

DAILY = bars(("14:30", 20, 79, 80, 76, 78), ("14:30", 21, 78, 79.5, 77, 78.5))


def armed(words="new_high 2"):
    evaluator = new_evaluator()
    evaluator.add(A, draft(words), at("14:40"), Decimal("78.50"))
    return evaluator


def test_days_are_asked_for_only_where_an_alert_looks_back():
    assert armed("reaches 80").past_needed(at("14:40")) == ()
    assert armed().past_needed(at("14:40")) == (BABA,)


def test_days_are_asked_for_once_an_hour_until_they_are_known():
    evaluator = armed()
    assert evaluator.past_needed(at("14:40"))
    assert not evaluator.past_needed(at("15:39"))
    assert evaluator.past_needed(at("15:40"))
    evaluator.learn(BABA, DAILY, at("15:40"))
    assert not evaluator.past_needed(at("17:00"))


def test_a_failure_lets_them_be_asked_for_at_once():
    evaluator = armed()
    assert evaluator.past_needed(at("14:40"))
    evaluator.past_failed(BABA)
    assert evaluator.past_needed(at("14:41"))


def test_the_next_exchange_day_needs_one_more():
    evaluator = armed()
    evaluator.learn(BABA, DAILY, at("14:40"))
    assert not evaluator.past_needed(at("14:40"))
    assert evaluator.past_needed(at("14:40", DAYS[3].day))


def test_bars_without_a_price_do_not_count():
    evaluator = armed()
    evaluator.learn(BABA, bars(*[("14:30", n, 78, 80, float("nan"), 78) for n in (20, 21)]), at("14:40"))
    assert evaluator.past_needed(at("14:40"))


def test_bars_that_were_given_on_the_day_of_a_split_are_divided_already():
    evaluator = armed()
    evaluator.learn(BABA, DAILY, at("14:40"))
    evaluator.split(BABA, DAYS[2].date(), Decimal(2), at("14:41"))
    assert not evaluator.observe(quote("14:45", "79.90")).firings
    assert evaluator.observe(quote("14:46", "80.10")).firings


def test_an_alert_of_before_a_restart_goes_on_with_new_bars():
    evaluator, later = armed(), new_evaluator()
    evaluator.learn(BABA, DAILY, at("14:40"))
    evaluator.observe(quote("14:45", "79.90"))
    later.load(evaluator.alerts.values())
    assert not later.observe(quote("14:45:10", "79.80")).firings
    later.learn(BABA, DAILY, at("14:46"))
    assert later.observe(quote("14:46", "80.10")).firings
