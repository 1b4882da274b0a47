"""The desk: a dossier's store in, web pages on the loopback address out, judgements back."""
