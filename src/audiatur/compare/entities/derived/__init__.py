"""Texts in, names out that the words around the names read in them show: one pattern a file."""
