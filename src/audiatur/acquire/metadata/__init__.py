"""Pages, texts and sidecars in, what they say of title, outlet, authors and date out."""
