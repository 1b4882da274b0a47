"""The store in, other people's formats out."""
