"""An open database and judgements in, those that only the next build follows out."""

from __future__ import annotations

from datetime import datetime

from sqlite_utils import Database

from audiatur.desk.decided import Decided
from audiatur.model.judgement import Judgement, OfJudgement


def pending(db: Database, decided: Decided) -> tuple[Judgement, ...]:
    """Judgements about names and origins that were given, or taken back, since the last build ended."""
    ended = db.execute("select max(ended) from runs").fetchone()[0]
    since = _time(ended or "")
    new = [each for each in decided.judgements if since is None or _later(each.at, since)]
    unmade = {target.id for each in new for target in each.about if isinstance(target, OfJudgement)}
    before = {each.id for each in decided.judgements} - {each.id for each in new}
    return tuple(
        each
        for each in decided.judgements
        if each.before_comparing
        and ((each.id in before and each.id in unmade) or (each.id not in before and each.id not in decided.undone))
    )


def _later(at: str, since: datetime) -> bool:
    given = _time(at)
    return given is None or given > since


def _time(text: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo else None
