"""What is being read now, and what could not be read and why."""
