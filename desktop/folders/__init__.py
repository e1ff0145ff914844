"""Which folders are searched."""
