"""Every code of an alert's log and account in a sentence: what it means, and so why it did not fire."""

from __future__ import annotations

_SENTENCES = {
    "fired": "It fired.",
    "has_fired": "It had fired already; re-arm it to have it fire again.",
    "not_met": "The condition was not met.",
    "pending": "The condition is true; it has to stay so for its time.",
    "bad_price": "The price was no number above zero.",
    "unit_changed": "The price came in another currency or unit than the level.",
    "duplicate": "The same quote again: nothing new.",
    "out_of_order": "Older than a price that was heard before.",
    "stale": "Too old: nothing fires on old prices.",
    "session": "From a session that this alert does not listen to.",
    "unconfirmed": "A jump that a second price has to confirm first.",
    "no_previous_close": "The previous close is not known.",
    "possible_split": "The price moved like a split: check the level.",
    "halted?": "Trading seems halted: nothing fires until the next price.",
    "not_monitored": "Nobody watched for a while, and no bars came for that time.",
    "data_health": "Nothing is heard of this symbol.",
    "no_history": "The days before, which it is judged with, are not known yet.",
    "no_volume": "The day's volume is not known.",
    "not_heard": "Of one of its symbols no price was heard yet.",
    "legs_apart": "The two prices lie more than two minutes apart.",
    "market_closed": "The market was closed: its last price stands, and sets nothing off.",
    "no_holding": "Nothing is held, or its cost is not known.",
    "no_rate": "The exchange rate is not known.",
    "unknown_kind": "Only a newer version knows this kind.",
    "paused": "It was paused.",
    "expired": "Its time was over.",
    "orphaned": "Its symbol was removed.",
    "suspended": "It could not be evaluated.",
    "done": "It has fired already, and you have seen it.",
    "cooling": "It has fired, and rests.",
    "waiting_reset": "It has fired, and waits for the price to come back.",
    "armed": "It is armed.",
    "draft": "It is not armed yet.",
    "acknowledged": "You acknowledged it.",
    "split": "A split: the level was divided.",
    "split_undone": "The split was undone.",
    "too_many_fires": "It fired more than 15 times in 3 minutes, and was paused.",
}


def explain(code: str) -> str:
    """The sentence for a code; of a code that is not known, the code itself."""
    return _SENTENCES.get(code, f"{code.replace('_', ' ').capitalize()}.")
