"""A text without tags in, the part each of its paragraphs plays out."""
