"""A Document in, its Reading out: sentences, names, amounts, periods, attributions, claims."""
