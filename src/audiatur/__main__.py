"""``python -m audiatur``: the command line."""

from audiatur.cli import app

if __name__ == "__main__":
    app()
