"""Two answers to one question in, what they amount to out: one named rule a file."""
