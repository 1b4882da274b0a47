"""Documents and their Readings in; entities, findings, checks and the rest out."""
