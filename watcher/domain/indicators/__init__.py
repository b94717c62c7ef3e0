"""Indicators: what they are called, what they take, and their values over bars."""
