"""What can be chosen, in plain words."""
