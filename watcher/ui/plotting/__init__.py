"""The chart's component: axes, crosshair, readout, zoom, panes; knows neither sessions nor panels."""
