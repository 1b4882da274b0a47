"""A parsed sentence in, its propositions out: one for each clause or phrase that states something checkable."""
