"""Alerts: what they wait for, how they live, and when they fire (alerts.md)."""
