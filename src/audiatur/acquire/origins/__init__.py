"""A document's parts in, the origins that its text names out."""
