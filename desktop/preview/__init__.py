"""Shows a file, opened at the passage that answers."""
