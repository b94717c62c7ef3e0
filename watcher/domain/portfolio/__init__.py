"""What is owned: transactions, accounts, securities, lots, values and returns. Pure: no I/O and no clock."""
