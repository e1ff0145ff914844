"""Results in the order that was chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCollator, QLocale, Qt

from desktop.choices import Order
from desktop.languages import translatable
from indexer import displayed, records

LABELS = {
    Order.relevance: translatable("search", "By relevance"),
    Order.name: translatable("search", "By name"),
    Order.date: translatable("search", "Newest first"),
    Order.size: translatable("search", "Largest first"),
}


def arranged(hits: Sequence[records.Hit], order: Order) -> list[records.Hit]:
    """The hits in an order; what is equal in it stays by relevance."""
    match order:
        case Order.name:
            # Without a language names would be sorted by the numbers of their characters.
            here = QLocale()
            collator = QCollator(QLocale(QLocale.Language.English) if here.language() == QLocale.Language.C else here)
            collator.setNumericMode(True)
            collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            return sorted(hits, key=lambda hit: collator.sortKey(displayed(hit.name)))
        case Order.date:
            return sorted(hits, key=lambda hit: -hit.modified)
        case Order.size:
            return sorted(hits, key=lambda hit: -hit.size)
    return list(hits)
