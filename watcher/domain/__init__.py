"""What prices, bars, sessions and alerts are; pure values and rules, no I/O."""
