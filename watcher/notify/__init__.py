"""Delivery channels that need no Qt."""
