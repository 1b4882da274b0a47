"""The store in, one self-contained page out."""
