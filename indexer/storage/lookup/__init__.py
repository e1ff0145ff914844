"""Everything the library is asked: passages for answers, counts, problems, what an index has yet to apply."""

from indexer.storage.lookup.answers import Answers, FileRow, FilterableFile, PassageRow
from indexer.storage.lookup.indexes import FileTerms, Indexes
from indexer.storage.lookup.status import Status
from indexer.storage.lookup.syncing import Placed, Syncing

__all__ = ["FileRow", "FileTerms", "FilterableFile", "Lookup", "PassageRow", "Placed"]


class Lookup(Answers, Syncing, Indexes, Status):
    """Reading half of the catalog; every method may be called from any thread and never waits for a writer."""
