"""What a text means, as a vector: the compiled model, and the sketch that stands in for it."""
