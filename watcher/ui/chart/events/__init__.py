"""What happened, on the time axis of the chart: big days, headlines, events, fires."""
