"""Articles that come one by one, after the first build: kept beside the dossier, then added to it."""
