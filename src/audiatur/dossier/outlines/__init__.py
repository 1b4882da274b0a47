"""Outlines of the world's land and borders, and the script that made them."""
