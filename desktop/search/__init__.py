"""The search page: a question typed, files found, one of them previewed."""
