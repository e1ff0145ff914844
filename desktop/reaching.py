"""Reaches the engine of a library, and begins no other library where one has gone away with its drive."""

from __future__ import annotations

from pathlib import Path

from desktop.languages import translate
from indexer import Client, EngineUnreachable, displayed, portable, settled

# Seconds for an engine to start.
START = 30.0
# What only an engine writes: the window keeps its own choices beside it.
_CATALOG = "catalog.sqlite"


class Reach:
    """Gives a connection to the engine, which is started if need be; to be called on any thread."""

    def __init__(self, library: Path) -> None:
        self._library = library
        self._was_there = _is_there(library)

    def __call__(self) -> Client:
        """Raises what `Client.connect` does, and EngineUnreachable while a library that was there is not.

        An engine that is started then would find an empty folder, make a library of its own in it, and ask which
        folders to search, as if all had been lost.
        """
        there = _is_there(self._library)
        if self._was_there and not there:
            away = translate("engine", "The drive of {folder} is not connected.")
            raise EngineUnreachable(away.format(folder=displayed(portable(self._library))))
        client = Client.connect(self._library, face="window", start=True, timeout=START)
        self._was_there = True
        return client


def _is_there(library: Path) -> bool:
    return (settled(library) / _CATALOG).is_file()
