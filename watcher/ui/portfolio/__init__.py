"""What the user owns: positions, transactions, how it did, imports."""
