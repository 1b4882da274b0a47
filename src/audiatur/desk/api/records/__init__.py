"""The records of the exports with their types: what the JSON API sends and its description names."""
