"""An open database and a wish in, a few rows out: one question that screens ask to a file."""
