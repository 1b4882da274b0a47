"""``audiatur desk``: a dossier folder in, a desk to work at in the browser out."""

from __future__ import annotations

from typing import Annotated

import typer

from audiatur.commands.again import Options
from audiatur.commands.options import DEFAULTS, Aliases, DossierFolder, Jobs, ModelAgain, Publishers, Topics


def desk(  # noqa: PLR0913 -- every option of a command is a parameter
    dossier: DossierFolder,
    *,
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port on the loopback address; 0 takes a free one.")] = 0,
    browser: Annotated[bool, typer.Option(help="Open the browser.")] = True,
    model: ModelAgain = None,
    topic: Topics = None,
    jobs: Jobs = DEFAULTS.jobs,
    aliases: Aliases = None,
    publishers: Publishers = None,
) -> None:
    """Work on a dossier in the browser: search, decide, correct, add articles.

    The desk answers on this machine only, to who has the link that is printed. Ctrl-C ends it; every
    decision was stored when it was made. The settings of the last build are those of the builds at the
    desk; options that are given here override them.
    """
    from audiatur.commands import worker  # noqa: PLC0415 -- the server takes time to load; help must not wait for it
    from audiatur.desk import jobs as building  # noqa: PLC0415
    from audiatur.desk.app import make_app  # noqa: PLC0415
    from audiatur.desk.desk import Desk  # noqa: PLC0415
    from audiatur.desk.server import ADDRESS, listen, open_browser, serve  # noqa: PLC0415
    from audiatur.desk.token import Token  # noqa: PLC0415

    topics = tuple(topic) if topic else None
    options = Options(model=model, topics=topics, jobs=jobs, aliases=aliases, publishers=publishers)
    shown = Desk(dossier, building.Jobs(worker.command(dossier, options)))
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

        try:
            serve(make_app(shown, token, taken), listener, ready)
        finally:
            shown.jobs.stop()
