"""What vectors give beyond search: likeness, copies, topics, labels, outliers and a map; pure, on arrays."""
