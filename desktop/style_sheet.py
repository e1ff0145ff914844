"""The one style sheet, built from the theme's tokens."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from desktop.measures import RADIUS, SCALE, Type
from desktop.schemes import Colours, blend
from indexer import resources

# Size and weight of each role of text, as the style language writes them.
Sizes: TypeAlias = Mapping[Type, str]


def style_sheet(c: Colours, base: float) -> str:
    """The whole look of standard widgets; `role` is a dynamic property that any widget may carry.

    QLabel: caption, muted, strong, heading, title, warning, bad, pill. QPushButton: primary, quiet, link, tab, chip,
    offer, segment. QToolButton: small, field. QPlainTextEdit: field. QLineEdit: search. QFrame: card, popup, bar, rail,
    switch.
    """
    size = {
        role: f"font-size: {base * share:.1f}pt; font-weight: {int(weight)};" for role, (share, weight) in SCALE.items()
    }
    return "".join(part(c, size) for part in _PARTS)


def _labels(c: Colours, size: Sizes) -> str:
    return f"""
    QToolTip {{ color: {c.surface}; background: {c.text}; border: 0; padding: 4px 8px; }}
    QLabel {{ background: transparent; }}
    QLabel[role="caption"] {{ color: {c.muted}; {size[Type.caption]} }}
    QLabel[role="muted"] {{ color: {c.muted}; }}
    QLabel[role="strong"] {{ {size[Type.strong]} }}
    QLabel[role="heading"] {{ {size[Type.heading]} }}
    QLabel[role="title"] {{ {size[Type.display]} }}
    QLabel[role="warning"] {{ color: {c.warning}; }}
    QLabel[role="bad"] {{ color: {c.bad}; }}
    QLabel[role="pill"] {{
        color: {c.accent}; background: {c.accent_soft}; border-radius: 9px; padding: 2px 8px; {size[Type.caption]}
    }}
    """


def _buttons(c: Colours, size: Sizes) -> str:
    return f"""
    QPushButton {{
        color: {c.text}; background: {c.surface}; border: 1px solid {c.line}; border-radius: {RADIUS}px;
        padding: 7px 14px; min-height: 18px;
    }}
    QPushButton:hover {{ background: {c.hover}; }}
    QPushButton:pressed {{ background: {c.sunken}; }}
    QPushButton:focus {{ border: 2px solid {c.accent}; padding: 6px 13px; }}
    QPushButton:disabled {{ color: {c.faint}; }}
    QPushButton[role="primary"] {{ color: {c.on_accent}; background: {c.accent}; border-color: {c.accent}; }}
    QPushButton[role="primary"]:hover {{ background: {blend(c.text, c.accent, 0.14).name()}; }}
    QPushButton[role="primary"]:focus {{ border: 2px solid {c.text}; }}
    QPushButton[role="quiet"], QPushButton[role="link"] {{ background: transparent; border-color: transparent; }}
    QPushButton[role="tab"] {{ color: {c.muted}; background: transparent; border-color: transparent; }}
    QPushButton[role="tab"]:hover {{ background: {c.hover}; }}
    QPushButton[role="tab"]:checked {{ color: {c.accent}; background: {c.accent_soft}; }}
    QPushButton[role="tab"]:focus {{ border: 2px solid {c.accent}; }}
    QPushButton[role="quiet"]:hover {{ background: {c.hover}; }}
    QPushButton[role="link"] {{ color: {c.accent}; padding: 4px 8px; }}
    QPushButton[role="link"]:hover {{ background: {c.accent_soft}; }}
    QPushButton[role="quiet"]:focus, QPushButton[role="link"]:focus {{ border: 2px solid {c.accent}; }}
    QPushButton[role="link"]:focus {{ padding: 3px 7px; }}
    """


def _chips(c: Colours, size: Sizes) -> str:
    return f"""
    QPushButton[role="chip"], QPushButton[role="offer"] {{
        border-radius: 13px; padding: 3px 10px; min-height: 18px; {size[Type.caption]}
    }}
    QPushButton[role="chip"] {{ color: {c.accent}; background: {c.accent_soft}; border: 1px solid {c.accent_soft}; }}
    QPushButton[role="offer"] {{ color: {c.muted}; background: transparent; border: 1px dashed {c.faint}; }}
    QPushButton[role="chip"]:hover {{ border: 1px solid {c.accent}; }}
    QPushButton[role="offer"]:hover {{ color: {c.text}; border: 1px dashed {c.accent}; }}
    QPushButton[role="chip"]:focus {{ border: 2px solid {c.accent}; padding: 2px 9px; }}
    QPushButton[role="offer"]:focus {{ border: 2px dashed {c.accent}; padding: 2px 9px; }}
    """


def _tool_buttons(c: Colours, size: Sizes) -> str:
    return f"""
    QToolButton {{ color: {c.muted}; background: transparent; border: 0; border-radius: {RADIUS}px; padding: 6px; }}
    QToolButton:hover {{ background: {c.hover}; color: {c.text}; }}
    QToolButton:checked {{ background: {c.accent_soft}; color: {c.accent}; }}
    QToolButton:focus {{ border: 2px solid {c.accent}; padding: 4px; }}
    QToolButton::menu-indicator {{ image: none; }}
    QToolButton[role="small"] {{ padding: 3px 6px; {size[Type.caption]} }}
    QToolButton[role="small"]:focus {{ padding: 1px 4px; }}
    """


def _switches(c: Colours, size: Sizes) -> str:
    return f"""
    QFrame[role="switch"] {{ background: {c.sunken}; border: 1px solid {c.line}; border-radius: 10px; }}
    QPushButton[role="segment"] {{
        color: {c.muted}; background: transparent; border: 1px solid transparent; padding: 5px 12px;
    }}
    QPushButton[role="segment"]:hover {{ color: {c.text}; }}
    QPushButton[role="segment"]:checked {{ color: {c.accent}; background: {c.surface}; border-color: {c.line}; }}
    QPushButton[role="segment"]:focus {{ border: 2px solid {c.accent}; padding: 4px 11px; }}
    """


def _tabs(c: Colours, size: Sizes) -> str:
    return f"""
    QTabBar {{ qproperty-drawBase: 0; outline: 0; }}
    QTabBar::tab {{
        color: {c.muted}; background: transparent; border: 0; border-bottom: 2px solid transparent;
        padding: 6px 2px; margin-right: 18px; {size[Type.strong]}
    }}
    QTabBar::tab:hover {{ color: {c.text}; }}
    QTabBar::tab:selected {{ color: {c.text}; border-bottom: 2px solid {c.accent}; }}
    QTabBar::tab:focus {{ color: {c.accent}; }}
    """


def _check_boxes(c: Colours, size: Sizes) -> str:
    tick = (resources() / "icons" / ("checked-dark.svg" if c.dark else "checked.svg")).as_posix()
    return f"""
    QCheckBox::indicator {{
        width: 16px; height: 16px; border: 1px solid {c.faint}; border-radius: 4px; background: {c.surface};
    }}
    QCheckBox::indicator:hover, QCheckBox::indicator:focus {{ border-color: {c.accent}; }}
    QCheckBox::indicator:checked {{ border-color: {c.accent}; background: {c.accent}; image: url("{tick}"); }}
    QCheckBox:focus {{ color: {c.accent}; }}
    """


def _fields(c: Colours, size: Sizes) -> str:
    return f"""
    QPlainTextEdit[role="field"] {{
        background: {c.surface}; border: 1px solid {c.line}; border-radius: {RADIUS}px; padding: 4px 6px;
    }}
    QPlainTextEdit[role="field"]:focus {{ border: 2px solid {c.accent}; padding: 3px 5px; }}
    QToolButton[role="field"] {{
        color: {c.text}; background: {c.surface}; border: 1px solid {c.line}; border-radius: {RADIUS}px;
        padding: 6px 12px; text-align: left;
    }}
    QToolButton[role="field"]:focus {{ border: 2px solid {c.accent}; padding: 5px 11px; }}
    QLineEdit {{
        color: {c.text}; background: {c.surface}; border: 1px solid {c.line}; border-radius: {RADIUS}px;
        padding: 7px 10px; selection-background-color: {c.accent}; selection-color: {c.on_accent};
    }}
    QLineEdit:focus {{ border: 2px solid {c.accent}; padding: 6px 9px; }}
    QLineEdit[role="search"] {{ {size[Type.box]} border-radius: 12px; padding: 10px 12px; }}
    QLineEdit[role="search"]:focus {{ padding: 9px 11px; }}
    """


def _frames(c: Colours, size: Sizes) -> str:
    return f"""
    QFrame[role="card"] {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: 12px; }}
    QFrame[role="popup"] {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: {RADIUS}px; }}
    QFrame[role="popup"] QListWidget::item {{ border-radius: 6px; }}
    QFrame[role="popup"] QListWidget::item:hover {{ background: {c.hover}; }}
    QFrame[role="popup"] QListWidget::item:selected {{ background: {c.selected}; }}
    QFrame[role="bar"] {{ background: {c.window}; border: 0; border-top: 1px solid {c.line}; }}
    QFrame[role="rail"] {{ background: {c.window}; border: 0; border-right: 1px solid {c.line}; }}
    QFrame[role="rail"] QToolButton {{ padding: 8px 2px; {size[Type.caption]} }}
    QFrame[role="rail"] QToolButton:focus {{ padding: 6px 0; }}
    """


def _views(c: Colours, size: Sizes) -> str:
    return f"""
    QAbstractScrollArea {{ background: transparent; border: 0; }}
    QListView, QTreeView, QTableView {{
        color: {c.text}; background: transparent; border: 0; outline: 0; selection-background-color: {c.selected};
        selection-color: {c.text};
    }}
    QTreeView::item, QListWidget::item {{ padding: 5px 4px; border-radius: 6px; }}
    QTreeView::item:selected, QListWidget::item:selected {{ background: {c.selected}; color: {c.text}; }}
    QComboBox {{
        color: {c.text}; background: {c.surface}; border: 1px solid {c.line}; border-radius: {RADIUS}px;
        padding: 7px 10px; min-height: 18px;
    }}
    QComboBox:focus {{ border: 2px solid {c.accent}; padding: 6px 9px; }}
    QComboBox::drop-down {{ border: 0; width: 22px; }}
    QComboBox QAbstractItemView {{ background: {c.surface}; border: 1px solid {c.line}; }}
    QTextBrowser, QPlainTextEdit, QTextEdit {{
        color: {c.text}; background: transparent; border: 0; selection-background-color: {c.accent};
        selection-color: {c.on_accent};
    }}
    QHeaderView::section {{
        color: {c.muted}; background: transparent; border: 0; border-bottom: 1px solid {c.line}; padding: 6px 8px;
        {size[Type.caption]}
    }}
    QSplitter::handle {{ background: transparent; }}
    QSplitter::handle:hover {{ background: {c.line}; }}
    """


def _progress(c: Colours, size: Sizes) -> str:
    return f"""
    QProgressBar {{
        background: {c.sunken}; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; color: transparent;
    }}
    QProgressBar::chunk {{ background: {c.accent}; border-radius: 3px; }}
    """


def _menus(c: Colours, size: Sizes) -> str:
    return f"""
    QMenu {{
        color: {c.text}; background: {c.surface}; border: 1px solid {c.line}; border-radius: {RADIUS}px; padding: 6px;
    }}
    QMenu::item {{ padding: 6px 28px 6px 12px; border-radius: 6px; }}
    QMenu::item:selected {{ background: {c.selected}; }}
    QMenu::item:disabled {{ color: {c.faint}; }}
    QMenu::separator {{ height: 1px; background: {c.line}; margin: 6px 8px; }}
    QMenu::icon {{ padding-left: 8px; }}
    """


def _sliders(c: Colours, size: Sizes) -> str:
    return f"""
    QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {c.line}; }}
    QSlider::sub-page:horizontal {{ border-radius: 2px; background: {c.accent}; }}
    QSlider::sub-page:horizontal:disabled {{ background: {c.line}; }}
    QSlider::handle:horizontal {{
        width: 12px; margin: -5px 0; border: 1px solid {c.faint}; border-radius: 7px; background: {c.surface};
    }}
    QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus {{ border: 2px solid {c.accent}; }}
    """


def _scroll_bars(c: Colours, size: Sizes) -> str:
    return f"""
    QScrollBar {{ background: transparent; border: 0; margin: 2px; }}
    QScrollBar:vertical {{ width: 12px; }}
    QScrollBar:horizontal {{ height: 12px; }}
    QScrollBar::handle {{
        background: {blend(c.text, c.window, 0.22).name()}; border-radius: 4px; min-height: 28px; min-width: 28px;
    }}
    QScrollBar::handle:hover {{ background: {blend(c.text, c.window, 0.4).name()}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """


# In this order: what comes later wins.
_PARTS = (
    _labels,
    _buttons,
    _chips,
    _tool_buttons,
    _switches,
    _tabs,
    _check_boxes,
    _fields,
    _frames,
    _views,
    _progress,
    _menus,
    _sliders,
    _scroll_bars,
)
