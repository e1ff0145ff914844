"""The small window that finds a file from anywhere."""
