"""The public page of the indexer: what a face of Hunch may import, and nothing else."""

from indexer import events, findings, records
from indexer.errors import EngineUnreachable, FolderRefused, HunchError, LibraryRefused, SecondWindow, WorldError
from indexer.locations import default_library, displayed, native, portable, resources, settled
from indexer.service import protocol as requests
from indexer.service.client import Client

__all__ = [
    "Client",
    "EngineUnreachable",
    "FolderRefused",
    "HunchError",
    "LibraryRefused",
    "SecondWindow",
    "WorldError",
    "default_library",
    "displayed",
    "events",
    "findings",
    "native",
    "portable",
    "records",
    "requests",
    "resources",
    "settled",
]
