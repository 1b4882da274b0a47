"""A Dossier in, a Word document out: the brief, with the exact words in real footnotes."""
