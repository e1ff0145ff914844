"""The word index, and what it is asked."""

from indexer.storage.words.index import WordIndex
from indexer.storage.words.query import WordQuery

__all__ = ["WordIndex", "WordQuery"]
