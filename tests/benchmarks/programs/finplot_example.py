"""finplot's smallest example: some candles of made-up prices."""

import finplot
import pandas

from tests.benchmarks.programs.saying import say_when_painted
from tests.benchmarks.walk import walk

if __name__ == "__main__":
    bars = walk(300)
    index = pandas.to_datetime(bars.start, unit="s")
    columns = {name: getattr(bars, name) for name in ("open", "close", "high", "low")}
    finplot.create_plot("finplot", maximize=False)
    finplot.candlestick_ochl(pandas.DataFrame(columns, index=index))
    finplot.show(qt_exec=False)
    say_when_painted(finplot.windows[-1])
