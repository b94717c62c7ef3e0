"""The price chart. Import `panel` for the widget; pyqtgraph is loaded when the first bars are shown."""
