"""The database: one repository per noun."""
