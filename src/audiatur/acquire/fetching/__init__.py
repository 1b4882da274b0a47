"""Addresses in, answers of servers on the open internet out, bounded in every way."""
