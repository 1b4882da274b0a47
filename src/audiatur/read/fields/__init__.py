"""A proposition in, the fields of its claim out, one field to a file."""
