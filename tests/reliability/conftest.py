"""The real engine on a library of its own, as the end-to-end tests have it."""

from tests.end_to_end.conftest import folder, library

__all__ = ["folder", "library"]
