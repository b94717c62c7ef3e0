"""How much a chart of so many bars adds to a chart of a few: `… chart_memory 1000000`."""

import sys

from tests.benchmarks.programs.saying import resident_mb, say
from tests.benchmarks.screen import application

if __name__ == "__main__":
    application()
    from tests.benchmarks.charts import OurChart
    from tests.benchmarks.walk import walk

    few = OurChart(walk(1_000))
    few.screen.frame(lambda: few.look_at(0, 900))
    before = resident_mb()
    count = int(sys.argv[1])
    many = OurChart(walk(count))
    for number in range(1, 4):
        many.screen.frame(lambda number=number: many.look_at(0, count - number))
    say(chart_mb=resident_mb() - before)
