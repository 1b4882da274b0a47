"""What people decided in; what stands of it, and what it makes of a dossier, out."""
