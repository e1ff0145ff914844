"""What the library holds beyond answers: the map, topics, duplicates, outliers, labels, and files like a file."""
