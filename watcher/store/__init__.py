"""The database: one repository per noun. Importing this package alone imports nothing else."""
