"""What a week brought: the values that a weekly digest is made of."""
