"""Text in, numbers in figures and words out; shared by the readers of amounts and periods."""
