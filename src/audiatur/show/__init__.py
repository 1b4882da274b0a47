"""The store in, tables in the terminal out: one view a file."""
