"""``audiatur desk``: a dossier folder in, a desk to work at in the browser out."""

from __future__ import annotations

from typing import Annotated

import typer

from audiatur.commands.options import DossierFolder


def desk(
    dossier: DossierFolder,
    *,
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port on the loopback address; 0 takes a free one.")] = 0,
    browser: Annotated[bool, typer.Option(help="Open the browser.")] = True,
) -> None:
    """Work on a dossier in the browser: search, decide, correct, add articles.

    The desk answers on this machine only, to who has the link that is printed. Ctrl-C ends it; every
    decision was stored when it was made.
    """
    from audiatur.desk.app import make_app  # noqa: PLC0415 -- the server takes time to load; help must not wait for it
    from audiatur.desk.desk import Desk  # noqa: PLC0415
    from audiatur.desk.server import ADDRESS, listen, open_browser, serve  # noqa: PLC0415
    from audiatur.desk.token import Token  # noqa: PLC0415

    shown = Desk(dossier)
    with shown.opened() as db:
        shown.catalogue(db)
    token = Token.new()
    with listen(port) as listener:
        taken = listener.getsockname()[1]
        link = f"http://{ADDRESS}:{taken}/?token="

        def ready() -> None:
            typer.echo(f"the desk of {dossier}, until Ctrl-C:\n  {link}{token.whole}")
            typer.echo(f"for reading only:\n  {link}{token.read}")
            if browser:
                open_browser(link + token.whole)

        serve(make_app(shown, token, taken), listener, ready)
