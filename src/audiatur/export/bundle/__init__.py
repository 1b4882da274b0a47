"""A Dossier in, one sealed file to hand over out; and such a file in, whatever no longer matches out."""
