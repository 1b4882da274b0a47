"""Records in and out of dossier.db, and the original bytes beside it."""
