"""The `hunch` command: one file a group of commands, all joined in `indexer.cli`."""
