"""A Dossier in, its records in the form of the JSON Lines export out."""
