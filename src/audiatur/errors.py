"""What is raised when the program is misused; expected trouble with an article is a Problem instead."""

from __future__ import annotations


class AudiaturError(Exception):
    """Base of every error a caller may catch. The message says what was wrong and what to do."""

    exit_code = 1


class UsageError(AudiaturError):
    """The caller asked for something that cannot be done as asked."""

    exit_code = 2


class NothingToReadError(AudiaturError):
    """No article was found in what was given."""

    exit_code = 3


class DossierError(AudiaturError):
    """A dossier is missing, locked, damaged, of another version, or cannot be written."""

    exit_code = 4


class VerificationError(AudiaturError):
    """A quotation or a hash in a dossier no longer matches."""

    exit_code = 5
