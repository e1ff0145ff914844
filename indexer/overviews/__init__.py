"""Looks at all files of a library together, in a process of its own, so that no question ever waits for it."""
