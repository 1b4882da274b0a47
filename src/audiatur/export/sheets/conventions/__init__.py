"""A claim of a register in, its row in the form that researchers of its field keep out; one kind a file."""
