"""How faces reach the engine: one socket, typed messages, one owner of a library."""
