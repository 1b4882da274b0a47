"""What every screen asks of a request."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends, Request

from audiatur.desk.desk import Desk


def _desk(request: Request) -> Desk:
    found: Desk = request.app.state.desk
    return found


OnDesk = Annotated[Desk, Depends(_desk)]
"""The dossier on this desk."""
