"""What may be asked: bursts, the hour's limit, and the queue in which the urgent go first."""

import asyncio
import datetime as dt

import pytest

from watcher.feeds.feed import Urgency
from watcher.feeds.yahoo.bucket import Allowance, GaveWayError, Turnstile
from watcher.feeds.yahoo.timings import Timings

NOW = dt.datetime(2026, 11, 18, 15, 30, tzinfo=dt.UTC)
ASKED, REST = Urgency.ASKED, Urgency.REST


class HandClock:
    """Moves when told; its seconds take no time at all."""

    def __init__(self):
        self.at = NOW

    def now(self):
        return self.at

    def advance(self, seconds):
        self.at += dt.timedelta(seconds=seconds)

    def real_seconds(self, seconds):
        self.advance(seconds)
        return 0.0


def spend(allowance, clock, urgency, times):
    """Send so many requests as soon as each may go; the seconds that took."""
    began = clock.now()
    for _ in range(times):
        clock.advance(allowance.wait_s(urgency, clock.now()))
        allowance.spend(1, clock.now())
    return (clock.now() - began).total_seconds()


def test_five_go_at_once_and_then_two_a_second():
    allowance, clock = Allowance(Timings()), HandClock()
    assert spend(allowance, clock, ASKED, 5) == 0
    assert spend(allowance, clock, ASKED, 2) == pytest.approx(1.0)


def test_no_hour_ever_has_more_than_its_limit():
    allowance, clock = Allowance(Timings()), HandClock()
    sent = []
    while not sent or sent[-1] < NOW + dt.timedelta(hours=3):
        clock.advance(allowance.wait_s(ASKED, clock.now()))
        allowance.spend(1, clock.now())
        sent.append(clock.now())
    hour = dt.timedelta(hours=1)
    assert max(sum(at <= other < at + hour for other in sent) for at in sent[::10]) <= 360


def test_a_failure_s_cost_delays_the_next():
    allowance = Allowance(Timings())
    allowance.spend(5, NOW)
    allowance.spend(2, NOW)
    assert allowance.wait_s(ASKED, NOW) == pytest.approx(1.5)


def test_a_clock_set_back_refills_nothing():
    allowance = Allowance(Timings())
    allowance.spend(5, NOW)
    assert allowance.wait_s(ASKED, NOW - dt.timedelta(hours=5)) > 0


def test_after_a_clock_was_set_back_it_refills_from_there_on():
    allowance, earlier = Allowance(Timings()), NOW - dt.timedelta(hours=5)
    allowance.spend(5, NOW)
    assert allowance.wait_s(ASKED, earlier) == pytest.approx(0.5)
    assert allowance.wait_s(ASKED, earlier + dt.timedelta(seconds=0.5)) == 0


def test_the_less_urgent_leave_a_reserve_to_the_more_urgent():
    allowance, clock = Allowance(Timings()), HandClock()
    spend(allowance, clock, REST, 40)
    waits = [allowance.wait_s(urgency, clock.now()) for urgency in Urgency]
    assert waits == sorted(waits)
    assert waits[REST] > 5
    assert waits[ASKED] < 1


def test_the_requests_of_the_last_hour_are_counted():
    allowance = Allowance(Timings())
    for minute in (0, 30, 59):
        allowance.sent(NOW + dt.timedelta(minutes=minute))
    assert allowance.sent_last_hour(NOW + dt.timedelta(minutes=59)) == 3
    assert allowance.sent_last_hour(NOW + dt.timedelta(minutes=60)) == 2


def test_a_call_of_several_requests_is_paid_for_afterwards():
    allowance = Allowance(Timings())
    allowance.spend(1, NOW)
    for _ in range(5):
        allowance.sent(NOW)
    allowance.settle(NOW)
    assert allowance.wait_s(ASKED, NOW) == pytest.approx(0.5)
    allowance.settle(NOW)
    assert allowance.wait_s(ASKED, NOW) == pytest.approx(0.5)


def turnstile(concurrent=2, clock=None):
    clock = clock or HandClock()
    return Turnstile(Allowance(Timings()), clock, concurrent)


def test_two_hold_a_turn_and_the_third_waits():
    async def scenario():
        gate, holding, done = turnstile(), [], asyncio.Event()

        async def hold(number):
            async with gate.turn(ASKED):
                holding.append(number)
                await done.wait()

        tasks = [asyncio.create_task(hold(number)) for number in range(3)]
        await settle()
        assert holding == [0, 1]
        done.set()
        await asyncio.gather(*tasks)
        assert holding == [0, 1, 2]

    asyncio.run(scenario())


def test_the_most_urgent_goes_first_and_equals_in_order():
    async def scenario():
        gate, order, done = turnstile(concurrent=1), [], asyncio.Event()

        async def hold(name, urgency):
            async with gate.turn(urgency):
                order.append(name)
                await done.wait()

        first = asyncio.create_task(hold("first", REST))
        await settle()
        waiting = [
            asyncio.create_task(hold(name, urgency))
            for name, urgency in (("rest", REST), ("a", ASKED), ("b", ASKED), ("alert", Urgency.ALERT))
        ]
        await settle()
        done.set()
        await asyncio.gather(first, *waiting)
        assert order == ["first", "a", "b", "alert", "rest"]

    asyncio.run(scenario())


def test_an_empty_bucket_lets_through_as_it_refills():
    async def scenario():
        clock = HandClock()
        gate = turnstile(clock=clock)
        for _ in range(8):
            async with gate.turn(ASKED):
                pass
        assert clock.now() - NOW >= dt.timedelta(seconds=1.5)
        gate.close()

    asyncio.run(scenario())


def test_who_gives_up_waiting_takes_nobody_s_turn():
    async def scenario():
        gate, done = turnstile(concurrent=1), asyncio.Event()

        async def hold():
            async with gate.turn(ASKED):
                await done.wait()

        holding = asyncio.create_task(hold())
        await settle()
        quitter, patient = asyncio.create_task(hold()), asyncio.create_task(hold())
        await settle()
        quitter.cancel()
        await settle()
        done.set()
        await asyncio.gather(holding, patient)
        assert quitter.cancelled()

    asyncio.run(scenario())


def test_who_is_cancelled_with_the_turn_in_hand_gives_it_back():
    async def scenario():
        gate, done = turnstile(concurrent=1), asyncio.Event()

        async def hold():
            async with gate.turn(ASKED):
                await done.wait()

        first, quitter = asyncio.create_task(hold()), asyncio.create_task(hold())
        await settle()
        done.set()
        await asyncio.wait({first})
        quitter.cancel()  # let in, and not yet awake
        await asyncio.wait({quitter})
        await asyncio.wait_for(hold(), 5)

    asyncio.run(scenario())


def test_a_place_is_kept_while_its_owner_comes_and_goes():
    async def scenario():
        gate, order, done = turnstile(concurrent=1), [], asyncio.Event()

        async def hold(name, place=None):
            async with gate.turn(REST, place):
                order.append(name)
                await done.wait()

        first = asyncio.create_task(hold("first"))
        await settle()
        place = gate.place(asyncio.Event())
        later = asyncio.create_task(hold("later"))
        place.called_off.set()
        with pytest.raises(GaveWayError):
            await asyncio.wait_for(hold("early", place), 5)
        place.called_off.clear()
        kept = asyncio.create_task(hold("kept", place))
        await settle()
        done.set()
        await asyncio.gather(first, later, kept)
        assert order == ["first", "kept", "later"]

    asyncio.run(scenario())


def test_a_turn_that_has_come_is_not_called_off():
    async def scenario():
        gate, called_off = turnstile(), asyncio.Event()
        called_off.set()
        async with gate.turn(REST, gate.place(called_off)):
            pass

    asyncio.run(scenario())


async def settle():
    for _ in range(5):
        await asyncio.sleep(0)
