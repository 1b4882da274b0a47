"""A Dossier in, flat tables out: what a spreadsheet shows of each noun and of each register."""
