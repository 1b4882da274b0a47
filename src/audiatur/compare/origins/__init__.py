"""Documents in; which of them show a shared origin, and why, out."""

from audiatur.compare.origins.share import shared_origins

__all__ = ["shared_origins"]
