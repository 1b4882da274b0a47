"""The whole run on one page: files to Documents, Documents to Readings, all of them to one dossier."""
