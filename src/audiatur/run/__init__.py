"""How steps are executed: in line or in processes."""
