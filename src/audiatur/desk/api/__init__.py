"""Requests of programs in, JSON out: the records of the exports, as people judged them, a page at a time."""
