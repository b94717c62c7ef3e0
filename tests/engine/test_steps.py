"""Long work tells how far it is; what half done would be wrong is done to its end."""

import asyncio

import pytest

from watcher.domain.progress import Progress
from watcher.engine.steps import in_steps, tell_progress_to, whole


def three_steps():
    yield
    yield
    yield
    return "all"


def test_whoever_asked_is_told_how_far_it_is():
    told = []

    async def story():
        assert await in_steps(three_steps(), 3) == "all"
        tell_progress_to(told.append)
        await in_steps(three_steps())
        assert told == []
        return await in_steps(three_steps(), 2)

    assert asyncio.run(story()) == "all"
    # Its length was an estimate: it never says that more is done than there is.
    assert told == [Progress(1, 2), Progress(2, 2)]


@pytest.mark.parametrize("protected", [True, False])
def test_giving_up_ends_what_may_be_left_undone_only(protected):
    begun, go_on, done = asyncio.Event(), asyncio.Event(), []

    async def work():
        begun.set()
        await go_on.wait()
        done.append(1)
        return "done"

    async def story():
        task = asyncio.ensure_future(whole(work()) if protected else work())
        await begun.wait()
        task.cancel()
        await asyncio.sleep(0)
        go_on.set()
        (answer,) = await asyncio.gather(task, return_exceptions=True)
        return answer

    answer = asyncio.run(story())
    assert done == [1] * protected
    assert (answer == "done") if protected else isinstance(answer, asyncio.CancelledError)


def test_work_that_was_cancelled_itself_is_cancelled():
    async def work():
        raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError):
        asyncio.run(whole(work()))
