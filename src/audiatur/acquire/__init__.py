"""Files, feeds and pages in, Documents out."""
