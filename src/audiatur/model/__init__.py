"""The nouns: one frozen record a file; imports nothing of ours."""
