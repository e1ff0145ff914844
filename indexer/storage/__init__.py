"""What a library remembers: the catalog is the truth, the word and vector indexes are derived from it."""
