"""Every code of an alert's log and account in a sentence: what it means, and so why it did not fire."""

from __future__ import annotations

from collections.abc import Callable

from watcher.language import tr

FIRED = "fired"
PENDING = "pending"
EXPIRED = "expired"
TOO_MANY = "too_many_fires"

# Asked for anew each time: the weekly digest may be in another language than the window.
_SENTENCES: dict[str, Callable[[], str]] = {
    "fired": lambda: tr("It fired."),
    "has_fired": lambda: tr("It had fired already; re-arm it to have it fire again."),
    "not_met": lambda: tr("The condition was not met."),
    "pending": lambda: tr("The condition is true; it has to stay so for its time."),
    "bad_price": lambda: tr("The price was no number above zero."),
    "unit_changed": lambda: tr("The price came in another currency or unit than the level."),
    "duplicate": lambda: tr("The same quote again: nothing new."),
    "out_of_order": lambda: tr("Older than a price that was heard before."),
    "stale": lambda: tr("Too old: nothing fires on old prices."),
    "ahead": lambda: tr("Stamped later than now: such a price is not to be trusted."),
    "session": lambda: tr("From a session that this alert does not listen to."),
    "unconfirmed": lambda: tr("A jump that a second price has to confirm first."),
    "no_previous_close": lambda: tr("The previous close is not known."),
    "possible_split": lambda: tr("The price moved like a split: check the level."),
    "halted?": lambda: tr("Trading seems halted: nothing fires until the next price."),
    "not_monitored": lambda: tr("Nobody watched for a while, and no bars came for that time."),
    "data_health": lambda: tr("Nothing is heard of this symbol."),
    "no_history": lambda: tr("The days before, which it is judged with, are not known yet."),
    "no_volume": lambda: tr("The day's volume is not known."),
    "not_heard": lambda: tr("Of one of its symbols no price was heard yet."),
    "legs_apart": lambda: tr("The two prices lie more than two minutes apart."),
    "market_closed": lambda: tr("The market was closed: its last price stands, and sets nothing off."),
    "no_holding": lambda: tr("Nothing is held, or its cost is not known."),
    "no_rate": lambda: tr("An exchange rate, of now or of the day before, is not known."),
    "unknown_symbol": lambda: tr(
        "The source does not know this symbol: it may have been delisted or renamed."
    ),
    "unknown_kind": lambda: tr("Only a newer version knows this kind."),
    "paused": lambda: tr("It was paused."),
    "expired": lambda: tr("Its time was over."),
    "orphaned": lambda: tr("Its symbol was removed."),
    "suspended": lambda: tr("It could not be evaluated."),
    "done": lambda: tr("It has fired already, and you have seen it."),
    "cooling": lambda: tr("It has fired, and rests."),
    "waiting_reset": lambda: tr("It has fired, and waits for the price to come back."),
    "armed": lambda: tr("It is armed."),
    "draft": lambda: tr("It is not armed yet."),
    "acknowledged": lambda: tr("You acknowledged it."),
    "split": lambda: tr("A split: the level was divided."),
    "split_undone": lambda: tr("The split was undone."),
    "too_many_fires": lambda: tr("It fired more than 15 times in 3 minutes, and was paused."),
}

_NAMES = {
    "fired": tr("fired", "alert"),
    "has_fired": tr("has fired", "alert"),
    "not_met": tr("not met", "alert"),
    "pending": tr("pending", "alert"),
    "bad_price": tr("bad price", "alert"),
    "unit_changed": tr("unit changed", "alert"),
    "duplicate": tr("duplicate", "alert"),
    "out_of_order": tr("out of order", "alert"),
    "stale": tr("stale", "alert"),
    "ahead": tr("ahead", "alert"),
    "session": tr("session", "alert"),
    "unconfirmed": tr("unconfirmed", "alert"),
    "no_previous_close": tr("no previous close", "alert"),
    "possible_split": tr("possible split", "alert"),
    "halted?": tr("halted?", "alert"),
    "not_monitored": tr("not monitored", "alert"),
    "data_health": tr("data health", "alert"),
    "no_history": tr("no history", "alert"),
    "no_volume": tr("no volume", "alert"),
    "not_heard": tr("not heard", "alert"),
    "legs_apart": tr("legs apart", "alert"),
    "market_closed": tr("market closed", "alert"),
    "no_holding": tr("no holding", "alert"),
    "no_rate": tr("no rate", "alert"),
    "unknown_kind": tr("unknown kind", "alert"),
    "paused": tr("paused", "alert"),
    "expired": tr("expired", "alert"),
    "orphaned": tr("orphaned", "alert"),
    "suspended": tr("suspended", "alert"),
    "done": tr("done", "alert"),
    "cooling": tr("cooling", "alert"),
    "waiting_reset": tr("waiting reset", "alert"),
    "armed": tr("armed", "alert"),
    "draft": tr("draft", "alert"),
    "acknowledged": tr("acknowledged", "alert"),
    "split": tr("split", "alert"),
    "split_undone": tr("split undone", "alert"),
    "too_many_fires": tr("too many fires", "alert"),
}


def name_of(code: str) -> str:
    """A code in a word or two: “not met”."""
    return _NAMES.get(code, code.replace("_", " "))


def explain(code: str) -> str:
    """The sentence for a code; of a code that is not known, the code itself."""
    said = _SENTENCES.get(code)
    return f"{code.replace('_', ' ').capitalize()}." if said is None else said()
