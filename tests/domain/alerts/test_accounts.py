"""Why an alert did or did not fire, kept from one run to the next."""

import json

from hypothesis import given
from hypothesis import strategies as st

from tests.domain.alerts.market import BABA, A, B, at, draft, new_evaluator, quote
from watcher.domain.alerts.accounts import Ledger, judged
from watcher.domain.alerts.eligibility import Reason
from watcher.domain.alerts.reasons import explain
from watcher.domain.alerts.watch import EXPLAINED
from watcher.domain.symbols import Symbol

KWEB = Symbol("KWEB")


def kept(evaluator, ledger=None):
    """What would be on disk."""
    heard, verdicts = evaluator.accounts(ledger or Ledger())
    return json.loads(json.dumps(heard)), json.loads(json.dumps(verdicts))


def account(evaluator, alert=A):
    heard, verdicts = kept(evaluator)
    return [(str(one.price), one.verdict) for one in judged(BABA, heard[BABA], verdicts[alert])]


def explained(evaluator, alert=A):
    return [(str(entry.price), entry.reason) for entry in evaluator.explain(alert)]


def started(*words):
    evaluator = new_evaluator()
    for name, word in zip((A, B), words, strict=False):
        evaluator.add(name, draft(f"below {word}"), at("15:00"), None)
    return evaluator


def test_the_account_is_what_the_evaluator_explains():
    evaluator = started(75, 70)
    for second, price in enumerate(("78", "77", "76", "74", "73")):
        evaluator.observe(quote(f"15:00:{second + 1:02}", price))
    assert account(evaluator) == explained(evaluator)
    assert account(evaluator) == [
        ("78", "not_met"),
        ("77", "not_met"),
        ("76", "not_met"),
        ("74", "fired"),
        ("73", "has_fired"),
    ]
    assert [verdict for _, verdict in account(evaluator, B)] == ["not_met"] * 5


def test_an_alert_over_several_symbols_tells_whose_price_it_was():
    evaluator = new_evaluator()
    evaluator.add(A, draft('any "below 70" "KWEB below 25"'), at("15:00"), None)
    evaluator.observe(quote("15:00:01", "78"))
    evaluator.observe(quote("15:00:02", "26", symbol=KWEB))
    evaluator.observe(quote("15:00:03", "24", symbol=KWEB))
    evaluator.judge_together()
    heard, verdicts = kept(evaluator)

    def rows(heard, verdicts):
        told = judged(BABA, heard[BABA], verdicts[A])
        return [(one.symbol, str(one.price), one.verdict) for one in told]

    expected = [(None, "78.00", "not_met"), (KWEB, "26.00", "not_met"), (KWEB, "24.00", "fired")]
    assert rows(heard, verdicts) == expected

    later = new_evaluator()
    later.load(evaluator.alerts.values())
    later.recall(heard, verdicts)
    assert later.explain(A) == evaluator.explain(A)
    assert rows(*kept(later)) == expected


def test_only_what_is_new_is_kept_again():
    evaluator, ledger = started(75, 70), Ledger()
    evaluator.observe(quote("15:00:01", "78"))
    assert [len(part) for part in kept(evaluator, ledger)] == [1, 2]
    assert [len(part) for part in kept(evaluator, ledger)] == [0, 0]
    for second in range(2, 9):
        evaluator.observe(quote(f"15:00:{second:02}", f"77.{second}"))
    kept(evaluator, ledger)
    evaluator.observe(quote("15:00:20", "77.5"))
    # Nothing changed for the alerts: that they rode along says their last word already.
    assert [len(part) for part in kept(evaluator, ledger)] == [1, 0]
    evaluator.observe(quote("15:00:30", "74"))
    heard, verdicts = kept(evaluator, ledger)
    assert (list(heard), A in verdicts) == ([BABA], True)


def test_a_restart_goes_on_with_the_account():
    evaluator = started(75)
    for second, price in enumerate(("78", "77", "74")):
        evaluator.observe(quote(f"15:00:{second + 1:02}", price))
    before, known = account(evaluator), kept(evaluator)
    after = new_evaluator()
    after.load(list(evaluator.alerts.values()))
    after.add(B, draft("below 60"), at("15:01"), None)
    after.recall(*known)
    assert account(after) == before
    after.observe(quote("15:02:00", "73"))
    assert account(after) == [*before, ("73", "has_fired")]
    assert account(after) == explained(after)
    assert account(after, B)[-1:] == [("73", "not_met")]


def test_what_was_kept_is_not_mixed_into_what_was_heard_since():
    evaluator = started(75)
    evaluator.observe(quote("15:00:01", "78"))
    known = kept(evaluator)
    evaluator.observe(quote("15:00:02", "77"))
    evaluator.recall(*known)
    assert [price for price, _ in account(evaluator)] == ["78", "77"]


@given(st.lists(st.integers(6500, 8500), min_size=1, max_size=70), st.integers(0, 70))
def test_the_account_never_differs_from_the_explanation(cents, cut):
    """Restarted anywhere, it accounts for the last fifty as if it had never ended."""
    evaluator = started(75, 70)
    for second, one in enumerate(cents):
        if second == cut:
            known, alerts = kept(evaluator), list(evaluator.alerts.values())
            evaluator = new_evaluator()
            evaluator.load(alerts)
            evaluator.recall(*known)
        evaluator.observe(quote(f"15:{second // 60:02}:{second % 60:02}", f"{one / 100:.2f}"))
    for alert in (A, B):
        assert account(evaluator, alert) == explained(evaluator, alert)
    assert len(account(evaluator)) <= EXPLAINED


def test_every_reason_has_a_sentence():
    for reason in Reason:
        assert explain(reason).endswith((".", "?"))
        assert "_" not in explain(reason)
        assert explain(reason) != f"{reason.value.replace('_', ' ').capitalize()}."
    assert explain("something_new") == "Something new."
