"""A Dossier in, the rows of its tables out: one module a group of nouns."""
