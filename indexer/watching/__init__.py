"""Which files count, what the disk shows of them, and how that differs from what the catalog knows."""
