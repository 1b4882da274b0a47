"""The formats that are read: bytes of one kind in, Pages out; one format a file."""
