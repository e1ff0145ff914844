"""What the desktop around Hunch offers: keys that reach it from anywhere, starting at login, its own search."""
