"""Parsed sentences and names in, Attributions out: source, cue, content, speaker."""
