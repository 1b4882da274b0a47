"""Statements in, those out that say one thing of what somebody or something is, holds, wants or thinks."""
